"""XML from clients' files, read without trusting it.

No entity is resolved, nothing is fetched, and no tree may be deeper or wider than the library's own limits.
A document type has no business in the parts of an Office file: one is a sign that somebody means harm.
"""

from functools import lru_cache

from lxml import etree

__all__ = ["local_name", "parse_xml"]


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


@lru_cache(maxsize=1024)
def local_name(tag: object) -> str:
    """Return a tag's name without its namespace; "" for what is no element."""
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""
