"""The declaration of settings as plain values: for reading, for pages about them, for a dialog."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import Any, get_args, get_origin

import msgspec

from app.model import declared
from app.workspace.settings.declared import Settings
from app.workspace.settings.kinds import Kind

__all__ = ["Field", "Section", "Setting", "Value", "fields", "plain", "sections", "single_settings"]

Value = str | float | tuple[str, ...]
"""Of a setting, as TOML has it; choices are words."""


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting.

    Attributes:
        path: names of its tables, then its own: ("client", "name").
        kind: the sort of its value.
        default: what holds when it is not set.
        description: a sentence for users.
        example: a value as somebody might set it.
        choices: of a choice, the possible words; else empty.
    """

    path: tuple[str, ...]
    kind: Kind
    default: Value
    description: str
    example: Value
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """The settings below one header.

    Attributes:
        path: names of the tables; () for what stands above the first header.
        description: a sentence for users, or "".
        settings: in the order of the declaration; empty where the section is described elsewhere.
        repeats: the section may be there several times, ``[[…]]``.
    """

    path: tuple[str, ...]
    description: str
    settings: tuple[Setting, ...]
    repeats: bool = False


@dataclass(frozen=True, slots=True)
class Field:
    """A name in a table, with what may stand there.

    Attributes:
        name: as it is written.
        type: the declared type with its limits, to be checked against.
        bare: the type itself.
        kind: the sort of value; None: a table, or a list of tables.
        description: a sentence for users.
        example: a value, or None.
        default: what holds when it is not set.
    """

    name: str
    type: Any
    bare: Any
    kind: Kind | None
    description: str
    example: Any
    default: Any

    @property
    def choices(self) -> tuple[str, ...]:
        """Return the possible words of a choice."""
        return tuple(member.value for member in self.bare) if self.kind is Kind.CHOICE else ()


@cache
def fields(table: type[msgspec.Struct]) -> dict[str, Field]:
    """Return what a table may hold, by name."""
    return {info.encode_name: _field(info) for info in msgspec.structs.fields(table)}


def _field(info: msgspec.structs.FieldInfo) -> Field:
    said = get_args(info.type)
    metas = [part for part in said if isinstance(part, msgspec.Meta)]
    bare = said[0] if metas else info.type
    kind = next((part for part in said if isinstance(part, Kind)), None) or _kind_of(bare)
    description = next((declared(meta.description) for meta in metas if meta.description), "")
    examples: list[Any] = next((meta.examples for meta in metas if meta.examples), [])
    return Field(
        info.encode_name,
        info.type,
        bare,
        kind,
        description,
        examples[0] if examples else None,
        _default(info),
    )


def _kind_of(bare: object) -> Kind | None:
    if bare is str:
        return Kind.TEXT
    return Kind.CHOICE if isinstance(bare, type) and issubclass(bare, Enum) else None


def _default(info: msgspec.structs.FieldInfo) -> object:
    return info.default_factory() if callable(info.default_factory) else info.default


def single_settings() -> tuple[Setting, ...]:
    """Return all settings that stand in the file once: what a dialog shows, section by section."""
    return tuple(setting for section in sections() if not section.repeats for setting in section.settings)


@cache
def sections() -> tuple[Section, ...]:
    """Return all sections in the order of the declaration."""
    return tuple(_sections((), "", Settings))


def _sections(path: tuple[str, ...], description: str, table: type[msgspec.Struct]) -> Iterator[Section]:
    inside = fields(table).values()
    yield Section(
        path, description, tuple(_setting(path, field, field.kind) for field in inside if field.kind)
    )
    for field in inside:
        below = (*path, field.name)
        if field.kind is None and get_origin(field.bare) is tuple:
            yield _repeated(below, field)
        elif field.kind is None:
            yield from _sections(below, field.description, field.bare)


def _repeated(path: tuple[str, ...], field: Field) -> Section:
    """Return the section of tables that repeat; those that are not declared with meanings have no list."""
    (table, _) = get_args(field.bare)
    inside = fields(table).values()
    settings = tuple(
        _setting(path, inner, inner.kind) for inner in inside if inner.kind and inner.description
    )
    return Section(path, field.description, settings, repeats=True)


def _setting(path: tuple[str, ...], field: Field, kind: Kind) -> Setting:
    return Setting(
        (*path, field.name),
        kind,
        plain(field.default),
        field.description,
        plain(field.example),
        field.choices,
    )


def plain(value: object) -> Value:
    """Return a value as TOML has it."""
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, list):
        return tuple(map(str, value))
    return value if isinstance(value, (int, float, str)) else str(value)
