"""Every export that is known is read without a question, as that product means it (``exports.toml``)."""

import csv
import io
from pathlib import Path

import msgspec
import pytest

from app.journal.contract import JournalFile, Reading
from app.journal.formats.delimited import Delimited
from app.journal.table.signatures import recognise, signatures
from app.model import Note, Severity


class Export(msgspec.Struct, forbid_unknown_fields=True):
    """An export with one row; ``note`` holds the fields that are not empty."""

    name: str
    read_as: str
    header: str
    row: dict[str, str]
    note: dict[str, object]
    delimiter: str = ","
    codec: str = "utf-8"
    above: list[str] = []


class _File(msgspec.Struct):
    export: list[Export]


EXPORTS = msgspec.toml.decode(Path(__file__).with_name("exports.toml").read_bytes(), type=_File).export
FIELDS = ("id", "text", "author", "date", "where", "status", "old_text", "new_text", "attachments")


def read(export: Export) -> Reading:
    names, left = export.header.split("|"), dict(export.row)
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, delimiter=export.delimiter)
    writer.writerow(names)
    writer.writerow([left.pop(name, "") for name in names])
    assert not left
    text = "".join(f"{line}\r\n" for line in export.above) + buffer.getvalue()
    return Delimited().read(JournalFile("export.csv", ".csv", text.encode(export.codec)))


def by_field(note: Note) -> dict[str, object]:
    return {name: value for name in FIELDS if (value := getattr(note, name))}


@pytest.mark.parametrize("export", EXPORTS, ids=lambda export: export.name)
def test_an_export_is_recognised_and_read_without_a_question(export: Export) -> None:
    (said,) = read(export).problems
    assert said.severity is Severity.INFO
    assert said.message.startswith(f"Read as {export.read_as} (")


@pytest.mark.parametrize("export", EXPORTS, ids=lambda export: export.name)
def test_its_note_says_what_the_product_means(export: Export) -> None:
    wanted = {"id": "", "status": "open"} | export.note
    attachments = tuple(msgspec.convert(wanted.pop("attachments", []), list[str]))
    (note,) = read(export).notes
    expected = {**wanted, **({"attachments": attachments} if attachments else {})}
    assert {"id": "", **by_field(note)} == expected
    assert bool(note.date_text) == bool(note.date)


def test_every_signature_has_its_export_here() -> None:
    known = {f"{signature.name}, {signature.language}" for signature in signatures()}
    assert {export.read_as for export in EXPORTS} == known


def test_names_that_many_lists_have_make_no_export() -> None:
    assert recognise(["ID", "Title", "Description", "Status"]) is None
    assert recognise(["Title", "URL", "Status", "Labels"]) is None
    assert recognise([]) is None
