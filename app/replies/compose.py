"""Replies from notes and verdicts: chooses situation, voice and kind of reply, gathers the facts, writes.

Nothing is said to a client that does not come from the note, the verdict, the profile or the occasion.
"""

from collections.abc import Sequence
from dataclasses import replace

from app.model import (
    Address,
    ClientProfile,
    CopycueError,
    Entry,
    Formality,
    Language,
    Match,
    Note,
    Occasion,
    Problem,
    Reply,
    Situation,
    Variant,
    Verdict,
    say,
)
from app.replies.broken_file import problem_facts
from app.replies.by_hand import search_facts
from app.replies.choice import Chooser
from app.replies.facts import pending_wishes
from app.replies.letter import Facts, Letter
from app.replies.letter_facts import note_and_wish, people_facts, places_in_common, shown_at
from app.replies.note_words import note_facts
from app.replies.occasion_facts import occasion_facts
from app.replies.people import other_author
from app.replies.places import place_facts
from app.replies.quotes import clean_lines, mention
from app.replies.situation import situation_of
from app.replies.spelling import with_right_spelling
from app.replies.suggestions import suggestion
from app.replies.template import SHIPPED, Library
from app.replies.typing_hints import slots
from app.replies.variants import refusal
from app.replies.voice import Voice

__all__ = ["compose", "compose_broken_file", "compose_change_seen", "voice_of"]

_MANY_WORDS = 120
"""A reply to one note is no longer than this, if it can be helped: it leaves out what may be left out."""

_MAY_BE_LEFT_OUT = (("search", None), ("opening", ()), ("reason", None), ("also", ()))
_SHARED_WORDS = frozenset({"words", "sibling_words"})
"""Names of evidence that any two texts of a language may have for each other."""
_MANY_CANDIDATES = 3
_FORMAL_VARIANTS = frozenset({Variant.FORMAL, Variant.CALM})


def compose(  # noqa: PLR0913 - what the user may choose, each by its name
    note: Note,
    verdict: Verdict,
    profile: ClientProfile,
    *,
    language: Language | None = None,
    address: Address | None = None,
    formality: Formality | None = None,
    variant: str = Variant.STANDARD,
    occasion: Occasion | None = None,
    library: Library = SHIPPED,
) -> Reply | None:
    """Return the reply to a note, or None where nothing may be said to the client.

    Args:
        note: the client's note.
        verdict: what was found; the only source of places and wordings.
        profile: how replies to this client are written.
        language: instead of the profile's, or else the note's, language.
        address: instead of the profile's.
        formality: instead of the profile's; the variants "formal" and "calm" are formal always.
        variant: which kind of reply: a ``Variant`` or a team's own.
        occasion: what else is known.
        library: where wordings are taken from.

    Raises:
        UnfilledSlot: a template asks for something that is not known.
        CopycueError: this kind of reply does not fit the note (``refusal``).
    """
    occasion = occasion or Occasion()
    language = language or profile.language or _quoting_in(note)
    situation = situation_of(verdict)
    if variant == Variant.STANDARD and situation is None:
        return None
    refused = refusal(variant, verdict, profile, occasion, library)
    if refused:
        raise CopycueError(say("This kind of reply does not fit here"), refused)
    letter = Letter(
        situation or Situation.WHICH,
        voice_of(profile, verdict, variant, language, address, formality),
        Chooser(note.id, note.text, occasion.neighbours),
        variant,
        library,
    )
    return _short_enough(letter, _facts(note, verdict, profile, occasion, letter.voice))


def compose_broken_file(  # noqa: PLR0913 - what the user may choose, each by its name
    problem: Problem,
    profile: ClientProfile,
    *,
    language: Language,
    address: Address | None = None,
    formality: Formality | None = None,
    more: Sequence[Problem] = (),
    library: Library = SHIPPED,
) -> Reply:
    """Return a message about a copy file that can't be read, with the place to look at.

    Args:
        problem: what is wrong; its place is told, its hint only as far as it names what to type.
        profile: how replies to this client are written.
        language: the language to write in.
        address: instead of the profile's.
        formality: instead of the profile's.
        more: what else is wrong with the file; without it nothing else may be.
        library: where wordings are taken from.

    Raises:
        UnfilledSlot: a template asks for something that is not known.
    """
    voice = Voice(language, address or profile.address, formality or profile.formality)
    letter = Letter(
        Situation.BROKEN_FILE,
        voice,
        Chooser(problem.file, f"{problem.line}:{problem.column}"),
        library=library,
    )
    problems = tuple(problem_facts(each) for each in (problem, *more))
    facts: Facts = {
        "problem": problems[0],
        "problems": problems,
        "problems_count": len(problems),
        "many_problems": len(problems) > 1,
    }
    return letter.written(people_facts(None, profile, voice, ()) | facts)


