"""A plain reading of copy files with lxml alone: what tests hold the catalogue and the notes against."""

import html
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from lxml import etree

__all__ = ["COPY_ATTRIBUTES", "plain_entries", "read_tree", "readable", "selected"]

COPY_ATTRIBUTES = ("label", "hint", "tooltip", "title", "alt", "caption")
"""Attributes that carry copy in the free-form files under test."""

_KEY_ATTRIBUTES = ("key", "id", "name")
_XLIFF = "{urn:oasis:names:tc:xliff:document:1.2}"


def read_tree(path: Path) -> etree._Element:
    """Return the root of a well-formed file; raises ``etree.XMLSyntaxError`` otherwise."""
    return etree.fromstring(path.read_bytes(), etree.XMLParser(resolve_entities=False, no_network=True))


def readable(text: str, *, android: bool = False) -> str:
    """Return a text as people read it: no markup, escapes decoded, white space folded."""
    if android:
        text = re.sub(r"\\u([0-9a-fA-F]{4})", lambda found: chr(int(found[1], 16)), text)
        text = re.sub(r"\\([nt])", " ", text)
        text = re.sub(r"\\(.)", r"\1", text)
    else:
        text = text.replace("\\n", " ")
    if re.search(r"</?\w+[^>]*>", text):
        text = html.unescape(re.sub(r"</?(?:p|br)\b[^>]*>", " ", text))
        text = re.sub(r"</?\w+[^>]*>", "", text)
    return re.sub(r"\s+", " ", text).strip()


def selected(root: etree._Element, xpath: str, namespaces: Mapping[str, str] | None = None) -> list[str]:
    """Return the readable texts of what an XPath selects, elements and attributes alike."""
    found = root.xpath(xpath, namespaces=dict(namespaces) if namespaces else None)
    assert isinstance(found, list)
    android = root.tag == "resources"
    return [
        readable(_inner(node) if isinstance(node, etree._Element) else str(node), android=android)
        for node in found
    ]


def _inner(node: etree._Element) -> str:
    return "".join(part for part in node.itertext(etree.Element) if isinstance(part, str))


def _android(root: etree._Element) -> Iterator[tuple[str, str]]:
    for node in root.iterchildren("string", "string-array", "plurals"):
        if node.get("translatable") == "false":
            continue
        name = node.get("name", "")
        if node.tag == "string":
            yield name, _inner(node)
        for index, item in enumerate(node.iterchildren("item")):
            part = f"#{item.get('quantity')}" if node.tag == "plurals" else f"[{index}]"
            yield name + part, _inner(item)


def _resx(root: etree._Element) -> Iterator[tuple[str, str]]:
    for node in root.iterchildren("data"):
        if node.get("type") is None and node.get("mimetype") is None:
            yield node.get("name", ""), node.findtext("value") or ""


def _xliff(root: etree._Element) -> Iterator[tuple[str, str]]:
    for node in root.iter(f"{_XLIFF}trans-unit"):
        shown = node.find(f"{_XLIFF}target")
        if shown is None:
            shown = node.find(f"{_XLIFF}source")
        if node.get("translate") != "no" and shown is not None:
            yield node.get("id", ""), _inner(shown)


def _named_elements(root: etree._Element) -> Iterator[tuple[str, str]]:
    for node in root.iterchildren(etree.Element):
        items = list(node.iterchildren("li"))
        for index, item in enumerate(items):
            yield f"{node.tag!s}[{index}]", _inner(item)
        if not items:
            yield str(node.tag), _inner(node)


def _free_form(root: etree._Element) -> Iterator[tuple[str, str]]:
    for node in root.iter(etree.Element):
        key = next((value for name in _KEY_ATTRIBUTES if (value := node.get(name))), "")
        if key and (node.text or "").strip():
            yield key, _inner(node)
        for name in COPY_ATTRIBUTES:
            if key and (value := node.get(name)):
                yield f"{key}@{name}", value


_READERS = {"resources": _android, "root": _resx, f"{_XLIFF}xliff": _xliff, "LanguageData": _named_elements}


def plain_entries(path: Path) -> list[tuple[str, str]]:
    """Return (key, readable text) of every editable string; an attribute's key is ``key@attribute``."""
    root = read_tree(path)
    tag = str(root.tag)
    reader = _READERS.get(tag, _free_form)
    return [(key, readable(text, android=tag == "resources")) for key, text in reader(root)]
