"""The one addition to Jinja: a move with several wordings, of which a note gets one.

    {% wordings thanks %}
    {% wording friendly %}
    Thanks for spotting {{ wish.old | quoted }}.
    {% wording neutral, formal if note.number %}
    Thank you for note {{ note.number }}.
    {% endwordings %}

A wording stands for the named tones (``any`` for all) and, behind ``if``, under a condition on the
facts. Among those that fit, the chooser takes one; where none fits, the reply is not made.
"""

from collections.abc import Callable, Sequence

from jinja2 import nodes
from jinja2.ext import Extension
from jinja2.parser import Parser
from jinja2.runtime import Context

from app.model import Formality
from app.replies.unfilled import UnfilledSlot

__all__ = ["PICK", "TONE", "Wordings"]

TONE = "tone"
"""Name of the fact that holds the reply's formality."""

PICK = "pick_wording"
"""Name of the fact that holds the chooser's ``pick``."""

_ANY = "any"
_NEXT, _END = "name:wording", "name:endwordings"


class Wordings(Extension):
    """Adds the tag ``wordings`` to a Jinja environment."""

    tags = {"wordings"}  # noqa: RUF012 - declared so by Jinja

    def parse(self, parser: Parser) -> list[nodes.Node]:
        """Return the nodes that choose a wording and print it."""
        lineno = next(parser.stream).lineno
        move = parser.stream.expect("name").value
        parser.parse_statements((_NEXT, _END))
        offers: list[nodes.Expr] = []
        bodies: list[list[nodes.Node]] = []
        while next(parser.stream).value == "wording":
            offers.append(self._offer(parser))
            bodies.append(parser.parse_statements((_NEXT, _END)))
        picked = parser.free_identifier(lineno)
        arguments = [nodes.ContextReference(), nodes.Const(move), nodes.List(offers)]
        choice = nodes.Assign(picked, self.call_method("_pick", arguments), lineno=lineno)
        return [choice, *(_when(picked, index, body, lineno) for index, body in enumerate(bodies))]

    @staticmethod
    def _offer(parser: Parser) -> nodes.Expr:
        """Return the pair (tones, condition) of the wording that begins here."""
        tones = [nodes.Const(_tone(parser))]
        while parser.stream.skip_if("comma"):
            tones.append(nodes.Const(_tone(parser)))
        condition: nodes.Expr = nodes.Const.from_untrusted(True)  # noqa: FBT003 - Jinja takes it by place only
        if parser.stream.skip_if("name:if"):
            condition = parser.parse_expression()
        return nodes.Tuple([nodes.List(list(tones)), condition], "load")

    @staticmethod
    def _pick(context: Context, move: str, offers: Sequence[tuple[list[str], object]]) -> int:
        """Return the index of the wording that this reply gets."""
        tone = context[TONE]
        fit = [
            index for index, (tones, holds) in enumerate(offers) if holds and (tone in tones or _ANY in tones)
        ]
        if not fit:
            raise UnfilledSlot(
                move, context.name or "", f"no wording fits the tone {tone!r} and what is known"
            )
        pick: Callable[[str, int], int] = context[PICK]
        return fit[pick(move, len(fit))]


def _tone(parser: Parser) -> str:
    token = parser.stream.expect("name")
    if token.value != _ANY and token.value not in set(Formality):
        parser.fail(f"{token.value!r} is no tone: use any, friendly, neutral or formal", token.lineno)
    return str(token.value)


def _when(picked: nodes.InternalName, index: int, body: list[nodes.Node], lineno: int) -> nodes.If:
    test = nodes.Compare(picked, [nodes.Operand("eq", nodes.Const(index))])
    return nodes.If(test, body, [], [], lineno=lineno)
