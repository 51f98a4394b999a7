"""What a table means: its parts, its headings, what is no note, what was assumed."""

import datetime as dt

import pytest

from app.journal.contract import Reading
from app.journal.lexicon import Role
from app.journal.table.grid import Row, Table
from app.journal.table.mapping import ColumnMapping
from app.journal.table.table import read_table
from app.model import NoteStatus, Severity


def read(*lines: str, mappings: tuple[ColumnMapping, ...] = (), part: str = "") -> Reading:
    """Read a table that is written with bars, one row in a line."""
    rows = [
        Row(tuple(cell.strip() for cell in line.split("|")), number) for number, line in enumerate(lines, 1)
    ]
    return read_table(Table("bugs.csv", rows, "a table", mappings=mappings, part=part))


def texts(reading: Reading) -> list[str]:
    return [note.text for note in reading.notes]


def test_a_header_may_take_two_rows() -> None:
    reading = read(
        "Nr. | Seite | Text |     | Status",
        "    |       | alt  | neu |       ",
        "1   | Kasse | Fähre | Schiff | offen",
    )
    (note,) = reading.notes
    assert (note.id, note.where, note.old_text, note.new_text) == ("1", "Kasse", "Fähre", "Schiff")
    assert note.status is NoteStatus.OPEN


def test_a_row_of_notes_below_the_header_is_no_second_half_of_it() -> None:
    assert texts(read("ID | Note | Status", "1 | Text | neu", "2 | Wort falsch | offen")) == [
        "Text",
        "Wort falsch",
    ]


def test_the_header_is_no_note_where_it_is_repeated() -> None:
    rows = ("ID | Note | Status", "1 | Wort falsch | offen", "ID | Note | Status", "2 | Zahl falsch | offen")
    assert texts(read(*rows)) == ["Wort falsch", "Zahl falsch"]


def test_tables_below_each_other_are_read_by_their_own_headers() -> None:
    reading = read(
        "ID | Note | Page",
        "1 | Wort falsch | Kasse",
        "",
        "Seite | Alt | Neu",
        "Start | Fähre | Schiff",
    )
    first, second = reading.notes
    assert (first.text, first.where) == ("Wort falsch", "Kasse")
    assert (second.text, second.where, second.new_text) == ("Fähre → Schiff", "Start", "Schiff")
    assert len([problem for problem in reading.problems if "is the note" in problem.message]) == 2


def test_a_row_with_nothing_but_a_page_names_it_for_those_below() -> None:
    reading = read(
        "Nr. | Beschreibung | Status",
        "Startseite",
        "1 | Wort falsch | offen",
        "2 | Zahl falsch",
        "Kasse",
        "3 | Preis falsch",
    )
    assert [note.where for note in reading.notes] == ["Startseite", "Startseite", "Kasse"]


def test_a_page_of_its_own_goes_before_the_heading() -> None:
    reading = read("Seite | Beschreibung", "Start |", "Kasse | Wort falsch", " | Zahl falsch")
    assert [note.where for note in reading.notes] == ["Kasse", "Start"]


def test_a_row_with_nothing_but_a_day_dates_those_below() -> None:
    reading = read("Datum | Beschreibung", "16.11.2026", " | Wort falsch", "17.11.2026 | Zahl falsch")
    assert [note.date for note in reading.notes] == [dt.date(2026, 11, 16), dt.date(2026, 11, 17)]
    assert [note.date_text for note in reading.notes] == ["16.11.2026", "17.11.2026"]


@pytest.mark.parametrize("row", ["A-12 | ", "Please look at all the pages again. | ", "12 | "])
def test_a_row_without_words_that_heads_nothing_is_told(row: str) -> None:
    reading = read("Nr. | Beschreibung", row, "2 | Wort falsch")
    (note,) = reading.notes
    assert note.where == ""
    assert [problem.line for problem in reading.problems if "no text" in problem.message] == [2]


@pytest.mark.parametrize("row", ["Summe | 12 | 3", "Gesamt: 2 | ", " | Total | 12,50 €", "Anzahl: | 7"])
def test_sums_below_a_table_are_no_note_and_told_once(row: str) -> None:
    reading = read("Nr. | Beschreibung | Priorität", "1 | Wort falsch", row)
    assert texts(reading) == ["Wort falsch"]
    assert [problem.line for problem in reading.problems if "sums" in problem.message] == [3]


def test_a_wish_about_a_sum_is_a_note() -> None:
    assert texts(read("Nr. | Beschreibung", "1 | Summe", "Summe | Das Wort Summe fehlt")) == [
        "Summe",
        "Das Wort Summe fehlt",
    ]


def test_each_column_of_days_has_its_own_order() -> None:
    reading = read(
        "ID | Note | Created | Reported on",
        "1 | a | 6/7/2026 |",
        "2 | b | 6/21/2026 |",
        "3 | c | | 6/7/2026",
        "4 | d | | 21/7/2026",
    )
    assert [note.date for note in reading.notes] == [
        dt.date(2026, 6, 7),
        dt.date(2026, 6, 21),
        dt.date(2026, 7, 6),
        dt.date(2026, 7, 21),
    ]


def test_a_column_that_is_not_read_settles_the_order_of_days() -> None:
    reading = read("ID | Note | Created | Due date", "1 | a | 6/7/2026 | 6/21/2026")
    assert reading.notes[0].date == dt.date(2026, 6, 7)


def test_an_order_of_days_that_nothing_settles_is_asked_for_once() -> None:
    reading = read("ID | Note | Created", "1 | a | 6/7/2026", "2 | b | 6/8/2026")
    assert [(note.date, note.date_text) for note in reading.notes] == [(None, "6/7/2026"), (None, "6/8/2026")]
    (asked,) = (problem for problem in reading.problems if "day/month" in problem.message)
    assert "copycue.toml" in asked.hint


