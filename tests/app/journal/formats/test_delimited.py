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


def test_a_table_without_a_header_is_read_by_what_its_cells_hold() -> None:
    reading = read(
        "1;16.11.2026;Start;„Fähre“ muss „Schiff“ heißen;offen\n"
        "2;17.11.2026;Kasse;Der Knopf ist zu klein;erledigt\n"
    )
    assert texts(reading) == ["„Fähre“ muss „Schiff“ heißen", "Der Knopf ist zu klein"]
    assert [note.id for note in reading.notes] == ["1", "2"]
    assert [note.where for note in reading.notes] == ["Start", "Kasse"]
    assert [note.status for note in reading.notes] == [NoteStatus.OPEN, NoteStatus.DONE]
    assert [note.source.line for note in reading.notes] == [1, 2]
    (warning,) = reading.problems
    assert "column 4 is taken for the note" in warning.message


def test_a_single_column_without_a_header_holds_the_notes() -> None:
    assert texts(read("The word Ferry is wrong\nThe button is too small\n")) == [
        "The word Ferry is wrong",
        "The button is too small",
    ]


def test_numbers_alone_are_no_notes_even_without_a_header() -> None:
    (error,) = read("1;2\n3;4\n").problems
    assert error.severity is Severity.ERROR


def test_rows_that_were_quoted_as_a_whole_are_cut_all_the_same() -> None:
    reading = read('"Nr;Beschreibung;Seite"\n"1;""Fähre"" ist falsch;Start"\n"2;c;Kasse"\n')
    assert texts(reading) == ['"Fähre" ist falsch', "c"]
    assert [note.source.line for note in reading.notes] == [2, 3]


def test_a_first_table_is_not_lost_beside_a_richer_second_one() -> None:
    reading = read("Runde 1\nNr;Beschreibung\n1;a\n\nRunde 2\nNr;Seite;Alt;Neu;Status\n2;Start;b;c;offen\n")
    assert texts(reading) == ["a", "b → c"]


def test_columns_of_the_same_name_all_count() -> None:
    (note,) = read("Nr;Beschreibung;Anhang;Anhang;Anhang;Label;Label\n1;x;a.png;;c.png;p;q\n").notes
    assert note.attachments == ("a.png", "c.png")


@pytest.mark.parametrize("codec", ["cp1252", "latin-1"])
def test_utf_8_that_was_saved_as_something_else_is_put_right(codec: str) -> None:
    reading = read("Nr;Größe;Beschreibung\n1;x;Fähre „Möwe“\n".encode().decode(codec))
    assert texts(reading) == ["Fähre „Möwe“"]
    assert any("put right" in problem.message for problem in reading.problems)


def test_a_table_cut_in_the_middle_of_a_row_keeps_what_is_there() -> None:
    assert texts(read('Nr;Beschreibung;Seite\n1;a b;x\n2;c d;"y')) == ["a b", "c d"]
    assert texts(read("Nr;Beschreibung;Seite\n1;a b;x\n2")) == ["a b"]


def test_a_line_of_ten_megabytes_stops_nothing() -> None:
    reading = read(f'Nr;Beschreibung\n1;"{"word; " * 2_000_000}"\n2;x\n')
    assert [len(text) for text in texts(reading)] == [11_999_999, 1]


def test_rows_out_of_order_keep_their_days() -> None:
    reading = read("Nr;Datum;Beschreibung\n3;18.11.2026;c\n1;16.11.2026;a\n2;;b\n")
    assert [note.date and note.date.day for note in reading.notes] == [18, 16, None]


def test_a_day_is_the_one_written_whatever_its_time_zone() -> None:
    rows = ("2026-11-16T23:30:00-08:00", "2026-11-16T00:10:00+14:00", "2026-11-16T10:00:00.000Z")
    reading = read("ID,Created,Note\n" + "".join(f"{n},{row},x\n" for n, row in enumerate(rows)))
    assert {note.date for note in reading.notes} == {dt.date(2026, 11, 16)}
