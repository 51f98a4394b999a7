"""What ``copycue.toml`` may say about the columns of journals: tables ``[[mapping]]``."""

from enum import Enum
from typing import TYPE_CHECKING, Annotated

import msgspec

if TYPE_CHECKING:
    from app.journal import ColumnMapping

__all__ = ["ColumnSettings", "DayOrder", "Names"]

Names = Annotated[list[str], msgspec.Meta(description="names of columns")]
"""One name or several, the best first."""


class DayOrder(Enum):
    """How 6/7/2026 is meant in a journal."""

    AUTO = "auto"
    DAY_FIRST = "day/month"
    MONTH_FIRST = "month/day"


class ColumnSettings(msgspec.Struct, frozen=True):
    """Which columns of some journals are what; what is not said is told by the columns' names.

    ``file`` names the journals, ``sheet`` the sheets of a workbook, both with ``*`` and ``?``. All columns
    of ``note`` belong to the note, below each other; of the others the first one that is filled counts.
    """

    file: str = ""
    sheet: str = ""
    note: Names = []
    id: Names = []
    title: Names = []
    old: Names = []
    new: Names = []
    actual: Names = []
    expected: Names = []
    where: Names = []
    status: Names = []
    done: Names = []
    author: Names = []
    date: Names = []
    attachment: Names = []
    ignore: Names = []
    dates: DayOrder = DayOrder.AUTO

    def mapping(self) -> "ColumnMapping":
        """Return the same as the readers of journals take it."""
        from app.journal import ColumnMapping, Role

        roles = {"note": Role.TEXT, "ignore": Role.ASIDE}
        named = ((name, getattr(self, name)) for name in self.__struct_fields__)
        columns = tuple(
            (roles.get(name) or Role(name), tuple(value))
            for name, value in named
            if isinstance(value, list) and value
        )
        day_first = None if self.dates is DayOrder.AUTO else self.dates is DayOrder.DAY_FIRST
        return ColumnMapping(self.file, columns, self.sheet, day_first)
