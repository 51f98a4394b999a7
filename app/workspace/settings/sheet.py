"""The settings of a workspace as they stand in its file, for pages on which they are changed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.model import Problem, Severity
from app.workspace.settings.declared import FILE_NAME, Settings
from app.workspace.settings.described import Setting, Value, sections, single_settings
from app.workspace.settings.fingerprint import digest_of
from app.workspace.settings.ledger_address import without_password
from app.workspace.settings.reading import DEFAULT_HOLDS, Where, bytes_of, read_tables, tables_of, text_of

__all__ = ["SettingsSheet", "Table", "read_sheet", "troubles_in"]

Table = Mapping[str, Value]
"""One of several tables of a name, such as an ``[[area]]``."""


@dataclass(frozen=True, slots=True)
class SettingsSheet:
    """What stands in ``copycue.toml``, right or wrong.

    Attributes:
        path: of the file.
        as_read: its fingerprint.
        values: of all single settings, by path; where nothing is set, the default.
        tables: those that may stand repeatedly, by name.
        settings: what of this holds.
    """

    path: Path
    as_read: str
    values: Mapping[tuple[str, ...], Value]
    tables: Mapping[str, tuple[Table, ...]] = field(default_factory=dict)
    settings: Settings = field(default_factory=Settings)


def read_sheet(folder: Path) -> SettingsSheet:
    """Read the settings of a workspace folder.

    Raises:
        CopycueError: there are none, or they are no TOML.
    """
    path = folder / FILE_NAME
    data = bytes_of(path)
    text = text_of(path, data)
    tables = tables_of(path, text)
    values = {setting.path: _value(tables, setting) for setting in single_settings()}
    repeated = {
        name: tuple(_plain_table(table) for table in found if isinstance(table, dict))
        for section in sections()
        if section.repeats
        and section.settings
        and isinstance(found := tables.get(name := section.path[0], []), list)
    }
    return SettingsSheet(path, digest_of(data), values, repeated, read_tables(tables, text)[0])


def troubles_in(
    values: Mapping[tuple[str, ...], object], tables: Mapping[str, Sequence[Table]] | None = None
) -> dict[Where, Problem]:
    """Return what is wrong with settings, by the same check as when they are read.

    Args:
        values: of single settings, by path.
        tables: those that may stand repeatedly, by name.
    """
    nested: dict[str, Any] = {name: [dict(one) for one in some] for name, some in (tables or {}).items()}
    for path, value in values.items():
        table = nested
        for name in path[:-1]:
            table = table.setdefault(name, {})
        table[path[-1]] = list(value) if isinstance(value, tuple) else value
    found: dict[Where, Problem] = {}
    repeated = {(name,) for name in tables or ()}
    for where, problem in read_tables(nested)[1]:
        if where not in found or problem.severity is Severity.ERROR:
            found[where] = _as_said_before(problem, about_a_table=where.path in repeated)
    return found


def _as_said_before(problem: Problem, *, about_a_table: bool) -> Problem:
    """Return a problem as it is said of what is not written yet: no default holds, nobody writes tables."""
    hint = "" if about_a_table or problem.hint == DEFAULT_HOLDS else problem.hint
    return Problem(problem.file, problem.message, problem.severity, hint=hint)


def _value(tables: Mapping[str, Any], setting: Setting) -> Value:
    """Return what is set, as it stands there, or the default. No password is handed on."""
    found: Any = tables
    for name in setting.path:
        if not isinstance(found, dict) or name not in found:
            return setting.default
        found = found[name]
    value = _plain(found)
    if isinstance(setting.default, tuple) and not isinstance(value, tuple):
        return (str(value),)
    return without_password(value) if setting.path == ("ledger", "url") and isinstance(value, str) else value


def _plain(value: object) -> Value:
    if isinstance(value, list):
        return tuple(map(str, value))
    if isinstance(value, bool):
        return str(value).lower()
    return value if isinstance(value, (str, int, float)) else str(value)


def _plain_table(table: Mapping[str, Any]) -> Table:
    return {name: _plain(value) for name, value in table.items()}
