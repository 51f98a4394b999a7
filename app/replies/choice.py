"""Which of several wordings a note gets: always the same for it, another one for its neighbours."""

import hashlib
import re
from dataclasses import dataclass

from app.replies.note_words import client_number

__all__ = ["Chooser"]

_LAST_DIGITS = re.compile(r"\d+\Z")


@dataclass(frozen=True, slots=True)
class Chooser:
    """Chooses wordings for one note, without chance: by the note's id and text only.

    Notes numbered one after the other go through all wordings of a move before one comes
    again, in an order that changes from lap to lap and from move to move; so neighbours do not
    read alike, and neither does every third note. Notes without a number choose by hash.

    Attributes:
        id: the note's id.
        text: the note's text.
    """

    id: str
    text: str

    def pick(self, move: str, count: int) -> int:
        """Return an index below ``count`` for a move's wordings; ``count`` is at least 1."""
        number = client_number(self.id) or ""
        digits = _LAST_DIGITS.search(number)
        if digits is None:
            return _hash(move, self.id, self.text) % count
        series = number[: digits.start()]
        phase = _hash(move)  # so that the laps of different moves do not begin at the same notes
        lap, turn = divmod(int(digits[0]) + phase, count)
        order = sorted(range(count), key=lambda index: _hash(move, series, str(lap), str(index)))
        return order[turn]


def _hash(*parts: str) -> int:
    digest = hashlib.blake2b("\0".join(parts).encode("utf-8", "replace"), digest_size=8)
    return int.from_bytes(digest.digest(), "big")
