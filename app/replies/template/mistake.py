"""What is wrong with a template, with its place."""

from app.model import CopycueError, Problem

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
        super().__init__("A reply template has a mistake", f"{file}, line {line}: {sentence}.")
        self.problem = Problem(file, f"{sentence}.", line=line, hint=hint)
