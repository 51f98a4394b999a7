"""The tests that a dialect's declaration may name, such as ``../@translate=no``."""

import re
from fnmatch import fnmatchcase

from app.catalogue.elements import attribute_text, relative
from app.catalogue.scan import Scan
from app.catalogue.source import Source

__all__ = ["holds"]

_VALUE = re.compile(r"value([=~])(.*)", re.DOTALL)


def holds(test: str, source: Source, scan: Scan, row: int, value: str = "") -> bool:
    """Tell whether a test holds for an entry.

    Args:
        test: as declared (``dialect.Reason`` lists the forms).
        source: the file.
        scan: its elements.
        row: the entry's element.
        value: the entry's readable text.
    """
    if test == "always":
        return True
    on_value = _VALUE.fullmatch(test)
    if on_value:
        fits = fnmatchcase(value, on_value[2]) if on_value[1] == "=" else re.fullmatch(on_value[2], value)
        return bool(fits)
    path, equals, expected = test.partition("=")
    reached, rest = relative(source, scan, row, path)
    if reached < 0:
        return False
    if not rest:
        return True
    found = attribute_text(source, scan, reached, rest[1:])
    if found is None or not equals:
        return found is not None
    return fnmatchcase(found.strip().lower(), expected.lower())
