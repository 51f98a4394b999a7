"""Comments as notes: the words they are pinned to, what is said about them, and the answers."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from msgspec import structs

from app.journal.dates import parse_date
from app.journal.document.passages import passage_of, quoted
from app.journal.document.written import Anchor
from app.model import Note, NoteStatus, Source

__all__ = ["Comment", "comment_notes"]

_ARROW = re.compile(r"\w\s*(?:→|[-=]+>)")


@dataclass(slots=True)
class Comment:
    """A comment, with its answers when it is the first of a conversation.

    Attributes:
        key: its name in the document.
        text: what it says.
        author: the name as written, or "".
        date: the moment as the program writes it, or "".
        anchor: the words that it is pinned to, or None.
        settled: somebody marked it as resolved.
        answers: what was answered, in order.
    """

    key: str
    text: str
    author: str = ""
    date: str = ""
    anchor: Anchor | None = None
    settled: bool = False
    answers: "list[Comment]" = field(default_factory=list)

    @property
    def words(self) -> str:
        """What it says, and what others answered, each by name."""
        answers = (answer for answer in self.answers if answer.text)
        said = [self.text]
        said += (f"{answer.author}: {answer.text}" if answer.author else answer.text for answer in answers)
        return "\n\n".join(filter(None, said))


def comment_notes(comments: Sequence[Comment], source: Callable[[int], Source]) -> list[Note]:
    """Return a note for each comment that says something; ``source`` takes a paragraph, or 0 for none."""
    return [_note(comment, source) for comment in comments if comment.words]


def _note(comment: Comment, source: Callable[[int], Source]) -> Note:
    anchor = comment.anchor or Anchor(0, "")
    passage = passage_of(anchor.runs)
    between = "\n" if _ARROW.search(comment.words) else " "  # else the passage would seem to be the left side
    return Note(
        id="",
        text=f"{quoted(passage)}:{between}{comment.words}" if passage else comment.words,
        source=structs.replace(source(anchor.place), part=f"comment {comment.key}".strip()),
        author=comment.author,
        date=parse_date(comment.date),
        date_text=comment.date,
        where=anchor.where,
        status=NoteStatus.DONE if comment.settled else NoteStatus.OPEN,
    )
