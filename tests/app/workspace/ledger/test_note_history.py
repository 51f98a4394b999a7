import datetime as dt

from app.ledger import Memory
from app.model import KnownNote, Marked, NoteWords, OutcomeKind, Step, Undone
from app.workspace.ledger.note_history import history_of

AT = dt.datetime(2026, 11, 16, 10, 42, tzinfo=dt.UTC)
SEVEN = KnownNote("7", NoteWords("words"), "notes.csv", AT)


def marked(step_id: str, note_id: str = "7") -> Step:
    return Step(step_id, AT, "Tom", Marked(note_id, OutcomeKind.MINE))


def undone(step_id: str, what: str) -> Step:
    return Step(step_id, AT, "Tom", Undone(what, ("7",)))


def told(*steps: Step) -> list[tuple[str, bool]]:
    history = history_of("7", Memory(known=(SEVEN,), steps=steps))
    return [(one.step.id, one.is_undone) for one in history.steps] if history else []


def test_the_steps_of_other_notes_are_left_out() -> None:
    assert told(marked("a"), marked("b", "8"), marked("c")) == [("a", False), ("c", False)]


def test_what_was_undone_stays_and_is_told() -> None:
    assert told(marked("a"), undone("b", "a")) == [("a", True), ("b", False)]


def test_an_undo_that_was_undone_does_not_count_either() -> None:
    assert told(marked("a"), undone("b", "a"), undone("c", "b")) == [("a", False), ("b", True), ("c", False)]


def test_a_note_that_never_was_has_none() -> None:
    assert history_of("8", Memory(known=(SEVEN,))) is None
