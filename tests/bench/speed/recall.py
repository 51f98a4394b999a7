"""Whether the entry that a note quotes comes first, by how the note quotes it; 100,000 entries."""

import random
import re
from collections.abc import Callable, Iterator, Sequence
from itertools import islice

from app.catalogue import Catalogue
from app.matching import Matcher
from app.model import Note, Source, Verdict
from tests.bench.measure import Amount
from tests.bench.mixed_copy import catalogue_of
from tests.bench.natural_copy import natural_sentences
from tests.bench.speed.peers import Search, peers

__all__ = ["KINDS", "measure"]

_SIZE = 100_000
_QUOTATIONS = 60
_GOAL = 0.98
_LONG_WORD = 5
_PART = 3
_NOTE = "“{}” should be worded better."
_PLAIN_SIGNS = str.maketrans("“”„’–", '"""\'-')

Spoil = Callable[[str, random.Random], str]


def _as_it_is(value: str, _: random.Random) -> str:
    return value


def _with_a_typo(value: str, source: random.Random) -> str:
    """Leave a letter out of a longer word, double it, or swap it with the next."""
    words = value.split(" ")
    long = [number for number, word in enumerate(words) if len(word) >= _LONG_WORD and word.isalpha()]
    if not long:
        return value
    number = source.choice(long)
    word, at = words[number], source.randrange(1, _LONG_WORD - 1)
    words[number] = source.choice(
        (
            word[:at] + word[at + 1 :],
            word[:at] + word[at] + word[at:],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        )
    )
    return " ".join(words)


def _in_other_case(value: str, source: random.Random) -> str:
    return source.choice((value.upper(), value.lower(), value.title()))


def _with_other_signs(value: str, _: random.Random) -> str:
    return value.translate(_PLAIN_SIGNS).replace(" ", "  ", 2).replace("…", "...")


def _in_part(value: str, source: random.Random) -> str:
    words = value.split(" ")
    length = max(_PART, len(words) * 2 // 3)
    first = source.randrange(max(1, len(words) - length + 1))
    return " ".join(words[first : first + length])


KINDS: dict[str, Spoil] = {
    "exact": _as_it_is,
    "typo": _with_a_typo,
    "case": _in_other_case,
    "signs": _with_other_signs,
    "part": _in_part,
}
"""How people quote."""


def measure() -> Iterator[Amount]:
    """Yield the share of quotations whose entry comes first, ours for each kind and then the peers'."""
    catalogue = catalogue_of(_SIZE, natural_sentences)
    quotations = {
        kind: list(islice(_quotations(catalogue, spoil), _QUOTATIONS)) for kind, spoil in KINDS.items()
    }
    ours = _first_of(Matcher(catalogue))
    for kind, asked in quotations.items():
        yield Amount(
            f"recall {kind}", _GOAL, _share(ours, asked), "recall@1", _detail(asked, catalogue), at_least=True
        )
    for peer, search in peers(catalogue.values):
        for kind, asked in quotations.items():
            found = _share(_alone(search, catalogue.values), asked[: _QUOTATIONS // 3])
            yield Amount(
                f"recall {kind}, {peer}", None, found, "recall@1", "for comparison; given the bare quotation"
            )


def _detail(asked: Sequence[tuple[str, str]], catalogue: Catalogue) -> str:
    return f"{len(asked)} quotations, {len(catalogue):,} entries; entries that read alike count as one"


def _quotations(catalogue: Catalogue, spoil: Spoil) -> Iterator[tuple[str, str]]:
    """Yield what a note quotes and the entry's value; a part only if no other value holds it."""
    source = random.Random(5)
    everything = "\n".join(catalogue.values)
    for value in islice(catalogue.values, 7, None, max(1, len(catalogue) // (3 * _QUOTATIONS))):
        words = spoil(value, source)
        if len(value.split(" ")) <= _PART or "\n" in value:
            continue
        if spoil is _in_part and everything.count(words) > everything.count(value):
            continue
        if spoil is _as_it_is or words != value:
            yield words, value


def _share(first: Callable[[str], set[str]], asked: Sequence[tuple[str, str]]) -> float:
    return sum(_bare(value) in first(words) for words, value in asked) / len(asked)


def _bare(value: str) -> str:
    return re.sub(r"\W+", " ", value).strip().casefold()


def _first_of(matcher: Matcher) -> Callable[[str], set[str]]:
    def first(words: str) -> set[str]:
        return _told_first(matcher.judge(Note("1", _NOTE.format(words), Source("notes.md", 1))))

    return first


def _told_first(verdict: Verdict) -> set[str]:
    """Return what the first match says, and what ties with it say."""
    best = verdict.matches[0].score if verdict.matches else 0.0
    return {_bare(match.entry.value) for match in verdict.matches if match.score == best}


def _alone(search: Search, values: Sequence[str]) -> Callable[[str], set[str]]:
    def first(words: str) -> set[str]:
        found = search(words)
        return {_bare(values[found])} if found >= 0 else set()

    return first
