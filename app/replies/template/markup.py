"""Looks over the markup of a template: ``<p>``, ``<br>``, ``<strong>`` and ``<pre>``, the last two closed."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from jinja2 import nodes

from app.model import Problem, say
from app.replies.template.mistake import TemplateMistakeError
from app.replies.template.parts import line_of
from app.replies.template.reading import parsed
from app.replies.template.source import Template

__all__ = ["mistakes_in_markup"]

_MARK = re.compile(r"<(?:(?P<known>p|br|/?strong|/?pre)>)?")
_HINT = say("There are <p>, <br>, <strong>…</strong> and <pre>…</pre>; a < in the text is typed as &lt;.")
_SHOWN = 20


class _Mark(NamedTuple):
    name: str
    line: int
    begins: str


def mistakes_in_markup(template: Template) -> Iterator[Problem]:
    """Yield what is wrong with the markup of a template: a strange mark, once a line, or one left open."""
    opened: dict[str, _Mark] = {}
    strange: set[int] = set()
    for mark in _marks(template):
        closes = mark.name.removeprefix("/")
        if not mark.name:
            if mark.line not in strange:
                yield _problem(template, mark, say("is no markup of templates"))
            strange.add(mark.line)
        elif mark.name in {"strong", "pre"} and mark.name not in opened:
            opened[mark.name] = mark
        elif closes != mark.name and opened.pop(closes, None) is None:
            yield _problem(template, mark, say("closes nothing"))
    for mark in opened.values():
        yield _problem(template, mark, say("is not closed in this file"))


def _marks(template: Template) -> Iterator[_Mark]:
    for part in parsed(template).find_all(nodes.TemplateData):
        for found in _MARK.finditer(part.data):
            line = line_of(part) + part.data.count("\n", 0, found.start())
            begins = part.data[found.start() : found.start() + _SHOWN].split("\n")[0]
            yield _Mark(found["known"] or "", line, begins.partition(">")[0] + ">" * (">" in begins))


def _problem(template: Template, mark: _Mark, sentence: str) -> Problem:
    return TemplateMistakeError(
        template.name, mark.line, say("“{mark}” {trouble}", mark=mark.begins, trouble=sentence), _HINT
    ).problem
