"""Words that stand in a copy file, though in no entry, are not said to be part of the program."""

from pathlib import Path

import pytest

from app.catalogue import Catalogue
from app.matching import Matcher
from app.matching.remnants import stands_unread
from app.model import Evidence, Finding, Verdict, VerdictKind
from tests.app.matching.small_copy import note_of

KIOSK = (
    "<copy>\n<!-- <t key='old'>Closed on Mondays &amp; feasts.</t> -->\n<t key='a'>Buy a ticket</t>\n</copy>"
)
NOTE = 'The text "Closed on Mondays & feasts." should be "Closed on Tuesdays."'


class Files:
    """Files as a catalogue has them."""

    def __init__(self, **texts: str) -> None:
        self._texts = texts
        self.files = tuple(texts)

    def text(self, file: str) -> str:
        return self._texts[file]


def judged(folder: Path, text: str = NOTE) -> Verdict:
    return Matcher(Catalogue.read([folder])).judge(note_of(text))


def name_of(why: Evidence | None) -> str:
    return "" if why is None else why.name


def test_words_in_a_remark_are_not_said_to_be_the_program_s(tmp_path: Path) -> None:
    (tmp_path / "kiosk.xml").write_text(KIOSK, encoding="utf-8")
    verdict = judged(tmp_path)
    assert (verdict.kind, verdict.finding, verdict.claimed) == (VerdictKind.UNCLEAR, Finding.UNSURE, ())
    assert verdict.why is not None
    assert verdict.why.sentence.startswith("What it quotes stands in “kiosk.xml”")


def test_words_that_stand_nowhere_are_still_absent(tmp_path: Path) -> None:
    (tmp_path / "kiosk.xml").write_text(KIOSK.replace("Mondays", "Sundays"), encoding="utf-8")
    assert judged(tmp_path).finding is Finding.ABSENT


@pytest.mark.parametrize(
    ("quoted", "text", "name"),
    [
        ("Closed  on Mondays.", "<a><!-- closed on\n  Mondays --></a>", "remnant"),
        ("Fish & chips", "<a><!-- Fish &amp; chips --></a>", "remnant"),
        ("Closed on Mondays", "<a>Mondays we are closed on board</a>", ""),
        ("Closed on Mondays", " \n", "unread"),
    ],
    ids=["a line break", "an entity", "other words", "an empty file"],
)
def test_the_reason_is_named(quoted: str, text: str, name: str) -> None:
    assert name_of(stands_unread([quoted], Files(one="<a/>", two=text))) == name
