"""Attributes of OpenDocument by their local names: no two that are read here share one."""

from lxml import etree

from app.journal.files.safe_xml import local_name
from app.journal.whole_numbers import whole_number

__all__ = ["attribute", "count_of"]

_MOST = 1_000
"""No paragraph has more blanks in a row, and no table that holds notes more columns."""


def attribute(element: etree._Element, name: str) -> str:
    """Return an attribute, or ""."""
    return next((str(value) for key, value in element.attrib.items() if local_name(key) == name), "")


def count_of(element: etree._Element, name: str) -> int:
    """Return a number of things, at least 1."""
    return min(max(whole_number(attribute(element, name), 1), 1), _MOST)
