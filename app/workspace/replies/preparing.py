"""What goes to the client for one note or several: typed, drafted, or thanks for a change that was seen.

One place decides which of them it is, so that what is shown, exported and recorded is the same.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.catalogue import Catalogue
from app.model import (
    ClientProfile,
    CopycueError,
    Draft,
    Finding,
    Language,
    Match,
    NoteState,
    OutcomeKind,
    Reply,
    SentPlace,
    Situation,
    ToneReport,
    Variant,
    Verdict,
    VerdictKind,
    say,
)
from app.replies import SEVERAL_KINDS, compose_change_seen
from app.workspace.outcomes.whereabouts import Whereabouts
from app.workspace.replies.answering import drafted_reply
from app.workspace.replies.drafting import Drafting
from app.workspace.replies.tone_check import tone_of
from app.workspace.values import TriagedNote

if TYPE_CHECKING:
    from app.workspace.live.look import Look
    from app.workspace.workspace import Workspace

__all__ = ["THANKS", "Prepared", "Preparing", "preparing_for", "tone_of_prepared"]

THANKS = "thanks"
"""The kind of reply that thanks for a change that was seen: it fits no note before that."""

_CHANGED = frozenset({OutcomeKind.DONE, OutcomeKind.DIFFERENTLY})


@dataclass(frozen=True, slots=True)
class Prepared:
    """A reply as it is to be looked at before it goes.

    Attributes:
        notes: the notes that it answers, at least one.
        text: its words.
        reply: what was drafted; None where the words were typed and nothing is drafted.
        is_typed: the words are the developer's own.
        unread: ids of notes for which something was typed that is not in it.
    """

    notes: tuple[TriagedNote, ...]
    text: str
    reply: Reply | None = None
    is_typed: bool = False
    unread: tuple[str, ...] = ()

    @property
    def subject(self) -> str:
        """One line for mail and tracker, "" where nothing is drafted."""
        return self.reply.subject if self.reply is not None else ""

    @property
    def situation(self) -> Situation | None:
        """What it has to say, where that is known."""
        return self.reply.situation if self.reply is not None else None

    @property
    def language(self) -> Language:
        """The language it is written in."""
        return self.reply.language if self.reply is not None else Language(self.notes[0].verdict.language)

    @property
    def sent_for(self) -> list[TriagedNote]:
        """The notes, the first with this reply as its draft: so it is recorded as it was prepared."""
        first, *others = self.notes
        return [replace(first, reply=self.reply), *others]


class Preparing:
    """Prepares replies from one look at a project.

    Args:
        drafting: writes them.
        profile: who they go to.
        states: by note, what stands for it now.
        typed: by note, what was typed and did not go yet.
        catalogue: returns the copy as it is now; asked only where a change was seen.
    """

    def __init__(
        self,
        drafting: Drafting,
        profile: ClientProfile,
        states: Mapping[str, NoteState],
        typed: Mapping[str, Draft],
        catalogue: Callable[[], Catalogue],
    ) -> None:
        self._drafting = drafting
        self._profile = profile
        self._states = states
        self._typed = typed
        self._catalogue = catalogue

    def to(self, notes: Sequence[TriagedNote], kind: str = "") -> Prepared:
        """Return the reply to a note, or one letter to several.

        Args:
            notes: at least one.
            kind: the kind of reply; "" for what was typed, else the usual one.

        Raises:
            CopycueError: this kind does not fit, or nothing may be said yet.
        """
        return self.to_one(notes[0], kind) if len(notes) == 1 else self._together(self._as_now(notes), kind)

    def with_words(self, notes: Sequence[TriagedNote], text: str, kind: str = "") -> Prepared:
        """Return a reply to one note or several in words that somebody typed.

        Args:
            notes: at least one.
            text: the words.
            kind: the kind of reply that they grew from; "": the usual one.

        Raises:
            CopycueError: this kind does not fit.
        """
        now = self._as_now(notes)
        drafted = self.to(notes, kind).reply if kind else now[0].reply
        return Prepared(now, text, drafted, is_typed=True)

    def to_one(self, triaged: TriagedNote, kind: str = "") -> Prepared:
        """Return the reply to a note: what was typed, thanks for a change that was seen, or what is drafted.

        Raises:
            CopycueError: this kind does not fit the note, or nothing may be said of it yet.
        """
        typed = None if kind else self._typed.get(triaged.note.id)
        drafted = self._drafted(self._as_now([triaged])[0], kind)
        if typed is not None:
            return Prepared((drafted,), typed.text, drafted.reply, is_typed=True)
        reply = drafted_reply(drafted)
        return Prepared((drafted,), reply.text, reply)

    def _as_now(self, notes: Sequence[TriagedNote]) -> tuple[TriagedNote, ...]:
        """Return notes with what stands for them now: a look records what it saw after they were judged."""
        return tuple(one.with_state(self._states.get(one.note.id)) for one in notes)

    def _drafted(self, triaged: TriagedNote, kind: str) -> TriagedNote:
        """Return the note with the reply that is to be drafted for it."""
        thanked = self._thanked(triaged) if kind in {"", THANKS} else None
        if thanked is not None:
            return thanked
        if kind == THANKS:
            raise CopycueError(
                say("This kind of reply does not fit here"),
                say("No change of the client's was seen for note {note} yet.", note=triaged.note.id),
            )
        if not kind:
            return triaged
        return replace(triaged, reply=self._drafting.redraft(triaged, self._profile, kind))

    def _thanked(self, triaged: TriagedNote) -> TriagedNote | None:
        """Return a note whose change was seen, with thanks and the places as they read now; else None."""
        state = triaged.state
        if state.reply is None or state.outcome.kind not in _CHANGED:
            return None
        asked = [place for place in state.reply.places if place.note_id == triaged.note.id]
        seen = _seen(asked, self._catalogue()) if asked else []
        if not seen:
            return None
        otherwise = [place.after for place, match in seen if match.entry.value != place.after and place.after]
        verdict = _verdict(triaged, [match for _, match in seen])
        is_otherwise = state.outcome.kind is OutcomeKind.DIFFERENTLY
        wished = otherwise[0] if len(seen) == len(otherwise) == 1 else ""
        thanks = self._drafting.draft(
            lambda library: compose_change_seen(
                triaged.note, verdict, self._profile, otherwise=is_otherwise, wished=wished, library=library
            )
        )
        return replace(triaged, verdict=verdict, reply=thanks and replace(thanks, variant=THANKS))

    def _together(self, notes: tuple[TriagedNote, ...], kind: str) -> Prepared:
        if kind and kind not in {*SEVERAL_KINDS, *self._drafting.library.variants}:
            raise CopycueError(
                say("This kind of reply does not fit here"),
                say(
                    "One letter for several notes can be {kinds}; others answer one note.",
                    kinds=", ".join(SEVERAL_KINDS),
                ),
            )
        reply = self._drafting.together(notes, self._profile, variant=kind or Variant.STANDARD)
        if reply is None:
            named = ", ".join(one.note.id for one in notes)
            raise CopycueError(
                say("There is no reply"), say("Nothing may be told of the notes {notes} yet.", notes=named)
            )
        unread = tuple(one.note.id for one in notes if one.note.id in self._typed)
        return Prepared(notes, reply.text, reply, unread=unread)


def preparing_for(project: "Workspace", look: "Look") -> Preparing:
    """Return what prepares the replies of a project, from one look at it."""
    return Preparing(
        project.drafting,
        project.profile,
        look.memory.states,
        project.typed.all(),
        lambda: project.read_copy().catalogue,
    )


def tone_of_prepared(prepared: Prepared, profile: ClientProfile) -> ToneReport:
    """Return what the client may take amiss in a reply, by all that is known of it."""
    return tone_of(
        prepared.text,
        language=prepared.language,
        profile=profile,
        note="\n".join(one.note.text for one in prepared.notes),
        situation=prepared.situation,
    )


def _seen(asked: Sequence[SentPlace], catalogue: Catalogue) -> list[tuple[SentPlace, Match]]:
    """Return the places that read otherwise than before, as they stand now."""
    whereabouts = Whereabouts(catalogue, asked)
    found = [(place, whereabouts.entry(place)) for place in asked]
    return [
        (place, Match(entry, None, 1.0, claimed=True))
        for place, entry in found
        if entry is not None and entry.value != place.before
    ]


def _verdict(triaged: TriagedNote, matches: Sequence[Match]) -> Verdict:
    """Return a verdict that claims the places where a change was seen."""
    return replace(
        triaged.verdict,
        kind=VerdictKind.COPY,
        finding=Finding.DONE,
        asks=(),
        matches=tuple(matches),
        why=None,
    )
