"""Long lists of problems for people: a few of each sort in full, the others counted."""

from collections import Counter
from collections.abc import Iterator, Sequence

from app.cli.output import problem_text
from app.cli.terminal import counted
from app.model import Problem, ProblemKind

__all__ = ["problem_lines"]

_OF_A_FILE = 3
_OF_A_SORT = 30
"""Problems of a sort that are shown in full; where there are more, nobody reads them."""
_SORTS = {
    ProblemKind.APOSTROPHE: "apostrophes without a backslash",
    ProblemKind.DUPLICATE_KEY: "keys that come twice",
    ProblemKind.PLACEHOLDER: "placeholders that differ",
    ProblemKind.MISSING_TEXT: "texts missing in a language",
}
"""Sorts that may come by the thousand; all others are always shown."""


def problem_lines(problems: Sequence[Problem]) -> Iterator[str]:
    """Yield problems as text, those of a frequent sort only up to a limit; then how many more there are."""
    shown: Counter[object] = Counter()
    left: dict[ProblemKind, list[Problem]] = {}
    for problem in problems:
        sort, of_file = problem.kind, (problem.kind, problem.file)
        if sort in _SORTS and (shown[of_file] >= _OF_A_FILE or shown[sort] >= _OF_A_SORT):
            left.setdefault(sort, []).append(problem)
            continue
        shown.update((sort, of_file))
        yield problem_text(problem)
    for sort, rest in left.items():
        files = counted(len({problem.file for problem in rest}), "file")
        yield f"… and {len(rest):,} more {_SORTS[sort]}, in {files}; --json lists them all."
