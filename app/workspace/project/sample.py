"""The sample workspace that ships with Copycue, unpacked where the user may change it."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import resources
from app import places
from app.model import CopycueError, say
from app.workspace.project.project_files import path_of_project
from app.workspace.project.whole_file import write_whole

if TYPE_CHECKING:
    from app.workspace.workspace import Workspace

__all__ = ["passing_sample", "remove_sample", "unpack_sample"]

_NAME = "sample"


def unpack_sample(folder: Path | None = None) -> Path:
    """Copy the sample into a folder and return it; what is there already belongs to the user and stays.

    Args:
        folder: default: in the user's data folder.

    Raises:
        CopycueError: the folder can not be written.
    """
    target = folder or _usual_folder()
    source = resources.folder(_NAME)
    try:
        for path in sorted(source.rglob("*")):
            place = target / path.relative_to(source)
            if path.is_file() and "__pycache__" not in path.parts and not place.exists():
                place.parent.mkdir(parents=True, exist_ok=True)
                write_whole(place, path.read_bytes(), durable=False)
    except OSError as error:
        raise CopycueError(
            say("The sample can not be unpacked"),
            say("{path}: {what}.", path=str(target), what=str(error.strerror)),
        ) from error
    return target


@contextmanager
def passing_sample() -> "Iterator[Workspace]":
    """Open the sample for once: it lies in a temporary folder with its ledger, and nothing stays of it."""
    from app.workspace.project.setup import Setup
    from app.workspace.workspace import Workspace

    with tempfile.TemporaryDirectory(prefix="copycue-sample-") as name:
        setup = Setup.read(unpack_sample(Path(name, _NAME)))
        workspace = Workspace(replace(setup, ledger_url=str(Path(name, "ledger.db"))))
        workspace.is_sample = True
        try:
            yield workspace
        finally:
            workspace.close()  # Windows removes no file that is open


def remove_sample() -> None:
    """Take the sample out of the user's data folder, with all that was tried in it and is remembered of it.

    Raises:
        CopycueError: it can not be removed.
    """
    folder = _usual_folder()
    ledger = path_of_project("ledgers", [folder], suffix=".db")
    try:
        if folder.is_dir():
            shutil.rmtree(folder)
        for kept in (ledger.parent, ledger.parent / "backups"):  # its daily copies, too
            for path in kept.glob(f"{ledger.stem}.*"):
                path.unlink()
    except OSError as error:
        message = say(
            "{path}: {what}.", path=str(error.filename or folder), what=str(error.strerror or error)
        )
        raise CopycueError(say("The sample can not be removed"), message) from error


def _usual_folder() -> Path:
    return places.data() / _NAME
