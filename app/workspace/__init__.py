"""One client project: ties journals, copy, matching and replies together for command line and window."""

from app.workspace.copy_reading import CopyReading
from app.workspace.values import Excerpt, FileReply, FoundPlace, Triage, TriagedNote, WindowRequest
from app.workspace.watch_handle import WatchHandle
from app.workspace.workspace import Workspace

__all__ = [
    "CopyReading",
    "Excerpt",
    "FileReply",
    "FoundPlace",
    "Triage",
    "TriagedNote",
    "WatchHandle",
    "WindowRequest",
    "Workspace",
]
