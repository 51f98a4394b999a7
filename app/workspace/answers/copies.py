"""Writes copies of the client's tables with answers: beside, never among, the client's files.

All are made in memory, and their places looked at, before the first is written.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.journal import Found, JournalFile, find_journals, read_bytes
from app.journal.answering import AnsweredCopy, RowAnswer, answered_copy
from app.model import CopycueError, Language, Note, Problem, Severity, say, together
from app.workspace.answers.choosing import Chosen, chosen_answers
from app.workspace.pages.writing import refuse_clients
from app.workspace.project.whole_file import write_whole
from app.workspace.replies.drafting import usual_language

if TYPE_CHECKING:
    from app.workspace.live.look import Look
    from app.workspace.project.setup import Setup
    from app.workspace.workspace import Workspace

__all__ = ["AnswerCopies", "Copied", "Wish"]

_ROUNDS = 3
"""So often answers are gathered anew while somebody saves one file after the other."""
_NOTHING = say("Nothing was written")
_SAID = 3
"""So many reasons are told."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody wants.

    Attributes:
        place: a folder, or the file to write.
        kind: the kind of reply for what did not go yet; "": the usual one.
        every_draft: take replies about the program as well.
        force: take the place of a file that is there.
    """

    place: Path
    kind: str = ""
    every_draft: bool = False
    force: bool = False


@dataclass(frozen=True, slots=True)
class Copied:
    """What was written.

    Attributes:
        files: the copies.
        sent: how many answers in them went to the client before.
        drafted: how many did not.
        problems: which notes have none, and what is to be known.
    """

    files: tuple[Path, ...]
    sent: int
    drafted: int
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class _Copy:
    name: str
    made: AnsweredCopy


class AnswerCopies:
    """Makes copies of the client's tables of one project.

    Args:
        project: the project.
        setup: of it.
    """

    def __init__(self, project: "Workspace", setup: "Setup") -> None:
        self._project = project
        self._setup = setup

    def write(self, wish: Wish, look: "Callable[[], Look]") -> Copied:
        """Write a copy of each table in which a note has an answer.

        Args:
            wish: what is wanted.
            look: looks at the project; called again where the files were saved meanwhile.

        Raises:
            CopycueError: there is no answer or no table, the place is the client's or taken, or the files do
                not come to rest; then nothing is written. Or a copy can not be written: those before it are.
        """
        for _ in range(_ROUNDS):
            now = look()
            chosen = chosen_answers(self._project, now, kind=wish.kind, every_draft=wish.every_draft)
            if not self._project.is_as_read():
                continue
            copies, problems = self._copies(chosen, self._is_german(now))
            if not copies:
                raise CopycueError(_NOTHING, _why_nothing(chosen, problems))
            targets = self._targets(wish, copies)
            if self._project.is_as_read():
                _write_all(copies, targets)
                return _summed_up(copies, targets, chosen, problems)
        raise CopycueError(
            _NOTHING, say("The files are being saved all the time. Try again when they are at rest.")
        )

    def _is_german(self, look: "Look") -> bool:
        language = self._project.profile.language or usual_language(look.triage.notes)
        return language is Language.DE

    def _copies(self, chosen: Chosen, german: bool) -> tuple[list[_Copy], list[Problem]]:
        """Return a copy of each table with answers, made in memory."""
        problems = list(chosen.problems)
        copies: list[_Copy] = []
        for found in find_journals(self._setup.journals).files:
            answers = [one for one in (*chosen.sent, *chosen.drafted) if one.note.source.file == found.name]
            if not answers:
                continue
            made = self._copy(found, answers, german=german)
            if isinstance(made, Problem):
                problems.append(made)
                continue
            problems += made.problems
            problems += _open_elsewhere(found.path, found.name)
            if made.answered:
                copies.append(_Copy(found.name, made))
        return copies, problems

    def _copy(self, found: Found, answers: Sequence[RowAnswer], *, german: bool) -> AnsweredCopy | Problem:
        data = read_bytes(found)
        if isinstance(data, Problem):
            return data
        journal = JournalFile(found.name, found.path.suffix.lower(), data, self._setup.mappings)
        return answered_copy(journal, answers, german=german)

    def _targets(self, wish: Wish, copies: Sequence[_Copy]) -> list[Path]:
        """Return where each copy goes.

        Raises:
            CopycueError: a place is not to be had.
        """
        targets = [_target(wish.place, copy.name, alone=len(copies) == 1) for copy in copies]
        if len(set(targets)) < len(targets):
            names = ", ".join(copy.name for copy in copies)
            raise CopycueError(
                _NOTHING, say("Several journals would go into one file: {names}. Name a folder.", names=names)
            )
        for target in targets:
            refuse_clients(target, self._setup)
            if any(_locks_of(target)):
                raise CopycueError(
                    _NOTHING,
                    say(
                        "{target} is open in a spreadsheet program. Close it there, or name another file.",
                        target=str(target),
                    ),
                )
            if not wish.force and (target.exists() or target.is_symlink()):
                raise CopycueError(
                    _NOTHING,
                    say("{target} is there already. Name another file, or add --force.", target=str(target)),
                )
        return targets


def _target(place: Path, journal: str, *, alone: bool) -> Path:
    """Return where the copy of a journal goes.

    Raises:
        CopycueError: the place is no folder and no file of the journal's kind.
    """
    name = Path(journal)
    if place.is_dir():
        return place / f"{name.stem}-answered{name.suffix}"
    if not alone:
        raise CopycueError(
            _NOTHING,
            say("Several journals have answers. Name a folder instead of {place}.", place=str(place)),
        )
    if place.suffix.lower() != name.suffix.lower():
        raise CopycueError(
            _NOTHING,
            say(
                "“{journal}” keeps its kind in the copy: name a file that ends with {suffix}, or a "
                "folder, instead of {place}.",
                journal=journal,
                suffix=name.suffix,
                place=str(place),
            ),
        )
    return place


def _locks_of(path: Path) -> Iterator[Path]:
    """Yield the files by which Excel and LibreOffice show that they have a file open."""
    for name in (f"~${path.name}", f"~${path.name[2:]}", f".~lock.{path.name}#"):
        lock = path.with_name(name)
        if lock.exists():
            yield lock


def _open_elsewhere(path: Path, name: str) -> Iterator[Problem]:
    if any(_locks_of(path)):
        message = say(
            "“{name}” is open in a spreadsheet program; the copy has what was saved last.", name=name
        )
        yield Problem(name, message, Severity.INFO)


def _write_all(copies: Sequence[_Copy], targets: Sequence[Path]) -> None:
    """Write the copies, one after the other.

    Raises:
        CopycueError: one can not be written; it says which are there already.
    """
    for done, (copy, target) in enumerate(zip(copies, targets, strict=True)):
        try:
            write_whole(target, copy.made.data)
        except OSError as error:
            reason = say("{path}: {what}.", path=str(target), what=str(error.strerror or error))
            if isinstance(error, PermissionError):
                reason = say(
                    "{target} can not be written: it is open in another program, or you may not write there.",
                    target=str(target),
                )
            raise _broken_off(reason, targets[:done]) from error


def _broken_off(reason: str, written: Sequence[Path]) -> CopycueError:
    if not written:
        return CopycueError(_NOTHING, reason)
    names = ", ".join(map(str, written))
    return CopycueError(
        say("Not every copy was written"),
        say("{reason} Written before that: {names}.", reason=reason, names=names),
    )


def _summed_up(
    copies: Sequence[_Copy], targets: Sequence[Path], chosen: Chosen, problems: Sequence[Problem]
) -> Copied:
    answered = {note.id for copy in copies for note in copy.made.answered}
    return Copied(
        tuple(targets),
        len(_ids(chosen.sent) & answered),
        len(_ids(chosen.drafted) & answered),
        tuple(problems),
    )


def _ids(answers: Sequence[RowAnswer]) -> set[str]:
    notes: Iterator[Note] = (one.note for one in answers)
    return {note.id for note in notes}


def _why_nothing(chosen: Chosen, problems: Sequence[Problem]) -> str:
    if not (chosen.sent or chosen.drafted or problems):
        return say(
            "No note has a reply that is certain or went to the client. With --all, drafts about "
            "the program count, too."
        )
    said = list(dict.fromkeys(together(problem.message, problem.hint) for problem in problems))
    more = len(said) - _SAID
    return together(*said[:_SAID], say("And {count} more of the kind.", count=more) if more > 0 else "")
