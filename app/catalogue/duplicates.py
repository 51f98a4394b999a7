"""Texts of one file that have the same key: the program shows only one of them."""

from collections import Counter
from collections.abc import Hashable, Iterator

from app.catalogue.elements import attribute_text, local_name
from app.catalogue.facts import Facts
from app.catalogue.general import key_attribute
from app.model import Problem, ProblemKind, Severity, say

__all__ = ["duplicate_problems"]

_IDENTIFIERS = frozenset({"id", "key", "xml:id", "x:key"})
"""Attributes whose values are meant to be unique; a name or a label may well come twice."""
_VARIANTS = ("product", "xml:lang", "state", "device")
"""Attributes that tell texts with one key apart: only one of these is used at a time."""
_SCOPE = "file"
"""XLIFF holds several files in one: keys are unique within each."""


def duplicate_problems(facts: Facts) -> Iterator[Problem]:
    """Yield a problem for each key that comes again in its file; once, where original and translation do."""
    keys = [facts.key(number) for number in range(len(facts.table.values))]
    counts = Counter(keys)
    groups: dict[Hashable, list[int]] = {}
    for number, key in enumerate(keys):
        named = _identity(facts, number) if key and counts[key] > 1 else None
        if named is not None and not facts.why_not(number):
            groups.setdefault((key, named), []).append(number)
    told: set[tuple[str, int]] = set()
    for first, *others in groups.values():
        for again, number in enumerate(others):
            if (keys[number], again) not in told:
                told.add((keys[number], again))
                yield _problem(facts, keys[number], first, number)


def _problem(facts: Facts, key: str, first: int, number: int) -> Problem:
    source, starts = facts.table.source, facts.table.starts
    line, column = source.line_column(starts[number])
    before = source.line_column(starts[first])[0]
    message = say(
        "The key “{key}” stands in line {before} already; the program shows only one of the two texts.",
        key=key,
        before=before,
    )
    hint = say("Delete the one that is not meant, or give it a key of its own.")
    return Problem(source.file, message, Severity.WARNING, line, column, hint, ProblemKind.DUPLICATE_KEY)


def _identity(facts: Facts, number: int) -> Hashable | None:
    """Return what texts share beside the key if they are taken for one; None where a key may come twice."""
    table = facts.table
    source, scan, row = table.source, table.scan, table.rows[number]
    variants = tuple(attribute_text(source, scan, row, name) for name in _VARIANTS)
    if table.dialect.general is None:
        return table.rules[number], _scope(facts, row), facts.language(number), variants
    named = key_attribute(scan.attributes(row), table.dialect.general)
    if named is None or named.name.decode(source.codec).lower() not in _IDENTIFIERS:
        return None
    return scan.parents[row], local_name(source, scan, row), facts.attribute(number), variants


def _scope(facts: Facts, row: int) -> int:
    scan = facts.table.scan
    while row > 0 and local_name(facts.table.source, scan, row) != _SCOPE:
        row = scan.parents[row]
    return row
