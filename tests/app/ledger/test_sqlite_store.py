"""A ledger in a file, whatever the world does to it."""

import datetime as dt
import os
import shutil
import sqlite3
import stat
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, suppress
from pathlib import Path

import pytest

from app.ledger import Ledger, Memory
from app.ledger.backups import Backups, is_sound
from app.model import CopycueError, Severity, Step
from tests.app.ledger.samples import NINE, answered, at, draft, marked, note, verdict

NextDay = Callable[[], Ledger]
THOROUGH = os.environ.get("HYPOTHESIS_PROFILE") == "long"
posix_only = pytest.mark.skipif(os.name != "posix", reason="modes and limits of POSIX")


class Clock:
    """Tells the time that it is told."""

    def __init__(self) -> None:
        self.now = NINE

    def __call__(self) -> dt.datetime:
        return self.now

    def next_day(self) -> None:
        self.now += dt.timedelta(days=1)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ledgers" / "kiosk.db"


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def opened(path: Path, clock: Clock) -> Iterator[Callable[[], Ledger]]:
    """Open the ledger, as often as it is called."""
    with ExitStack() as ledgers:
        yield lambda: ledgers.enter_context(Ledger.open(path, project="Ferry kiosk", clock=clock))


def steps_of(memory: Memory) -> list[str]:
    return [step.id for step in memory.steps]


def do(ledger: Ledger, *steps: Step) -> list[str]:
    """Take steps; return the ids of all that the ledger has."""
    for step in steps:
        assert isinstance(ledger.do(step), Step)
    return steps_of(ledger.read())


def copies(path: Path) -> list[str]:
    return sorted(copy.name for copy in (path.parent / "backups").iterdir())


def said(memory: Memory) -> str:
    return " ".join(problem.message for problem in memory.problems)


# --- the file -------------------------------------------------------------------------------------


@posix_only
def test_only_its_owner_may_read_a_ledger_and_its_copies(
    opened: Callable[[], Ledger], path: Path, clock: Clock
) -> None:
    ledger = opened()
    do(ledger, marked())
    clock.next_day()
    do(ledger, marked())
    for file in (path, *(path.parent / "backups").iterdir()):
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_commits_outlive_a_power_cut(opened: Callable[[], Ledger]) -> None:
    connection = opened()._store._opened.connection  # type: ignore[attr-defined]  # SQLite's store
    pragmas = ("journal_mode", "synchronous", "foreign_keys")
    assert [connection.execute(f"PRAGMA {pragma}").fetchone()[0] for pragma in pragmas] == ["delete", 3, 1]


def test_a_name_with_blanks_umlauts_and_signs_is_fine(tmp_path: Path) -> None:
    path = tmp_path / "Fähre & Kiosk #1?%20" / "ledger.db"
    with Ledger.open(path) as ledger:
        do(ledger, marked())
    with Ledger.open(path) as ledger:
        assert len(ledger.read().steps) == 1


def test_the_file_of_another_program_is_left_alone(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE urls (id)")
    before = path.read_bytes()
    with pytest.raises(CopycueError, match="another program"):
        Ledger.open(path)
    assert path.read_bytes() == before


def test_a_file_of_the_client_that_was_named_by_mistake_is_left_alone(tmp_path: Path) -> None:
    notes = tmp_path / "notes.csv"
    notes.write_text("Note;Page\nTypo;Tickets\n" * 100, encoding="utf-8")
    before = notes.read_bytes()
    with pytest.raises(CopycueError, match=r"Name a file that ends in \.db"):
        Ledger.open(notes)
    assert notes.read_bytes() == before
    assert not list(tmp_path.glob("*damaged*"))


# --- copies ---------------------------------------------------------------------------------------


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


# --- damage ---------------------------------------------------------------------------------------


def spoil(path: Path, offset: int, data: bytes = b"\xa5" * 64) -> None:
    with path.open("r+b") as file:
        file.seek(offset)
        file.write(data)


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Memory]:
    """The folder of a ledger of yesterday with a copy, and something done today; and what it holds."""
    path = tmp_path_factory.mktemp("kept") / "kiosk.db"
    clock = Clock()
    with Ledger.open(path, clock=clock) as ledger:
        notes = [note(f"n{nth}", f"note {nth} " * 20) for nth in range(60)]
        ledger.remember(notes, at=NINE, based_on=ledger.read())
        do(ledger, *(answered(f"n{nth}") for nth in range(20)))
        ledger.keep_draft(draft("typed yesterday"))
        clock.next_day()
        ledger.read()
        do(ledger, marked("n59"))
        ledger.keep_draft(draft("typed today", "n2"))
        return path.parent, ledger.read()


