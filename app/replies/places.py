"""What a reply may say about places: facts from the verdict, as values for the templates.

A place is told so that it can be found in the file without knowing XML: by the name that
stands there, by what stands above it, by the marks around it.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from html import unescape
from itertools import groupby, product, zip_longest
from pathlib import PurePosixPath
from string import ascii_uppercase
from typing import NamedTuple

from app.model import Entry, Language, Match
from app.replies.change import Change, change_of
from app.replies.phrasebook import phrasebook
from app.replies.quotes import one_line, shorten
from app.replies.screens import screen_of_file
from app.replies.typing_hints import example_of, slots, tags

__all__ = ["FamilyFacts", "FileGroup", "PlaceFacts", "by_file", "place_facts"]

_CONTEXT_LIMIT = 50
_LIST_ITEM = re.compile(r"([^\[\]/#]+)\[(\d+)\]")
_KEY_PARTS = re.compile(r"[._/]")
_LAST_ELEMENT = re.compile(r"(?:\w[\w.\-]*:)?(\w[\w.\-]*)(?:\[[^\[\]]*\])*")
_FORM_MARKS = "#[]"
_MANY_KEPT = 4
_SHOWN_LIMIT = 300


@dataclass(frozen=True, slots=True)
class FamilyFacts:
    """Several places that are forms of one text.

    Attributes:
        count: how many of its forms are told.
        tag: what stands above them all, as typed, such as ``<plurals name="tickets">``; or None.
        name: what the forms are called together.
        lines: each stands on a line of its own.
    """

    count: int
    tag: str | None
    name: str
    lines: bool


@dataclass(frozen=True, slots=True)
class PlaceFacts:
    """A claimed place and its change.

    Attributes:
        letter: "A", "B" … in the order of the reply.
        file: relative to the copy root, with ``/``.
        line: 1-based.
        entry: the name to look for, or None where the entry has none.
        form: which form of a text with several forms for numbers ("one", "other"), or None.
        nth: which form, 1-based, where the file only counts them; or None.
        item: which item of a list, 1-based, or None.
        section: a remark or heading that the file itself has for it, or None.
        attribute: the text stands in quotation marks behind ``attribute=``; or None.
        element: the text stands between ``<element>`` and ``</element>``, where that helps; or None.
        below: the element above it by which it is found, as typed; or None.
        cdata: it stands between ``<![CDATA[`` and ``]]>``.
        kind: what the text is, where the file itself tells: "the label of a button"; or None.
        note_number: the client's number of the note, in a letter that answers several; else None.
        family: set on the first of several places that are forms of one text; else None.
        heading: the remark under which it stands in the file as under a heading; or None.
        label: where that is, in the client's words: "Kiosk, Start screen"; or None.
        example: what the program once filled in for its one slot, as the note or the file tells; or None.
        now: the present text, cut where it is very long.
        brief: the present text, cut to the length of a quote.
        slots: what the program fills in, at most four.
        tags: marks that format words in it, at most four.
        change: what to type.
    """

    letter: str
    file: str
    line: int
    entry: str | None
    form: str | None
    nth: int | None
    item: int | None
    section: str | None
    attribute: str | None
    element: str | None
    below: str | None
    cdata: bool
    now: str
    brief: str
    slots: tuple[str, ...]
    tags: tuple[str, ...]
    change: Change
    kind: str | None = None
    note_number: str | None = None
    family: FamilyFacts | None = None
    heading: str | None = None
    label: str | None = None
    example: str | None = None


class FileGroup(NamedTuple):
    """The places of one file."""

    file: str
    places: tuple[PlaceFacts, ...]

    @property
    def many(self) -> bool:
        """Whether there is more than one."""
        return len(self.places) > 1


def by_file(places: Sequence[PlaceFacts]) -> tuple[FileGroup, ...]:
    """Return the places, file by file."""
    return tuple(FileGroup(file, tuple(found)) for file, found in groupby(places, key=lambda one: one.file))


def place_facts(
    matches: Sequence[Match], language: Language, numbers: Sequence[str | None] = ()
) -> tuple[PlaceFacts, ...]:
    """Return the places of claimed matches: in the order of the files' first mention, then of their lines.

    Args:
        matches: the places.
        language: of the words that say what a text is.
        numbers: in a letter that answers several notes, of each match the client's number of its note.
    """
    order = {file: rank for rank, file in enumerate(dict.fromkeys(m.entry.location.file for m in matches))}
    said = list(zip_longest(matches, numbers))
    said.sort(key=lambda one: (order[one[0].entry.location.file], *one[0].entry.location.span))
    shared = Counter(_spot(match.entry) for match in matches)
    places = (
        replace(_place(match, letter, language, alone=shared[_spot(match.entry)] == 1), note_number=number)
        for letter, (match, number) in zip(_letters(), said, strict=False)
    )
    return tuple(_with_families([match for match, _ in said], tuple(places)))


def _letters() -> Iterator[str]:
    """Yield A, B … Z, AA, AB and so on."""
    for count in (1, 2, 3):
        yield from map("".join, product(ascii_uppercase, repeat=count))


def _with_families(ranked: Sequence[Match], places: Sequence[PlaceFacts]) -> Iterator[PlaceFacts]:
    """Yield the places; the first of several forms of one text tells of them all."""
    pairs = zip((match.entry for match in ranked), places, strict=False)
    for (_, family, tag), found in groupby(pairs, key=_family_of):
        group = [place for _, place in found]
        if family and len(group) > 1:
            lines = len({place.line for place in group}) == len(group)
            told = FamilyFacts(len(group), one_line(tag) or None, one_line(family), lines)
            group[0] = replace(group[0], family=told)
        yield from group


def _family_of(pair: tuple[Entry, PlaceFacts]) -> tuple[str, str, str]:
    entry = pair[0]
    return entry.location.file, entry.family, entry.family_tag


def _spot(entry: Entry) -> tuple[str, tuple[int, int]]:
    return entry.location.file, entry.location.span


def _place(match: Match, letter: str, language: Language, *, alone: bool) -> PlaceFacts:
    entry = match.entry
    attribute, element = _holder(entry)
    name, item = _name(entry, attribute, element)
    form = one_line(entry.key.removeprefix(entry.family)).strip(_FORM_MARKS) if entry.family else ""
    below = one_line(entry.below or ("" if name else entry.family_tag)) if element else ""
    needed = below or entry.key == element or _is_path(entry.key)
    return PlaceFacts(
        letter=letter,
        file=one_line(entry.location.file),
        line=entry.location.line,
        entry=name,
        form=None if not form or form.isdigit() else form,
        nth=int(form) + 1 if form.isdecimal() else None,
        item=item,
        section=_section(entry),
        attribute=attribute,
        element=element if needed else None,
        below=below or None,
        cdata=entry.cdata,
        now=shorten(entry.value, _SHOWN_LIMIT),
        brief=shorten(entry.value),
        slots=slots(entry)[:_MANY_KEPT],
        tags=tags(entry)[:_MANY_KEPT],
        change=change_of(match, alone=alone),
        kind=_kind(entry, attribute, element, language),
        heading=one_line(entry.heading) or None,
        label=_label(entry, language) or None,
        example=example_of(match),
    )


def _label(entry: Entry, language: Language) -> str:
    """Return in words where a text shows: what the folder and the heading, or else the file's name, tell."""
    screen = screen_of_file(one_line(entry.location.file), language)
    stem = PurePosixPath(one_line(entry.location.file)).stem
    told = one_line(entry.heading) or (stem if stem.istitle() and stem.isalpha() else "")
    return ", ".join(filter(None, (screen.name if screen else "", told)))


