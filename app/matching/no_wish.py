"""Where two wordings stand against each other and yet no other wording is wished.

People tell what they did, what leads where, what belongs beside what, what is settled or
still open, with the same small words in which others ask for a change.
"""

import re
from collections.abc import Callable
from functools import cache

from rapidfuzz import fuzz

from app.matching.folding import fold
from app.matching.lexicon import merged
from app.matching.marked import STAND_IN, MarkedNote
from app.matching.phrases import ARROW
from app.matching.quotes import Quotation

__all__ = [
    "PLAIN_COMMANDS",
    "about_the_program",
    "are_compared",
    "is_border",
    "is_conditional",
    "is_denied",
    "is_inside",
    "is_landmark",
    "is_no_wish",
    "is_open",
    "is_reported",
    "is_wondered",
]

PLAIN_COMMANDS = frozenset(
    (
        "arrow",
        "change-to",
        "aendern-in",
        "aendere-in",
        "renamed",
        "columns",
        "before-after",
        "struck",
        "case",
    )
)
"""Phrases that can hardly mean anything but other wording."""
_ALIKE = 50.0
"""rapidfuzz ratio (0-100)."""
_COMMANDS = frozenset(("change-to", "aendere-in", "aendern-in", "renamed", "from-to", "near-pair"))
_WITH_NOT = frozenset(
    ("new-not-old", "new-and-not-old", "not-but", "is-wrong-right-is", "versus", "should-be")
)
"""Phrases in which "not" belongs to the wish."""
_PHRASES_WITH_PLACE = frozenset(
    ("should-be", "is-wrong-right-is", "could-be", "says-should", "muss-heissen", "new-not-old")
)
"""Phrases in which "in" does not mean "into"."""
_INSIDE = re.compile(r"\b(?:in|inside|within|from|im|bei|aus)\s+(?:[\w-]+\s+){0,2}$")
_CONDITIONAL = re.compile(
    r"\b(?:when|while(?! (?:you|we)(?:'re| are) )|until|once|whenever|unless)\b"
    r"|\b(?:wenn(?! (?:ihr|sie|wir|du) schon)|falls|sobald|während|solange|nachdem|nach dem klick)\b"
    r"|\bdann\s+(?:bitte|soll|sollte|muss|statt)\b|^\W*if\b"
    r"|\bfor (?:everybody|everyone|anybody|all|the) (?:else|others?|rest)\b"
    r"|\b(?:für|bei) (?:alle|allen|den|die) (?:anderen?|übrigen?|rest)\b"
)
_TOLD = re.compile(
    r"\b(?:i|we|they|users?|somebody|someone|whoever|anyone|when|if|after|ich|wir|man|wer|wenn|sobald|nachdem)"
    r"\s+(?:[\w']+[\s,.]+){0,5}(?=\S)"
)
_YOU_DID = re.compile(r"\byou (?:have |just |already )?(?:changed|renamed|replaced|updated|corrected)\b")
_DOING = re.compile(r"(?:^|[.!?\n]\s*)\w+ing\s+(?:[\w-]+\s+){0,2}$")
_GOES_ON = re.compile(r"[ ]+(?!(?:in|on|at|for|to|so|as|since|because|please|everywhere|throughout)\b)[a-z]+")
_IN_ORDER = re.compile(r"\b(?:vor|nach|hinter|before|after|behind)\s+$")
"""What belongs before or behind a text does not take its place."""
_FROM_THERE = re.compile(
    r"\b(?:vor|nach|hinter|bis|ab|before|after|behind|following|until|from)\s+"
    r"(?:(?:the|dem|den|der|zu|zum|word|words|sentence|line|wort|satz|zeile)\s+){0,2}$"
)
_CUT_OFF = re.compile(r"\b(?:abgeschnitten|abgehackt|gekappt|cut off|truncated|clipped|cropped)\b")
"""The second of two wordings shows what is left of the first on the screen."""
_NOT = re.compile(r"\b(?:nicht|not|never|niemals|keinesfalls)\s+(?:mehr\s+|länger\s+|any longer\s+)?$")
_OR = re.compile(
    rf"[\s,;]*(?:\.\.\.\s*)?\b(?:or|oder|bzw\.?|beziehungsweise)\b\s+(?:[\w-]+\s+){{0,2}}{STAND_IN}"
    rf"|\s*/\s*{STAND_IN}"
)
_ALSO_SHOWN = re.compile(
    r"\b(?:but|while|whereas|aber|während)\b[^.!?\n]{0,60}"
    r"\b(?:reads|says|shows|is called|is labell?ed|steht|heißt|zeigt|lautet)\s*:?\s*$"
)
"""Both wordings are shown: the note compares them."""
_SHOWN = re.compile(
    r"\b(?:steht|stehen|stand|erscheint|zeigt|kommt|sieht|sehe|shows?|says|appears|reads|displays|see)\b"
)
_WISHED = re.compile(r"\b(?:soll\w*|muss|müsste|bitte|should|must|please|could)\b")
_INSTEAD_OF = re.compile(r"\b(?:statt|anstatt|instead of)\s+(?:[\w-]+\s+){0,2}$")
_ASKED = re.compile(r"\s*\?")
_WONDERING = re.compile(r"\b(?:or|oder)\b")
_QUESTION = re.compile(r"[^.!?\n]*\?")
_SETTLED = re.compile(
    r"\s*(?:,\s*)?(?:is|are|was|were|has been|ist|sind|wurden?)\s+(?:now |already |schon |jetzt |bereits )?"
    r"(?:done|fixed|changed|corrected|finished|erledigt|geändert|korrigiert|gemacht|behoben)\b"
)
_DONE_TO = re.compile(r"\b(?:was|were|has been|have been|got|had been)\s+(?:\w+ly\s+)?\w+ed\b")
_CASES = re.compile(r"\b(?:if|when|wenn|falls)\b.*\b(?:else|otherwise|sonst|ansonsten|andernfalls)\b")
"""Even a plain command with two cases says what is to be shown when."""
_EITHER = re.compile(r"\b(?:either|entweder)\s+(?:[\w-]+\s+){0,2}$")
_BESIDE = re.compile(
    r"\b(?:below|underneath|under|beneath|next to|beside|above|to the (?:left|right) of|neben|unter|"
    r"unterhalb|oberhalb|über|links von|rechts von)\s+(?:[\w-]+\s+){0,2}$"
    r"|\b(?:line|text|sentence|word|part|paragraph|zeile|text|satz|wort|teil|absatz)\s+"
    r"(?:right |just |direkt |gleich )?(?:after|before|behind|nach|vor|hinter)\s+(?:[\w-]+\s+){0,2}$"
)


