"""The client's files of copy: the library that judges XML, and the declared dialects."""

import resources
from app.workspace.self_test.check import BrokenPartError, expect

__all__ = ["dialects", "xml"]

_TEXT = "Fährplan – heute"


def xml() -> str:
    """Read and search a document, and refuse a broken one."""
    from lxml import etree

    tree = etree.fromstring(f"<copy><text id='a'>{_TEXT}</text></copy>".encode())
    found = tree.xpath("/copy/text[@id='a']/text()")
    expect(that=found == [_TEXT], otherwise=f"A text was read as {found!r}.")
    try:
        etree.fromstring(b"<copy><text></copy>")
    except etree.XMLSyntaxError:
        return f"lxml {etree.__version__} finds a text, and refuses broken XML"
    raise BrokenPartError("Broken XML was taken for sound.")


def dialects() -> str:
    """Load every dialect that ships."""
    from app.catalogue.declared import shipped

    files = len(tuple(resources.folder("dialects").glob("*.toml")))
    loaded = shipped()
    expect(that=0 < files == len(loaded), otherwise=f"Of {files} files {len(loaded)} were loaded.")
    return f"{files} dialects"
