"""The shipped sample is sound, and so is the list of what is expected of it."""

import codecs
import csv
import io
import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from app.model import Finding, VerdictKind
from resources import folder
from tests.plain_reading import plain_entries, read_tree, selected

SAMPLE = folder("sample")
COPY = SAMPLE / "copy"
XML_FILES = sorted(path for path in COPY.rglob("*") if path.suffix in {".xml", ".resx", ".xlf"})
EXPECTED: list[dict[str, Any]] = tomllib.loads(
    Path(__file__).with_name("sample_expectations.toml").read_text(encoding="utf-8")
)["note"]
PLACES = [(note, place) for note in EXPECTED for place in note.get("place", [])]
WITH_NEW = [(note, place) for note, place in PLACES if "new" in place]


def _journal_text(name: str) -> str:
    return (SAMPLE / "journal" / name).read_text(encoding="cp1252" if name.endswith(".csv") else "utf-8")


def _shown(place: dict[str, Any]) -> list[str]:
    return selected(read_tree(COPY / place["file"]), place["xpath"], place.get("ns"))


@pytest.mark.parametrize("path", XML_FILES, ids=lambda path: path.relative_to(COPY).as_posix())
def test_every_copy_file_is_well_formed_and_has_entries(path: Path) -> None:
    assert len(plain_entries(path)) >= 20


def test_the_copy_files_are_of_five_dialects() -> None:
    assert len({read_tree(path).tag for path in XML_FILES}) == 5


def test_the_sample_has_150_to_250_strings() -> None:
    assert 150 <= sum(len(plain_entries(path)) for path in XML_FILES) <= 250


def test_the_resx_is_as_visual_studio_writes_it() -> None:
    data = (COPY / "kiosk" / "Bezahlen.resx").read_bytes()
    assert data.startswith(codecs.BOM_UTF8)
    assert data.count(b"\n") == data.count(b"\r\n")


def test_the_settings_name_folders_that_exist() -> None:
    settings = tomllib.loads((SAMPLE / "copycue.toml").read_text(encoding="utf-8"))
    assert set(settings) == {"name", "journals", "copy", "client", "people", "reply"}
    assert all((SAMPLE / name).is_dir() for name in [*settings["journals"], *settings["copy"]])


def test_the_spreadsheet_is_a_german_one() -> None:
    rows = list(csv.reader(io.StringIO(_journal_text("bugs.csv"), newline=""), delimiter=";"))
    assert rows[0] == ["ID", "Datum", "Melder", "Seite", "Beschreibung"]
    assert {len(row) for row in rows} == {5}
    assert [row[0] for row in rows[1:]] == [note["id"] for note in EXPECTED if "id" in note]
    assert any("\n" in row[4] for row in rows)


def test_something_is_expected_of_every_point_of_the_markdown_journal() -> None:
    lines = _journal_text("produktionsjournal.md").splitlines()
    points = [line for line in lines if line.startswith(("- [", *"123456789"))]
    expected = [note for note in EXPECTED if note["journal"].endswith(".md")]
    assert len(points) == len(expected)
    assert all(note["match"] in point for note, point in zip(expected, points, strict=True))


@pytest.mark.parametrize("note", EXPECTED, ids=lambda note: note["match"])
def test_each_expectation_is_about_one_note(note: dict[str, Any]) -> None:
    assert _journal_text(note["journal"]).replace('""', '"').count(note["match"]) == 1


@pytest.mark.parametrize("note", EXPECTED, ids=lambda note: note["match"])
def test_verdict_and_finding_are_words_of_the_model(note: dict[str, Any]) -> None:
    for outcome in (note, *note.get("or", [])):
        assert outcome["verdict"] in set(VerdictKind)
        assert outcome["finding"] in set(Finding)


@pytest.mark.parametrize("note", EXPECTED, ids=lambda note: note["match"])
def test_places_are_expected_just_where_one_may_be_claimed(note: dict[str, Any]) -> None:
    claims = note["finding"] in {Finding.CHANGE, Finding.TWINS, Finding.DONE}
    assert bool(note.get("place")) == claims
    assert claims == (note["verdict"] in {VerdictKind.COPY, VerdictKind.MIXED})


@pytest.mark.parametrize(("note", "place"), PLACES, ids=lambda value: value.get("key", value.get("match")))
def test_each_expected_place_exists_and_holds_the_old_text(
    note: dict[str, Any], place: dict[str, Any]
) -> None:
    (text,) = _shown(place)
    assert place["old"] in text, note["match"]
    assert (place["key"], text) in plain_entries(COPY / place["file"])


@pytest.mark.parametrize(("note", "place"), WITH_NEW, ids=lambda value: value.get("key", value.get("match")))
def test_the_new_text_differs_unless_the_wish_is_already_met(
    note: dict[str, Any], place: dict[str, Any]
) -> None:
    assert (_shown(place) == [place["new"]]) == (note["finding"] == Finding.DONE)


def test_every_verdict_and_every_finding_is_shown() -> None:
    assert {note["verdict"] for note in EXPECTED} == set(VerdictKind)
    assert {note["finding"] for note in EXPECTED} == set(Finding)


def test_the_texts_that_stand_in_no_file_are_in_none() -> None:
    everything = Counter(text for path in XML_FILES for _, text in plain_entries(path))
    for text in ("Vielen Dank für Ihren Einkauf", "Einkaufswagen", "Personal rufen", "Katzen", "wallet"):
        assert not any(text.casefold() in value.casefold() for value in everything)


def test_the_word_to_be_renamed_everywhere_stands_only_where_expected() -> None:
    (rename,) = [note for note in EXPECTED if note.get("id") == "N-201"]
    holders = {
        (path.relative_to(COPY).as_posix(), key)
        for path in XML_FILES
        for key, text in plain_entries(path)
        if "fahrschein" in text.casefold()
    }
    assert holders == {(place["file"], place["key"]) for place in rename["place"]}
