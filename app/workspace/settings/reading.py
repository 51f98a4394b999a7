"""From ``copycue.toml`` to settings.

What is unknown or wrong there becomes a problem with its line and what is possible instead; the
default is used, and all the rest holds.
"""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import msgspec

from app.catalogue import Dialect
from app.model import CopycueError, Problem, Severity, say
from app.workspace.settings.accepted import NotAcceptedError, accepted, shown
from app.workspace.settings.areas import AreaSettings
from app.workspace.settings.columns import ColumnSettings
from app.workspace.settings.declared import FILE_NAME, ClientSettings, LinkSettings, Settings
from app.workspace.settings.described import Field, fields
from app.workspace.settings.ledger_address import KEEP_IT_ELSEWHERE, trouble_with_ledger, without_password
from app.workspace.settings.names import is_name, is_title, nearest_title, trouble_with_name
from app.workspace.settings.own_dialects import own_dialects
from app.workspace.settings.toml_lines import line_of
from app.workspace.verdicts.links import trouble_with

__all__ = [
    "DEFAULT_HOLDS",
    "Where",
    "bytes_of",
    "nearest_hint",
    "read_settings",
    "read_settings_file",
    "read_tables",
    "tables_of",
    "text_of",
]

T = TypeVar("T", bound=msgspec.Struct)
_MAX_BYTES = 1_000_000
DEFAULT_HOLDS = say("The default holds until it is corrected.")
_UNREADABLE = say("Settings can not be read")
_MAPPING_HINT = say(
    'Write each as a table of its own, [[mapping]], with file = "bugs*.xlsx" and note = "Column".'
)
_AREA_HINT = say(
    'Write each as a table of its own, [[area]], with texts = "kiosk/*" and name = "Jan Petersen".'
)
_LEDGER_HINT = say(
    "Write it like postgresql+psycopg://anna@db.example/copycue. Until then, what you do "
    "is kept in a ledger of your own."
)


class Where(NamedTuple):
    """Where in the settings something is.

    Attributes:
        path: names of the tables, then of the setting.
        repeat: of tables that stand repeatedly, the index of the one that is meant; else 0.
    """

    path: tuple[str, ...]
    repeat: int = 0


def read_settings(folder: Path) -> tuple[Settings, tuple[Problem, ...]]:
    """Read ``copycue.toml`` of a workspace folder.

    Returns:
        The settings, and what was wrong with the file; wrong values fall back to their defaults.

    Raises:
        CopycueError: there is no such file, or it is no TOML at all.
    """
    return read_settings_file(folder / FILE_NAME)


def read_settings_file(path: Path) -> tuple[Settings, tuple[Problem, ...]]:
    """Read a file of settings, whatever its name.

    Returns:
        The settings, and what was wrong with the file; wrong values fall back to their defaults.

    Raises:
        CopycueError: there is no such file, or it is no TOML at all.
    """
    text = text_of(path, bytes_of(path))
    settings, found = read_tables(tables_of(path, text), text)
    return settings, tuple(problem for _, problem in found)


def read_tables(
    tables: Mapping[str, Any], text: str = ""
) -> tuple[Settings, tuple[tuple[Where, Problem], ...]]:
    """Read settings as TOML has them.

    Args:
        tables: what stands in the file.
        text: of the file, for the lines; "": there is none yet.

    Returns:
        The settings, and each problem with where it is.
    """
    reading = _SettingsReading(text)
    settings = reading.table(dict(tables), Settings, ())
    reading.check_links(settings.links)
    reading.check_guide(settings.client)
    return reading.with_open_ledger(settings), tuple(reading.found)


def bytes_of(path: Path) -> bytes:
    """Return what is in a file of settings.

    Raises:
        CopycueError: there is none, or it can not be read.
    """
    try:
        with path.open("rb") as file:
            data = file.read(_MAX_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError):
        message = say(
            "There is no {file} in {folder}. Make one with copycue init, or name the files "
            "directly: --copy PATH --journal PATH.",
            file=FILE_NAME,
            folder=str(path.parent),
        )
        raise CopycueError(say("Not a workspace"), message) from None
    except OSError as error:
        raise CopycueError(
            _UNREADABLE, say("{path}: {what}.", path=str(path), what=str(error.strerror))
        ) from error
    if len(data) > _MAX_BYTES:
        raise CopycueError(
            _UNREADABLE, say("{path} is larger than 1 MB: that is no file of settings.", path=str(path))
        )
    return data


