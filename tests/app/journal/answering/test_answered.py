"""Which files take answers, and that a copy is believed only if it reads as the client's file does."""

from io import BytesIO
from pathlib import Path

import pytest
from odf.opendocument import OpenDocumentSpreadsheet

from app.journal import JournalFile, read_journal
from app.journal.answering import RowAnswer, answered_copy, takes_answers
from app.model import Note, Problem, Source
from tests.app.journal.answering.made import answered, book, journal, loaded, saved

NOTE = RowAnswer(Note("1", "Pay nwo", Source("notes.csv", 2)), "A")


def calc() -> bytes:
    data = BytesIO()
    OpenDocumentSpreadsheet().save(data)
    return data.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "takes"),
    [
        ("notes.csv", b"ID,Note\n1,Pay nwo\n", True),
        ("notes.tsv", b"ID\tNote\n1\tPay nwo\n", True),
        ("notes.txt", b"ID;Note\n1;Pay nwo\n2;It crashes\n", True),
        ("notes.md", b"- Pay nwo\n", False),
        ("notes.ods", calc(), False),
        ("notes.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), False),
        ("notes.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), False),
        ("notes.xlsx", b"PK\x03\x04 cut off", False),
        ("notes.docx", Path(__file__).read_bytes(), False),
    ],
)
def test_only_csv_and_excel_workbooks_take_answers(name: str, data: bytes, takes: bool) -> None:
    file = journal(name, data)
    assert takes_answers(file) is takes
    if not takes:
        done = answered_copy(file, [NOTE])
        assert isinstance(done, Problem)
        assert "Save it as .xlsx or .csv" in done.hint


def test_two_notes_of_one_row_share_its_cell() -> None:
    made, _ = book(("ID", "Note"), (1, "Pay nwo"))
    file = saved(made)
    (note,) = read_journal(file).notes
    done = answered_copy(file, [RowAnswer(note, "A"), RowAnswer(note, "B")])
    assert not isinstance(done, Problem)
    assert loaded(done.data)["B2"].value == "Pay nwo"
    assert loaded(done.data)["C2"].value == "A\n\nB"


def test_a_copy_that_would_read_otherwise_is_not_made() -> None:
    wrapped = journal("notes.csv", '"ID,Note"\n"1,Pay nwo"\n"2,It crashes"\n')
    notes = read_journal(wrapped).notes
    assert [note.id for note in notes] == ["1", "2"]
    done = answered_copy(wrapped, [RowAnswer(notes[0], "A")])
    assert isinstance(done, Problem)
    assert "would not read as before" in done.message


def test_the_words_of_a_note_are_never_looked_for_as_a_pattern() -> None:
    file = journal("notes.csv", "ID,Note\n1,.*\n2,{0} %s \\1\n")
    assert answered(file, "A", "B").data.decode().splitlines()[1:] == ["1,.*,A", "2,{0} %s \\1,B"]


def test_notes_inside_another_file_get_none() -> None:
    file = JournalFile("notes.csv", ".csv", b"ID,Note\n1,Pay nwo\n")
    inside = RowAnswer(Note("1", "Other words", Source("notes.csv", part="mail.csv")), "A")
    done = answered_copy(file, [inside])
    assert not isinstance(done, Problem)
    assert done.answered == ()
    assert "its row has changed meanwhile, or it stands in no row" in done.problems[0].message
