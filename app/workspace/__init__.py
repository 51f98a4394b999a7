"""One client project: ties journals, copy, matching and replies together for command line and window."""

from app.workspace.values import Excerpt, Triage, TriagedNote, WindowRequest

__all__ = ["Excerpt", "Triage", "TriagedNote", "WindowRequest"]
