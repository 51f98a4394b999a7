"""Tries one template out as it stands in an editor: a letter to look at, and what would go wrong with it."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import product

from app.model import Address, CopycueError, Formality, Language, Problem, Variant
from app.replies.own_wordings import with_template
from app.replies.rehearsal import SAMPLES, attempts, rehearsed, voices
from app.replies.specimens import PROFILES
from app.replies.template import Library, TemplateMistakeError
from app.replies.unfilled import UnfilledSlot
from app.replies.voice import Voice

__all__ = ["PATIENCE_S", "SAMPLES", "Reach", "Sample", "Trial", "check", "preview", "reach_of"]

PATIENCE_S = 5.0
"""Seconds after which a template was tried often enough."""

_FIRST, _BOSS = "all is known", "the boss writes"
_KNOWN = (_FIRST, *(name for name in PROFILES if name != _FIRST))
_KINDS = (Variant.STANDARD, Variant.SHORT, Variant.WHICH, Variant.HAND_OVER)
"""Kinds of reply that have templates of their own outside of a folder of their name."""


@dataclass(frozen=True, slots=True)
class Reach:
    """In which letters a template may stand, by its place.

    Attributes:
        language: the only one, or None: any.
        address: the only one, or None: any.
        variant: the kind of reply.
    """

    language: Language | None = None
    address: Address | None = None
    variant: str = Variant.STANDARD


@dataclass(frozen=True, slots=True)
class Sample:
    """The letter that is looked at.

    Attributes:
        voice: how it is written.
        situation: one of ``SAMPLES``; "": the first one in which the template stands.
    """

    voice: Voice
    situation: str = ""


@dataclass(frozen=True, slots=True)
class Trial:
    """What came of a template.

    Attributes:
        letter: the letter; "" where there is none.
        situation: what it is about, of ``SAMPLES``; "" where there is no letter.
        stands_in: whether the template stands in that letter.
        problems: what is wrong with the template.
    """

    letter: str = ""
    situation: str = ""
    stands_in: bool = False
    problems: tuple[Problem, ...] = ()


def reach_of(place: str) -> Reach:
    """Return in which letters a template of a place such as ``de/sie/short/thanks.j2`` may stand."""
    folders = place.split("/")[:-1]
    spoken = {*Language, *Address}
    return Reach(
        next((language for language in Language if language in folders), None),
        next((address for address in Address if address in folders), None),
        next((folder for folder in folders if folder not in spoken), Variant.STANDARD),
    )


def preview(
    library: Library, place: str, text: str, sample: Sample, *, cancelled: Callable[[], bool] = lambda: False
) -> Trial:
    """Return a letter with a template as it stands in an editor, or what is wrong with the template.

    Args:
        library: the other templates.
        place: of the template.
        text: of the template.
        sample: which letter; what the place settles holds in spite of it.
        cancelled: asked before each letter; the answer is then worth nothing.
    """
    reach = reach_of(place)
    voice = Voice(
        reach.language or sample.voice.language, reach.address or sample.voice.address, sample.voice.formality
    )
    first = Trial()
    for variant, known, situation in _samples(sample.situation, reach.variant):
        if cancelled():
            break
        tried = with_template(library, place, text)
        trial = _trial(tried, place, known, variant, Sample(voice, situation))
        if trial.problems or trial.stands_in:
            return trial
        first = first if first.letter else trial
    return first


def check(
    library: Library,
    place: str,
    text: str,
    *,
    cancelled: Callable[[], bool] = lambda: False,
    clock: Callable[[], float] = time.monotonic,
) -> tuple[Problem, ...]:
    """Return what is wrong with a template: looked over, then tried in every letter in which it may stand.

    Args:
        library: the other templates.
        place: of the template.
        text: of the template.
        cancelled: asked after each letter; the answer is then worth nothing.
        clock: counts seconds; after ``PATIENCE_S`` no further letter is written.
    """
    tried = with_template(library, place, text)
    if tried.problems:
        return tried.problems
    end, found = clock() + PATIENCE_S, dict[Problem, None]()
    for letter in rehearsed(tried, _voices(reach_of(place))):
        if letter.problem is not None and letter.problem.file == tried.own[place].name:
            found[letter.problem] = None
        if cancelled() or clock() >= end:
            break
    return tuple(found)


def _voices(reach: Reach) -> Iterator[Voice]:
    """Yield the ways of writing in which a template may stand; all languages and tones come early."""
    found = [
        voice
        for voice in voices()
        if reach.language in {None, voice.language} and reach.address in {None, voice.address}
    ]
    yield from sorted(found, key=lambda voice: list(Formality).index(voice.formality))


def _samples(situation: str, variant: str) -> Iterator[tuple[str, str, str]]:
    """Yield kinds of reply, profiles and situations, the likeliest first."""
    kinds = _KINDS if variant == Variant.STANDARD else (variant,)
    known = (_BOSS, *_KNOWN) if variant == Variant.COST else _KNOWN
    yield from product(kinds, known, (situation,) if situation else SAMPLES)


def _trial(library: Library, place: str, known: str, variant: str, sample: Sample) -> Trial:
    if library.problems:
        return Trial(problems=library.problems)
    letters = attempts(known, sample.voice, library, variant)
    try:
        reply = letters[sample.situation]()
    except (UnfilledSlot, TemplateMistakeError) as error:
        own = error.problem.file == library.own[place].name
        return Trial(problems=(error.problem,)) if own else Trial()
    except CopycueError:  # this kind of reply does not fit this situation
        return Trial()
    if reply is None:
        return Trial()
    return Trial(reply.text, sample.situation, library.has_used(place))
