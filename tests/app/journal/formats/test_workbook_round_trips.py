"""Whatever openpyxl writes, every note comes back, with the address of its cell."""

import datetime as dt
from string import ascii_uppercase
from typing import Any

import openpyxl
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.utils import get_column_letter

from app.model import Note
from tests.app.journal.formats.workbooks import read, saved

EUROPEAN = st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn", "Co"])
WORDS = (
    st.text(st.sampled_from("abc äöüß„“\"',;&<>=#~_-\n") | EUROPEAN, min_size=1, max_size=30)
    .map(str.strip)
    .filter(lambda text: text != "" and not text.startswith("=") and "_x" not in text)
    .map(lambda text: f"Say {text}!")
)
HEADERS = st.sampled_from(
    [
        ["ID", "Date", "Reporter", "Note"],
        ["Nr.", "Datum", "Melder", "Beschreibung"],
        ["Key", "Created", "Author", "Text"],
    ]
)
ORDERS = st.permutations(range(4))
GAPS = st.lists(st.booleans(), min_size=8, max_size=8)
DAY = dt.date(2026, 11, 16)


@given(st.lists(WORDS, min_size=1, max_size=8), HEADERS, ORDERS, st.integers(1, 40), st.integers(1, 60), GAPS)
def test_every_note_comes_back_with_its_cell(
    words: list[str], header: list[str], order: list[int], top: int, left: int, gaps: list[bool]
) -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    row, wanted = top, []
    for number, text in enumerate(["", *words]):
        cells: list[Any] = [number, DAY, "Anna Meyer", text] if number else list(header)
        for column, place in enumerate(order):
            sheet.cell(row, left + column).value = cells[place]
        if number:
            wanted.append((str(number), text, f"{get_column_letter(left + order.index(3))}{row}"))
        row += 1 + gaps[number % len(gaps)]
    notes = read(saved(book)).notes
    assert [(note.id, note.text, note.source.cell) for note in notes] == wanted
    assert {(note.date, note.author, note.source.sheet) for note in notes} == {(DAY, "Anna Meyer", "Sheet")}


@given(st.lists(st.lists(WORDS, min_size=1, max_size=3), min_size=1, max_size=4))
def test_every_note_of_every_sheet_comes_back(sheets: list[list[str]]) -> None:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for letter, words in zip(ascii_uppercase, sheets, strict=False):
        sheet = book.create_sheet(letter)
        sheet.append(["Note", "Page"])
        for text in words:
            sheet.append([text, "Kiosk"])
    notes = read(saved(book)).notes
    assert [place(note) for note in notes] == [
        (letter, f"A{row}", text)
        for letter, words in zip(ascii_uppercase, sheets, strict=False)
        for row, text in enumerate(words, 2)
    ]


def place(note: Note) -> tuple[str, str, str]:
    return note.source.sheet, note.source.cell, note.text
