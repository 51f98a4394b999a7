"""A new workspace: where it may be, what is written there, what is told about it."""

import itertools
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from app import places
from app.model import CopycueError, Problem, folder_to_watch, say
from app.workspace.project.known_workspaces import remember_workspace
from app.workspace.project.setup import Setup, from_home
from app.workspace.settings.declared import FILE_NAME
from app.workspace.settings.described import Setting, single_settings
from app.workspace.settings.new_file import new_file
from app.workspace.settings.reading import bytes_of, tables_of, text_of
from app.workspace.settings.writing import checked

__all__ = [
    "Contents",
    "as_written",
    "contents_of",
    "create_project",
    "proposed_folder",
    "require_own_folder",
    "set_up",
    "unset_settings",
]

_MOST_STEPS_UP = 2


@dataclass(frozen=True, slots=True)
class Contents:
    """What a workspace holds, counted.

    Attributes:
        texts: how many texts.
        copy_files: in how many files.
        notes: how many notes.
        journals: in how many journals.
        problems: what was wrong on the way.
    """

    texts: int
    copy_files: int
    notes: int
    journals: int
    problems: tuple[Problem, ...]


def as_written(path: Path, folder: Path) -> str:
    """Return a path as it stands in the settings of a folder: relative to it where that is near.

    Args:
        path: as the user named it, relative to where they are.
        folder: of the settings.
    """
    try:
        relative = Path(os.path.relpath(path, folder))
    except ValueError:  # another drive of Windows
        return str(path.absolute())
    return relative.as_posix() if relative.parts.count("..") <= _MOST_STEPS_UP else path.absolute().as_posix()


def require_own_folder(folder: Path, paths: Sequence[str]) -> None:
    """See to it that a workspace does not come to lie among the client's files.

    Args:
        folder: where the settings shall be.
        paths: the client's files and folders, and patterns of them, as the settings will have them.

    Raises:
        CopycueError: the folder is one of the client's, or inside one.
    """
    place = folder.resolve()
    for path in paths:
        clients = folder_to_watch(folder / from_home(path))
        if clients.is_dir() and place.is_relative_to(clients.resolve()):
            title = say("The project needs a folder of its own")
            message = say(
                "“{clients}” is the client's, and Copycue writes nothing there. Name another folder, "
                "such as the one above: copycue init DIR --copy PATH --journal PATH.",
                clients=str(clients.resolve()),
            )
            raise CopycueError(title, message)


def proposed_folder(paths: Sequence[Path]) -> Path:
    """Return where the settings of a new project may be: above the client's files, where that is near.

    Where that would be the user's home, a drive, a place that can not be written, or another project's, it
    is a folder of its own among the user's documents.

    Args:
        paths: the client's files and folders; at least one.
    """
    parents = {folder_to_watch(path).absolute().parent for path in paths}
    above = Path(os.path.commonpath(parents)) if len({path.anchor for path in parents}) == 1 else None
    if above is not None and _may_hold_a_project(above):
        return above
    name = folder_to_watch(paths[0]).absolute().parent.name or "project"
    base = places.projects()
    names = itertools.chain([name], (f"{name} {number}" for number in itertools.count(2)))
    return next(base / one for one in names if not (base / one / FILE_NAME).exists())


def _may_hold_a_project(folder: Path) -> bool:
    home = Path.home()
    return (
        not home.is_relative_to(folder)
        and folder != Path(folder.anchor)
        and os.access(folder, os.W_OK)
        and not (folder / FILE_NAME).exists()
    )


def set_up(folder: Path, values: Mapping[tuple[str, ...], object]) -> Path:
    """Write the settings of a new workspace in a folder of its own, and know it from then on.

    Args:
        folder: of the workspace.
        values: settings by path, with journals and copy among them.

    Returns:
        Where the settings are.

    Raises:
        CopycueError: the folder is the client's, a value is none, or it can not be written.
    """
    paths = [value for name in ("journals", "copy") if isinstance(value := values.get((name,)), list)]
    require_own_folder(folder, [str(path) for some in paths for path in some])
    path = create_project(folder, values)
    remember_workspace(folder)
    return path


def create_project(folder: Path, values: Mapping[tuple[str, ...], object]) -> Path:
    """Write the settings of a new workspace and return where; the folder is made where it is not there.

    Args:
        folder: of the workspace.
        values: settings by path.

    Raises:
        CopycueError: a value is none, there are settings already, or they can not be written.
    """
    path = folder / FILE_NAME
    text = new_file({name: checked(name, value) for name, value in values.items()})
    try:
        if not folder.is_dir():
            folder.mkdir(parents=True)
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError as error:
        there = path if folder.is_dir() else folder
        message = say("{there} is there already, and is never overwritten.", there=str(there))
        raise CopycueError(say("Nothing was written"), message) from error
    except OSError as error:
        raise CopycueError(
            say("Nothing was written"),
            say("{path}: {what}.", path=str(path), what=str(error.strerror or error)),
        ) from error
    return path


def contents_of(folder: Path) -> Contents:
    """Return what a workspace holds; nothing is judged.

    Raises:
        CopycueError: there is no workspace.
    """
    from app.catalogue import Catalogue
    from app.workspace.reading.journals import Journals

    setup = Setup.read(folder)
    copy = Catalogue.read(setup.copy, max_bytes=setup.max_bytes, dialects=setup.dialects)
    reading = Journals(setup.journals, setup.mappings).read()
    problems = tuple(dict.fromkeys((*setup.problems, *copy.problems, *reading.problems)))
    return Contents(len(copy), len(copy.files), len(reading.notes), len(reading.files), problems)


def unset_settings(folder: Path) -> tuple[Setting, ...]:
    """Return the settings that a workspace does not set.

    Raises:
        CopycueError: there is no workspace, or its settings can not be read.
    """
    path = folder / FILE_NAME
    tables = tables_of(path, text_of(path, bytes_of(path)))
    return tuple(setting for setting in single_settings() if not _is_set(tables, setting))


def _is_set(tables: object, setting: Setting) -> bool:
    for name in setting.path:
        if not isinstance(tables, dict) or name not in tables:
            return False
        tables = tables[name]
    return True
