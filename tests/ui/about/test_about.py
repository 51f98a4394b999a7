from PySide6.QtGui import QGuiApplication

from app import __version__
from tests.ui.hands import click
from ui.about.about import About
from ui.window import MainWindow


def test_debug_info_is_copied_without_a_clients_words(window: MainWindow) -> None:
    window.commands["help.about"].trigger()
    about = window.findChild(About)
    assert isinstance(about, About)
    assert about.isVisible()
    click(about.copy)
    copied = QGuiApplication.clipboard().text()
    assert f"Copycue: {__version__}" in copied
    assert "Ferry" not in copied
    about.close()