def text_of(path: Path, data: bytes) -> str:
    """Return the text of a file of settings, without a byte order mark.

    Raises:
        CopycueError: it is no text.
    """
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise CopycueError(
            _UNREADABLE, say("{path} is not UTF-8; save it as UTF-8.", path=str(path))
        ) from error


def tables_of(path: Path, text: str) -> dict[str, Any]:
    """Return what stands in the text of a file of settings, as TOML has it.

    Raises:
        CopycueError: it is no TOML.
    """
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise CopycueError(
            _UNREADABLE, say("{path} is not valid TOML: {error}.", path=str(path), error=str(error))
        ) from error


def nearest_hint(name: str, known: list[str]) -> str:
    """Return a hint for a name that there is not."""
    from rapidfuzz import process

    nearest = process.extractOne(name.casefold(), known, score_cutoff=60)
    return (
        say("Did you mean “{nearest}”?", nearest=nearest[0])
        if nearest
        else say("Known here are {known}.", known=", ".join(known))
    )


class _SettingsReading:
    """Turns tables into settings field by field, so that one wrong value spoils only itself."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._repeat = 0
        """Of tables that stand repeatedly, such as [[mapping]], the index of the one at hand."""
        self.found: list[tuple[Where, Problem]] = []

    def table(self, data: object, kind: type[T], path: tuple[str, ...]) -> T:
        """Return the settings of a table."""
        known = fields(kind)
        if not isinstance(data, dict):
            possible = " or ".join(known)
            self._report(
                path, say("“{name}” must be a table with {possible}.", name=".".join(path), possible=possible)
            )
            return kind()
        values: dict[str, Any] = {}
        for name, value in data.items():
            here = (*path, name)
            if name not in known:
                self._report_unknown(here, list(known))
            elif known[name].kind is not None:
                self._take(values, here, value, known[name])
            elif known[name].bare == tuple[Dialect, ...]:
                values[name] = self._dialects(value)
            elif known[name].bare == tuple[ColumnSettings, ...]:
                values[name] = self._mappings(value)
            elif known[name].bare == tuple[AreaSettings, ...]:
                values[name] = self._areas(value)
            else:
                values[name] = self.table(value, known[name].bare, here)
        return kind(**values)

    def _dialects(self, tables: object) -> tuple[Dialect, ...]:
        """Return the dialects that are sound, and report the others."""
        dialects, problems = own_dialects(tables, self._text, FILE_NAME)
        self.found += [(Where(("dialects",)), problem) for problem in problems]
        return dialects

    def _mappings(self, tables: object) -> tuple[ColumnSettings, ...]:
        """Return what is said about columns, of the tables that say for which journals."""
        missing = say("A “mapping” does not say for which journals it is.")
        found = self._repeated(tables, ColumnSettings, "mapping", _MAPPING_HINT)
        return tuple(
            one for at, one in found if one.file or self._report_at(at, "mapping", missing, _MAPPING_HINT)
        )

    def _areas(self, tables: object) -> tuple[AreaSettings, ...]:
        """Return who looks after which texts, of the tables that say both."""
        missing = say("An “area” does not say which texts it is about, or who looks after them.")
        found = self._repeated(tables, AreaSettings, "area", _AREA_HINT)
        return tuple(
            one
            for at, one in found
            if (one.texts and one.name) or self._report_at(at, "area", missing, _AREA_HINT)
        )

    def _repeated(self, tables: object, kind: type[T], name: str, hint: str) -> list[tuple[int, T]]:
        """Return the settings of tables that stand repeatedly, with their index; what is no table is told."""
        if not isinstance(tables, list):
            self._report((name,), say("“{name}” must be a list of tables.", name=name), hint)
            return []
        found: list[tuple[int, T]] = []
        for number, table in enumerate(tables):
            self._repeat = number
            settings = self.table(table, kind, (name,))
            if isinstance(table, dict):
                found.append((number, settings))
        self._repeat = 0
        return found

    def _report_at(self, repeat: int, name: str, message: str, hint: str) -> bool:
        """Report something about one of several tables; False, as that one does not count."""
        self._repeat = repeat
        self._report((name,), message, hint)
        self._repeat = 0
        return False

    def check_guide(self, client: ClientSettings) -> None:
        """Report a day that is none."""
        if client.guide_sent.strip() and client.guide_day() is None:
            message = say("“client.guide_sent” is {value}; that is no day.", value=shown(client.guide_sent))
            self._report(("client", "guide_sent"), message, say("Write it like 2026-11-03."))

    def check_links(self, links: LinkSettings) -> None:
        """Report the templates of links that can not be used; their places have no link then."""
        for name in links.__struct_fields__:
            address = getattr(links, name)
            trouble = trouble_with(address) if address else ""
            if trouble:
                hint = say(
                    "Write it like {example}. Until then there is no link.",
                    example="vscode://file/{path}:{line}:{column}",
                )
                self._report(
                    ("links", name), say("“{name}” {trouble}.", name=f"links.{name}", trouble=trouble), hint
                )

    def with_open_ledger(self, settings: Settings) -> Settings:
        """Return settings whose ledger's address can be used and holds no secret; report another one."""
        path, address = ("ledger", "url"), settings.ledger.url
        if not address:
            return settings
        open_address = without_password(address)
        if open_address != address:
            self._report(
                path, say("“ledger.url” holds a password; this file is no place for one."), KEEP_IT_ELSEWHERE
            )
        if trouble := trouble_with_ledger(open_address):
            self._report(path, say("“{name}” {trouble}.", name="ledger.url", trouble=trouble), _LEDGER_HINT)
            open_address = ""
        ledger = msgspec.structs.replace(settings.ledger, url=open_address)
        return msgspec.structs.replace(settings, ledger=ledger)

    def _take(self, values: dict[str, Any], path: tuple[str, ...], value: object, field: Field) -> None:
        """Put one value among ``values``, or report it."""
        try:
            taken = accepted(value, field)
        except NotAcceptedError as error:
            name = ".".join(path)
            message = say(
                "“{name}” is {value}; {possible}.", name=name, value=shown(value), possible=error.possible
            )
            self._report(path, message)
            return
        if self._may_be_written(path, taken):
            values[path[-1]] = taken

    def _may_be_written(self, path: tuple[str, ...], value: object) -> bool:
        """Whether a value can stand in a letter; what can not is reported, and so is a strange title."""
        name = ".".join(path)
        if is_name(path) and (trouble := trouble_with_name(str(value))):
            hint = say("Replies do without it until it is corrected.")
            self._report(path, say("“{name}” {trouble}.", name=name, trouble=trouble), hint)
            return False
        if is_title(path) and (nearest := nearest_title(str(value))) is not None:
            hint = (
                say("Did you mean “{nearest}”?", nearest=nearest)
                if nearest
                else say("Replies write it as it stands.")
            )
            severity = Severity.WARNING if nearest else Severity.INFO
            self._report(
                path,
                say("“{name}” is {value}, which is no title known here.", name=name, value=shown(value)),
                hint,
                severity,
            )
        return True

    def _report_unknown(self, path: tuple[str, ...], known: list[str]) -> None:
        message = say("There is no setting “{name}”; it was ignored.", name=".".join(path))
        self._report(path, message, nearest_hint(path[-1], known), Severity.WARNING)

    def _report(
        self,
        path: tuple[str, ...],
        message: str,
        hint: str = DEFAULT_HOLDS,
        severity: Severity = Severity.ERROR,
    ) -> None:
        line = line_of(self._text, path, self._repeat)
        problem = Problem(FILE_NAME, message, severity, line=line, hint=hint)
        self.found.append((Where(path, self._repeat), problem))
