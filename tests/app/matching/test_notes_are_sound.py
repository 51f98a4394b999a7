"""The labelled notes themselves: what they say about the products' files is true."""

import json
import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from app.model import Finding, VerdictKind
from tests.plain_reading import plain_entries

NOTES = Path(__file__).with_name("notes")
PRODUCTS = sorted(path.name for path in (NOTES / "products").iterdir())
NOTES_OF: dict[str, list[dict[str, Any]]] = {
    product: [
        json.loads(line) for line in (NOTES / f"{product}.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    for product in PRODUCTS
}
CASES = [note for notes in NOTES_OF.values() for note in notes]
KINDS = {"replace", "insert", "delete", "correct", "reword", "case", "punctuation", "everywhere", "none"}
CLAIMING = {Finding.CHANGE, Finding.TWINS, Finding.DONE}
MAY_SHARE_A_TEXT = {"twins", "twins-told-apart", "untranslated-in-file"}
PLACEHOLDER = re.compile(r"%(?:\d+\$)?[sd]|\{[^}]*\}")
QUOTED = re.compile(r'["„“]([^"„“”]+)["“”]')


@cache
def texts(product: str) -> dict[tuple[str, str], str]:
    """Return the readable text of every entry of a product, by file and key."""
    root = NOTES / "products" / product
    return {
        (path.relative_to(root).as_posix(), key): value
        for path in sorted(root.rglob("*"))
        if path.is_file()
        for key, value in plain_entries(path)
    }


def places(note: dict[str, Any]) -> set[tuple[str, str]]:
    return {(answer["file"], answer["key"]) for answer in note["answers"]}


def of(finding: str = "", **fields: str) -> list[Any]:
    """Return the notes with a finding and with these fields, named by their ids."""
    return [
        pytest.param(note, id=note["id"])
        for note in CASES
        if finding in {"", note["finding"]} and all(note[name] == value for name, value in fields.items())
    ]


notes_of_each_product = pytest.mark.parametrize("notes", NOTES_OF.values(), ids=NOTES_OF)


@pytest.mark.parametrize("product", PRODUCTS)
def test_no_key_is_used_twice_in_a_file(product: str) -> None:
    root = NOTES / "products" / product
    for path in (path for path in root.rglob("*") if path.is_file()):
        assert [
            key for key, times in Counter(key for key, _ in plain_entries(path)).items() if times > 1
        ] == []


@pytest.mark.parametrize("product", PRODUCTS)
def test_every_product_has_a_real_amount_of_copy(product: str) -> None:
    assert 60 <= len(texts(product)) <= 170


def test_ids_and_texts_are_unique() -> None:
    assert max(Counter(note["id"] for note in CASES).values()) == 1
    assert max(Counter(note["text"].casefold() for note in CASES if len(note["text"]) > 20).values()) == 1


@notes_of_each_product
def test_a_note_has_the_agreed_fields_and_words(notes: list[dict[str, Any]]) -> None:
    for note in notes:
        assert set(note) - {"or"} == {
            "id", "product", "lang", "text", "verdict", "finding", "answers", "kind", "trap",
        }  # fmt: skip
        assert note["lang"] in {"en", "de"}, note
        assert note["kind"] in KINDS, note
        assert note["text"].strip() == note["text"] != "", note
        for verdict, finding in [(note["verdict"], note["finding"]), *note.get("or", [])]:
            assert verdict in set(VerdictKind), note
            assert finding in set(Finding), note


@notes_of_each_product
def test_only_notes_about_copy_have_answers(notes: list[dict[str, Any]]) -> None:
    for note in notes:
        about_copy = note["verdict"] in {VerdictKind.COPY, VerdictKind.MIXED}
        assert bool(note["answers"]) == about_copy == (note["finding"] in CLAIMING), note
        if about_copy:
            assert note["kind"] != "none", note


@notes_of_each_product
def test_each_answer_is_an_entry_and_its_old_text_stands_there(notes: list[dict[str, Any]]) -> None:
    for note in notes:
        entries = texts(note["product"])
        for answer in note["answers"]:
            assert entries[answer["file"], answer["key"]] == answer["old"], note


@notes_of_each_product
def test_the_new_text_is_a_change_that_keeps_the_placeholders(notes: list[dict[str, Any]]) -> None:
    for note, answer in ((each, answer) for each in notes for answer in each["answers"]):
        if answer["new"] is None:
            assert note["kind"] == "reword", note
            continue
        assert (answer["new"] == answer["old"]) == (note["finding"] == Finding.DONE), note
        assert sorted(PLACEHOLDER.findall(answer["new"])) == sorted(PLACEHOLDER.findall(answer["old"])), note


@pytest.mark.parametrize("note", of(kind="case"))
def test_a_note_about_case_changes_nothing_else(note: dict[str, Any]) -> None:
    assert all(answer["new"].casefold() == answer["old"].casefold() for answer in note["answers"])


@pytest.mark.parametrize("note", of(kind="insert"))
def test_an_insertion_takes_nothing_away(note: dict[str, Any]) -> None:
    for answer in note["answers"]:
        letters = iter(answer["new"].casefold())
        assert all(letter in letters for letter in answer["old"].casefold())


@pytest.mark.parametrize("note", of(kind="delete"))
def test_a_deletion_makes_the_text_shorter(note: dict[str, Any]) -> None:
    assert all(len(answer["new"]) < len(answer["old"]) for answer in note["answers"])


@pytest.mark.parametrize("note", of(finding=Finding.TWINS))
def test_twins_are_all_the_entries_with_that_text(note: dict[str, Any]) -> None:
    (text,) = {answer["old"] for answer in note["answers"]}
    assert {place for place, value in texts(note["product"]).items() if value == text} == places(note)
    assert len(note["answers"]) > 1


@notes_of_each_product
def test_a_place_that_is_certain_shares_its_text_with_no_other(notes: list[dict[str, Any]]) -> None:
    for note in notes:
        if note["finding"] != Finding.CHANGE or MAY_SHARE_A_TEXT & set(note["trap"].split()):
            continue
        for answer in note["answers"]:
            entries = texts(note["product"]).items()
            assert {place for place, value in entries if value == answer["old"]} <= places(note), note


@pytest.mark.parametrize("note", of(kind="everywhere"))
def test_a_word_to_be_changed_everywhere_stands_only_in_the_answers(note: dict[str, Any]) -> None:
    gone = set[str]()
    for answer in note["answers"]:
        gone |= set(re.findall(r"\w+", answer["old"])) - set(re.findall(r"\w+", answer["new"]))
    files = {answer["file"] for answer in note["answers"]}
    holders = {
        place
        for place, value in texts(note["product"]).items()
        if place[0] in files and gone & set(re.findall(r"\w+", value))
    }
    assert holders == places(note)
    assert len(holders) > 1


@pytest.mark.parametrize("note", of(finding=Finding.ABSENT))
def test_what_an_absent_note_quotes_stands_in_no_file(note: dict[str, Any]) -> None:
    quoted = QUOTED.findall(note["text"])[0].casefold()
    assert not [place for place, value in texts(note["product"]).items() if quoted in value.casefold()]


def test_every_kind_both_languages_and_every_outcome_are_covered() -> None:
    kinds = Counter(note["kind"] for note in CASES)
    languages = Counter(note["lang"] for note in CASES)
    products = Counter(note["product"] for note in CASES)
    assert set(kinds) == KINDS
    assert min(kinds.values()) >= 8
    assert min(languages.values()) >= 0.4 * len(CASES)
    assert min(products.values()) >= 80
    assert {note["verdict"] for note in CASES} == set(VerdictKind)
    assert {note["finding"] for note in CASES} == set(Finding)


def test_a_little_more_than_half_of_the_notes_are_about_copy() -> None:
    share = sum(bool(note["answers"]) for note in CASES) / len(CASES)
    assert 0.52 <= share <= 0.58


def test_every_trap_comes_in_more_than_one_note() -> None:
    traps = Counter(word for note in CASES for word in note["trap"].split())
    named = {
        "absent", "accelerator-gone", "already-right", "arrow-list", "before-after", "case-changed",
        "commit-style", "crash-quotes", "emoji-only", "everywhere", "feature-quotes-label",
        "filled-placeholder", "inflected-quote", "key-in-words", "label-as-where", "layout-quotes",
        "line-break-quote", "markup-gone", "mixed", "other-language", "raw-placeholder", "remove-thing",
        "rename-thing", "shortened-quote", "strike", "truncated", "twins", "twins-told-apart",
        "typo-named", "untranslated", "vague", "wish-as-bug",
    }  # fmt: skip
    assert {trap for trap in named if traps[trap] < 2} == set()
