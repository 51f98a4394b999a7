"""The parts of an XLSX file: what belongs to what, each unpacked once and within limits."""

from dataclasses import dataclass, field
from functools import cached_property
from io import BytesIO
from zipfile import ZIP_STORED, ZipFile

from app.journal.files.archive import Archive
from app.journal.files.relations import Relation, relations_in, relations_part
from app.journal.files.safe_xml import parse_xml
from app.journal.formats.workbook.excel_extent import far_corner
from app.journal.formats.workbook.excel_marks import Looks, looks_of
from app.model import Problem

__all__ = ["WORKBOOK_PART", "Package", "Tab"]

WORKBOOK_PART = "xl/workbook.xml"
_ROOT_RELATIONS = f"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Target="{WORKBOOK_PART}"
 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>"""
_OF_VALUES = frozenset({"worksheet", "styles", "sharedStrings"})


@dataclass(frozen=True, slots=True)
class Tab:
    """A sheet as the workbook lists it.

    Attributes:
        name: as people see it.
        hidden: people do not see it.
        part: name of the part with its cells.
    """

    name: str
    hidden: bool
    part: str


@dataclass
class Package:
    """The parts of a workbook.

    Attributes:
        file: the journal's name.
        archive: the file, opened.
        problems: what could not be unpacked.
    """

    file: str
    archive: Archive
    problems: list[Problem] = field(default_factory=list)
    _parts: dict[str, bytes] = field(default_factory=dict)
    _relations: dict[str, dict[str, Relation]] = field(default_factory=dict)

    def part(self, name: str) -> bytes:
        """Return a part; b"" for one that is not there or damaged, which is noted."""
        if name not in self._parts:
            data = self.archive.read(name) if name in self.archive else b""
            if isinstance(data, Problem):
                self.problems.append(data)
                data = b""
            self._parts[name] = data
        return self._parts[name]

    def relations(self, part: str) -> dict[str, Relation]:
        """Return what belongs to a part, by the ids that it uses."""
        if part not in self._relations:
            data = self.part(relations_part(part))
            self._relations[part] = {relation.name: relation for relation in relations_in(data, part)}
        return self._relations[part]

    def of_kind(self, part: str, kind: str) -> bytes:
        """Return the first part of a kind that belongs to another part, or b""."""
        targets = (found.target for found in self.relations(part).values() if found.kind == kind)
        return self.part(next(targets, ""))

    @cached_property
    def tabs(self) -> list[Tab]:
        """The sheets with cells, in their order."""
        root = parse_xml(self.part(WORKBOOK_PART))
        parts = self.relations(WORKBOOK_PART)
        tabs = []
        for sheet in root.iterfind("{*}sheets/{*}sheet") if root is not None else ():
            ids = (value for key, value in sheet.attrib.items() if str(key).endswith("}id"))
            relation = parts.get(str(next(ids, "")))
            if relation and relation.kind == "worksheet":
                hidden = sheet.get("state", "visible") != "visible"
                tabs.append(Tab(sheet.get("name", ""), hidden, relation.target))
        return tabs

    @cached_property
    def looks(self) -> Looks:
        """How cells look."""
        return looks_of(self.of_kind(WORKBOOK_PART, "styles"), self.of_kind(WORKBOOK_PART, "sharedStrings"))

    @cached_property
    def corners(self) -> dict[str, str]:
        """The far corners of sheets that are too large to be read, by their parts."""
        corners = {tab.part: far_corner(self.part(tab.part)) for tab in self.tabs}
        return {part: corner for part, corner in corners.items() if corner}

    def plain_copy(self) -> BytesIO:
        """Return a workbook of nothing but values, not packed: a bomb has no part in it."""
        values = [
            found.target for found in self.relations(WORKBOOK_PART).values() if found.kind in _OF_VALUES
        ]
        top = ("[Content_Types].xml", WORKBOOK_PART, "xl/_rels/workbook.xml.rels")
        buffer = BytesIO()
        with ZipFile(buffer, "w", ZIP_STORED) as copy:
            copy.writestr("_rels/.rels", _ROOT_RELATIONS)
            for name in dict.fromkeys((*top, *values)):
                if name not in self.corners and (data := self.part(name)):
                    copy.writestr(name, data)
        buffer.seek(0)
        return buffer
