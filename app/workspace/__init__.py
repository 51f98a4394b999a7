"""One client project: ties journals, copy, matching and replies together for command line and window."""

from app.workspace.values import Excerpt, Triage, TriagedNote, WindowRequest
from app.workspace.workspace import WatchHandle, Workspace

__all__ = ["Excerpt", "Triage", "TriagedNote", "WatchHandle", "WindowRequest", "Workspace"]
