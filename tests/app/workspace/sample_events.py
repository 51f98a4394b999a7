"""One event of each kind and more, with what is told of it."""

import datetime as dt
from dataclasses import replace

from app.model import (
    Address,
    DiffKind,
    DiffPart,
    Finding,
    Formality,
    KeptPlace,
    KeptVerdict,
    KnownNote,
    Language,
    NoteStatus,
    NoteWords,
    Outcome,
    OutcomeKind,
    Problem,
    Reply,
    SentPlace,
    Situation,
    VerdictKind,
)
from app.workspace.events.events import (
    CopyChanged,
    Event,
    FileBroken,
    FileChange,
    FileMended,
    NoteArrived,
    NoteChanged,
    NoteStatusChanged,
    NoteWithdrawn,
    OutcomeChanged,
    PlaceFound,
    PlaceLost,
    Reminder,
    WatchTrouble,
)
from app.workspace.events.picture import BrokenFile, LikeNote

AT = dt.datetime(2026, 11, 5, 10, 42).astimezone()
NOTE = KnownNote("12", NoteWords("Please change the title."), "notes.csv", AT, author="Ines Vogt")
PLACE = KeptPlace("kiosk.xml", "title", 4, "Welcom", "Welcom", "Welcome")
VERDICT = KeptVerdict("12", 1, VerdictKind.COPY, Finding.CHANGE, 0.9, (), (PLACE,), AT)
LIKE = LikeNote("7", dt.date(2026, 11, 3), Outcome(OutcomeKind.DONE, AT), AT)
SENT = SentPlace("12", "kiosk.xml", "title", "/copy/text", "Welcom", "Welcome")
FAULT = Problem("kiosk.xml", "A bare “&” stands here.", line=4, hint="Type &amp; for it.")
REPLY = Reply(
    Language.EN,
    Address.FORMAL,
    Formality.NEUTRAL,
    Situation.BROKEN_FILE,
    "kiosk.xml",
    "Hello",
    "<p>Hello</p>",
)
DIFFERENT = Outcome(
    OutcomeKind.DIFFERENTLY,
    AT,
    file="kiosk.xml",
    remark="“title” reads otherwise than asked.",
    parts=(DiffPart(DiffKind.OLD, "Welcome"), DiffPart(DiffKind.NEW, "Hello")),
)

SENTENCES: list[tuple[Event, str]] = [
    (
        NoteArrived(NOTE, VERDICT),
        "Note 12 from Ines Vogt: “Please change the title.” It is the client's: kiosk.xml, line 4.",
    ),
    (
        NoteArrived(replace(NOTE, author=""), None, LIKE),
        (
            "Note 12: “Please change the title.” It is like note 7, asked on 3 Nov, answered on 5 Nov, "
            "done by the client."
        ),
    ),
    (
        NoteChanged(NOTE, NoteWords("?"), Outcome(OutcomeKind.ANSWERED, AT, "tom")),
        "Note 12 reads otherwise now: “Please change the title.” Please look whether the answer still fits.",
    ),
    (
        NoteStatusChanged(NOTE, NoteStatus.DONE),
        "The journal says that note 12 is done: “Please change the title.”",
    ),
    (
        NoteArrived(NOTE, status=NoteStatus.REJECTED),
        "Note 12 from Ines Vogt: “Please change the title.” The journal says that it is rejected.",
    ),
    (NoteWithdrawn(NOTE), "Note 12 is not in the journal any more: “Please change the title.”"),
    (CopyChanged("kiosk.xml", FileChange.SAVED, "1"), "kiosk.xml was saved."),
    (CopyChanged("kiosk.xml", FileChange.GONE), "kiosk.xml is gone."),
    (
        FileBroken(BrokenFile("kiosk.xml", (FAULT, FAULT), REPLY)),
        (
            "kiosk.xml must be repaired, line 4: A bare “&” stands here. Type &amp; for it. And 1 more. "
            "A reply to the client is drafted."
        ),
    ),
    (FileMended("kiosk.xml"), "kiosk.xml is sound again."),
    (
        OutcomeChanged("12", Outcome(OutcomeKind.DONE, AT, file="kiosk.xml")),
        "Note 12 is done by the client: kiosk.xml, 5 Nov 10:42. Thanks to the client are drafted.",
    ),
    (
        OutcomeChanged("12", DIFFERENT),
        (
            "Note 12 was done differently: kiosk.xml, 5 Nov 10:42. "
            "Asked for was “Welcome”, now it reads “Hello”."
        ),
    ),
    (
        OutcomeChanged("12", Outcome(OutcomeKind.ANSWERED, AT, "tom")),
        "Note 12 was answered by tom.",
    ),
    (
        OutcomeChanged(
            "12",
            Outcome(OutcomeKind.ANSWERED, AT, remark="It was taken back."),
            Outcome(OutcomeKind.DONE, AT),
        ),
        "Note 12 waits for the client again. It was taken back.",
    ),
    (
        OutcomeChanged("12", Outcome(OutcomeKind.DUPLICATE, AT, "tom", duplicate_of="7")),
        "Note 12 is a duplicate of note 7, says tom.",
    ),
    (OutcomeChanged("12", Outcome()), "Note 12 is open again."),
    (
        PlaceLost(SENT),
        "The text of note 12 can not be found for certain any more: kiosk.xml, title. Please look.",
    ),
    (PlaceFound(SENT), "The text of note 12 is found again: kiosk.xml, title."),
    (
        Reminder("12", dt.date(2026, 11, 26)),
        "Note 12 was to be in the build of Thursday, 26 Nov. Is it?",
    ),
    (WatchTrouble("The folder is away."), "The folder is away."),
    (WatchTrouble(""), "Changes are seen at once again."),
]
