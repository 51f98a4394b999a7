"""The running program: the Qt application around one window."""

import sys
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from app.model import CopycueError
from app.workspace import WindowRequest
from app.workspace.project.opening import opened
from ui.application import application
from ui.core_words import in_words
from ui.desk import Desk, claimed
from ui.ending import hearing_the_system
from ui.languages.speaking import chosen_language, speak
from ui.log import log_file, logging_to
from ui.memory.memory import WindowMemory, user_file
from ui.project import Project
from ui.qt_log import logging_of_qt
from ui.words import sentences

__all__ = ["run", "say", "show"]

_SWITCH_S = 0.0005
"""How long a worker thread may keep the interpreter to itself. A tenth of the usual: painting takes
it up again many times, and waits as long each time while files are being read."""


def run(request: WindowRequest) -> int:
    """Open the window on what is asked for; return the exit status when it is closed.

    Where nothing is named and no project is known, or the one opened last can not be, a page asks for one.

    Raises:
        CopycueError: what is named can not be opened, or is open already, and that one does not answer.
    """
    try:
        project = opened(request)
    except CopycueError as error:
        if request != WindowRequest():
            raise
        trouble = sentences(error.title, error.message)
        return _run(lambda desk: desk.ask(trouble))
    return _run(Desk.ask) if project is None else show(project)


def show(project: Project) -> int:
    """Open the window on a project; return the exit status when it is closed.

    Where it is open already, that window comes to the front instead.

    Raises:
        CopycueError: it is open already, and that one does not answer.
    """
    instance = claimed(project)
    return 0 if instance is None else _run(lambda desk: desk.put(project, instance))


def _run(begin: Callable[[Desk], None]) -> int:
    """Show windows until the last one is closed."""
    app = application()
    sys.setswitchinterval(_SWITCH_S)
    memory = WindowMemory(user_file())
    speak(app, chosen_language(memory.language))
    # Quitting would ask about this and that; whoever ended the program may be gone.
    with logging_to(log_file()), logging_of_qt(), hearing_the_system(app.exit):
        desk = Desk(memory)
        app.commitDataRequest.connect(desk.keep)  # whoever is at work logs out
        try:
            begin(desk)
            return app.exec()
        finally:
            desk.close()


def say(error: CopycueError) -> None:
    """Tell a misuse in a dialog."""
    speak(application(), chosen_language(_remembered_language()))
    title = in_words(error.title)
    box = QMessageBox(QMessageBox.Icon.Warning, title, title)
    box.setTextFormat(Qt.TextFormat.PlainText)  # a path is no markup
    box.setInformativeText(in_words(error.message))
    box.exec()


def _remembered_language() -> str:
    """Return the language that was chosen, or "", also where nothing may be kept, which is told then."""
    try:
        return WindowMemory(user_file()).language
    except CopycueError:
        return ""
