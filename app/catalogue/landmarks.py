"""Where in a file the name of an entry is written, for people who look for it."""

from app.catalogue.elements import tag_name, value_of
from app.catalogue.facts import Facts
from app.catalogue.scan import Attribute

__all__ = ["names_of"]

_LEVELS = 4
"""Elements, from an entry's own outwards, in which its name may stand."""
_SHORTEST = 2


def names_of(facts: Facts, number: int) -> list[tuple[int, int]]:
    """Return the stretches of ``source.scanned`` that hold the name of an entry, nearest first.

    Only such as name this entry alone: the name of a list or a family is none of them.
    """
    source, scan = facts.table.source, facts.table.scan
    key = facts.key(number).removesuffix(f"@{facts.attribute(number)}")
    row = facts.table.rows[number]
    found = [_span(a) for a in scan.attributes(row) if _is_part(value_of(source, a), key)]
    for _ in range(_LEVELS):
        tag = tag_name(source, scan, row)
        if tag == key:
            start = scan.starts[row] + len("<")
            found.append((start, start + len(tag.encode(source.codec))))
        row = scan.parents[row]
        if row < 0:
            break
        found += [_span(a) for a in scan.attributes(row) if value_of(source, a) == key]
    own = facts.table.starts[number]
    return [span for span in dict.fromkeys(found) if span[0] != own]


def _is_part(value: str, key: str) -> bool:
    return len(value) >= _SHORTEST and value in key


def _span(attribute: Attribute) -> tuple[int, int]:
    return attribute.start, attribute.end
