"""Answers in a copy of CSV: one field a line more, every other byte as it was."""

import csv
from io import StringIO

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.journal import read_journal
from tests.app.journal.answering.made import answered, copied, journal

PLAIN = "ID,Note\n1,“Pay nwo” should be “Pay now”.\n2,It crashes.\n"


def cells(data: bytes, delimiter: str = ",", encoding: str = "utf-8-sig") -> list[list[str]]:
    return list(csv.reader(StringIO(data.decode(encoding), newline=""), delimiter=delimiter))


def test_answers_stand_beside_their_notes_under_a_name() -> None:
    assert copied(PLAIN, "Thanks,\nall done.").decode() == (
        'ID,Note,Answer\n1,“Pay nwo” should be “Pay now”.,"Thanks,\nall done."\n2,It crashes.,\n'
    )


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(("mark", "codec"), [("", "utf-8"), ("\ufeff", "utf-8"), ("\ufeff", "utf-16-le")])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_separators_line_ends_encoding_and_mark_stay(end: str, mark: str, codec: str, delimiter: str) -> None:
    lines = ["ID,Beschreibung", "1,„Übrfahrt“ statt „Überfahrt“.", "2,Es stürzt ab."]
    text = mark + end.join(line.replace(",", delimiter) for line in lines)
    shown = copied(text.encode(codec), "Grüße → Tom").decode(codec)
    assert shown == text.replace("Beschreibung", f"Beschreibung{delimiter}Antwort").replace(
        f"“.{end}", f'“.{delimiter}"Grüße → Tom"{end}'
    ) + (delimiter)


def test_windows_1252_stays_and_an_arrow_is_written_as_people_type_it() -> None:
    data = "ID;Beschreibung\r\n1;Größe statt Grösse\r\n".encode("cp1252")
    shown = copied(data, "„a“ → „b“ – schön")
    assert shown == data.replace(b"bung\r", b"bung;Antwort\r").replace(
        b"sse\r", 'sse;"„a“ -> „b“ – schön"\r'.encode("cp1252")
    )


def test_what_an_encoding_has_not_is_said_and_left_out() -> None:
    file = journal("notes.csv", "ID;Beschreibung\n1;Größe statt Grösse\n2;Süß\n".encode("cp1252"))
    done = answered(file, "שלום", "Gut")
    assert [note.id for note in done.answered] == ["2"]
    assert "letters that the encoding of “notes.csv” has not" in done.problems[0].message


def test_bytes_that_no_encoding_knows_stay() -> None:
    data = b"ID,Note\n1,caf\xe9 \x81 \xff\n2,It crashes \xc3\xa4 here.\n"
    shown = copied(data, None, "Seen to.")
    assert shown == data.replace(b"Note\n", b"Note,Answer\n").replace(b"\xff\n", b"\xff,\n").replace(
        b"here.\n", b'here.,"Seen to."\n'
    )


def test_a_column_of_that_name_is_used_and_what_stands_in_it_stays() -> None:
    text = "ID,Answer,Note\n1,,Pay nwo\n2,Is ours,It crashes.\n3\n4, ,And this\n"
    file = journal("notes.csv", text)
    done = answered(file, "One", "Two", "Four")
    assert done.data.decode() == "ID,Answer,Note\n1,One,Pay nwo\n2,Is ours,It crashes.\n3,\n4,Four,And this\n"
    assert [problem.message for problem in done.problems] == [
        "Note 2 has something in its cell for the answer; that was left as it is."
    ] + [problem.message for problem in done.problems[1:]]


def test_rows_that_are_too_short_or_have_empty_ends_come_to_the_same_column() -> None:
    text = "Notes of the week\nID,Note,Page,\n1,Pay nwo\n2,It crashes.,Start,\n\n3,Sound,Start,\n"
    assert copied(text, "A", "B", "C").decode() == (
        "Notes of the week\nID,Note,Page,Answer\n1,Pay nwo,,A\n2,It crashes.,Start,B\n\n3,Sound,Start,C\n"
    )


def test_a_column_without_a_name_that_is_filled_is_left_alone() -> None:
    text = "ID,Note,\n1,Pay nwo,x\n2,It crashes.,\n"
    assert copied(text, "A").decode() == "ID,Note,,Answer\n1,Pay nwo,x,A\n2,It crashes.,,\n"


def test_notes_of_several_lines_and_odd_quotation_marks_keep_theirs() -> None:
    text = 'ID,Note\n1,"Two\nlines, ""quoted"""\n2,"Pay" should be "Play"\n3,Last'
    assert copied(text, "A", "B", "C").decode() == (
        'ID,Note,Answer\n1,"Two\nlines, ""quoted""",A\n2,"Pay" should be "Play",B\n3,Last,C'
    )


def test_the_cells_of_the_client_stay_what_they_are_and_answers_are_no_formulas() -> None:
    text = 'ID,Note\n1,"=HYPERLINK(""http://x.example"")"\n'
    done = answered(journal("notes.csv", text), "=1+1\n@SUM(A1)").data
    assert cells(done)[1] == ["1", '=HYPERLINK("http://x.example")', "'=1+1\n'@SUM(A1)"]
    assert done.decode().startswith('ID,Note,Answer\n1,"=HYPERLINK(""http://x.example"")",')


def test_a_line_that_names_the_separator_stays() -> None:
    assert copied("sep=;\nID;Note\n1;Pay, now\n", "A").decode() == "sep=;\nID;Note;Answer\n1;Pay, now;A\n"


def test_a_file_without_special_letters_says_what_the_copy_is_in() -> None:
    done = answered(journal("notes.csv", "ID,Note\n1,Pay nwo\n"), "Grüße")
    assert "they are UTF-8" in done.problems[-1].message
    assert done.data.decode().endswith("1,Pay nwo,Grüße\n")


def test_a_row_that_was_edited_meanwhile_gets_none_and_one_that_moved_does() -> None:
    before = journal("notes.csv", PLAIN)
    now = journal("notes.csv", "ID,Note\n2,It crashes.\n1,“Pay nwo” should be “Buy”.\n")
    done = answered(now, "One", "Two", before=before)
    assert done.data.decode() == "ID,Note,Answer\n2,It crashes.,Two\n1,“Pay nwo” should be “Buy”.,\n"
    assert "Note 1 got no answer in the copy: its row has changed meanwhile" in done.problems[0].message


words = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\r"), min_size=1, max_size=30)


@given(st.lists(words, min_size=1, max_size=4), words)
def test_whatever_the_notes_and_answers_are_a_copy_reads_as_before(notes: list[str], answer: str) -> None:
    out = StringIO(newline="")
    csv.writer(out).writerows([["ID", "Note"], *([number, note] for number, note in enumerate(notes, 1))])
    file = journal("notes.csv", out.getvalue())
    read = read_journal(file).notes
    assume(read)
    done = answered(file, *[answer] * len(read))
    again = read_journal(journal("notes.csv", done.data)).notes
    assert [note.text for note in again] == [note.text for note in read]
    assert {note.id for note in done.answered} <= {note.id for note in read}
