"""The file of corrections: nothing is lost, a torn line is told, two projects stay apart."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from app.model import ChosenPlace, CopycueError, Correction, Note, Source, VerdictKind
from app.workspace.corrections import Corrections

MADE = dt.datetime(2026, 11, 16, 10, 42, tzinfo=dt.UTC)
ONE = Correction(
    "12", "notes.csv", "The „Hafen“ 🚢 line\nis wrong.", "Start", None, (ChosenPlace("a.xml", "b"),), MADE
)
OTHER = replace(ONE, note_id="7", kind=VerdictKind.DEVELOPER, places=())


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "corrections.jsonl"


def test_what_was_added_is_read_again_by_another_run(path: Path) -> None:
    Corrections(path).add(ONE)
    Corrections(path).add(OTHER)
    assert Corrections(path).read().corrections == (ONE, OTHER)


def test_before_the_first_correction_there_is_no_file(path: Path) -> None:
    assert Corrections(path).read().corrections == ()
    assert not path.parent.exists()


def test_the_last_word_on_a_note_holds_and_is_the_newest(path: Path) -> None:
    corrections = Corrections(path)
    changed = replace(ONE, kind=VerdictKind.MIXED)
    for correction in (ONE, OTHER, changed):
        corrections.add(correction)
    assert corrections.read().corrections == (OTHER, changed)


def test_what_was_withdrawn_holds_no_more_but_stays_written(path: Path) -> None:
    corrections = Corrections(path)
    corrections.add(ONE)
    corrections.withdraw(ONE)
    assert corrections.read().corrections == ()
    assert len(path.read_bytes().splitlines()) == 2


def test_the_same_number_in_two_journals_is_two_notes(path: Path) -> None:
    corrections = Corrections(path)
    elsewhere = replace(ONE, journal="mails.md")
    corrections.add(ONE)
    corrections.add(elsewhere)
    assert corrections.read().corrections == (ONE, elsewhere)


@pytest.mark.parametrize("kept", [1, 40, -2])
def test_a_torn_last_line_is_skipped_and_told(path: Path, kept: int) -> None:
    corrections = Corrections(path)
    corrections.add(ONE)
    corrections.add(OTHER)
    first, second = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(first + second[:kept])
    recorded = Corrections(path).read()
    assert recorded.corrections == (ONE,)
    (problem,) = recorded.problems
    assert (problem.file, problem.line) == (str(path), 2)


def test_behind_a_torn_line_the_next_one_is_whole(path: Path) -> None:
    corrections = Corrections(path)
    corrections.add(ONE)
    path.write_bytes(path.read_bytes()[:50])
    corrections.add(OTHER)
    recorded = corrections.read()
    assert recorded.corrections == (OTHER,)
    assert [problem.line for problem in recorded.problems] == [1]


def test_a_line_that_lacks_only_its_end_is_whole(path: Path) -> None:
    Corrections(path).add(ONE)
    path.write_bytes(path.read_bytes().rstrip(b"\n"))
    assert Corrections(path).read().corrections == (ONE,)


@pytest.mark.parametrize("line", [b"[]", b"{}", b'{"format": 2}', b"\xff\xfe", b'"x"', b"null"])
def test_a_line_that_is_no_correction_is_told_and_the_others_hold(path: Path, line: bytes) -> None:
    Corrections(path).add(ONE)
    path.write_bytes(line + b"\n" + path.read_bytes())
    recorded = Corrections(path).read()
    assert recorded.corrections == (ONE,)
    assert [problem.line for problem in recorded.problems] == [1]


def test_a_line_of_a_later_format_is_left_alone(path: Path) -> None:
    Corrections(path).add(ONE)
    path.write_bytes(path.read_bytes().replace(b'"format":1', b'"format":2'))
    recorded = Corrections(path).read()
    assert recorded.corrections == ()
    assert "later Copycue" in recorded.problems[0].hint


def test_a_correction_made_elsewhere_meanwhile_is_seen(path: Path) -> None:
    window, command_line = Corrections(path), Corrections(path)
    window.add(ONE)
    assert window.read() is window.read()
    command_line.add(OTHER)
    assert window.read().corrections == (ONE, OTHER)


def test_a_place_that_can_not_be_written_is_said(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    with pytest.raises(CopycueError, match="can not be kept"):
        Corrections(blocked / "corrections.jsonl").add(ONE)


def test_a_file_that_can_not_be_read_is_a_problem(tmp_path: Path) -> None:
    recorded = Corrections(tmp_path).read()
    assert recorded.corrections == ()
    assert len(recorded.problems) == 1


def test_two_projects_have_files_of_their_own_in_the_users_data_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("platformdirs.user_data_dir", lambda *_, **__: str(tmp_path / "mine"))
    museum, kiosk = tmp_path / "museum", tmp_path / "kiosk"
    Corrections.of_project([museum]).add(ONE)
    assert Corrections.of_project([kiosk]).read().corrections == ()
    assert Corrections.of_project([kiosk / ".." / "museum"]).read().corrections == (ONE,)
    (file,) = (tmp_path / "mine").rglob("*.jsonl")
    assert file.name.startswith("museum-")


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=80))
def test_any_words_of_a_client_come_back_as_they_were(
    tmp_path_factory: pytest.TempPathFactory, words: str
) -> None:
    path = tmp_path_factory.mktemp("any") / "corrections.jsonl"
    said = replace(ONE, text=words, where=words, places=(ChosenPlace(words, words, words),))
    Corrections(path).add(said)
    Corrections(path).add(OTHER)
    assert Corrections(path).read().corrections == (said, OTHER)


def test_a_correction_holds_only_for_the_words_it_was_made_for() -> None:
    note = Note("12", ONE.text, Source("notes.csv"), where="Start")
    assert ONE.holds_for(note)
    changed = structs.replace(note, text="Something else.")
    assert ONE.is_about(changed)
    assert not ONE.holds_for(changed)
    assert not ONE.is_about(structs.replace(note, source=Source("mails.md")))