def is_no_wish(note: MarkedNote, match: re.Match[str], phrase: str) -> bool:
    """Tell whether a phrase with two wordings does not ask for one of them.

    Args:
        note: the note.
        match: of the phrase, with the groups ``old`` and ``new``.
        phrase: its name.
    """
    return (
        (phrase in _PHRASES_WITH_PLACE and is_inside(note, match.start("new")))
        or _is_beside(note, match)
        or _is_told(note, match, phrase)
        or _is_about_the_program(note, match, phrase)
        or _is_forbidden(note, match, phrase)
        or is_wondered(note, match.start("old"), match.start("new"))
        or bool(_CUT_OFF.search(note.text, match.start("old"), match.start("new")))
        or is_open(note, match.start("new"), max(match.end("old"), match.end("new")))
    )


def is_wondered(note: MarkedNote, one: int, other: int) -> bool:
    """Tell whether the writer asks which of two wordings is right: "Is it A, or should it be B?"."""
    first, last = sorted((one, other))
    return bool(_WONDERING.search(note.text, first, last) and _QUESTION.match(note.text, last + 1))


def is_landmark(note: MarkedNote, at: int) -> bool:
    """Tell whether the quotation at ``at`` only says beside what another text stands."""
    return at >= 0 and bool(_BESIDE.search(note.text, max(0, at - 60), at))


def is_border(note: MarkedNote, at: int) -> bool:
    """Tell whether the quotation at ``at`` says where something begins or ends: "delete all after “A”"."""
    return bool(_FROM_THERE.search(note.text, max(0, at - 40), at))


def is_open(note: MarkedNote, start: int, end: int) -> bool:
    """Tell whether the wished wording at ``start`` is one of several; the next is named behind ``end``."""
    return bool(_OR.match(note.text, end) or _EITHER.search(note.text, max(0, start - 40), start))


def are_compared(note: MarkedNote, first: int, second: int) -> bool:
    """Tell whether the words between two quotations say that both are shown, or leave a choice."""
    if _ALSO_SHOWN.search(note.text, first, second) or _OR.match(note.text, first + 1):
        return True
    if is_wondered(note, first, second) or _CUT_OFF.search(note.text, first, second):
        return True
    between = note.text[first + 1 : second]
    reported = _SHOWN.search(between) and not _WISHED.search(between)
    return bool(reported and _INSTEAD_OF.search(note.text, max(0, first - 40), first))


def is_inside(note: MarkedNote, at: int) -> bool:
    """Tell whether the quotation at ``at`` only says in what another stands: "“can not” in “it can not”"."""
    return bool(_INSIDE.search(note.text, max(0, at - 30), at))


