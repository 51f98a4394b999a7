"""How upset a note sounds: named signs are looked for in the client's own words, each counted once."""

from dataclasses import dataclass
from functools import cache

from app.model import HeatReport, HeatSign, Language
from app.replies.phrases.files import PhraseFile, read_phrase_file
from app.replies.phrases.finder import Finder
from app.replies.phrases.own_words import own_words
from app.replies.phrases.sentences import Sentence, sentences_of
from app.replies.phrases.shouting import shouted_places
from resources import folder

__all__ = ["check_heat"]

_HEATED_FROM = 3
_LOUD = "loud"


class _SignFile(PhraseFile, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a sign's file may say."""

    weight: int
    meaning: str


@dataclass(frozen=True, slots=True)
class _Sign:
    id: str
    weight: int
    meaning: str
    finder: Finder

    def found(self, start: int, end: int) -> HeatSign:
        return HeatSign(self.id, self.weight, start, end, self.meaning)


def check_heat(text: str, language: Language) -> HeatReport:
    """Return how upset a note sounds; what it quotes, and the mail it answers, do not count.

    Args:
        text: the client's words.
        language: which signs to look for.
    """
    signs = _signs(language)
    sentences = sentences_of(own_words(text))
    found: dict[str, list[HeatSign]] = {}
    for sentence in sentences:
        for sign in signs.values():
            for start, end in _places(sign, sentence, language):
                found.setdefault(sign.id, []).append(sign.found(start, end))
    score = sum(signs[name].weight for name in found)
    every = sorted((each for row in found.values() for each in row), key=lambda each: (each.start, each.end))
    return HeatReport(language, score, score >= _HEATED_FROM, tuple(every))


def _places(sign: _Sign, sentence: Sentence, language: Language) -> list[tuple[int, int]]:
    if sign.id == _LOUD:
        return shouted_places(sentence, language)
    place = sign.finder.find(sentence)
    return [place] if place is not None else []


@cache
def _signs(language: Language) -> dict[str, _Sign]:
    paths = sorted(folder("heat", language.value).glob("*.toml"))
    files = {path.stem: read_phrase_file(path, _SignFile) for path in paths}
    return {
        name: _Sign(name, file.weight, file.meaning, Finder(file, file.lists(language)))
        for name, file in files.items()
    }
