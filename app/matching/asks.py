"""Reading a note: which wording it names, what it wants done with it.

A reading holds *possible* wishes with a strength; whether one is meant is only
certain when the copy holds the words (``judge``). So reading may be generous.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from app.matching.folding import fold
from app.matching.language import language_of
from app.matching.lexicon import merged, signal_pattern
from app.matching.operands import find_operands
from app.matching.phrases import ARROW, FIRST_STAND_IN, cues, pair_phrases, stand_in_index
from app.matching.quotes import Quotation, QuoteStyle, find_quotations
from app.matching.spelling import correction
from app.model import Ask, AskKind, Mark, MarkKind, Note, Side

__all__ = ["NoteReading", "Wish", "read_note"]

_MAX_TEXT = 20_000
"""Longer notes are read to this length: what follows is a log, and the answer must come at once."""
_MAX_QUOTATIONS = 400
_STAND_IN = re.compile("[\ue000-\uf8ff]")
_LONG_RUN = re.compile(r"\s{4,}|(?<=[\w-]{60})[\w-]+")
"""What no phrase needs: shortened, since patterns try each length of a run anew."""
_SIGNALS = (
    "typo",
    "wording",
    "unclear_wording",
    "crash",
    "failure",
    "layout",
    "untranslated",
    "feature",
    "version",
)
_EVERYWHERE = re.compile(
    r"\b(?:everywhere|throughout|all occurrences|all places|in all|overall|überall|in allen|alle vorkommen|durchgängig|durchgehend|einheitlich)\b"
)
_IDENTIFIER = re.compile(
    r"\b(?=[A-Za-z])(?:[A-Za-z0-9]+(?:[_.][A-Za-z0-9]+)+|[a-z]+[0-9]*(?:[A-Z][a-z0-9]+)+|(?:[A-Z][a-z0-9]+){2,})\b"
)
_LINE_NUMBERS = re.compile(
    r"\b(?:lines?|zeilen?|z\.)\s*[:#]?\s*((?:\*\*)?\d{1,6}(?:\*\*)?(?:\s*(?:,|and|und|&|-|bis|to)\s*(?:\*\*)?\d{1,6}(?:\*\*)?)*)",
    re.IGNORECASE,
)
_FILE = re.compile(r"[\w./\\-]+\.(?:xml|resx|resw|xlf|xliff|xaml|ts|plist|stringsdict|wxl)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Wish:
    """A possible ask, before the copy has been looked at.

    Attributes:
        ask: what would be done.
        strength: 0 to 1, how surely the words ask for it.
        phrase: name of the phrase that says so.
        focus: emphasised words of the present wording, such as the misspelt one.
        cut: the present wording was shortened by the writer.
    """

    ask: Ask
    strength: float
    phrase: str
    focus: tuple[str, ...] = ()
    cut: bool = False


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
        lines: line numbers named.
        files: file names named.
        signals: signal name → how many different words of it occur.
        everywhere: every occurrence is meant.
    """

    note: Note
    text: str
    folded: str
    quotations: tuple[Quotation, ...]
    roles: tuple[str, ...]
    wishes: tuple[Wish, ...]
    language: str = "en"
    identifiers: tuple[str, ...] = ()
    lines: tuple[int, ...] = ()
    files: tuple[str, ...] = ()
    signals: dict[str, int] = field(default_factory=dict)
    everywhere: bool = False

    @property
    def title(self) -> str:
        """The first line of the note."""
        return self.text.split("\n", 1)[0]