def _kind(entry: Entry, attribute: str | None, element: str | None, language: Language) -> str | None:
    """Return what the text is, from the names that stand in the file; None where they leave it open."""
    kinds = phrasebook(language).kinds
    owner = element or _owner(entry)
    names = [f"{owner}@{attribute}", f"*@{attribute}"] if attribute else [owner, f"#{_last_word(entry.key)}"]
    return next((kinds[name.casefold()] for name in names if name.casefold() in kinds), None)


def _owner(entry: Entry) -> str:
    """Return the element that has the attribute."""
    steps = entry.location.xpath.split("/")
    element = _LAST_ELEMENT.fullmatch(steps[-2]) if len(steps) > 1 else None
    return element[1] if element else ""


def _last_word(key: str) -> str:
    """Return the last part of a key of two parts, such as "title" of "basket.title"."""
    parts = _KEY_PARTS.split(key)
    return parts[1] if len(parts) == len(("section", "name")) else ""


def _name(entry: Entry, attribute: str | None, element: str | None) -> tuple[str | None, int | None]:
    """Return the name that stands in the file, and the 1-based list item that a key tells.

    A key that is a path ("menu/item[2]") stands nowhere in the file: then there is no name;
    nor is one needed where the element above tells the place by its text.
    """
    key = one_line(entry.family or entry.key).removesuffix(f"@{attribute}" if attribute else "")
    item = _LIST_ITEM.fullmatch(key)
    if item:
        key = item[1]
    if _tells_by_text(entry.below) or (entry.family_tag and key not in unescape(entry.family_tag)):
        key = entry.family if entry.family and entry.family in unescape(entry.family_tag) else ""
    elif entry.below and element and key.endswith(f".{element}"):
        key = ""  # the names of the elements around, joined: they stand nowhere like that
    return (None if not key or _is_path(key) else key), int(item[2]) + 1 if item else None


def _tells_by_text(tag: str) -> bool:
    """Whether an element as typed shows its text, as ``<key>Title</key>`` does."""
    return "</" in tag


def _holder(entry: Entry) -> tuple[str | None, str | None]:
    """Return the attribute in which the text stands, or the element."""
    steps = entry.location.xpath.split("/")
    if steps[-1].startswith("@"):
        return steps[-1][1:].rpartition(":")[2], None
    element = _LAST_ELEMENT.fullmatch(steps[-1])
    return None, element[1] if element else None


def _is_path(key: str) -> bool:
    return "/" in key and " " not in key


def _section(entry: Entry) -> str | None:
    """Return what the file itself says about the entry: the first remark or heading that is short."""
    parts = (one_line(part) for part in entry.context.split("; "))
    return next((part for part in parts if _is_remark(part, entry.value)), None)


def _is_remark(text: str, value: str) -> bool:
    return len(text) <= _CONTEXT_LIMIT and any(char.isalpha() for char in text) and text != one_line(value)
