"""The people: those whom the settings name, and who writes notes and could be one of them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.workspace.settings.file import SettingsFile
from app.workspace.settings.fingerprint import fingerprint
from tests.ui.conftest import OpenWindow
from tests.ui.fake import FakeProject
from tests.ui.hands import click, type_in
from ui.people.dialog import PeopleDialog, people_sections

PATIENCE_MS = 20_000
AUTHORS = ["Ines Vogt", "Ole Brandt", "Ines Vogt", "Anna Keller"]


@pytest.fixture
def file(tmp_path: Path) -> SettingsFile:
    (tmp_path / "copycue.toml").write_text('[client]\nname = "Anna Keller"  # hers\n', encoding="utf-8")
    return SettingsFile(tmp_path, fingerprint(tmp_path))


@pytest.fixture
def dialog(file: SettingsFile, qtbot: QtBot) -> Iterator[PeopleDialog]:
    dialog = PeopleDialog(file, AUTHORS)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: bool(dialog.proposals.lines), timeout=PATIENCE_MS)
    yield dialog
    dialog.editing.close()
    dialog.hide()


def propose(dialog: PeopleDialog, name: str, words: str) -> None:
    """Press what a person who is proposed may be."""
    buttons = dialog.proposals.lines[name].findChildren(QPushButton)
    click(next(button for button in buttons if button.text() == words))


def save(dialog: PeopleDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.written, timeout=PATIENCE_MS):
        click(dialog.save)


def test_it_is_about_people_only() -> None:
    names = {setting.path for section in people_sections() for setting in section.settings}
    assert ("client", "nickname") in names
    assert ("people", "hand_over", "name") in names
    assert ("client", "money") not in names
    assert ("name",) not in names


def test_who_writes_and_is_not_listed_is_proposed(dialog: PeopleDialog) -> None:
    assert list(dialog.proposals.lines) == ["Ines Vogt", "Ole Brandt"]
    names = [button.accessibleName() for button in dialog.proposals.findChildren(QPushButton)]
    assert "Ines Vogt: Is the client" in names


def test_somebody_becomes_the_client(dialog: PeopleDialog, file: SettingsFile, qtbot: QtBot) -> None:
    propose(dialog, "Ines Vogt", "Is the client")
    assert list(dialog.proposals.lines) == ["Ole Brandt"]
    save(dialog, qtbot)
    assert file.path.read_text(encoding="utf-8") == '[client]\nname = "Ines Vogt"  # hers\n'


def test_somebody_looks_after_the_texts_and_another_after_some(
    dialog: PeopleDialog, file: SettingsFile, qtbot: QtBot
) -> None:
    propose(dialog, "Ines Vogt", "Looks after the texts")
    propose(dialog, "Ole Brandt", "After some of them")
    assert not dialog.proposals.isVisible()
    type_in(dialog.form.tables[0].items[0].rows["texts"].field, "kiosk/*")
    save(dialog, qtbot)
    settings = file.read().settings
    assert settings.people.texts.name == "Ines Vogt"
    assert [(area.texts, area.name) for area in settings.area] == [("kiosk/*", "Ole Brandt")]


def test_a_window_proposes_those_who_wrote_its_notes(
    open_window: OpenWindow, file: SettingsFile, qtbot: QtBot
) -> None:
    window = open_window(FakeProject(settings_file=file))
    window.commands["project.people"].trigger()
    dialog = window.settings.dialog
    assert isinstance(dialog, PeopleDialog)
    qtbot.waitUntil(lambda: list(dialog.proposals.lines) == ["Maeve Doyle"], timeout=PATIENCE_MS)
    window.close()
