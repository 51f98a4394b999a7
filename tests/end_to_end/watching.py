"""From a note to "done by the client", with real processes: prints what was done and what was told.

``python -m tests.end_to_end.watching`` prints the transcript; ``test_watching`` holds it against what is
to be told.
"""

import os
import shlex
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.watching_process import COPYCUE, WatchingProcess, own_environment

__all__ = ["WAYS_OF_SAVING", "play"]

COPY = """\
<?xml version="1.0" encoding="utf-8"?>
<copy>
  <screen name="Start">
    <text key="start.title">Welcom on board</text>
    <text key="start.buy">Buy a tiket</text>
    <text key="start.times">Timetabel</text>
  </screen>
  <screen name="Pay">
    <text key="pay.card">Please insert you card</text>
    <text key="pay.thanks">Thank you, and enjoi the crossing!</text>
  </screen>
</copy>
"""
HEADER = "ID,Date,Reporter,Note\n"
WISHES = {
    "1": ("Welcom on board", "Welcome on board"),
    "2": ("Buy a tiket", "Buy a ticket"),
    "3": ("Timetabel", "Timetable"),
    "4": ("Please insert you card", "Please insert your card"),
    "5": ("Thank you, and enjoi the crossing!", "Thank you, and enjoy the crossing!"),
}
Event = dict[str, Any]


def in_place(path: Path, data: bytes) -> None:
    """Write over what is there, and cut off the rest."""
    with path.open("r+b") as file:
        file.write(data)
        file.truncate()


def emptied_first(path: Path, data: bytes) -> None:
    """Empty the file, then write it."""
    with path.open("wb") as file:
        file.write(data)


def by_rename(path: Path, data: bytes) -> None:
    """Write another file, and put it in the place of the old one."""
    new = path.with_name(f".{path.name}.tmp")
    new.write_bytes(data)
    new.replace(path)


def with_backup(path: Path, data: bytes) -> None:
    """Put the old file aside, write a new one, and delete the old one."""
    backup = path.with_name(f"{path.name}~")
    path.rename(backup)
    path.write_bytes(data)
    backup.unlink()


WAYS_OF_SAVING = (in_place, emptied_first, by_rename, with_backup)


class Stage:
    """A project, a client, a developer, and a Copycue that watches."""

    def __init__(self, folder: Path, show: Callable[[str], None]) -> None:
        self._folder = folder
        self._show = show
        self.environment = own_environment(folder / "home")
        self.project = folder / "ferry"
        self.copy = self.project / "copy" / "kiosk.xml"
        self.journal = self.project / "notes.csv"
        self.copy.parent.mkdir(parents=True)
        self.copy.write_text(COPY, encoding="utf-8")
        self.journal.write_text(HEADER, encoding="utf-8")

    def say(self, what: str) -> None:
        """Note down what somebody does."""
        self._show(f"\n# {what}")

    def run(self, *words: str) -> str:
        """Run a command in the project's folder; show and return what it prints."""
        self._show(f"$ copycue {shlex.join(words)}")
        done = subprocess.run(
            [*COPYCUE, *words],
            cwd=self.project,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            encoding="utf-8",
            check=False,
        )
        self._show(done.stdout.rstrip())
        return done.stdout

    def client_writes(self, note_id: str) -> None:
        """Let the client write a note behind the others."""
        old, new = WISHES[note_id]
        self.say(f"The client writes note {note_id}.")
        with self.journal.open("a", encoding="utf-8") as file:
            file.write(f'{note_id},2026-11-0{note_id},Ines Vogt,"Please change ""{old}"" to ""{new}""."\n')

    def client_changes(self, old: str, new: str, save: Callable[[Path, bytes], None] = by_rename) -> None:
        """Let the client change the XML, as an editor saves it."""
        self.say(
            f"The client changes “{old}” to “{new}”; the editor saves {save.__name__.replace('_', ' ')}."
        )
        text = self.copy.read_text(encoding="utf-8")
        assert old in text
        save(self.copy, text.replace(old, new).encode())

    def hear(self, watching: WatchingProcess, kind: str, note: str | None = None) -> Event:
        """Wait until an event of this kind is told; show all that come."""

        def is_meant(event: Event) -> bool:
            self._show(f"  watch: {event['sentence']}")
            return event["event"] == kind and (note is None or event.get("note") == note)

        return watching.event(is_meant)


def play(folder: Path, show: Callable[[str], None] = print) -> list[Event]:
    """Play it all in a folder; return the events that mattered, in order."""
    stage = Stage(folder, show)
    stage.say("A project is set up, and watched.")
    stage.run("init", "--yes", "--copy", "copy", "--journal", "notes.csv", "--build-day", "Thursday")
    heard: list[Event] = []
    with WatchingProcess(["--workspace", stage.project, "--json"], stage.environment) as watching:
        watching.err()
        heard += _done_in_each_way(stage, watching)
        heard += _done_otherwise(stage, watching)
        heard += _broken_and_mended(stage, watching)
        stage.run("status")
        stage.say("The system asks it to end.")
        show(f"  exit status {watching.end(signal.SIGTERM)}")
    return heard


def _done_in_each_way(stage: Stage, watching: WatchingProcess) -> list[Event]:
    """Four notes, answered, and done by the client in the four ways in which editors save."""
    heard: list[Event] = []
    for note in ("1", "2", "3", "4"):
        stage.client_writes(note)
        heard.append(stage.hear(watching, "note-arrived", note))
    stage.say("The developer answers them.")
    stage.run("answer", "1", "2", "3", "4", "--channel", "mail")
    heard += [stage.hear(watching, "outcome", note) for note in ("1", "2", "3", "4")]
    for note, save in zip(("1", "2", "3", "4"), WAYS_OF_SAVING, strict=True):
        stage.client_changes(*WISHES[note], save)
        heard.append(stage.hear(watching, "outcome", note))
    return heard


def _done_otherwise(stage: Stage, watching: WatchingProcess) -> list[Event]:
    """A note that the client does otherwise than asked, then takes back, then does."""
    old, new = WISHES["5"]
    other = new.replace("crossing", "trip")
    stage.client_writes("5")
    heard = [stage.hear(watching, "note-arrived", "5")]
    stage.run("answer", "5")
    heard.append(stage.hear(watching, "outcome", "5"))
    for now, then in ((old, other), (other, old), (old, new)):
        stage.client_changes(now, then)
        heard.append(stage.hear(watching, "outcome", "5"))
    return heard


def _broken_and_mended(stage: Stage, watching: WatchingProcess) -> list[Event]:
    """An edit that breaks the file: told with what to type and a reply, until it is mended."""
    stage.client_changes("Buy a ticket", "Tickets & times")
    heard = [stage.hear(watching, "file-broken")]
    stage.say("The reply about it:")
    stage.run("check", "--copy", str(stage.copy), "--reply")
    stage.client_changes("Tickets & times", "Buy a ticket")
    heard.append(stage.hear(watching, "file-mended"))
    return heard


if __name__ == "__main__":
    os.environ.pop("COPYCUE_LEDGER_PASSWORD", None)
    with tempfile.TemporaryDirectory(prefix="copycue-watching-") as place:
        play(Path(place), lambda line: print(line, file=sys.stdout, flush=True))  # noqa: T201 - a transcript
