"""The error that keeps an unfinished reply from the client."""

from app.model import CopycueError, Problem, say

__all__ = ["UnfilledSlot"]


class UnfilledSlot(CopycueError):  # noqa: N818 - says what is wrong, as its readers call it
    """A template asks for something that is not known; such a reply is never put out.

    Args:
        slot: what has no value, such as ``note.number``.
        template: the template's file, as people find it.
        line: 1-based line of the slot.
        reason: why, for the developer, without a full stop.
    """

    def __init__(self, slot: str, template: str, line: int, reason: str) -> None:
        super().__init__(say("A reply has an unfilled slot"), f"{template}, line {line}: {slot}: {reason}.")
        self.slot = slot
        self.template = template
        self.problem = Problem(
            template,
            say("The slot “{slot}” has no value in this reply: {reason}.", slot=slot, reason=reason),
            line=line,
            hint=say(
                "Ask for it first: {condition} … {end}.", condition=f"{{% if {slot} %}}", end="{% endif %}"
            ),
        )
