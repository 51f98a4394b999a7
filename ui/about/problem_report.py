"""Report a problem: shows what a report holds, file by file, and saves it. Nothing is sent."""

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from app.workspace.problem_report.problem_report import Part
from app.workspace.values import Triage
from ui.about.about import debug_info
from ui.about.reading import beside_each_other, names_list, reader, show_text
from ui.log import log_file
from ui.parts.button import Button, Look
from ui.parts.signs import Sign
from ui.parts.surface import Notice, SignLabel, label
from ui.session import Session
from ui.tasks import Failure, Lane
from ui.words import fill, translate

__all__ = ["ProblemReportDialog"]

_GATHER, _WRITE = "report-a-problem gather", "report-a-problem write"


class ProblemReportDialog(QDialog):
    """What goes into a report, before it is saved.

    Args:
        session: of the project.
        parent: the main window.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._triage: Triage | None = None
        self.parts: tuple[Part, ...] = ()
        self.setWindowTitle(translate("ProblemReport", "Report a problem"))
        self.with_notes = QCheckBox(translate("ProblemReport", "With the client's notes and texts"))
        self.news = Notice(translate("ProblemReport", "What went wrong"), trouble=True)
        self.told = SignLabel(translate("ProblemReport", "What was done"))
        self.list, self._names = names_list(translate("ProblemReport", "Files in the report"), letters=22)
        self.preview = reader(translate("ProblemReport", "What is in the file"))
        self.save = Button(translate("ProblemReport", "Save …"), look=Look.PRIMARY)
        self.leave = Button(translate("ProblemReport", "Close"))
        self.save.setEnabled(False)
        self._lay_out()
        self.with_notes.toggled.connect(self._gather)
        self.list.selectionModel().currentChanged.connect(lambda now, _before: self._show_part(now.row()))
        self.save.clicked.connect(self._choose_place)
        self.leave.clicked.connect(self.accept)
        self.news.accepted.connect(self.news.hide)
        session.tasks.failed.connect(self._take_failure)
        self.resize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Return room for the log's lines, where the screen has it."""
        metrics = self.fontMetrics()
        wanted = QSize(110 * metrics.averageCharWidth(), 34 * metrics.lineSpacing())
        return wanted.boundedTo(self.screen().availableSize())

    def begin(self, triage: Triage | None) -> None:
        """Show what a report holds now, without the client's words.

        Args:
            triage: the last reading, if there is one.
        """
        self._triage = triage
        self.told.say("")
        self.news.hide()
        self.with_notes.setChecked(False)
        self.with_notes.setEnabled(triage is not None)
        self._gather()
        self.show()
        self.raise_()
        self.activateWindow()

    def owns(self, failure: Failure) -> bool:
        """Tell whether a failure is this dialog's own, which it tells itself."""
        return failure.topic in {_GATHER, _WRITE}

    # --- what happens -------------------------------------------------------------------------

    def _gather(self) -> None:
        self.save.setEnabled(False)
        report, triage = self._session.project.problem_report, self._triage
        about, with_notes = debug_info(), self.with_notes.isChecked()
        self._session.tasks.run(
            _GATHER,
            lambda _ticket: report.parts(about, log_file(), triage, with_notes=with_notes),
            self._take_parts,
            lane=Lane.ANSWERING,
        )

    def _take_parts(self, parts: tuple[Part, ...]) -> None:
        before = max(self.list.currentIndex().row(), 0)
        self.parts = parts
        self._names.setStringList([part.name for part in parts])
        self.list.setCurrentIndex(self._names.index(min(before, len(parts) - 1)))
        self.save.setEnabled(True)

    def _show_part(self, row: int) -> None:
        text = self.parts[row].text if 0 <= row < len(self.parts) else ""
        show_text(self.preview, text or translate("ProblemReport", "(empty)"))

    def _choose_place(self) -> None:
        usual = self._session.project.problem_report.usual_place
        title = translate("ProblemReport", "Save the report")
        kind = translate("ProblemReport", "ZIP file (*.zip)")
        name, _kind = QFileDialog.getSaveFileName(self, title, str(usual), kind)
        if name:
            self._write(Path(name) if Path(name).suffix else Path(f"{name}.zip"))

    def _write(self, target: Path) -> None:
        """Save what is shown."""
        report, parts = self._session.project.problem_report, self.parts
        self._session.tasks.run(
            _WRITE,
            lambda _ticket: report.write(parts, target),
            lambda _none: self._tell_saved(target),
            lane=Lane.ANSWERING,
        )

    def _tell_saved(self, target: Path) -> None:
        self.news.hide()
        self.told.say(fill(translate("ProblemReport", "Saved as %1."), str(target)), Sign.TICK)

    def _take_failure(self, failure: Failure) -> None:
        if self.owns(failure):
            self.told.say("")
            self.news.say(failure.words, translate("ProblemReport", "Dismiss"))

    # --- how it looks -------------------------------------------------------------------------

    def _lay_out(self) -> None:
        lead = label(
            translate(
                "ProblemReport",
                "Copycue sends nothing. Save this as a file, and give it to whoever looks after Copycue, "
                "with a sentence about what happened. All that goes in stands below.",
            )
        )
        lead.setWordWrap(True)
        foot = QHBoxLayout()
        foot.addWidget(self.told, 1)
        foot.addWidget(self.leave)
        foot.addWidget(self.save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.setSpacing(10)
        layout.addWidget(lead)
        layout.addWidget(self.with_notes)
        layout.addWidget(self.news)
        layout.addLayout(beside_each_other(self.list, self.preview), 1)
        layout.addLayout(foot)
