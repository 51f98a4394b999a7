"""Replies from notes and verdicts: chooses situation, language and address, gathers the facts, renders.

Nothing is said to a client that does not come from the note, the verdict or the profile.
"""

from collections.abc import Mapping, Sequence
from itertools import groupby

from app.model import (
    Address,
    ClientProfile,
    Finding,
    Formality,
    Language,
    Note,
    Problem,
    Reply,
    Situation,
    Verdict,
)
from app.replies.blocks import html_of, plain_of
from app.replies.broken_file import problem_facts
from app.replies.by_hand import search_facts
from app.replies.change import ChangeKind
from app.replies.choice import Chooser
from app.replies.facts import pending_wishes, wish_facts
from app.replies.note_words import note_facts
from app.replies.people import keeper_of_texts, other_author, reader_of
from app.replies.phrasebook import phrasebook
from app.replies.places import PlaceFacts, place_facts
from app.replies.quotes import clean_lines, one_line, shorten
from app.replies.situation import situation_of
from app.replies.templates import render
from app.replies.voice import Voice
from app.replies.wordings import PICK, TONE

__all__ = ["compose", "compose_broken_file"]

_SUBJECT_QUOTE = 40
_MANY_KEPT = 5
_MANY_WORDS = 120
"""A reply to one note is no longer than this, if it can be helped: first it leaves out how to search."""

_Facts = dict[str, object]


def compose(
    note: Note,
    verdict: Verdict,
    profile: ClientProfile,
    *,
    language: Language | None = None,
    address: Address | None = None,
    formality: Formality | None = None,
) -> Reply | None:
    """Return the reply to a note, or None where nothing may be said to the client.

    Args:
        note: the client's note.
        verdict: what was found; the only source of places and wordings.
        profile: how replies to this client are written.
        language: instead of the profile's, or else the note's, language.
        address: instead of the profile's.
        formality: instead of the profile's.

    Raises:
        UnfilledSlot: a template asks for something that is not known.
    """
    situation = situation_of(verdict)
    if situation is None:
        return None
    voice = Voice(
        language or profile.language or _language_of(verdict),
        address or profile.address,
        formality or profile.formality,
    )
    chooser = Chooser(note.id, note.text)
    facts = _people(note, profile, voice) | _found(note, verdict, other_author(note, profile))
    reply = _reply(situation, voice, facts | {PICK: chooser.pick})
    if len(reply.text.split()) > _MANY_WORDS and facts["search"] is not None:
        return _reply(situation, voice, facts | {PICK: chooser.pick, "search": None})
    return reply


def compose_broken_file(
    problem: Problem,
    profile: ClientProfile,
    *,
    language: Language,
    address: Address | None = None,
    formality: Formality | None = None,
    more: Sequence[Problem] = (),
) -> Reply:
    """Return a message about a copy file that can't be read, with the place to look at.

    Args:
        problem: what is wrong; its place is told, its hint only as far as it names what to type.
        profile: how replies to this client are written.
        language: the language to write in.
        address: instead of the profile's.
        formality: instead of the profile's.
        more: what else is wrong with the file; without it nothing else may be.

    Raises:
        UnfilledSlot: a template asks for something that is not known.
    """
    voice = Voice(language, address or profile.address, formality or profile.formality)
    chooser = Chooser(problem.file, f"{problem.line}:{problem.column}")
    problems = tuple(problem_facts(each) for each in (problem, *more))
    facts: _Facts = {
        "problem": problems[0],
        "problems": problems,
        "problems_count": len(problems),
        PICK: chooser.pick,
    }
    return _reply(Situation.BROKEN_FILE, voice, _people(None, profile, voice) | facts)


def _reply(situation: Situation, voice: Voice, facts: Mapping[str, object]) -> Reply:
    given = {
        **facts,
        "situation": situation.value,
        "informal": voice.address is Address.INFORMAL,
        TONE: voice.formality.value,
    }
    blocks = render(voice.language, voice.folders, "letter.j2", given)
    subject = render(voice.language, voice.folders, "subject.j2", given)
    return Reply(
        language=voice.language,
        address=voice.address,
        formality=voice.formality,
        situation=situation,
        subject=one_line(plain_of(subject)),
        text=plain_of(blocks),
        html=html_of(blocks),
    )


def _people(note: Note | None, profile: ClientProfile, voice: Voice) -> _Facts:
    """Return who writes, who is written to, and who looks after the texts."""
    lines = clean_lines(profile.signature or profile.sender).splitlines()
    return {
        "reader": reader_of(note, profile, voice.language, voice.address),
        "keeper": keeper_of_texts(note, profile, voice.language, voice.address, voice.formality),
        "sender": tuple(filter(None, (one_line(line) for line in lines))),
        "build_day": phrasebook(voice.language).day(one_line(profile.build_day)),
    }


def _found(note: Note, verdict: Verdict, author: str) -> _Facts:
    """Return what the note says and what was found for it."""
    said = note_facts(note, verdict.asks, author)
    places = place_facts(verdict.claimed)
    has_open = any(place.change.kind is ChangeKind.OPEN for place in places)
    wish = wish_facts(verdict, ready=not has_open)
    words = () if verdict.finding is Finding.PROGRAM else (*wish.quotes, *(place.brief for place in places))
    about = next(filter(None, words), said.words)
    return _shared(places) | {
        "note": said,
        "wish": wish,
        "about": about,
        "in_own_words": not words,
        "subject": shorten(about, _SUBJECT_QUOTE),
        "finding": verdict.finding.value,
        "pending": pending_wishes(verdict),
        "search": search_facts(verdict.claimed),
    }


def _shared(places: tuple[PlaceFacts, ...]) -> _Facts:
    """Return the places, and what is true of all of them together."""
    changes = tuple(place.change for place in places)
    has_open = any(change.kind is ChangeKind.OPEN for change in changes)
    slots = tuple(dict.fromkeys(slot for place in places for slot in place.slots))
    tags = tuple(dict.fromkeys(tag for place in places for tag in place.tags))
    return {
        "place": next(iter(places), None),
        "places": places,
        "places_count": len(places),
        "letters": tuple(place.letter for place in places),
        "files": _by_file(places),
        "live_of": _extent(places),
        "change": next(iter(changes), None),
        "same_change": len({change.shown for change in changes}) == 1,
        "same_now": len({place.now for place in places}) == 1,
        "has_open": has_open,
        "has_typed": any(change.typed for change in changes),
        "swaps": tuple(dict.fromkeys(swap for change in changes for swap in change.swaps)),
        "keep": (slots + tags if has_open else slots)[:_MANY_KEPT],
        "keep_shown": any(slot in change.now + change.new for slot in slots for change in changes),
    }


def _extent(places: tuple[PlaceFacts, ...]) -> str:
    if len({place.file for place in places}) > 1:
        return "files"
    return "many" if len(places) > 1 else "one"


def _by_file(places: tuple[PlaceFacts, ...]) -> tuple[tuple[str, tuple[PlaceFacts, ...]], ...]:
    return tuple((file, tuple(group)) for file, group in groupby(places, key=lambda place: place.file))


def _language_of(verdict: Verdict) -> Language:
    return Language.DE if verdict.language == Language.DE else Language.EN