def is_denied(note: MarkedNote, at: int) -> bool:
    """Tell whether a "not" stands directly before the quotation at ``at``."""
    return bool(_NOT.search(note.text, max(0, at - 40), at))


def is_conditional(sentence: str) -> bool:
    """Tell whether a sentence says what is to be shown when: the program's business."""
    return bool(_CONDITIONAL.search(sentence))


def _is_beside(note: MarkedNote, match: re.Match[str]) -> bool:
    """Tell whether the present wording is only named for its place beside, or before and behind, another."""
    at = match.start("old")
    return is_landmark(note, at) or bool(_IN_ORDER.search(note.text, max(0, at - 20), at))


def _is_told(note: MarkedNote, match: re.Match[str], phrase: str) -> bool:
    """Tell whether a phrase tells what somebody did, or joins two unlike words by chance."""
    start, old_at = match.start(), match.start("old")
    told = phrase in _COMMANDS and _TOLD.search(note.text, max(0, start - 60), old_at + 1)
    if told or _YOU_DID.search(note.text, max(0, start - 20), match.end()):
        return True
    if _SETTLED.match(note.text, match.end("new")):
        return True
    if phrase == "near-pair":
        return _are_unlike(note.quotation(match["old"]), note.quotation(match["new"]))
    doubt = _DOUBTS.get(phrase)
    return doubt is not None and doubt(note, match)


def _is_shown(note: MarkedNote, match: re.Match[str]) -> bool:
    """Tell whether "instead of A" is followed by what the program shows: a report, and A is right."""
    between = note.text[match.end("old") : match.start("new")]
    return bool(_SHOWN.search(between)) and not _WISHED.search(between)


def _is_doing(note: MarkedNote, match: re.Match[str]) -> bool:
    """Tell whether the change is the subject of what follows: "Changing A to B restarts …"."""
    at = match.start("old")
    return bool(_DOING.search(note.text, max(0, at - 60), at) and _GOES_ON.match(note.text, match.end("new")))


def _is_about_the_program(note: MarkedNote, match: re.Match[str], phrase: str) -> bool:
    """Tell whether the words around a phrase make it one about the program, such as what is shown when."""
    sentence = note.sentence(match)
    conditional = _CASES.search(sentence) or (phrase not in PLAIN_COMMANDS and is_conditional(sentence))
    return bool(conditional or about_the_program().search(sentence))


def _is_forbidden(note: MarkedNote, match: re.Match[str], phrase: str) -> bool:
    """Tell whether the sentence says that just this must not be done, or not be said."""
    denied = is_denied(note, match.start("new"))
    if phrase in _WITH_NOT:
        return phrase == "should-be" and denied
    return note.forbids(match) or denied or is_denied(note, match.start("old"))


def _is_asked_or_a_chain(note: MarkedNote, match: re.Match[str]) -> bool:
    return bool(_ASKED.match(note.text, match.end("new"))) or _is_link_of_a_chain(note, match)


def _is_also_shown(note: MarkedNote, match: re.Match[str]) -> bool:
    return bool(_ALSO_SHOWN.search(note.text, match.start("old"), match.start("new")))


def _are_unlike(old: Quotation, new: Quotation) -> bool:
    return fuzz.ratio(fold(old.text), fold(new.text)) < _ALIKE


def _is_link_of_a_chain(note: MarkedNote, match: re.Match[str]) -> bool:
    """Tell whether an arrow is one of several: a way through menus, or a log."""
    before, after = note.text[: match.start("old")], note.text[match.end("new") :]
    return bool(re.match(rf"\s*{ARROW}", after) or re.search(rf"{ARROW}\s*$", before))


def is_reported(note: MarkedNote, one: int, other: int) -> bool:
    """Tell whether the words between two quotations say that a change was made: "A was changed to B"."""
    first, last = sorted((one, other))
    return bool(_DONE_TO.search(note.text, first, last))


def _was_done(note: MarkedNote, match: re.Match[str]) -> bool:
    return is_reported(note, match.start("old"), match.start("new"))


_DOUBTS: dict[str, Callable[[MarkedNote, re.Match[str]], bool]] = {
    "change-to": _is_doing,
    "arrow": _is_asked_or_a_chain,
    "says-should": _is_also_shown,
    "renamed": _was_done,
    "statt": _is_shown,
    "instead-of": _is_shown,
}
"""Phrases that now and then tell something else, and how that is seen."""


@cache
def about_the_program() -> re.Pattern[str]:
    """Return a pattern of the words that make a sentence one about other things than wording in the copy.

    It is about the program, about what is settled, or about a text that stands outside the program.
    """
    words = merged()
    groups = (words.alternation(name) for name in ("program_words", "settled_words", "elsewhere_words"))
    return re.compile(rf"(?<!\w)(?:{'|'.join(groups)})(?!\w)")
