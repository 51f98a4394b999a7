"""What ``copycue.toml`` may say about the columns of journals: tables ``[[mapping]]``."""

from enum import Enum
from typing import TYPE_CHECKING, Annotated

from msgspec import Meta, Struct

from app.workspace.settings.kinds import Kind

if TYPE_CHECKING:
    from app.journal import ColumnMapping

__all__ = ["ColumnSettings", "DayOrder"]

Names = Annotated[list[str], Kind.NAMES]
"""One name or several, the best first."""


class DayOrder(Enum):
    """How 6/7/2026 is meant in a journal."""

    AUTO = "auto"
    DAY_FIRST = "day/month"
    MONTH_FIRST = "month/day"


class ColumnSettings(Struct, frozen=True):
    """Which columns of some journals are what; what is not said is told by the columns' names.

    ``file`` names the journals, ``sheet`` the sheets of a workbook, both with ``*`` and ``?``. All columns
    of ``note`` belong to the note, below each other; of the others the first one that is filled counts.
    """

    file: Annotated[
        str, Meta(description="The journals it is for, with * and ?.", examples=["round*.xlsx"])
    ] = ""
    sheet: Annotated[
        str, Meta(description="The sheets of a workbook, with * and ?; empty: all.", examples=["Feedback*"])
    ] = ""
    note: Annotated[Names, Meta(description="The client's words.", examples=[["Was", "Details"]])] = []
    id: Annotated[Names, Meta(description="The note's number.", examples=["Nr"])] = []
    title: Annotated[Names, Meta(description="What stands above the words.", examples=["Betreff"])] = []
    old: Annotated[Names, Meta(description="The wording as it stands.", examples=["So nicht"])] = []
    new: Annotated[Names, Meta(description="The wording as it is wished.", examples=["Sondern"])] = []
    actual: Annotated[Names, Meta(description="What was seen.", examples=["Ist"])] = []
    expected: Annotated[Names, Meta(description="What should be seen.", examples=["Soll"])] = []
    where: Annotated[Names, Meta(description="The page or screen.", examples=["Seite"])] = []
    status: Annotated[Names, Meta(description="A word for the state of the note.", examples=["Status"])] = []
    done: Annotated[
        Names, Meta(description="A tick or a day once the note is settled.", examples=["Erledigt"])
    ] = []
    author: Annotated[Names, Meta(description="Who wrote the note.", examples=["Von"])] = []
    date: Annotated[Names, Meta(description="When it was written.", examples=["Datum"])] = []
    attachment: Annotated[Names, Meta(description="Names of files, or links.", examples=["Bild"])] = []
    ignore: Annotated[Names, Meta(description="Nothing that counts.", examples=["Kommentar intern"])] = []
    dates: Annotated[
        DayOrder, Meta(description="How 6/7/2026 is meant; auto: as the table tells.", examples=["day/month"])
    ] = DayOrder.AUTO

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
