"""One Copycue for each workspace: a lock decides who is the first, and a second start talks to it."""

from app.workspace.instance.claim import Instance
from app.workspace.instance.first import First

__all__ = ["First", "Instance"]
