"""The report as a page: whole, true, in the language that was asked for, and in a tone that nobody minds."""

import datetime as dt
import html
import random
import re
from dataclasses import fields, replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from app.model import AskKind, Language, Variant, VerdictKind
from app.replies.template import Template
from app.replies.template.check import mistakes_in
from app.workspace.outcomes.standing import Group
from app.workspace.replies.preparing import THANKS
from app.workspace.replies.tone_check import tone_of
from app.workspace.report.facts import VOCABULARY, Facts
from app.workspace.report.figures import Figures, Gaps, figures_of
from app.workspace.report.often import OftenAsked, Suggestion
from app.workspace.report.page import MARK, page_of
from app.workspace.report.spans import Span, chosen_span
from app.workspace.report.stories import Asked, Chronicle, Dating, SentKind, Story
from app.workspace.report.words import words_of
from resources import folder
from tests.app.workspace.report.history import sample_history

TODAY = dt.date(2026, 11, 22)
OF_LETTERS = frozenset({"missing-thanks", "missing-specific", "missing-offer", "missing-next-step"})
"""Rules about what a letter must have: a report is none."""
TEMPLATES = sorted(folder("report").rglob("*.j2"))
ALL_ZERO = Gaps(0, 0, 0, 0, 0)
languages = pytest.mark.parametrize("language", Language)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Figures:
    chronicle = sample_history(tmp_path_factory.mktemp("sample") / "ledger.db").chronicle()
    return figures_of(chronicle, chosen_span(TODAY, dt.date(2026, 8, 20)), TODAY)


def counted(*stories: Story, replies: tuple[SentKind, ...] = (), weeks: int = 3) -> Figures:
    standing = dict.fromkeys(Group, 0) | {Group.DONE: 1}
    chronicle = Chronicle(stories, replies, standing, 0, TODAY if stories else None)
    return figures_of(chronicle, chosen_span(TODAY, dt.date(2020, 1, 1), weeks=weeks), TODAY)


def words(page: str) -> str:
    """Return the sentences of a page, a line for each element; heads of columns are none."""
    _, _, body = page.partition("<body>")
    body = re.sub(r"<svg.*?</svg>|<thead.*?</thead>", "", body, flags=re.DOTALL)
    body = re.sub(r"</(?:p|h1|h2|li|tr|td|th)>", "\n", body)
    return html.unescape(re.sub(r"<[^>]*>", " ", body))


def every_case(sample: Figures) -> list[Figures]:
    """Return reports with one of everything, many of everything, each suggestion for each change, nothing."""
    often = tuple(
        OftenAsked("" if number % 2 else "kiosk.xml", "pay", "Pay", ("1", "2", "3"), 3, 3, change, suggestion)
        for number, (change, suggestion) in enumerate((c, s) for c in AskKind for s in Suggestion)
    )
    one = counted(Story("1", VerdictKind.COPY, TODAY, Dating.READ, answered=TODAY))
    return [
        sample,
        one,
        counted(),
        counted(Story("1", VerdictKind.COPY, dt.date(2020, 1, 1), Dating.WRITTEN)),
        replace(sample, often=often[:10], gaps=Gaps(1, 1, 1, 1, 1), standing=dict.fromkeys(Group, 1)),
        replace(sample, often=often[10:], gaps=Gaps(2, 2, 2, 2, 2), standing=dict.fromkeys(Group, 2)),
        replace(one, gaps=ALL_ZERO, answer_days=replace(one.answer_days, uncounted=1)),
    ]


@pytest.mark.parametrize(
    ("days", "says"),
    [
        ((0,), "One note was answered in this time. The reply went on the same day."),
        ((0, 0), "2 notes were answered in this time. Every reply went on the same day."),
        ((1, 1), "2 notes were answered in this time. The wait was one day."),
        ((3,), "One note was answered in this time. The wait was 3 days, weekends included."),
        ((0, 3), "Half of them had their reply within 1.5 days. The wait was between 0 and 3 days, weekends"),
    ],
)
def test_where_all_waited_alike_nothing_is_said_of_a_half_or_a_range(
    days: tuple[int, ...], says: str
) -> None:
    stories = [
        Story(str(number), VerdictKind.COPY, TODAY - dt.timedelta(day), Dating.READ, answered=TODAY)
        for number, day in enumerate(days)
    ]
    assert says in " ".join(words(page_of(counted(*stories), "Kiosk", Language.EN)).split())


@languages
def test_the_name_of_a_page_is_shown_no_longer_than_a_text(language: Language) -> None:
    asked = OftenAsked("", "Pay " * 200, "", ("1", "2", "3"), 3, 3, AskKind.REPLACE, Suggestion.USE)
    page = page_of(replace(counted(), often=(asked,), all_notes=3), "Kiosk", language)
    assert "Pay Pay …" in page or "Pay Pay…" in page
    assert "Pay " * 25 not in page


