"""Tries templates out: every situation, kind of reply, language, address, formality, with made-up facts."""

import datetime as dt
from collections.abc import Callable, Iterator
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

__all__ = ["Rehearsed", "problems_of_wordings", "rehearsed"]

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


def rehearsed(library: Library) -> Iterator[Rehearsed]:
    """Yield a reply for every made-up note, profile, kind of reply and voice."""
    for language, address, formality in product(Language, Address, Formality):
        voice = Voice(language, address, formality)
        for known in PROFILES:
            for name, specimen in SPECIMENS.items():
                yield from _of_one_note(name, specimen, known, voice, library)
            yield from _others(known, voice, library)


def _of_one_note(
    name: str, specimen: Specimen, known: str, voice: Voice, library: Library
) -> Iterator[Rehearsed]:
    (note, verdict), profile, kinds = specimen, PROFILES[known], _KINDS.get(known, _USUAL)
    for variant in allowed_variants(verdict, profile, _OCCASION, library):
        if kinds and variant not in kinds:
            continue
        try:
            reply = compose(
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
        except (UnfilledSlot, TemplateMistakeError) as error:
            yield Rehearsed(name, known, problem=error.problem)
        else:
            yield Rehearsed(name, known, reply)


def _others(known: str, voice: Voice, library: Library) -> Iterator[Rehearsed]:
    """Yield the replies that answer no single note."""
    attempts: dict[str, Callable[[], Reply | None]]
    spoken = replace(PROFILES[known], address=voice.address, formality=voice.formality, guide_sent=_GUIDE_DAY)
    note, verdict = SPECIMENS["a slip"]
    attempts = {
        "a broken file": lambda: compose_broken_file(
            BROKEN[0], spoken, language=voice.language, more=BROKEN[1:], library=library
        ),
        "a change that was seen": lambda: compose_change_seen(
            note, verdict, spoken, language=voice.language, library=library
        ),
        "a change otherwise than asked": lambda: compose_change_seen(
            note,
            verdict,
            spoken,
            otherwise=True,
            wished=_WISHED,
            language=voice.language,
            library=library,
        ),
        "a change that lost what the program fills in": lambda: compose_change_seen(
            note, verdict, spoken, otherwise=True, wished=_LOST, language=voice.language, library=library
        ),
        **_several(known, spoken, voice.language, library),
    }
    for name, attempt in attempts.items():
        try:
            reply = attempt()
        except (UnfilledSlot, TemplateMistakeError) as error:
            yield Rehearsed(name, known, problem=error.problem)
        else:
            yield Rehearsed(name, known, reply)


def _several(
    known: str, profile: ClientProfile, language: Language, library: Library
) -> dict[str, Callable[[], Reply | None]]:
    """Return what writes letters to several notes: of each kind where all is known, else the usual one."""
    kinds = SEVERAL_KINDS if not _KINDS.get(known, _USUAL) else (Variant.STANDARD,)
    return {
        f"{name}, {kind}": partial(
            compose_several,
            [SPECIMENS[specimen] for specimen in specimens],
            profile,
            language=language,
            variant=kind,
            library=library,
        )
        for name, specimens in _GROUPS.items()
        for kind in kinds
    }
