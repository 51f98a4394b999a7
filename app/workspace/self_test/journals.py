"""Every format in which a client may write notes: the same note, read from a file of each."""

from collections.abc import Iterable

import resources
from app.workspace.self_test.check import expect

__all__ = ["NOTE", "journals"]

NOTE = "Please write “The ferry leaves at nine” instead of “at eight”."
"""What every file in ``resources/self_test/journals`` says. One file for each reader at least."""


def journals() -> str:
    """Read the note from a file of every format; is there a file for every reader?"""
    from app.journal import JournalFile
    from app.journal.contract import Reader
    from app.journal.reading import READERS, read_journal, reader_of

    unread: list[str] = []
    used: set[Reader | None] = set()
    paths = sorted(resources.folder("self_test", "journals").iterdir())
    for path in paths:
        journal = JournalFile(path.name, path.suffix, path.read_bytes())
        reading = read_journal(journal)
        used.add(reader_of(journal))
        if not any(NOTE in _plain(note.text) for note in reading.notes):
            unread.append(f"{path.name} ({_why(problem.message for problem in reading.problems)})")
    expect(that=not unread, otherwise=f"The note was not read from {', '.join(unread)}.")
    idle = [type(reader).__name__ for reader in READERS if reader not in used]
    expect(that=not idle, otherwise=f"There is no file to try {', '.join(idle)} with.")
    return (
        f"{len(READERS)} readers, {len(paths)} files: {', '.join(path.suffix or path.name for path in paths)}"
    )


def _plain(text: str) -> str:
    """Return a text with its words on one line: mails and pages are wrapped."""
    return " ".join(text.split())


def _why(messages: Iterable[str]) -> str:
    return " ".join(messages) or "no problem is told"
