"""The window's checks of ``copycue --self-test``: Qt, its plugins, letters, pictures, German, paper.

They need the one Qt application object, which the first of them makes; the others are not tried without it.
"""

import ctypes
import os
import sys
from collections.abc import Callable
from pathlib import Path

import PySide6
from PySide6.QtCore import QLibraryInfo, QRectF, Qt, qVersion
from PySide6.QtGui import QFont, QGuiApplication, QImage, QImageReader, QPainter, QRawFont

from app.model import Language
from app.workspace.self_test import BrokenPartError, Check
from app.workspace.self_test.check import expect
from ui.application import application
from ui.languages.speaking import speak
from ui.paper.document import pdf_of
from ui.paper.rich import rich_page
from ui.parts.mark import mark
from ui.words import translate

__all__ = ["WINDOW_CHECKS"]

_LETTERS = "aÄßé„…"
_PICTURES = {"svg", "ico", "png"}
_SIDE = 64
_WORD_OF_QT = ("QPlatformTheme", "Cancel")
"""Not written at the call: translators would be asked for it."""
_NO_DISPLAY = "offscreen, since there is no display: the screen's own plugin was not tried"


def qt() -> str:
    """Start Qt on this computer's screen; where there is none, without."""
    told = ""
    if sys.platform == "linux" and not any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY"))):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        told = f"; {_NO_DISPLAY}"
    _try_to_load_platform(Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)))
    application()
    platform = QGuiApplication.platformName()
    return f"Qt {qVersion()}, PySide6 {PySide6.__version__}, platform {platform}{told}"


def _try_to_load_platform(plugins: Path) -> None:
    """Load what Qt is about to load: where a library is missing, Qt ends the program and names another."""
    name = os.environ.get("QT_QPA_PLATFORM", "") or ("xcb" if os.environ.get("DISPLAY") else "")
    plugin = plugins / "platforms" / f"libq{name.partition(':')[0]}.so"
    if sys.platform != "linux" or not name:
        return
    expect(that=plugin.is_file(), otherwise=f"There is no plugin {plugin}.")
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        raise BrokenPartError(f"Qt's plugin for {name} can not be loaded: {error}") from error


def fonts() -> str:
    """Draw letters; are they in the font that windows use?"""
    font = QGuiApplication.font()
    raw = QRawFont.fromFont(font)
    expect(that=raw.isValid(), otherwise="There is no font. On Linux, fonts-dejavu-core has some.")
    missing = [letter for letter in _LETTERS if not raw.supportsCharacter(ord(letter))]
    expect(that=not missing, otherwise=f"{raw.familyName()} has no {' '.join(missing)}.")
    expect(that=_is_drawn(font), otherwise="A letter that is drawn leaves the picture empty.")
    return f"{raw.familyName()} has {' '.join(_LETTERS)}"


def _is_drawn(font: QFont) -> bool:
    empty = QImage(_SIDE, _SIDE, QImage.Format.Format_RGB32)
    empty.fill(Qt.GlobalColor.white)
    drawn = empty.copy()
    painter = QPainter(drawn)
    painter.setFont(font)
    painter.drawText(QRectF(drawn.rect()), Qt.AlignmentFlag.AlignCenter, "Ä")
    painter.end()
    return drawn != empty


def pictures() -> str:
    """Draw our own icon out of its SVG, and look for the formats of pictures that Copycue shows."""
    formats = {bytes(name.data()).decode() for name in QImageReader.supportedImageFormats()}
    missing = sorted(_PICTURES - formats)
    expect(that=not missing, otherwise=f"Qt has no plugin for {', '.join(missing)}.")
    expect(that=not mark().pixmap(_SIDE).isNull(), otherwise="The icon can not be drawn.")
    return f"the icon is drawn; Qt knows {', '.join(sorted(_PICTURES))}"


def german() -> str:
    """Speak German: the window's words, the core's and Qt's own."""
    app = application()
    speak(app, Language.DE)
    try:
        ours, of_qt = translate("Menu", "Menu"), app.translate(*_WORD_OF_QT)
    finally:
        speak(app, Language.EN)
    expect(that=ours == "Menü", otherwise=f"“Menu” became “{ours}”.")
    expect(that=of_qt == "Abbrechen", otherwise=f"Qt's “Cancel” became “{of_qt}”.")
    return f"“Menu” becomes “{ours}”, Qt's “Cancel” “{of_qt}”"


def paper() -> str:
    """Write a page as a PDF."""
    page = "<html><body><h1>Nordlicht Fähren</h1><p>Größer, bitte.</p></body></html>"
    pdf = pdf_of(rich_page(page))
    whole = pdf.startswith(b"%PDF-") and pdf.rstrip().endswith(b"%%EOF")
    expect(that=whole, otherwise=f"What was written, {len(pdf)} bytes, is no PDF.")
    return f"a PDF of {len(pdf):,} bytes"


def _with_qt(check: Callable[[], str]) -> Callable[[], str]:
    """Return a check that is tried where Qt runs only: without, Qt would end the program."""

    def run() -> str:
        expect(that=QGuiApplication.instance() is not None, otherwise="Not tried: Qt does not run.")
        return check()

    return run


WINDOW_CHECKS = (
    Check("Qt", qt),
    Check("fonts", _with_qt(fonts)),
    Check("pictures", _with_qt(pictures)),
    Check("German", _with_qt(german)),
    Check("paper", _with_qt(paper)),
)
