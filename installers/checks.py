"""What a packaging run found, told line by line: ``ok    what: measured`` or ``FAIL  what: why``."""

import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TextIO

import click

__all__ = ["CheckError", "Checks", "Saying", "end_at"]


class CheckError(Exception):
    """Something is not as it must be; the words say what was found instead."""


class Saying:
    """What a check says behind its name: what it measured."""

    def __init__(self) -> None:
        self.words = ""

    def __call__(self, words: str) -> None:
        """Say it, in place of anything said before."""
        self.words = words


class Checks:
    """The checks of one run. One that fails does not stop the next: each tells for itself.

    Args:
        output: where the lines go; standard output when None.
    """

    def __init__(self, output: TextIO | None = None) -> None:
        self._output = output
        self.failed = 0

    @contextmanager
    def check(self, what: str) -> Iterator[Saying]:
        """Run the body as a check and print its line; how long it took is added.

        What a program that was started says on its way down stands below the line.
        """
        said, began = Saying(), time.monotonic()
        try:
            yield said
        except (CheckError, AssertionError, LookupError, OSError) as error:
            self._fail(what, str(error))
        except subprocess.SubprocessError as error:
            self._fail(what, str(error), _last_words(error))
        else:
            took = f"{time.monotonic() - began:.1f} s"
            self._print(f"ok    {what}: {said.words} ({took})" if said.words else f"ok    {what} ({took})")

    def not_run(self, what: str, why: str) -> None:
        """Say plainly that something was not looked at."""
        self._print(f"-     {what}: not run, {why}")

    @property
    def status(self) -> int:
        """The exit status: 1 when anything failed."""
        return 1 if self.failed else 0

    def _fail(self, what: str, why: str, details: str = "") -> None:
        self.failed += 1
        self._print(f"FAIL  {what}: {why}")
        for line in details.splitlines():
            self._print(f"      {line}")

    def _print(self, line: str) -> None:
        click.echo(line, file=self._output)


def end_at(faults: Iterable[str]) -> None:
    """Print faults, a line each; where there is one, the command ends with 1."""
    lines = [f"FAIL  {fault}" for fault in faults]
    if lines:
        click.echo("\n".join(lines))
        sys.exit(1)


_LINES = 15


def _last_words(error: subprocess.SubprocessError) -> str:
    said = [part for part in (getattr(error, "stdout", None), getattr(error, "stderr", None)) if part]
    text = "\n".join(part if isinstance(part, str) else part.decode(errors="replace") for part in said)
    return "\n".join(text.splitlines()[-_LINES:])