def read_note(note: Note) -> NoteReading:
    """Read a note. Never fails, whatever the text holds."""
    text = _STAND_IN.sub("\ufffd", note.text[:_MAX_TEXT])
    quotations = find_quotations(text)
    quotations = tuple(sorted((*quotations, *find_operands(text, quotations)), key=lambda q: q.start))[
        :_MAX_QUOTATIONS
    ]
    marked = _marked(text, quotations)
    folded = fold(text)
    everywhere = bool(_EVERYWHERE.search(folded))
    roles = _roles(marked, quotations)
    wishes = _wishes(note, marked, quotations, roles, everywhere=everywhere)
    best_roles = tuple(max(found, key=lambda name: found[name]) if found else "" for found in roles)
    return NoteReading(
        note,
        text,
        folded,
        quotations,
        best_roles,
        wishes,
        language=language_of(_STAND_IN.sub(" ", marked)),
        identifiers=tuple(dict.fromkeys(match[0] for match in _IDENTIFIER.finditer(text))),
        lines=_lines(text),
        files=tuple(dict.fromkeys(match[0].replace("\\", "/") for match in _FILE.finditer(text))),
        signals={name: len(set(signal_pattern(name).findall(folded))) for name in _SIGNALS},
        everywhere=everywhere,
    )


def _marked(text: str, quotations: tuple[Quotation, ...]) -> str:
    """Return ``text`` in lower case with one stand-in character for each quotation."""
    parts: list[str] = []
    position = 0
    for index, quotation in enumerate(quotations):
        if quotation.start < position:
            continue
        parts.append(_lower(text[position : quotation.start]))
        parts.append(chr(FIRST_STAND_IN + index))
        position = quotation.end
    parts.append(_lower(text[position:]))
    return "".join(parts)


def _lower(text: str) -> str:
    return _LONG_RUN.sub(_shortened, text.lower().replace("’", "'"))


def _shortened(run: re.Match[str]) -> str:
    return ("\n" * min(3, run[0].count("\n")) or " ") if run[0].isspace() else ""


def _lines(text: str) -> tuple[int, ...]:
    return tuple(
        dict.fromkeys(
            int(number) for match in _LINE_NUMBERS.finditer(text) for number in re.findall(r"\d+", match[1])
        )
    )


# --- roles ------------------------------------------------------------------------------------


def _roles(marked: str, quotations: tuple[Quotation, ...]) -> list[dict[str, float]]:
    """Return for each quotation the roles that the words around it suggest, with their strength."""
    roles: list[dict[str, float]] = [{} for _ in quotations]
    for cue in cues():
        for match in _overlapping(cue.pattern, marked):
            found = roles[stand_in_index(match["q"])]
            found[cue.role] = max(found.get(cue.role, 0.0), cue.strength)
    for index in _steps(marked):
        roles[index]["place"] = max(roles[index].get("place", 0.0), 0.65)
    for index, quotation in enumerate(quotations):
        if quotation.style is QuoteStyle.STRUCK:
            roles[index]["old"] = 1.0
    return roles


def _overlapping(pattern: re.Pattern[str], marked: str) -> Iterator[re.Match[str]]:
    """Yield matches that may overlap: two quotations can share the words between them."""
    position = 0
    while match := pattern.search(marked, position):
        yield match
        position = match.start() + 1


@cache
def _step_pattern() -> re.Pattern[str]:
    return re.compile(
        rf"(?m)^[ \t]*(?:\d+[.)]|[-*•])[ \t]+(?=[^\n]*\b{merged().alternation('navigate_verbs')}\b)[^\n]*$"
    )


def _steps(marked: str) -> set[int]:
    """Return the quotations in lines such as "2. Click on …": they lead to a place."""
    return {
        stand_in_index(char) for line in _step_pattern().findall(marked) for char in _STAND_IN.findall(line)
    }


# --- wishes -----------------------------------------------------------------------------------


def _wishes(
    note: Note,
    marked: str,
    quotations: tuple[Quotation, ...],
    roles: list[dict[str, float]],
    *,
    everywhere: bool,
) -> tuple[Wish, ...]:
    wishes = [
        *_from_columns(note),
        *_pairs(marked, quotations, everywhere=everywhere),
        *_labelled_pairs(marked, quotations, everywhere=everywhere),
        *_struck_pairs(marked, quotations),
        *_insertions(marked, quotations),
        *_case_wishes(marked, quotations),
        *_single(quotations, roles, everywhere=everywhere),
    ]
    best: dict[tuple[str, str | None, str | None], Wish] = {}
    for wish in wishes:
        key = (wish.ask.kind.value, wish.ask.old, wish.ask.new)
        if key not in best or best[key].strength < wish.strength:
            best[key] = wish
    return tuple(sorted(_one_way(list(best.values())), key=lambda wish: -wish.strength))


