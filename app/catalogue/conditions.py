"""The tests that a dialect's declaration may name, such as ``../@translate=no``."""

import re
from fnmatch import fnmatchcase
from functools import lru_cache
from typing import NamedTuple

from app.catalogue.routes import NAME, is_there, text_at
from app.catalogue.scan import Scan
from app.catalogue.source import Source

__all__ = ["Test", "holds", "parsed"]

ALWAYS = "always"
VALUE = "value"
_TEST = re.compile(r"([^=~]*)(~=|=|~)?(.*)", re.DOTALL)


class Test(NamedTuple):
    """A test taken apart.

    Attributes:
        subject: ``value``, or the path to what is looked at.
        sign: "" (it is there), ``=`` (glob), ``~`` (regex for all of it), ``~=`` (one of its words).
        expected: what stands behind the sign.
    """

    subject: str
    sign: str
    expected: str


@lru_cache(maxsize=1024)
def parsed(test: str) -> Test:
    """Take a test apart."""
    m = _TEST.fullmatch(test)
    return Test(m[1], m[2] or "", m[3]) if m else Test(test, "", "")


def holds(test: str, source: Source, scan: Scan, row: int, value: str = "") -> bool:
    """Tell whether a test holds for an entry.

    Args:
        test: as declared (``dialect.Reason`` lists the forms).
        source: the file.
        scan: its elements.
        row: the entry's element.
        value: the entry's readable text.
    """
    if test == ALWAYS:
        return True
    subject, sign, expected = parsed(test)
    if not sign:
        return subject == VALUE or is_there(source, scan, row, subject)
    found = value if subject == VALUE else text_at(source, scan, row, subject)
    if found is None:
        return False
    if sign == "~":
        return re.fullmatch(expected, found) is not None
    if sign == "~=":
        wanted = text_at(source, scan, row, NAME) if expected == NAME else expected
        return wanted in found.split()
    exact = subject == VALUE
    return fnmatchcase(found, expected) if exact else fnmatchcase(found.strip().lower(), expected.lower())
