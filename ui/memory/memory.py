"""The memory of the window: where it stood, what was chosen in it. A file of the user's, for all projects.

Not for what Copycue does with a client's notes: that is set in the project's own ``copycue.toml``, where
the command line follows it, too. And never for a client's words.
"""

import datetime as dt
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QSettings

from app import places
from ui.memory.kept import (
    Kept,
    flag,
    flag_text,
    moment,
    moment_text,
    packed,
    packed_text,
    path_text,
    some_path,
)

__all__ = ["FOREVER", "Closing", "WindowMemory", "user_file"]

FOREVER = dt.datetime.max.replace(tzinfo=dt.UTC)
"""Do not disturb, until told otherwise."""


class Closing(StrEnum):
    """What closing the window does."""

    ASK = "ask"
    QUIT = "quit"
    TRAY = "tray"


def user_file() -> Path:
    """Return where the memory of whoever is at work stands."""
    return places.config() / "window.ini"


class WindowMemory:
    """What is remembered, each an attribute: read at any time, kept at once when set.

    A damaged file, a foreign value or a folder that can not be written never stop a start: what can not
    be read is as it was in the beginning.

    Args:
        path: the file; None keeps nothing beyond the run.

    Attributes:
        geometry: where the window stood, as Qt packs it; empty the first time.
        view: the notes that were shown last, the name of a ``View``; "" when none were chosen.
        grouping: how the inbox groups its notes; "" when nothing was chosen.
        language: the language of the window, such as "de"; "" follows the system.
        closing: what closing the window does.
        tray: whether a sign in the system's tray is wanted, where there is one.
        quiet_until: no notifications before this moment; None: they are welcome.
        last_project: the folder of the project that was open last.
        recent_commands: the ids of the commands that the palette ran, the last one first.
    """

    geometry = Kept("window/geometry", b"", packed, packed_text)
    view = Kept("inbox/view", "", str)
    grouping = Kept("inbox/grouping", "", str)
    language = Kept("window/language", "", str)
    closing = Kept("tray/closing", Closing.ASK, Closing)
    tray = Kept("tray/shown", default=True, read=flag, write=lambda on: flag_text(on=on))
    quiet_until: Kept[dt.datetime | None] = Kept("tray/quiet_until", None, moment, moment_text)
    last_project: Kept[Path | None] = Kept("window/last_project", None, some_path, path_text)

    recent_commands: Kept[tuple[str, ...]] = Kept(
        "palette/recent", (), lambda text: tuple(text.split()), " ".join
    )

    def __init__(self, path: Path | None = None) -> None:
        self._file = QSettings(str(path), QSettings.Format.IniFormat) if path else None
        self._said: dict[str, str] = {}

    def text(self, key: str) -> str | None:
        """Return what stands under a name in the file; None when no text does."""
        if key in self._said:  # also where the file can not be written
            return self._said[key]
        value = self._file.value(key) if self._file else None
        return value if isinstance(value, str) else None

    def keep(self, key: str, text: str) -> None:
        """Put a text under a name in the file."""
        self._said[key] = text
        if self._file:
            self._file.setValue(key, text)
            self._file.sync()

    def sizes(self, name: str) -> tuple[int, ...]:
        """Return the widths in pixels that were kept under a name; empty when there are none."""
        text = self.text(f"sizes/{name}") or ""
        try:
            return tuple(int(part) for part in text.split())
        except ValueError:
            return ()

    def keep_sizes(self, name: str, sizes: tuple[int, ...]) -> None:
        """Keep the widths in pixels of the parts of a splitter, or of columns, under a name."""
        self.keep(f"sizes/{name}", " ".join(map(str, sizes)))
