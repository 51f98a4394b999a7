"""The handbook opens in the browser, in the window's language, from where it is."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl

from app.model import Language
from app.workspace.settings.file import SettingsFile
from app.workspace.settings.fingerprint import fingerprint
from tests.ui.hands import click
from ui.about import handbook
from ui.about.handbook import Chapter, handbook_page, open_handbook
from ui.settings.dialog import SettingsDialog
from ui.window import MainWindow


def _page(below: Path, language: Language, chapter: Chapter) -> Path:
    page = below / "handbook" / language / f"{chapter}.html"
    page.parent.mkdir(parents=True)
    page.touch()
    return page


@pytest.mark.parametrize("chapter", Chapter)
def test_each_page_that_the_window_leads_to_is_a_chapter_of_both_languages(chapter: Chapter) -> None:
    for language in Language:
        assert Path("docs", "handbook", language, f"{chapter}.md").exists()


def test_shipped_pages_come_before_those_built_in_a_checkout(tmp_path: Path) -> None:
    shipped = tmp_path / "resources"
    built = _page(tmp_path / "build", Language.DE, Chapter.SETTINGS)
    assert handbook_page(Language.DE, Chapter.SETTINGS, shipped) == built
    packed = _page(shipped, Language.DE, Chapter.SETTINGS)
    assert handbook_page(Language.DE, Chapter.SETTINGS, shipped) == packed
    assert handbook_page(Language.EN, Chapter.SETTINGS, shipped) is None


def test_a_page_is_opened_as_a_file(tmp_path: Path) -> None:
    page, opened = tmp_path / "Über uns" / "index.html", list[QUrl]()

    def take(address: QUrl) -> bool:
        opened.append(address)
        return True

    assert open_handbook(page_of=lambda _language, _chapter: page, open_address=take) == ""
    assert [address.toLocalFile() for address in opened] == [str(page)]


def test_where_nothing_opens_it_one_is_told_where_it_lies(tmp_path: Path) -> None:
    page = tmp_path / "index.html"
    told = open_handbook(page_of=lambda _language, _chapter: page, open_address=lambda _address: False)
    assert str(page) in told


def test_where_it_is_not_built_one_is_told_what_builds_it(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(handbook, "folder", lambda: Path("nowhere", "resources"))
    window.commands["help.handbook"].trigger()
    assert "make handbook" in window.trouble.words


def test_settings_lead_to_their_chapter(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    asked = list[Chapter]()

    def refuse(chapter: Chapter) -> str:
        asked.append(chapter)
        return "Not here."

    monkeypatch.setattr("ui.settings.dialog.open_handbook", refuse)
    dialog = SettingsDialog(SettingsFile(tmp_path, fingerprint(tmp_path)), window)
    click(dialog.handbook)
    assert asked == [Chapter.SETTINGS]
    assert dialog.told.words == "Not here."
    dialog.close()
