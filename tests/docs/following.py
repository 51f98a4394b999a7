"""Does what a worked example tells: writes files, changes lines, types commands, in a copy of the project.

A block of a page says what to do with it: one with a file's name is that file, one of the kind ``diff``
changes a file that is there, one of the kind ``console`` is typed, and prints what stands below each command.
"""

import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.docs.blocks import ROOT, Block, blocks_of

__all__ = ["Typed", "Workbench", "typed_in"]

_COPIED = ("app", "ui", "resources", "tests", "docs", "pyproject.toml")
_PATIENCE_S = 100
_STATUS = "→ exit status "


@dataclass(frozen=True, slots=True)
class Typed:
    """A command.

    Attributes:
        command: as it is typed.
        prints: lines that it must print; others may come between and around them.
        status: its exit status: 0, if the page says nothing of it.
    """

    command: str
    prints: tuple[str, ...]
    status: int = 0


def typed_in(block: Block) -> Iterator[Typed]:
    """Yield the commands of a block: each begins with ``$``."""
    for part in f"\n{block.text}".split("\n$ ")[1:]:
        command, *lines = (line.strip() for line in part.splitlines())
        status = next((int(line.removeprefix(_STATUS)) for line in lines if line.startswith(_STATUS)), 0)
        prints = (line for line in lines if line not in {"", "…"} and not line.startswith(_STATUS))
        yield Typed(command, tuple(prints), status)


class Workbench:
    """A copy of the project, in which a page is followed."""

    def __init__(self, folder: Path) -> None:
        """Copy what the examples work on; what was compiled comes along, as it saves time."""
        self.folder = folder
        for name in _COPIED:
            source = ROOT / name
            if source.is_dir():
                shutil.copytree(source, folder / name)
            else:
                shutil.copy2(source, folder / name)

    def follow(self, page: Path) -> None:
        """Do all that the page says, in order.

        Raises:
            AssertionError: something comes out otherwise than the page says.
        """
        for block in blocks_of(page.read_text("utf-8")):
            if block.kind == "console":
                for typed in typed_in(block):
                    self._type(typed)
            elif block.kind == "diff":
                self._change(block)
            elif block.title:
                path = self.folder / block.title
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(block.text, "utf-8", newline="\n")

    def _change(self, block: Block) -> None:
        lines = block.text.splitlines(keepends=True)
        before = "".join(line[1:] for line in lines if not line.startswith("+"))
        after = "".join(line[1:] for line in lines if not line.startswith("-"))
        path = self.folder / block.title
        text = path.read_text("utf-8")
        assert text.count(before) == 1, f"{block.title} has not once:\n{before}"
        path.write_text(text.replace(before, after), "utf-8", newline="\n")

    def _type(self, typed: Typed) -> None:
        program, *words = shlex.split(typed.command)
        found = sys.executable if program == "python" else Path(sys.executable).with_name(program)
        done = subprocess.run(
            [found, *words],
            cwd=self.folder,
            env={**os.environ, "PYTHONPATH": str(self.folder)},
            capture_output=True,
            encoding="utf-8",
            timeout=_PATIENCE_S,
            check=False,
        )
        told = done.stdout + done.stderr
        assert done.returncode == typed.status, f"{typed.command}\n{told[-3000:]}"
        printed = iter(told.splitlines())
        for line in typed.prints:
            assert any(line in one for one in printed), (
                f"{typed.command} does not print “{line}” there:\n{told}"
            )
