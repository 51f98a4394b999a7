"""Replies on their way out: what they say of places is looked at again on the disk, just before they leave.

Where the copy was saved meanwhile, notes are judged anew. A reply that asks for the same in the same texts
goes out as it reads now; any other is held back, with the reason.
"""

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.model import CopycueError, Draft, Problem, Severity, say
from app.workspace.progress import Progress
from app.workspace.replies.answering import OutOfDateError
from app.workspace.replies.preparing import Prepared
from app.workspace.values import Triage, TriagedNote

if TYPE_CHECKING:
    from app.workspace.live.look import Look
    from app.workspace.workspace import Workspace

__all__ = ["check_prepared", "check_typed", "last_look", "settled_triage"]

Prepare = Callable[["Look"], Sequence[Prepared]]

_ROUNDS = 3
"""So often notes are judged anew while somebody saves one file after the other."""
_LINE = re.compile(r"\b(?:line|zeile) (\d+)", re.IGNORECASE)


def last_look(project: "Workspace", look: "Look", prepare: Prepare) -> tuple[Sequence[Prepared], bool]:
    """Return replies that hold now, and whether their places were found again at others than at first.

    Args:
        project: whose notes they answer.
        look: the look at it that they are prepared from.
        prepare: prepares them from a look; called once more where the copy was saved since.

    Raises:
        OutOfDateError: a place does not hold any more.
        CopycueError: what was typed does not, or nothing may be told now.
    """
    prepared, moved = prepare(look), False
    stale = _stale(project, prepared)
    if stale or not project.is_as_read():
        if stale and any(one.is_typed for one in prepared):
            raise OutOfDateError(_ids(prepared), stale)
        again = _prepared_again(project, look, prepare, prepared)
        if again is None:
            raise OutOfDateError(_ids(prepared), stale or [_judged_otherwise(prepared)])
        moved = [one.text for one in again] != [one.text for one in prepared]
        prepared = again
    for one in prepared:
        _check_typed_words(project, one)
    return prepared, moved


def check_prepared(project: "Workspace", prepared: Prepared) -> None:
    """Check that a reply holds now.

    Raises:
        OutOfDateError: a place does not hold any more.
        CopycueError: what was typed does not.
    """
    if stale := _stale(project, [prepared]):
        raise OutOfDateError(_ids([prepared]), stale)
    _check_typed_words(project, prepared)


def _check_typed_words(project: "Workspace", prepared: Prepared) -> None:
    if prepared.is_typed and (draft := project.typed.all().get(prepared.notes[0].note.id)):
        going = replace(draft, text=prepared.text)  # the words may come from a file instead
        check_typed(going, _drafts_now(project, draft, prepared))


def _prepared_again(
    project: "Workspace", look: "Look", prepare: Prepare, prepared: Sequence[Prepared]
) -> Sequence[Prepared] | None:
    """Return the replies prepared anew; None where they would ask for something else, or hold no more."""
    ids, now = set(_ids(prepared)), project.look()
    if _judged(look, ids) != _judged(now, ids):
        return None
    again = prepare(now)
    same = [_asked_of(one) for one in _answered(again)] == [_asked_of(one) for one in _answered(prepared)]
    return again if same and not _stale(project, again) else None


def _judged(look: "Look", ids: Collection[str]) -> list[tuple[object, ...]]:
    return [_asked_of(one) for one in look.triage.notes if one.note.id in ids]


def _answered(prepared: Sequence[Prepared]) -> list[TriagedNote]:
    return [triaged for one in prepared for triaged in one.notes]


def _stale(project: "Workspace", prepared: Sequence[Prepared]) -> list[Problem]:
    return [problem for triaged in _answered(prepared) for problem in project.verify(triaged)]


def _ids(prepared: Sequence[Prepared]) -> list[str]:
    return [triaged.note.id for triaged in _answered(prepared)]


def _asked_of(triaged: TriagedNote) -> tuple[object, ...]:
    """Return what the reply to a note asks for, and in which texts."""
    places = [
        (match.entry.location.file, match.entry.key, match.entry.raw, match.edit and match.edit.after)
        for match in triaged.verdict.claimed
    ]
    return triaged.note.id, triaged.note.text, triaged.verdict.kind, triaged.verdict.finding, places


def _judged_otherwise(prepared: Sequence[Prepared]) -> Problem:
    """Return the problem of replies whose places hold, while the files around them say something else."""
    claimed = [match for triaged in _answered(prepared) for match in triaged.verdict.claimed]
    place = claimed[0].entry.location if claimed else None
    return Problem(
        place.file if place else "",
        say("The files were saved since, and the note would be answered otherwise now."),
        line=place.line if place else None,
        hint=say("Look at the note again."),
    )


def _drafts_now(project: "Workspace", draft: Draft, prepared: Prepared) -> str:
    """Return what may be said to the note of a draft now, in its voice and in that of the project."""
    drafted = project.redraft(
        prepared.notes[0], language=draft.language, address=draft.address, formality=draft.formality
    )
    return "\n".join(reply.text for reply in (drafted, prepared.reply) if reply is not None)


def check_typed(draft: Draft, present: str) -> None:
    """Check that what somebody typed on the basis of an earlier draft names nothing that is no longer so.

    Only lines that were taken over from that draft are looked at, in which a place or a change stands.

    Args:
        draft: what was typed.
        present: the reply as it is drafted now; "" where nothing may be told.

    Raises:
        CopycueError: a line holds no more.
    """
    numbers = set(_LINE.findall(present))
    taken_over = set(draft.basis.splitlines())
    for line in draft.text.splitlines():
        if line not in taken_over:
            continue
        changed = " → " in line and line.strip() not in present
        if changed or not numbers.issuperset(_LINE.findall(line)):
            raise CopycueError(
                say("What you typed does not hold any more"),
                say(
                    "“{line}” was so when the reply to note {note} was drafted; the files were saved "
                    "since. Look at the note again (copycue triage), and at what you typed.",
                    line=line.strip(),
                    note=draft.note_id,
                ),
            )


def settled_triage(project: "Workspace", progress: Progress | None = None) -> Triage:
    """Judge all notes; again, where the copy was saved while they were judged.

    Where it does not come to rest, replies that hold no more are left out, and that is said.
    """
    for _ in range(_ROUNDS):
        triage = project.triage(progress=progress)
        if project.is_as_read():
            return triage
    stale = {one.note.id: problems for one in triage.notes if (problems := project.verify(one))}
    notes = tuple(replace(one, reply=None) if one.note.id in stale else one for one in triage.notes)
    said = tuple(replace(gone[0], severity=Severity.WARNING) for gone in stale.values())
    return replace(triage, notes=notes, file_replies=(), problems=(*triage.problems, *said))
