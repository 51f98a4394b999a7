"""The report: which days it is about is chosen here; figures, pictures and words are the workspace's."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QWidget

from app.model import Language, utc_now
from app.workspace.live.look import Look
from app.workspace.report.report import Wanted
from ui.paper.window import PageWindow
from ui.parts.button import Switch
from ui.parts.surface import label
from ui.session import Session
from ui.words import translate

__all__ = ["ReportWindow"]

_OWN_DAYS = -1
_USUAL_WEEKS = 12


def _spans() -> dict[int, str]:
    """Return the spans that can be chosen, in weeks; 0: all."""
    return {
        4: translate("Report", "The last 4 weeks"),
        _USUAL_WEEKS: translate("Report", "The last 12 weeks"),
        26: translate("Report", "The last 26 weeks"),
        52: translate("Report", "The last 52 weeks"),
        0: translate("Report", "From the first note on"),
        _OWN_DAYS: translate("Report", "From a day to another"),
    }


class ReportWindow(PageWindow):
    """The report of a project.

    Args:
        session: what is asked, and told.
        parent: the main window.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "report", translate("Report", "Report for the boss"), parent)
        self._look: Look | None = None
        self.span = Switch(translate("Report", "Which days it is about"))
        for weeks, words in _spans().items():
            self.span.addItem(words, weeks)
        self.span.setCurrentIndex(self.span.findData(_USUAL_WEEKS))
        today = QDate.currentDate()
        self.since = self._day_field(translate("Report", "First day"), today.addDays(-28))
        self.until = self._day_field(translate("Report", "Last day"), today)
        self._between = label(translate("Report", "to"))
        self.language = Switch(translate("Report", "Language of the report"))
        self.language.addItem(translate("Report", "Language of the replies"), None)
        self.language.addItem(translate("Report", "English"), Language.EN)
        self.language.addItem(translate("Report", "German"), Language.DE)
        for part in (
            self.span,
            self.since,
            self._between,
            self.until,
            self.language,
            self.as_page,
            self.as_tables,
        ):
            self.controls.addWidget(part)
        self._show_days()
        self.span.activated.connect(self._pick_span)
        self.language.activated.connect(self.refresh)

    def show_look(self, look: Look) -> None:
        """Count a newer look."""
        self._look = look
        self.refresh()

    def _day_field(self, name: str, day: QDate) -> QDateEdit:
        field = QDateEdit(day)
        field.setCalendarPopup(True)
        field.setKeyboardTracking(False)
        field.setMaximumDate(QDate.currentDate())
        field.setAccessibleName(name)
        field.setToolTip(name)
        field.dateChanged.connect(self.refresh)
        return field

    def _pick_span(self) -> None:
        self._show_days()
        self.refresh()

    def _show_days(self) -> None:
        own = self.span.currentData() == _OWN_DAYS
        for part in (self.since, self._between, self.until):
            part.setVisible(own)

    def _wanted(self) -> Wanted:
        weeks = self.span.currentData()
        if weeks == _OWN_DAYS:
            return Wanted(since=_day(self.since), until=_day(self.until))
        return Wanted(weeks=weeks)

    def refresh(self) -> None:
        """Count anew; before the first look there is nothing to count."""
        if self._look is not None:
            super().refresh()

    def _work(self) -> Callable[[], str]:
        look, wanted, language = self._look, self._wanted(), self.language.currentData()
        report = self.session.project.report

        def work() -> str:
            if look is None:
                return ""
            figures = report.figures(look, wanted, now=utc_now())
            return report.page(figures, Language(language) if language else report.language(look))

        return work

    def _write(self, data: str | bytes, target: Path) -> None:
        self.session.project.report.write(data, target, force=True)

    def _usual_place(self) -> Path:
        return self.session.project.report.usual_place


def _day(field: QDateEdit) -> dt.date:
    day = field.date()
    return dt.date(day.year(), day.month(), day.day())
