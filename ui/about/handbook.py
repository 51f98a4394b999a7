"""The handbook: pages that ship with Copycue, opened in the browser in the window's language."""

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from resources import folder
from ui.languages.speaking import spoken
from ui.words import fill, translate

__all__ = ["Chapter", "handbook_page", "open_handbook"]

_BUILD = "make handbook"


class Chapter(StrEnum):
    """A page of the handbook that the window leads to; the name of its file."""

    FIRST = "index"
    SETTINGS = "settings"
    TEMPLATES = "templates"


def handbook_page(language: str, chapter: Chapter, shipped: Path | None = None) -> Path | None:
    """Return a page as it ships; in a checkout as it was built there; None where it is not built.

    Args:
        language: of the page.
        chapter: which page.
        shipped: the folder of shipped files, for tests.
    """
    shipped = shipped or folder()
    for books in (shipped / "handbook", shipped.parent / "build" / "handbook"):
        page = books / language / f"{chapter}.html"
        if page.is_file():
            return page
    return None


def open_handbook(
    chapter: Chapter = Chapter.FIRST,
    page_of: Callable[[str, Chapter], Path | None] = handbook_page,
    open_address: Callable[[QUrl], bool] = QDesktopServices.openUrl,
) -> str:
    """Open a page in the browser; return "" or, in a sentence, why that is not possible.

    Args:
        chapter: which page.
        page_of: finds the page, for tests.
        open_address: has the system open an address, for tests.
    """
    page = page_of(spoken(), chapter)
    if page is None:
        return fill(translate("Handbook", "The handbook is not built here; this builds it: %1"), _BUILD)
    if not open_address(QUrl.fromLocalFile(str(page))):
        return fill(translate("Handbook", "No browser took the handbook. It lies here: %1"), str(page))
    return ""
