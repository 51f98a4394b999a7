"""Comments in XLSX: notes as Excel has had them for ever, and the threads of newer versions.

Of a thread Excel also writes a note, for old versions, which says that they cannot show the thread: it is
left out where the thread itself could be read.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace

from lxml import etree

from app.journal.files.safe_xml import parse_xml
from app.journal.table.grid import Remark

__all__ = ["persons_of", "remarks_of"]

_OF_A_THREAD = "tc="
"""The author of a note that stands in for a thread."""


def persons_of(part: bytes) -> dict[str, str]:
    """Return the names of those who write in threads, by their ids."""
    return {person.get("id", ""): person.get("displayName", "") for person in _children(part, "{*}person")}


def remarks_of(notes: bytes, threads: bytes, persons: Mapping[str, str]) -> dict[str, Remark]:
    """Return the comments of a sheet by the address of their cell; b"" for a missing part.

    A thread is one remark: replies follow below the first comment, with their authors' names.
    """
    found = dict(_threads(threads, persons))
    for address, remark in _notes(notes):
        if address in found and not remark.author.startswith(_OF_A_THREAD):
            words = f"{found[address].text}\n\n{remark.text}"
            found[address] = replace(found[address], text=words)
        elif address not in found:
            stand_in = remark.author.startswith(_OF_A_THREAD)
            found[address] = replace(remark, author="") if stand_in else remark
    return found


def _children(part: bytes, path: str) -> Iterator[etree._Element]:
    root = parse_xml(part) if part else None
    yield from root.iterfind(path) if root is not None else ()


def _notes(part: bytes) -> Iterator[tuple[str, Remark]]:
    authors = _children(part, "{*}authors/{*}author")
    names = {str(number): (author.text or "").strip() for number, author in enumerate(authors)}
    for comment in _children(part, "{*}commentList/{*}comment"):
        author = names.get(comment.get("authorId", ""), "")
        text = "".join(piece.text or "" for piece in comment.iterfind(".//{*}t")).strip()
        # Excel writes the name at the head of the note, in bold, and leaves it to the author to keep it.
        text = text.removeprefix(f"{author}:").strip() if author else text
        if text:
            yield comment.get("ref", ""), Remark(0, text, author)


def _threads(part: bytes, persons: Mapping[str, str]) -> Iterator[tuple[str, Remark]]:
    replies: defaultdict[str, list[str]] = defaultdict(list)
    first: dict[str, tuple[str, Remark]] = {}
    for comment in _children(part, "{*}threadedComment"):
        text = (comment.findtext("{*}text") or "").strip()
        author = persons.get(comment.get("personId", ""), "")
        if parent := comment.get("parentId"):
            replies[parent].append(f"{author}: {text}" if author else text)
        elif text:
            settled = comment.get("done", "") in {"1", "true"}
            remark = Remark(0, text, author, comment.get("dT", ""), settled)
            first[comment.get("id", str(len(first)))] = comment.get("ref", ""), remark
    for key, (address, remark) in first.items():
        yield address, replace(remark, text="\n\n".join([remark.text, *replies[key]]))
