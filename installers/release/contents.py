"""What PyInstaller really put into a bundle, by its own lists: not all that Copycue may need goes in."""

import ast
import os
from collections.abc import Collection, Mapping
from importlib.metadata import Distribution
from pathlib import Path

from packaging.utils import NormalizedName

__all__ = ["FILES", "MODULES", "bundled", "sources_in"]

FILES = "COLLECT-00.toc"
"""Its list of files, in ``build/build_spec``."""
MODULES = "PYZ-00.toc"
"""Its list of modules, which are all in one archive."""


def sources_in(record: Path) -> set[str]:
    """Return where all that one of the lists names came from: it has rows of target, source and kind."""
    parts = ast.literal_eval(record.read_text("utf-8"))
    return {row[1] for part in parts if isinstance(part, list) for row in part}


def bundled(packages: Mapping[NormalizedName, Distribution], sources: Collection[str]) -> set[NormalizedName]:
    """Return the names of those packages of which at least one file is in the bundle."""
    # An environment may be a link to where it is; PyInstaller tells places without links, or with them.
    places = {os.path.realpath(source) for source in sources}
    return {name for name, package in packages.items() if _is_in(package, places)}


def _is_in(package: Distribution, places: Collection[str]) -> bool:
    return any(os.path.realpath(str(package.locate_file(path))) in places for path in package.files or ())
