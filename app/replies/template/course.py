"""The course of one rendering: which wordings it takes, and how much work it may still be.

It travels in Jinja's context, under a name that no template can write, so that what a template
includes goes on counting where the template stopped.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.model import say
from app.replies.template.mistake import TemplateMistakeError
from app.replies.unfilled import UnfilledSlot

if TYPE_CHECKING:
    from jinja2.runtime import Context

__all__ = ["ANY_TONE", "COURSE", "Course", "Pick", "course_of"]

ANY_TONE = "any"
COURSE = "_course"
"""Name of the course in the context; names of facts do not begin with an underscore."""

Pick = Callable[[str, Sequence[int]], int]
"""Returns which of the wordings that fit a move is taken, by their places in the template."""

_WORK = 5_000_000
"""Characters of templates and values that may be gone through: many times what a long letter takes."""
_TURN = 200
"""What a slot, a list's item or an included template costs at least."""


@dataclass(slots=True)
class Course:
    """One rendering of a template and all that it includes.

    Attributes:
        tone: the reply's formality.
        pick: chooses wordings.
        wordings: which wording each move got, in the order of the letter.
        left: characters of templates and values that may still be gone through.
    """

    tone: str
    pick: Pick
    wordings: dict[str, int] = field(default_factory=dict)
    left: int = _WORK

    def spend(self, turns: int, length: int, file: str, line: int) -> None:
        """Count some turns through a part of a template.

        Raises:
            TemplateMistakeError: that is more than a letter ever needs.
        """
        self.left -= turns * max(length, _TURN)
        if self.left < 0:
            raise TemplateMistakeError(file, line, say("the template takes too many steps"))

    def wording(self, move: str, file: str, line: int, offers: Sequence[tuple[list[str], object]]) -> int:
        """Return the place of the wording that this reply gets.

        Args:
            move: the move's name in its template.
            file: the template.
            line: where the move begins in it.
            offers: the tones of each wording, and whether its condition holds.

        Raises:
            UnfilledSlot: none fits.
        """
        fit = [place for place, (tones, holds) in enumerate(offers) if self._is_meant(tones) and holds]
        if not fit:
            reason = say("no wording fits the tone {tone} and what is known", tone=repr(self.tone))
            raise UnfilledSlot(move, file, line, reason)
        name = f"{file.rpartition('/')[2].removesuffix('.j2')}/{move}"
        place = self.pick(name, fit) if len(fit) > 1 else fit[0]
        self.wordings[name] = place
        return place

    def _is_meant(self, tones: Sequence[str]) -> bool:
        return self.tone in tones or ANY_TONE in tones


def course_of(context: "Context") -> Course:
    """Return the course of the rendering that a context belongs to."""
    course: object = context[COURSE]
    if not isinstance(course, Course):
        raise TypeError(course)
    return course
