"""A start tag read strictly: its attributes, and what people get wrong in them."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import NoReturn

from app.catalogue.fault import NAME, SPACE, Fix, fail, shown
from app.model import say

__all__ = ["StartTag", "read_start_tag"]

_TYPOGRAPHIC = "“”„‟‘’‚‛«»‹›″′"
_EQUALS = r"[ \t\r\n]*+=[ \t\r\n]*+"
_SOUND = re.compile(
    rf"<({NAME.pattern})"
    rf"""((?:[ \t\r\n]++{NAME.pattern}{_EQUALS}(?:"[^<&"]*+"|'[^<&']*+'))*+)"""
    r"[ \t\r\n]*+(/?)>"
)
_SOUND_NAME = re.compile(rf"""({NAME.pattern}){_EQUALS}(?:"[^"]*+"|'[^']*+')""")
_UNQUOTED = re.compile(r"[^\s<>\"'/]+(?:/(?!>)[^\s<>\"'/]*)*")
_IN_VALUE = re.compile("[&<]|[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

_SHORT_VALUE = 30

Reference = Callable[[int], int]


@dataclass(frozen=True, slots=True)
class StartTag:
    """A start tag.

    Attributes:
        name: as written.
        names: those of its attributes.
        prefixes: namespace prefixes that it declares.
        start: offset of its ``<``.
        end: offset behind its ``>``.
        empty: written as ``<a/>``.
    """

    name: str
    names: tuple[str, ...]
    prefixes: frozenset[str]
    start: int
    end: int
    empty: bool


def read_start_tag(text: str, at: int, reference: Reference, *, clean: bool) -> StartTag:
    """Read the start tag at ``text[at]``; a fault in it is raised as ``Found``.

    Args:
        text: the whole document.
        at: offset of the ``<``.
        reference: checks the ``&`` at an offset and returns where to go on.
        clean: the document holds no character that XML forbids.
    """
    if clean and (sound := _SOUND.match(text, at)):  # nearly all tags: no closer look is needed
        names = tuple(_SOUND_NAME.findall(sound[2]))
        if len(set(names)) == len(names):
            prefixes = frozenset(name[6:] for name in names if name.startswith("xmlns:"))
            return StartTag(sound[1], names, prefixes, at, sound.end(), bool(sound[3]))
    return _Tag(text, at, reference).read()


class _Tag:
    def __init__(self, text: str, at: int, reference: Reference) -> None:
        self._text = text
        self._start = at
        self._reference = reference
        name = NAME.match(text, at + 1)
        if name is None:
            self._bare()
        self._name = name[0]
        self._at = name.end()
        self._seen: dict[str, int] = {}

    def read(self) -> StartTag:
        text = self._text
        while True:
            space = SPACE.match(text, self._at)
            begin = space.end() if space else self._at
            empty = text.startswith("/>", begin)
            if empty or text[begin : begin + 1] == ">":
                end = begin + (2 if empty else 1)
                prefixes = frozenset(name[6:] for name in self._seen if name.startswith("xmlns:"))
                return StartTag(self._name, tuple(self._seen), prefixes, self._start, end, empty)
            self._attribute(begin)

    def _bare(self) -> NoReturn:
        word = re.compile(r"<\s?[^\s<>&]*").match(self._text, self._start)
        quoted = shown(word[0]) if word else "<"
        fix = Fix(
            say("Type {new} for {old}.", new=quoted.replace("<", "&lt;", 1), old=quoted),
            self._escaped,
        )
        fail(
            self._start, say("A bare “<” stands here; XML reads it as the start of a tag."), fix.hint, (fix,)
        )

    @property
    def _escaped(self) -> tuple[tuple[int, int, str], ...]:
        return ((self._start, self._start + 1, "&lt;"),)

    def _attribute(self, begin: int) -> None:
        text = self._text
        name = NAME.match(text, begin)
        if name is None:
            self._no_name(begin)
        space = SPACE.match(text, name.end())
        equals = space.end() if space else name.end()
        if text[equals : equals + 1] != "=":
            self._no_value(name[0], begin, name.end())
        if begin == self._at:
            fix = Fix(say("Type a blank before {name}.", name=name[0]), ((begin, begin, " "),))
            fail(
                begin,
                say(
                    "A blank is missing before “{name}” in <{tag}>.",
                    name=name[0],
                    tag=self._name,
                ),
                fix.hint,
                (fix,),
                self._start,
            )
        space = SPACE.match(text, equals + 1)
        value = space.end() if space else equals + 1
        end = self._value(name[0], value)
        if name[0] in self._seen:
            self._twice(name[0], begin, end)
        self._seen[name[0]] = begin
        self._at = end

    def _twice(self, name: str, begin: int, end: int) -> NoReturn:
        fix = Fix(
            say("Delete this second {quoted}.", quoted=shown(self._text[begin:end])), ((self._at, end, ""),)
        )
        message = say("The attribute “{name}” stands twice in <{tag}>.", name=name, tag=self._name)
        fail(begin, message, fix.hint, (fix,), self._start)

    def _no_name(self, begin: int) -> NoReturn:
        """Say what is wrong where an attribute or the tag's end should stand."""
        text = self._text
        if begin >= len(text):
            fix = Fix(say("Type > where the tag should end."), ((begin, begin, ">"),))
            message = say("The file ends inside the tag <{tag}>.", tag=self._name)
            fail(self._start, message, say("The file seems to be cut off: restore it from a copy."), (fix,))
        close = self._close_before(begin)
        if text[begin] == "<":
            message = say(
                "The tag <{tag}> is not closed with “>” before the next tag begins.", tag=self._name
            )
            fixes = (close, Fix(say("Type &lt; for <, if it is text."), self._escaped))
            if not self._seen:
                message = say(
                    "“<{tag}” is no complete tag: a “>” is missing, or the “<” is meant as text.",
                    tag=self._name,
                )
            fail(self._start, message, close.hint, fixes)
        if not self._seen and text[begin] not in "\"'" + _TYPOGRAPHIC:
            self._prose(begin)
        self._stray_quote(begin)

    def _close_before(self, at: int) -> Fix:
        edge = len(self._text[:at].rstrip(" \t\r\n"))
        return Fix(
            say("Type > behind {quoted}.", quoted=shown(self._text[self._start : edge])), ((edge, edge, ">"),)
        )

    def _prose(self, begin: int) -> NoReturn:
        """A ``<`` followed by words, as in ``a <b and c``: no tag was meant."""
        quoted = shown(self._text[self._start : begin + 1])
        fix = Fix(say("Type &lt; for < in “{quoted}”.", quoted=quoted), self._escaped)
        fail(
            self._start, say("A bare “<” stands here; XML reads it as the start of a tag."), fix.hint, (fix,)
        )

    def _no_value(self, name: str, begin: int, end: int) -> NoReturn:
        """Say what is wrong with a word in a tag that has no ``=``."""
        if begin == self._at:
            self._stray_quote(begin)
        prose = say("A bare “<” stands here; XML reads it as the start of a tag.")
        escape = Fix(say("Type &lt; for <, if it is text."), self._escaped, prose)
        if not self._seen and not re.compile(r"[^<>]*>").match(self._text, end):
            self._prose(begin)
        delete = Fix(say('Type {name}="…" or delete {name}.', name=name), ((self._at, end, ""),))
        message = say("“{name}” has no value in the tag <{tag}>.", name=name, tag=self._name)
        fail(begin, message, delete.hint, (delete, escape), self._start)

    def _stray_quote(self, begin: int) -> NoReturn:
        """A quotation mark inside a value ended it too early."""
        text = self._text
        close = text.find(">", begin)
        stop = close if close >= 0 else len(text)
        quote = text[self._at - 1] if text[self._at - 1] in "\"'" else '"'
        last = text.rfind(quote, begin, stop)
        code = "&quot;" if quote == '"' else "&apos;"
        inner = [at for at in range(self._at - 1, max(last, self._at)) if text[at] == quote and at != last]
        fixes = []
        if last >= begin and self._seen:
            fixes.append(
                Fix(
                    say("Type {code} for each {quote} inside the value.", code=code, quote=quote),
                    tuple((at, at + 1, code) for at in inner),
                )
            )
        fixes.append(Fix(say("Delete “{quoted}”.", quoted=shown(text[begin:stop])), ((begin, stop, ""),)))
        message = say(
            "“{quoted}” stands in the tag <{tag}> where a new attribute or “>” is expected.",
            quoted=shown(text[begin:stop]),
            tag=self._name,
        )
        if len(fixes) > 1:
            message = say(
                "A quotation mark inside a value ends it too early in the tag <{tag}>.", tag=self._name
            )
        fail(max(self._at - 1, self._start), message, fixes[0].hint, tuple(fixes), self._start)

    def _value(self, name: str, begin: int) -> int:
        """Check a value; return the offset behind its closing quotation mark."""
        text = self._text
        quote = text[begin : begin + 1]
        if quote not in {'"', "'"}:
            self._bad_quote(name, begin)
        end = text.find(quote, begin + 1)
        at = begin + 1
        while m := _IN_VALUE.search(text, at, end if end >= 0 else len(text)):
            if m[0] == "<" or m[0] != "&":
                self._bad_in_value(name, m.start(), begin, end)
            if end < 0:
                break
            at = self._reference(m.start())
        if end < 0:
            self._not_closed(name, begin, len(text))
        return end + 1

    def _bad_in_value(self, name: str, at: int, begin: int, end: int) -> None:
        if self._text[at] != "<":
            fix = Fix(say("Delete this character; it can't be seen in most editors."), ((at, at + 1, ""),))
            code = f"U+{ord(self._text[at]):04X}"
            fail(
                at,
                say("A character stands here that XML does not allow ({code}).", code=code),
                fix.hint,
                (fix,),
                self._start,
            )
        if end < 0 or ">" in self._text[begin:at]:
            self._not_closed(name, begin, at)
        fix = Fix(say("Type &lt; for <."), ((at, at + 1, "&lt;"),))
        message = say("A bare “<” stands in the value of “{name}”.", name=name)
        fail(at, message, fix.hint, (fix, *self._closings(begin, at)), self._start)

    def _not_closed(self, name: str, begin: int, before: int) -> NoReturn:
        message = say("The quotation mark that closes the value of “{name}” is missing.", name=name)
        fixes = self._closings(begin, before)
        quote = self._text[begin]
        fail(
            begin,
            message,
            fixes[0].hint if fixes else say("Type {quote} where the value ends.", quote=quote),
            fixes,
            self._start,
        )

    def _closings(self, begin: int, before: int) -> tuple[Fix, ...]:
        """Offer places where the closing mark may be missing: before ``>`` and between attributes."""
        text, quote = self._text, self._text[begin]
        spots = [
            m.start()
            for m in re.compile(r"\s*/?>|\s+[\w:.-]+\s*=\s*[\"']").finditer(text, begin + 1, before + 1)
        ]
        return tuple(
            Fix(
                say(
                    "Type {sign} behind {quoted}.",
                    sign=quote,
                    quoted=shown(text[max(begin + 1, at - 20) : at]),
                ),
                ((at, at, quote),),
            )
            for at in spots[:3]
        )

    def _bad_quote(self, name: str, begin: int) -> NoReturn:
        text = self._text
        mark = text[begin : begin + 1]
        if mark and mark in _TYPOGRAPHIC:
            close = re.compile(f"[{_TYPOGRAPHIC}\"']").search(text, begin + 1, _limit(text, begin))
            edits = [(begin, begin + 1, '"')] + ([(close.start(), close.end(), '"')] if close else [])
            hint = say('Type straight quotation marks: {name}="…".', name=name)
            if close and close.end() - begin <= _SHORT_VALUE:
                hint = say(
                    'Type {name}="{value}" for {name}={typed}.',
                    name=name,
                    value=text[begin + 1 : close.start()],
                    typed=text[begin : close.end()],
                )
            fix = Fix(hint, tuple(edits))
            message = say(
                "The value of “{name}” stands in typographic quotation marks ({mark}).", name=name, mark=mark
            )
            fail(begin, message, fix.hint, (fix,), self._start)
        self._no_quote(name, begin)

    def _no_quote(self, name: str, begin: int) -> NoReturn:
        """Say that a value is missing, or that it has no quotation marks, or only the closing one."""
        text = self._text
        bare = _UNQUOTED.match(text, begin)
        if bare is None:
            fail(
                begin,
                say("The value of “{name}” is missing.", name=name),
                say('Type {name}="…".', name=name),
                (),
                self._start,
            )
        closing = text[bare.end() : bare.end() + 1]
        if closing in {'"', "'"}:
            fix = Fix(
                say("Type {sign} before {quoted}.", sign=closing, quoted=shown(bare[0])),
                ((begin, begin, closing),),
            )
            message = say("The quotation mark that opens the value of “{name}” is missing.", name=name)
            fail(begin, message, fix.hint, (fix,), self._start)
        hint = say(
            'Type {name}="{value}" for {name}={typed}.',
            name=name,
            value=shown(bare[0]),
            typed=shown(bare[0]),
        )
        fix = Fix(hint, ((begin, bare.end(), f'"{bare[0]}"'),))
        fail(
            begin,
            say("The value of “{name}” has no quotation marks.", name=name),
            fix.hint,
            (fix,),
            self._start,
        )


def _limit(text: str, begin: int) -> int:
    close = text.find(">", begin)
    return close if close >= 0 else len(text)
