"""The workspaces that were opened on this computer, so that they need not be named again.

A list in the user's folder of settings. It is a convenience: where it can not be kept, nothing else suffers.
"""

import json
import os
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from app import places
from app.model import CopycueError, say
from app.workspace.project.whole_file import locked, write_whole

__all__ = [
    "KnownWorkspace",
    "forget_workspaces",
    "known_workspaces",
    "last_workspace",
    "remember_workspace",
]

_FORMAT = 1


@dataclass(frozen=True, slots=True)
class KnownWorkspace:
    """A workspace that was opened before.

    Attributes:
        name: what its settings call it; while it is missing, what they called it.
        folder: absolute.
        is_missing: there is no ``copycue.toml`` now; its drive may come back.
    """

    name: str
    folder: Path
    is_missing: bool = False


def known_workspaces() -> tuple[KnownWorkspace, ...]:
    """Return all known workspaces by name, also those that are missing now."""
    found = [_as_it_is(folder, name) for folder, name in _listed().items()]
    return tuple(sorted(found, key=lambda workspace: (workspace.name.casefold(), workspace.folder)))


def last_workspace() -> Path | None:
    """Return the folder of the workspace that was opened last, of those that are not missing now."""
    from app.workspace.settings import FILE_NAME

    return next((folder for folder in reversed(_listed()) if (folder / FILE_NAME).is_file()), None)


def remember_workspace(folder: Path) -> None:
    """Put a workspace last on the list, as the one opened last; nothing where that can not be written."""
    place = _folder(folder)
    workspace = _as_it_is(place, place.name)
    with suppress(OSError):
        last = (place, workspace.name)
        if not workspace.is_missing and next(reversed(_listed().items()), None) != last:
            with locked(_path().with_suffix(".lock")):
                others = {one: name for one, name in _listed().items() if one != place}
                _write(others | dict([last]))


def forget_workspaces(folders: Iterable[Path]) -> tuple[Path, ...]:
    """Take workspaces off the list and return those that were on it. Their files are left alone.

    Raises:
        CopycueError: the list can not be written.
    """
    unwanted = {os.path.normcase(_folder(folder)) for folder in folders}
    try:
        with locked(_path().with_suffix(".lock")):
            listed = _listed()
            gone = tuple(folder for folder in listed if os.path.normcase(folder) in unwanted)
            if gone:
                _write({folder: name for folder, name in listed.items() if folder not in gone})
    except OSError as error:
        message = say("{path}: {what}.", path=str(_path()), what=str(error.strerror or error))
        raise CopycueError(say("The list of workspaces can not be written"), message) from error
    return gone


def _path() -> Path:
    return places.config() / "workspaces.json"


def _folder(folder: Path) -> Path:
    """Return a folder's whole path as it was named: links in it are kept."""
    return Path(os.path.normpath(folder.absolute()))


def _listed() -> dict[Path, str]:
    """Return name by folder; what can not be read is nothing."""
    try:
        record = json.loads(_path().read_bytes().decode("utf-8", "surrogateescape"))
        return {places.found_again(entry["folder"]): str(entry["name"]) for entry in record["workspaces"]}
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return {}


def _write(listed: dict[Path, str]) -> None:
    entries = [{"name": name, "folder": places.steady(folder)} for folder, name in listed.items()]
    text = json.dumps({"format": _FORMAT, "workspaces": entries}, ensure_ascii=False, indent=1)
    write_whole(_path(), text.encode("utf-8", "surrogateescape"))


def _as_it_is(folder: Path, name: str) -> KnownWorkspace:
    from app.workspace.settings import FILE_NAME, read_settings

    if not (folder / FILE_NAME).is_file():
        return KnownWorkspace(name, folder, is_missing=True)
    with suppress(CopycueError):  # said to whoever opens it
        name = read_settings(folder)[0].name or folder.name
    return KnownWorkspace(name, folder)
