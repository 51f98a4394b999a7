"""Which figures become which picture: the same ones on the page and in a window."""

from collections.abc import Mapping

from app.model import VerdictKind
from app.replies.quotes import shorten
from app.workspace.report.drawing import Chart, Series, svg_of
from app.workspace.report.figures import Figures
from app.workspace.report.words import Words

__all__ = ["UP_TO_DAYS", "pictures_of"]

UP_TO_DAYS = (0, 1, 2, 4, 7, 14)
"""Bounds of the columns of days: the same day, a day … two weeks; the last column is for all above."""

_LONGEST_NAME = 24
"""Characters of a kind's name beside its bar."""


def pictures_of(figures: Figures, words: Words) -> Mapping[str, str]:
    """Return the pictures of a report as SVG, by name; one of which there is nothing to show is missing.

    They are "came" (notes by whose they are), "done" (answered and done), "waited" (days to the reply) and
    "kinds" (replies by kind).
    """
    charts = (_came(figures, words), _done(figures, words), _waited(figures, words), _kinds(figures, words))
    seen = (chart for chart in charts if any(any(series.values) for series in chart.series))
    return {chart.name: svg_of(chart) for chart in seen}


def _came(figures: Figures, words: Words) -> Chart:
    series = (
        Series(words.whose[kind], tuple(each.came[kind] for each in figures.counts)) for kind in VerdictKind
    )
    return _chart("came", words, _axis(figures, words), *series, stacked=True)


def _done(figures: Figures, words: Words) -> Chart:
    answered = Series(words.did["answered"], tuple(each.answered for each in figures.counts))
    settled = Series(words.did["settled"], tuple(each.settled for each in figures.counts))
    return _chart("done", words, _axis(figures, words), answered, settled)


def _waited(figures: Figures, words: Words) -> Chart:
    counts = figures.answer_days.up_to(UP_TO_DAYS)
    return _chart("waited", words, words.waited, Series(words.did["answered"], counts))


def _kinds(figures: Figures, words: Words) -> Chart:
    names = tuple(shorten(words.kind(kind.name), _LONGEST_NAME) for kind in figures.replies)
    series = Series(words.did["answered"], tuple(kind.total for kind in figures.replies))
    return _chart("kinds", words, names, series, lying=True)


def _axis(figures: Figures, words: Words) -> tuple[str, ...]:
    return tuple(words.axis(each.step, figures.steps) for each in figures.counts)


def _chart(
    name: str,
    words: Words,
    labels: tuple[str, ...],
    *series: Series,
    stacked: bool = False,
    lying: bool = False,
) -> Chart:
    said = words.pictures[name]
    return Chart(name, said.title, said.text, labels, series, stacked=stacked, lying=lying)