@pytest.fixture
def filled(kept: tuple[Path, Memory], path: Path, clock: Clock) -> Memory:
    """Put that ledger in place, and return what it holds."""
    shutil.copytree(kept[0], path.parent)
    clock.next_day()
    return kept[1]


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
    assert kept.version > max(draft.version for draft in filled.drafts.values())  # type: ignore[union-attr]  # else it fails


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


# --- lost, replaced, locked -----------------------------------------------------------------------


def test_a_lost_file_is_made_anew_from_its_copy(
    filled: Memory, path: Path, opened: Callable[[], Ledger]
) -> None:
    path.unlink()
    memory = opened().read()
    assert steps_of(memory) == steps_of(filled)[:-1]
    assert "was gone" in said(memory)


@posix_only
def test_a_file_that_is_deleted_while_it_is_open_is_written_anew(
    filled: Memory, path: Path, opened: Callable[[], Ledger]
) -> None:
    ledger = opened()
    path.unlink()
    new = marked("n3")
    assert do(ledger, new) == [*steps_of(filled), new.id]
    assert steps_of(opened().read()) == [*steps_of(filled), new.id]


@posix_only
def test_a_file_that_is_replaced_while_it_is_open_is_read_anew(
    filled: Memory, path: Path, opened: Callable[[], Ledger]
) -> None:
    ledger = opened()
    ledger.read()
    (path.parent / "backups" / "kiosk.2026-03-03.db").rename(path)
    assert steps_of(ledger.read()) == steps_of(filled)[:-1]


