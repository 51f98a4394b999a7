"""Copies of a ledger's file."""

import os
from collections.abc import Callable
from pathlib import Path

from app.ledger import Ledger
from app.ledger.backups import Backups, is_sound
from app.model import Severity
from tests.app.ledger.ledger_files import Clock, copies, do
from tests.app.ledger.samples import marked


def test_a_copy_is_made_once_a_day(opened: Callable[[], Ledger], path: Path, clock: Clock) -> None:
    ledger = opened()
    do(ledger, marked())
    opened()
    opened()
    clock.next_day()
    do(ledger, marked())
    do(ledger, marked())
    assert copies(path) == ["kiosk.2026-03-02.db", "kiosk.2026-03-03.db"]
    assert all(is_sound(path.parent / "backups" / name) for name in copies(path))


def test_a_ledger_that_holds_nothing_is_not_copied(opened: Callable[[], Ledger], path: Path) -> None:
    opened()
    opened()
    assert not (path.parent / "backups").exists()


def test_the_newest_seven_copies_are_kept(opened: Callable[[], Ledger], path: Path, clock: Clock) -> None:
    ledger = opened()
    do(ledger, marked())
    for _ in range(9):
        clock.next_day()
        ledger.read()
    assert copies(path) == [f"kiosk.2026-03-{day:02}.db" for day in range(5, 12)]


def test_a_copy_that_a_crash_left_half_done_is_cleared_away(
    opened: Callable[[], Ledger], path: Path, clock: Clock
) -> None:
    ledger = opened()
    do(ledger, marked())
    folder = path.parent / "backups"
    folder.mkdir()
    (folder / "kiosk.2026-03-01.77.part").touch()
    os.utime(folder / "kiosk.2026-03-01.77.part", (0, 0))
    (folder / "kiosk.2026-03-01.78.part").touch()
    clock.next_day()
    ledger.read()
    assert copies(path) == ["kiosk.2026-03-01.78.part", "kiosk.2026-03-03.db"]


def test_copies_of_a_ledger_of_a_similar_name_are_others(tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    names = ["kiosk.2026-03-01.db", "kiosk.before-0002.2026-03-02T101500.db"]
    for name in [*names, "kiosk.old.2026-03-09.db", "kiosk-2.2026-03-09.db", "kiosk.2026-03-09.db.part"]:
        (folder / name).touch()
    assert [path.name for path in Backups(tmp_path / "kiosk.db").newest_first()] == names[::-1]


def test_a_copy_that_can_not_be_made_is_told_and_nothing_else_suffers(
    opened: Callable[[], Ledger], path: Path, clock: Clock
) -> None:
    ledger = opened()
    do(ledger, marked())
    (path.parent / "backups").write_text("in the way")
    clock.next_day()
    assert len(do(ledger, marked())) == 2
    (problem,) = ledger.read().problems
    assert (problem.severity, ledger.read().is_lasting) == (Severity.WARNING, True)
    assert "copy of the ledger can not be made" in problem.message