def _one_way(wishes: list[Wish]) -> list[Wish]:
    """Keep the stronger reading where the same two wordings were read both ways."""
    strength = {(wish.ask.old, wish.ask.new): wish.strength for wish in wishes}
    return [
        wish
        for wish in wishes
        if strength.get((wish.ask.new, wish.ask.old), -1.0) < wish.strength or wish.ask.new is None
    ]


def _from_columns(note: Note) -> Iterator[Wish]:
    """Columns for old and new text say it without any doubt."""
    if note.old_text and note.new_text:
        yield Wish(Ask(AskKind.REPLACE, note.old_text, note.new_text), 1.0, "columns")
    elif note.old_text:
        yield Wish(Ask(AskKind.REWORD, note.old_text), 0.5, "columns")
    elif note.new_text:
        yield Wish(Ask(AskKind.REPLACE, None, note.new_text), 0.5, "columns")


def _replace(
    old: Quotation, new: Quotation, strength: float, phrase: str, *, everywhere: bool = False
) -> Wish:
    marks = (Mark(old.start, old.end, MarkKind.OLD), Mark(new.start, new.end, MarkKind.NEW))
    ask = Ask(AskKind.REPLACE, old.text, new.text, everywhere=everywhere, marks=marks)
    return Wish(ask, strength, phrase, old.focus, old.cut)


def _pairs(marked: str, quotations: tuple[Quotation, ...], *, everywhere: bool) -> Iterator[Wish]:
    for phrase in pair_phrases():
        for match in _overlapping(phrase.pattern, marked):
            old, new = quotations[stand_in_index(match["old"])], quotations[stand_in_index(match["new"])]
            if old.text == new.text:
                continue
            guess = QuoteStyle.PLAIN in (old.style, new.style)
            yield _replace(
                old, new, phrase.strength * (0.9 if guess else 1.0), phrase.name, everywhere=everywhere
            )


_OLD_LABEL = (
    r"(?:before|vorher|old|alt|bisher|current(?:ly)?|actual(?: result| behaviou?r)?|ist|is|now|falsch|wrong|original|full sentence|"
    r"(?:the )?text says|it says|says|jetzt|aktuell|(?:currently )?reads|reading|seen|beobachtet|gesehen|found)"
)
_NEW_LABEL = (
    r"(?:after|nachher|new|neu|soll|expected(?: result| behaviou?r)?|should be|should read|should say|better(?: phrasing| wording)?|"
    r"correct|richtig|suggest(?:ion|ed)|proposed|besser|korrekt|(?:the )?text should be|vorschlag|fixed|correction|korrektur|instead|erwartet|wanted)"
)
_BLOCKS = re.compile(
    rf"(?:^|\n|[.!?] )[^\n\ue000-\uf8ff]{{0,40}}\b{_OLD_LABEL}\b[^\n\ue000-\uf8ff]{{0,30}}[:\s]\s*(?P<old>[\ue000-\uf8ff](?:[\s,]*[\ue000-\uf8ff])*)"
    rf"(?P<between>(?:(?!\n\n\n)[^\ue000-\uf8ff]){{0,200}}?)\b{_NEW_LABEL}\b[^\n\ue000-\uf8ff]{{0,40}}[:\s]\s*(?P<new>[\ue000-\uf8ff](?:[\s,]*[\ue000-\uf8ff])*)"
)


def _labelled_pairs(marked: str, quotations: tuple[Quotation, ...], *, everywhere: bool) -> Iterator[Wish]:
    """Blocks under "Before:" and "After:", one or several in the same order."""
    for match in _overlapping(_BLOCKS, marked):
        olds, news = _STAND_IN.findall(match["old"]), _STAND_IN.findall(match["new"])
        if len(olds) == len(news):
            for old, new in zip(olds, news, strict=True):
                yield _replace(
                    quotations[stand_in_index(old)],
                    quotations[stand_in_index(new)],
                    0.95,
                    "before-after",
                    everywhere=everywhere,
                )


