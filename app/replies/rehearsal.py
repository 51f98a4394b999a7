"""Tries templates out: every situation, kind of reply, language, address, formality, with made-up facts."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from itertools import product

from app.model import (
    Address,
    ClientProfile,
    Formality,
    Language,
    Occasion,
    Problem,
    Reply,
    Variant,
)
from app.replies.compose import compose, compose_broken_file, compose_change_seen
from app.replies.several import SEVERAL_KINDS, compose_several
from app.replies.specimens import BROKEN, PROFILES, SPECIMENS, Specimen
from app.replies.template import Library, TemplateMistakeError
from app.replies.unfilled import UnfilledSlot
from app.replies.variants import allowed_variants
from app.replies.voice import Voice

__all__ = ["SAMPLES", "Rehearsed", "attempts", "problems_of_wordings", "rehearsed", "voices"]

_OCCASION = Occasion(since=dt.date(2026, 11, 3), text_notes=4)
_USUAL = frozenset({Variant.STANDARD})
_KINDS: dict[str, frozenset[str]] = {
    "all is known": frozenset(),
    "the boss writes": _USUAL | {Variant.COST},
}
"""Which kinds of reply are tried with a profile; empty: all that fit."""

_WISHED = "Last call for all passengers to {0}."
_LOST = "Last call for all passengers to {0} at {time}."
_GROUPS = {
    "several notes": tuple(SPECIMENS),
    "several texts": ("a slip", "an open wording"),
    "several of ours": ("about the program", "in no file"),
    "several that are done or doubtful": ("done already", "not clear"),
}
"""Which of the made-up notes a letter to several answers."""

_GUIDE_DAY = dt.date(2026, 10, 12)

SAMPLES = (
    *SPECIMENS,
    "a broken file",
    "a change that was seen",
    "a change otherwise than asked",
    "a change that lost what the program fills in",
    *_GROUPS,
)
"""Names of what a letter may be tried on."""

_Attempt = Callable[[], Reply | None]


@dataclass(frozen=True, slots=True)
class Rehearsed:
    """A reply that was tried.

    Attributes:
        specimen: name of the made-up note.
        known: which of the made-up profiles it was written with.
        reply: the reply, or None where it could not be written.
        problem: why not, or None.
    """

    specimen: str
    known: str
    reply: Reply | None = None
    problem: Problem | None = None


def problems_of_wordings(library: Library) -> tuple[tuple[Problem, ...], int]:
    """Return what goes wrong when every kind of reply is written, each once; and how many were written."""
    problems: dict[Problem, None] = {}
    written = 0
    for tried in rehearsed(library):
        if tried.problem is not None:
            problems[tried.problem] = None
        written += tried.reply is not None
    return tuple(problems), written


def voices() -> tuple[Voice, ...]:
    """Return all ways of writing."""
    return tuple(Voice(*voice) for voice in product(Language, Address, Formality))


def attempts(known: str, voice: Voice, library: Library, variant: str) -> dict[str, _Attempt]:
    """Return what writes a letter of one kind on each of ``SAMPLES``.

    What it calls raises CopycueError where this kind of reply does not fit, or a template can't be used.

    Args:
        known: name of one of the made-up profiles.
        voice: how it is written.
        library: where wordings are taken from.
        variant: the kind of reply; where a letter to several notes, or to none, knows it not, the usual one.
    """
    profile = PROFILES[known]
    spoken = _spoken(known, voice)
    kind = variant if variant in SEVERAL_KINDS else Variant.STANDARD
    return {
        **{
            name: partial(_written, specimen, profile, voice, variant, library)
            for name, specimen in SPECIMENS.items()
        },
        **_of_no_single_note(spoken, voice.language, library),
        **{
            name: _to_several(specimens, spoken, voice.language, kind, library)
            for name, specimens in _GROUPS.items()
        },
    }


def rehearsed(library: Library, spoken: Iterable[Voice] | None = None) -> Iterator[Rehearsed]:
    """Yield a reply for every made-up note, profile, kind of reply and voice; of voices, all or the given."""
    for voice in voices() if spoken is None else spoken:
        for known in PROFILES:
            for name, specimen in SPECIMENS.items():
                yield from _of_one_note(name, specimen, known, voice, library)
            yield from _others(known, voice, library)


def _of_one_note(
    name: str, specimen: Specimen, known: str, voice: Voice, library: Library
) -> Iterator[Rehearsed]:
    profile, kinds = PROFILES[known], _KINDS.get(known, _USUAL)
    for variant in allowed_variants(specimen[1], profile, _OCCASION, library):
        if kinds and variant not in kinds:
            continue
        try:
            reply = _written(specimen, profile, voice, variant, library)
        except (UnfilledSlot, TemplateMistakeError) as error:
            yield Rehearsed(name, known, problem=error.problem)
        else:
            yield Rehearsed(name, known, reply)


def _written(
    specimen: Specimen, profile: ClientProfile, voice: Voice, variant: str, library: Library
) -> Reply | None:
    """Return the reply to one note."""
    note, verdict = specimen
    return compose(
        note,
        verdict,
        profile,
        language=voice.language,
        address=voice.address,
        formality=voice.formality,
        variant=variant,
        occasion=_OCCASION,
        library=library,
    )


def _spoken(known: str, voice: Voice) -> ClientProfile:
    return replace(PROFILES[known], address=voice.address, formality=voice.formality, guide_sent=_GUIDE_DAY)


def _others(known: str, voice: Voice, library: Library) -> Iterator[Rehearsed]:
    """Yield the replies that answer no single note."""
    spoken = _spoken(known, voice)
    letters = {
        **_of_no_single_note(spoken, voice.language, library),
        **_several(known, spoken, voice.language, library),
    }
    for name, attempt in letters.items():
        try:
            reply = attempt()
        except (UnfilledSlot, TemplateMistakeError) as error:
            yield Rehearsed(name, known, problem=error.problem)
        else:
            yield Rehearsed(name, known, reply)


def _of_no_single_note(spoken: ClientProfile, language: Language, library: Library) -> dict[str, _Attempt]:
    """Return what writes letters about files and about changes that were seen."""
    note, verdict = SPECIMENS["a slip"]
    seen = partial(compose_change_seen, note, verdict, spoken, language=language, library=library)
    return {
        "a broken file": lambda: compose_broken_file(
            BROKEN[0], spoken, language=language, more=BROKEN[1:], library=library
        ),
        "a change that was seen": seen,
        "a change otherwise than asked": partial(seen, otherwise=True, wished=_WISHED),
        "a change that lost what the program fills in": partial(seen, otherwise=True, wished=_LOST),
    }


def _several(known: str, profile: ClientProfile, language: Language, library: Library) -> dict[str, _Attempt]:
    """Return what writes letters to several notes: of each kind where all is known, else the usual one."""
    kinds = SEVERAL_KINDS if not _KINDS.get(known, _USUAL) else (Variant.STANDARD,)
    return {
        f"{name}, {kind}": _to_several(specimens, profile, language, kind, library)
        for name, specimens in _GROUPS.items()
        for kind in kinds
    }


def _to_several(
    specimens: Iterable[str], profile: ClientProfile, language: Language, kind: str, library: Library
) -> _Attempt:
    notes = [SPECIMENS[specimen] for specimen in specimens]
    return partial(compose_several, notes, profile, language=language, variant=kind, library=library)
