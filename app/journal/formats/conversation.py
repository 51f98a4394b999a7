"""A note with what was answered to it: whose words count as the client's.

What our own people answer must not be read as a wish of the client. It is left out; only a question of ours
that the client answers stays, marked with ``>`` as in a mail, else the answer says nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass

__all__ = ["Answer", "quoted", "worded"]

_LONGEST_QUOTE = 500
"""Characters of a question that are kept; what is longer is no question."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What somebody said to a note.

    Attributes:
        text: the words.
        author: the name as written, or "".
        ours: one of the developer's own people said it, for certain.
    """

    text: str
    author: str = ""
    ours: bool = False


def worded(author: str, answers: Sequence[Answer]) -> tuple[list[str], int]:
    """Return the answers to a note as paragraphs, and how many of ours were left out.

    Args:
        author: who wrote the note; the same person's answers go on with it.
        answers: in the order of time.
    """
    said = [answer for answer in answers if answer.text.strip()]
    paragraphs, left_out = [], 0
    for index, answer in enumerate(said):
        words = answer.text.strip()
        answered = index + 1 < len(said) and not said[index + 1].ours
        if not answer.ours:
            paragraphs.append(words if answer.author in {author, ""} else f"{answer.author}: {words}")
        elif answered and len(words) <= _LONGEST_QUOTE:
            paragraphs.append(quoted(words))
        else:
            left_out += 1
    return paragraphs, left_out


def quoted(words: str) -> str:
    """Return words with the marks of a quotation."""
    return "\n".join(f"> {line}" for line in words.split("\n"))
