"""The parts as files: one to read, and an index with a text each for About."""

import json
import re
from collections.abc import Sequence
from pathlib import Path

from installers.licences.part import Part

__all__ = ["write"]

_RULE = "=" * 78
_INTRODUCTION = """\
What others made and Copycue is handed out with

Copycue itself is under the MIT licence (LICENSE). It stands on the work of
many others, whose licences and notices follow. How those of Qt and psycopg
(LGPL) are met, and how their libraries can be replaced, stands in
docs/licences.md and in the program: Help, About Copycue, Licences.
"""


def write(parts: Sequence[Part], target: Path) -> None:
    """Write ``THIRD-PARTY.txt``, ``index.json`` and the folder ``texts``; what was there is replaced."""
    texts = target / "texts"
    texts.mkdir(parents=True, exist_ok=True)
    for old in texts.iterdir():
        old.unlink()
    names = {part: f"{_name(part)}.txt" for part in parts}
    for part, name in names.items():
        (texts / name).write_text(part.text.rstrip() + "\n", encoding="utf-8")
    record = {"format": 1, "parts": [_entry(part, name) for part, name in names.items()]}
    (target / "index.json").write_text(json.dumps(record, ensure_ascii=False, indent=1), encoding="utf-8")
    (target / "THIRD-PARTY.txt").write_text(_page(parts), encoding="utf-8")


def _entry(part: Part, name: str) -> dict[str, str]:
    facts = {"name": part.name, "version": part.version, "licence": part.licence, "home": part.home}
    return {**facts, "inside": part.inside, "text": f"texts/{name}"}


def _name(part: Part) -> str:
    words = f"{part.inside} {part.name}" if part.inside else part.name
    return re.sub("[^a-z0-9.+]+", "-", words.lower()).strip("-")


def _page(parts: Sequence[Part]) -> str:
    chapters = (f"{_RULE}\n{_line(part)}\n{part.home}\n{_RULE}\n\n{part.text.strip()}" for part in parts)
    return "\n\n".join((_INTRODUCTION, "\n".join(map(_line, parts)), *chapters)) + "\n"


def _line(part: Part) -> str:
    inside = f" (in {part.inside})" if part.inside else ""
    return f"{part.name} {part.version}".strip() + f"{inside}: {part.licence}"
