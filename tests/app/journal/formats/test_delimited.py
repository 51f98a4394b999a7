"""CSV as spreadsheets, trackers and people write it."""

import datetime as dt
from collections.abc import Sequence

import pytest

from app.journal.contract import JournalFile, Reading
from app.journal.formats.delimited import Delimited, delimiter_of, rows_of
from app.model import Note, NoteStatus, Problem, Severity, Source


def read(text: str, codec: str = "utf-8", name: str = "notes.csv") -> Reading:
    return Delimited().read(JournalFile(name, ".csv", text.encode(codec)))


def texts(reading: Reading) -> list[str]:
    return [note.text for note in reading.notes]


def problems(reading: Reading, severity: Severity) -> list[Problem]:
    return [problem for problem in reading.problems if problem.severity is severity]


def test_the_four_columns_of_the_contract_are_read() -> None:
    reading = read('ID,Date,Reporter,Note\n489,2026-11-02,Anna Meyer,"Please write ""ship"" here."\n')
    assert reading.notes == (
        Note(
            id="489",
            text='Please write "ship" here.',
            source=Source("notes.csv", 2),
            author="Anna Meyer",
            date=dt.date(2026, 11, 2),
            date_text="2026-11-02",
        ),
    )
    assert reading.files == ("notes.csv",)


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_any_separator_in_any_encoding_is_found_out(delimiter: str, codec: str) -> None:
    rows = [["Nr.", "Seite", "Beschreibung"], ["7", "Kasse", "„Fähre“ fehlt"]]
    (note,) = read("\r\n".join(map(delimiter.join, rows)), codec).notes
    assert (note.id, note.where, note.text) == ("7", "Kasse", "„Fähre“ fehlt")


def test_what_was_assumed_is_told() -> None:
    (told,) = problems(read("Nr.;Beschreibung\n1;Fähre\n", "cp1252"), Severity.INFO)
    assert told.message == "Read as CSV with “;”, windows-1252; “Beschreibung” is the note."


def test_commas_in_the_notes_do_not_hide_the_semicolons() -> None:
    text = "Nr.;Notiz\n" + "".join(f"{number};eins, zwei, drei\n" for number in range(9))
    assert delimiter_of(text) == ";"


def test_a_sep_line_is_obeyed_and_counted() -> None:
    (note,) = read("sep=|\nID|Note\n1|a, b; c\n").notes
    assert (note.text, note.source.line) == ("a, b; c", 3)


def test_a_quoted_newline_stays_inside_the_note_and_lines_are_counted_on() -> None:
    reading = read('ID,Note\r\n1,"first\r\nsecond"\r\n2,third\r\n')
    assert [(note.text, note.source.line) for note in reading.notes] == [("first\nsecond", 2), ("third", 4)]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_are_counted_whatever_their_ends(end: str) -> None:
    assert [note.source.line for note in read(end.join(["ID,Note", "", "1,a", "2,b"])).notes] == [3, 4]


def test_rows_above_the_header_are_passed_over() -> None:
    reading = read("Bug notes;;\nas of today;;\n;;\nNr.;Seite;Notiz\n1;Kasse;Fehler\n")
    assert [(note.text, note.source.line) for note in reading.notes] == [("Fehler", 5)]


def test_duplicate_headers_lose_nothing() -> None:
    (note,) = read("ID,Note,Attachment,Attachment\n1,x,a.png,b.png\n").notes
    assert note.attachments == ("a.png", "b.png")


def test_a_header_repeated_further_down_is_no_note() -> None:
    assert texts(read("ID,Note\n1,a\nID,Note\n2,b\n")) == ["a", "b"]


def test_quotation_marks_that_csv_does_not_know_are_kept() -> None:
    assert texts(read('ID,Note\n489,"Ferry" should be "ship"\n490,x\n')) == ['"Ferry" should be "ship"', "x"]


def test_a_quotation_mark_within_words_is_kept() -> None:
    assert texts(read('ID;Note\n1;the word "Ferry" here\n')) == ['the word "Ferry" here']


def test_a_quoted_cell_behind_a_blank_is_one_cell() -> None:
    assert texts(read('ID, Note\n1, "a, b"\n')) == ["a, b"]


@pytest.mark.parametrize("rest", ["2,b\n3,c\n", '2,"b"\n3,c\n', '2,"b\n3,c\n'])
def test_a_quotation_mark_that_is_never_closed_costs_one_row(rest: str) -> None:
    reading = read('ID,Note\n1,"never closed\n' + rest)
    assert [note.id for note in reading.notes] == ["1", "2", "3"]
    assert reading.notes[0].text == '"never closed'


