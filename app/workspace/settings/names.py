"""Names and titles of people in the settings: what can not be written into a letter is told, and left out."""

import re
import tomllib
from functools import cache

from app.model import say
from resources import folder

__all__ = ["is_name", "is_title", "nearest_title", "trouble_with_name"]

_LONGEST = 80
_NO_NAME = re.compile(r"[<>{}\[\]|\\^~`*=@#$%]")
_NAMES = frozenset({"name", "nickname", "sender"})
_TABLES = frozenset({"client", "people", "area", "reply"})


def is_name(path: tuple[str, ...]) -> bool:
    """Whether a setting is a name that replies write."""
    return path[0] in _TABLES and path[-1] in _NAMES and len(path) > 1


def is_title(path: tuple[str, ...]) -> bool:
    """Whether a setting is a form of address that replies write."""
    return path[0] in _TABLES and path[-1] == "title"


def trouble_with_name(name: str) -> str:
    """Return why a name can not stand in a letter, as the end of a sentence; "" where it can."""
    if "\n" in name.strip() or "\r" in name.strip():
        return say("goes over several lines; a name is one line")
    if len(name) > _LONGEST:
        return say("has {count} characters; a name has at most {most}", count=len(name), most=_LONGEST)
    sign = _NO_NAME.search(name)
    return say("holds “{sign}”, which is in no name", sign=sign[0]) if sign else ""


def nearest_title(title: str) -> str | None:
    """Return the title that somebody may have meant; "" where none is near, None where the title is known."""
    words = [word.strip(".").casefold() for word in title.split()]
    known = _titles()
    strange = next((word for word in words if word not in known), None)
    if strange is None:
        return None
    from rapidfuzz import process

    nearest = process.extractOne(strange, known, score_cutoff=60)
    return nearest[0].capitalize() if nearest else ""


@cache
def _titles() -> frozenset[str]:
    words = tomllib.loads(folder("tone", "names.toml").read_text("utf-8"))
    return frozenset((*words["titles"], *words["ranks"]))
