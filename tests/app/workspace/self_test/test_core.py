"""Every part works here; a part that is broken is told in a sentence, and the others are tried too."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

import resources
from app.model import Language
from app.workspace.self_test import (
    CORE,
    BrokenPartError,
    Check,
    Outcome,
    files,
    journals,
    outcome_of,
    program,
    records,
    words,
)

CHECKS = {check.part: check for check in CORE}


@pytest.mark.parametrize("part", CHECKS)
def test_every_part_works_in_a_checkout(part: str) -> None:
    outcome = outcome_of(CHECKS[part])
    assert outcome.works, outcome.told
    assert outcome.told


def test_the_sentence_of_a_broken_part_is_told() -> None:
    def run() -> str:
        raise BrokenPartError("It is dark.")

    assert outcome_of(Check("lamp", run)) == Outcome("lamp", works=False, told="It is dark.")


@pytest.mark.parametrize("error", [ImportError("no lamp"), OSError(2, "no lamp"), RuntimeError("no lamp")])
def test_whatever_is_raised_is_told_with_its_kind(error: Exception) -> None:
    def run() -> str:
        raise error

    told = outcome_of(Check("lamp", run)).told
    assert told.startswith(f"{type(error).__name__}: ")
    assert "no lamp" in told


@pytest.fixture
def shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a copy of what ships, in which something may be broken."""
    copy = tmp_path / "resources"
    shutil.copytree(resources.folder(), copy, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(resources, "folder", copy.joinpath)
    return copy


def refused(check: Callable[[], str]) -> str:
    """Return what a check says of the broken part."""
    with pytest.raises(BrokenPartError) as caught:
        check()
    return str(caught.value)


def test_a_room_without_files_is_missed(shipped: Path) -> None:
    shutil.rmtree(shipped / "tone")
    assert refused(program.shipped_files) == f"There is nothing in tone of {shipped}."


@pytest.mark.parametrize("lacking", ["handbook", "licences"])
def test_a_bundle_without_what_is_made_for_it_is_broken(
    shipped: Path, monkeypatch: pytest.MonkeyPatch, lacking: str
) -> None:
    monkeypatch.setattr("sys.frozen", True, raising=False)
    for room in ("handbook", "licences"):
        (shipped / room).mkdir()
        (shipped / room / "made.txt").touch()
    assert program.shipped_files() == "15 folders"
    (shipped / lacking / "made.txt").unlink()
    assert refused(program.shipped_files) == f"There is nothing in {lacking} of {shipped}."


def test_sources_tell_what_is_made_for_a_bundle_only(shipped: Path) -> None:
    for room in ("handbook", "licences"):
        shutil.rmtree(shipped / room, ignore_errors=True)
    assert program.shipped_files() == "13 folders; without handbook and licences, made for a bundle only"


def test_a_dialect_that_is_not_loaded_is_missed(shipped: Path) -> None:
    (shipped / "dialects" / "new.toml").write_text("")
    assert refused(files.dialects).endswith(" were loaded.")


def test_a_journal_without_the_note_is_named_with_the_reason(shipped: Path) -> None:
    (shipped / "self_test" / "journals" / "notes.xlsx").write_bytes(b"PK\x03\x04 cut off")
    told = refused(journals.journals)
    assert told.startswith("The note was not read from notes.xlsx (")
    assert "note.docx" not in told


def test_a_reader_that_nothing_tries_is_named(shipped: Path) -> None:
    (shipped / "self_test" / "journals" / "note.rtf").unlink()
    assert refused(journals.journals) == "There is no file to try RichText with."


def test_words_that_no_list_knows_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.matching.spelling.is_known", lambda word: word == "departure")
    assert refused(words.spelling) == "These are in no list of words: abfahrt, größe."


def test_a_slip_that_is_not_put_right_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.matching.spelling.correction", lambda _word: None)
    assert refused(words.spelling) == "These are not put right: departuer, vieleicht."


def test_a_language_without_rules_of_tone_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(words._UPSETTING, Language.DE, "Vielen Dank für den Hinweis.")
    assert refused(words.tone) == "What upsets is not heard in de."


def test_a_file_that_is_saved_unnoticed_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(records, "PATIENCE_S", 0.0)
    # Which of the two comes is a race: a quick watcher has begun before it is asked.
    assert refused(records.watching) in {"The watcher does not begin.", "A saved file is not noticed in 0 s."}


def test_psycopg_without_its_part_in_c_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("psycopg.pq.__impl__", "python")
    assert refused(records.team_ledger) == "psycopg runs as python, without its part in C."


def test_no_reply_at_all_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.replies.rehearsal.rehearsed", lambda _library, _voices: iter(()))
    assert refused(words.replies) == "No reply was written."


def test_a_page_that_is_cut_off_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "_guide", lambda _project, _language: "<!doctype html><html>")
    assert refused(words.whole_sample) == "A page does not end as it should."
