"""Which program this is, and whether its files came with it."""

import platform
from collections.abc import Sequence

import resources
from app import __version__
from app.workspace.program.facts import is_bundle, way_of_running
from app.workspace.self_test.check import expect

__all__ = ["program", "shipped_files"]

_ROOMS = (
    "answers", "dialects", "guide", "heat", "icons", "lexicons", "matching", "replies", "report", "sample",
    "self_test", "tone", "translations",
)  # fmt: skip
_MADE_FOR_A_BUNDLE = ("handbook", "licences")


def program() -> str:
    """Tell which Copycue runs, on which Python, and how it came here."""
    system = f"{platform.system()} {platform.machine()}"
    return f"Copycue {__version__}, Python {platform.python_version()}, {way_of_running()}, {system}"


def shipped_files() -> str:
    """Look for the folders that Copycue reads; is something in each?

    The handbook and the licences of others are made for a bundle, which is not handed out without them;
    elsewhere a lack of them is told.
    """
    needed = (*_ROOMS, *_MADE_FOR_A_BUNDLE) if is_bundle() else _ROOMS
    missing = _empty(needed)
    expect(that=not missing, otherwise=f"There is nothing in {', '.join(missing)} of {resources.folder()}.")
    lacking = [] if is_bundle() else _empty(_MADE_FOR_A_BUNDLE)
    told = f"{len(needed)} folders"
    return f"{told}; without {' and '.join(lacking)}, made for a bundle only" if lacking else told


def _empty(rooms: Sequence[str]) -> list[str]:
    """Return the folders in which nothing is, or that are not there."""
    return [room for room in rooms if not any(resources.folder(room).glob("*"))]
