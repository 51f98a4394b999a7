"""Fills a template with facts: strict, and limited in steps, depth and length.

A fact without a value is false in a condition and an error in a slot. A template reaches the facts'
declared fields and nothing else; what it prints of them is escaped.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, is_dataclass

from app.model import Language
from app.replies.blocks import escaped
from app.replies.phrasebook import phrasebook
from app.replies.quotes import quoted
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
    Words,
)
from app.replies.template.reading import ANY_TONE
from app.replies.unfilled import UnfilledSlot

__all__ = ["Find", "Pick", "Rendering", "fields_of"]

Find = Callable[[str], Template | None]
"""Returns the template of a name such as ``offer.j2``."""

Pick = Callable[[str, Sequence[int]], int]
"""Returns which of the wordings that fit a move is taken, by their places in the template."""

_STEPS = 20_000
_DEPTH = 12
_CHARACTERS = 60_000
_Facts = dict[str, object]


class _Markup(str):
    """Words that a template has made itself, escaped already."""

    __slots__ = ()


class Rendering:
    """One rendering of a template and all that it includes.

    Args:
        find: finds templates by name.
        body: name of the template that is the letter's body.
        language: whose quotes and small words are used.
        tone: the reply's formality.
        pick: chooses wordings.

    Attributes:
        wordings: which wording each move got, in the order of the letter.
    """

    def __init__(self, find: Find, body: str, language: Language, tone: str, pick: Pick) -> None:
        self._find, self._body_name, self._language, self._tone, self._pick = find, body, language, tone, pick
        self._steps = 0
        self._characters = 0
        self._files: list[Template] = []
        self.wordings: dict[str, int] = {}

    def text_of(self, name: str, facts: Mapping[str, object]) -> str:
        """Return what a template makes of the facts.

        Raises:
            UnfilledSlot: a slot has no value, or no wording fits.
            TemplateMistakeError: the template is missing, asks for what there is not, or takes too long.
        """
        template = self._find(name)
        if template is None:
            raise TemplateMistakeError(name, 1, "there is no such template")
        self._files.append(template)
        if len(self._files) > _DEPTH:
            raise self._mistake(1, "templates include each other without end")
        text = self._text(template.body, dict(facts))
        self._files.pop()
        return text

    def _text(self, body: Body, facts: _Facts) -> str:
        return "".join(self._node(node, facts) for node in body)

    def _node(self, node: object, facts: _Facts) -> str:  # noqa: PLR0911 - one way out for each kind of node
        self._steps += 1
        if self._steps > _STEPS:
            raise self._mistake(1, "the template takes too many steps")
        match node:
            case Words(text):
                return self._measured(text)
            case Slot():
                return self._measured(self._slot(node, facts))
            case Choice(branches, otherwise):
                fits = (inner for condition, inner in branches if self._holds(condition, facts))
                return self._text(next(fits, otherwise), facts)
            case Wordings():
                return self._wording(node, facts)
            case Each():
                return self._each(node, facts)
            case Include(name, line):
                return self._included(name or self._body_name, line, facts)
            case Set(name, value, line):
                facts[name] = self._set(value, line, facts)
                return ""
            case _:
                raise TypeError(node)

    def _included(self, name: str, line: int, facts: _Facts) -> str:
        if self._find(name) is None:
            raise self._mistake(line, f"there is no template “{name}”")
        return self.text_of(name, facts)

    def _each(self, node: Each, facts: _Facts) -> str:
        items = self._value(node.path, node.line, facts)
        if not isinstance(items, tuple | list):
            raise self._mistake(node.line, f"“{'.'.join(node.path)}” is no list")
        return "".join(self._text(node.body, {**facts, node.name: item}) for item in items)

    def _set(self, value: Path | str | Body, line: int, facts: _Facts) -> object:
        if isinstance(value, str):
            return value
        if all(isinstance(part, str) for part in value) and value:
            return self._value(tuple(str(part) for part in value), line, facts)
        return _Markup(self._text(tuple(part for part in value if not isinstance(part, str)), facts))

    def _wording(self, node: Wordings, facts: _Facts) -> str:
        fit = [
            place
            for place, offer in enumerate(node.offers)
            if self._fits(offer.tones, offer.condition, facts)
        ]
        if not fit:
            reason = f"no wording fits the tone {self._tone!r} and what is known"
            raise UnfilledSlot(node.move, self._file, node.line, reason)
        move = f"{self._file.rpartition('/')[2].removesuffix('.j2')}/{node.move}"
        place = self._pick(move, fit) if len(fit) > 1 else fit[0]
        self.wordings[move] = place
        return self._text(node.offers[place].body, facts)

    def _fits(self, tones: tuple[str, ...], condition: Condition | None, facts: _Facts) -> bool:
        if self._tone not in tones and ANY_TONE not in tones:
            return False
        return condition is None or self._holds(condition, facts)

    def _holds(self, condition: Condition, facts: _Facts) -> bool:
        self._steps += 1
        match condition:
            case Known(path, line):
                return bool(self._value(path, line, facts))
            case Equal(path, value, line):
                return self._value(path, line, facts) == value
            case Not(inner):
                return not self._holds(inner, facts)
            case AllOf(conditions):
                return all(self._holds(inner, facts) for inner in conditions)
            case AnyOf(conditions):
                return any(self._holds(inner, facts) for inner in conditions)

    def _slot(self, node: Slot, facts: _Facts) -> str:
        value = self._value(node.path, node.line, facts)
        if isinstance(value, _Markup):
            return value
        if value is None or value in ("", ()):
            raise UnfilledSlot(".".join(node.path), self._file, node.line, "it is not known here")
        for name in node.filters:
            value = self._filtered(name, value, node.line)
        if not isinstance(value, str | int) or isinstance(value, bool):
            raise self._mistake(node.line, f"“{'.'.join(node.path)}” is nothing that can be printed")
        return escaped(str(value))

    def _filtered(self, name: str, value: object, line: int) -> object:
        if name == "in_words" and isinstance(value, int):
            return phrasebook(self._language).in_words(value)
        if name == "quoted" and isinstance(value, str):
            return quoted(value, self._language)
        if isinstance(value, tuple) and all(isinstance(item, str) for item in value):
            texts = tuple(str(item) for item in value)
            if name == "quoted":
                return tuple(quoted(text, self._language) for text in texts)
            if name == "joined":
                return phrasebook(self._language).joined(texts)
            if name == "listed":
                return ", ".join(texts)
        raise self._mistake(line, f"the filter “{name}” does not fit this fact")

    def _value(self, path: Path, line: int, facts: _Facts) -> object:
        if path[0] not in facts:
            raise self._mistake(line, f"there is no fact “{path[0]}”")
        value = facts[path[0]]
        for name in path[1:]:
            if value is None:
                return None
            if name not in fields_of(type(value)):
                raise self._mistake(line, f"there is no fact “{'.'.join(path)}”")
            value = getattr(value, name)
        return value

    def _measured(self, text: str) -> str:
        self._characters += len(text)
        if self._characters > _CHARACTERS:
            raise self._mistake(1, f"the reply would have more than {_CHARACTERS} characters")
        return text

    @property
    def _file(self) -> str:
        return self._files[-1].name if self._files else ""

    def _mistake(self, line: int, sentence: str) -> TemplateMistakeError:
        return TemplateMistakeError(self._file, line, sentence)


def fields_of(kind: type) -> frozenset[str]:
    """Return the names that a template may ask of a fact: declared fields and properties."""
    known = _FIELDS.get(kind)
    if known is None:
        known = _FIELDS[kind] = _read_fields(kind)
    return known


_FIELDS: dict[type, frozenset[str]] = {}
"""Of the few types that facts have: asked for at every slot."""


def _read_fields(kind: type) -> frozenset[str]:
    declared: set[str] = set(getattr(kind, "_fields", ()))
    if is_dataclass(kind):
        declared |= {field.name for field in fields(kind)}
    if not declared:
        return frozenset()
    derived = {name for name, value in vars(kind).items() if isinstance(value, property)}
    return frozenset(name for name in declared | derived if not name.startswith("_"))
