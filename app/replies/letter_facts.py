"""The facts of a letter about one note, as values for the templates."""

from collections.abc import Sequence

from app.model import ClientProfile, Entry, Finding, Language, Note, Verdict
from app.replies.change import Change, ChangeKind
from app.replies.channel import is_chat
from app.replies.facts import WishFacts, WishKind, wish_facts
from app.replies.letter import Facts
from app.replies.note_words import NoteFacts
from app.replies.people import (
    Keeper,
    author_of,
    keepers_of_texts,
    reader_of,
    sender_lines,
    takes_over,
)
from app.replies.phrasebook import phrasebook
from app.replies.places import PlaceFacts, by_file
from app.replies.quotes import mention, one_line, shorten
from app.replies.screens import screen_of
from app.replies.typing_hints import Swap
from app.replies.voice import Voice

__all__ = ["note_and_wish", "people_facts", "places_in_common", "shown_at"]

_SUBJECT_QUOTE = 60
_MANY_KEPT = 5


def people_facts(note: Note | None, profile: ClientProfile, voice: Voice, entries: Sequence[Entry]) -> Facts:
    """Return who writes, who is written to, who looks after these texts, who takes over."""
    keepers = keepers_of_texts(note, profile, voice, entries)
    return {
        "reader": reader_of(note, profile, voice.language, voice.address),
        "keeper": keepers[0] if len(keepers) == 1 else Keeper(),
        "keepers": tuple(keeper.call for keeper in keepers) if len(keepers) > 1 else (),
        "boss": takes_over(profile, voice),
        "chat": is_chat(profile.channel),
        "author": Keeper() if note is None else author_of(note, profile, voice),
        "sender": sender_lines(profile, voice),
        "build_day": phrasebook(voice.language).day(one_line(profile.build_day)),
    }


def note_and_wish(verdict: Verdict, said: NoteFacts, places: Sequence[PlaceFacts]) -> Facts:
    """Return what the note says and wishes, and the words to thank for."""
    has_open = any(place.change.kind is ChangeKind.OPEN for place in places)
    wish = wish_facts(verdict, ready=not has_open)
    words = () if verdict.finding is Finding.PROGRAM else (*wish.quotes, *(place.brief for place in places))
    about = next(filter(None, words), said.words) if verdict.claimed or wish.quotes else said.words
    return {
        "note": said,
        "wish": wish,
        "about": about,
        "in_own_words": not words or about == said.words,
        "subject": _subject(verdict, said, wish, about),
        "finding": verdict.finding.value,
        "quoted_now": bool(wish.new) and all(place.now == wish.new for place in places),
        "open_spelling": has_open and wish.kind is WishKind.SLIP,
        "open_removal": has_open and wish.kind is WishKind.REMOVAL,
        "open_wording": has_open
        and not wish.exact_new
        and not said.quotes_more  # the client may have said it: then it is not asked for
        and wish.kind not in {WishKind.SLIP, WishKind.REMOVAL},
    }


def _subject(verdict: Verdict, said: NoteFacts, wish: WishFacts, about: str) -> str:
    """Return words for the subject that stand there whole, and no slip of the client's; "" for none."""
    words: tuple[str, ...]
    if verdict.finding is Finding.PROGRAM:
        words = (said.trouble,) if said.quotable else ()
    elif wish.kind is WishKind.SLIP and wish.new:
        words = (mention(wish.exact_new, _SUBJECT_QUOTE), wish.new)
    else:
        words = (about, *(quote for quote in wish.quotes if quote))
    whole = next((one for one in words if len(one) <= _SUBJECT_QUOTE and not one.endswith("…")), "")
    return whole or ("" if said.where or said.number else shorten(about, _SUBJECT_QUOTE))


def shown_at(where: str, places: Sequence[PlaceFacts], language: Language) -> Facts:
    """Return where the texts show, in the client's words; "on the screen" where nothing tells."""
    screen = screen_of(where, (place.file for place in places), language)
    return {"at": screen.at if screen else phrasebook(language).on_screen, "at_known": screen is not None}


def places_in_common(places: tuple[PlaceFacts, ...]) -> Facts:
    """Return the places, and what is true of all of them together."""
    changes = tuple(place.change for place in places)
    has_open = any(change.kind is ChangeKind.OPEN for change in changes)
    slots = tuple(dict.fromkeys(slot for place in places for slot in place.slots))
    tags = tuple(dict.fromkeys(tag for place in places for tag in place.tags))
    return {
        "place": next(iter(places), None),
        "places": places,
        "places_count": len(places),
        "many_places": len(places) > 1,
        "letters": tuple(place.letter for place in places),
        "files": by_file(places),
        "live_of": _extent(places),
        "change": next(iter(changes), None),
        "same_change": len({change.shown for change in changes}) == 1,
        "same_now": len({place.now for place in places}) == 1,
        "has_open": has_open,
        "swaps": _swaps(places, changes),
        "keep_many": len(slots) > 1,
        "keep": (slots + tags if has_open else slots)[:_MANY_KEPT],
        "keep_shown": any(slot in change.now + change.new for slot in slots for change in changes),
    }


def _swaps(places: tuple[PlaceFacts, ...], changes: Sequence[Change]) -> tuple[Swap, ...]:
    """Return what is typed otherwise than it reads: of several files one sentence would be untrue of some."""
    if len({place.file for place in places}) > 1:
        return ()
    return tuple(dict.fromkeys(swap for change in changes for swap in change.swaps))


def _extent(places: tuple[PlaceFacts, ...]) -> str:
    if len({place.file for place in places}) > 1:
        return "files"
    return "many" if len(places) > 1 else "one"
