"""A team's own wordings of replies: read when they change, checked, approved."""

from dataclasses import dataclass
from pathlib import Path

from app.model import CopycueError, Problem, say
from app.replies import SHIPPED, Library
from app.workspace.project.whole_file import write_whole

__all__ = ["Checked", "Wordings"]

_FOLDER = "replies"
_APPROVED = "approved.txt"
_Signature = tuple[tuple[str, int, int], ...]


@dataclass(frozen=True, slots=True)
class Checked:
    """What came of trying templates out.

    Attributes:
        problems: what is wrong, and what is not yet approved.
        replies: how many replies were written.
    """

    problems: tuple[Problem, ...]
    replies: int


class Wordings:
    """The wordings of one project.

    Args:
        folder: the folder of ``copycue.toml``; None: there is none, and what ships holds.
    """

    def __init__(self, folder: Path | None) -> None:
        self._folder = None if folder is None else folder / _FOLDER
        self._signature: _Signature | None = None
        self._library = SHIPPED
        self._unapproved: tuple[Problem, ...] = ()

    @property
    def library(self) -> Library:
        """The templates as they are on disk now: the same value as before while nothing changed."""
        signature = self._signed()
        if signature != self._signature:
            self._signature = signature
            self._read()
        return self._library

    def _read(self) -> None:
        if self._folder is None or not self._signature:
            self._library, self._unapproved = SHIPPED, ()
            return
        from app.replies.own_wordings import read_own_wordings, unapproved

        self._library = read_own_wordings(self._folder)
        self._unapproved = unapproved(self._folder, self._library)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with the team's templates, and which are not yet approved."""
        return (*self.library.problems, *self._unapproved)

    def check(self) -> Checked:
        """Write every kind of reply with made-up facts, and return what is wrong with the templates."""
        from app.replies.rehearsal import problems_of_wordings

        problems, count = problems_of_wordings(self.library)
        return Checked(tuple(dict.fromkeys((*self.problems, *problems))), count)

    def approve(self) -> int:
        """Write down the fingerprints of the team's templates, and return how many there are.

        Raises:
            CopycueError: there is nothing to approve, something is wrong, or it can not be written.
        """
        from app.replies.own_wordings import fingerprints

        library = self.library
        if self._folder is None or not library.own:
            raise CopycueError(
                say("Nothing to approve"), say("There is no sound template in the folder “replies”.")
            )
        if library.problems:
            first = library.problems[0]
            raise CopycueError(
                say("Not approved"),
                say(
                    "{file}, line {line}: {message} Mend it first.",
                    file=first.file,
                    line=str(first.line),
                    message=first.message,
                ),
            )
        try:
            write_whole(self._folder / _APPROVED, fingerprints(library).encode())
        except OSError as error:
            raise CopycueError(
                say("Not approved"),
                say("{path}: {what}.", path=str(self._folder / _APPROVED), what=str(error.strerror)),
            ) from error
        self._signature = None
        return len(library.own)

    def _signed(self) -> _Signature:
        """Return what tells whether a file was changed."""
        if self._folder is None or not self._folder.is_dir():
            return ()
        found = []
        for path in sorted((*self._folder.rglob("*.j2"), *self._folder.glob(_APPROVED))):
            try:
                state = path.stat()
            except OSError:
                continue
            found.append((path.as_posix(), state.st_mtime_ns, state.st_size))
        return tuple(found)
