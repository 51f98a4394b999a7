"""The way to a client decides in which form a reply is printed, and whether it is signed like a letter."""

import re
import tomllib
from functools import cache

import msgspec

from resources import folder

__all__ = ["form_for", "is_chat"]

_WORD = re.compile(r"[^\W_]+")


class _Channels(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Names of programs, in lower case: those with signs of their own, and those in which people chat."""

    chats: frozenset[str]
    forms: dict[str, str]


@cache
def _channels() -> _Channels:
    return msgspec.convert(tomllib.loads(folder("replies", "channels.toml").read_text("utf-8")), _Channels)


def form_for(channel: str) -> str:
    """Return the form of a reply that is pasted into a channel; plain text where nothing else is known."""
    return next((_channels().forms[word] for word in _words(channel) if word in _channels().forms), "text")


def is_chat(channel: str) -> bool:
    """Whether people write line by line there and sign nothing."""
    return not _channels().chats.isdisjoint(_words(channel))


def _words(channel: str) -> list[str]:
    """Return the words of a channel; of an address none, whatever it is made of."""
    return [] if "@" in channel else _WORD.findall(channel.casefold())
