"""What a template may say: of what Jinja offers a short list; nothing computes, calls or reaches out.

Looked at before a template is compiled: what is not on the list is refused with its line.
"""

from collections.abc import Sequence

from jinja2 import nodes

from app.model import say
from app.replies.template.mistake import TemplateMistakeError
from app.replies.template.parts import (
    conditions_of_wordings,
    is_wording,
    line_of,
    path_of,
    slot_of,
)

__all__ = ["BODY", "FILTERS", "keep_to_limits"]

BODY = "body"
"""``{% include body %}``: the body of the letter, as the situation asks."""

FILTERS = ("quoted", "joined", "listed", "in_words")

_DEEPEST = 12
_MANY_FILTERS = 4
_MANY_CONDITIONS = 60


def keep_to_limits(template: nodes.Template, file: str) -> None:
    """Look a parsed template over.

    Args:
        template: the template.
        file: its name, for the report.

    Raises:
        TemplateMistakeError: it says something that is not on the list.
    """
    _Limits(file).body(template.body, 0)


class _Limits:
    def __init__(self, file: str) -> None:
        self._file = file

    def body(self, body: Sequence[nodes.Node], depth: int) -> None:
        for part in body:
            self._part(part, depth)

    def _part(self, part: nodes.Node, depth: int) -> None:
        if depth == _DEEPEST and not isinstance(part, _WITHOUT_BODY):
            raise self._mistake(part, say("more than {most} tags stand inside each other", most=_DEEPEST))
        match part:
            case nodes.Output():
                for each in part.nodes:
                    self._printed(each)
            case nodes.If():
                self._choice(part, depth)
            case nodes.For():
                self._each(part, depth)
            case nodes.Include():
                self._include(part)
            case nodes.Assign():
                self._set(part)
            case nodes.AssignBlock(filter=None):
                self._name(part.target)
                self.body(part.body, depth + 1)
            case _:
                word = type(part).__name__.lower()
                raise self._mistake(part, say("there is no “{word}” in templates", word=word), _TAGS_HINT)

    def _printed(self, part: nodes.Node) -> None:
        if isinstance(part, nodes.TemplateData):
            return
        path, filters = slot_of(part)
        for each in filters:
            if each.name not in FILTERS or each.args or each.kwargs or each.dyn_args or each.dyn_kwargs:
                hint = say("There are {filters}.", filters=", ".join(FILTERS))
                raise self._mistake(part, say("“{name}” is no filter", name=each.name[:20]), hint)
        if len(filters) > _MANY_FILTERS:
            raise self._mistake(
                part, say("more than {most} filters stand behind each other", most=_MANY_FILTERS)
            )
        if not path:
            raise self._no_fact(part)

    def _choice(self, part: nodes.If, depth: int) -> None:
        if len(part.elif_) > _MANY_CONDITIONS:
            raise self._mistake(part, say("more than {most} “elif” stand in one “if”", most=_MANY_CONDITIONS))
        for branch in (part, *part.elif_):
            if not is_wording(branch):
                self._condition(branch.test)
            self.body(branch.body, depth + 1)
        self.body(part.else_, depth + 1)

    def _condition(self, condition: nodes.Node) -> None:
        left, seen = [condition], 0
        while left:
            seen += 1
            if seen > _MANY_CONDITIONS:
                raise self._mistake(condition, say("this condition is too long"))
            match left.pop():
                case nodes.Not(node=inner):
                    left.append(inner)
                case nodes.And() | nodes.Or() as joined:
                    left += (joined.right, joined.left)
                case nodes.Compare() as compared if _is_plain(compared):
                    left.append(compared.expr)
                case fact if path_of(fact):
                    pass
                case other:
                    raise self._mistake(other, say("what stands here is no condition"), _CONDITION_HINT)

    def _each(self, part: nodes.For, depth: int) -> None:
        self._name(part.target)
        if not path_of(part.iter):
            raise self._no_fact(part.iter)
        if part.recursive or part.test is not None or part.else_:
            hint = say("Write it like: for place in places.")
            raise self._mistake(part, say("“for” takes a list and nothing else"), hint)
        self.body(part.body, depth + 1)

    def _include(self, part: nodes.Include) -> None:
        name = part.template.value if isinstance(part.template, nodes.Const) else None
        is_file = isinstance(name, str) and name.replace("-", "").removesuffix(".j2").isalnum()
        is_body = isinstance(part.template, nodes.Name) and part.template.name == BODY
        if not (is_file or is_body) or part.ignore_missing or not part.with_context:
            raise self._mistake(
                part, say("“include” names no template"), say('Write it like: include "offer.j2".')
            )

    def _set(self, part: nodes.Assign) -> None:
        conditions = conditions_of_wordings(part)
        if conditions is not None:
            for condition in conditions:
                self._condition(condition)
            return
        self._name(part.target)
        is_text = isinstance(part.node, nodes.Const) and isinstance(part.node.value, str)
        if not is_text and not path_of(part.node):
            raise self._no_fact(part.node)

    def _name(self, target: nodes.Node) -> None:
        if not isinstance(target, nodes.Name) or target.name.startswith("_") or target.name in _TAKEN:
            raise self._mistake(
                target,
                say("this name may not be given"),
                say("Take one other name, without a “_” before it."),
            )

    def _no_fact(self, part: nodes.Node) -> TemplateMistakeError:
        return self._mistake(
            part, say("what stands here is no fact"), say("Only the name of a fact may stand here.")
        )

    def _mistake(self, part: nodes.Node, sentence: str, hint: str = "") -> TemplateMistakeError:
        return TemplateMistakeError(self._file, line_of(part), sentence, hint)


def _is_plain(compared: nodes.Compare) -> bool:
    """Tell whether a fact is compared, for being the same, with one word or number."""
    (first, *more) = compared.ops
    value = first.expr.value if isinstance(first.expr, nodes.Const) else None
    known = isinstance(value, str | int) and not isinstance(value, bool)
    return not more and first.op in {"eq", "ne"} and known and bool(path_of(compared.expr))


_TAKEN = frozenset({BODY, "loop", "self", "super", "caller", "varargs", "kwargs"})
"""Names that mean something to us or to Jinja."""
_WITHOUT_BODY = (nodes.Output, nodes.Include, nodes.Assign)
_TAGS_HINT = say("There are if, for, set, include and wordings.")
_CONDITION_HINT = say('Write it like: wish.brief and not place.entry, or: change.kind == "insert".')
