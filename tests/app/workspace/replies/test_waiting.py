"""The notes that one letter may answer."""

from app.workspace import Workspace
from app.workspace.replies.waiting import authors_of, waiting_notes


def ids(project: Workspace, author: str | None = None, *, only_texts: bool = False) -> list[str]:
    return [one.note.id for one in waiting_notes(project.look(), author, only_texts=only_texts)]


def test_notes_wait_until_they_are_answered(project: Workspace) -> None:
    assert ids(project) == ["12", "7"]
    project.answer([project.look().triage.notes[0]])
    assert ids(project) == ["7"]


def test_they_can_be_those_of_one_author_however_the_name_is_written(project: Workspace) -> None:
    assert ids(project, "ines VOGT ") == ["12", "7"]
    assert ids(project, "Tom") == []
    assert authors_of(project.look()) == ("Ines Vogt",)


def test_they_can_be_those_about_texts_only(project: Workspace) -> None:
    assert ids(project, only_texts=True) == ["12"]


def test_a_note_that_waits_for_nothing_is_answered_with_no_other(project: Workspace) -> None:
    look = project.look()
    text, program = look.triage.notes
    assert [one.note.id for one in project.replies.about(text, look).together] == ["12"]
    assert project.replies.about(program, look).together == ()
