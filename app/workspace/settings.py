"""All settings of a workspace, declared once: defaults, types and meaning.

``copycue.toml`` is read into these; what is unknown or wrong there becomes a
problem with the nearest known name, and the default is used.
"""

import tomllib
from enum import Enum
from pathlib import Path
from typing import Any, TypeVar

import msgspec
from rapidfuzz import process

from app.model import Address, ClientProfile, CopycueError, Formality, Language, Person, Problem, Severity

__all__ = ["FILE_NAME", "Settings", "read_settings"]

FILE_NAME = "copycue.toml"
T = TypeVar("T", bound=msgspec.Struct)
_MAX_BYTES = 1_000_000


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


class Settings(msgspec.Struct, frozen=True):
    """A workspace: its name, where its journals and copy files are, its client.

    Paths are relative to the folder of ``copycue.toml``.
    """

    name: str = ""
    journals: list[str] = msgspec.field(default_factory=list)
    copy: list[str] = msgspec.field(default_factory=list)
    client: ClientSettings = msgspec.field(default_factory=ClientSettings)
    people: PeopleSettings = msgspec.field(default_factory=PeopleSettings)
    reply: ReplySettings = msgspec.field(default_factory=ReplySettings)

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
    path = folder / FILE_NAME
    try:
        with path.open("rb") as file:
            text = file.read(_MAX_BYTES).decode()
        data = tomllib.loads(text)
    except FileNotFoundError:
        message = f"There is no {FILE_NAME} in {folder}. Name the files directly: --copy PATH --journal PATH."
        raise CopycueError("Not a workspace", message) from None
    except OSError as error:
        raise CopycueError("Settings can not be read", f"{path}: {error.strerror}.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise CopycueError("Settings can not be read", f"{path} is not valid TOML: {error}.") from error
    problems: list[Problem] = []
    return _convert(data, Settings, "", problems), tuple(problems)


def _convert(data: Any, kind: type[T], where: str, problems: list[Problem]) -> T:
    """Convert a table field by field, so that one wrong value spoils only itself."""
    known = {field.encode_name: field for field in msgspec.structs.fields(kind)}
    values: dict[str, Any] = {}
    if not isinstance(data, dict):
        problems.append(
            _problem(
                f"[{where}] must be a table.",
                "Write its settings below a line with its name in square brackets.",
            )
        )
        data = {}
    for name, value in data.items():
        label = f"{where}.{name}" if where else name
        if name not in known:
            problems.append(_unknown(label, name, list(known)))
            continue
        field_kind = known[name].type
        if isinstance(field_kind, type) and issubclass(field_kind, msgspec.Struct):
            values[name] = _convert(value, field_kind, label, problems)
            continue
        try:
            values[name] = msgspec.convert(value, field_kind)
        except msgspec.ValidationError as error:
            problems.append(_problem(f"The setting {label} is not usable: {error}.", _choices(field_kind)))
    return kind(**values)


def _choices(kind: Any) -> str:
    if isinstance(kind, type) and issubclass(kind, Enum):
        return "Possible are: " + ", ".join(str(member.value) for member in kind) + "."
    return "The default is used until it is corrected."


def _unknown(label: str, name: str, known: list[str]) -> Problem:
    nearest = process.extractOne(name, known, score_cutoff=60)
    hint = f"Did you mean {nearest[0]}?" if nearest else "Known here are: " + ", ".join(known) + "."
    return _problem(f"There is no setting {label}.", hint)


def _problem(message: str, hint: str) -> Problem:
    return Problem(FILE_NAME, message, Severity.WARNING, hint=hint)
