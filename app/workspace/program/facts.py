"""What this very program is: for ``copycue --version``, About and reports of a problem."""

import platform
import sys
from importlib import metadata

import resources
from app import __version__, places

__all__ = ["is_bundle", "program_facts", "way_of_running"]


def program_facts() -> dict[str, str]:
    """Return versions by name; Qt's only where it is known without loading Qt."""
    facts = {
        "Copycue": __version__,
        "Python": platform.python_version(),
        "Qt": _version_of_qt(),
        "Runs as": way_of_running(),
    }
    return {name: value for name, value in facts.items() if value}


def way_of_running() -> str:
    """Return what was started: a bundle, perhaps portable, a checkout or an installed package."""
    if is_bundle():
        return "bundle, portable" if places.is_portable() else "bundle"
    return "checkout" if resources.folder().with_name("pyproject.toml").is_file() else "package"


def is_bundle() -> bool:
    """Return whether this is the program that is handed out, with its own Python."""
    return bool(getattr(sys, "frozen", False))


def _version_of_qt() -> str:
    """Return the version of the binding, which is Qt's own."""
    from app.workspace.program.licences import third_parties

    try:
        return metadata.version("PySide6_Essentials")
    except metadata.PackageNotFoundError:  # a bundle leaves the metadata out, and has an index instead
        return next((part.version for part in third_parties() if part.name == "Qt"), "")
