"""All settings of a workspace, declared once: defaults, types and meaning.

``copycue.toml`` is read into these. What is unknown or wrong there becomes a problem with
its line and what is possible instead; the default is used, and all the rest holds.
"""

import tomllib
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import msgspec

from app.catalogue import Dialect
from app.model import Address, ClientProfile, CopycueError, Formality, Language, Person, Problem, Severity
from app.workspace.column_settings import ColumnSettings, Names
from app.workspace.links import LinkTemplate, trouble_with
from app.workspace.own_dialects import own_dialects
from app.workspace.toml_lines import line_of

if TYPE_CHECKING:
    from app.journal import ColumnMapping

__all__ = ["FILE_NAME", "Settings", "read_settings"]

FILE_NAME = "copycue.toml"
Megabytes = Annotated[float, msgspec.Meta(gt=0, le=1000)]
T = TypeVar("T", bound=msgspec.Struct)
_MAX_BYTES = 1_000_000
_SHOWN = 40
_MAPPING_HINT = 'Write each as a table of its own, [[mapping]], with file = "bugs*.xlsx" and note = "Column".'


class LanguageChoice(Enum):
    """Language of replies: of the note, or always the same."""

    AUTO = "auto"
    EN = "en"
    DE = "de"


class PersonSettings(msgspec.Struct, frozen=True):
    """Somebody a reply may name: ``name`` as the person writes it, ``title`` such as "Ms" or "Frau"."""

    name: str = ""
    title: str = ""


class ClientSettings(msgspec.Struct, frozen=True):
    """Who replies go to, and how the client is addressed."""

    name: str = ""
    title: str = ""
    language: LanguageChoice = LanguageChoice.AUTO
    address: Address = Address.FORMAL
    formality: Formality = Formality.NEUTRAL


class PeopleSettings(msgspec.Struct, frozen=True):
    """Who does what on the client's side: ``texts`` looks after the texts."""

    texts: PersonSettings = msgspec.field(default_factory=PersonSettings)


class ReplySettings(msgspec.Struct, frozen=True):
    """What stands below a reply, and what it may promise."""

    sender: str = ""
    signature: str = ""
    build_day: str = ""


class LinkSettings(msgspec.Struct, frozen=True):
    """Addresses that open a place, with ``{path}``, ``{file}``, ``{line}`` and ``{column}`` in them."""

    editor: str = ""
    web: str = ""


class Settings(msgspec.Struct, frozen=True):
    """A workspace: its name, where its journals and copy files are, its client.

    Paths are absolute, relative to the folder of ``copycue.toml``, or begin with ``~``. ``dialects``
    are declared with the words of ``resources/dialects``. A copy file larger than ``largest_file_mb``
    megabytes is reported instead of being read. Each ``[[mapping]]`` says which columns of some
    journals are what.
    """

    name: str = ""
    journals: list[str] = msgspec.field(default_factory=list)
    copy: list[str] = msgspec.field(default_factory=list)
    client: ClientSettings = msgspec.field(default_factory=ClientSettings)
    people: PeopleSettings = msgspec.field(default_factory=PeopleSettings)
    reply: ReplySettings = msgspec.field(default_factory=ReplySettings)
    links: LinkSettings = msgspec.field(default_factory=LinkSettings)
    dialects: tuple[Dialect, ...] = ()
    mapping: tuple[ColumnSettings, ...] = ()
    largest_file_mb: Megabytes = 50

    def link_templates(self) -> tuple[LinkTemplate, ...]:
        """Return the links that places have, those that are set and sound."""
        named = ((name, getattr(self.links, name)) for name in self.links.__struct_fields__)
        return tuple(
            LinkTemplate(name, address) for name, address in named if address and not trouble_with(address)
        )

    def column_mappings(self) -> "tuple[ColumnMapping, ...]":
        """Return what is said about the columns of journals."""
        return tuple(columns.mapping() for columns in self.mapping)

    def profile(self) -> ClientProfile:
        """Return how replies to this client are written."""
        client, texts, reply = self.client, self.people.texts, self.reply
        language = None if client.language is LanguageChoice.AUTO else Language(client.language.value)
        return ClientProfile(
            client=Person(client.name, client.title),
            language=language,
            address=client.address,
            formality=client.formality,
            texts=Person(texts.name, texts.title),
            sender=reply.sender,
            signature=reply.signature,
            build_day=reply.build_day,
        )


def read_settings(folder: Path) -> tuple[Settings, tuple[Problem, ...]]:
    """Read ``copycue.toml`` of a workspace folder.

    Returns:
        The settings, and what was wrong with the file; wrong values fall back to their defaults.

    Raises:
        CopycueError: there is no such file, or it is no TOML at all.
    """
    text = _text_of(folder / FILE_NAME)
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        message = f"{folder / FILE_NAME} is not valid TOML: {error}."
        raise CopycueError("Settings can not be read", message) from error
    reading = _SettingsReading(text)
    settings = reading.table(data, Settings, ())
    reading.check_links(settings.links)
    return settings, tuple(reading.problems)


