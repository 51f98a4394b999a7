"""Looks a template over before any reply is written with it: are all its facts, lists and templates there?"""

from collections.abc import Iterable, Iterator, Mapping
from types import UnionType
from typing import Union, get_args, get_origin, get_type_hints

from app.model import Problem
from app.replies.template.mistake import TemplateMistakeError
from app.replies.template.nodes import (
    AllOf,
    AnyOf,
    Body,
    Choice,
    Condition,
    Each,
    Equal,
    Include,
    Known,
    Not,
    Path,
    Set,
    Slot,
    Template,
    Wordings,
)
from app.replies.template.rendering import fields_of

__all__ = ["Vocabulary", "mistakes_in"]

Vocabulary = Mapping[str, object]
"""The facts that there are: each name with its type, as in an annotation."""


def mistakes_in(template: Template, facts: Vocabulary, names: frozenset[str]) -> tuple[Problem, ...]:
    """Return what is wrong with a template, each place once.

    Args:
        template: the template.
        facts: what it may ask for.
        names: files that it may include, such as ``offer.j2``.
    """
    looking = _Looking(template.name, names)
    looking.body(template.body, dict(facts))
    return tuple(dict.fromkeys(looking.found))


class _Looking:
    def __init__(self, file: str, names: frozenset[str]) -> None:
        self._file, self._names = file, names
        self.found: list[Problem] = []

    def body(self, body: Body, facts: dict[str, object]) -> None:
        for node in body:
            match node:
                case Slot(path, _, line):
                    self._type(path, line, facts)
                case Choice(branches, otherwise):
                    self._branches(branches, facts)
                    self.body(otherwise, facts)
                case Wordings(_, offers):
                    self._branches(((offer.condition, offer.body) for offer in offers), facts)
                case Each(name, path, inner, line):
                    self.body(inner, {**facts, name: self._item(path, line, facts)})
                case Set():
                    facts[node.name] = self._set(node, facts)
                case Include(name, line) if name is not None and name not in self._names:
                    self._tell(line, f"there is no template “{name}”")
                case _:
                    pass

    def _branches(self, branches: Iterable[tuple[Condition | None, Body]], facts: dict[str, object]) -> None:
        for condition, body in branches:
            for path, line in () if condition is None else _paths(condition):
                self._type(path, line, facts)
            self.body(body, facts)

    def _set(self, node: Set, facts: dict[str, object]) -> object:
        if isinstance(node.value, str):
            return str
        path = tuple(part for part in node.value if isinstance(part, str))
        if path:
            return self._type(path, node.line, facts)
        self.body(tuple(part for part in node.value if not isinstance(part, str)), facts)
        return str

    def _type(self, path: Path, line: int, facts: Mapping[str, object]) -> object:
        """Return the type of a fact; ``object`` where there is none, which is told."""
        if path[0] not in facts:
            self._tell(line, f"there is no fact “{path[0]}”", _nearest(path[0], facts))
            return object
        found = facts[path[0]]
        for name in path[1:]:
            kind = _kind_of(found)
            if kind is object:
                return object
            if name not in fields_of(kind):
                self._tell(line, f"there is no fact “{'.'.join(path)}”", _nearest(name, fields_of(kind)))
                return object
            found = _member(kind, name)
        return found

    def _item(self, path: Path, line: int, facts: Mapping[str, object]) -> object:
        found = self._type(path, line, facts)
        if get_origin(found) is tuple:
            return get_args(found)[0]
        if found is not object:
            self._tell(line, f"“{'.'.join(path)}” is no list")
        return object

    def _tell(self, line: int, sentence: str, hint: str = "") -> None:
        self.found.append(TemplateMistakeError(self._file, line, sentence, hint).problem)


def _paths(condition: Condition) -> Iterator[tuple[Path, int]]:
    match condition:
        case Known(path, line) | Equal(path, _, line):
            yield path, line
        case Not(inner):
            yield from _paths(inner)
        case AllOf(conditions) | AnyOf(conditions):
            for inner in conditions:
                yield from _paths(inner)


def _kind_of(annotation: object) -> type:
    """Return the class of an annotation such as ``PlaceFacts | None``; ``object`` where it is unknown."""
    if isinstance(annotation, type):
        return annotation
    kinds = [kind for kind in get_args(annotation) if kind is not type(None)]
    is_one = get_origin(annotation) in _UNIONS and len(kinds) == 1
    return kinds[0] if is_one and isinstance(kinds[0], type) else tuple


_UNIONS = (Union, UnionType)


def _member(kind: type, name: str) -> object:
    """Return the annotation of a field or property."""
    derived = vars(kind).get(name)
    if isinstance(derived, property) and derived.fget is not None:
        return get_type_hints(derived.fget).get("return", object)
    return get_type_hints(kind).get(name, object)


def _nearest(name: str, known: "Mapping[str, object] | frozenset[str]") -> str:
    from rapidfuzz import process

    nearest = process.extractOne(name, sorted(known), score_cutoff=60)
    return f"Did you mean “{nearest[0]}”?" if nearest else ""
