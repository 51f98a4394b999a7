"""The settings as one long form, section below section, made from their declaration."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.model import Problem, Severity
from app.workspace.settings import Section
from app.workspace.settings.sheet import SettingsSheet
from ui.core_words import in_words
from ui.parts.form import Told
from ui.parts.scroll import slim_bars
from ui.parts.surface import Column
from ui.settings.block import Block
from ui.settings.editing import Changes
from ui.settings.rows import SettingRow, row_for
from ui.settings.tables import TableRows
from ui.settings.words import section_title
from ui.words import translate

__all__ = ["SettingsForm"]

_EDITED_HERE = {"area"}
"""Names of tables that have fields here; the others are many and rare, and stay in the file."""


class _ProjectBlock(Block):
    """One section of the project's settings."""

    def __init__(self, section: Section) -> None:
        super().__init__(section_title(section), in_words(section.description) if section.description else "")
        self.section = section
        self.rows: list[SettingRow] = []
        self.tables: TableRows | None = None
        if section.repeats:
            self.column.addWidget(self._repeated())
        else:
            self.rows = [row_for(setting) for setting in section.settings]
            for row in self.rows:
                self.column.addWidget(row)

    @property
    def searched(self) -> list[SettingRow]:
        """The rows of single settings."""
        return self.rows

    def _repeated(self) -> QWidget:
        if self.section.path[0] in _EDITED_HERE:
            self.tables = TableRows(self.section)
            return self.tables
        told = Told()
        told.say(translate("Settings", "These stand in the file only: open it to change them."))
        return told


class SettingsForm(QScrollArea):
    """All sections, or some.

    Signals:
        edited: a person changed something.

    Args:
        sections: of the project's settings, to be shown.
        more: what stands below them.

    Attributes:
        blocks: all that it shows, from top to bottom.
    """

    edited = Signal()

    def __init__(self, sections: Iterable[Section], more: Iterable[Block] = ()) -> None:
        super().__init__()
        ground = Column(ground=True)
        self.column = QVBoxLayout(ground)
        self.column.setContentsMargins(24, 20, 24, 20)
        self.column.setSpacing(18)
        there = (section for section in sections if section.settings or section.description)
        self._of_project = [_ProjectBlock(section) for section in there]
        self.blocks: list[Block] = [*self._of_project, *more]
        for part in self.blocks:
            self.column.addWidget(part)
        for block in self._of_project:
            for row in block.rows:
                row.edited.connect(self.edited)
            if block.tables is not None:
                block.tables.edited.connect(self.edited)
        self.column.addStretch()
        self.setWidget(ground)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        slim_bars(self)

    @property
    def rows(self) -> list[SettingRow]:
        """The rows of single settings."""
        return [row for block in self._of_project for row in block.rows]

    @property
    def tables(self) -> list[TableRows]:
        """The rows of tables that repeat."""
        return [block.tables for block in self._of_project if block.tables is not None]

    def row(self, *path: str) -> SettingRow:
        """Return the row of a setting."""
        return next(row for row in self.rows if row.setting.path == path)

    def show_sheet(self, sheet: SettingsSheet) -> None:
        """Show what stands in the file."""
        for row in self.rows:
            row.show_value(sheet.values[row.setting.path])
        for tables in self.tables:
            tables.show_tables(sheet.tables.get(tables.name, ()))

    @property
    def changes(self) -> Changes:
        """What a person has changed."""
        return Changes(
            {row.setting.path: row.value for row in self.rows if row.is_edited},
            {tables.name: tables.tables for tables in self.tables if tables.is_edited},
        )

    @property
    def contents(self) -> Changes:
        """All that stands here, changed or not."""
        return Changes(
            {row.setting.path: row.value for row in self.rows},
            {tables.name: tables.tables for tables in self.tables},
        )

    def show_troubles(self, troubles: dict[tuple[tuple[str, ...], int], Problem]) -> None:
        """Say what is wrong, each beside its field."""
        for row in self.rows:
            row.show_trouble(troubles.get((row.setting.path, 0)))
        for tables in self.tables:
            tables.show_troubles(troubles)

    def show_first_error(self, troubles: dict[tuple[tuple[str, ...], int], Problem]) -> bool:
        """Put the cursor into the first field that can not be written as it is; False: there is none."""
        wrong = {where for where, problem in troubles.items() if problem.severity is Severity.ERROR}
        paths = {path for path, _ in wrong}
        rows = [row for row in self.rows if row.setting.path in paths]
        rows += [row for tables in self.tables for row in tables.rows() if row.told.words]
        if rows:
            rows[0].field.setFocus()
            self.ensureWidgetVisible(rows[0])
        return bool(wrong)

    def filter(self, text: str) -> None:
        """Show what holds every word of a search."""
        words = text.casefold().split()
        for block in self.blocks:
            block.filter(words)

    @property
    def place(self) -> int:
        """How far down in the form one is, in points."""
        return self.verticalScrollBar().value()

    def go_to(self, block: int) -> None:
        """Bring a section to the top."""
        widget = self.blocks[block]
        QTimer.singleShot(0, self, lambda: self.go_to_place(widget.y() - 12))

    def go_to_place(self, place: int) -> None:
        """Go to where one was, in points from the top."""
        self.verticalScrollBar().setValue(place)
