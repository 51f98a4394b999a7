"""A wording of ours for a wish that leaves it open: offered as a suggestion, never as the client's wish.

Made for one kind of wish only, and only where it surely reads well: a whole sentence of bad news that
is to sound kinder gets a word of regret before it. Whatever else is wished stays open.
"""

import tomllib
from functools import cache

import msgspec

from app.model import Match, Note
from app.replies.change import ChangeKind, change_of
from resources import folder

__all__ = ["suggestion"]

_LONG = 120
_LONG_SUBJECT = 4


class _Kinder(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How a sentence of bad news is made kinder in one language.

    Attributes:
        regret: what is put before it.
        verbs: where the language turns subject and verb around behind that: its verbs; else none.
        large: first words of a sentence that keep their capital behind it.
        wishes: words of a note that wish for that.
        news: words that tell of bad news.
        begins: words that such a sentence begins with, so that it is a whole one.
        regrets: words that it has already.
    """

    regret: str
    verbs: tuple[str, ...]
    large: tuple[str, ...]
    wishes: tuple[str, ...]
    news: tuple[str, ...]
    begins: tuple[str, ...]
    regrets: tuple[str, ...]


@cache
def _kinder() -> dict[str, _Kinder]:
    text = folder("replies", "kinder.toml").read_text("utf-8")
    return msgspec.convert(tomllib.loads(text), dict[str, _Kinder])


def suggestion(note: Note, match: Match, language: str) -> str:
    """Return the whole new text that may be suggested for a place, as it is typed; "" for none.

    Args:
        note: what the client wishes.
        match: the place, with its wording open.
        language: of the text, where its file does not tell.
    """
    entry = match.entry
    kinder = _kinder().get(entry.language or language)
    if kinder is None or change_of(match).kind is not ChangeKind.OPEN or entry.raw != entry.value:
        return ""
    said, value = _words(note.text), _words(entry.value)
    if not kinder_is_wished(said) or not _is_bad_news(value, entry.value, kinder):
        return ""
    return _with_regret(entry.value, kinder)


def _with_regret(text: str, kinder: _Kinder) -> str:
    """Return a sentence with a word of regret before it; "" where its verb is not sure."""
    words = text.split(" ")
    if words[0] not in kinder.large:
        words[0] = words[0][:1].lower() + words[0][1:]
    if not kinder.verbs:
        return " ".join([kinder.regret, *words])
    verbs = [at for at, word in enumerate(words[: _LONG_SUBJECT + 1]) if word in kinder.verbs]
    if len(verbs) != 1 or not verbs[0]:
        return ""
    at = verbs[0]
    return " ".join([kinder.regret, words[at], *words[:at], *words[at + 1 :]])


def kinder_is_wished(said: frozenset[str]) -> bool:
    """Whether words of a note, in any language, wish for a kinder wording."""
    return any(not said.isdisjoint(kinder.wishes) for kinder in _kinder().values())


def _is_bad_news(words: frozenset[str], text: str, kinder: _Kinder) -> bool:
    first = next(iter(text.split()), "")
    return (
        len(text) <= _LONG
        and first in kinder.begins
        and text.endswith(".")
        and "\n" not in text
        and not words.isdisjoint(kinder.news)
        and words.isdisjoint(kinder.regrets)
    )


def _words(text: str) -> frozenset[str]:
    return frozenset(word.strip('.,;:!?()"“”„‚‘’').casefold() for word in text.split())