def compose_change_seen(  # noqa: PLR0913 - what was seen and how it is to sound, each by its name
    note: Note,
    verdict: Verdict,
    profile: ClientProfile,
    *,
    otherwise: bool = False,
    wished: str = "",
    language: Language | None = None,
    library: Library = SHIPPED,
) -> Reply | None:
    """Return thanks for a change that the client has made, or None where the verdict claims no place.

    Args:
        note: the note that asked for the change.
        verdict: claims the places as they read now, or by which the client was told of them.
        profile: how replies to this client are written.
        otherwise: the text reads neither as before nor as the note wished.
        wished: how it was to read then, where that is known.
        language: instead of the profile's, or else the note's, language.
        library: where wordings are taken from.

    Raises:
        UnfilledSlot: a template asks for something that is not known.
    """
    if not verdict.claimed:
        return None
    voice = voice_of(profile, verdict, Variant.STANDARD, language, None, None)
    letter = Letter(Situation.CHANGE_SEEN, voice, Chooser(note.id, note.text), library=library)
    facts = _facts(note, verdict, profile, Occasion(), voice)
    reads = [_reads_now(match) for match in verdict.claimed]
    told = {
        "new_text": mention(reads[0]) if len(reads) == 1 else "",
        "otherwise": otherwise,
        "wished_text": clean_lines(wished) if otherwise else "",
        "lost": _lost(verdict.claimed[0].entry, wished) if otherwise else (),
        "search": None,
    }
    return letter.written(facts | told)


def _lost(entry: Entry, wished: str) -> tuple[str, ...]:
    """Return what the program fills in and the wished text had, but the text as it stands has not."""
    return tuple(slot for slot in slots(replace(entry, raw=wished)) if slot not in entry.raw)


def _reads_now(match: Match) -> str:
    """Return the text of a place after the change: as its entry stands, or as its edit makes it."""
    return match.edit.reads if match.edit is not None and match.edit.verified else match.entry.value


def voice_of(
    profile: ClientProfile,
    verdict: Verdict,
    variant: str,
    language: Language | None,
    address: Address | None,
    formality: Formality | None,
) -> Voice:
    """Return how a reply is written: as the caller says, else as the profile does, else as the note is."""
    spoken = Language.DE if verdict.language == Language.DE else Language.EN
    tone = Formality.FORMAL if variant in _FORMAL_VARIANTS else formality or profile.formality
    return Voice(language or profile.language or spoken, address or profile.address, tone)


def _quoting_in(note: Note) -> Language | None:
    """Return the language whose quotation marks a note has, where only one is written with them."""
    return Language.DE if "„" in note.text else None


def _short_enough(letter: Letter, facts: Facts) -> Reply:
    """Return the letter; a long one without what may be left out, piece by piece."""
    reply = letter.written(facts)
    for name, nothing in _MAY_BE_LEFT_OUT:
        if len(reply.text.split()) <= _MANY_WORDS:
            break
        if facts[name]:
            facts[name] = nothing
            reply = letter.written(facts)
    return reply


def _facts(note: Note, verdict: Verdict, profile: ClientProfile, occasion: Occasion, voice: Voice) -> Facts:
    """Return all that a letter about one note may say."""
    verdict = with_right_spelling(verdict)
    told = _told(verdict)
    entries = tuple(match.entry for match in told)
    places = place_facts(told, voice.language)
    said = note_facts(note, verdict.asks, other_author(note, profile), verdict.program)
    return (
        people_facts(note, profile, voice, entries)
        | note_and_wish(verdict, said, places)
        | places_in_common(places)
        | shown_at(note.where, places, voice.language)
        | occasion_facts(occasion, profile, voice.language, entries)
        | {"pending": pending_wishes(verdict), "search": search_facts(told), "reason": said.reason}
        | {"suggestion": suggestion(note, told[0], verdict.language) if len(told) == 1 else ""}
    )


def _told(verdict: Verdict) -> tuple[Match, ...]:
    """Return the places of a letter: the claimed ones; to ask which is meant, the likeliest."""
    if verdict.claimed or situation_of(verdict) is not None:
        return verdict.claimed
    near = (match for match in verdict.matches if match.entry.editable and _is_near(match))
    return tuple(near)[:_MANY_CANDIDATES]


def _is_near(match: Match) -> bool:
    """Tell whether a candidate is worth a question: that it shares words says nothing of a vague note."""
    names = {reason.name for reason in match.evidence}
    return not names or not names <= _SHARED_WORDS
