"""What is open is put anew, or exchanged for another project, in place and without losing one's place."""

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.model import CopycueError
from app.workspace import WindowRequest, Workspace
from app.workspace.instance import Instance
from app.workspace.settings.file import SettingsFile
from app.workspace.settings.fingerprint import fingerprint
from tests.small_project import write_workspace
from tests.ui.fake import FakeProject
from tests.ui.hands import answer, click, press, type_in
from ui import desk as desks
from ui.desk import Desk, claimed
from ui.inbox.wording import View
from ui.project import Project
from ui.window import MainWindow

PATIENCE_MS = 20_000


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk()
    put(desk, FakeProject())
    qtbot.waitUntil(lambda: shown(desk).inbox.model.rowCount() > 0)
    yield desk
    shown(desk).hide()
    desk.close()


def put(desk: Desk, project: FakeProject) -> None:
    instance = claimed(project)
    assert instance is not None
    desk.put(project, instance)


def shown(desk: Desk) -> MainWindow:
    assert desk.window is not None
    assert desk.window.isVisible()
    return desk.window


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A project in a folder of its own."""
    return write_workspace(tmp_path)


def another(desk: Desk, before: MainWindow) -> Callable[[], bool]:
    return lambda: desk.window is not before


def test_what_is_not_kept_yet_is_kept_when_whoever_is_at_work_logs_out(desk: Desk, qtbot: QtBot) -> None:
    window = shown(desk)
    project = window.session.project
    assert isinstance(project, FakeProject)
    type_in(window.reply.editor, "Mine. ")
    window.memory.geometry = b""
    desk.keep()
    assert window.memory.geometry
    qtbot.waitUntil(lambda: "7" in project.drafts)


def test_a_window_built_anew_goes_on_where_the_one_before_was(desk: Desk, qtbot: QtBot) -> None:
    before = shown(desk)
    click(before.top.tabs[View.ALL])
    type_in(before.top.filter, "doyle")
    before.inbox.view.setFocus()
    press(before.inbox.view, Qt.Key.Key_J)
    chosen = before.inbox.current
    assert chosen is not None
    place = before.geometry()
    before.rebuild_wanted.emit()
    after = shown(desk)
    assert after is not before
    qtbot.waitUntil(lambda: after.inbox.current is not None)
    assert after.inbox.current == chosen
    assert after.top.tabs[View.ALL].isChecked()
    assert (after.top.filter.text(), after.geometry()) == ("doyle", place)


def test_settings_in_which_a_language_is_chosen_are_there_again_where_one_was(
    desk: Desk, folder: Path, qtbot: QtBot
) -> None:
    desk.rebuild(FakeProject(settings_file=SettingsFile(folder, fingerprint(folder))))
    before = shown(desk)
    before.commands["project.settings"].trigger()
    first = before.settings.dialog
    assert first is not None
    first.form.go_to_place(200)
    before.commands["view.language.de"].trigger()
    try:
        dialog = shown(desk).settings.dialog
        assert dialog is not None
        assert dialog is not first
        assert dialog.windowTitle() == "Einstellungen"
        qtbot.waitUntil(lambda: dialog.form.place == 200)
    finally:
        shown(desk).commands["view.language.en"].trigger()


def test_settings_that_asked_before_another_language_stay_closed_once_that_is_answered(
    desk: Desk, folder: Path, qtbot: QtBot
) -> None:
    desk.rebuild(FakeProject(settings_file=SettingsFile(folder, fingerprint(folder))))
    before = shown(desk)
    before.commands["project.settings"].trigger()
    dialog = before.settings.dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.form.isEnabled, timeout=PATIENCE_MS)
    field = dialog.form.row("name").field
    field.setFocus()
    type_in(field, " and pier")
    before.commands["view.language.de"].trigger()
    assert shown(desk) is before
    answer(dialog, "Discard")
    before.rebuild_wanted.emit()
    assert shown(desk).settings.dialog is None


def test_settings_that_were_closed_stay_closed_in_the_window_built_anew(desk: Desk) -> None:
    shown(desk).rebuild_wanted.emit()
    assert shown(desk).settings.dialog is None
    assert shown(desk).settings.computer is None


def test_what_was_typed_is_there_in_the_window_built_anew(desk: Desk, qtbot: QtBot) -> None:
    before = shown(desk)
    qtbot.waitUntil(lambda: before.inbox.current is not None)
    type_in(before.reply.editor, "Hello. ")
    before.rebuild_wanted.emit()
    after = shown(desk)
    qtbot.waitUntil(lambda: "Hello. " in after.reply.editor.toPlainText())


def test_a_window_that_is_in_the_tray_is_built_anew_there(desk: Desk) -> None:
    before = shown(desk)
    before.tray.leaving.hide()
    before.rebuild_wanted.emit()
    after = desk.window
    assert after is not None
    assert after is not before
    assert not after.isVisible()
    assert not QApplication.quitOnLastWindowClosed()
    after.come_forward()
    assert after.isVisible()
    assert QApplication.quitOnLastWindowClosed()


def test_another_project_takes_the_place(desk: Desk, folder: Path, qtbot: QtBot) -> None:
    before = shown(desk)
    before.wanted.emit(WindowRequest(workspace=folder))
    qtbot.waitUntil(another(desk, before), timeout=PATIENCE_MS)
    assert shown(desk).windowTitle().startswith("Pier")
    with Instance.claim(FakeProject().named_by, kind="window") as instance:
        assert instance.is_first, "the project before may be opened elsewhere"
    with Instance.claim([folder], kind="window") as instance:
        assert not instance.is_first


def test_a_project_that_can_not_be_opened_is_told_and_the_other_stays(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    before = shown(desk)
    before.wanted.emit(WindowRequest(workspace=tmp_path / "nowhere"))
    qtbot.waitUntil(lambda: "There is no copycue.toml" in before.trouble.words)
    assert desk.window is before


def test_a_project_that_was_wanted_just_before_another_can_still_be_opened_elsewhere(
    desk: Desk,
    folder: Path,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    other, before, is_claimed = write_workspace(tmp_path_factory.mktemp("other")), shown(desk), Event()

    def noted(project: Project) -> Instance | None:
        instance = claimed(project)
        is_claimed.set()
        return instance

    monkeypatch.setattr(desks, "claimed", noted)
    desk.open(WindowRequest(workspace=other))
    assert is_claimed.wait(PATIENCE_MS / 1000)  # lets no event through: the answer is not told here yet
    desk.open(WindowRequest(workspace=folder))
    qtbot.waitUntil(another(desk, before), timeout=PATIENCE_MS)
    with Instance.claim([other], kind="window") as instance:
        assert instance.is_first


def test_a_project_that_is_open_in_another_window_comes_forward_there(
    desk: Desk, folder: Path, qtbot: QtBot
) -> None:
    asked: list[str] = []

    def answer(request: str) -> str:
        asked.append(request)
        return ""

    with Instance.claim(Workspace.open(folder).named_by, kind="window") as other:
        other.on_request = answer
        before = shown(desk)
        before.wanted.emit(WindowRequest(workspace=folder))
        qtbot.waitUntil(lambda: asked == ["show"])
    assert desk.window is before


@pytest.mark.usefixtures("desk")
def test_the_window_does_nothing_else_that_is_asked() -> None:
    with (
        pytest.raises(CopycueError, match="come to the front"),
        Instance.claim(FakeProject().named_by, kind="window") as second,
    ):
        second.first().ask("quit")


def test_where_no_project_is_known_a_page_asks_and_the_sample_takes_its_place(qtbot: QtBot) -> None:
    desk = Desk()
    desk.ask()
    assert desk.page is not None
    assert desk.page.isVisible()
    click(desk.page.sample)
    qtbot.waitUntil(lambda: desk.window is not None, timeout=PATIENCE_MS)
    assert desk.page is None
    assert "(sample)" in shown(desk).windowTitle()
    shown(desk).hide()
    desk.close()


def test_a_page_that_can_not_open_a_project_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk()
    desk.ask("The drive is gone.")
    page = desk.page
    assert page is not None
    assert page.trouble.words == "The drive is gone."
    page.wanted.emit(WindowRequest(workspace=tmp_path))
    qtbot.waitUntil(lambda: "There is no copycue.toml" in page.trouble.words, timeout=PATIENCE_MS)
    desk.close()
    assert desk.page is None


def test_a_new_project_is_asked_for_beside_the_window_which_stays_if_none_comes(desk: Desk) -> None:
    shown(desk).wanted.emit(WindowRequest())
    assert desk.page is not None
    desk.page.close()
    assert desk.page is None
    assert shown(desk).isVisible()
