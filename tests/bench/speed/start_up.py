"""``copycue --help`` against ``python -c pass``."""

import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from tests.bench.measure import Figure, in_turns

__all__ = ["measure"]


def measure() -> Iterator[Figure]:
    """Yield the figure of the first page, and of a command's help, which needs click."""
    copycue = str(Path(sys.executable).with_name("copycue"))
    python = partial(_run, sys.executable, "-c", "pass")
    turns = in_turns(partial(_run, copycue, "--help"), python, rounds=11)
    yield Figure("start-up", 3, turns, "copycue --help / python -c pass")
    turns = in_turns(partial(_run, copycue, "triage", "--help"), python, rounds=11)
    yield Figure(
        "start-up of a command", 8, turns, "copycue triage --help / python -c pass; no goal in GOALS"
    )


def _run(*words: str) -> None:
    subprocess.run(words, check=True, stdout=subprocess.DEVNULL)
