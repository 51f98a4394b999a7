"""What people want to know of an entry beyond its value, worked out when they ask."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property, lru_cache
from itertools import chain
from typing import NamedTuple

from app.catalogue.columns import texts_of
from app.catalogue.conditions import holds
from app.catalogue.elements import comments_before, heading_above, local_name, plain_text, value_of
from app.catalogue.entries import Table
from app.catalogue.general import code_like, key_attribute
from app.catalogue.language import language_code, language_of
from app.catalogue.naming import Names
from app.catalogue.readable import Place
from app.catalogue.recognise import recognised
from app.catalogue.routes import reached, reached_all, text_at
from app.catalogue.scan import LEAF
from app.catalogue.xpath import Paths
from app.model import Sentence, declared, say, together

__all__ = ["Facts", "Family"]

_CAMEL = re.compile(r"(?<=[a-zäöüß0-9])(?=[A-ZÄÖÜ])|[_.\-]+")
_ATTRIBUTE_NAME = re.compile(r"[^\W\d][\w:.-]*")
_COMMENT = "before"
_MOST_SHOWN = 120
"""Characters of an element that is shown as typed; a longer one is cut to its start tag."""
_LABELS = tuple(
    name.encode()
    for name in (
        *("id", "key", "name", "label", "title", "quantity", "index"),
        *("x:Key", "xml:id", "Id", "ID", "Name", "Key"),
    )
)
_MOST_MARKUP = 400
_TEENS = range(11, 14)


class Family(NamedTuple):
    """The forms of one text, as far as one of them tells.

    Attributes:
        key: what all forms are called together.
        tag: what stands above them all in the file, as typed; "" where nothing does.
    """

    key: str = ""
    tag: str = ""


class Facts:
    """Keys, reasons, context and paths of one file's entries.

    Attributes:
        table: the entries.
    """

    def __init__(self, table: Table) -> None:
        self.table = table
        self._source = table.source
        self._scan = table.scan
        self._surroundings: dict[int, tuple[str, ...]] = {}
        self._section_names: dict[int, tuple[str, ...]] = {}

    @property
    def file_name(self) -> str:
        """The file, as people see it."""
        return self._source.file

    @property
    def values(self) -> Sequence[str]:
        """The readable value of each entry."""
        return self.table.values

    def markup(self, numbers: Iterable[int] | None = None) -> list[str]:
        """Return for entries, or for each, what is typed between the entry before and it: tags, remarks."""
        data, starts, ends = self._scan.data, self.table.starts, self.table.ends
        spans = (
            zip(chain((0,), ends), starts, strict=False)
            if numbers is None
            else ((ends[number - 1] if number else 0, starts[number]) for number in numbers)
        )
        typed = [data[max(before, start - _MOST_MARKUP) : start] for before, start in spans]
        return texts_of(typed, self._source.codec, "replace")  # a cut may go through a character

    @cached_property
    def paths(self) -> Paths:
        """The paths of the file's elements."""
        return Paths(self._source, self._scan)

    @cached_property
    def file_language(self) -> str:
        """The language that the file tells."""
        return language_of(self._source.file, self._source, self._scan)

    @cached_property
    def why_dialect(self) -> str:
        """What showed that the file is of its dialect, in words that follow "because"."""
        return recognised(self.table.dialect, self._source, self._scan) or "nothing else fits"

    @cached_property
    def _names(self) -> Names:
        return Names(self._source, self._scan, self.paths)

    @cached_property
    def _language_sources(self) -> tuple[tuple[str, ...], ...]:
        """For each rule, where the language of its entries may stand in this file."""
        rules = [rule.language for rule in self.table.dialect.entries] or [("xml:lang",)]
        return tuple(tuple(filter(self._may_tell, sources)) for sources in rules)

    def _may_tell(self, source: str) -> bool:
        """Tell whether the file can hold what a source of the language names."""
        return not _ATTRIBUTE_NAME.fullmatch(source) or source.encode() in self._scan.data

    def language(self, number: int) -> str:
        """Return the language of an entry, "" where nothing tells."""
        sources = self._language_sources[self.table.rules[number]]
        row = self.table.rows[number]
        told = (language_code(self._language_at(row, source)) for source in sources)
        return next(filter(None, told), self.file_language)

    def _language_at(self, row: int, source: str) -> str:
        if source.startswith("="):
            return source[1:]
        path = f".../@{source}" if _ATTRIBUTE_NAME.fullmatch(source) else source
        return (text_at(self._source, self._scan, row, path) or "").strip()

    def attribute(self, number: int) -> str:
        """Return the written name of the attribute that an entry is, or "" for an element."""
        found = self.table.attribute(number)
        return "" if found is None else found.name.decode(self._source.codec)

    @cached_property
    def by_key(self) -> Mapping[str, Sequence[int]]:
        """The entries that each key has, by number; worked out once, which takes a while in a large file."""
        found: defaultdict[str, list[int]] = defaultdict(list)
        for number in range(len(self.table.values)):
            found[self.key(number)].append(number)
        return dict(found)

    def key(self, number: int) -> str:
        """Return the dialect's own name of an entry."""
        rule = self.table.rule(number)
        if rule is None:
            return self._general_key(number)
        key = self._names.filled(rule.key, self.table.rows[number], step=rule.step, items=rule.items)
        for pattern, name in rule.rename:
            if m := re.fullmatch(pattern, key, re.DOTALL):
                return m.expand(name)
        return key

    def family(self, number: int) -> Family:
        """Return the family of forms that an entry belongs to, an empty one for a text without forms."""
        rule = self.table.rule(number)
        if rule is None or not rule.plural:
            return Family()
        form = re.fullmatch(rule.forms, self.key(number), re.DOTALL)
        if form is None:
            return Family()
        return Family(form[1], self._as_typed(self.table.rows[number], rule.plural))

    def below(self, number: int) -> str:
        """Return the element by which people find an entry that bears no name itself, as typed, or ""."""
        rule = self.table.rule(number)
        return "" if rule is None else self._as_typed(self.table.rows[number], rule.below)

    def _as_typed(self, row: int, paths: str) -> str:
        """Return the element that the first of some paths leads to, as typed; of a long one its start tag."""
        choices = (path for path in paths.split("|") if path not in {"", "."})
        leads = (reached(self._source, self._scan, row, path) for path in choices)
        found = next((element for element in leads if element >= 0), -1)
        if found < 0:
            return ""
        start, opened = self._scan.starts[found], self._scan.opens[found]
        if self._scan.flags[found] & LEAF:
            close = self._scan.data.find(b">", self._scan.closes[found]) + 1
            whole = " ".join(self._source.decode(start, max(close, opened)).split())
            if len(whole) <= _MOST_SHOWN:
                return whole
        return " ".join(self._source.decode(start, opened).split())

    def in_cdata(self, number: int) -> bool:
        """Tell whether an entry stands between ``<![CDATA[`` and ``]]>``."""
        return self.table.place(number) is Place.CDATA

    def why_not(self, number: int) -> str:
        """Return why an entry is not the client's to change, "" when it is."""
        value = self.table.values[number]
        row = self.table.rows[number]
        rule = self.table.rule(number)
        if rule is None:
            return code_like(value)
        reasons = rule.not_for_client
        why = next((r.why for r in reasons if holds(r.test, self._source, self._scan, row, value)), "")
        if "{" not in why:
            return _constant(why)
        return Sentence(self._names.filled(why, row), why, self._names.slots(why, row))

    def context(self, number: int) -> str:
        """Return remarks about an entry and the names of the sections around it, in words."""
        row = self.table.rows[number]
        rule = self.table.rule(number)
        sources = (_COMMENT,) if rule is None else rule.comments
        parts = [remark for source in sources for remark in self._remarks(row, source)]
        if rule is None:
            parts += self._sections(row)
        return "; ".join(dict.fromkeys(parts))

    def heading(self, number: int) -> str:
        """Return the remark under which an entry stands as under a heading, "" where none is surely one."""
        return heading_above(self._source, self._scan, self.table.rows[number])

    def human_path(self, number: int) -> str:
        """Return the place in words, such as ``screen “Checkout”, 2nd text``."""
        row = self.table.rows[number]
        attribute = self.attribute(number)
        steps = [*self._around(self._scan.parents[row])] if row > 0 else []
        if row > 0:
            steps.append(self._told_by_text(number) or self._words(row, attribute))
        if attribute:
            steps.append(say("attribute {name}", name=attribute))
        return together(*steps, between=", ") or local_name(self._source, self._scan, 0)

    def _told_by_text(self, number: int) -> str:
        """Return an entry in the words of the element above it, where people find it by those, or ""."""
        rule = self.table.rule(number)
        path = "" if rule is None else rule.below.partition("|")[0]
        row = self.table.rows[number]
        found = reached(self._source, self._scan, row, path) if path else -1
        if found < 0 or not self._scan.flags[found] & LEAF:
            return ""
        name = local_name(self._source, self._scan, row)
        return say("{name} “{label}”", name=name, label=plain_text(self._source, self._scan, found))

    def _around(self, row: int) -> tuple[str, ...]:
        """Return the elements around, below the root, each in words; many entries share them."""
        if row <= 0:
            return ()
        found = self._surroundings.get(row)
        if found is None:
            words = self._words(row, "")
            told = () if words in self.table.dialect.wrappers else (words,)  # with a name it is other words
            found = self._surroundings[row] = (*self._around(self._scan.parents[row]), *told)
        return found

    def _words(self, row: int, without: str) -> str:
        name = local_name(self._source, self._scan, row)
        label = self._label(row, without)
        if label:
            return say("{name} “{label}”", name=name, label=label)
        if not self.paths.has_like(row):
            return name
        number = self.paths.ordinal(row)
        return say("{number}{ending} {name}", number=number, ending=_ending(number), name=name)

    def _label(self, row: int, without: str = "") -> str:
        if self._scan.opens[row] - self._scan.starts[row] <= len(self._scan.tag(row)) + len("</>"):
            return ""
        found = {a.name: a for a in self._scan.attributes(row)}
        wanted = next(
            (found[label] for label in _LABELS if label in found and label != without.encode()), None
        )
        if wanted is None:
            return ""
        return " ".join(value_of(self._source, wanted).split())

    def _sections(self, row: int) -> tuple[str, ...]:
        """Return the names of the elements around an element, in words a client may use."""
        row = self._scan.parents[row]
        if row <= 0:
            return ()
        found = self._section_names.get(row)
        if found is None:
            name = " ".join(_CAMEL.sub(" ", local_name(self._source, self._scan, row)).split())
            found = self._section_names[row] = (*self._sections(row), f"{name} {self._label(row)}".strip())
        return found

    def _remarks(self, row: int, source: str) -> list[str]:
        before, _, last = source.rpartition("/")
        if last == _COMMENT:
            commented = reached(self._source, self._scan, row, before or ".")
            return comments_before(self._source, self._scan, commented) if commented >= 0 else []
        remarks = reached_all(self._source, self._scan, row, source)
        return [text for remark in remarks if (text := plain_text(self._source, self._scan, remark))]

    def _general_key(self, number: int) -> str:
        row = self.table.rows[number]
        general = self.table.dialect.general
        attribute = self.attribute(number)
        found = self._scan.attributes(row)
        key = key_attribute(found, general) if general else None
        if key is not None and key.name.decode(self._source.codec) != attribute:
            text = value_of(self._source, key)
            return f"{text}@{attribute}" if attribute else text
        steps = [f"@{attribute}"] if attribute else []
        while row > 0:
            steps.append(self._names.numbered(row))
            row = self._scan.parents[row]
        return "/".join(reversed(steps)) or local_name(self._source, self._scan, 0)


@lru_cache(maxsize=256)
def _constant(why: str) -> str:
    """Return a reason without slots as a sentence; all texts of a file may have the same."""
    return declared(why) if why else ""


def _ending(number: int) -> str:
    """Return how the ordinal number ends: "2nd"."""
    if number % 100 in _TEENS:
        return _TH
    return {1: _ST, 2: _ND, 3: _RD}.get(number % 10, _TH)


_ST, _ND, _RD, _TH = say("st"), say("nd"), say("rd"), say("th")
