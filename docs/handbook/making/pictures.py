"""Takes the pictures of the handbook: of the real window on the sample, in each language, without a screen.

What the sample has not got is added to its copy: an upset note, a broken file, a change that the client made.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QWidget

from app.model import Finding, Language
from app.workspace import TriagedNote, Workspace
from app.workspace.project.sample import unpack_sample
from docs.handbook.making.tables import commands_part, settings_part
from tests.ui.screenshots import FONTS, choose, found, wait, wait_for_reading
from ui.application import application
from ui.first_start.page import FirstStart
from ui.languages.speaking import speak
from ui.palette import apply_scheme
from ui.window import MainWindow

__all__ = ["NAMES", "SCALE", "take_all"]

SCALE = 1.5
"""Pixels of a picture for each of the window, for sharp letters on today's screens."""
_SIZE = (1280, 800)
_PAGE = (720, 720)
_DIALOGS = {
    "palette": (640, 560),
    "keys": (640, 660),
    "about": (520, 260),
    "problems": (620, 320),
    "problem-report": (860, 420),
}
_DIALOG = (960, 660)
"""Without a screen there is too little room for what they would have by themselves."""
_BANNER_HEIGHT = 460
"""What stands in the upper part of the reply column, where the rest is empty."""
_SYSTEM = "Linux-6.1.0-amd64-x86_64-with-glibc2.36"
_SOMEBODY = "/home/tom/.local/state"
"""The computer of the pictures is nobody's; nothing is written there."""
_LOSSLESS = 100
"""At this quality WebP keeps every pixel; such a picture of a window is half as large as a PNG."""
_OPENED = {
    "search": "place.search",
    "palette": "help.palette",
    "settings": "project.settings",
    "people": "project.people",
    "report": "project.report",
    "guide": "project.guide",
    "templates": "project.templates",
    "together": "reply.together",
    "about": "help.about",
    "problem-report": "help.report",
}
"""Pictures of what a command opens."""
NAMES = (
    *_OPENED,
    "first-start",
    "window",
    "notes",
    "place",
    "reply",
    "twins",
    "unsure",
    "upset",
    "remark",
    "broken",
    "problems",
    "thanks",
)
"""All pictures; each is ``pictures/NAME.webp`` for the pages of both languages."""


@dataclass(frozen=True, slots=True)
class Story:
    """What happens in the pictures of a language.

    Attributes:
        words: of the note that is answered.
        file: where its text stands, below the copy folder.
        old: what stands there.
        new: what the client makes of it.
        blunt: what would be better not written.
        upset: a line of the journal, by somebody who has waited for long.
    """

    words: str
    file: str
    old: str
    new: str
    blunt: str
    upset: str


_STORIES = {
    Language.EN: Story(
        words="Free Wi-Fi on board",
        file="boards/Languages/English/Keyed/Announcements.xml",
        old="Nordlicht-Guest",
        new="Nordlicht-Gast",
        blunt="As I said, you should be able to change this yourself. ",
        upset='N-213;17.11.2026;Maeve Doyle;Departure board;"For the third time, nobody answers!! Please'
        ' change ""Last boat today"" to ""Last sailing today""."\r\n',
    ),
    Language.DE: Story(
        words="„Überfahrt buchen“",
        file="kiosk/copy.xml",
        old="Überfahrt buchen",
        new="Fahrt kaufen",
        blunt="Wie gesagt: Das sollten Sie eigentlich selbst ändern können. ",
        upset="N-213;17.11.2026;Anna Keller;Kiosk;Bitte „Wer fährt mit?“ in „Wer reist mit?“ ändern."
        " Das schreibe ich jetzt zum dritten Mal, und niemand antwortet!!\r\n",
    ),
}


