"""What is to be opened, and what became of that."""

from dataclasses import dataclass
from pathlib import Path

__all__ = ["Opened", "Spot"]


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a file on this computer.

    Attributes:
        path: the file.
        line: 1-based.
        column: 1-based, in characters.
    """

    path: Path
    line: int = 1
    column: int = 1


@dataclass(frozen=True, slots=True)
class Opened:
    """What became of a wish to open a file.

    Attributes:
        spot: what was to be opened.
        program: the editor that opened it; "": the system is to open ``address``.
        address: what the system is to open: the file's address, or a link to its place; "" where it is open.
        sheet: where one goes in a workbook, which no program can be told: the sheet …
        cell: … and the cell, to be pasted; "" for other files.
    """

    spot: Spot
    program: str = ""
    address: str = ""
    sheet: str = ""
    cell: str = ""