def _text_of(path: Path) -> str:
    title = "Settings can not be read"
    try:
        with path.open("rb") as file:
            data = file.read(_MAX_BYTES + 1)
        if len(data) > _MAX_BYTES:
            raise CopycueError(title, f"{path} is larger than 1 MB: that is no file of settings.")
        return data.decode("utf-8-sig")
    except (FileNotFoundError, NotADirectoryError):
        message = (
            f"There is no {FILE_NAME} in {path.parent}. Name the files directly: --copy PATH --journal PATH."
        )
        raise CopycueError("Not a workspace", message) from None
    except OSError as error:
        raise CopycueError(title, f"{path}: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise CopycueError(title, f"{path} is not UTF-8; save it as UTF-8.") from error


class _SettingsReading:
    """Turns tables into settings field by field, so that one wrong value spoils only itself."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._repeat = 0
        """Of tables that stand repeatedly, such as [[mapping]], the index of the one at hand."""
        self.problems: list[Problem] = []

    def table(self, data: object, kind: type[T], path: tuple[str, ...]) -> T:
        """Return the settings of a table."""
        known = {field.encode_name: field.type for field in msgspec.structs.fields(kind)}
        if not isinstance(data, dict):
            possible = " or ".join(known)
            self._report(path, f"“{'.'.join(path)}” must be a table with {possible}.")
            return kind()
        values: dict[str, Any] = {}
        for name, value in data.items():
            here = (*path, name)
            if name not in known:
                self._report_unknown(here, list(known))
            elif known[name] == tuple[Dialect, ...]:
                values[name] = self._dialects(value)
            elif known[name] == tuple[ColumnSettings, ...]:
                values[name] = self._mappings(value)
            elif isinstance(known[name], type) and issubclass(known[name], msgspec.Struct):
                values[name] = self.table(value, known[name], here)
            else:
                self._take(values, here, value, known[name])
        return kind(**values)

    def _dialects(self, tables: object) -> tuple[Dialect, ...]:
        """Return the dialects that are sound, and report the others."""
        dialects, problems = own_dialects(tables, self._text, FILE_NAME)
        self.problems += problems
        return dialects

    def _mappings(self, tables: object) -> tuple[ColumnSettings, ...]:
        """Return what is said about columns, of the tables that say for which journals."""
        if not isinstance(tables, list):
            self._report(("mapping",), "“mapping” must be a list of tables.", _MAPPING_HINT)
            return ()
        found: list[ColumnSettings] = []
        for number, table in enumerate(tables):
            self._repeat = number
            columns = self.table(table, ColumnSettings, ("mapping",))
            if columns.file:
                found.append(columns)
            elif isinstance(table, dict):
                self._report(
                    ("mapping",), "A “mapping” does not say for which journals it is.", _MAPPING_HINT
                )
        self._repeat = 0
        return tuple(found)

    def check_links(self, links: LinkSettings) -> None:
        """Report the templates of links that can not be used; their places have no link then."""
        for name in links.__struct_fields__:
            address = getattr(links, name)
            trouble = trouble_with(address) if address else ""
            if trouble:
                hint = "Write it like vscode://file/{path}:{line}:{column}. Until then there is no link."
                self._report(("links", name), f"“links.{name}” {trouble}.", hint)

    def _take(self, values: dict[str, Any], path: tuple[str, ...], value: object, kind: object) -> None:
        """Put one value among ``values``, or report it."""
        try:
            values[path[-1]] = msgspec.convert(_forgiven(value, kind), kind)
        except msgspec.ValidationError:
            self._report(path, f"“{'.'.join(path)}” is {_shown(value)}; {_possible(kind)}.")

    def _report_unknown(self, path: tuple[str, ...], known: list[str]) -> None:
        from rapidfuzz import process

        nearest = process.extractOne(path[-1].casefold(), known, score_cutoff=60)
        hint = f"Did you mean “{nearest[0]}”?" if nearest else f"Known here are {', '.join(known)}."
        self._report(path, f"There is no setting “{'.'.join(path)}”; it was ignored.", hint, Severity.WARNING)

    def _report(
        self,
        path: tuple[str, ...],
        message: str,
        hint: str = "The default holds until it is corrected.",
        severity: Severity = Severity.ERROR,
    ) -> None:
        line = line_of(self._text, path, self._repeat)
        self.problems.append(Problem(FILE_NAME, message, severity, line=line, hint=hint))


def _forgiven(value: object, kind: object) -> object:
    """Return a value as meant: one path for a list of one, "Sie" for "sie"."""
    if kind in (list[str], Names) and isinstance(value, str):
        return [value]
    if isinstance(kind, type) and issubclass(kind, Enum) and isinstance(value, str):
        return value.strip().casefold()
    return value


def _shown(value: object) -> str:
    text = str(value)
    return f"“{text if len(text) <= _SHOWN else text[:_SHOWN] + '…'}”"


def _possible(kind: object) -> str:
    if isinstance(kind, type) and issubclass(kind, Enum):
        *others, last = (f"“{member.value}”" for member in kind)
        return f"possible are {', '.join(others)} and {last}"
    if kind == list[str]:
        return 'it must be a list of paths, such as ["texts", "more texts"]'
    if kind == Names:
        return 'it must be the name of a column, or a list such as ["Title", "Details"]'
    if kind == Megabytes:
        return "it must be a number of megabytes up to 1000, such as 80"
    return "it must be text in quotation marks"
