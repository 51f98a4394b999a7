"""The examples that stand beside each rule: what it must flag (+), and what it must not (-).

``/`` is a line break; ``= name: value`` sets what is known for the lines below it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app.model import Address, ClientProfile, Language, Person, Situation
from app.replies.tone import ToneContext
from resources import folder

__all__ = ["Example", "examples_of", "files"]


@dataclass(frozen=True, slots=True)
class Example:
    """A text with what is known of it, and whether the rule must speak."""

    text: str
    flagged: bool
    known: dict[str, str]

    @property
    def context(self) -> ToneContext:
        known = self.known
        profile = None
        if "client" in known:
            profile = ClientProfile(
                client=Person(known["client"], known.get("title", "")),
                address=Address(known.get("address", "sie")),
                build_day=known.get("build_day", ""),
            )
        situation = Situation(known["situation"]) if "situation" in known else None
        return ToneContext(profile, known.get("note", ""), situation)


def files(kind: str) -> list[Any]:
    """Return language and id of every rule, or sign, as parameters."""
    return [
        pytest.param(language, path.stem, id=f"{language}-{path.stem}")
        for language in Language
        for path in sorted(folder(kind, language.value).glob("*.toml"))
        if path.stem != "words"
    ]


def examples_of(kind: str, language: Language, name: str) -> Iterator[Example]:
    """Yield the examples beside a rule, or sign."""
    path: Path = folder(kind, language.value, f"{name}.examples.txt")
    known: dict[str, str] = {}
    for line in path.read_text("utf-8").splitlines():
        mark, text = line[:2], line[2:].strip()
        if mark == "= ":
            key, _, value = text.partition(":")
            known = known | {key.strip(): value.strip()}
        elif mark in {"+ ", "- "}:
            yield Example(_lines(text), mark == "+ ", known)


def _lines(text: str) -> str:
    """Return the text with its line breaks; a "/" between letters of a path is none."""
    return "\n".join(part for part in _split(text))


def _split(text: str) -> list[str]:
    parts = [""]
    for index, char in enumerate(text):
        path = index > 1 and text[index - 1].islower() and text[index + 1 : index + 2].islower()
        if char == "/" and not path:
            parts.append("")
        else:
            parts[-1] += char
    return parts
