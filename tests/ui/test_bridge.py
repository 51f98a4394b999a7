import threading
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.bridge import Bridge


def from_another_thread(call: object, *arguments: object) -> None:
    """Call something in a thread of its own and wait for its end."""
    assert callable(call)
    thread = threading.Thread(target=call, args=arguments)
    thread.start()
    thread.join()


def test_a_change_told_by_the_watcher_arrives_in_the_gui_thread(qtbot: QtBot) -> None:
    bridge = Bridge()
    heard: list[int] = []
    bridge.changed.connect(lambda _paths: heard.append(threading.get_ident()))
    paths = frozenset({Path("notes.csv")})
    with qtbot.waitSignal(bridge.changed) as changed:
        from_another_thread(bridge.files_changed, paths)
    assert changed.args == [paths]
    assert heard == [threading.get_ident()]


def test_what_is_said_before_closing_but_heard_after_it_is_dropped(qapp: QApplication) -> None:
    bridge = Bridge()
    heard: list[str] = []
    from_another_thread(bridge.post, lambda: heard.append("late"))
    bridge.close()
    qapp.processEvents()
    assert heard == []


def test_nothing_is_said_after_closing(qapp: QApplication) -> None:
    bridge = Bridge()
    heard: list[str] = []
    bridge.close()
    from_another_thread(bridge.post, lambda: heard.append("late"))
    qapp.processEvents()
    assert heard == []
