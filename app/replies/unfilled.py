"""The error that keeps an unfinished reply from the client."""

from app.model import CopycueError

__all__ = ["UnfilledSlot"]


class UnfilledSlot(CopycueError):  # noqa: N818 - says what is wrong, as its readers call it
    """A template asks for something that is not known; such a reply is never put out.

    Args:
        slot: what has no value, such as ``note.number``, as far as it can be named.
        template: the template's file, relative to the folder of its language.
        reason: why, for the developer.
    """

    def __init__(self, slot: str, template: str, reason: str) -> None:
        super().__init__("A reply has an unfilled slot", f"{template}: {slot or 'a slot'}: {reason}.")
        self.slot = slot
        self.template = template
