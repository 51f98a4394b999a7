"""The phrases in which people ask for other wording, compiled from ``resources/lexicons/phrases.toml``.

That file says what a phrase looks like and how to add one.
"""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

import resources
from app.matching.lexicon import lexicon, merged
from app.matching.marked import STAND_IN

__all__ = ["ARROW", "Cue", "PairPhrase", "cues", "pair_phrases"]

ARROW = r"(?:-{1,2}>|→|⇒|➔|➜|=>|⟶|—>|–>)"
_Q = STAND_IN
# Between a phrase and its quotation: no end of a sentence ("strings.xml" is none), no other quotation.
_GAP = r"(?:[^.!?;\n\ue000-\uf8ff]|\.(?=\w)){0,60}?"
_NEAR = r"(?:[^.!?;\n\ue000-\uf8ff]|\.(?=\w)){0,24}?"


@dataclass(frozen=True, slots=True)
class PairPhrase:
    """A phrase with two quotations: the present wording and the wished one.

    Attributes:
        name: what the evidence calls it.
        pattern: has the groups ``old`` and ``new``, one stand-in each.
        strength: 0 to 1, how surely this is a wish about wording.
    """

    name: str
    pattern: re.Pattern[str]
    strength: float


@dataclass(frozen=True, slots=True)
class Cue:
    """Words around one quotation that tell what it is for.

    Attributes:
        role: "old", "new", "delete", "place", "typo" or "reword".
        pattern: has the group ``q``, one stand-in.
        strength: 0 to 1.
    """

    role: str
    pattern: re.Pattern[str]
    strength: float


_GROUP = re.compile(r"\{(?:(?P<language>[a-z]{2}):)?(?P<group>[a-z_]+)\}")


def _word_group(name: re.Match[str]) -> str:
    words = lexicon(name["language"]) if name["language"] else merged()
    return rf"\b{words.alternation(name['group'])}\b"


def _expand(template: str) -> re.Pattern[str]:
    """Compile a template: OLD, NEW, Q are quotations, _ a short gap, {group} a word group."""
    # "the word", "den Begriff:": two words at most may stand between a phrase and its quotation.
    filler = r"(?:[\w-]+\s+){0,2}:?\s*"
    pattern = _GROUP.sub(_word_group, template.replace("{ARROW}", ARROW))
    for name, group in (("OLD", "old"), ("NEW", "new"), ("Q!", "q")):
        here = f"(?P<{group}>{_Q})"
        # In front of all else a filler would only find the same match again, from each word before.
        if pattern.startswith(name):
            pattern = here + pattern.removeprefix(name)
        pattern = pattern.replace(f"{name}=", here).replace(name, filler + here)
    pattern = pattern.replace("Q=", f"(?P<q>{_Q})").replace(" ~~ ", _GAP).replace(" ~ ", _NEAR)
    return re.compile(pattern)


@cache
def _declared() -> dict[str, list[dict[str, Any]]]:
    with resources.folder("lexicons", "phrases.toml").open("rb") as file:
        return tomllib.load(file)


@cache
def pair_phrases() -> tuple[PairPhrase, ...]:
    """Return the phrases with two quotations."""
    return tuple(
        PairPhrase(row["name"], _expand(row["pattern"]), row["strength"]) for row in _declared()["pair"]
    )


@cache
def cues() -> tuple[Cue, ...]:
    """Return the phrases around one quotation."""
    return tuple(Cue(row["role"], _expand(row["pattern"]), row["strength"]) for row in _declared()["cue"])
