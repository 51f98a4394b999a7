"""Reply templates: files that are turned into blocks, with facts as the only values.

Sandboxed, strict and small: no access to anything but the facts, four filters of our own, and a
slot without a value is an error. A client's words are values, never templates.
"""

import re
import traceback
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path

from jinja2 import (
    FileSystemLoader,
    StrictUndefined,
    TemplateError,
    TemplateSyntaxError,
    Undefined,
    UndefinedError,
)
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from app.model import CopycueError, Language
from app.replies.blocks import Block, blocks_of, escaped
from app.replies.phrasebook import phrasebook
from app.replies.quotes import quoted
from app.replies.unfilled import UnfilledSlot
from app.replies.wordings import Wordings

__all__ = ["render"]

_NAME = re.compile(r"'(\w+)' is undefined|has no attribute '(\w+)'|^(\w+) is not known")


class _NotKnown(Undefined):
    """A fact that has no value in this reply: false in a condition, an error when printed."""

    __slots__ = ()

    def __str__(self) -> str:
        raise UndefinedError(self._undefined_message)


def _not_known(name: str) -> _NotKnown:
    return _NotKnown(hint=f"{name} is not known here", name=name)


class _Environment(ImmutableSandboxedEnvironment):
    """Facts without a value are known by name when a template prints them."""

    def getattr(self, obj: object, attribute: str) -> object:
        value = super().getattr(obj, attribute)
        return _not_known(attribute) if _is_missing(value) else value


def render(
    language: Language, folders: Sequence[Path], template: str, facts: Mapping[str, object]
) -> tuple[Block, ...]:
    """Return the blocks that a template makes of the facts.

    Args:
        language: whose quotes and small words are used.
        folders: where templates are looked for, first one first.
        template: the file's name, such as ``letter.j2``.
        facts: the values; None and "" count as not known.

    Raises:
        UnfilledSlot: a slot has no value.
        CopycueError: the template is missing, wrong, or reaches for what it must not have.
    """
    known = {name: _not_known(name) if _is_missing(value) else value for name, value in facts.items()}
    try:
        text = _environment(language, tuple(folders)).get_template(template).render(known)
    except UndefinedError as error:
        name = _NAME.search(str(error))
        slot = next(filter(None, name.groups()), "") if name else ""
        raise UnfilledSlot(slot, _place(error, template), str(error)) from error
    except TemplateSyntaxError as error:
        message = f"{error.name or template}, line {error.lineno}: {error.message}."
        raise CopycueError("A reply template has a mistake", message) from error
    except TemplateError as error:
        raise CopycueError(
            "A reply template can't be used", f"{_place(error, template)}: {error}."
        ) from error
    return blocks_of(text)


def _is_missing(value: object) -> bool:
    return value is None or (isinstance(value, str) and not value)


@lru_cache(maxsize=16)
def _environment(language: Language, folders: tuple[Path, ...]) -> _Environment:
    environment = _Environment(
        loader=FileSystemLoader(folders),
        undefined=StrictUndefined,
        autoescape=True,
        finalize=_finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=[Wordings],
    )
    words = phrasebook(language)
    environment.globals.clear()
    environment.tests.clear()
    environment.filters.clear()
    environment.filters |= {
        "quoted": lambda text: _each(text, language),
        "joined": words.joined,
        "listed": ", ".join,
        "in_words": words.in_words,
    }
    return environment


def _each(value: str | Sequence[str], language: Language) -> str | list[str]:
    if isinstance(value, Undefined):
        str(value)  # fails with the slot's name
    return quoted(value, language) if isinstance(value, str) else [quoted(text, language) for text in value]


def _finalize(value: object) -> object:
    """Escape what is printed; refuse what is not known."""
    if isinstance(value, Markup):
        return value
    if _is_missing(value):
        return str(_not_known("a value"))
    return Markup(escaped(str(value)))  # noqa: S704 - escaped in the same breath


def _place(error: Exception, template: str) -> str:
    """Return the template's file and line in which an error came up."""
    frames = traceback.extract_tb(error.__traceback__)
    frame = next((frame for frame in reversed(frames) if frame.filename.endswith(".j2")), None)
    return f"{Path(frame.filename).name}, line {frame.lineno}" if frame else template
