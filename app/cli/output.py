"""What commands write: results on stdout, all else on stderr; and the exit status that goes with it."""

import json
import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING

import click

from app.cli.terminal import plain, plain_line

if TYPE_CHECKING:
    from app.model import Location, Problem

__all__ = ["as_json", "echo_lines", "echo_problems", "place_text", "problem_text", "status_of"]

_LINES_AT_ONCE = 500
_UNSEEN = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")


def as_json(value: object, *, indent: int | None = 1) -> str:
    """Return JSON in readable UTF-8; characters that a terminal would obey stand escaped, as JSON allows."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    return _UNSEEN.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def echo_lines(lines: Iterable[str]) -> None:
    """Write lines to stdout, some hundreds at a time: one by one they would be flushed one by one."""
    remaining: Iterator[str] = iter(lines)
    while block := list(islice(remaining, _LINES_AT_ONCE)):
        click.echo("\n".join(block))


def echo_problems(problems: "Iterable[Problem]", *, of_weight: bool = False) -> None:
    """Write problems to stderr, with place and what to do; ``of_weight`` leaves mere information out."""
    for problem in problems:
        if not (of_weight and _is_information(problem)):
            click.echo(problem_text(problem), err=True)


def place_text(place: "Problem | Location") -> str:
    """Return a place in the form that editors and terminals make a link of; not yet harmless to show."""
    return ":".join(str(part) for part in (place.file, place.line, place.column) if part is not None)


def problem_text(problem: "Problem") -> str:
    """Return a problem with its place; below it what to do."""
    line = plain_line(f"{place_text(problem)}: {problem.severity.value}: {problem.message}")
    return f"{line}\n    {plain(problem.hint)}" if problem.hint else line


def status_of(problems: "Iterable[Problem]") -> int:
    """Return the exit status: 1 when something is wrong with the input, which mere information is not."""
    return int(not all(map(_is_information, problems)))


def _is_information(problem: "Problem") -> bool:
    from app.model import Severity  # a page of help needs none of it

    return problem.severity is Severity.INFO
