"""Which of several wordings a note gets: always the same for it, another one for its neighbours."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.model import Reply
from app.replies.note_words import client_number

__all__ = ["Chooser"]

_LAST_DIGITS = re.compile(r"\d+\Z")
_REMEMBERED = 2
"""How many replies before this one are looked at: three in a row must not read alike."""


@dataclass(frozen=True, slots=True)
class Chooser:
    """Chooses wordings for one note, without chance: by its id and text, and by what its neighbours got.

    Notes numbered one after the other go through all wordings of a move before one comes
    again, in an order that changes from lap to lap and from move to move; so neighbours do not
    read alike, and neither does every third note. Notes without a number choose by hash. What
    a neighbour has got is taken only where nothing else fits.

    Attributes:
        id: the note's id.
        text: the note's text.
        neighbours: the replies before this one, the latest last.
    """

    id: str
    text: str
    neighbours: Sequence[Reply] = ()

    def pick(self, move: str, fit: Sequence[int]) -> int:
        """Return one of the wordings that fit a move; ``fit`` has at least one, each by its place."""
        order = self._order(move, fit)
        near = [self._had(reply, move) for reply in reversed(self.neighbours[-_REMEMBERED:])]
        for had in (near, near[:1]):
            fresh = next((place for place in order if place not in had), None)
            if fresh is not None:
                return fresh
        return order[0]

    def _order(self, move: str, fit: Sequence[int]) -> list[int]:
        """Return the wordings, the one that is this note's turn first."""
        number = client_number(self.id) or ""
        digits = _LAST_DIGITS.search(number)
        if digits is None:
            turn, order = _hash(move, self.id, self.text) % len(fit), list(fit)
        else:
            series = number[: digits.start()]
            phase = _hash(move)  # so that the laps of different moves do not begin at the same notes
            lap, turn = divmod(int(digits[0]) + phase, len(fit))
            order = sorted(fit, key=lambda place: _hash(move, series, str(lap), str(place)))
        return order[turn:] + order[:turn]

    @staticmethod
    def _had(reply: Reply, move: str) -> int | None:
        return next((place for name, place in reply.wordings if name == move), None)


def _hash(*parts: str) -> int:
    digest = hashlib.blake2b("\0".join(parts).encode("utf-8", "replace"), digest_size=8)
    return int.from_bytes(digest.digest(), "big")
