"""What the parts of an Office file refer to, the same for documents and workbooks."""

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass

from app.journal.files.safe_xml import local_name, parse_xml

__all__ = ["Relation", "relations_in", "relations_part"]


@dataclass(frozen=True, slots=True)
class Relation:
    """A part that belongs to another one, or an address outside.

    Attributes:
        name: by which the other part refers to it.
        kind: the end of its type's address, such as ``comments``.
        target: the part's name; of what is outside the address as written.
        outside: it is no part of the file.
    """

    name: str
    kind: str
    target: str
    outside: bool = False


def relations_part(part: str) -> str:
    """Return the name of the part that says what another one refers to; "" stands for the whole file."""
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def relations_in(data: bytes, part: str) -> Iterator[Relation]:
    """Yield what a part refers to.

    Args:
        data: bytes of its ``relations_part``; b"" for one that is missing.
        part: its name.
    """
    root = parse_xml(data)
    for relation in root if root is not None else ():
        target = relation.get("Target", "")
        outside = relation.get("TargetMode") == "External"
        if not outside:
            target = posixpath.normpath(posixpath.join("/", posixpath.dirname(part), target)).lstrip("/")
        kind = relation.get("Type", "").rpartition("/")[2]
        if local_name(relation.tag) == "Relationship" and target:
            yield Relation(relation.get("Id", ""), kind, target, outside)
