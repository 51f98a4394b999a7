"""Which packages are handed out: those that Copycue needs to run, and what these need, on this system.

The environment that builds has many more (linters, tests, PyInstaller); none of them is in the bundle.
"""

import tomllib
from collections.abc import Callable, Iterable
from importlib.metadata import Distribution, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import NormalizedName, canonicalize_name

__all__ = ["needed", "shipped"]


def shipped(pyproject: Path) -> dict[NormalizedName, Distribution]:
    """Return the packages that a project hands out, by name, as they are installed here.

    Raises:
        importlib.metadata.PackageNotFoundError: one is not installed.
    """
    project = tomllib.loads(pyproject.read_text("utf-8"))["project"]
    return needed(project["dependencies"])


def needed(
    requirements: Iterable[str], find: Callable[[str], Distribution] = distribution
) -> dict[NormalizedName, Distribution]:
    """Return the packages that requirements lead to, each by name, those that hold on this system only.

    Args:
        requirements: as in a project's metadata, with extras and conditions.
        find: returns the installed package of a name.
    """
    found: dict[NormalizedName, Distribution] = {}
    seen: set[tuple[NormalizedName, str]] = set()
    waiting = [(Requirement(text), "") for text in requirements]
    while waiting:
        requirement, extra = waiting.pop()
        if requirement.marker and not requirement.marker.evaluate({"extra": extra}):
            continue
        name = canonicalize_name(requirement.name)
        package = found.setdefault(name, find(requirement.name))
        for wanted in {"", *requirement.extras}:
            if (name, wanted) not in seen:
                seen.add((name, wanted))
                waiting += [(Requirement(text), wanted) for text in package.requires or ()]
    return found
