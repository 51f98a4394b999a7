"""Short ways to copy files, entries and edits for the tests of this room."""

from pathlib import Path

from lxml import etree

from app.catalogue import Catalogue
from app.catalogue.declared import shipped
from app.catalogue.entries import Table
from app.catalogue.folders import CopyFile
from app.catalogue.judge import is_well_formed
from app.catalogue.read import Loaded, ReadFile, Version, index_file
from app.catalogue.source import Source, source_of
from app.model import Edit, Entry, Problem, TextChange


def source(text: str | bytes, file: str = "copy.xml") -> Source:
    """A source of text (as UTF-8) or bytes."""
    made = source_of(file, text.encode() if isinstance(text, str) else text)
    assert isinstance(made, Source), made
    return made


def indexed(of: Source) -> ReadFile:
    """A file in memory, read as a catalogue reads it."""
    file = CopyFile(of.file, Path(of.file))
    loaded = Loaded(Version(file, (0, 0, 0), settled=True), of, sound=is_well_formed(of))
    return index_file(loaded, shipped())


def table_of(of: Source) -> Table:
    """The entries of a file in memory."""
    read = indexed(of)
    assert read.facts is not None, read.problems
    return read.facts.table


def table(text: str | bytes, file: str = "copy.xml") -> Table:
    """The entries of a text in memory."""
    return table_of(source(text, file))


def problems(text: str | bytes, file: str = "copy.xml") -> tuple[Problem, ...]:
    """What is wrong with a file in memory."""
    made = source_of(file, text.encode() if isinstance(text, str) else text)
    return (made,) if isinstance(made, Problem) else indexed(made).problems


def catalogue(folder: Path, files: dict[str, str | bytes]) -> Catalogue:
    """A catalogue of files written below ``folder``."""
    write(folder, files)
    return Catalogue.read([folder])


def write(folder: Path, files: dict[str, str | bytes]) -> None:
    """Write files below ``folder``; text as UTF-8, with its line ends as they are."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode() if isinstance(text, str) else text)


def entry(of: Catalogue, key: str) -> Entry:
    """The one entry with that key."""
    found = [number for number in range(len(of)) if of.key(number) == key]
    assert len(found) == 1, [of.key(number) for number in range(len(of))]
    return of.entry(found[0])


def change(of: Catalogue, key: str, old: str, new: str) -> Edit:
    """The edit that replaces a part of an entry."""
    found = entry(of, key)
    start = found.value.index(old)
    return of.propose(found, TextChange(start, start + len(old), new))


def parser(encoding: str | None = None) -> etree.XMLParser:
    """An lxml parser that resolves nothing."""
    return etree.XMLParser(
        encoding=encoding, resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True
    )
