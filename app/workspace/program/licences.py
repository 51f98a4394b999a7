"""Whose work is in the program, and under which licences.

A bundle has an index of it with all texts, made when it was built (``installers/licences``). Elsewhere pip
has put the packages there, each with its own texts; then only what their metadata says is told.
"""

import json
import re
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

import resources

__all__ = ["ThirdParty", "own_licence", "third_parties"]

_NAME = re.compile(r"[A-Za-z0-9._-]+")


@dataclass(frozen=True, slots=True)
class ThirdParty:
    """Somebody else's work.

    Attributes:
        name: of the package or library.
        version: of it; "" where nobody tells it.
        licence: an expression of SPDX, or what metadata says; "" where that is nothing.
        home: a page about it, or "".
        inside: what brings it, or "".
        file: with the texts of its licence; None where they are not beside the program.
    """

    name: str
    version: str
    licence: str
    home: str = ""
    inside: str = ""
    file: Path | None = None

    def text(self) -> str:
        """Return the texts of its licence and its notices; "" where they are not here."""
        try:
            return self.file.read_text("utf-8") if self.file else ""
        except OSError:
            return ""


def third_parties(folder: Path | None = None) -> tuple[ThirdParty, ...]:
    """Return what others made.

    Args:
        folder: with the index of a bundle; for tests.
    """
    folder = folder or resources.folder("licences")
    try:
        entries = json.loads((folder / "index.json").read_text("utf-8"))["parts"]
    except FileNotFoundError:
        return _installed()
    return tuple(_of_bundle(entry, folder) for entry in entries)


def _of_bundle(entry: dict[str, str], folder: Path) -> ThirdParty:
    facts = {name: entry[name] for name in ("name", "version", "licence", "home", "inside")}
    return ThirdParty(**facts, file=folder / entry["text"])


def own_licence() -> str:
    """Return the text of Copycue's own licence; "" where it is not beside the program."""
    try:
        return resources.folder().with_name("LICENSE").read_text("utf-8")
    except OSError:
        return ""


def _installed() -> tuple[ThirdParty, ...]:
    """Return the packages that Copycue itself asks for, as they are installed."""
    try:
        asked = metadata.requires("copycue") or []
    except metadata.PackageNotFoundError:  # run out of its folder, without being installed
        return ()
    names = sorted(name[0] for words in asked if "extra ==" not in words and (name := _NAME.match(words)))
    return tuple(filter(None, map(_of_package, names)))


def _of_package(name: str) -> ThirdParty | None:
    try:
        said = metadata.metadata(name)
    except metadata.PackageNotFoundError:
        return None
    fields = [*(said.get_all("License-Expression") or ()), *(said.get_all("License") or ())]
    licence = next((words for words in fields if "\n" not in words), "")
    return ThirdParty(name, metadata.version(name), licence)
