"""What of all that PyInstaller finds goes into the bundle.

PyInstaller takes every plugin of Qt and every library that one of them asks for: GTK, QML, a virtual
keyboard. Leaving plugins out afterwards leaves their libraries in, so both are gone through: first the
files that a program of widgets never loads, then the libraries that nothing kept asks for.
"""

import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import PurePosixPath

__all__ = ["Imports", "Row", "lean"]

Row = tuple[str, str, str]
"""As PyInstaller lists a file: its place in the bundle, where it is from (a link: its target), its kind."""
Imports = Callable[[str], Iterable[tuple[str, str | None]]]
"""Tells which libraries a file asks for: their names and, where they were found, their paths."""

_PLUGINS = (
    "platforms/libqxcb", "platforms/libqwayland", "platforms/libqoffscreen", "platforms/libqcocoa",
    "platforms/qwindows", "platforms/qoffscreen",
    "platforminputcontexts/libcompose", "platforminputcontexts/libibus",
    "platformthemes/libqxdgdesktopportal",
    "wayland-decoration-client/", "wayland-shell-integration/libxdg-shell",
    "styles/", "iconengines/", "printsupport/",
    "imageformats/libqsvg", "imageformats/libqico", "imageformats/qsvg", "imageformats/qico",
)  # fmt: skip
"""Screens, typing, styles, printers, and the pictures that Copycue draws: its icons. PNG needs no plugin."""
_LENT_BY_THE_SYSTEM = ("printsupport/libcups",)
"""Plugins whose libraries a system that has use for them has already, and must fit its servers."""
_QT_WORDS = "qtbase_"
_LOCALES = "babel/locale-data/"
_FRAMEWORK = ".framework/"
"""On macOS a library is a folder, signed as one."""


def lean(rows: Iterable[Row], languages: Sequence[str], imports: Imports) -> list[Row]:
    """Return the files that are used.

    Args:
        rows: all that PyInstaller found.
        languages: that the program speaks, such as "de".
        imports: tells which libraries a file asks for.
    """
    used = [row for row in rows if _is_used(_place(row), languages)]
    asked_for = _asked_for(used, imports)
    return [row for row in used if not _is_library(row) or _name(row[0]) in asked_for]


def _is_used(place: str, languages: Sequence[str]) -> bool:
    """Return whether the program can come to load a file of ours, of Qt's or of Babel's."""
    if place.startswith(_LOCALES):
        name = PurePosixPath(place).stem
        return name == "root" or name.partition("_")[0] in languages
    if not place.startswith("PySide6/"):
        return not place.startswith("resources/") or _is_read_here(place)
    plugin = _plugin(place)
    if plugin:
        return plugin.startswith(_PLUGINS)
    if "/translations/" in place:
        return PurePosixPath(place).stem in {_QT_WORDS + language for language in languages}
    return "/qml/" not in place


def _is_read_here(place: str) -> bool:
    """Return whether a file of ours is read at run time; what translators edit is there compiled."""
    return not place.endswith((".ts", ".py", ".pyc"))


def _asked_for(rows: Iterable[Row], imports: Imports) -> set[str]:
    """Return the names of the libraries that are asked for by what is loaded by name, and by each other."""
    files = {_name(target): source for target, source, kind in rows if kind != "SYMLINK"}
    waiting = [row[1] for row in rows if _is_loaded_by_name(row)]
    found: set[str] = set()
    while waiting:
        asked = {_name(place) for pair in imports(waiting.pop()) for place in pair if place}
        waiting += [files[name] for name in asked - found if name in files]
        found |= asked
    return found


def _is_loaded_by_name(row: Row) -> bool:
    """Return whether a file is loaded because Python or Qt looks for it, not because another asks for it."""
    if row[2] not in {"EXTENSION", "BINARY"}:
        return False
    return not _is_library(row) and not _plugin(_place(row)).startswith(_LENT_BY_THE_SYSTEM)


def _is_library(row: Row) -> bool:
    """Return whether a file, or link to one, is there for others to ask for it; so is all of a framework."""
    target, _, kind = row
    if _plugin(_place(row)) or (kind not in {"BINARY", "SYMLINK"} and _FRAMEWORK not in _place(row)):
        return False
    # The program itself asks for Python.
    return not _name(target).casefold().startswith(("python", "libpython"))


def _plugin(place: str) -> str:
    """Return where below the plugins of Qt a file is; nothing of another file."""
    return place.partition("/plugins/")[2] if place.startswith("PySide6/") else ""


def _place(row: Row) -> str:
    return row[0].replace("\\", "/")


def _name(path: str) -> str:
    """Return the name by which a library is asked for, as the system compares names."""
    whole, framework, _ = path.replace("\\", "/").partition(_FRAMEWORK)
    name = whole.rpartition("/")[2]
    return name if framework else os.path.normcase(name)
