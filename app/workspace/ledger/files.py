"""A ledger goes into a file and comes back: JSON with everything, XLSX for people."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from app.model import CopycueError, say
from app.workspace.ledger.reasons import reasons_of
from app.workspace.project.whole_file import write_whole

if TYPE_CHECKING:
    from app.ledger import Added as Added  # noqa: PLC0414 - handed on to the command line
    from app.ledger import AnyLedger, Contents

__all__ = ["Exported", "export_ledger", "import_ledger"]

_MAX_BYTES = 1 << 30
"""Of a file that is read back: a hundred thousand notes with their history take a tenth of it."""


class Exported(NamedTuple):
    """What an export holds.

    Attributes:
        notes: so many.
        steps: so many.
        drafts: so many.
    """

    notes: int
    steps: int
    drafts: int


def export_ledger(ledger: "AnyLedger", path: Path, *, force: bool = False) -> Exported:
    """Write everything that a ledger holds into a file: all of it, or the file is as it was.

    Args:
        ledger: what is exported.
        path: ends with ``.json`` or ``.xlsx``, which says what is written.
        force: take the place of a file that is there.

    Raises:
        CopycueError: the name says neither, there is such a file already, or it can not be written; or the
            ledger can not be read: an empty file would be taken for a backup.
    """
    make = _FORMS.get(path.suffix.lower())
    if make is None:
        raise CopycueError(
            say("Unknown kind of file"),
            say("Give a name that ends with .json (everything, to be read back) or .xlsx (for people)."),
        )
    if not force and (path.exists() or path.is_symlink()):
        raise CopycueError(
            say("The file is there already"),
            say("Name another one than {path}, or add --force.", path=str(path)),
        )
    contents = ledger.contents()
    if not (contents.notes or contents.steps):
        _check_readable(ledger)
    try:
        write_whole(path, make(contents))
    except OSError as error:
        raise CopycueError(
            say("The file can not be written"),
            say("{path}: {what}.", path=str(path), what=str(error.strerror or error)),
        ) from error
    return Exported(len(contents.notes), len(contents.steps), len(contents.drafts))


def _check_readable(ledger: "AnyLedger") -> None:
    memory = ledger.read()
    if not memory.is_lasting:
        raise CopycueError(
            say("There is nothing to export"),
            reasons_of(memory.problems) or say("The ledger can not be used."),
        )


def _as_json(contents: "Contents") -> bytes:
    from app.ledger import json_lines

    return "".join(f"{line}\n" for line in json_lines(contents)).encode()


def _as_workbook(contents: "Contents") -> bytes:
    from app.workspace.ledger.workbook import workbook_bytes

    return workbook_bytes(contents)


_FORMS: dict[str, Callable[["Contents"], bytes]] = {".json": _as_json, ".xlsx": _as_workbook}


def import_ledger(ledger: "AnyLedger", path: Path) -> "Added":
    """Add what a JSON export holds and a ledger lacks: all of it or nothing, and nothing twice.

    Raises:
        CopycueError: it is no such file, a later Copycue wrote it, or the ledger can not be written.
    """
    from app.ledger import contents_from

    if path.suffix.lower() == ".xlsx":
        raise CopycueError(
            say("A workbook can not be read back"), say("Only a JSON export has everything: give that.")
        )
    try:
        with path.open("rb") as file:
            data = file.read(_MAX_BYTES + 1)
    except OSError as error:
        raise CopycueError(
            say("The file can not be read"),
            say("{path}: {what}.", path=str(path), what=str(error.strerror or error)),
        ) from error
    if len(data) > _MAX_BYTES:
        raise CopycueError(
            say("The file is too large"), say("{path} is larger than any export: over 1 GB.", path=str(path))
        )
    return ledger.add(contents_from(data))
