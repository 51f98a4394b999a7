"""The search that is told for an entry, tried in its file as an editor would: every entry of any file."""

import html
from pathlib import Path

import pytest
from hypothesis import given

import resources
from app.catalogue import Catalogue
from app.model import Entry, Search, TextChange
from tests.app.catalogue import made
from tests.app.catalogue.dialects.samples import Sample, samples
from tests.app.catalogue.documents import encoded
from tests.app.catalogue.editor import hits_of

SAMPLE = sorted(file for file in resources.folder("sample", "copy").rglob("*") if file.is_file())


def assert_found(search: Search, entry: Entry, text: str) -> None:
    """Look whether the hit that was told is on the lines of the entry, or on its name just above."""
    hits = hits_of(search.phrase, text)
    assert len(hits) == search.of, search
    at = hits[search.hit - 1]
    assert text[at : at + len(search.phrase)] == search.phrase
    lines = text[:at].replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1
    height = entry.raw.replace("\r\n", "\n").replace("\r", "\n").count("\n")
    inside = entry.location.line <= lines <= entry.location.line + height
    assert inside or html.unescape(search.phrase).strip("\"'<>") in entry.key, (search, entry)


@pytest.mark.parametrize("file", SAMPLE, ids=lambda file: file.name)
def test_every_text_of_the_sample_is_found_by_hand(file: Path) -> None:
    read = Catalogue.read([file])
    for entry in read.entries():
        search = read.search(entry)
        assert search is not None
        assert_found(search, entry, read.text(entry.location.file))


@pytest.mark.parametrize(
    ("words", "phrase"),
    [
        ("ferry", "ferry"),
        ("FERRY LEAVES", "ferry"),
        ("at ten", "at ten"),
        ("no such words", "ferry"),
        ("", "ferry"),
    ],
)
def test_known_words_of_a_text_are_searched_for_first(tmp_path: Path, words: str, phrase: str) -> None:
    read = made.catalogue(tmp_path, {"copy.xml": "<copy><t>The ferry leaves at ten</t><u>at</u></copy>"})
    assert read.search(read.entry(0), words=words) == Search(phrase)


def test_what_an_edit_changes_comes_before_known_words(tmp_path: Path) -> None:
    read = made.catalogue(tmp_path, {"copy.xml": "<copy><t>The ferry leaves at ten</t></copy>"})
    entry = read.entry(0)
    edit = read.propose(entry, TextChange(4, 9, "boat"))
    assert read.search(entry, edit, words="leaves") == Search("ferry")
    refused = read.propose(entry, TextChange(0, 0, ""))
    assert read.search(entry, refused, words="leaves") == Search("leaves")


@pytest.mark.parametrize("sample", samples(), ids=lambda sample: sample.name)
def test_every_text_of_every_dialect_is_found_by_hand(tmp_path: Path, sample: Sample) -> None:
    read = made.catalogue(tmp_path, {sample.file: sample.text})
    for entry in read.entries():
        search = read.search(entry)
        assert search is not None or not entry.value
        if search is not None:
            assert_found(search, entry, sample.text)


@given(encoded())
def test_every_text_of_any_file_is_found_by_hand_or_has_no_words(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.xml"
    path.write_bytes(data)
    read = Catalogue.read([path])
    for entry in read.entries():
        search = read.search(entry)
        if search is not None:
            assert_found(search, entry, read.text("any.xml"))
        else:
            assert not any(
                len(word) > 2 and word.isalnum() and word in entry.raw for word in entry.value.split()
            )
