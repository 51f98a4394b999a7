"""Whatever table with whatever columns is written, every note comes back with all that was written of it."""

import csv
import datetime as dt
import io
from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from app.journal.contract import JournalFile
from app.journal.formats.delimited import Delimited
from app.journal.table.wording import is_instruction, says_nothing
from app.model import Note, NoteStatus

NAMES = {
    "id": ("ID", "Nr.", "Bug #", "Ticketnummer"),
    "text": ("Description", "Beschreibung", "Feedback", "Änderungswunsch"),
    "where": ("Page", "Seite/Bereich", "Screen", "Maske"),
    "author": ("Reporter", "Melder/in", "Gemeldet von"),
    "date": ("Date", "Datum", "Created At (UTC)"),
    "status": ("Status", "State", "Stand"),
    "old": ("Current text", "Ist-Text", "Alt"),
    "new": ("New text", "Soll-Text", "Neu"),
}
STATES = {
    NoteStatus.OPEN: ("", "offen", "To Do"),
    NoteStatus.IN_PROGRESS: ("in Arbeit", "Doing"),
    NoteStatus.DONE: ("erledigt", "Fixed", "100 %"),
    NoteStatus.REJECTED: ("abgelehnt", "Won't fix"),
}
ONE_LINE = st.text(st.sampled_from("abcdefgh äöüß„“‚'.,;:!?-|#&<>%=+@"), min_size=1, max_size=25).map(
    str.strip
)
WORDS = st.text(st.sampled_from("abc äöüß„“\"',;|\t.-=\n€"), min_size=1, max_size=40).map(
    lambda text: f"x{text}y"
)
NAMED = ONE_LINE.map(lambda text: f"N{text}x")
WORDING = NAMED.filter(lambda text: not is_instruction(text, "") and not says_nothing(text))


@dataclass(frozen=True)
class Wish:
    """What a client writes into one row."""

    words: str
    where: str
    author: str
    day: dt.date
    state: str
    old: str
    new: str


def rows_of(wishes: list[Wish], columns: list[tuple[str, str]]) -> list[list[str]]:
    written = [
        {
            "id": f"K-{number}",
            "text": wish.words,
            "where": wish.where,
            "author": wish.author,
            "date": wish.day.isoformat(),
            "status": wish.state,
            "old": wish.old,
            "new": wish.new,
        }
        for number, wish in enumerate(wishes, 1)
    ]
    return [[name for _, name in columns], *([cells[role] for role, _ in columns] for cells in written)]


@st.composite
def headers(draw: st.DrawFn) -> list[tuple[str, str]]:
    """Draw names for all columns, in any order."""
    roles = draw(st.permutations(list(NAMES)))
    return [(role, draw(st.sampled_from(NAMES[role]))) for role in roles]


WISHES = st.builds(
    Wish,
    words=WORDS,
    where=NAMED,
    author=st.sampled_from(["Anna Meyer", "Tom Weber", "P. Shah", ""]),
    day=st.dates(dt.date(2000, 1, 1), dt.date(2090, 1, 1)),
    state=st.sampled_from([word for words in STATES.values() for word in words]),
    old=st.just("") | WORDING,
    new=st.just("") | WORDING,
)
JUNK = st.lists(st.sampled_from([[""], ["Kiosk"], ["Stand", "von heute"]]), max_size=3)


@given(st.lists(WISHES, min_size=1, max_size=6), headers(), JUNK, st.sampled_from(",;\t|"))
def test_every_field_of_every_note_comes_back(
    wishes: list[Wish], columns: list[tuple[str, str]], junk: list[list[str]], delimiter: str
) -> None:
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, delimiter=delimiter, quoting=csv.QUOTE_ALL)
    writer.writerows([*junk, *rows_of(wishes, columns)])
    notes = Delimited().read(JournalFile("notes.csv", ".csv", buffer.getvalue().encode())).notes
    assert [note.id for note in notes] == [f"K-{number}" for number in range(1, len(wishes) + 1)]
    for wish, note in zip(wishes, notes, strict=True):
        check(wish, note)


def check(wish: Wish, note: Note) -> None:
    """Compare what was read with what was written."""
    assert note.text == wish.words or note.text.startswith(f"{wish.words}\n\n")
    assert note.where == " ".join(wish.where.split("\n"))
    assert (note.author, note.date) == (wish.author, wish.day)
    assert wish.state in STATES[note.status]
    assert (note.old_text, note.new_text) == (wish.old or None, wish.new or None)
