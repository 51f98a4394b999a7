"""What the developer typed, kept for every note whatever happens around it.

Knows no widgets. A draft is a value: what was typed of it goes into the ledger and comes back from there.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from app.model import Draft as KeptDraft
from app.model import Note, Reply, Variant
from app.workspace import TriagedNote
from ui.notes import NoteKey, key_of
from ui.session import Voice

__all__ = ["Draft", "Drafts", "Told", "voice_of"]

_FORMER = 8
"""So many drafts that stood there before are known again."""


@dataclass(frozen=True, slots=True)
class Told:
    """A draft by Copycue with the verdict it tells: its places are checked before it is sent."""

    triaged: TriagedNote
    reply: Reply


@dataclass(frozen=True, slots=True)
class Draft:
    """The state of one reply.

    Attributes:
        note_text: the client's words that the typed text answers.
        base: the draft by Copycue that the editor started from, or None.
        offered: a newer draft by Copycue that waits beside typed text, or None.
        typed: the text in the editor when it differs from ``base``, else None.
        voice: kind, language, address and formality that were picked for this note.
        former: drafts that stood here before, with their voices: undo may bring one back.
    """

    note_text: str
    base: Told | None = None
    offered: Told | None = None
    typed: str | None = None
    voice: Voice = field(default_factory=Voice)
    former: tuple[tuple[Told, Voice], ...] = ()

    @property
    def text(self) -> str:
        """What the editor shows."""
        if self.typed is not None:
            return self.typed
        return self.base.reply.text if self.base else ""

    @property
    def newest(self) -> Reply | None:
        """The newest draft by Copycue."""
        told = self.offered or self.base
        return told.reply if told else None

    def with_reply(self, triaged: TriagedNote, reply: Reply | None) -> "Draft":
        """Return the state after Copycue drafted anew: typed text stays, the new draft is offered.

        Typed text keeps the verdict it was written for, so that a place which has moved since
        is noticed when it is sent.
        """
        told = Told(triaged, reply) if reply else None
        if self.typed is None:
            former = self.former
            if self.base is not None and told is not None and self.base.reply.text != told.reply.text:
                former = (*former, (self.base, voice_of(self.base.reply)))[-_FORMER:]
            return replace(self, base=told, offered=None, note_text=triaged.note.text, former=former)
        same = told is not None and self.base is not None and told.reply == self.base.reply
        return replace(self, base=told, offered=None) if same else replace(self, offered=told)

    def with_typed(self, text: str) -> "Draft":
        """Return the state after typing; text as drafted, now or before, counts as not typed."""
        if self.base is not None and text == self.base.reply.text:
            return replace(self, typed=None)
        for told, voice in reversed(self.former):
            if text == told.reply.text:
                return replace(self, base=told, typed=None, voice=voice)
        return replace(self, typed=text)

    def with_voice(self, voice: Voice) -> "Draft":
        """Return the state after another voice was picked."""
        return replace(self, voice=voice)

    def kept(self, note_text: str) -> "Draft":
        """Return the state after the typed text was looked through and preferred to the new draft."""
        former = self.former
        if self.base is not None and self.offered is not None:
            former = (*former, (self.base, voice_of(self.base.reply)))[-_FORMER:]
        return replace(self, base=self.offered or self.base, offered=None, note_text=note_text, former=former)

    def accepted(self, note_text: str) -> "Draft":
        """Return the state after the new draft was taken in place of the typed text."""
        return replace(self.kept(note_text), typed=None)

    def for_ledger(self, note_id: str) -> KeptDraft:
        """Return what is kept of it."""
        basis = self.base.reply.text if self.base else ""
        voice = self.voice
        return KeptDraft(note_id, self.text, basis, voice.language, voice.address, voice.formality)


def voice_of(reply: Reply) -> Voice:
    """Return the voice that asks for a draft like this one."""
    kind = "" if reply.variant == Variant.STANDARD else reply.variant
    return Voice(reply.language, reply.address, reply.formality, kind)


def _restored(kept: KeptDraft, triaged: TriagedNote) -> Draft:
    """Return the draft of a note as it was typed before the program was closed.

    Text that grew from the reply as it is drafted now goes on from there; else that reply is offered.
    """
    reply = triaged.reply
    base = Told(triaged, reply) if reply is not None and reply.text == kept.basis else None
    voice = Voice(kept.language, kept.address, kept.formality)
    return Draft(triaged.note.text, base, typed=kept.text, voice=voice)


class Drafts:
    """The drafts of all notes."""

    def __init__(self) -> None:
        self._drafts: dict[NoteKey, Draft] = {}

    def of(self, note: Note) -> Draft:
        """Return the draft of a note; a new one where none was begun."""
        return self._drafts.get(key_of(note), Draft(note.text))

    def keep(self, key: NoteKey, draft: Draft) -> None:
        """Keep a new state."""
        self._drafts[key] = draft

    def restore(self, kept: Mapping[str, KeptDraft], notes: Iterable[TriagedNote]) -> None:
        """Take up what was typed earlier, for notes that nothing was begun for since."""
        for triaged in notes if kept else ():
            if triaged.note.id in kept and (key := key_of(triaged.note)) not in self._drafts:
                self._drafts[key] = _restored(kept[triaged.note.id], triaged)

    def all(self) -> tuple[Draft, ...]:
        """Return all drafts, also those whose notes are gone from the journal."""
        return tuple(self._drafts.values())

    def follow(self, notes: Iterable[Note]) -> None:
        """Let drafts follow their notes into a new reading of the journal.

        A journal without numbers of its own numbers its notes anew when one is put in above.
        Typed text must not answer another note then: it moves with the words it answers,
        and says so where those words were changed.
        """
        by_key: dict[NoteKey, Note] = {}
        by_text: dict[str, list[NoteKey]] = {}
        ids, texts = {key[1] for key in self._drafts}, {draft.note_text for draft in self._drafts.values()}
        for note in notes if ids else ():  # among a hundred thousand, few have a draft
            if note.id in ids:
                by_key[key_of(note)] = note
            if note.text in texts:
                by_text.setdefault(note.text, []).append(key_of(note))
        kept: dict[NoteKey, Draft] = {}
        moving: list[tuple[NoteKey, Draft]] = []
        for key, draft in self._drafts.items():
            if key in by_key and by_key[key].text == draft.note_text:
                kept[key] = draft
            else:
                moving.append((key, draft))
        for key, draft in moving:
            self._settle(key, draft, by_key, by_text, kept)
        self._drafts = kept

    @staticmethod
    def _settle(
        key: NoteKey,
        draft: Draft,
        by_key: dict[NoteKey, Note],
        by_text: dict[str, list[NoteKey]],
        kept: dict[NoteKey, Draft],
    ) -> None:
        """Find a place for a draft whose note is not where it was."""
        homes = [home for home in by_text.get(draft.note_text, []) if home not in kept]
        if len(homes) == 1:
            kept[homes[0]] = draft
        elif key in by_key and key not in kept:
            kept[key] = draft
        elif draft.typed is not None:  # the note is gone from the journal; it may come back
            kept[_orphan(key, kept)] = draft


def _orphan(key: NoteKey, kept: dict[NoteKey, Draft]) -> NoteKey:
    """Return a key under which a draft without a note waits."""
    while key in kept:
        key = (key[0], f"{key[1]}'")
    return key
