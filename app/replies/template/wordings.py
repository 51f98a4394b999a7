"""The one addition to Jinja: a move with several wordings, of which a note gets one.

    {% wordings thanks %}
    {% wording friendly %}
    Thanks for spotting {{ wish.old | quoted }}.
    {% wording neutral, formal if note.number %}
    Thank you for note {{ note.number }}.
    {% endwordings %}

A wording stands for the named tones (``any`` for all) and, behind ``if``, under a condition on the
facts. Among those that fit, the reply's ``Course`` takes one; where none fits, the reply is not made.
"""

from collections.abc import Sequence

from jinja2 import nodes
from jinja2.ext import Extension
from jinja2.parser import Parser
from jinja2.runtime import Context

from app.model import Formality
from app.replies.template.course import ANY_TONE, course_of

__all__ = ["Wordings"]

_NEXT, _END = "name:wording", "name:endwordings"


class Wordings(Extension):
    """Adds the tag ``wordings`` to a Jinja environment."""

    tags = {"wordings"}  # noqa: RUF012 - declared so by Jinja

    def parse(self, parser: Parser) -> list[nodes.Node]:
        """Return the nodes that choose a wording and print it."""
        lineno = next(parser.stream).lineno
        move = parser.stream.expect("name").value
        before = parser.parse_statements((_NEXT, _END))
        if any(not _is_blank(node) for node in before):
            parser.fail("words stand before the first “wording”", lineno)
        offers: list[nodes.Expr] = []
        bodies: list[list[nodes.Node]] = []
        while next(parser.stream).value == "wording":
            offers.append(_offer(parser))
            bodies.append(parser.parse_statements((_NEXT, _END)))
        if not offers:
            parser.fail(f"“wordings {move}” has no “wording”", lineno)
        picked = parser.free_identifier(lineno)
        place = [nodes.Const(value) for value in (move, parser.filename or "", lineno)]
        arguments = [nodes.ContextReference(), *place, nodes.List(offers)]
        choice = nodes.Assign(picked, self.call_method("_pick", arguments, lineno=lineno), lineno=lineno)
        return [choice, *(_when(picked, index, body, lineno) for index, body in enumerate(bodies))]

    @staticmethod
    def _pick(
        context: Context, move: str, file: str, line: int, offers: Sequence[tuple[list[str], object]]
    ) -> int:
        """Return the index of the wording that this reply gets."""
        return course_of(context).wording(move, file, line, offers)


def _offer(parser: Parser) -> nodes.Expr:
    """Return the pair (tones, condition) of the wording that begins here."""
    tones = [nodes.Const(_tone(parser))]
    while parser.stream.skip_if("comma"):
        tones.append(nodes.Const(_tone(parser)))
    condition: nodes.Expr = nodes.Const(True)  # noqa: FBT003 - Jinja takes it by place only
    if parser.stream.skip_if("name:if"):
        condition = parser.parse_expression()
    return nodes.Tuple([nodes.List(list(tones)), condition], "load")


def _tone(parser: Parser) -> str:
    token = parser.stream.expect("name")
    if token.value != ANY_TONE and token.value not in set(Formality):
        parser.fail(
            f"“{token.value[:20]}” is no tone. Use any, friendly, neutral or formal.",
            token.lineno,
        )
    return str(token.value)


def _is_blank(node: nodes.Node) -> bool:
    return isinstance(node, nodes.Output) and all(
        isinstance(part, nodes.TemplateData) and not part.data.strip() for part in node.nodes
    )


def _when(picked: nodes.InternalName, index: int, body: list[nodes.Node], lineno: int) -> nodes.If:
    test = nodes.Compare(picked, [nodes.Operand("eq", nodes.Const(index))])
    return nodes.If(test, body, [], [], lineno=lineno)
