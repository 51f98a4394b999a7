"""Entities that a file defines for itself: followed nowhere, but told to people.

An entity may name another file or address (XXE) or unfold to gigabytes ("billion
laughs"). Copycue resolves none; this says where such a definition stands.
"""

import re
from dataclasses import dataclass

from app.catalogue.source import Source
from app.model import Problem, Severity, say

__all__ = ["entity_problems"]

_ENTITY = re.compile(
    rb"""<!ENTITY\s+(%\s+)?([^\s"'<>]{1,200})\s+"""
    rb"""(?:(?:SYSTEM|PUBLIC\s+(?:"[^"]*"|'[^']*'))\s+("[^"]*"|'[^']*')|("[^"]*"|'[^']*'))"""
)
_REFERENCE = re.compile(rb"[&%]([^;&%\s#]{1,200});")
_MAX_ENTITIES = 1000
_MAX_UNFOLDED = 1_000_000
_MAX_SHOWN = 60


@dataclass(slots=True)
class _Entity:
    """A definition: where it stands, its own text, and what it refers to."""

    offset: int
    size: int
    names: list[bytes]
    address: bytes


def entity_problems(source: Source, *, sound: bool) -> tuple[Problem, ...]:
    """Return a problem for each entity that reaches outside of the file or unfolds without measure.

    Args:
        source: the file.
        sound: whether lxml takes the file; if not, these are the likely reason.
    """
    if b"<!ENTITY" not in source.scanned:
        return ()
    entities = _definitions(source.scanned)
    severity = Severity.WARNING if sound else Severity.ERROR
    sizes: dict[bytes, int] = {}
    found: list[Problem] = []
    bomb_told = False
    for name, entity in entities.items():
        message = _objection(name.decode(source.codec, "replace"), entity, _size(name, entities, sizes))
        if message and (entity.address or not bomb_told):
            bomb_told = bomb_told or not entity.address
            line, column = source.line_column(entity.offset)
            hint = say("Delete this <!ENTITY …>, unless the program needs it.")
            found.append(Problem(source.file, message, severity, line, column, hint))
    return tuple(found)


def _definitions(data: bytes) -> dict[bytes, _Entity]:
    entities: dict[bytes, _Entity] = {}
    for m in _ENTITY.finditer(data):
        if len(entities) >= _MAX_ENTITIES:
            break
        text = m[4] or b""
        names = [r[1] for r in _REFERENCE.finditer(text)]
        entities.setdefault(m[2], _Entity(m.start(), len(text), names, (m[3] or b"").strip(b"\"'")))
    return entities


def _objection(name: str, entity: _Entity, size: int) -> str:
    if entity.address:
        address = entity.address.decode("utf-8", "replace")[:_MAX_SHOWN]
        return say(
            "The entity “{name}” points to another file or address ({address}); Copycue does not follow it.",
            name=name,
            address=address,
        )
    if size < 0:
        return say("The entity “{name}” refers to itself; Copycue does not unfold it.", name=name)
    if size > _MAX_UNFOLDED:
        return say(
            "The entity “{name}” unfolds to over {most:,} characters; Copycue does not unfold it.",
            name=name,
            most=_MAX_UNFOLDED,
        )
    return ""


def _size(name: bytes, entities: dict[bytes, _Entity], sizes: dict[bytes, int]) -> int:
    """Return how many characters an entity unfolds to, -1 when it refers to itself.

    Works with a list of its own: a chain of definitions may be longer than Python's stack.
    """
    waiting = [name]
    while waiting:
        current = waiting[-1]
        entity = entities[current]
        open_names = [n for n in entity.names if n in entities and n not in sizes]
        if sizes.get(current) is not None:
            waiting.pop()
        elif not open_names:
            parts = [sizes[n] for n in entity.names if n in entities]
            sizes[current] = -1 if -1 in parts else entity.size + sum(parts)
            waiting.pop()
        elif any(n in waiting for n in open_names):
            sizes[current] = -1
        else:
            waiting.append(open_names[0])
    return sizes[name]
