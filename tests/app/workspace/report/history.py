"""The history of a made-up project, a ferry's kiosk and its web shop, made by real steps at chosen times."""

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

from app.journal import follow
from app.ledger import Ledger
from app.model import (
    Finding,
    KeptPlace,
    KeptVerdict,
    Language,
    Note,
    NoteStatus,
    Outcome,
    OutcomeKind,
    SentReply,
    Source,
    Verdict,
    VerdictKind,
)
from app.workspace import Triage, TriagedNote
from app.workspace.events.picture import Picture
from app.workspace.ledger.deeds import Deeds
from app.workspace.live.look import Look
from app.workspace.report.stories import Chronicle, chronicle_of

__all__ = ["ZONE", "History", "at", "sample_history"]

ZONE = dt.timezone(dt.timedelta(hours=2))
"""Of somebody in Hamburg in summer."""

PAY = KeptPlace("kiosk.xml", "pay.button", 12, "Bezahlen", "Bezahlen", "Jetzt bezahlen")
TITLE = KeptPlace("kiosk.xml", "start.title", 4, "Willkomen an Bord", "Willkomen", "Willkommen")
ISLANDS = KeptPlace("shop/messages.xlf", "islands.intro", 88, "Unsere Inseln", "Unsere Inseln", None)


def at(month: int, day: int, hour: int = 9, year: int = 2026) -> dt.datetime:
    """Return a moment of that day in Hamburg."""
    return dt.datetime(year, month, day, hour, tzinfo=ZONE)


class History:
    """A project whose clock the test sets.

    Args:
        path: of its ledger.
        now: when it begins.
        who: who answers.
    """

    def __init__(self, path: Path, now: dt.datetime, who: str = "Tom Behrens") -> None:
        self.now = now
        self.path = path
        self.ledger = Ledger.open(path, clock=lambda: self.now)
        self.deeds = Deeds(self.ledger, who, now=lambda: self.now)
        self.notes: list[Note] = []
        self.verdicts: dict[str, tuple[VerdictKind, tuple[KeptPlace, ...]]] = {}

    def note(
        self,
        note_id: str,
        date: dt.date | None,
        *places: KeptPlace,
        kind: VerdictKind = VerdictKind.COPY,
        author: str = "Ines Vogt",
        where: str = "",
        done: bool = False,
    ) -> None:
        """Have the client write a note; it is read with the next reading."""
        text = f"Wish number {note_id} about the ferry"
        written = date.isoformat() if date else ""
        source = Source("notes.csv", len(self.notes) + 2)
        status = NoteStatus.DONE if done else NoteStatus.OPEN
        self.notes.append(Note(note_id, text, source, author, date, written, where, status))
        self.verdicts[note_id] = kind, places

    def read(self, now: dt.datetime | None = None, *, judge: bool = True) -> None:
        """Read the journal, and judge what is in it."""
        self.now = now or self.now
        memory = self.ledger.read()
        followed = follow(memory.known, self.notes, at=self.now, last_read=memory.last_read)
        assert self.ledger.remember(followed.all_known, at=self.now, based_on=memory)
        if judge:
            self.ledger.keep_verdicts(self._verdict(note.id) for note in followed.notes)

    def _verdict(self, note_id: str) -> KeptVerdict:
        kind, places = self.verdicts[note_id]
        finding = Finding.CHANGE if places else Finding.UNSURE
        return KeptVerdict(note_id, 1, kind, finding, 0.9, (), places, self.now)

    def answer(
        self, now: dt.datetime, *note_ids: str, variant: str | None = "standard", reworded: bool = False
    ) -> None:
        """Have the developer answer."""
        self.now = now
        html = "" if reworded else "<p>Moin</p>"
        self.deeds.answer(SentReply(note_ids, Language.DE, "", "Moin", html, variant=variant))

    def done(self, now: dt.datetime, *note_ids: str) -> None:
        """Have Copycue see that the client made the change."""
        self.now = now
        for note_id in note_ids:
            last = self.ledger.read().state(note_id).last
            self.deeds.see(note_id, Outcome(OutcomeKind.DONE, now, file="kiosk.xml"), seen=last)

    def mark(self, now: dt.datetime, note_id: str, outcome: OutcomeKind) -> None:
        """Have the developer say what became of a note."""
        self.now = now
        self.deeds.mark(note_id, outcome)

    def look(self) -> Look:
        """Look at it all as it is now."""
        memory = self.ledger.read()
        notes = tuple(map(self._triaged, self.notes))
        triage = Triage(1, notes, (), 2, 120, 1, self.now)
        return Look(triage, memory, Picture(), {}, self.now)

    def _triaged(self, note: Note) -> TriagedNote:
        kind, places = self.verdicts[note.id]
        verdict = Verdict(kind, 0.9, Finding.CHANGE if places else Finding.UNSURE, language="de")
        return TriagedNote(note, verdict, None).with_state(self.ledger.read().states.get(note.id))

    def chronicle(self) -> Chronicle:
        """Return what is known of it."""
        look = self.look()
        return chronicle_of(look.memory, look.triage, ZONE)


def sample_history(path: Path) -> History:
    """Return ten weeks of a project, with something of everything that a report tells."""
    told = History(path, at(9, 14))
    told.note("1", dt.date(2026, 8, 20))
    told.note("2", dt.date(2026, 9, 10), TITLE)
    told.note("3", None)
    told.read()
    told.answer(at(9, 15), "1", "2", variant=None)
    _weeks(told)
    told.note("90", None, kind=VerdictKind.UNCLEAR)
    told.note("91", dt.date(2027, 9, 1))
    told.read(at(11, 20))
    return told


def _weeks(told: History) -> None:
    """Go through the weeks: wishes about the same texts and pages, by two people, and what came of them."""
    people: Sequence[str] = ("Ines Vogt", "Malte Brandt")
    for week in range(8):
        day = dt.date(2026, 9, 21) + dt.timedelta(weeks=week)
        if week == 4:
            continue  # holidays
        first, second, third = (f"{week}-{number}" for number in "abc")
        told.note(first, day, PAY, author=people[week % 2], where="Bezahlen")
        told.note(second, day + dt.timedelta(days=1), TITLE if week < 4 else ISLANDS)
        told.note(third, day + dt.timedelta(days=1), kind=VerdictKind.DEVELOPER, where="Fahrplan")
        moment = dt.datetime.combine(day, dt.time(9), ZONE)
        told.read(moment + dt.timedelta(days=1))
        told.answer(
            moment + dt.timedelta(days=1 + week % 3), first, variant="short" if week % 2 else "standard"
        )
        told.answer(moment + dt.timedelta(days=4), second, reworded=week % 3 == 0)
        told.answer(moment + dt.timedelta(days=5), third, variant="", reworded=True)
        if week < 6:
            told.done(moment + dt.timedelta(days=6), first, second)
    told.mark(told.now, "0-c", OutcomeKind.FIXED)
