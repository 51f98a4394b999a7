"""A reply on its way to the client: what is recorded of it, only if all it says holds at this moment."""

from collections.abc import Sequence

from app.catalogue import Catalogue
from app.model import CopycueError, Language, Problem, Reply, SentReply, say, together
from app.workspace.replies.sent_places import sent_places
from app.workspace.values import TriagedNote

__all__ = ["OutOfDateError", "drafted_reply", "is_typed", "sent_reply"]


class OutOfDateError(CopycueError):
    """A reply names places that hold no longer; it was neither told nor recorded.

    Attributes:
        problems: one for each such place.
    """

    def __init__(self, note_ids: Sequence[str], problems: Sequence[Problem]) -> None:
        first, notes = problems[0], ", ".join(note_ids)
        where: str = ""
        if first.file:
            where = say("{file}, line {line}:", file=first.file, line=str(first.line))
        nothing = say("Nothing went out for note {notes}, and nothing was recorded.", notes=notes)
        super().__init__(
            say("The reply does not hold any more"), together(where, first.message, nothing, first.hint)
        )
        self.problems = tuple(problems)


def is_typed(triaged: TriagedNote, text: str | None) -> bool:
    """Tell whether the text of a reply is somebody's own; None: it is the drafted one."""
    return text is not None and (triaged.reply is None or text.strip() != triaged.reply.text.strip())


def sent_reply(
    triaged: Sequence[TriagedNote], catalogue: Catalogue, *, text: str | None = None, channel: str = ""
) -> SentReply:
    """Return what is kept of a reply that goes to the client now.

    Args:
        triaged: the notes that it answers, at least one; their places were verified.
        catalogue: the copy that their places are from.
        text: what was typed; None: the reply as drafted, to one note.
        channel: how it goes, in a word or two, or "".

    Raises:
        CopycueError: nothing is drafted for the note, and nothing was typed.
    """
    drafted = triaged[0].reply
    words = drafted_reply(triaged[0]).text if text is None else text
    as_drafted = not is_typed(triaged[0], text)
    return SentReply(
        note_ids=tuple(one.note.id for one in triaged),
        language=drafted.language if drafted else Language(triaged[0].verdict.language),
        subject=drafted.subject if drafted else "",
        text=words,
        html=drafted.html if drafted and as_drafted else "",
        places=tuple(place for one in triaged for place in sent_places(one, catalogue)),
        channel=channel,
        variant=drafted.variant if drafted else "",
    )


def drafted_reply(triaged: TriagedNote) -> Reply:
    """Return the reply that is drafted for a note.

    Raises:
        CopycueError: there is none, as nothing may be told to the client yet.
    """
    if triaged.reply is None:
        why = (
            triaged.verdict.why.sentence
            if triaged.verdict.why
            else say("It is not certain yet what it means.")
        )
        note_id = triaged.note.id
        own = say(
            "What you write yourself is recorded by copycue answer {note_id} --text FILE.", note_id=note_id
        )
        message = say("Note {note} has no drafted reply.", note=note_id)
        raise CopycueError(say("There is no reply"), together(message, why, own))
    return triaged.reply