def test_another_program_that_does_not_let_go_is_told_calmly(
    filled: Memory, path: Path, opened: Callable[[], Ledger], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ledger.sqlite_file.PATIENCE_S", 0.01)
    ledger = opened()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(CopycueError, match="Another program has the ledger open"):
            ledger.do(marked())
        assert "Another program has the ledger open" in said(ledger.read())
        during = Ledger.open(path)
        assert not during.read().is_lasting
    assert len(do(ledger, marked())) == len(filled.steps) + 1
    assert ledger.read().problems == ()


def test_notes_that_could_not_be_written_are_held_and_written_later(
    path: Path, opened: Callable[[], Ledger], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ledger.sqlite_file.PATIENCE_S", 0.01)
    ledger = opened()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert ledger.remember([note("n1")], at=at(1), based_on=ledger.read())
    memory = ledger.read()
    assert [known.id for known in memory.known] == ["n1"]
    assert memory.problems
    assert opened().read().known == ()
    assert ledger.remember(memory.known, at=at(2), based_on=memory)
    assert ledger.read().problems == ()
    assert opened().read().known == memory.known


def test_notes_that_could_not_be_written_give_way_to_what_others_remembered(
    path: Path, opened: Callable[[], Ledger], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ledger.sqlite_file.PATIENCE_S", 0.01)
    mine, theirs = opened(), opened()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        mine.remember([note("mine")], at=at(1), based_on=mine.read())
    theirs.remember([note("theirs")], at=at(1), based_on=theirs.read())
    assert [known.id for known in mine.read().known] == ["theirs"]


# --- no room, no right ----------------------------------------------------------------------------


def test_a_full_disk_is_told_and_what_was_kept_is_there(opened: Callable[[], Ledger]) -> None:
    ledger = opened()
    kept = do(ledger, marked())
    connection = ledger._store._opened.connection  # type: ignore[attr-defined]  # SQLite's store
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count={pages}")
    with pytest.raises(CopycueError, match="no room left on the disk"):
        ledger.keep_draft(draft("much text " * 5000))
    ledger.remember([note(text="much text " * 5000)], at=NINE, based_on=ledger.read())
    assert "no room left" in said(ledger.read())
    connection.execute("PRAGMA max_page_count=1000000")
    assert steps_of(ledger.read()) == kept
    ledger.keep_draft(draft("much text " * 5000))
    assert ledger.read().drafts.keys() == {"n1"}


@pytest.fixture
def guarded(kept: tuple[Path, Memory]) -> Iterator[Path]:
    """A ledger in a folder that we may read and not write, whoever runs the tests."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        copy = folder / "kiosk.db"
        shutil.copyfile(kept[0] / copy.name, copy)
        copy.chmod(0o444)
        folder.chmod(0o555)
        is_root = os.geteuid() == 0
        if is_root:
            os.seteuid(65534)
        yield copy
        if is_root:
            os.seteuid(0)
        folder.chmod(0o755)


@posix_only
def test_a_ledger_that_may_only_be_read_is_read(filled: Memory, guarded: Path) -> None:
    with Ledger.open(guarded) as ledger:
        memory = ledger.read()
        assert (steps_of(memory), memory.known, memory.is_lasting) == (steps_of(filled), filled.known, False)
        assert "can be read, but not written" in said(memory)
        with pytest.raises(CopycueError, match="not written"):
            ledger.do(marked())
        assert ledger.remember([*memory.known, note("new")], at=at(1), based_on=memory)
        assert ledger.read().known[-1].id == "new"


@posix_only
def test_where_no_ledger_can_be_made_work_goes_on_without(guarded: Path) -> None:
    with Ledger.open(guarded.with_name("new.db")) as ledger:
        memory = ledger.read()
        assert not memory.is_lasting
        (problem,) = memory.problems
        assert (problem.severity, "can not be kept" in problem.message) == (Severity.INFO, True)
        assert ledger.remember([note()], at=NINE, based_on=memory)
        assert len(ledger.read().known) == 1
        ledger.keep_verdicts([verdict()])
        with pytest.raises(CopycueError, match="Permission denied"):
            ledger.keep_draft(draft())


def test_a_folder_that_comes_back_is_found_after_a_while(path: Path, clock: Clock) -> None:
    path.parent.write_text("in the way")
    with Ledger.open(path, clock=clock) as ledger:
        assert not ledger.read().is_lasting
        path.parent.unlink()
        assert not ledger.read().is_lasting
        clock.now += dt.timedelta(minutes=1)
        assert ledger.read().is_lasting
        assert do(ledger, marked())


# --- earlier and later versions -------------------------------------------------------------------


def test_a_ledger_of_a_later_version_is_read_and_not_written(
    filled: Memory, path: Path, opened: Callable[[], Ledger]
) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.execute("ALTER TABLE steps ADD COLUMN mood TEXT")
    before = path.read_bytes()
    ledger = opened()
    memory = ledger.read()
    assert (memory.steps, memory.is_lasting) == (filled.steps, False)
    assert "later version of Copycue" in said(memory)
    with pytest.raises(CopycueError, match="later version"):
        ledger.do(marked())
    assert path.read_bytes() == before


def test_a_ledger_of_a_later_version_that_can_not_be_understood_is_told(
    filled: Memory, path: Path, opened: Callable[[], Ledger]
) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.execute("ALTER TABLE steps RENAME TO deeds")
    memory = opened().read()
    assert (memory.steps, len(filled.steps)) == ((), 21)
    assert "later version of Copycue" in said(memory)
