"""Text for people at a terminal: made harmless, wrapped to the window, coloured with restraint.

A client's words reach the terminal through ``plain`` and no other way: an escape sequence in
a note could else retitle the window, and a bidi override could show a path that is another one.
"""

import os
import shutil
import sys
import textwrap
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TextIO

import click

__all__ = ["Paper", "cells", "counted", "is_terminal", "paper", "plain", "plain_line", "shortened"]

_WIDEST = 100
"""Columns. Longer lines are hard to read, however wide the window is."""
_NARROWEST = 40
_WITHOUT_TERMINAL = 80
_TAB = "    "
_SHORTEST_LINE = 3
_EDGES_OF_ONE = len("── " + " ")
_EDGES_OF_BOTH = len("── " + " " + " " + " ─")
_BIDI = (0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))


def _harmless() -> dict[int, str]:
    """Return what is shown instead of characters that a terminal would obey or that turn text around."""
    pictures = {code: chr(0x2400 + code) for code in range(0x20)} | {0x7F: "\u2421"}
    escapes = {code: f"<U+{code:04X}>" for code in (*range(0x80, 0xA0), *_BIDI)}
    lines = {0x0A: "\n", 0x2028: "\n", 0x2029: "\n", 0x85: "\n", 0x09: _TAB}
    return pictures | escapes | lines


_HARMLESS = _harmless()


def plain(text: str) -> str:
    """Return a text in which nothing can control the terminal; its lines are kept."""
    return text.replace("\r\n", "\n").translate(_HARMLESS)


def plain_line(text: str) -> str:
    """Return a text on one line, in which nothing can control the terminal."""
    return " ".join(plain(text).split())


def shortened(text: str, most: int) -> str:
    """Return a text on one line of at most so many characters, cut at a word where there is one."""
    line = plain_line(text)
    if len(line) <= most:
        return line
    cut = line[: most - 1]
    head, _, _ = cut.rpartition(" ")
    return (head if len(head) > most // 2 else cut).rstrip(" ,;:.") + "…"


def counted(number: int, noun: str) -> str:
    """Return a number with its noun, in the plural where it is not one."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


@dataclass(frozen=True, slots=True)
class Paper:
    """What is written on.

    Attributes:
        width: columns that rules and columns fill.
        wraps: running text is wrapped to the width; not where a file or a program reads it.
        colour: colours and weights are shown.
    """

    width: int = _WITHOUT_TERMINAL
    wraps: bool = False
    colour: bool = False

    def style(self, text: str, *, fg: str | None = None, bold: bool = False, dim: bool = False) -> str:
        """Return harmless text in a colour or weight."""
        if not self.colour or not text:
            return text
        return click.style(text, fg=fg, bold=bold or None, dim=dim or None)

    def lines(self, text: str, indent: str = "", mark: str = "") -> Iterator[str]:
        """Yield the lines of a text, made harmless and wrapped.

        Args:
            text: what to show.
            indent: blanks before each line.
            mark: stands before each line, such as a bar.
        """
        room = max(20, self.width - len(indent) - len(mark))
        for line in plain(text).split("\n"):
            lead = line[: len(line) - len(line.lstrip(" "))][:8]
            parts = (
                textwrap.wrap(
                    line,
                    room,
                    subsequent_indent=lead,
                    break_long_words=False,
                    break_on_hyphens=False,
                    drop_whitespace=True,
                )
                if self.wraps
                else [line.rstrip()]
            )
            for part in parts or [""]:
                yield f"{indent}{self.style(mark, dim=True)}{part}".rstrip()

    def rule(self, left: str, right: str = "") -> str:
        """Return a line across the paper with words at its left end, and where there is room at its right."""
        right = plain_line(right)
        if cells(right) > self.width // 2:
            right = ""
        room = self.width - cells(right) - (_EDGES_OF_BOTH if right else _EDGES_OF_ONE)
        left = shortened(left, room - _SHORTEST_LINE)
        line = self.style("─" * max(_SHORTEST_LINE, room - cells(left)), dim=True)
        end = f" {self.style(right, dim=True)} {self.style('─', dim=True)}" if right else ""
        return f"{self.style('──', dim=True)} {self.style(left, bold=True)} {line}{end}"


def cells(text: str) -> int:
    """Return how many columns of a terminal a text takes: Chinese, Japanese and Korean signs take two."""
    return sum(
        0 if unicodedata.combining(sign) else 2 if unicodedata.east_asian_width(sign) in "WF" else 1
        for sign in text
    )


def paper() -> Paper:
    """Return the paper that stdout is."""
    if not is_terminal(sys.stdout):
        return Paper()
    columns = shutil.get_terminal_size((_WITHOUT_TERMINAL, 24)).columns
    colour = "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb"
    return Paper(min(_WIDEST, max(_NARROWEST, columns)), wraps=True, colour=colour)


def is_terminal(stream: TextIO) -> bool:
    """Tell whether somebody looks at what is written here."""
    try:
        return stream.isatty()
    except ValueError:  # closed
        return False
