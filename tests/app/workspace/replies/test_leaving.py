"""Before a reply leaves: the files may have been saved since it was drafted."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.model import CopycueError, Draft, Severity
from app.workspace import Triage, Workspace
from app.workspace.live.look import Look
from app.workspace.replies.answering import OutOfDateError
from app.workspace.replies.leaving import Prepare, check_typed, last_look, settled_triage
from app.workspace.replies.preparing import Prepared, preparing_for
from tests.small_project import KIOSK

MOVED = KIOSK.replace("<copy>", "<copy>\n  <!-- texts of the kiosk -->")


@pytest.fixture
def save(tmp_path: Path) -> Callable[[str], None]:
    """Return what saves the client's copy."""

    def saved(text: str) -> None:
        (tmp_path / "copy" / "kiosk.xml").write_text(text, encoding="utf-8")

    return saved


def prepare_in(project: Workspace, *ids: str) -> Callable[[Look], list[Prepared]]:
    def prepare(look: Look) -> list[Prepared]:
        preparing = preparing_for(project, look)
        return [preparing.to_one(one) for one in look.triage.notes if one.note.id in ids]

    return prepare


def test_where_nothing_was_saved_the_very_reply_goes(project: Workspace) -> None:
    look = project.look()
    prepared, moved = last_look(project, look, prepare_in(project, "12"))
    assert (prepared[0].notes[0], moved) == (look.triage.notes[0], False)


def test_a_place_that_moved_is_found_again(project: Workspace, save: Callable[[str], None]) -> None:
    look = project.look()
    save(MOVED)
    prepared, moved = last_look(project, look, prepare_in(project, "12"))
    assert moved
    assert "kiosk.xml, line 5," in prepared[0].text


def test_a_file_saved_without_a_change_for_the_reply_is_no_news(project: Workspace, tmp_path: Path) -> None:
    look = project.look()
    (tmp_path / "copy" / "other.xml").write_text("<copy><text>Toilets</text></copy>", encoding="utf-8")
    prepared, moved = last_look(project, look, prepare_in(project, "12"))
    assert (prepared[0].notes[0].reply, moved) == (look.triage.notes[0].reply, False)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (KIOSK.replace("Welcom", "Welcome"), "does not stand at this place any more"),
        (KIOSK.replace("start.title", "start.claim"), "does not stand at this place any more"),
        (KIOSK.replace("</copy>", "</cop>"), "does not stand at this place any more"),
        (KIOSK.replace("Buy a ticket", "Welcom on board"), "would be answered otherwise now"),
    ],
)
def test_what_is_no_longer_so_is_held_back(
    project: Workspace, save: Callable[[str], None], text: str, says: str
) -> None:
    look = project.look()
    save(text)
    with pytest.raises(OutOfDateError, match=f"kiosk.xml, line 4: .*{says}.*Nothing went out for note 12"):
        last_look(project, look, prepare_in(project, "12"))


def test_a_note_that_names_no_place_goes_whatever_was_saved(
    project: Workspace, save: Callable[[str], None]
) -> None:
    look = project.look()
    save(MOVED)
    prepared, moved = last_look(project, look, prepare_in(project, "7"))
    assert (prepared[0].notes[0].note.id, moved) == ("7", False)


def test_one_place_that_is_gone_holds_back_all_replies(
    project: Workspace, save: Callable[[str], None]
) -> None:
    look = project.look()
    save(KIOSK.replace("Welcom", "Hello"))
    with pytest.raises(OutOfDateError, match="note 12, 7"):
        last_look(project, look, prepare_in(project, "12", "7"))


def test_typed_words_go_only_where_every_place_is_what_it_was(
    project: Workspace, save: Callable[[str], None]
) -> None:
    project.typed.keep(Draft("12", "Dear Ines, line 4 it is."))
    look = project.look()
    assert last_look(project, look, prepare_in(project, "12"))[0][0].is_typed
    save(MOVED)
    with pytest.raises(OutOfDateError):
        last_look(project, look, prepare_in(project, "12"))


def test_typed_words_of_another_day_are_held_against_the_draft_of_today(
    project: Workspace, save: Callable[[str], None]
) -> None:
    drafted = project.look().triage.notes[0].reply
    assert drafted is not None
    project.typed.keep(Draft("12", f"Hi!\n\n{drafted.text}", basis=drafted.text))
    assert last_look(project, project.look(), prepare_in(project, "12"))
    save(MOVED)
    with pytest.raises(CopycueError, match=r"“.*kiosk\.xml, line 4, .*” was so when the reply to note 12"):
        last_look(project, project.look(), prepare_in(project, "12"))


def test_words_from_a_file_are_looked_at_themselves_whatever_was_typed_before(
    project: Workspace, save: Callable[[str], None]
) -> None:
    drafted = project.look().triage.notes[0].reply
    assert drafted is not None
    project.typed.keep(Draft("12", drafted.text, basis=drafted.text))
    save(MOVED)

    def going(words: str) -> Prepare:
        return lambda look: [preparing_for(project, look).with_words([look.triage.notes[0]], words)]

    look = project.look()
    assert last_look(project, look, going("It is all done."))[0][0].text == "It is all done."
    with pytest.raises(CopycueError, match="What you typed does not hold any more"):
        last_look(project, look, going(f"Hi!\n\n{drafted.text}"))


@pytest.mark.parametrize(
    ("typed", "basis", "holds"),
    [
        ("a.xml, line 4", "a.xml, line 4", True),
        ("a.xml, line 9", "a.xml, line 9", False),
        ("a.xml, Zeile 9", "a.xml, Zeile 9", False),
        ("a.xml, line 9", "something else", True),  # the developer's own
        ("old → new", "old → new", True),
        ("old → newer", "old → newer", False),
        ("Hello", "Hello", True),
    ],
)
def test_only_places_and_changes_that_were_taken_over_are_looked_at(
    typed: str,
    basis: str,
    holds: bool,
) -> None:
    draft = Draft("12", f"Hi!\n{typed}", basis=f"Dear Ms Vogt,\n{basis}")
    if holds:
        check_typed(draft, "a.xml, line 4\nold → new")
    else:
        with pytest.raises(CopycueError, match="What you typed does not hold any more"):
            check_typed(draft, "a.xml, line 4\nold → new")


class Restless:
    """Saves the copy each time after a project was judged, a few times."""

    def __init__(
        self, project: Workspace, texts: list[str], save: Callable[[str], None], patch: pytest.MonkeyPatch
    ) -> None:
        self.readings = 0
        self._texts, self._save, self._judge = texts, save, project.triage
        patch.setattr(project, "triage", self.triage)

    def triage(self, **words: object) -> Triage:
        del words
        self.readings += 1
        triage = self._judge()
        if self._texts:
            self._save(self._texts.pop(0))
        return triage


def test_a_triage_is_of_the_files_as_they_are_at_its_end(
    project: Workspace, save: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    restless = Restless(project, [MOVED], save, monkeypatch)
    triage = settled_triage(project)
    assert restless.readings == 2
    assert triage.notes[0].verdict.claimed[0].entry.location.line == 5


def test_where_the_files_do_not_rest_what_holds_no_more_is_left_out(
    project: Workspace, save: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    Restless(project, [MOVED, KIOSK, MOVED], save, monkeypatch)
    triage = settled_triage(project)
    changed, program = triage.notes
    assert changed.reply is None
    assert program.reply is not None
    said = triage.problems[-1]
    assert (said.file, said.line, said.severity) == ("kiosk.xml", 4, Severity.WARNING)
