"""A stand-in for the desk at which replies are written: prepared drafts, the real checks of words."""

import threading
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from app.model import Address, Formality, Language, Reply, Variant
from app.workspace import TriagedNote, Workspace
from app.workspace.live.look import Look
from app.workspace.project.setup import Setup
from app.workspace.replies.checkup import Checkup
from app.workspace.replies.desk import About, ReplyDesk, VoiceWish
from app.workspace.replies.preparing import Prepared
from tests.ui.samples import reply_of

if TYPE_CHECKING:
    from tests.ui.fake import FakeProject

__all__ = ["FakeDesk"]


class FakeDesk(ReplyDesk):
    """The desk of a stand-in for the workspace.

    Attributes:
        kinds: the kinds of reply that fit every note.
        checked: so many texts were looked at.
    """

    def __init__(self, project: "FakeProject") -> None:
        super().__init__(cast("Workspace", project), Setup.of(copy=(), journals=(), name="Ferry kiosk"))
        self._fake = project
        self.kinds: tuple[str, ...] = (Variant.STANDARD, Variant.SHORT, Variant.CALM)
        self.checked = 0

    def _note_thread(self) -> None:
        self._fake.threads.add(threading.get_ident())

    def about(self, triaged: TriagedNote, look: Look) -> About:
        """Return the prepared kinds, and how upset the note really sounds."""
        self._note_thread()
        kinds = self.kinds if triaged.reply else (Variant.WHICH,)
        return About(triaged, kinds, self.heated(triaged), self.answered_with(triaged, look))

    def drafted(
        self, triaged: TriagedNote, kind: str = "", voice: VoiceWish = (None, None, None)
    ) -> TriagedNote:
        """Return the note with a draft that names all that was wished."""
        self._note_thread()
        language, address, formality = voice
        base = triaged.reply or _asking(triaged)
        if not kind and triaged.reply is None:
            return triaged
        text = f"{language} {address} {formality} {triaged.note.id}{f' {kind}' if kind else ''}"
        reply = replace(
            base,
            language=language or Language.EN,
            address=address or Address.FORMAL,
            formality=formality or Formality.NEUTRAL,
            text=text,
            variant=kind or Variant.STANDARD,
        )
        return replace(triaged, reply=reply)

    def together(self, notes: Sequence[TriagedNote]) -> Prepared:
        """Return one letter that names the notes."""
        self._note_thread()
        base = next(one.reply for one in notes if one.reply is not None)
        text = f"Hello Ms Doyle,\n\nabout {', '.join(one.note.id for one in notes)}."
        return Prepared(tuple(notes), text, replace(base, text=text, html=f"<p>{text}</p>"))

    def check(self, text: str, notes: Sequence[TriagedNote] = (), reply: Reply | None = None) -> Checkup:
        """Return what is really to be looked at."""
        self._note_thread()
        self.checked += 1
        return super().check(text, notes, reply)


def _asking(triaged: TriagedNote) -> Reply:
    return reply_of(triaged.note.id)
