"""Jinja as we use it: sandboxed, strict, within ``limits``, with four filters and the tag ``wordings``.

Before a template is compiled, guards are put into it: each slot knows its name and line, so that the
report of one without a value is exact; each list and each included template counts against the
``Course``, so that a letter ends.
"""

from collections.abc import Callable, Sequence

from jinja2 import FunctionLoader, StrictUndefined, nodes, pass_context
from jinja2.exceptions import FilterArgumentError
from jinja2.runtime import Context, Undefined
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.visitor import NodeTransformer
from markupsafe import Markup

from app.model import Language, say
from app.replies.blocks import escaped
from app.replies.phrasebook import phrasebook
from app.replies.quotes import quoted
from app.replies.template.compiled import compiled_templates
from app.replies.template.course import course_of
from app.replies.template.fact_fields import fields_of
from app.replies.template.limits import keep_to_limits
from app.replies.template.mistake import TemplateMistakeError
from app.replies.template.parts import line_of, path_of, slot_of
from app.replies.template.source import Template
from app.replies.template.wordings import Wordings
from app.replies.unfilled import UnfilledSlot

__all__ = ["Engine", "Find"]

Find = Callable[[str], Template | None]
"""Returns the template of a name such as ``offer.j2``."""


class Engine(ImmutableSandboxedEnvironment):
    """Renders the templates of one way of writing; what was compiled is kept.

    Args:
        find: finds templates by name.
        language: whose quotes and small words are used.
    """

    def __init__(self, find: Find, language: Language) -> None:
        super().__init__(
            loader=FunctionLoader(lambda name: _source(find(name))),
            undefined=StrictUndefined,
            autoescape=True,
            auto_reload=False,
            extensions=[Wordings],
            bytecode_cache=compiled_templates(),
        )
        self.find = find
        self.globals.clear()
        self.tests.clear()
        self.filters.clear()
        self.filters.update(_filters(language))

    def getattr(self, obj: object, attribute: str) -> object:
        """Return a declared field of a fact; what is not known has no fields that are."""
        if obj is None or isinstance(obj, Undefined):
            return obj
        if attribute not in fields_of(type(obj)):
            return self.undefined(obj=obj, name=attribute)
        value: object = super().getattr(obj, attribute)
        return value

    def _generate(
        self, source: nodes.Template, name: str | None, filename: str | None, defer_init: bool = False
    ) -> str:
        """Return the code of a template that keeps to the limits; a hook that Jinja has for this."""
        file = filename or name or ""
        keep_to_limits(source, file)
        _Guards(file, self).visit(source)
        return super()._generate(source, name, filename, defer_init)


class _Guards(NodeTransformer):
    """Puts our filters around what is printed, gone through and included; templates can't name these."""

    def __init__(self, file: str, engine: Engine) -> None:
        self._file, self._engine = file, engine

    def visit_Output(self, node: nodes.Output) -> nodes.Output:  # noqa: N802 - Jinja calls it by the class
        node.nodes = [
            part
            if isinstance(part, nodes.TemplateData)
            else self._guarded(part, _SLOT, ".".join(slot_of(part)[0]))
            for part in node.nodes
        ]
        return node

    def visit_For(self, node: nodes.For) -> nodes.For:  # noqa: N802 - as above
        length = sum(len(words.data) for words in node.find_all(nodes.TemplateData))
        self.generic_visit(node)
        node.iter = self._guarded(node.iter, _TURNS, ".".join(path_of(node.iter)), length)
        return node

    def visit_Include(self, node: nodes.Include) -> nodes.Include:  # noqa: N802 - as above
        node.template = self._guarded(node.template, _INCLUDED)
        return node

    def _guarded(self, part: nodes.Expr | nodes.Node, guard: str, *more: str | int) -> nodes.Filter:
        line = line_of(part)
        values = [nodes.Const(value, lineno=line) for value in (*more, self._file, line)]
        return nodes.Filter(part, guard, values, [], None, None, lineno=line, environment=self._engine)


_SLOT, _TURNS, _INCLUDED = "_slot", "_turns", "_included"


def _source(template: Template | None) -> tuple[str, str, None] | None:
    return None if template is None else (template.body, template.name, None)


def _filters(language: Language) -> dict[str, Callable[..., object]]:
    words = phrasebook(language)

    def quoted_each(value: object) -> object:
        if isinstance(value, str):
            return quoted(value, language)
        return tuple(quoted(text, language) for text in _texts(value))

    return {
        "quoted": _of_known(quoted_each),
        "joined": _of_known(lambda value: words.joined(_texts(value))),
        "listed": _of_known(lambda value: ", ".join(_texts(value))),
        "in_words": _of_known(lambda value: words.in_words(_number(value))),
        _SLOT: _slot,
        _TURNS: _turns,
        _INCLUDED: _included,
    }


def _of_known(change: Callable[[object], object]) -> Callable[[object], object]:
    """Return a filter that leaves a template's own words, and what is not known: the slot tells of it."""
    return lambda value: value if isinstance(value, Markup) or _is_missing(value) else change(value)


def _is_missing(value: object) -> bool:
    return value is None or isinstance(value, Undefined) or value in ("", ())


def _texts(value: object) -> Sequence[str]:
    if isinstance(value, tuple) and all(isinstance(text, str) for text in value):
        return value
    raise FilterArgumentError(say("a filter does not fit this fact"))


def _number(value: object) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise FilterArgumentError(say("a filter does not fit this fact"))


@pass_context
def _slot(context: Context, value: object, name: str, file: str, line: int) -> Markup:
    """Return what a slot prints: escaped, unless a template has made it itself."""
    course = course_of(context)
    if isinstance(value, Markup):
        course.spend(1, len(value), file, line)
        return value
    if isinstance(value, Undefined):
        raise TemplateMistakeError(file, line, say("there is no fact “{name}”", name=name))
    if _is_missing(value):
        raise UnfilledSlot(name, file, line, say("it is not known here"))
    if not isinstance(value, str | int) or isinstance(value, bool):
        raise TemplateMistakeError(file, line, say("“{name}” is nothing that can be printed", name=name))
    text = str(value)
    course.spend(1, len(text), file, line)
    return Markup(escaped(text))  # noqa: S704 - escaped in the same breath


@pass_context
def _turns(context: Context, value: object, name: str, length: int, file: str, line: int) -> object:
    """Return a list that is gone through, once its turns are counted."""
    if not isinstance(value, tuple | list):
        raise TemplateMistakeError(file, line, say("“{name}” is no list", name=name))
    course_of(context).spend(len(value), length, file, line)
    return value


@pass_context
def _included(context: Context, name: str, file: str, line: int) -> str:
    """Return the name of an included template, once it is found and counted."""
    engine = context.environment
    template = engine.find(name) if isinstance(engine, Engine) else None
    if template is None:
        raise TemplateMistakeError(file, line, say("there is no template “{name}”", name=name))
    course_of(context).spend(1, len(template.text), file, line)
    return name
