"""The report as a page: one HTML file that needs nothing from elsewhere, for the screen and for paper."""

from collections.abc import Sequence
from dataclasses import fields

from app.model import Address, Formality, Language, Variant
from app.replies.template import Library, Rendering
from app.workspace.report.facts import facts_of
from app.workspace.report.figures import Figures
from app.workspace.report.words import words_of

__all__ = ["MARK", "page_of"]

MARK = '<meta name="generator" content="Copycue report">'
"""Stands at the beginning of every report; a file without it is something else."""

_SHIPPED = Library(room="report")
_LONGEST = 1_000_000
"""Characters: a report of many years, with all pictures, has a tenth of it."""


def page_of(figures: Figures, project: str, language: Language) -> str:
    """Return the page.

    Args:
        figures: what was counted.
        project: what the project is called.
        language: to write in.
    """
    facts = facts_of(figures, project, words_of(language))
    told = {field.name: getattr(facts, field.name) for field in fields(facts)}
    shelf = _SHIPPED.shelf(language, Address.FORMAL, Variant.STANDARD)
    rendering = Rendering(shelf, "", Formality.NEUTRAL.value, _first, longest=_LONGEST)
    return f"{rendering.text_of('page.j2', told).strip()}\n"


def _first(_move: str, fit: Sequence[int]) -> int:
    return fit[0]
