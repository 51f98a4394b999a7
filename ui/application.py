"""The one Qt application object. Apart from the rest, so that something can be on the screen at once."""

import sys

from PySide6.QtWidgets import QApplication

from app import __version__
from ui.palette import follow_system
from ui.parts.mark import mark

__all__ = ["APP_ID", "application"]

APP_ID = "io.github.copycue.Copycue"
"""By which a desktop knows whose a window is: the name of the desktop file, without its ending."""


def application() -> QApplication:
    """Return the one application object, dressed; made if there is none yet."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("Copycue")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(APP_ID)
    app.setWindowIcon(mark())
    follow_system(app)
    return app
