"""XML and HTML from clients' files, read without trusting it.

No entity is resolved, nothing is fetched, and no tree may be deeper or wider than the library's own limits.
A document type has no business in the parts of an Office file: one is a sign that somebody means harm.
"""

from functools import lru_cache

from lxml import etree

__all__ = ["local_name", "parse_html", "parse_xml"]


def parse_xml(data: bytes) -> etree._Element | None:
    """Return the root of a part; None where it is no sound XML, or declares a document type."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):  # the second for a part in a language of its own
        return None
    kind: object = (
        root.getroottree().docinfo.internalDTD
    )  # None where none is declared; the stubs know a DTD only
    return root if kind is None else None


def parse_html(text: str) -> tuple[etree._Element | None, bool]:
    """Return the root of a page, None where there is none, and whether all of the page is in it.

    What is broken is mended as browsers do. A page may be large: HTML knows no entities that could grow.
    """
    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=True
    )
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except (etree.LxmlError, ValueError):
        return None, False
    return root, not any(entry.level_name == "FATAL" for entry in parser.error_log)


@lru_cache(maxsize=1024)
def local_name(tag: object) -> str:
    """Return a tag's name without its namespace; "" for what is no element."""
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""
