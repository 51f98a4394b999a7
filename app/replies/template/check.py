"""Looks a template over before any reply is written with it: are all its facts, lists and templates there?"""

from collections.abc import Iterator, Mapping, Sequence
from types import UnionType
from typing import Union, get_args, get_origin, get_type_hints

from jinja2 import nodes

from app.model import Problem, say
from app.replies.template.fact_fields import fields_of
from app.replies.template.markup import mistakes_in_markup
from app.replies.template.mistake import TemplateMistakeError
from app.replies.template.parts import (
    Path,
    conditions_of_wordings,
    is_wording,
    line_of,
    path_of,
    slot_of,
)
from app.replies.template.reading import parsed
from app.replies.template.source import Template

__all__ = ["Vocabulary", "mistakes_in"]

Vocabulary = Mapping[str, object]
"""The facts that there are: each name with its type, as in an annotation."""


def mistakes_in(
    template: Template, facts: Vocabulary, names: frozenset[str], *, letter: bool = True
) -> tuple[Problem, ...]:
    """Return what is wrong with a template, each place once.

    Args:
        template: the template.
        facts: what it may ask for.
        names: files that it may include, such as ``offer.j2``.
        letter: it is of a letter, with the little markup that these have; else of a page.
    """
    looking = _Looking(template.name, names)
    looking.body(parsed(template).body, dict(facts))
    markup = mistakes_in_markup(template) if letter else ()
    return tuple(dict.fromkeys((*looking.found, *markup)))


class _Looking:
    def __init__(self, file: str, names: frozenset[str]) -> None:
        self._file, self._names = file, names
        self.found: list[Problem] = []

    def body(self, body: Sequence[nodes.Node], facts: dict[str, object]) -> None:
        for part in body:
            match part:
                case nodes.Output():
                    printed = (each for each in part.nodes if not isinstance(each, nodes.TemplateData))
                    for each in printed:
                        self._type(slot_of(each)[0], line_of(each), facts)
                case nodes.If():
                    self._branches(part, facts)
                case nodes.For(target=nodes.Name(name=name)):
                    self.body(part.body, {**facts, name: self._item(part.iter, facts)})
                case nodes.Assign():
                    self._set(part, facts)
                case nodes.AssignBlock(target=nodes.Name(name=name)):
                    self.body(part.body, dict(facts))
                    facts[name] = str
                case nodes.Include(template=nodes.Const(value=name)) if name not in self._names:
                    self._tell(line_of(part), say("there is no template “{name}”", name=name))
                case _:
                    pass

    def _branches(self, part: nodes.If, facts: dict[str, object]) -> None:
        for branch in (part, *part.elif_):
            if not is_wording(branch):
                self._condition(branch.test, facts)
            self.body(branch.body, facts)
        self.body(part.else_, facts)

    def _set(self, part: nodes.Assign, facts: dict[str, object]) -> None:
        conditions = conditions_of_wordings(part)
        if conditions is not None:
            for condition in conditions:
                self._condition(condition, facts)
        elif isinstance(part.target, nodes.Name):
            path = path_of(part.node)
            facts[part.target.name] = self._type(path, line_of(part), facts) if path else str

    def _condition(self, condition: nodes.Node, facts: Mapping[str, object]) -> None:
        for fact in _facts_in(condition):
            self._type(path_of(fact), line_of(fact), facts)

    def _type(self, path: Path, line: int, facts: Mapping[str, object]) -> object:
        """Return the type of a fact; ``object`` where there is none, which is told."""
        if path[0] not in facts:
            self._tell(line, say("there is no fact “{path}”", path=path[0]), _nearest(path[0], facts))
            return object
        found = facts[path[0]]
        for name in path[1:]:
            kind = _kind_of(found)
            if kind is object:
                return object
            if name not in fields_of(kind):
                self._tell(
                    line,
                    say("there is no fact “{path}”", path=".".join(path)),
                    _nearest(name, fields_of(kind)),
                )
                return object
            found = _member(kind, name)
        return found

    def _item(self, listed: nodes.Node, facts: Mapping[str, object]) -> object:
        path, line = path_of(listed), line_of(listed)
        found = self._type(path, line, facts)
        if get_origin(found) is tuple:
            return get_args(found)[0]
        if found is not object:
            self._tell(line, say("“{path}” is no list", path=".".join(path)))
        return object

    def _tell(self, line: int, sentence: str, hint: str = "") -> None:
        self.found.append(TemplateMistakeError(self._file, line, sentence, hint).problem)


def _facts_in(condition: nodes.Node) -> Iterator[nodes.Node]:
    if path_of(condition):
        yield condition
        return
    for part in condition.iter_child_nodes():
        yield from _facts_in(part)


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
    return say("Did you mean “{nearest}”?", nearest=nearest[0]) if nearest else ""
