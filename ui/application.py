"""The one Qt application object. Apart from the rest, so that something can be on the screen at once."""

import sys
from contextlib import suppress

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from app import __version__, places
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
    _keep_settings_beside()
    follow_system(app)
    return app


def _keep_settings_beside() -> None:
    """Have Qt's own memory, such as the folders of its file dialog, where a portable Copycue has its own."""
    if not places.is_portable():
        return
    from app.model import CopycueError  # not above: the frame is on the screen sooner without the model

    with suppress(CopycueError):  # it can not be written: said where something of Copycue's own is kept
        for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
            QSettings.setPath(kind, QSettings.Scope.UserScope, str(places.config()))