def test_a_note_with_an_unquoted_separator_is_whole_and_told() -> None:
    reading = read("ID,Note\n1,Please change a, b\n")
    assert texts(reading) == ["Please change a, b"]
    (warning,) = problems(reading, Severity.WARNING)
    assert warning.line == 2


def test_narrow_rows_and_rows_without_words_stop_nothing() -> None:
    reading = read("ID,Note,Status\n1\n2,x\n,,\n\n3,y,done\n")
    assert [(note.id, note.status) for note in reading.notes] == [
        ("2", NoteStatus.OPEN),
        ("3", NoteStatus.DONE),
    ]
    assert any("no text" in problem.message and problem.line == 2 for problem in reading.problems)


def test_a_cell_of_ten_megabytes_is_read() -> None:
    words = "word, " * 1_700_000
    reading = read(f'ID,Note\n1,"{words}"\n2,x\n')
    assert texts(reading) == [words.strip(), "x"]


def test_nuls_are_no_obstacle() -> None:
    reading = read("ID,Note\n1,a\0b\n")
    assert texts(reading) == ["ab"]
    assert problems(reading, Severity.WARNING)[0].line == 2


def test_a_table_without_a_note_column_is_one_error_that_names_the_columns() -> None:
    reading = read("ID,Priority\n1,high\n")
    (error,) = reading.problems
    assert error.severity is Severity.ERROR
    assert "“ID”, “Priority”" in error.message
    assert "“Note”" in error.hint
    assert (reading.notes, reading.files) == ((), ())


def test_a_column_taken_for_its_long_texts_is_a_warning() -> None:
    reading = read("Datum;Auffälligkeit\n1.2.26;Das Wort an der Kasse ist falsch\n")
    assert texts(reading) == ["Das Wort an der Kasse ist falsch"]
    assert "Auffälligkeit" in problems(reading, Severity.WARNING)[0].message


def test_a_header_alone_is_told() -> None:
    assert "no notes below" in problems(read("ID,Note\n"), Severity.WARNING)[0].message


def test_the_order_of_day_and_month_holds_for_the_whole_column() -> None:
    reading = read("ID,Date,Note\n1,6/7/2026,a\n2,16/7/2026,b\n")
    assert [note.date for note in reading.notes] == [dt.date(2026, 7, 6), dt.date(2026, 7, 16)]


def test_dates_that_stay_open_are_kept_as_written_and_told() -> None:
    reading = read("ID,Date,Note\n1,6/7/2026,a\n2,7/7/2026,b\n")
    assert [(note.date, note.date_text) for note in reading.notes] == [
        (None, "6/7/2026"),
        (dt.date(2026, 7, 7), "7/7/2026"),
    ]
    assert any("left open" in problem.message and problem.line == 2 for problem in reading.problems)


def test_german_columns_read_the_day_first() -> None:
    (note,) = read("Nr.;Datum;Beschreibung\n1;6/7/2026;a\n").notes
    assert note.date == dt.date(2026, 7, 6)


def test_words_for_a_state_that_are_not_known_count_as_open_and_are_told() -> None:
    reading = read("ID,Note,Status\n1,a,parked\n2,b,parked\n")
    assert {note.status for note in reading.notes} == {NoteStatus.OPEN}
    assert any("“parked”" in problem.message for problem in problems(reading, Severity.INFO))


def test_old_and_new_wording_are_handed_on() -> None:
    (note,) = read("ID;Seite;Ist;Soll\n1;Kasse;Standart;Standard\n").notes
    assert (note.old_text, note.new_text, note.text) == ("Standart", "Standard", "Standart → Standard")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('a,b\n"c\nd",e\n', [(1, ("a", "b")), (2, ("c\nd", "e"))]),
        ('"a"x,b\n', [(1, ('"a"x', "b"))]),
        ('"a,b\nc,d\n', [(1, ('"a', "b")), (2, ("c", "d"))]),
        ('x,"a" "b"\r\ny,z', [(1, ("x", '"a" "b"')), (2, ("y", "z"))]),
        ('"a""b" ,c\n', [(1, ('a"b', "c"))]),
        ("", []),
    ],
)
def test_records_are_cut_with_their_lines(text: str, expected: Sequence[tuple[int, tuple[str, ...]]]) -> None:
    assert [(row.line, row.cells) for row in rows_of(text, ",")] == expected


def test_a_text_file_that_holds_a_table_is_claimed() -> None:
    table = JournalFile("notes.txt", ".txt", b"ID\tDate\tNote\n1\t2026-11-02\tx\n")
    prose = JournalFile("notes.txt", ".txt", b"Note: please, change it, will you\n- Note, here\n")
    assert Delimited().claims(table)
    assert not Delimited().claims(prose)
    assert not Delimited().claims(JournalFile("notes.txt", ".txt", b"PK\x03\x04"))
