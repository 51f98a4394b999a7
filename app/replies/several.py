"""One letter for several notes: what is ours first, then file by file, one question at most."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.model import (
    Address,
    ClientProfile,
    Finding,
    Formality,
    Language,
    Match,
    Note,
    Reply,
    Situation,
    Variant,
    Verdict,
    VerdictKind,
)
from app.replies.choice import Chooser
from app.replies.compose import compose, voice_of
from app.replies.letter import Facts, Letter
from app.replies.letter_facts import note_and_wish, people_facts, places_in_common, shown_at
from app.replies.note_words import NoteFacts, note_facts
from app.replies.places import place_facts
from app.replies.quotes import shorten
from app.replies.several_facts import ChoiceOfSeveral, NoteItem, choice_of
from app.replies.situation import situation_of
from app.replies.template import SHIPPED, Library

__all__ = ["SEVERAL_KINDS", "compose_several"]

SEVERAL_KINDS = (Variant.STANDARD, Variant.SHORT, Variant.FORMAL)
"""The kinds of reply that one letter for several notes can be, beside a team's own."""

_MENTIONED = 3
_MENTION_LIMIT = 40
Pair = tuple[Note, Verdict]


def compose_several(  # noqa: PLR0913 - what the user may choose, each by its name
    pairs: Sequence[Pair],
    profile: ClientProfile,
    *,
    language: Language | None = None,
    address: Address | None = None,
    formality: Formality | None = None,
    variant: str = Variant.STANDARD,
    library: Library = SHIPPED,
) -> Reply | None:
    """Return one letter that answers several notes, or None where nothing may be said of any.

    Args:
        pairs: the notes, each with what was found for it.
        profile: how replies to this client are written.
        language: instead of the profile's, or else of the first note's, language.
        address: instead of the profile's.
        formality: instead of the profile's; the variant "formal" is formal always.
        variant: which kind of letter: one of ``SEVERAL_KINDS``, or a team's own.
        library: where wordings are taken from.

    Raises:
        UnfilledSlot: a template asks for something that is not known.
    """
    answered = [pair for pair in pairs if situation_of(pair[1]) is not None]
    if not answered:
        return None
    if len(pairs) == 1:
        return compose(
            *pairs[0],
            profile,
            language=language,
            address=address,
            formality=formality,
            variant=variant,
            library=library,
        )
    voice = voice_of(profile, answered[0][1], variant, language, address, formality)
    chooser = Chooser("several", "\n".join(note.id for note, _ in pairs))
    letter = Letter(Situation.SEVERAL_NOTES, voice, chooser, variant, library)
    sorting = _Sorting(voice.language)
    for note, verdict in pairs:
        sorting.add(note, verdict)
    author = pairs[0][0] if len({note.author for note, _ in pairs}) == 1 else None
    entries = tuple(match.entry for match in (*sorting.changes, *sorting.asked))
    return letter.written(people_facts(author, profile, voice, entries) | sorting.facts(len(pairs)))


@dataclass(slots=True)
class _Sorting:
    """Sorts notes by what is to be said of them; nothing is passed over."""

    language: Language
    ours: list[NoteItem] = field(default_factory=list)
    done: list[NoteItem] = field(default_factory=list)
    looking: list[str] = field(default_factory=list)
    changes: list[Match] = field(default_factory=list)
    numbers: list[str | None] = field(default_factory=list)
    asked: tuple[Match, ...] = ()
    choice: ChoiceOfSeveral | None = None
    mentioned: list[str] = field(default_factory=list)

    def add(self, note: Note, verdict: Verdict) -> None:
        """Put a note where it belongs; one that is both ours and theirs stands in both places."""
        said = note_facts(note, verdict.asks, program=verdict.program)
        about = str(note_and_wish(verdict, said, place_facts(verdict.claimed, self.language))["about"])
        if situation_of(verdict) is None:
            self.looking.append(said.words)
            return
        self.mentioned.append(shorten(about, _MENTION_LIMIT))
        if verdict.kind is VerdictKind.MIXED:
            self.ours.append(NoteItem(said.number, said.program or said.words))
        self._add_found(verdict, said, about)

    def _add_found(self, verdict: Verdict, said: NoteFacts, about: str) -> None:
        match verdict.finding:
            case Finding.PROGRAM:
                self.ours.append(NoteItem(said.number, said.words))
            case Finding.ABSENT:
                self.ours.append(NoteItem(said.number, about))
            case Finding.DONE:
                places = place_facts(verdict.claimed[:1], self.language)
                self.done.append(NoteItem(said.number, about, next(iter(places), None)))
            case Finding.TWINS:
                self._ask(verdict, said, about)
            case _:
                self.changes += verdict.claimed
                self.numbers += [said.number] * len(verdict.claimed)

    def _ask(self, verdict: Verdict, said: NoteFacts, about: str) -> None:
        """Ask which place is meant; of a second such note the question waits for another letter."""
        if self.choice is not None:
            self.looking.append(about)
            return
        self.asked = verdict.claimed
        self.choice = choice_of(said.number, about, place_facts(verdict.claimed, self.language))

    def facts(self, count: int) -> Facts:
        """Return all this as values for the templates."""
        mentioned = tuple(dict.fromkeys(self.mentioned))
        places = place_facts(self.changes, self.language, self.numbers)
        return places_in_common(places) | {
            **shown_at("", places, self.language),
            "notes_count": count,
            "mentioned": mentioned[:_MENTIONED],
            "mentioned_all": len(mentioned) == count <= _MENTIONED,
            "ours": tuple(self.ours),
            "done": tuple(self.done),
            "looking": tuple(dict.fromkeys(self.looking)),
            "choice": self.choice,
        }
