"""Reading journals against the bare libraries that read the same files: ``csv`` and calamine.

A journal of that size is an export of a tracker, with all of its columns; the short one is what DESIGN
promises to read in any case. A workbook has hidden and struck rows and comments, as clients' have: only
Copycue reads those.
"""

import csv
import datetime as dt
import io
import random
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import openpyxl
from openpyxl.cell import WriteOnlyCell
from openpyxl.comments import Comment
from openpyxl.styles import Font
from python_calamine import CalamineWorkbook

from tests.app.journal.whole_readings import read_journals
from tests.bench.measure import Figure, in_turns

__all__ = ["measure"]

_GOAL = 3
_CSV_ROWS = 100_000
_WORKBOOK_ROWS = 20_000
_MARKED = 50
"""One row in so many is hidden, one struck through, and one has a comment."""
_SHORT = ("ID", "Date", "Reporter", "Note")
_TRACKER = tuple(
    """Issue Type,Issue key,Issue id,Summary,Status,Project key,Project name,Priority,Resolution,Assignee
Reporter,Creator,Created,Updated,Last Viewed,Resolved,Fix versions,Components,Due date,Votes,Labels
Description,Environment,Watchers,Original Estimate,Remaining Estimate,Time Spent,Work Ratio
Security Level,Attachment""".replace("\n", ",").split(",")
)
_WORDS = ("the ferry", "leaves later", "than this page says", "please", "change the word", "below the button")
_NAMES = ("Anna Meyer", "Tom Weber", "Priya Shah", "Jo Park")
_PAGES = ("Kiosk", "Tickets", "Start", "Receipt", "Seats")
_STATES = ("To Do", "In Progress", "Done")


def measure() -> Iterator[Figure]:
    """Yield the figures of a tracker's export, a short list and a workbook."""
    with TemporaryDirectory(prefix="copycue-bench-") as name:
        folder = Path(name)
        yield _csv("journal CSV", folder, _TRACKER)
        yield _csv("journal CSV of four columns", folder, _SHORT)
        yield _workbook("journal XLSX", folder)


def _csv(name: str, folder: Path, header: Sequence[str]) -> Figure:
    path = folder / "notes.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(header)
        writer.writerows(_rows(header, _CSV_ROWS))
    turns = in_turns(lambda: read_journals([path]), lambda: _bare_csv(path))
    size = path.stat().st_size / 1e6
    detail = (
        f"{_CSV_ROWS:,} notes in {len(header)} columns, {size:.0f} MB / list(csv.reader) of the same file"
    )
    return Figure(name, _GOAL, turns, detail)


def _bare_csv(path: Path) -> list[list[str]]:
    return list(csv.reader(io.StringIO(path.read_bytes().decode(), newline="")))


def _workbook(name: str, folder: Path) -> Figure:
    path = folder / "notes.xlsx"
    _write_workbook(path)
    turns = in_turns(lambda: read_journals([path]), lambda: _bare_workbook(path))
    detail = f"{_WORKBOOK_ROWS:,} notes with marks and comments / calamine's values of the same file"
    return Figure(name, _GOAL, turns, detail)


def _bare_workbook(path: Path) -> list[object]:
    return [sheet.to_python() for sheet in map(_opened(path).get_sheet_by_name, ["Bugs"])]


def _opened(path: Path) -> CalamineWorkbook:
    return CalamineWorkbook.from_filelike(io.BytesIO(path.read_bytes()))


def _rows(header: Sequence[str], count: int) -> Iterator[list[str]]:
    """Yield rows that look like those of an export: most columns repeat a few words, some are empty."""
    chance = random.Random(7)
    for number in range(1, count + 1):
        words = " ".join(chance.choices(_WORDS, k=chance.randint(3, 14)))
        day = dt.date(2026, 1, 1) + dt.timedelta(days=chance.randrange(300))
        known = {
            "ID": str(number),
            "Date": day.isoformat(),
            "Issue Type": "Bug",
            "Issue key": f"KIOSK-{number}",
            "Issue id": str(10_000 + number),
            "Summary": " ".join(words.split()[:6]),
            "Status": chance.choice(_STATES),
            "Project key": "KIOSK",
            "Project name": "Ferry kiosk",
            "Priority": "Medium",
            "Assignee": chance.choice(_NAMES),
            "Created": f"{day:%d/%b/%y} {chance.randrange(1, 13)}:{chance.randrange(10, 60)} PM",
            "Updated": f"{day:%d/%b/%y} 3:42 PM",
            "Components": chance.choice(_PAGES),
            "Work Ratio": "0",
        }
        known["Reporter"] = known["Creator"] = chance.choice(_NAMES)
        known["Note"] = known["Description"] = f"Change “{words[:12]}”:\n{words}."
        yield [known.get(name, "") for name in header]


def _write_workbook(path: Path) -> None:
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Bugs")
    sheet.append(list(_SHORT))
    for number, row in enumerate(_rows(_SHORT, _WORKBOOK_ROWS), 2):
        cells: list[object] = [int(row[0]), dt.date.fromisoformat(row[1]), *row[2:]]
        if number % _MARKED == 0:
            sheet.row_dimensions[number].hidden = True
        if number % _MARKED in {1, 2}:
            words = cells[3] = WriteOnlyCell(sheet, row[3])
            if number % _MARKED == 1:
                words.font = Font(strike=True)
            else:
                words.comment = Comment("Please also on the mobile page.", "Anna Meyer")
        sheet.append(cells)
    book.save(path)
