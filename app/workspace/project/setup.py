"""What a workspace is made of: read from ``copycue.toml``, or named directly."""

import getpass
import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Self

from app.catalogue import MAX_BYTES, Dialect
from app.model import ClientProfile, Problem
from app.workspace.opening.editors import EditorChoice

if TYPE_CHECKING:
    from app.journal import ColumnMapping
    from app.workspace.verdicts.links import LinkTemplate

__all__ = ["Setup", "from_home"]


@dataclass(frozen=True, slots=True)
class Setup:
    """What a workspace is made of.

    Attributes:
        name: what the user calls it.
        copy: files and folders with the client's XML.
        journals: files and folders with the client's notes.
        named_by: the paths that tell this project from others on this workstation.
        profile: how replies to the client are written.
        problems: what was wrong with the settings.
        mappings: what is said about the columns of journals.
        links: templates of links to places.
        dialects: the project's own dialects of XML.
        max_bytes: a larger copy file is reported instead of being read.
        open_with: what opens a text at its line.
        ledger_url: address of a team's ledger, or "" for a file in the user's data folder.
        ledger_project: what the project is called in a team's ledger.
        me: the developer's name in the history; "": as logged in.
        folder: the folder of ``copycue.toml``, or None.
        as_read: the fingerprint of that file, or "".
    """

    name: str
    copy: tuple[Path, ...]
    journals: tuple[Path, ...]
    named_by: tuple[Path, ...]
    profile: ClientProfile = field(default_factory=ClientProfile)
    problems: tuple[Problem, ...] = ()
    mappings: "tuple[ColumnMapping, ...]" = ()
    links: "tuple[LinkTemplate, ...]" = ()
    dialects: tuple[Dialect, ...] = ()
    max_bytes: int = MAX_BYTES
    open_with: EditorChoice = EditorChoice.AUTO
    ledger_url: str = ""
    ledger_project: str = ""
    me: str = ""
    folder: Path | None = None
    as_read: str = ""

    @classmethod
    def read(cls, folder: Path) -> Self:
        """Return what the ``copycue.toml`` in ``folder`` (or which ``folder`` is) says.

        Raises:
            CopycueError: there is none, or it is no TOML.
        """
        from app.workspace.settings import FILE_NAME, read_settings
        from app.workspace.settings.fingerprint import fingerprint

        if folder.name == FILE_NAME and folder.is_file():
            folder = folder.parent
        as_read = fingerprint(folder)  # before: what is changed meanwhile is seen as a change
        settings, problems = read_settings(folder)
        name = settings.name or folder.resolve().name
        return cls(
            name=name,
            copy=tuple(folder / from_home(path) for path in settings.copy),
            journals=tuple(folder / from_home(path) for path in settings.journals),
            named_by=(folder,),
            profile=settings.profile(),
            problems=problems,
            mappings=settings.column_mappings(),
            links=settings.link_templates(),
            dialects=settings.dialects,
            max_bytes=int(settings.largest_file_mb * 1_000_000),
            open_with=settings.open_with,
            ledger_url=settings.ledger.url,
            ledger_project=settings.ledger.project or name,
            me=settings.people.me,
            folder=folder,
            as_read=as_read,
        )

    @classmethod
    def of(cls, *, copy: Sequence[Path], journals: Sequence[Path] = (), name: str = "") -> Self:
        """Return a project of files that are named directly, with the careful default profile."""
        named = (*copy, *journals)
        name = name or (named[0].absolute().name if named else "")
        return cls(name, tuple(copy), tuple(journals), named)

    @property
    def developer(self) -> str:
        """Who does what is done at this workstation."""
        return self.me or _login_name()


def from_home(path: str) -> Path:
    """Return a path in which ``~`` is spelt out; left as it is where nobody has that name."""
    try:
        return Path(path).expanduser()
    except RuntimeError:
        return Path(path)


def _login_name() -> str:
    """Return the name that the user logged in with; of a user that the system has no name for, the number."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # OSError from Python 3.13 on
        return str(os.getuid()) if hasattr(os, "getuid") else "somebody"