class Album:
    """The pictures of one language.

    Args:
        folder: they are written into it.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True)
        self._folder = folder

    def add(self, widget: QWidget, name: str, height: int = -1) -> None:
        """Take a picture of a widget as it is now, from its top.

        Args:
            widget: what is shown.
            name: one of ``NAMES``.
            height: how much of it, in pixels of the window; all of it, unless said.
        """
        widget.grab(QRect(0, 0, -1, height)).save(str(self._folder / f"{name}.webp"), quality=_LOSSLESS)


def take_all(made: Path) -> None:
    """Take all pictures, and write what the program tells of itself.

    Args:
        made: gets a folder for each language, with ``commands.md``, ``settings.md`` and ``pictures``.
    """
    os.environ["QT_SCALE_FACTOR"] = str(SCALE)  # Qt looks at it when it starts
    os.environ["XDG_DATA_HOME"] = str(made / "data")  # nothing is left behind, and nothing of ours is shown
    os.environ["XDG_CONFIG_HOME"] = str(made / "config")
    os.environ["XDG_STATE_HOME"] = _SOMEBODY
    app: QApplication = application()
    family = next((name for name in FONTS if name in QFontDatabase.families()), app.font().family())
    app.setFont(QFont(family, 10))
    apply_scheme(app, Qt.ColorScheme.Light)
    with patch("platform.platform", lambda: _SYSTEM):
        for language, story in _STORIES.items():
            _take_language(app, made, language, story)
    app.clipboard().clear()  # without a screen it would outlive the interpreter, and crash


def _take_language(app: QApplication, made: Path, language: Language, story: Story) -> None:
    """Take the pictures of a language, one after the other."""
    speak(app, language)
    folder = made / "workspace" / language
    album = Album(made / language / "pictures")
    _take_first_start(album)
    with _opened(folder, language, story) as window:
        (made / language / "commands.md").write_text(commands_part(window.commands), encoding="utf-8")
        (made / language / "settings.md").write_text(settings_part(), encoding="utf-8")
        _take_notes(window, album, story)
        _take_opened(window, album, story)
        _take_upset(window, album)
        _take_remark(window, album, story)
        _take_thanks(window, album, story, folder)
        _take_broken(window, album, folder)


@contextmanager
def _opened(folder: Path, language: Language, story: Story) -> Iterator[MainWindow]:
    """Open a window on a copy of the sample: one upset note more, replies in the reader's language."""
    unpack_sample(folder)
    settings = folder / "copycue.toml"
    before = settings.read_text(encoding="utf-8")
    settings.write_text(before.replace('language = "auto"', f'language = "{language}"'), encoding="utf-8")
    with (folder / "journal" / "bugs.csv").open("a", encoding="cp1252", newline="") as journal:
        journal.write(story.upset)
    window = MainWindow(Workspace.sample(folder))
    window.resize(*_SIZE)
    window.show()
    window.start()
    wait_for_reading(window)
    window.commands["view.all"].trigger()
    wait(300)
    yield window
    window.close()


def _saying(words: str) -> Callable[[TriagedNote], bool]:
    """Return a wish for a note that says these words."""
    return lambda triaged: words in triaged.note.text


def _take_first_start(album: Album) -> None:
    page = FirstStart()
    page.resize(*_PAGE)
    page.show()
    wait(200)
    album.add(page, "first-start")
    page.close()


def _take_notes(window: MainWindow, album: Album, story: Story) -> None:
    """Take the whole window, each column, and the notes that are not sure."""
    choose(window, _saying(story.words))
    for widget, name in (
        (window, "window"),
        (window.inbox, "notes"),
        (window.place, "place"),
        (window.reply, "reply"),
    ):
        album.add(widget, name)
    choose(window, found(Finding.TWINS))
    album.add(window, "twins")
    choose(window, _saying("Ansagen gefallen"))
    album.add(window, "unsure")


def _take_opened(window: MainWindow, album: Album, story: Story) -> None:
    """Take what commands open, then close it."""
    choose(window, _saying(story.words))
    for name, command in _OPENED.items():
        window.commands[command].trigger()
        wait(1200)
        for other in QApplication.topLevelWidgets():
            if other is not window and other.isVisible():
                other.resize(*_DIALOGS.get(name, _DIALOG))
                wait(400)
                album.add(other, name)
                other.close()
        wait(50)


def _take_upset(window: MainWindow, album: Album) -> None:
    choose(window, _saying("!!"))
    wait(600)
    album.add(window.reply, "upset", _BANNER_HEIGHT)


def _take_remark(window: MainWindow, album: Album, story: Story) -> None:
    """Type something that the tone check has a word about."""
    choose(window, _saying(story.words))
    editor = window.reply.editor
    cursor = editor.textCursor()
    cursor.movePosition(cursor.MoveOperation.Start)
    cursor.movePosition(cursor.MoveOperation.Down, n=2)
    editor.setTextCursor(cursor)
    editor.insertPlainText(story.blunt)
    wait(900)
    album.add(window.reply, "remark")
    editor.undo()
    wait(300)


def _take_thanks(window: MainWindow, album: Album, story: Story, folder: Path) -> None:
    """Answer a note, then make its change in the file, as the client would."""
    window.commands["reply.answered"].trigger()
    wait(1500)
    file = folder / "copy" / story.file
    file.write_bytes(file.read_bytes().replace(story.old.encode(), story.new.encode()))
    window.commands["project.refresh"].trigger()
    wait_for_reading(window)
    window.commands["view.all"].trigger()
    choose(window, _saying(story.words))
    wait(900)
    window.commands["reply.thanks"].trigger()
    wait(900)
    album.add(window.reply, "thanks", _BANNER_HEIGHT)


def _take_broken(window: MainWindow, album: Album, folder: Path) -> None:
    """Break a file, as a slip of the client would."""
    file = folder / "copy" / "kiosk" / "copy.xml"
    file.write_bytes(file.read_bytes().replace(b"</text>", b"<text>", 1))
    window.commands["project.refresh"].trigger()
    wait_for_reading(window)
    wait(600)
    album.add(window.reply, "broken", _BANNER_HEIGHT)
    window.status.problems.click()
    window.problems.resize(*_DIALOGS["problems"])
    wait(200)
    album.add(window.problems, "problems")
    window.problems.close()
