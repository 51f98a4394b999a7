"""An entry: one string of the client's XML, and the place where it stands."""

from dataclasses import dataclass

from app.model.problem import Problem

__all__ = ["Entry", "Location", "TextChange"]


@dataclass(frozen=True, slots=True)
class Location:
    """Where an entry's raw text stands, exactly.

    Attributes:
        file: relative to the copy root, with ``/``.
        span: byte offsets (start, end) of the raw text in the file, white space at both
            ends left out unless it counts.
        line: 1-based line of the span's first character.
        column: 1-based column of it, in characters.
        xpath: selects exactly this element or attribute in lxml, with ``namespaces``.
        namespaces: (prefix, URI) pairs that ``xpath`` needs.
        digest: hash of the raw text, to see later whether it still stands there.
    """

    file: str
    span: tuple[int, int]
    line: int
    column: int
    xpath: str
    namespaces: tuple[tuple[str, str], ...]
    digest: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One string of the client's XML.

    Attributes:
        index: position in the catalogue it came from; valid for that catalogue only.
        key: the dialect's own name of it (``name``, ``id``, element name); array items
            ``name[0]``, plural forms ``name#one``.
        value: the text as people read it on the screen.
        raw: the text as typed in the file.
        location: where it stands.
        dialect: name of the dialect that the file was read with.
        language: "en", "de" … where file or folder tell, else "".
        context: what stands around it for people: comment before it, names of sections.
        editable: whether the client may change it.
        why_not: the reason when not editable.
        human_path: the place in words, such as ``screen "Checkout", 2nd text``.
        why_dialect: what showed that the file is of this dialect, such as "its root is <TS>".
        family: name that all forms of one text share (``tickets`` for ``tickets#one`` and
            ``tickets#other``), "" for a text without forms.
        family_tag: what stands above all forms of the family in the file, as typed, such as
            ``<plurals name="tickets">``; "" where nothing does.
        below: the element above it by which people find it, as typed, where the text itself
            bears no name, such as ``<key>Title</key>``; else "".
        cdata: it stands between ``<![CDATA[`` and ``]]>``, which must stay.
        fault: what must be repaired in its file first; until then nothing in it can be changed
            with certainty, and the entry is not editable.
        heading: the remark under which it stands as under a heading, such as "Start screen"; else "".
    """

    index: int
    key: str
    value: str
    raw: str
    location: Location
    dialect: str
    language: str = ""
    context: str = ""
    editable: bool = True
    why_not: str = ""
    human_path: str = ""
    why_dialect: str = ""
    family: str = ""
    family_tag: str = ""
    below: str = ""
    cdata: bool = False
    fault: Problem | None = None
    heading: str = ""


@dataclass(frozen=True, slots=True)
class TextChange:
    """A change to an entry's readable value: ``value[start:end]`` becomes ``text``.

    Insertion has ``start == end``; deletion has an empty ``text``.
    """

    start: int
    end: int
    text: str
