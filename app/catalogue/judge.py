"""Whether a file is well-formed XML: lxml's judgement, with everything dangerous switched off."""

from lxml import etree

from app.catalogue.source import Source

__all__ = ["is_well_formed", "parses"]


def is_well_formed(source: Source) -> bool:
    """Tell whether lxml takes the file.

    An encoding that Python knows and libxml2 doesn't is judged by its UTF-8 form.
    """
    if source.encoding == "utf-8":
        return parses(source.data, None)  # libxml2 checks UTF-8 itself, in every place
    if source.fault() is not None:
        return False
    if parses(source.data, None):
        return True
    if source.encoding.startswith("utf-"):
        return False
    text = source.scanned[source.start :].decode(source.codec)
    return parses(text.encode("utf-8"), "utf-8")


def parses(data: bytes, encoding: str | None) -> bool:
    """Tell whether lxml takes these bytes, in a given encoding whatever they declare."""
    parser = etree.XMLParser(
        encoding=encoding, resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError, LookupError):
        return False
    return root is not None