def _struck_pairs(marked: str, quotations: tuple[Quotation, ...]) -> Iterator[Wish]:
    """~~struck out~~ **and what comes instead**."""
    for index, quotation in enumerate(quotations):
        if quotation.style is not QuoteStyle.STRUCK:
            continue
        follow = re.search(chr(FIRST_STAND_IN + index) + rf"\s*(?:{ARROW})?\s*([\ue000-\uf8ff])", marked)
        if follow:
            yield _replace(quotation, quotations[stand_in_index(follow[1])], 0.95, "struck")
        else:
            mark = Mark(quotation.start, quotation.end, MarkKind.OLD)
            yield Wish(Ask(AskKind.DELETE, quotation.text, marks=(mark,)), 0.7, "struck")


_SIGNS = {
    "comma": ",", "komma": ",", "full stop": ".", "period": ".", "punkt": ".", "colon": ":", "doppelpunkt": ":", "semicolon": ";",
    "question mark": "?", "fragezeichen": "?", "exclamation mark": "!", "ausrufezeichen": "!", "space": " ", "blank": " ",
    "leerzeichen": " ", "hyphen": "-", "bindestrich": "-", "ellipsis": "…", "apostrophe": "'", "apostroph": "'",
}  # fmt: skip
_SIGN_AT = re.compile(
    rf"\b(?P<sign>{'|'.join(_SIGNS)})\b[^.!?\n\ue000-\uf8ff]{{0,40}}?\b(?P<side>before|after|behind|vor|nach|hinter)\b\s+(?:[\w-]+\s+){{0,2}}(?P<anchor>[\ue000-\uf8ff])"
)


_MISSING_SIGN = re.compile(
    rf"(?P<anchor>[\ue000-\uf8ff])[^.!?\n\ue000-\uf8ff]{{0,40}}?\b(?:fehlt|missing|needs|misses|lacks|braucht)\b[^.!?\n\ue000-\uf8ff]{{0,30}}?\b(?P<sign>{'|'.join(_SIGNS)})\b"
    rf"|\b(?P<sign2>{'|'.join(_SIGNS)})\b[^.!?\n\ue000-\uf8ff]{{0,20}}?\b(?:fehlt|missing)\b[^.!?\n\ue000-\uf8ff]{{0,40}}?(?P<anchor2>[\ue000-\uf8ff])"
)
_CASES = (
    (
        re.compile(
            r"(?P<q>[\ue000-\uf8ff])[^.!?\n\ue000-\uf8ff]{0,40}?\b(?:lower ?-?case|klein(?:schreiben|geschrieben|buchstaben| schreiben)|small letters?)\b"
        ),
        str.lower,
    ),
    (
        re.compile(
            r"(?P<q>[\ue000-\uf8ff])[^.!?\n\ue000-\uf8ff]{0,40}?\b(?:upper ?-?case|all caps|in großbuchstaben)\b"
        ),
        str.upper,
    ),
    (
        re.compile(
            r"(?P<q>[\ue000-\uf8ff])[^.!?\n\ue000-\uf8ff]{0,40}?"
            r"\b(?:capital(?:i[sz]ed?)?(?: \w)?|gro(?:ß|ss)(?:schreiben|geschrieben| schreiben)?|großes?)\b"
        ),
        lambda text: text[:1].upper() + text[1:],
    ),
)


def _case_wishes(marked: str, quotations: tuple[Quotation, ...]) -> Iterator[Wish]:
    """Wishes that only name the case: "“Privacy Policy” in lower case please"."""
    for pattern, changed in _CASES:
        for match in _overlapping(pattern, marked):
            quotation = quotations[stand_in_index(match["q"])]
            new = changed(quotation.text)
            if new != quotation.text:
                mark = Mark(quotation.start, quotation.end, MarkKind.OLD)
                yield Wish(
                    Ask(AskKind.CORRECT, quotation.text, new, marks=(mark,)),
                    0.8,
                    "case",
                    quotation.focus,
                    quotation.cut,
                )


