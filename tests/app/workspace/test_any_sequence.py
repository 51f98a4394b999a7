"""Whatever the client and the developer do, one who watched all along and one who comes now know the same."""

import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from app.model import OutcomeKind
from app.workspace import Workspace
from app.workspace.events.events import Event
from app.workspace.events.picture import Picture
from app.workspace.live.live import Live, Patience
from tests.app.workspace.told_events import told
from tests.end_to_end.watching import WAYS_OF_SAVING
from tests.small_project import KIOSK, write_project

TEXTS = {
    "start.title": ("Welcom on board", "Welcome on board", "Hello on board"),
    "start.buy": ("Buy a ticket", "Buy your ticket", "Buy & a ticket"),
    "pay.card": ("Please insert your card", "Please insert a card", "Insert your card"),
}
IDS = st.sampled_from(["12", "7", "31", "32"])
KINDS = st.sampled_from([OutcomeKind.MINE, OutcomeKind.FIXED, OutcomeKind.OPEN, OutcomeKind.DONE])


class Project(RuleBasedStateMachine):
    """A project that is watched, with what somebody knows who hears its events."""

    def __init__(self) -> None:
        super().__init__()
        self._place = tempfile.TemporaryDirectory()
        self.folder = Path(self._place.name)
        self.copy, self.journal = write_project(self.folder)
        self.file = self.copy / "kiosk.xml"
        self.events: list[Event] = []
        self.watched = self.opened()
        self.live = Live(self.watched, self.events.extend, patience=Patience(settling=0.0))

    def opened(self) -> Workspace:
        return Workspace.of(copy=[self.copy], journals=[self.journal])

    @initialize()
    def watching_begins(self) -> None:
        self.known: Picture = self.live.look_once().picture

    @rule(key=st.sampled_from(sorted(TEXTS)), which=st.integers(0, 2), save=st.sampled_from(WAYS_OF_SAVING))
    def the_client_changes_a_text(self, key: str, which: int, save: Callable[[Path, bytes], None]) -> None:
        text = self.file.read_text(encoding="utf-8") if self.file.exists() else KIOSK
        for old in TEXTS[key]:
            text = text.replace(f">{old}<", f">{TEXTS[key][which]}<")
        self.file.touch()
        save(self.file, text.encode())

    @rule(key=st.sampled_from(sorted(TEXTS)))
    def the_client_deletes_an_entry(self, key: str) -> None:
        lines = self.file.read_text(encoding="utf-8").splitlines() if self.file.exists() else []
        self.file.write_text("\n".join(line for line in lines if key not in line) or KIOSK, encoding="utf-8")

    @rule()
    def the_file_goes_or_comes_back(self) -> None:
        if self.file.exists():
            self.file.unlink()
        else:
            self.file.write_text(KIOSK, encoding="utf-8")

    @rule(number=st.integers(31, 32), which=st.integers(1, 2), key=st.sampled_from(sorted(TEXTS)))
    def the_client_writes_a_note(self, number: int, which: int, key: str) -> None:
        wish = f'"Please change ""{TEXTS[key][0]}"" to ""{TEXTS[key][which]}""."'
        with self.journal.open("a", encoding="utf-8") as file:
            file.write(f"{number},2026-11-09,Max Ode,{wish}\n")

    @rule(at=st.integers(1, 5))
    def the_client_takes_a_note_out(self, at: int) -> None:
        lines = self.journal.read_text(encoding="utf-8").splitlines(keepends=True)
        self.journal.write_text("".join(lines[:at] + lines[at + 1 :]), encoding="utf-8")

    @rule(at=st.integers(0, 5))
    def the_developer_answers(self, at: int) -> None:
        project = self.opened()
        notes = project.look().triage.notes
        if at < len(notes) and notes[at].reply is not None:
            project.answer([notes[at]])

    @rule(note=IDS, kind=KINDS)
    def the_developer_says_what_became_of_a_note(self, note: str, kind: OutcomeKind) -> None:
        project = self.opened()
        if note in {known.id for known in project.memory.known}:
            project.deeds.mark(note, kind)

    @rule()
    def the_developer_undoes_something(self) -> None:
        self.opened().deeds.undo()

    @rule()
    def copycue_looks(self) -> None:
        self.live.look_once()

    @invariant()
    def both_know_the_same(self) -> None:
        if not hasattr(self, "known"):
            return
        self.live.look_once()
        fresh = self.opened().look().picture
        self.known = told(self.known, self.events)
        self.events.clear()
        for seen in ("notes", "closed", "outcomes", "copy", "broken", "lost"):
            assert _plain(getattr(self.known, seen)) == _plain(getattr(fresh, seen)), seen

    def teardown(self) -> None:
        self._place.cleanup()


def _plain(seen: object) -> object:
    """Return what is told of something: of notes their words."""
    if isinstance(seen, dict):
        return {key: getattr(value, "words", value) for key, value in seen.items()}
    return seen


Project.TestCase.settings = settings(
    max_examples=int(os.environ.get("COPYCUE_SEQUENCES", "5")), stateful_step_count=12, deadline=None
)
TestProject = Project.TestCase