class _Elements(HTMLParser):
    """Notes what is opened, and what is closed that was not open."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.wrong: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        if tag != "meta":
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.wrong.append(tag)


def elements(page: str) -> _Elements:
    found = _Elements()
    found.feed(page)
    found.close()
    return found


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: str(path.relative_to(folder("report"))))
def test_every_template_asks_only_for_facts_that_there_are(path: Path) -> None:
    template = Template(path.name, path.read_text("utf-8"))
    names = frozenset(each.name for each in TEMPLATES)
    extra = {"row": object, "item": object, "kind": object}
    assert mistakes_in(template, VOCABULARY | extra, names, letter=False) == ()


def test_both_languages_have_the_same_templates() -> None:
    english, german = ({path.name for path in folder("report", language).iterdir()} for language in Language)
    assert english == german


@languages
def test_the_page_is_sound_and_needs_nothing_from_elsewhere(sample: Figures, language: Language) -> None:
    for figures in every_case(sample):
        page = page_of(figures, "Fähre Nord", language)
        found = elements(page)
        assert (found.open, found.wrong) == ([], [])
        assert page.startswith("<!doctype html>")
        assert MARK in page[:400]
        assert not {tag for tag, _ in found.seen} & {"script", "img", "link", "iframe", "a"}
        assert not [
            name for _, attributes in found.seen for name in attributes if name in ("src", "href", "style")
        ]


@languages
def test_ids_of_a_page_are_its_own(sample: Figures, language: Language) -> None:
    ids = [
        attributes["id"]
        for _, attributes in elements(page_of(sample, "x", language)).seen
        if "id" in attributes
    ]
    assert len(ids) == len(set(ids))
    assert len(ids) > 8


@languages
def test_each_picture_has_a_table_with_its_numbers(sample: Figures, language: Language) -> None:
    page = page_of(sample, "Fähre Nord", language)
    assert page.count("<svg") == 4
    for picture in page.split("<figure>")[1:]:
        assert "<table" in picture


@languages
def test_the_tables_hold_the_figures(sample: Figures, language: Language) -> None:
    page = page_of(sample, "Fähre Nord", language)
    rows = re.findall(r"<tr><th scope=\"row\">[^<]*</th>((?:<td class=\"n\">\d+</td>){5})</tr>", page)
    totals = [int(re.findall(r"\d+", row)[-1]) for row in rows]
    assert totals == [*(each.total for each in sample.counts), sum(sample.came.values())]


@languages
def test_nothing_of_a_report_sounds_like_blame(sample: Figures, language: Language) -> None:
    for figures in every_case(sample):
        text = words(page_of(figures, "Fähre Nord", language))
        loud = [
            (finding.rule, text[finding.start : finding.end])
            for finding in tone_of(text, language=language).loud
            if finding.rule not in OF_LETTERS
        ]
        assert loud == []


def test_the_tone_check_would_hear_blame_in_a_report() -> None:
    assert tone_of("You forgot the text. It is your mistake.", language=Language.EN).loud


@languages
def test_a_project_without_notes_says_so_in_a_sentence(language: Language) -> None:
    page = page_of(counted(), "Fähre Nord", language)
    assert "<svg" not in page
    assert "<table" not in page
    assert len(words(page).split()) < 70


@languages
def test_words_of_a_client_are_words_on_the_page(sample: Figures, language: Language) -> None:
    bad = "<script>alert(1)</script> {{ project }} \"'& </table>"
    often = (replace(sample.often[0], file=bad, key=bad, text=bad), replace(sample.often[1], key=bad))
    kinds = (replace(sample.replies[0], name=bad),)
    page = page_of(replace(sample, often=often, replies=kinds), bad, language)
    assert "<script" not in page
    assert elements(page).wrong == []
    assert words(page).count("{{ project }}") >= 5


@languages
def test_a_project_and_an_entry_may_have_no_name(sample: Figures, language: Language) -> None:
    nameless = replace(sample.often[0], key="", text=" ")
    page = page_of(replace(sample, often=(nameless,)), " ", language)
    assert ">kiosk.xml</span>" in page
    assert "<h1>Report</h1>" in page or "<h1>Bericht</h1>" in page


def test_numbers_and_days_are_written_as_the_language_does(sample: Figures) -> None:
    many = replace(sample, all_notes=12_345)
    assert "12.345" in page_of(many, "x", Language.DE)
    assert "12,345" in page_of(many, "x", Language.EN)
    assert "KW 39: 21.–27. Sept. 2026" in page_of(many, "x", Language.DE)
    assert "Week 39: 21–27 Sept 2026" in page_of(many, "x", Language.EN)


def test_a_team_s_own_kind_of_reply_goes_by_its_name() -> None:
    assert words_of(Language.DE).kind("training") == "training"
    assert words_of(Language.DE).kind("short") == "Kurz"
    assert words_of(Language.EN).kind("") != words_of(Language.EN).kind(None)


@languages
def test_every_kind_of_reply_and_every_verdict_has_a_word(language: Language) -> None:
    spoken = words_of(language)
    assert all(spoken.kind(kind) != kind for kind in (*Variant, THANKS))
    assert set(spoken.whose) == set(VerdictKind)


@languages
def test_ten_thousand_notes_of_three_years_are_a_page_that_can_be_read(language: Language) -> None:
    chance = random.Random(7)
    first = dt.date(2023, 11, 20)
    stories = []
    for number in range(10_000):
        came = first + dt.timedelta(chance.randrange(1_098))
        asked = (Asked("shop.xlf", f"key.{chance.randrange(400)}", "Text " * 40, AskKind.REPLACE),)
        kind = chance.choice(list(VerdictKind))
        note = Story(str(number), kind, came, Dating.WRITTEN, answered=came, settled=came, asked=asked)
        stories.append(note)
    figures = figures_of(Chronicle(tuple(stories), (), {}, 0, first), Span(first, TODAY), TODAY)
    page = page_of(figures, "Fähre Nord", language)
    assert len(figures.counts) == 37
    assert len(page) < 200_000
    assert page.count("shop.xlf") <= 20


def test_a_page_is_told_all_the_facts_that_are_declared() -> None:
    assert [field.name for field in fields(Facts)] == list(VOCABULARY)
