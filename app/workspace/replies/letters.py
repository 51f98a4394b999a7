"""Letters that are no reply to one note: to several notes, or about a file.

The ledger keeps what is typed by the note that it is to answer. What is typed into these letters stands
there, too, under an id that no note has: so it is as safe as a reply, for the whole team.
"""

import json
from dataclasses import dataclass
from typing import Self

import msgspec

__all__ = ["LetterAbout"]

_SIGN = "copycue:letter "
"""What the id of such a letter begins with."""


@dataclass(frozen=True, slots=True)
class LetterAbout:
    """What a letter is about; just one of both is set.

    Attributes:
        note_ids: the notes that it answers, in their order.
        file: the copy file that it is about, relative to the copy root.
    """

    note_ids: tuple[str, ...] = ()
    file: str = ""

    @property
    def draft_id(self) -> str:
        """The id under which what is typed into it is kept, in place of that of a note; all of it ASCII.

        The name of a file may have bytes that are no text, which no ledger could keep as they are.
        """
        return _SIGN + json.dumps(self.file or self.note_ids, separators=(",", ":"))

    @classmethod
    def of(cls, draft_id: str) -> Self | None:
        """Return what the letter of an id is about; None where it is that of a note."""
        if not draft_id.startswith(_SIGN):
            return None
        try:
            what = msgspec.convert(json.loads(draft_id.removeprefix(_SIGN)), str | list[str])
        except (ValueError, RecursionError, msgspec.ValidationError):
            return None
        return cls(file=what) if isinstance(what, str) else cls(tuple(what))
