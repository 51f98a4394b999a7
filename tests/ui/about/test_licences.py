from pathlib import Path

import pytest
from PySide6.QtCore import Qt, qVersion
from pytestqt.qtbot import QtBot

from app.workspace.program.licences import ThirdParty
from tests.ui.hands import click, click_row, press
from ui.about.about import About
from ui.about.licences import LicencesDialog
from ui.window import MainWindow


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path) -> LicencesDialog:
    """Return the dialog of a bundle with two parts, of which one lacks its text."""
    text = tmp_path / "hull.txt"
    text.write_text("Permission is granted.", encoding="utf-8")
    parts = (
        ThirdParty("hull", "2.1", "MIT", "https://hull.example", "ferries", text),
        ThirdParty("keel", "", ""),
    )
    dialog = LicencesDialog(parts=parts)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def names(dialog: LicencesDialog) -> list[str]:
    model = dialog.list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_the_first_thing_told_is_how_the_libraries_of_qt_are_replaced(dialog: LicencesDialog) -> None:
    told = dialog.text.toPlainText()
    assert dialog.list.currentIndex().row() == 0
    assert "GNU Lesser General Public License, version 3" in told
    assert qVersion() in told
    assert "PySide6: for Qt the libraries in Qt/lib" in told
    assert "https://download.qt.io/official_releases/qt/" in told


def test_each_part_is_listed_and_its_text_told_beside(dialog: LicencesDialog) -> None:
    assert names(dialog) == ["Qt and psycopg (LGPL)", "Copycue", "hull 2.1", "keel"]
    click_row(dialog.list, 2)
    assert dialog.text.toPlainText() == (
        "hull 2.1\nLicence: MIT\nComes inside: ferries\nHome page: https://hull.example\n\n"
        "Permission is granted."
    )


def test_where_a_text_is_not_here_it_is_said_where_it_is(dialog: LicencesDialog) -> None:
    click_row(dialog.list, 3)
    assert "was not built as a bundle" in dialog.text.toPlainText()


def test_the_keyboard_is_enough(dialog: LicencesDialog) -> None:
    press(dialog.list, Qt.Key.Key_Down)
    assert dialog.text.toPlainText().startswith("MIT License")


@pytest.mark.parametrize("way", ["help", "about"])
def test_they_are_reached_from_the_menu_and_from_about(window: MainWindow, way: str) -> None:
    if way == "help":
        window.commands["help.licences"].trigger()
    else:
        window.commands["help.about"].trigger()
        about = window.findChild(About)
        assert isinstance(about, About)
        click(about.licences)
    found = window.findChild(LicencesDialog)
    assert isinstance(found, LicencesDialog)
    assert any(name.startswith("lxml ") for name in names(found))
    found.close()
