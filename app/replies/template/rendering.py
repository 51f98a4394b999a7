"""Fills a template with facts: strict, and limited in steps and length.

A fact without a value is false in a condition and an error in a slot. A template reaches the facts'
declared fields and nothing else; what it prints of them is escaped.
"""

import traceback
from collections.abc import Mapping
from typing import TYPE_CHECKING

from app.model import say
from app.replies.template.course import COURSE, Course, Pick
from app.replies.template.library import Shelf
from app.replies.template.mistake import TemplateMistakeError

if TYPE_CHECKING:
    from jinja2 import TemplateError

__all__ = ["Rendering"]

_LONGEST_LETTER = 60_000
"""Characters."""


class Rendering:
    """One rendering of templates and all that they include.

    Args:
        shelf: where templates are found.
        body: name of the template that is the letter's body.
        tone: the reply's formality.
        pick: chooses wordings.
        longest: characters that may come of it.
    """

    def __init__(
        self, shelf: Shelf, body: str, tone: str, pick: Pick, *, longest: int = _LONGEST_LETTER
    ) -> None:
        self._shelf, self._body, self._longest = shelf, body, longest
        self._course = Course(tone, pick)

    @property
    def wordings(self) -> Mapping[str, int]:
        """Which wording each move got, in the order of the letter."""
        return self._course.wordings

    def text_of(self, name: str, facts: Mapping[str, object]) -> str:
        """Return what a template makes of the facts.

        Raises:
            UnfilledSlot: a slot has no value, or no wording fits.
            TemplateMistakeError: the template is missing, asks for what there is not, or takes too long.
        """
        from jinja2 import TemplateError, TemplateSyntaxError, UndefinedError

        from app.replies.template.reading import mistake_of

        template = self._shelf.find(name)
        if template is None:
            raise TemplateMistakeError(name, 1, say("there is no such template"))
        try:
            return self._joined(name, template.name, facts)
        except TemplateSyntaxError as error:
            raise mistake_of(error, error.filename or template.name) from error
        except UndefinedError as error:
            raise _mistake(error, template.name, say("there is no such fact")) from error
        except TemplateError as error:
            raise _mistake(error, template.name, str(error)) from error
        except RecursionError as error:
            raise TemplateMistakeError(
                template.name, 1, say("templates include each other without end")
            ) from error

    def _joined(self, name: str, file: str, facts: Mapping[str, object]) -> str:
        known = {**facts, "body": self._body, COURSE: self._course}
        pieces, length = [], 0
        for piece in self._shelf.engine().get_template(name).generate(known):
            length += len(piece)
            if length > self._longest:
                raise TemplateMistakeError(
                    file, 1, say("it would give more than {most} characters", most=self._longest)
                )
            pieces.append(piece)
        return "".join(pieces)


def _mistake(error: "TemplateError", file: str, sentence: str) -> TemplateMistakeError:
    """Return the mistake with the line of the template in which the error came up."""
    frames = traceback.extract_tb(error.__traceback__)
    frame = next((frame for frame in reversed(frames) if frame.filename.endswith(".j2")), None)
    if frame is None:
        return TemplateMistakeError(file, 1, sentence)
    return TemplateMistakeError(frame.filename, frame.lineno or 1, sentence)
