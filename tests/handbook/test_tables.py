"""What the program tells of itself for the handbook: all keys and settings, in the language spoken."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.model import Language
from app.workspace.settings import sections
from docs.handbook.making.book import SOURCES
from docs.handbook.making.tables import commands_part, settings_part
from docs.handbook.making.window_words import quoted_keys
from tests.ui.fake import FakeProject
from ui.application import application
from ui.commands.registry import keys_words
from ui.languages.speaking import speak, spoken
from ui.settings.computer import computer_choices
from ui.window import MainWindow

MOVING_IN_LISTS = {"Ctrl", "Strg"}
"""Named for themselves, where a page tells what they are on another system."""


@pytest.fixture(params=list(Language))
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Language]:
    """Each language, while it is spoken."""
    application()
    speak(qapp, request.param)
    yield request.param
    speak(qapp, Language.EN)


@pytest.fixture
def window(language: Language, qtbot: QtBot) -> MainWindow:
    """A window that speaks the language."""
    window = MainWindow(FakeProject())
    qtbot.addWidget(window, before_close_func=lambda _window: window.end())
    assert spoken() == language
    return window


def test_all_commands_are_told_with_their_keys(window: MainWindow) -> None:
    told = commands_part(window.commands)
    for action in window.commands:
        assert f"| {action.text()} |" in told
        assert quoted_keys(told) >= {keys.strip() for keys in keys_words(action).split(", ") if keys}


def test_each_key_that_a_page_names_does_something(window: MainWindow, language: Language) -> None:
    real = {key for action in window.commands for key in keys_words(action).split(", ")} | MOVING_IN_LISTS
    for path in sorted(Path(SOURCES, language).glob("*.md")):
        assert quoted_keys(path.read_text(encoding="utf-8")) <= real, path.name


@pytest.mark.usefixtures("language")
def test_all_settings_are_told() -> None:
    told = settings_part()
    for section in sections():
        for setting in section.settings:
            assert f"(`{setting.path[-1]}`)" in told


@pytest.mark.usefixtures("language")
def test_what_is_chosen_for_this_computer_is_told_too() -> None:
    told = settings_part()
    for choice in computer_choices():
        assert f"\n{choice.title}\n: " in told


def test_settings_are_told_in_the_language_that_is_spoken(language: Language) -> None:
    words = {Language.EN: "Your name below replies", Language.DE: "Ihr Name unter Antworten"}
    assert words[language] in settings_part()
