"""Which of two wordings is there now: "it says A instead of B" complains of A, "it should say A …" wishes it.

The clause before the first wording decides: a word of wishing that governs the saying turns the two round.
"""

import re
from enum import Enum, auto

from app.matching.marked import MarkedNote

__all__ = ["Direction", "direction"]


class Direction(Enum):
    """What the first of two wordings is."""

    SHOWN = auto()
    """It is there now, as far as the words before it tell."""
    BLAMED = auto()
    """It is there now, since just that is called wrong: "A instead of B is not allowed"."""
    WISHED = auto()
    """It is to come."""
    UNCLEAR = auto()
    """The words may be meant either way."""


_CLAUSE_ENDS = re.compile(
    r"[,;:–—(]|\s-\s|\b(?:but|because|although|since|where|aber|weil|denn|obwohl|wo|indem)\b"
)
_BARE = r"\b(?:say|read|show|state|display|appear|lauten|heißen|heissen|stehen)\b"
"""Forms of saying that follow a word of wishing: "must read", never "must reads"."""
_FINITE = (
    r"\b(?:says|reads|shows|states|displays|appears|contains|mentions|is|are|was|were|steht|stand|heißt|heisst|"
    r"lautet|zeigt|liest|sagt|meldet|erscheint|ist|sind|war)\b"
)
_MODAL = (
    r"\b(?:should|must|shall|ought|could|can|would|will|may|might|needs?|has|have|supposed|expected|"
    r"soll|sollen|sollte|sollten|muss|müssen|müsste|müssten|kann|können|könnte|könnten|möge|würde|würden)\b"
    r"(?!\s+(?:not|never|nicht|kein\w*)\b)"
)
_NO_WISH_TO = "".join(
    rf"(?<!\b{verb} )"
    for verb in ("seems", "seem", "seemed", "appears", "continues", "tends", "happens", "used")
)
_WISHED_IN_CLAUSE = (
    re.compile(rf"{_MODAL}(?P<between>.*)$"),
    re.compile(rf"{_NO_WISH_TO}\bto(?: now| rather)? (?:{_BARE}|be\b)(?P<between>.*)$"),
    re.compile(rf"\b(?:make|let|have|making|letting|lass|lasst|lassen)\b.{{1,40}}{_BARE}(?P<between>.*)$"),
    re.compile(rf"(?:^|\bplease |\bbitte )\s*{_BARE}(?P<between>.{{0,12}})$"),
)
_IF_IT = re.compile(
    r"\b(?:better|nicer|clearer|great|good|prefer|like it|besser|schöner|lieber|klarer|schön|gut)\b.*"
    r"\b(?:if|wenn)\b"
)
_WISHED_THAT = re.compile(
    r"\b(?:gern|gerne|möchten?|wünsch\w*|wollen|will|wish|prefer|want)\b.{0,40}\b(?:that|dass)\b"
)
_SO_THAT = re.compile(r"\b(?:so that|so it|so they|such that|damit|sodass)\b")
_ANY_WISH = re.compile(
    r"\b(?:please|bitte|chang\w*|updat\w*|adjust\w*|correct\w*|fix\w*|ändern?|ändert|geändert|korrigier\w*|sorg\w*|"
    r"ensure|make sure|expect\w*|erwart\w*)\b.*\b(?:that|so|dass|damit|sodass)\b"
)


_BLAMED = re.compile(
    r"\s*,?\s*\b(?:ist|is|sind|are|geht|goes|klingt|sounds|war|was)\s+(?:\w+\s+){0,2}?"
    r"(?:nicht|not|kein\w*|falsch|wrong|incorrect|verboten|forbidden|unzulässig|schlecht|bad|unschön|ugly)\b"
)


def direction(note: MarkedNote, at: int, end: int) -> Direction:
    """Tell what the words around two wordings say of the first.

    Args:
        note: the note.
        at: where in its text the first of the two stands, with "instead of" or the like behind it.
        end: just behind the second.
    """
    if _BLAMED.match(note.text, end):
        return Direction.BLAMED
    sentence = note.before(at)
    if _IF_IT.search(sentence) or _WISHED_THAT.search(sentence):
        return Direction.WISHED
    if _ANY_WISH.search(sentence):
        return Direction.WISHED if _SO_THAT.search(sentence) else Direction.UNCLEAR
    ends = [match.end() for match in _CLAUSE_ENDS.finditer(sentence.rstrip(" ,:("))]
    clause = sentence[max(ends, default=0) :]
    found = next((match for pattern in _WISHED_IN_CLAUSE if (match := pattern.search(clause))), None)
    if not found:
        return Direction.SHOWN
    return Direction.UNCLEAR if re.search(_FINITE, found["between"]) else Direction.WISHED
