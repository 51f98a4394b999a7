"""Where things live that Copycue keeps: in the user's folders, or beside the program where it is portable.

The only room that asks the system for such places. It knows nothing of what is kept there.
"""

from app.places.folders import (
    autostart,
    cache,
    config,
    data,
    projects,
    state,
)
from app.places.portable import FOLDER, MARKERS, is_portable, portable_folder
from app.places.steady import found_again, steady

__all__ = [
    "FOLDER",
    "MARKERS",
    "autostart",
    "cache",
    "config",
    "data",
    "found_again",
    "is_portable",
    "portable_folder",
    "projects",
    "state",
    "steady",
]
