"""Notices that files of the client changed. Knows only the model."""

from app.watching.watcher import Watcher

__all__ = ["Watcher"]
