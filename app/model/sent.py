"""A reply as it went to the client, and what the developer has typed of one that did not yet."""

import datetime as dt
from dataclasses import dataclass

from app.model.profile import Address, Formality, Language
from app.model.reply import Situation

__all__ = ["Draft", "DraftConflict", "SentPlace", "SentReply"]


@dataclass(frozen=True, slots=True)
class SentPlace:
    """A place that a reply named, with what was asked there: enough to see later whether it was done.

    Attributes:
        note_id: the note that it answers.
        file: relative to the copy root, with ``/``.
        key: the dialect's own name of the entry.
        xpath: selects the element or attribute as it was then.
        before: the entry as people read it then.
        after: the entry as people read it once it is changed as asked; None where the wording was left open.
        raw_before: the entry as typed then.
        raw_after: the entry as typed once it is changed as asked, or None.
        situation: what the reply had to say of its note: where it asked which of several places is meant, one
            of them is enough; where half of the note is ours, that half stays. None: not known.
        around: the values of the entries before and behind it in the file, "" at its ends, by which it is
            known again where its key tells nothing; None: not known.
        about: the words of ``before`` that the note is about, where the wording was left open: while they
            stand there, nothing was done about them; "" where it is about the whole text, or not known.
    """

    note_id: str
    file: str
    key: str
    xpath: str
    before: str
    after: str | None
    raw_before: str = ""
    raw_after: str | None = None
    situation: Situation | None = None
    around: tuple[str, str] | None = None
    about: str = ""


@dataclass(frozen=True, slots=True)
class SentReply:
    """What went to the client; never changed afterwards.

    Attributes:
        note_ids: the notes that it answers, at least one.
        language: language it was written in.
        subject: one line.
        text: plain text, exactly as it went.
        html: the same as minimal HTML, or "".
        places: what it asked for, place by place.
        channel: how it went, such as "copied" or "printed", or "".
        variant: which kind of reply was drafted (a ``Variant``, or a team's own), whether or not its words
            were changed before it went (``html`` is "" then); "": none was drafted; None: not known.
    """

    note_ids: tuple[str, ...]
    language: Language
    subject: str
    text: str
    html: str = ""
    places: tuple[SentPlace, ...] = ()
    channel: str = ""
    variant: str | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """A reply as the developer has typed it so far.

    Attributes:
        note_id: the note that it is to answer.
        text: everything that was typed, as it stands in the editor.
        basis: the generated text that it grew from, to tell what was typed.
        language: language it is written in.
        address: form of address.
        formality: how it sounds.
        version: 0 for one that was never kept; grows each time it is kept.
        saved: when it was kept last, aware; None: never.
        who: who typed it.
    """

    note_id: str
    text: str
    basis: str = ""
    language: Language | None = None
    address: Address | None = None
    formality: Formality | None = None
    version: int = 0
    saved: dt.datetime | None = None
    who: str = ""


@dataclass(frozen=True, slots=True)
class DraftConflict:
    """A draft that was kept beside another, as somebody else had changed that one meanwhile.

    Attributes:
        mine: what was to be kept: kept, as a draft of its own.
        theirs: the draft that stands for the note.
    """

    mine: Draft
    theirs: Draft
