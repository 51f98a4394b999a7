"""Which notes get an answer in a copy of the client's table, and in which words.

Only what is certain, or went to the client: a cell stays empty where nothing may be told yet.
"""

import datetime as dt
import tomllib
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import resources
from app.journal.answering import RowAnswer
from app.model import CopycueError, Language, NoteState, Problem, Severity, VerdictKind, say, together
from app.workspace.replies.leaving import check_prepared
from app.workspace.replies.preparing import preparing_for
from app.workspace.values import TriagedNote

if TYPE_CHECKING:
    from app.workspace.live.look import Look
    from app.workspace.workspace import Workspace

__all__ = ["Chosen", "chosen_answers"]


@dataclass(frozen=True, slots=True)
class Chosen:
    """The answers to notes.

    Attributes:
        sent: of what went to the client already, with the day before it.
        drafted: of what did not go yet.
        problems: why others have none, where that is no matter of course.
    """

    sent: tuple[RowAnswer, ...]
    drafted: tuple[RowAnswer, ...]
    problems: tuple[Problem, ...]


def chosen_answers(
    project: "Workspace", look: "Look", *, kind: str = "", every_draft: bool = False
) -> Chosen:
    """Return the answers to a project's notes, their places looked at on the disk, now.

    Args:
        project: whose notes they are.
        look: the last look at it.
        kind: the kind of reply for what did not go yet; "" for what was typed, else the usual one.
        every_draft: take replies about the program as well, not only about the client's texts.
    """
    preparing = preparing_for(project, look)
    sent, drafted, problems = [], [], []
    for one in look.triage.notes:
        state = look.memory.state(one.note.id)
        if state.reply is not None:
            sent.append(RowAnswer(one.note, _as_sent(state)))
            continue
        if one.reply is None or not (every_draft or one.verdict.kind is VerdictKind.COPY):
            continue
        try:
            prepared = preparing.to_one(one, kind)
            check_prepared(project, prepared)
        except CopycueError as error:
            problems.append(_held_back(one, error))
        else:
            drafted.append(RowAnswer(one.note, prepared.text))
    return Chosen(tuple(sent), tuple(drafted), tuple(problems))


def _as_sent(state: NoteState) -> str:
    """Return a reply that went, with the day: what it says of places was so then."""
    reply = state.reply
    assert reply is not None  # noqa: S101 - asked by the caller
    if state.replied is None:
        return reply.text
    line = _words()[reply.language].format(day=_day(state.replied.astimezone().date(), reply.language))
    return f"{line}\n\n{reply.text}"


def _day(day: dt.date, language: Language) -> str:
    from babel.dates import format_date

    return format_date(day, "long", locale="de" if language is Language.DE else "en_GB")


@cache
def _words() -> dict[Language, str]:
    path = resources.folder("answers", "words.toml")
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    return {Language(language): words for language, words in data["answered"].items()}


def _held_back(one: TriagedNote, error: CopycueError) -> Problem:
    source = one.note.source
    message = together(say("Note {note} got no answer in the copy.", note=one.note.id), error.message)
    return Problem(source.file, message, Severity.WARNING, source.line)
