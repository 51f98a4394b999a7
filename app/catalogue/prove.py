"""An edit carried out in memory and looked at, before anybody is told about it.

The raw text is spliced, the file's bytes are spliced, lxml parses them, they are scanned
and read again: only then is the edit called verified. The client's file is never written.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from app.catalogue.dialect import Dialect, TextRules
from app.catalogue.entries import Table, tabulate
from app.catalogue.facts import Facts
from app.catalogue.judge import is_well_formed
from app.catalogue.placeholders import accelerator, counted_by_place, placeholders
from app.catalogue.preview import preview
from app.catalogue.readable import Kind, Place, View, view
from app.catalogue.recognise import choose
from app.catalogue.scan import scan
from app.catalogue.source import source_of
from app.catalogue.splice import Setting, Unsafe, hunks, splice, widened
from app.model import CopycueError, Edit, Problem, Sentence, TextChange, say, together

__all__ = ["prove"]

_REFERENCE = re.compile(r"[@?](?:[\w.:+-]+/)?[\w.:-]+")
_EMPTIED = re.compile(r"<([^\s/>!?]+)[^<>]*></\1>")
_MARKUP = re.compile(r"</?[A-Za-z][^<>]{0,30}>")
_FINAL = frozenset(".!?:;…,")


@dataclass(frozen=True, slots=True)
class _Tried:
    """A change worked into the raw text.

    Attributes:
        value: the readable text that is wanted.
        raw: the whole raw text then.
        data: the whole file then.
    """

    value: str
    raw: str
    data: bytes


def prove(table: Table, number: int, change: TextChange, dialects: Sequence[Dialect], *, sound: bool) -> Edit:
    """Carry out a change of an entry in memory.

    Args:
        table: the file's entries.
        number: the entry.
        change: offsets in the entry's readable value.
        dialects: as the file was read with.
        sound: whether the file is well-formed now; nothing can be proven in a broken one.
    """
    value = table.values[number]
    if not 0 <= change.start <= change.end <= len(value):
        raise CopycueError(
            say("The change does not fit the entry"),
            say(
                "Characters {start} to {end} were named, the entry has {length}.",
                start=change.start,
                end=change.end,
                length=len(value),
            ),
        )
    change = _tidied(value, change)
    wanted = value[: change.start] + change.text + value[change.end :]
    before = view(table.raw(number), table.text_rules(table.rows[number]), table.place(number))
    why_not = _refused(table, number, wanted, sound=sound)
    try:
        tried = None if why_not else _tried(table, number, before, change, wanted)
    except Unsafe as unsafe:
        tried, why_not = None, unsafe.sentence
    if tried is None:
        return _described(table, number, before, _Tried(wanted, before.raw, b""), why_not)
    why_not = _objection(table, number, before, tried, dialects)
    return _described(table, number, before, tried, why_not)


def _tidied(value: str, change: TextChange) -> TextChange:
    """Take one of two neighbouring blanks along with a deletion."""
    if change.text or change.start == change.end:
        return change
    left = change.start == 0 or value[change.start - 1].isspace()
    right = change.end == len(value) or value[change.end].isspace()
    if not left or not right:
        return change
    if change.end < len(value) and value[change.end] == " ":
        return TextChange(change.start, change.end + 1, "")
    if change.start > 0 and value[change.start - 1] == " ":
        return TextChange(change.start - 1, change.end, "")
    return change


def _refused(table: Table, number: int, wanted: str, *, sound: bool) -> str:
    """Return why a change is not even tried, or ""."""
    if not sound:
        return say("The file is broken; it must be repaired first.")
    why_not = Facts(table).why_not(number)
    if why_not:
        return why_not
    value = table.values[number]
    if wanted == value:
        return say("The text already reads like that.")
    if not wanted.strip() and value.strip():
        return say("Nothing would be left of the text.")
    return _placeholder_objection(value, wanted)


def _placeholder_objection(value: str, wanted: str) -> str:
    """Return why the program could not fill a text in as before, or ""."""
    if placeholders(wanted) != placeholders(value):
        lost = sorted((placeholders(value) - placeholders(wanted)).keys())
        gained = sorted((placeholders(wanted) - placeholders(value)).keys())
        if lost:
            return say("The program fills in placeholders here, and “{name}” would be lost.", name=lost[0])
        return say("The program fills in placeholders here, and “{name}” would be new.", name=gained[0])
    if counted_by_place(wanted) != counted_by_place(value):
        return say(
            "The program fills in placeholders here one after the other, and their order would change."
        )
    return ""


def _tried(table: Table, number: int, before: View, change: TextChange, wanted: str) -> _Tried:
    source = table.source
    setting = _setting(table, number, before)
    raw = splice(before, hunks(before.value, change.start, change.end, change.text), setting)
    start, end = source.span(table.starts[number], table.ends[number])
    try:
        new = source.encode(raw)
    except UnicodeEncodeError as error:
        letter = error.object[error.start]
        sentence = say(
            "The file's encoding ({encoding}) has no “{letter}”.", encoding=source.encoding, letter=letter
        )
        raise Unsafe(sentence) from error
    return _Tried(wanted, raw, source.data[:start] + new + source.data[end:])


def _setting(table: Table, number: int, before: View) -> Setting:
    source, rules = table.source, table.text_rules(table.rows[number])
    place = table.place(number)
    attribute = table.attribute(number)
    general = table.dialect.general is not None
    return Setting(
        rules=rules,
        place=place,
        quote="" if attribute is None else chr(source.scanned[attribute.start - 1]),
        line_end="\r\n" if b"\r\n" in source.scanned else "\n",
        encoding=source.encoding,
        escaped_breaks=rules.escapes == "newline" and (not general or "\\n" in before.raw),
    )


def _objection(table: Table, number: int, before: View, tried: _Tried, dialects: Sequence[Dialect]) -> str:
    """Read the changed file again; return what is not as it should be, or ""."""
    source = source_of(table.source.file, tried.data)
    if isinstance(source, Problem) or not is_well_formed(source):
        return say("The file would no longer be well-formed XML.")
    found = scan(source.scanned, source.start)
    after = tabulate(source, found, choose(dialects, source, found))
    if not _same_shape(table, after):
        return say("The change would turn into mark-up.")
    if after.values[number] != tried.value:
        return _misread(after.values[number], tried.value)
    if not _others_untouched(table, after, number):
        return say("Another entry would change as well.")
    return _markup_objection(table, number, before, after)


def _misread(reads: str, wished: str) -> str:
    """Say why a text would not read as wished, as far as that shows."""
    mark = next((m[0] for m in _MARKUP.finditer(wished) if m[0] not in reads), "")
    if mark:
        return say("The new text holds mark-up, “{mark}”, which would not be shown as text.", mark=mark)
    return say("The text would not read as wished.")


def _markup_objection(table: Table, number: int, before: View, after: Table) -> str:
    now = view(after.raw(number), after.text_rules(after.rows[number]), after.place(number))
    if now.marks() != before.marks():
        return say("Mark-up inside the text would change.")
    android = table.dialect.text.escapes == "android"
    if android and _REFERENCE.fullmatch(now.raw) and not _REFERENCE.fullmatch(before.raw):
        return say("The text would be taken for a reference to another resource.")
    return ""


def _same_shape(table: Table, after: Table) -> bool:
    """Tell whether both have the same elements and the same entries in the same places."""
    return (
        after.dialect is table.dialect
        and after.scan.paths == table.scan.paths
        and after.scan.path_names == table.scan.path_names
        and after.scan.parents == table.scan.parents
        and after.rows == table.rows
        and after.rules == table.rules
    )


def _others_untouched(table: Table, after: Table, number: int) -> bool:
    """Tell whether every other entry has the same raw bytes, value and key."""
    shift = len(after.source.scanned) - len(table.source.scanned)
    if table.starts[:number] != after.starts[:number] or table.ends[:number] != after.ends[:number]:
        return False
    behind = range(number + 1, len(table.values))
    if any(
        after.starts[n] - table.starts[n] != shift or after.ends[n] - table.ends[n] != shift for n in behind
    ):
        return False
    if (
        table.values[:number] != after.values[:number]
        or table.values[number + 1 :] != after.values[number + 1 :]
    ):
        return False
    return table.place(number) is not Place.ATTRIBUTE or _same_keys(table, after, number)


def _same_keys(table: Table, after: Table, number: int) -> bool:
    """Tell whether a changed attribute left the keys in its element as they were; no others depend on it."""
    row = table.rows[number]
    first = bisect_left(table.rows, row)
    last = bisect_left(table.rows, table.scan.behind(row))
    one, other = Facts(table), Facts(after)
    return all(one.key(n) == other.key(n) for n in range(first, last))


def _described(table: Table, number: int, before: View, tried: _Tried, why_not: str) -> Edit:
    """Put the edit into the words that a reply needs."""
    old_start, old_end, new_start, new_end = widened(before.value, tried.value)
    rules = table.text_rules(table.rows[number])
    new = tried.value[new_start:new_end]
    paste = new
    if tried.data:
        after = _viewed(tried.raw, rules, table.place(number))
        stretch = _paste(after, new_start, new_end)
        if stretch is None:
            old_start, old_end, new, stretch = 0, len(before.value), tried.value, tried.raw
        paste = stretch
    return Edit(
        before=before.raw,
        after=tried.raw,
        old=before.value[old_start:old_end],
        new=new,
        paste=paste,
        verified=not why_not,
        why_not=why_not,
        warnings=_warnings(before.value, tried, new, paste, rules) if tried.data else (),
        preview=preview(table.source, tried.data, table.starts[number], table.ends[number])
        if tried.data
        else "",
        reads=tried.value,
    )


def _viewed(raw: str, rules: TextRules, place: Place) -> View:
    """Take a changed raw text apart; where the change split its CDATA section, with all its marks."""
    if place is Place.CDATA and "]]>" in raw:
        return view(f"<![CDATA[{raw}]]>", rules, Place.ELEMENT)
    return view(raw, rules, place)


def _paste(after: View, start: int, end: int) -> str | None:
    """Return the stretch of the readable text as it is typed, or None when mark-up stands in it."""
    if start == end:
        return ""
    starts, ends = after.raw_bounds()
    if end > len(starts):
        return None
    low, high = starts[start], ends[end - 1]
    if any(kind in {Kind.TAG, Kind.HIDDEN} and a < high and b > low for _, a, b, kind in after.pieces):
        return None
    return after.raw[low:high]


def _warnings(before: str, tried: _Tried, new: str, paste: str, rules: TextRules) -> tuple[str, ...]:
    found: list[str] = []
    after = tried.value
    old_mark, new_mark = accelerator(before, rules.accelerators), accelerator(after, rules.accelerators)
    if old_mark != new_mark:
        found.append(_underlined(old_mark, new_mark))
    if (before[:1].isspace(), before[-1:].isspace()) != (after[:1].isspace(), after[-1:].isspace()):
        found.append(say("A blank at the beginning or the end of the text changes."))
    last, then = before.rstrip()[-1:], after.rstrip()[-1:]
    if last != then and {last, then} & _FINAL:
        found.append(say("The punctuation at the end changes."))
    if _EMPTIED.search(tried.raw):
        found.append(say("Mark-up without text stays behind; it does no harm."))
    found += _typing_hints(new, paste)
    return tuple(found)


def _underlined(old: str, new: str) -> Sentence:
    """Return how the letter underlined in a menu changes; "" is none."""
    if not old:
        return say("The letter underlined in the menu changes: “{new}” is new.", new=new)
    if not new:
        return say("The letter underlined in the menu changes: “{old}” would be lost.", old=old)
    return say("The letter underlined in the menu changes: “{old}” would become “{new}”.", old=old, new=new)


_HINTS = (
    ("&amp;", "&"),
    ("&lt;", "<"),
    ("&quot;", '"'),
    ("&apos;", "'"),
    ("\\'", "'"),
    ('\\"', '"'),
    ("\\n", say("a line break")),
    ("&#10;", say("a line break")),
    ("\\\\", "\\"),
)


def _typing_hints(new: str, paste: str) -> list[str]:
    if new == paste:
        return []
    said = [
        say("{typed} for {read}", typed=typed, read=read)
        for typed, read in _HINTS
        if typed in paste and typed not in new
    ]
    return [say("Type {signs}.", signs=together(*said, between=", "))] if said else []
