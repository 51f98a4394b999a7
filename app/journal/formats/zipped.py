"""Journals that were packed into a ZIP file: each file in it is read as if it lay there by itself."""

from pathlib import PurePosixPath

from app.journal.contract import JournalFile, Reading
from app.journal.files.archive import is_archive, open_archive
from app.journal.files.intake import is_conflict_copy, is_temporary
from app.model import Problem, Severity, say

__all__ = ["Zipped"]

_MOST = 500
"""More files are no client's notes but a whole project."""
_PLATFORM = "__MACOSX/"


class Zipped:
    """Reads any ZIP file that no other format claims."""

    suffixes = frozenset({".zip"})

    def claims(self, journal: JournalFile) -> bool:
        """Say whether the suffix is that of a ZIP file."""
        return journal.suffix in self.suffixes

    def read(self, journal: JournalFile) -> Reading:
        """Return the files of the archive as journals inside it."""
        if not is_archive(journal.data):
            hint = say("Check that this is the right file, and that it was copied completely.")
            return Reading(
                problems=(
                    Problem(journal.name, say("“{name}” is no ZIP file.", name=journal.name), hint=hint),
                )
            )
        archive = open_archive(journal)
        if isinstance(archive, Problem):
            return Reading(problems=(archive,))
        names = [name for name in archive.names if _is_file_of_people(name)]
        problems: list[Problem] = []
        inner: list[JournalFile] = []
        for name in names[:_MOST]:
            data = archive.read(name)
            if isinstance(data, Problem):
                problems.append(data)
            else:
                suffix = PurePosixPath(name).suffix.lower()
                inner.append(JournalFile(name, suffix, data))
        problems += _left_out(journal.name, len(names) - _MOST)
        return Reading(problems=tuple(problems), files=(journal.name,), inner=tuple(inner))


def _is_file_of_people(name: str) -> bool:
    last = PurePosixPath(name).name
    return not name.startswith(_PLATFORM) and not is_temporary(last) and not is_conflict_copy(last)


def _left_out(file: str, count: int) -> list[Problem]:
    if count <= 0:
        return []
    message = say("“{file}” holds {count:,} files more than are read of an archive.", file=file, count=count)
    return [Problem(file, message, Severity.WARNING, hint=say("Pack only the client's notes."))]
