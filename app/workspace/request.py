"""What the window is asked to open. Apart from other values: it is made before anything is on the screen."""

from dataclasses import dataclass
from pathlib import Path

__all__ = ["WindowRequest"]


@dataclass(frozen=True, slots=True)
class WindowRequest:
    """What the window is asked to open; all empty: the project that was opened last.

    Attributes:
        workspace: folder with ``copycue.toml``, or None.
        copy: copy files and folders, where no workspace is named.
        journals: journal files and folders, where no workspace is named.
        is_sample: the sample that ships with Copycue.
    """

    workspace: Path | None = None
    copy: tuple[Path, ...] = ()
    journals: tuple[Path, ...] = ()
    is_sample: bool = False