@pytest.mark.parametrize(("day_first", "month"), [(True, 7), (False, 6)])
def test_the_developer_says_how_days_are_meant(day_first: bool, month: int) -> None:
    mapping = ColumnMapping("*.csv", (), day_first=day_first)
    reading = read("ID | Note | Created", "1 | a | 6/7/2026", mappings=(mapping,))
    assert reading.notes[0].date is not None
    assert reading.notes[0].date.month == month


def test_days_may_be_counted_as_excel_and_chats_do() -> None:
    reading = read("ID | Note | Date", "1 | a | 45217", "2 | b | 1650912345.000200")
    assert [note.date for note in reading.notes] == [dt.date(2023, 10, 18), dt.date(2022, 4, 25)]


def test_where_no_column_is_the_note_the_lines_to_say_so_are_given() -> None:
    reading = read('ID | Priority | "Wo" es hakt', "1 | high | Wort")
    (error,) = reading.problems
    assert error.severity is Severity.ERROR
    assert "“ID”, “Priority”" in error.message
    assert '[[mapping]]\nfile = "bugs.csv"\nnote = "\\"Wo\\" es hakt"\n' in error.hint


def test_the_lines_to_say_so_name_the_sheet() -> None:
    reading = read("ID | Priority | Foo", "1 | high | Wort", part="Runde 2")
    assert '\nsheet = "Runde 2"\n' in reading.problems[0].hint


class TestNested:
    """An export of tasks within tasks, as Todoist writes it."""

    HEADER = "TYPE | CONTENT | DESCRIPTION | PRIORITY | INDENT | AUTHOR | RESPONSIBLE | DATE"

    def test_a_section_names_the_page(self) -> None:
        reading = read(
            self.HEADER, "meta | view_style=list", "section | Kasse", "task | Wort falsch || 4 | 1"
        )
        assert [(note.text, note.where) for note in reading.notes] == [("Wort falsch", "Kasse")]

    def test_a_remark_goes_with_the_task_above(self) -> None:
        reading = read(self.HEADER, "task | Wort falsch || 4 | 1", "note | siehe Bild")
        assert texts(reading) == ["Wort falsch\n\nsiehe Bild"]

    def test_tasks_above_say_where_one_belongs(self) -> None:
        reading = read(
            self.HEADER,
            "section | Kasse",
            "task | Kopf || 4 | 1",
            "task | Titel || 4 | 2",
            "task | Wort falsch, bitte ändern || 4 | 3",
            "task | Fuß || 4 | 1",
        )
        assert [note.where for note in reading.notes] == [
            "Kasse",
            "Kasse · Kopf",
            "Kasse · Kopf · Titel",
            "Kasse",
        ]


class TestMapping:
    """The developer's word on columns wins."""

    def test_it_names_the_note(self) -> None:
        mapping = ColumnMapping("bugs*", ((Role.TEXT, ("Foo",)), (Role.WHERE, ("Bar",))))
        reading = read("ID | Foo | Bar | Note", "1 | Wort falsch | Kasse | geht klar", mappings=(mapping,))
        (note,) = reading.notes
        assert (note.id, note.text, note.where) == ("1", "Wort falsch", "Kasse")

    def test_it_joins_all_columns_that_it_names(self) -> None:
        mapping = ColumnMapping("bugs.csv", ((Role.TEXT, ("Foo", "Bar")),))
        assert texts(read("ID | Bar | Foo", "1 | b | a", mappings=(mapping,))) == ["a\n\nb"]

    def test_it_finds_a_header_that_no_other_word_tells(self) -> None:
        mapping = ColumnMapping("bugs.csv", ((Role.TEXT, ("foo",)),))
        assert texts(read("Fundliste", "Xyz | Foo: | Bar", "1 | Wort | b", mappings=(mapping,))) == ["Wort"]

    def test_it_puts_a_column_aside(self) -> None:
        mapping = ColumnMapping("bugs.csv", ((Role.ASIDE, ("Title",)),))
        assert texts(read("Title | Note", "Anna | Wort", mappings=(mapping,))) == ["Wort"]

    def test_of_two_columns_with_a_name_both_count(self) -> None:
        mapping = ColumnMapping("bugs.csv", ((Role.ATTACHMENT, ("Beleg",)),))
        reading = read("Note | Beleg | Beleg", "Wort | a.png | b.png", mappings=(mapping,))
        assert reading.notes[0].attachments == ("a.png", "b.png")

    def test_it_is_for_its_sheet_alone(self) -> None:
        mapping = ColumnMapping("bugs.csv", ((Role.TEXT, ("Foo",)),), sheet="Runde *")
        assert texts(read("ID | Foo | Note", "1 | a | b", mappings=(mapping,), part="Runde 2")) == ["a"]
        assert texts(read("ID | Foo | Note", "1 | a | b", mappings=(mapping,), part="Alt")) == ["b"]

    def test_a_column_that_is_not_there_is_told_and_the_rest_goes_on(self) -> None:
        mapping = ColumnMapping("bugs.csv", ((Role.TEXT, ("Beschreibng",)), (Role.WHERE, ("Ort",))))
        reading = read("Nr | Beschreibung | Ort", "1 | Wort | Kasse", mappings=(mapping,))
        (note,) = reading.notes
        assert (note.text, note.where) == ("Wort", "Kasse")
        (told,) = (problem for problem in reading.problems if problem.severity is Severity.WARNING)
        assert "“Beschreibng”" in told.message
        assert "“Nr”, “Beschreibung”, “Ort”" in told.message
        assert "Did you mean “Beschreibung”?" in told.hint
