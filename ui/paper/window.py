"""A page in a window of its own: shown as it will look, saved, printed; the workspace makes and writes it."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFrame,
    QStackedWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ui.palette import shades_of
from ui.paper.document import A4, fill_document, pdf_of, print_page
from ui.paper.rich import RichPage, rich_page
from ui.paper.tables import Tables
from ui.parts.button import Button, Look
from ui.parts.choosing import choose_target
from ui.parts.flow import FlowLayout
from ui.parts.scroll import slim_bars
from ui.parts.signs import Sign
from ui.parts.surface import Notice, SignLabel, label
from ui.parts.tips import plain_tip
from ui.session import Session
from ui.tasks import Failure, Lane
from ui.words import fill, translate

__all__ = ["PageWindow", "Shown"]

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Shown:
    """A page that was made: as it goes into a file, and as it is shown."""

    html: str
    rich: RichPage


class PageWindow(QDialog):
    """A window beside the main one.

    What the page is, subclasses say: ``_work`` returns what makes it and ``_write`` puts it into a file; both
    are called from another thread.

    Args:
        session: what is asked, and told.
        name: of the page, among those of the program.
        title: of the window.
        parent: the main window.
    """

    def __init__(self, session: Session, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.page: Shown | None = None
        self._name = name
        self._written: dict[Path, str] = {}
        self._agreed: Callable[[], None] | None = None
        self.setWindowTitle(title)
        self.controls = FlowLayout()
        self.lead = label(soft=True)
        self.lead.setWordWrap(True)
        self.lead.hide()
        self.news = Notice(translate("Paper", "News about this page"))
        self.told = SignLabel(translate("Paper", "What was done"))
        self.preview = QTextBrowser()
        self.preview.setOpenLinks(False)
        self.preview.setFrameShape(QFrame.Shape.NoFrame)
        self.preview.anchorClicked.connect(self._follow)
        self.preview.setAccessibleName(title)
        self.preview.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        slim_bars(self.preview)
        self.preview.document().setDocumentMargin(24)
        self.tables = Tables()
        self.sides = QStackedWidget()
        self._make_buttons()
        self._lay_out()
        session.tasks.failed.connect(self._take_failure)
        self.resize(self.sizeHint())

    # --- what subclasses say ------------------------------------------------------------------

    def _work(self) -> Callable[[], str]:
        """Return what makes the page as it is wanted now."""
        raise NotImplementedError

    def _write(self, data: str | bytes, target: Path) -> None:
        """Put the page, or its PDF, into a file whose replacement was agreed to."""
        raise NotImplementedError

    def _usual_place(self) -> Path:
        """Return where the page goes if nothing is said."""
        raise NotImplementedError

    # --- showing ------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """Return room for a page, in the size of its type."""
        metrics = self.fontMetrics()
        return QSize(104 * metrics.averageCharWidth(), 44 * metrics.lineSpacing()).boundedTo(
            self.screen().availableSize()
        )

    def owns(self, failure: Failure) -> bool:
        """Tell whether a failure is this window's own, which it tells itself."""
        return failure.topic.startswith(f"{self._name} ")

    def refresh(self) -> None:
        """Make the page anew."""
        work = self._work()

        def make() -> Shown:
            html = work()
            return Shown(html, rich_page(html))

        self._run("make", make, self._show_page, lane=Lane.READING)

    def _show_page(self, page: Shown) -> None:
        self.news.hide()
        self.page = page
        self._paint()
        self.tables.show_tables(page.rich.tables)
        for button in (self.save_html, self.save_pdf, self.print, self.browse):
            button.setEnabled(bool(page.html))
        self.as_tables.setEnabled(bool(page.rich.tables))

    def _paint(self) -> None:
        """Show the page in the colours of now."""
        if self.page is not None:
            scrolled = self.preview.verticalScrollBar().value()
            fill_document(self.preview.document(), self.page.rich, shades_of(self.palette()))
            self.preview.verticalScrollBar().setValue(scrolled)

    def changeEvent(self, event: QEvent) -> None:
        """Follow light and dark."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._paint()

    def _follow(self, link: QUrl) -> None:
        """Go to a heading of the page; nothing else is opened."""
        if link.isRelative():
            self.preview.scrollToAnchor(link.fragment())

    # --- saving and printing ------------------------------------------------------------------

    def choose_html(self) -> None:
        """Ask where the page goes, and save it."""
        if (page := self.page) is not None:
            kinds = {"html": translate("Paper", "Page for the browser (*.html)")}
            self._choose(kinds, lambda target: self._save(page.html, target))

    def choose_pdf(self) -> None:
        """Ask where a PDF goes, and save it."""
        if (page := self.page) is not None:
            kinds = {"pdf": translate("Paper", "Page for paper (*.pdf)")}
            self._choose(kinds, lambda target: self._save_pdf(page.rich, target))

    def _choose(self, kinds: Mapping[str, str], take: Callable[[Path], None]) -> None:
        usual = self._usual_place().with_suffix(f".{next(iter(kinds))}")
        choose_target(self, translate("Paper", "Save the page"), usual, kinds, take)

    def _save_pdf(self, page: RichPage, target: Path) -> None:
        self._run("pdf", lambda: self._write(pdf_of(page), target), lambda _none: self._tell_saved(target))

    def choose_printer(self) -> None:
        """Ask for a printer, and print."""
        if self.page is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(A4)
        printer.setDocName(self.page.rich.title)
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.put_on(printer))
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def put_on(self, printer: QPrinter) -> None:
        """Print the page; in the GUI thread, as printers of some systems are not to be asked in another."""
        if self.page is not None:
            print_page(self.page.rich, printer)
            self.told.say(translate("Paper", "It is on its way to the printer."), Sign.TICK)

    def open_in_browser(self) -> None:
        """Save the page at its usual place, and open it there; asks where another file would go by that."""
        if (page := self.page) is None:
            return
        target = self._usual_place().resolve()
        ours = {page.html, self._written.get(target, page.html)}

        def then(is_another: bool) -> None:
            if is_another:
                self._ask_to_replace(page.html, target)
            else:
                self._save(page.html, target, QUrl.fromLocalFile(str(target)))

        self._run("look", lambda: _is_another(target, ours), then)

    def _ask_to_replace(self, html: str, target: Path) -> None:
        """Ask about a file at the usual place that somebody may have made, or changed by hand."""
        words = translate("Paper", "%1 is there already, and is not what this window has written there.")
        self._agreed = lambda: self._save(html, target, QUrl.fromLocalFile(str(target)))
        replace, back = translate("Paper", "Replace it"), translate("Paper", "Leave it")
        self.news.say(fill(words, target.name), replace, back)

    def _agree(self) -> None:
        """Do what was asked about."""
        agreed, self._agreed = self._agreed, None
        if agreed is not None:
            self.news.hide()
            agreed()

    def _save(self, data: str, target: Path, link: QUrl | None = None) -> None:
        def saved(_none: None) -> None:
            self._written[target] = data
            self._tell_saved(target)
            if link is not None:
                QDesktopServices.openUrl(link)

        self._run("save", lambda: self._write(data, target), saved)

    def _tell_saved(self, target: Path) -> None:
        self.news.hide()
        self.told.say(fill(translate("Paper", "Saved as %1."), str(target)), Sign.TICK)
        self.told.setToolTip(plain_tip(str(target)))

    def _take_failure(self, failure: Failure) -> None:
        if self.owns(failure):
            self.told.say("")
            self.news.say(
                failure.words,
                "",
                translate("Paper", "Dismiss"),
            )

    def _run(
        self, what: str, work: Callable[[], _T], then: Callable[[_T], None], *, lane: Lane = Lane.ANSWERING
    ) -> None:
        self.session.tasks.run(f"{self._name} {what}", lambda _ticket: work(), then, lane=lane)

    # --- parts --------------------------------------------------------------------------------

    def _make_buttons(self) -> None:
        self.as_page = Button(translate("Paper", "As a page"), look=Look.QUIET)
        self.as_tables = Button(translate("Paper", "As tables"), look=Look.QUIET)
        group = QButtonGroup(self)
        for place, tab in enumerate((self.as_page, self.as_tables)):
            tab.setCheckable(True)
            tab.clicked.connect(lambda _checked, place=place: self.sides.setCurrentIndex(place))
            group.addButton(tab)
        self.as_page.setChecked(True)
        self.save_html = Button(translate("Paper", "Save as HTML …"), look=Look.PRIMARY)
        self.save_pdf = Button(translate("Paper", "Save as PDF …"))
        self.print = Button(translate("Paper", "Print …"), keys=QKeySequence("Ctrl+P"))
        self.browse = Button(translate("Paper", "Open in the browser"))
        self.leave = Button(translate("Paper", "Close"))
        for button, do in (
            (self.save_html, self.choose_html),
            (self.save_pdf, self.choose_pdf),
            (self.print, self.choose_printer),
            (self.browse, self.open_in_browser),
        ):
            button.setEnabled(False)
            button.clicked.connect(do)
        self.leave.clicked.connect(self.close)
        self.news.accepted.connect(self._agree)
        self.news.dismissed.connect(self.news.hide)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self.close)
        QShortcut(QKeySequence("Ctrl+P"), self).activated.connect(self.print.click)
        QShortcut(QKeySequence("Ctrl+S"), self).activated.connect(self.save_html.click)

    def _lay_out(self) -> None:
        self.sides.addWidget(self.preview)
        self.sides.addWidget(self.tables)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.setSpacing(10)
        layout.addLayout(self.controls)
        layout.addWidget(self.lead)
        layout.addWidget(self.news)
        layout.addWidget(self.sides, 1)
        layout.addWidget(self.told)
        foot = FlowLayout(gap=8)
        for button in (self.save_html, self.save_pdf, self.print, self.browse, self.leave):
            foot.addWidget(button)
        layout.addLayout(foot)


def _is_another(target: Path, ours: Collection[str]) -> bool:
    """Tell whether a file is there that is none of these. In a worker's thread."""
    try:
        return target.exists() and target.read_bytes() not in {
            text.encode("utf-8", "replace") for text in ours
        }
    except OSError:
        return True
