import datetime as dt

from app.model import KnownNote, NoteStatus, NoteWords, Outcome, OutcomeKind
from app.workspace.events.events import CopyChanged, FileBroken, FileChange, NoteArrived, OutcomeChanged
from app.workspace.events.picture import BrokenFile
from ui.tray.news import News, next_morning

MORNING = dt.datetime(2026, 11, 16, 9, 30, tzinfo=dt.UTC)


def arrived(note_id: str, status: NoteStatus = NoteStatus.OPEN) -> NoteArrived:
    """Return that the client wrote a note."""
    return NoteArrived(KnownNote(note_id, NoteWords("Welcom"), "notes.csv", MORNING), status=status)


def done(note_id: str) -> OutcomeChanged:
    """Return that the client made a change."""
    return OutcomeChanged(note_id, Outcome(OutcomeKind.DONE))


def test_news_are_bundled_and_each_thing_is_told_once() -> None:
    news = News()
    news.take((arrived("12"), arrived("13"), done("7"), arrived("12")))
    news.take((FileBroken(BrokenFile("kiosk.xml", ())), done("7")))
    assert news.words() == "2 new notes\n1 change done by the client\n1 file broken"
    assert news.note_id() == "12"


def test_what_needs_nobody_is_no_news() -> None:
    news = News()
    news.take(
        (
            CopyChanged("kiosk.xml", FileChange.SAVED),
            arrived("12", NoteStatus.DONE),
            OutcomeChanged("7", Outcome(OutcomeKind.ANSWERED)),
        )
    )
    assert not news


def test_until_tomorrow_is_until_early_on_the_next_day() -> None:
    until = next_morning(MORNING)
    assert until.date() == MORNING.astimezone().date() + dt.timedelta(days=1)
    assert until.hour == 6
    assert until.tzinfo is not None
