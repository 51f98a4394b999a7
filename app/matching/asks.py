"""Reading a note: which wording it names, what it wants done with it.

A reading holds *possible* wishes with a strength; whether one is meant is only
certain when the copy holds the words (``judge``). So reading may be generous.
"""

import re
from dataclasses import dataclass, field
from functools import cache
from itertools import islice

from app.matching.additions import SIGN_NAME, wishes_to_add, wishes_to_change_case
from app.matching.folding import fold
from app.matching.language import language_of
from app.matching.lexicon import merged, signal_pattern
from app.matching.marked import STAND_IN, MarkedNote, index_of
from app.matching.no_wish import is_border, is_denied
from app.matching.operands import find_operands
from app.matching.phrases import cues
from app.matching.quotes import Quotation, QuoteStyle, find_quotations
from app.matching.wishes import (
    Wish,
    strongest,
    wishes_from_columns,
    wishes_from_likeness,
    wishes_from_pairs,
    wishes_from_roles,
)
from app.model import Note

__all__ = ["SIGNALS", "NoteReading", "read_note"]

SIGNALS = tuple(merged().signals)
"""Names of the word groups that tell what kind of note it is."""

_MAX_TEXT = 20_000
"""Longer notes are read to this length: what follows is a log, and the answer must come at once."""
_MAX_QUOTATIONS = 400
_MAX_NAMES = 100
_PLACE_IN_STEP = 0.65
_WISHING = frozenset(("delete", "new"))
_EVERYWHERE = re.compile(
    r"\b(?:everywhere|throughout|all occurrences|all places|in all|overall|"
    r"in (?:the |our |translatable ){0,2}(?:strings|texts|messages|labels|translations)|"
    r"überall|in allen|alle vorkommen|durchgängig|durchgehend|einheitlich)\b"
)
_IDENTIFIER_FORM = r"[A-Za-z0-9]+(?:[_.][A-Za-z0-9]+)+|[a-z]+[0-9]*(?:[A-Z][a-z0-9]+)+|(?:[A-Z][a-z0-9]+){2,}"
_IDENTIFIER = re.compile(rf"\b(?=[A-Za-z])(?:{_IDENTIFIER_FORM})\b")
_NUMBER = r"(?:\*\*)?\d{1,6}(?:\*\*)?"
_LINE_NUMBERS = re.compile(
    rf"\b(?:lines?|zeilen?|z\.)\s*(?:[:#]\s*)?({_NUMBER}(?:\s*(?:,|and|und|&|-|bis|to)\s*{_NUMBER})*)",
    re.IGNORECASE,
)
_FILE = re.compile(
    r"(?<![\w./\\-])[\w./\\-]+\.(?:xml|resx|resw|xlf|xliff|xaml|ts|plist|stringsdict|wxl)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class NoteReading:
    """What a note says, as far as its words tell.

    Attributes:
        note: the note.
        text: its words, cut to a length that can be read at once.
        folded: the same, folded.
        quotations: everything that is set apart or named, in order.
        roles: for each quotation its most likely role: "old", "new", "place" … or "".
        wishes: possible asks, strongest first.
        language: "en" or "de", of the words that are not quoted.
        identifiers: words that look like keys of entries.
        addressed: those of them that are to be changed themselves: "reword fees_info".
        lines: line numbers named.
        files: file names named.
        signals: signal name → how many different words of it occur.
        everywhere: every occurrence is meant.
        marked: its words with a stand-in for each quotation.
    """

    note: Note
    text: str
    folded: str
    quotations: tuple[Quotation, ...]
    roles: tuple[str, ...]
    wishes: tuple[Wish, ...]
    language: str = "en"
    identifiers: tuple[str, ...] = ()
    addressed: tuple[str, ...] = ()
    lines: tuple[int, ...] = ()
    files: tuple[str, ...] = ()
    signals: dict[str, int] = field(default_factory=dict)
    everywhere: bool = False
    marked: MarkedNote = field(default_factory=lambda: MarkedNote("", ()))

    @property
    def title(self) -> str:
        """The first line of the note."""
        return self.text.split("\n", 1)[0]


@cache
def _addressed() -> re.Pattern[str]:
    """Return a pattern of a key that a verb of changing, or a word for a slip, has as its object."""
    verb = merged().alternation("change_verbs")
    gap = r"[`'\"“„]?(?:[\w-]+\s+){0,3}?[`'\"“„]?"
    return re.compile(
        rf"(?i:\b(?:{verb}|clarify|typos? in|tippfehler in|wording of|formulierung von)\s+){gap}"
        rf"(?P<key>\b(?=[A-Za-z])(?:{_IDENTIFIER_FORM})\b)"
    )


def read_note(note: Note) -> NoteReading:
    """Read a note. Never fails, whatever the text holds."""
    text = re.sub(STAND_IN, "\ufffd", note.text[:_MAX_TEXT])
    quotations = _quotations(text)
    marked = MarkedNote.of(text, quotations)
    folded = fold(text)
    everywhere = bool(_EVERYWHERE.search(folded))
    roles = _roles(marked)
    return NoteReading(
        note,
        text,
        folded,
        quotations,
        roles=tuple(max(found, key=lambda name: found[name]) if found else "" for found in roles),
        wishes=_wishes(note, marked, roles, everywhere=everywhere),
        language=language_of(marked.unquoted, text),
        identifiers=_identifiers(text),
        addressed=tuple(dict.fromkeys(match["key"] for match in _addressed().finditer(text))),
        lines=_lines(text),
        files=tuple(dict.fromkeys(match[0].replace("\\", "/") for match in _FILE.finditer(text))),
        signals={name: len(set(signal_pattern(name).findall(folded))) for name in SIGNALS},
        everywhere=everywhere,
        marked=marked,
    )


def _identifiers(text: str) -> tuple[str, ...]:
    return tuple(islice(dict.fromkeys(match[0] for match in _IDENTIFIER.finditer(text)), _MAX_NAMES))


def _quotations(text: str) -> tuple[Quotation, ...]:
    set_apart = find_quotations(text)
    found = sorted((*set_apart, *find_operands(text, set_apart)), key=lambda quotation: quotation.start)
    return tuple(found[:_MAX_QUOTATIONS])


def _wishes(
    note: Note, marked: MarkedNote, roles: list[dict[str, float]], *, everywhere: bool
) -> tuple[Wish, ...]:
    return strongest(
        [
            *wishes_from_columns(note),
            *wishes_from_pairs(marked, everywhere=everywhere),
            *wishes_to_add(marked),
            *wishes_to_change_case(marked),
            *wishes_from_roles(marked, roles, everywhere=everywhere),
            *wishes_from_likeness(marked, roles),
        ]
    )


def _lines(text: str) -> tuple[int, ...]:
    numbers = (number for match in _LINE_NUMBERS.finditer(text) for number in re.findall(r"\d+", match[1]))
    return tuple(dict.fromkeys(int(number) for number in numbers))


# --- roles ------------------------------------------------------------------------------------


def _roles(note: MarkedNote) -> list[dict[str, float]]:
    """Return for each quotation the roles that the words around it suggest, with their strength."""
    roles: list[dict[str, float]] = [{} for _ in note.quotations]
    for cue in cues():
        for match in note.matches(cue.pattern):
            if cue.role in _WISHING and (note.forbids(match) or is_denied(note, match.start("q"))):
                continue
            if cue.role == "delete" and _is_not_to_go(note, match):
                continue
            found = roles[index_of(match["q"])]
            found[cue.role] = max(found.get(cue.role, 0.0), cue.strength)
    for index in _in_steps(note):
        roles[index]["place"] = max(roles[index].get("place", 0.0), _PLACE_IN_STEP)
    for found, quotation in zip(roles, note.quotations, strict=True):
        if quotation.style is QuoteStyle.STRUCK:
            found["old"] = 1.0
    return roles


_REST = re.compile(
    r"\b(?:den rest|das übrige|alles andere|the rest|everything else|bleibt|bleiben|stays?|remains?|keep)\b"
)
"""Between a quotation and the verb: what else there is shall go."""
_ONE_OF_TWO = re.compile(r"\b(?:einmal|eines davon|eins davon|one of them|one of the two|once)\b")
"""The text is shown twice: in the copy it may stand once."""


def _is_not_to_go(note: MarkedNote, match: re.Match[str]) -> bool:
    """Tell whether something else than the quoted words is to go, which only say where that is."""
    at, end = match.start("q"), match.end()
    rest = _REST.search(note.text, at, end) or _ONE_OF_TWO.search(note.sentence(match))
    return bool(rest) or _beside_a_sign(note, match) or _is_a_thing(note, at) or is_border(note, at)


def _beside_a_sign(note: MarkedNote, match: re.Match[str]) -> bool:
    """Tell whether a sign is to go rather than the words: "remove the comma after …"."""
    return bool(SIGN_NAME.search(note.text, max(0, match.start() - 40), match.end()))


@cache
def _thing_pattern() -> re.Pattern[str]:
    return re.compile(rf"\b{merged().alternation('things')}\s+(?:called |named |namens )?$")


def _is_a_thing(note: MarkedNote, at: int) -> bool:
    """Tell whether a quotation is the name of a part of the program: "remove the field “Fax”"."""
    return bool(_thing_pattern().search(note.text, max(0, at - 40), at))


@cache
def _step_pattern() -> re.Pattern[str]:
    verb = merged().alternation("navigate_verbs")
    return re.compile(rf"(?m)^[ \t]*(?:\d+[.)]|[-*•])[ \t]+(?=[^\n]*\b{verb}\b)[^\n]*$")


def _in_steps(note: MarkedNote) -> set[int]:
    """Return the quotations in lines such as "2. Click on …": they lead to a place."""
    lines = _step_pattern().findall(note.text)
    return {index_of(char) for line in lines for char in re.findall(STAND_IN, line)}
