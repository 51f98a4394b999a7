"""Reading a file that may be anything, with what must hold for every answer."""

import re
from collections.abc import Sequence
from pathlib import Path

from app.catalogue import Catalogue
from app.catalogue.judge import is_well_formed
from app.catalogue.source import Source, source_of
from app.model import Problem, Severity

__all__ = ["read"]

_LOOKED_AT = 20


def read(path: Path, data: bytes) -> tuple[Sequence[str], tuple[Problem, ...]]:
    """Read a file as a project does and ask for all that can be told; return its values and problems."""
    path.write_bytes(data)
    found = Catalogue.read([path])
    for number in _some(len(found)):
        _check_entry(found, number)
    source = source_of(path.name, data)
    lines = len(re.split("\r\n?|\n", source.text())) if isinstance(source, Source) else 1
    for problem in found.problems:
        assert problem.message.endswith((".", "?")), problem
        assert problem.hint, problem
        assert problem.line is None or 1 <= problem.line <= lines, problem
    broken = any(problem.severity is Severity.ERROR for problem in found.problems)
    assert broken is not (isinstance(source, Source) and is_well_formed(source))
    if isinstance(source, Source) and not broken:
        for entry in map(found.entry, _some(len(found))):
            start, end = entry.location.span
            assert data[start:end].decode(source.encoding) == entry.raw
    return found.values, found.problems


def _some(count: int) -> Sequence[int]:
    """Numbers from both ends: a file may have very many entries."""
    return sorted({*range(min(count, _LOOKED_AT)), *range(max(0, count - _LOOKED_AT), count)})


def _check_entry(found: Catalogue, number: int) -> None:
    entry = found.entry(number)
    assert (entry.key, entry.value) == (found.key(number), found.values[number])
    assert found.still_there(entry)
