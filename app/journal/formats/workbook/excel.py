"""XLSX and XLSM: values by calamine, marks and comments from the parts of the file itself.

calamine gets a plain copy of the parts that hold values, put together from what was unpacked under limits: it
has none itself. Macros are never run, formulas never calculated, links never followed.
"""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

from python_calamine import CalamineError, CalamineWorkbook

from app.journal.files.archive import Archive
from app.journal.formats.workbook.excel_comments import persons_of, remarks_of
from app.journal.formats.workbook.excel_marks import links_of, read_marks, unread_cells
from app.journal.formats.workbook.excel_package import WORKBOOK_PART, Package, Tab
from app.journal.formats.workbook.sheet import (
    LINKS,
    Marks,
    Sheet,
    damaged,
    errors_said,
    place_of,
    rows_of,
    texts_of,
)
from app.journal.sentences import listed
from app.model import Problem, Severity, say

__all__ = ["read_excel"]

_MACROS = "xl/vbaProject.bin"


def read_excel(file: str, archive: Archive) -> tuple[list[Sheet], list[Problem]]:
    """Return the sheets of a workbook, and what is to be said about all of it.

    Args:
        file: the journal's name.
        archive: the workbook, opened.
    """
    package = Package(file, archive)
    if not package.tabs:
        return [], package.problems or [damaged(file, say("it lists no sheets"))]
    try:
        values = CalamineWorkbook.from_filelike(package.plain_copy())
    except (CalamineError, ValueError, OSError):
        return [], [*package.problems, damaged(file, say("its parts do not fit together"))]
    persons = persons_of(package.of_kind(WORKBOOK_PART, "person"))
    sheets = [_sheet(package, values, tab, persons) for tab in package.tabs]
    if _MACROS in archive:
        message = say("“{file}” holds macros; they were not run, only its cells were read.", file=file)
        package.problems.append(Problem(file, message, Severity.INFO))
    return sheets, package.problems


def _sheet(package: Package, values: CalamineWorkbook, tab: Tab, persons: dict[str, str]) -> Sheet:
    file = package.file
    if corner := package.corners.get(tab.part):
        message = say(
            "“{name}” in “{file}” was not read: its cells spread as far as {corner}.",
            name=tab.name,
            file=file,
            corner=corner,
        )
        hint = say("Delete what stands in far-off cells (Ctrl+End leads there), and save it again.")
        return Sheet(tab.name, problems=(Problem(file, message, hint=hint),))
    if tab.part not in package.archive:
        return Sheet(tab.name, problems=(damaged(file, say("its sheet “{name}” is missing", name=tab.name)),))
    with ThreadPoolExecutor(1) as beside:  # calamine lets others work while it takes a sheet apart
        said = beside.submit(_said_of_cells, package, tab, persons)
        try:
            found = values.get_sheet_by_name(tab.name)
            rows = found.to_python()
        except (CalamineError, ValueError, OverflowError):
            return Sheet(
                tab.name, problems=(damaged(file, say("its sheet “{name}” cannot be read", name=tab.name)),)
            )
    marks, problems = said.result()
    top, left = found.start or (0, 0)
    numbered = rows_of(enumerate(texts_of(rows), top + 1), left, marks)
    return Sheet(tab.name, tuple(numbered), left, tab.hidden, problems)


def _said_of_cells(package: Package, tab: Tab, persons: dict[str, str]) -> tuple[Marks, tuple[Problem, ...]]:
    """Return what is said of a sheet's cells besides their values, and which have none."""
    xml = package.part(tab.part)
    marks = read_marks(xml, package.looks)
    _pin(marks, package, tab, persons)
    return marks, tuple(_unread(package.file, tab.name, xml))


def _pin(marks: Marks, package: Package, tab: Tab, persons: dict[str, str]) -> None:
    """Add what other parts pin to the sheet's cells: comments and links."""
    relations = package.relations(tab.part)
    if not relations:
        return
    notes, threads = (package.of_kind(tab.part, kind) for kind in ("comments", "threadedComment"))
    for address, remark in remarks_of(notes, threads, persons).items():
        if place := place_of(address):
            marks.remarks[place[0]].append(replace(remark, column=place[1]))
    for address, key in links_of(package.part(tab.part)):
        link = relations.get(key)
        if link and link.outside and link.target.startswith(LINKS) and (place := place_of(address)):
            marks.links[place[0]].append(link.target)


def _unread(file: str, name: str, xml: bytes) -> Iterator[Problem]:
    """Say which cells are empty only because Excel has no value for them."""
    errors, formulas = unread_cells(xml)
    yield from errors_said(file, name, errors)
    if formulas:
        message = say(
            "Formulas of “{name}” that were never calculated count as empty: {cells}.",
            name=name,
            cells=listed(formulas),
        )
        hint = say("Open the workbook in Excel or Calc and save it, so that their values are in it.")
        yield Problem(file, message, Severity.WARNING, hint=hint)
