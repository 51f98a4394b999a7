"""What is wrong with a template, with its place."""

from app.model import CopycueError, Problem, say

__all__ = ["TemplateMistakeError"]


class TemplateMistakeError(CopycueError):
    """A template says something that it may not, or that makes no sense.

    Args:
        file: the template's name.
        line: 1-based.
        sentence: what is wrong, one sentence without its full stop.
        hint: what to write instead.
    """

    def __init__(self, file: str, line: int, sentence: str, hint: str = "") -> None:
        ended = say("{sentence}.", sentence=sentence)
        super().__init__(
            say("A reply template has a mistake"),
            say("{file}, line {line}: {sentence}", file=file, line=line, sentence=ended),
        )
        self.problem = Problem(file, ended, line=line, hint=hint)
