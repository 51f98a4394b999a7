"""What goes to the client: typed, drafted, one letter to several notes, or thanks for a change."""

from pathlib import Path

import pytest

from app.model import CopycueError, Draft, OutcomeKind, Situation
from app.workspace import Workspace
from app.workspace.replies.preparing import THANKS, Prepared, Preparing, tone_of_prepared
from tests.small_project import KIOSK


def prepared(project: Workspace, *ids: str, kind: str = "") -> Prepared:
    look = project.look()
    preparing = Preparing(
        project.drafting,
        project.profile,
        look.memory.states,
        project.typed.all(),
        lambda: project.read_copy().catalogue,
    )
    return preparing.to([one for one in look.triage.notes if one.note.id in ids], kind)


def save(tmp_path: Path, title: str) -> None:
    (tmp_path / "copy" / "kiosk.xml").write_text(KIOSK.replace("Welcom on board", title), encoding="utf-8")


@pytest.fixture
def answered(project: Workspace) -> Workspace:
    project.answer([project.look().triage.notes[0]])
    return project


def test_what_was_typed_comes_before_the_draft_and_another_kind_before_both(project: Workspace) -> None:
    project.look()
    project.typed.keep(Draft("12", "Dear Ines, see line 4."))
    typed, short = prepared(project, "12"), prepared(project, "12", kind="short")
    assert (typed.text, typed.is_typed, typed.situation) == (
        "Dear Ines, see line 4.",
        True,
        Situation.ONE_CHANGE,
    )
    assert not short.is_typed
    assert "Welcom on board → Welcome on board" in short.text


def test_several_notes_get_one_letter_and_what_was_typed_for_one_is_told(project: Workspace) -> None:
    project.look()
    project.typed.keep(Draft("12", "Dear Ines"))
    letter = prepared(project, "12", "7")
    assert letter.situation is Situation.SEVERAL_NOTES
    assert letter.text.index("The kiosk crashes") < letter.text.index("kiosk.xml")
    assert (letter.unread, letter.is_typed) == (("12",), False)


def test_one_letter_is_of_a_kind_that_fits_all_notes(project: Workspace) -> None:
    assert len(prepared(project, "12", "7", kind="short").text) < len(prepared(project, "12", "7").text)
    with pytest.raises(CopycueError, match="can be standard, short, formal"):
        prepared(project, "12", "7", kind="which")


def test_a_change_that_was_seen_is_thanked_for(answered: Workspace, tmp_path: Path) -> None:
    save(tmp_path, "Welcome on board")
    thanks = prepared(answered, "12")
    assert thanks.situation is Situation.CHANGE_SEEN
    assert "“Welcome on board”" in thanks.text
    assert "kiosk.xml, line 4, entry start.title" in thanks.text
    assert thanks.text == prepared(answered, "12", kind=THANKS).text


def test_before_a_change_was_seen_there_are_no_thanks(answered: Workspace) -> None:
    with pytest.raises(CopycueError, match="No change of the client's was seen for note 12 yet"):
        prepared(answered, "12", kind=THANKS)
    assert prepared(answered, "12").situation is Situation.ONE_CHANGE


def test_another_change_is_thanked_for_with_both_wordings_and_without_a_reproach(
    answered: Workspace, tmp_path: Path
) -> None:
    save(tmp_path, "Come aboard")
    letter = prepared(answered, "12")
    assert letter.situation is Situation.CHANGE_SEEN
    now, wished = letter.text.index("\nCome aboard\n"), letter.text.index("\nWelcome on board\n")
    assert now < wished
    assert not tone_of_prepared(letter, answered.profile).loud


def test_thanks_are_recorded_with_the_text_as_it_reads_now(answered: Workspace, tmp_path: Path) -> None:
    save(tmp_path, "Come aboard")
    thanks = prepared(answered, "12")
    sent = answered.answer(thanks.sent_for, text=thanks.text)
    (place,) = sent.places
    assert (place.before, place.after) == ("Come aboard", "Come aboard")
    assert answered.look().memory.state("12").outcome.kind is OutcomeKind.DONE


def test_where_the_entry_is_gone_nothing_is_thanked_for(answered: Workspace, tmp_path: Path) -> None:
    save(tmp_path, "Welcome on board")
    answered.look()
    (tmp_path / "copy" / "kiosk.xml").write_text("<copy><text>Ahoy</text></copy>", encoding="utf-8")
    with pytest.raises(CopycueError):
        prepared(answered, "12", kind=THANKS)


def test_the_tone_check_knows_the_note_the_client_and_what_is_to_be_said(project: Workspace) -> None:
    project.look()
    project.typed.keep(Draft("12", "Hello Ines Vogt,\n\nThank you. It is text content.\n\nBest wishes,\nTom"))
    rules = {finding.rule for finding in tone_of_prepared(prepared(project, "12"), project.profile).loud}
    assert rules == {"missing-next-step"}