@cache
def _insert_patterns() -> tuple[re.Pattern[str], ...]:
    verbs = merged().alternation("insert_verbs")
    gap = r"[^.!?\n\ue000-\uf8ff]{0,60}?"
    side = r"\b(?P<side>before|after|behind|following|vor|nach|hinter)\b\s+(?:[\w-]+\s+){0,3}"
    return (
        re.compile(rf"\b{verbs}\b{gap}(?P<new>[\ue000-\uf8ff]){gap}{side}(?P<anchor>[\ue000-\uf8ff])"),
        re.compile(
            rf"{side}(?P<anchor>[\ue000-\uf8ff]){gap}\b{verbs}\b{gap}\s*:?\s*(?P<new>[\ue000-\uf8ff])"
        ),
        re.compile(rf"{side}(?P<anchor>[\ue000-\uf8ff]){gap}(?P<new>[\ue000-\uf8ff]){gap}\b{verbs}\b"),
        re.compile(
            rf"\b{verbs}\b{gap}{side}(?P<anchor>[\ue000-\uf8ff]){gap}\s*:?\s*(?P<new>[\ue000-\uf8ff])"
        ),
        re.compile(rf"(?P<new>[\ue000-\uf8ff]){gap}{side}(?P<anchor>[\ue000-\uf8ff]){gap}\b{verbs}\b"),
    )


def _insertions(marked: str, quotations: tuple[Quotation, ...]) -> Iterator[Wish]:
    for pattern in _insert_patterns():
        for match in _overlapping(pattern, marked):
            new, anchor = (
                quotations[stand_in_index(match["new"])],
                quotations[stand_in_index(match["anchor"])],
            )
            yield _insert(anchor, new.text, match["side"], 0.85, (Mark(new.start, new.end, MarkKind.NEW),))
    for match in _overlapping(_SIGN_AT, marked):
        anchor = quotations[stand_in_index(match["anchor"])]
        yield _insert(anchor, _SIGNS[match["sign"]], match["side"], 0.8, ())

    for match in _overlapping(_MISSING_SIGN, marked):
        anchor = quotations[stand_in_index(match["anchor"] or match["anchor2"])]
        yield _insert(anchor, _SIGNS[match["sign"] or match["sign2"]], "after", 0.75, ())


def _insert(anchor: Quotation, new: str, side: str, strength: float, marks: tuple[Mark, ...]) -> Wish:
    where = Side.BEFORE if side in ("before", "vor") else Side.AFTER
    ask = Ask(
        AskKind.INSERT,
        anchor.text,
        new,
        side=where,
        marks=(Mark(anchor.start, anchor.end, MarkKind.OLD), *marks),
    )
    return Wish(ask, strength, "insert", anchor.focus, anchor.cut)


_SINGLE = {"delete": AskKind.DELETE, "typo": AskKind.CORRECT, "reword": AskKind.REWORD}


def _single(
    quotations: tuple[Quotation, ...], roles: list[dict[str, float]], *, everywhere: bool
) -> Iterator[Wish]:
    """Wishes from one quotation, and from a present wording whose wished one comes later."""
    previous: Quotation | None = None
    for quotation, found in zip(quotations, roles, strict=True):
        for role, kind in _SINGLE.items():
            if role in found:
                mark = Mark(quotation.start, quotation.end, MarkKind.OLD)
                new = correction(quotation.text) or None if kind is AskKind.CORRECT else None
                ask = Ask(kind, quotation.text, new, everywhere=everywhere, marks=(mark,))
                yield Wish(ask, found[role], role, quotation.focus, quotation.cut)
        if "new" in found:
            if previous and previous.text != quotation.text:
                yield _replace(previous, quotation, found["new"] * 0.8, "wished later", everywhere=everywhere)
            mark = Mark(quotation.start, quotation.end, MarkKind.NEW)
            yield Wish(
                Ask(AskKind.REPLACE, None, quotation.text, marks=(mark,)), found["new"] * 0.5, "wished"
            )
        elif not found or max(found, key=lambda name: found[name]) != "place":
            previous = quotation
