"""What a reply asks for, as it is kept when the reply goes."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.catalogue import Catalogue
from app.model import Ask, AskKind, Finding, SentPlace, Situation
from app.workspace import TriagedNote, Workspace
from app.workspace.replies.sent_places import sent_places
from tests.app.workspace.conftest import entry_of, naming

KIOSK = "<copy><text key='a'>Wait &amp; see, standart</text><text key='b'>Sail</text></copy>"
NOTES = 'ID,Note\n12,"Please change ""standart"" to ""standard""."\n'


def triaged(folder: Path, notes: str = NOTES) -> TriagedNote:
    (folder / "kiosk.xml").write_text(KIOSK, encoding="utf-8")
    (folder / "notes.csv").write_text(notes, encoding="utf-8")
    return Workspace.of(copy=[folder / "kiosk.xml"], journals=[folder / "notes.csv"]).triage().notes[0]


def test_a_place_is_kept_as_it_is_typed_and_as_it_reads_before_and_after(tmp_path: Path) -> None:
    one = triaged(tmp_path)
    assert sent_places(one, Catalogue.read([tmp_path / "kiosk.xml"])) == (
        SentPlace(
            note_id="12",
            file="kiosk.xml",
            key="a",
            xpath="/copy/text[1]",
            before="Wait & see, standart",
            after="Wait & see, standard",
            raw_before="Wait &amp; see, standart",
            raw_after="Wait &amp; see, standard",
            situation=Situation.ONE_CHANGE,
            around=("", "Sail"),
        ),
    )


def test_without_its_own_reading_nothing_is_told_of_what_stands_around_it(tmp_path: Path) -> None:
    one = triaged(tmp_path)
    assert [place.around for place in sent_places(one)] == [None]
    (tmp_path / "kiosk.xml").write_text("<copy><text key='b'>Sail</text></copy>", encoding="utf-8")
    assert [place.around for place in sent_places(one, Catalogue.read([tmp_path / "kiosk.xml"]))] == [None]


def test_where_the_wording_was_left_open_nothing_is_said_of_it(project: Workspace) -> None:
    (place,) = sent_places(naming(entry_of(project, "pay.card")))
    assert (place.before, place.after, place.raw_after) == ("Please insert your card", None, None)


@pytest.mark.parametrize(
    ("ask", "about"),
    [
        (Ask(AskKind.CORRECT, "insert"), "insert"),
        (Ask(AskKind.INSERT, "insert"), ""),
        (Ask(AskKind.REWORD, "Please insert your card"), ""),
        (Ask(AskKind.REWORD, "swallow"), ""),
        (None, ""),
    ],
)
def test_of_an_open_wording_the_words_in_question_are_kept(
    project: Workspace, ask: Ask | None, about: str
) -> None:
    one = naming(entry_of(project, "pay.card"))
    (match,) = one.verdict.matches
    one = replace(one, verdict=replace(one.verdict, matches=(replace(match, ask=ask),)))
    assert [place.about for place in sent_places(one)] == [about]


def test_what_reads_so_already_is_to_stay_so(project: Workspace) -> None:
    one = naming(entry_of(project, "pay.card"))
    (place,) = sent_places(replace(one, verdict=replace(one.verdict, finding=Finding.DONE)))
    assert (place.before, place.after) == ("Please insert your card", "Please insert your card")


def test_candidates_that_the_reply_does_not_name_are_not_kept(tmp_path: Path) -> None:
    unsure = triaged(tmp_path, "ID,Note\n12,Something about sailing is odd.\n")
    assert sent_places(unsure) == ()
