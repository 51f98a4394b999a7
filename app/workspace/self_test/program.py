"""Which program this is, and whether its files came with it."""

import platform

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
    """Look for the folders that Copycue reads; is something in each?"""
    missing = [room for room in _ROOMS if not any(resources.folder(room).glob("*"))]
    expect(that=not missing, otherwise=f"There is nothing in {', '.join(missing)} of {resources.folder()}.")
    lacking = [room for room in _MADE_FOR_A_BUNDLE if not resources.folder(room).is_dir()]
    return f"{len(_ROOMS)} folders" + (
        f"; without {' and '.join(lacking)}" if is_bundle() and lacking else ""
    )
