"""A damaged ledger is made usable again, with all that can be had of it."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import pytest

from app.ledger import Ledger, Memory
from app.model import Draft
from tests.app.ledger.ledger_files import THOROUGH, Clock, do, said, spoil, steps_of
from tests.app.ledger.samples import draft, marked


def test_a_file_of_nonsense_is_set_aside_and_its_copy_takes_its_place(
    filled: Memory, path: Path, opened: Callable[[], Ledger]
) -> None:
    path.write_bytes(b"nonsense" * 4000)
    memory = opened().read()
    assert steps_of(memory) == steps_of(filled)[:-1]
    assert memory.known == filled.known
    assert memory.drafts["n1"].text == "typed yesterday"
    assert "copy of 2026-03-03" in said(memory)
    (aside,) = path.parent.glob("kiosk.damaged-*.db")
    assert aside.read_bytes() == b"nonsense" * 4000
    assert memory.is_lasting


def test_what_can_be_read_of_a_damaged_file_is_taken_over(
    filled: Memory, path: Path, opened: Callable[[], Ledger]
) -> None:
    with closing(sqlite3.connect(path)) as connection:
        page = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'ix_notes_stamp'"
        ).fetchone()
    spoil(path, (page[0] - 1) * 4096)
    memory = opened().read()
    assert memory.steps == filled.steps
    assert memory.known == filled.known
    assert memory.drafts == filled.drafts
    assert "damaged" in said(memory)


def test_a_draft_kept_after_mending_has_a_version_of_its_own(
    filled: Memory, path: Path, opened: Callable[[], Ledger]
) -> None:
    path.write_bytes(b"nonsense" * 4000)
    ledger = opened()
    kept = ledger.keep_draft(draft("new", "n7"))
    assert isinstance(kept, Draft)
    assert kept.version > max(draft.version for draft in filled.drafts.values())


@pytest.mark.parametrize("size", [0, 1, 100, 4096, 5000, 3 * 4096])
def test_a_file_that_was_cut_off_is_made_whole(
    filled: Memory, path: Path, opened: Callable[[], Ledger], size: int
) -> None:
    os.truncate(path, size)
    memory = opened().read()
    assert set(steps_of(memory)) >= set(steps_of(filled)[:-1])
    assert memory.known == filled.known
    assert memory.problems


def test_without_any_copy_a_damaged_ledger_begins_anew(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"SQLite format 3\0" + b"\xff" * 9000)
    with Ledger.open(path) as ledger:
        assert "damaged" in said(ledger.read())
        assert do(ledger, marked())


def test_a_copy_that_is_damaged_itself_is_passed_over(
    path: Path, filled: Memory, opened: Callable[[], Ledger], clock: Clock
) -> None:
    assert filled.steps
    clock.next_day()
    with Ledger.open(path, clock=clock):
        pass
    (path.parent / "backups" / "kiosk.2026-03-04.db").write_bytes(b"nonsense")
    path.write_bytes(b"nonsense")
    assert "copy of 2026-03-03" in said(opened().read())


def test_a_damaged_page_never_leads_to_an_exception(filled: Memory, path: Path, clock: Clock) -> None:
    whole = path.read_bytes()
    done = set(steps_of(filled)[:-1])
    for offset in range(0, len(whole), 211 if THOROUGH else 9001):
        path.write_bytes(whole)
        spoil(path, offset, bytes(255 - byte for byte in whole[offset : offset + 48]))
        with Ledger.open(path, clock=clock) as ledger:
            memory = ledger.read()
            assert done <= set(steps_of(memory)), offset
            assert len(memory.known) == 60, offset
            ledger.keep_draft(draft(f"after {offset}", "n9"))
            assert ledger.read().drafts["n9"].text == f"after {offset}"
        for aside in path.parent.glob("*damaged*"):
            aside.unlink()


def test_damage_that_is_met_while_it_is_open_is_mended(
    filled: Memory, path: Path, opened: Callable[[], Ledger]
) -> None:
    ledger = opened()
    assert ledger.read().problems == ()
    spoil(path, 4096, b"\xa5" * (path.stat().st_size - 4096))
    with closing(sqlite3.connect(path)) as other, suppress(sqlite3.Error):
        other.execute("UPDATE state SET changes = changes + 1")
    spoil(path, 24, b"\xff\xff\xff\x01")  # the count of changes: another process has written
    memory = ledger.read()
    assert "damaged" in said(memory)
    assert steps_of(memory) == steps_of(filled)[:-1]
    assert do(ledger, marked("n5"))
