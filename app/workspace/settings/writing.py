"""Settings written into ``copycue.toml``: the values that are asked for, and not a character more."""

import os
import tomllib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from msgspec import Struct

from app.model import CopycueError, say
from app.workspace.project.project_files import path_of_project
from app.workspace.project.whole_file import locked, write_whole
from app.workspace.settings.accepted import NotAcceptedError, accepted, shown
from app.workspace.settings.declared import FILE_NAME, Settings
from app.workspace.settings.described import Field, Value, fields, plain
from app.workspace.settings.editing import changed
from app.workspace.settings.fingerprint import digest_of, fingerprint
from app.workspace.settings.ledger_address import KEEP_IT_ELSEWHERE, without_password
from app.workspace.settings.reading import bytes_of, nearest_hint, text_of
from app.workspace.settings.repeated import with_tables

__all__ = ["checked", "write_settings"]

_LEFT = say("copycue.toml was left as it is")
_BOM = b"\xef\xbb\xbf"


def write_settings(
    folder: Path,
    values: Mapping[tuple[str, ...], object],
    *,
    tables: Mapping[str, Sequence[Mapping[str, Value]]] | None = None,
    as_read: str | None = None,
) -> None:
    """Set some settings of a workspace; comments, order, blank lines and line ends stay as they are.

    Args:
        folder: with ``copycue.toml``.
        values: by path, such as ``("client", "name")``.
        tables: by name, all of those that stand repeatedly, such as ``area``; others stay.
        as_read: the fingerprint of the file when the values were decided on; None: whatever it is now.

    Raises:
        CopycueError: there is no such setting or it can not have that value; the file was changed
            since, is no TOML, or can not be written. Nothing is written then.
    """
    wanted = {path: checked(path, value) for path, value in values.items()}
    try:
        with locked(path_of_project("settings", [folder], suffix=".lock")):
            _write(folder, lambda text: _with_tables(_edited(text, wanted), tables or {}), as_read)
    except OSError as error:
        raise CopycueError(
            _LEFT, say("{path}: {what}.", path=str(folder / FILE_NAME), what=str(error.strerror or error))
        ) from error


def _write(folder: Path, edit: Callable[[str], str], as_read: str | None) -> None:
    path = folder / FILE_NAME
    before = bytes_of(path)
    text = text_of(path, before)
    ends = "\r\n" if text.count("\r\n") == text.count("\n") > 0 else "\n"
    new = edit(text.replace(ends, "\n")).replace("\n", ends)
    if new == text:
        return
    if fingerprint(folder) != (as_read or digest_of(before)):
        raise CopycueError(
            _LEFT, say("Somebody has changed it meanwhile. Look at what is there now, and set it again.")
        )
    if not os.access(path, os.W_OK):
        raise CopycueError(_LEFT, say("{path} may not be written.", path=str(path)))
    mark = _BOM if before.startswith(_BOM) else b""
    write_whole(path.resolve(), mark + new.encode("utf-8"))  # a link goes on leading there


def _edited(text: str, values: Mapping[tuple[str, ...], Value]) -> str:
    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise CopycueError(
            _LEFT, say("It is not valid TOML: {error}. Correct that first.", error=str(error))
        ) from error
    for path, value in values.items():
        text = changed(text, path, value)
    return text


def _with_tables(text: str, tables: Mapping[str, Sequence[Mapping[str, Value]]]) -> str:
    for name, wanted in tables.items():
        text = with_tables(text, name, wanted)
    return text


def checked(path: tuple[str, ...], value: object) -> Value:
    """Return a value as it is written.

    Raises:
        CopycueError: there is no such setting, or it can not be this.
    """
    field = _field(path)
    name = ".".join(path)
    try:
        written = plain(accepted(list(value) if isinstance(value, tuple) else value, field))
    except NotAcceptedError as error:
        message = say(
            "“{name}” can not be {value}; {possible}.",
            name=name,
            value=shown(value),
            possible=error.possible,
        )
        raise CopycueError(_LEFT, message) from error
    if path == ("ledger", "url") and without_password(str(written)) != written:
        raise CopycueError(
            _LEFT,
            say(
                "“{name}” holds a password. {hint}",
                name=name,
                hint=KEEP_IT_ELSEWHERE,
            ),
        )
    return written


def _field(path: tuple[str, ...]) -> Field:
    table: type[Struct] = Settings
    for depth, name in enumerate(path):
        known = fields(table)
        if name not in known:
            here = ".".join(path[: depth + 1])
            raise CopycueError(
                _LEFT,
                say(
                    "There is no setting “{here}”. {hint}",
                    here=here,
                    hint=nearest_hint(name, list(known)),
                ),
            )
        field = known[name]
        if isinstance(field.bare, type) and issubclass(field.bare, Struct):
            table = field.bare
        elif field.kind is not None and depth == len(path) - 1:
            return field
        else:
            break
    raise CopycueError(_LEFT, say("“{name}” is no single setting; edit it in the file.", name=".".join(path)))
