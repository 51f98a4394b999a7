"""A small made-up project for tests: the texts of a ferry's kiosk, and what the client wrote about them."""

from pathlib import Path

__all__ = ["KIOSK", "NOTES", "write_project", "write_workspace"]

KIOSK = """\
<?xml version="1.0" encoding="utf-8"?>
<copy>
  <screen name="Start">
    <text key="start.title">Welcom on board</text>
    <text key="start.buy">Buy a ticket</text>
  </screen>
  <screen name="Pay">
    <text key="pay.card">Please insert your card</text>
    <text key="pay.thanks">Thank you, and enjoy the crossing!</text>
  </screen>
</copy>
"""
NOTES = """\
ID,Date,Reporter,Note
12,2026-11-02,Ines Vogt,"Please change ""Welcom on board"" to ""Welcome on board""."
7,2026-11-03,Ines Vogt,The kiosk crashes when I press the button twice.
"""


def write_project(folder: Path) -> tuple[Path, Path]:
    """Write the project and return its copy folder and its journal."""
    copy, journal = folder / "copy", folder / "notes.csv"
    copy.mkdir(parents=True)
    (copy / "kiosk.xml").write_text(KIOSK, encoding="utf-8")
    journal.write_text(NOTES, encoding="utf-8")
    return copy, journal


def write_workspace(folder: Path) -> Path:
    """Write the project with its settings, under the name Pier, and return its folder."""
    write_project(folder)
    settings = 'name = "Pier"\njournals = ["notes.csv"]\ncopy = ["copy"]\n'
    (folder / "copycue.toml").write_text(settings, encoding="utf-8")
    return folder
