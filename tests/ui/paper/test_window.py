"""Report and guide of the real sample, by clicks, into files that are read back."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices, QTextDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app.workspace import Workspace
from tests.ui.fake import FakeProject
from tests.ui.hands import click, dark
from ui.guide.window import GuideWindow
from ui.palette import DARK, LIGHT
from ui.paper.window import PageWindow
from ui.report.window import ReportWindow
from ui.session import Session
from ui.tasks import Failure
from ui.window import MainWindow

PATIENCE_MS = 30_000


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    return tmp_path / "sample"


@pytest.fixture
def window(sample: Path, qtbot: QtBot) -> MainWindow:
    window = MainWindow(Workspace.sample(sample))
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitSignal(window.session.triaged, timeout=PATIENCE_MS):
        window.start()
    return window


@pytest.fixture
def report(window: MainWindow, qtbot: QtBot) -> ReportWindow:
    window.commands["project.report"].trigger()
    report = window.pages.report
    assert report is not None
    qtbot.waitUntil(report.save_html.isEnabled, timeout=PATIENCE_MS)
    return report


@pytest.fixture
def guide(window: MainWindow, qtbot: QtBot) -> GuideWindow:
    window.commands["project.guide"].trigger()
    guide = window.pages.guide
    assert guide is not None
    qtbot.waitUntil(guide.lead.isVisible, timeout=PATIENCE_MS)
    return guide


def name_file(window: PageWindow, target: Path) -> None:
    """Answer the question for a file, which asks about one that is there, and adds an end that is missing."""
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    dialog.selectFile(str(target))
    dialog.accept()


def pages_of(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def colour_of(document: QTextDocument) -> str:
    return document.firstBlock().charFormat().foreground().color().name()


def test_the_report_shows_its_words_its_picture_and_its_tables(report: ReportWindow) -> None:
    assert "Nordlicht Fähren" in report.preview.toPlainText()
    assert report.page is not None
    assert report.page.rich.pictures
    click(report.as_tables)
    assert report.tables.isVisible()
    assert report.tables.model.rowCount() > 1


def test_other_days_and_another_language_are_counted_anew(report: ReportWindow, qtbot: QtBot) -> None:
    report.language.setCurrentIndex(1)
    report.language.activated.emit(1)
    qtbot.waitUntil(lambda: "Report on" in report.preview.toPlainText(), timeout=PATIENCE_MS)
    report.span.setCurrentIndex(report.span.count() - 1)
    report.span.activated.emit(report.span.count() - 1)
    assert report.since.isVisible()
    report.until.setDate(report.since.date().addDays(-1))
    qtbot.waitUntil(lambda: bool(report.news.words), timeout=PATIENCE_MS)
    assert "comes after" in report.news.words


def test_a_page_follows_light_and_dark(report: ReportWindow, qapp: QApplication) -> None:
    assert colour_of(report.preview.document()) == LIGHT.ink.name()
    with dark(qapp):
        assert colour_of(report.preview.document()) == DARK.ink.name()


def test_html_and_pdf_go_where_somebody_says(report: ReportWindow, tmp_path: Path, qtbot: QtBot) -> None:
    click(report.save_html)
    name_file(report, tmp_path / "november")
    qtbot.waitUntil(lambda: "november.html" in report.told.words, timeout=PATIENCE_MS)
    click(report.save_pdf)
    name_file(report, tmp_path / "november")
    qtbot.waitUntil(lambda: "november.pdf" in report.told.words, timeout=PATIENCE_MS)
    assert "Copycue report" in (tmp_path / "november.html").read_text("utf-8")
    pdf = (tmp_path / "november.pdf").read_bytes()
    assert pdf.startswith(b"%PDF")
    assert pages_of(pdf) >= 2


def test_nothing_goes_among_the_files_of_the_client(
    report: ReportWindow, window: MainWindow, sample: Path, qtbot: QtBot
) -> None:
    target = sample / "copy" / "report.pdf"
    click(report.save_pdf)
    name_file(report, target)
    qtbot.waitUntil(lambda: bool(report.news.words), timeout=PATIENCE_MS)
    assert "Copycue writes nothing there" in report.news.words
    assert not target.exists()
    assert not window.trouble.words


def test_a_page_is_printed(report: ReportWindow, tmp_path: Path, qtbot: QtBot) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    report.put_on(printer)
    qtbot.waitUntil(lambda: bool(report.told.words), timeout=PATIENCE_MS)
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """What the browser was asked to open."""
    links: list[Path] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: links.append(Path(url.toLocalFile())))
    return links


def test_the_browser_opens_the_page_at_its_usual_place_again_and_again(
    report: ReportWindow, opened: list[Path], qtbot: QtBot
) -> None:
    click(report.browse)
    qtbot.waitUntil(lambda: len(opened) == 1, timeout=PATIENCE_MS)
    click(report.browse)
    qtbot.waitUntil(lambda: len(opened) == 2, timeout=PATIENCE_MS)
    assert "Copycue report" in opened[0].read_text("utf-8")
    assert not report.news.words


def test_a_page_that_somebody_has_changed_is_replaced_by_the_browsers_only_when_that_is_said(
    report: ReportWindow, opened: list[Path], qtbot: QtBot
) -> None:
    click(report.browse)
    qtbot.waitUntil(lambda: len(opened) == 1, timeout=PATIENCE_MS)
    page = opened[0]
    page.write_text("my own words", encoding="utf-8")
    click(report.browse)
    qtbot.waitUntil(lambda: bool(report.news.words), timeout=PATIENCE_MS)
    assert (
        report.news.words == f"{page.name} is there already, and is not what this window has written there."
    )
    report.news.dismissed.emit()
    assert (page.read_text("utf-8"), len(opened)) == ("my own words", 1)
    click(report.browse)
    qtbot.waitUntil(lambda: bool(report.news.words), timeout=PATIENCE_MS)
    click(report.news.findChildren(QAbstractButton)[0])
    qtbot.waitUntil(lambda: len(opened) == 2, timeout=PATIENCE_MS)
    assert "Copycue report" in page.read_text("utf-8")


def test_the_guide_tells_what_the_client_has(guide: GuideWindow, sample: Path, qtbot: QtBot) -> None:
    assert "did not get a guide yet" in guide.lead.text()
    assert "216" in guide.preview.toPlainText()
    click(guide.sent)
    qtbot.waitUntil(lambda: guide.told.words == "Marked as sent today.", timeout=PATIENCE_MS)
    assert "guide_sent" in (sample / "copycue.toml").read_text("utf-8")


def test_the_guide_addresses_the_client_as_chosen(guide: GuideWindow, qtbot: QtBot) -> None:
    guide.address.setCurrentIndex(2)
    guide.address.activated.emit(2)
    qtbot.waitUntil(lambda: "Finde die Datei" in guide.preview.toPlainText(), timeout=PATIENCE_MS)


def test_a_project_without_texts_has_no_guide(qtbot: QtBot) -> None:
    session = Session(FakeProject())
    window: PageWindow = GuideWindow(session)
    qtbot.addWidget(window)
    window.refresh()
    qtbot.waitUntil(lambda: bool(window.news.words))
    assert "no text that the client may change" in window.news.words
    assert not window.save_pdf.isEnabled()
    assert window.owns(Failure("guide make", "", ""))
    assert not window.owns(Failure("look", "", ""))
    session.close()
