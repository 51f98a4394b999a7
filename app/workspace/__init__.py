"""One client project: ties journals, copy, matching and replies together for command line and window.

Each part is imported when it is first asked for: a command that only looks at words need not wait for
the libraries that read XML.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.workspace.project.sample import passing_sample
    from app.workspace.reading.copy_reading import CopyReading
    from app.workspace.request import WindowRequest
    from app.workspace.values import (
        Excerpt,
        FileReply,
        FoundPlace,
        FoundText,
        FoundTexts,
        Triage,
        TriagedNote,
    )
    from app.workspace.workspace import Workspace

__all__ = [
    "CopyReading",
    "Excerpt",
    "FileReply",
    "FoundPlace",
    "FoundText",
    "FoundTexts",
    "Triage",
    "TriagedNote",
    "WindowRequest",
    "Workspace",
    "passing_sample",
]

_HOMES = {
    "CopyReading": "reading.copy_reading",
    "WindowRequest": "request",
    "Workspace": "workspace",
    "passing_sample": "project.sample",
}
_VALUES = "values"


def __getattr__(name: str) -> object:
    """Import a part of this package when it is first asked for."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES.get(name, _VALUES)}"), name)
