"""Elements and attributes of WordprocessingML by their local names; what is not there says nothing."""

from collections.abc import Iterator

from lxml import etree

__all__ = ["W", "child", "is_on", "value", "values"]

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_OFF = frozenset({"0", "false", "off", "none"})


def child(element: etree._Element | None, name: str) -> etree._Element | None:
    """Return the first child of that name, or None."""
    return None if element is None else element.find(W + name)


def values(element: etree._Element | None, name: str) -> Iterator[etree._Element]:
    """Yield the children of that name."""
    if element is not None:
        yield from element.iterchildren(W + name)


def value(element: etree._Element | None, name: str) -> str:
    """Return an attribute, or ""."""
    return "" if element is None else (element.get(W + name) or "")


def is_on(properties: etree._Element | None, name: str) -> bool:
    """Say whether a property such as ``strike`` is there and not switched off."""
    found = child(properties, name)
    return found is not None and value(found, "val").lower() not in _OFF
