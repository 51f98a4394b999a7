"""A large table that is added to is read on, and what comes out is what a fresh reading gives."""

import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.app.journal.whole_readings import read_journals
from tests.app.workspace.saving_client import LATER_S, Client, same, watch_whole_readings

HEADER = "Nr;Datum;Seite;Status;Notiz\n"
ROWS = 2_100


def row(number: int, text: str = "The word on the button is cut off, please make it shorter") -> str:
    return f"{number};2026-11-{number % 28 + 1:02};Page {number % 7};offen;{text} ({number})\n"


TABLE = HEADER + "".join(map(row, range(1, ROWS + 1)))


def client_with(path: Path, text: str = TABLE) -> Client:
    return Client(path, text)


@pytest.fixture(autouse=True)
def small_files_are_followed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.journal.growing.journal._TABLE_BYTES", 1)
    monkeypatch.setattr("app.journal.growing.journal._TEXT_BYTES", 1)


@pytest.fixture
def whole(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    return watch_whole_readings(monkeypatch)


@pytest.fixture
def client(tmp_path: Path, whole: list[str]) -> Client:
    """Return a client whose journal was read once."""
    client = client_with(tmp_path / "notes.csv")
    client.read()
    whole.clear()
    return client


# --- read on --------------------------------------------------------------------------------------


def test_a_followed_table_is_read_as_any_other(client: Client) -> None:
    assert same(client.read(), client.fresh())
    numbered = read_journals([client.path])
    assert [note.text for note in client.read().notes] == [note.text for note in numbered.notes]


def test_an_added_row_is_read_without_the_others(client: Client, whole: list[str]) -> None:
    client.add(row(ROWS + 1).encode())
    after = client.read()
    assert whole == []
    assert len(after.notes) == ROWS + 1
    assert after.notes[-1].source.line == ROWS + 2
    assert same(after, client.fresh())


def test_a_row_written_in_two_goes_is_shown_and_then_completed(client: Client, whole: list[str]) -> None:
    client.add(b'2101;2026-11-30;Pay;offen;"The first half,\n')
    assert same(half := client.read(), client.fresh())
    client.add(b'and the second"\n2102;2026-11-30;Pay;offen;Another\n')
    after = client.read()
    assert same(after, client.fresh())
    assert whole.count("notes.csv") == 2, "only the fresh readings read it whole"
    assert len(half.notes) >= ROWS
    assert after.notes[-2].text == "The first half,\nand the second"


def test_rows_added_many_times_are_all_there(client: Client, whole: list[str]) -> None:
    for number in range(ROWS + 1, ROWS + 30):
        client.add(row(number).encode())
        client.read()
    assert whole == []
    assert same(client.read(), client.fresh())


def test_odd_rows_are_counted_on(client: Client, whole: list[str]) -> None:
    client.add(b"2101;2026-11-30;Pay;vielleicht;Text;too;wide;by far\n2102;2026-11-30;Pay;offen;\n")
    after = client.read()
    assert whole == []
    assert same(after, client.fresh())


# --- read whole, since it must be -----------------------------------------------------------------


@pytest.mark.parametrize(
    "added",
    [
        "2101;2026-11-30;Kasse;offen;Größer".encode("cp1252"),
        b"2101;2026-11-30;Pay;offen;NUL \x00 here\n",
        b"\nDatum;Beschreibung;Seite\n2026-11-30;Another table;Pay\n",
        "\ufeff2101;2026-11-30;Pay;offen;A mark in the middle\n".encode(),
        b"   \n",
    ],
    ids=["another encoding", "a NUL", "another header", "a byte order mark", "only blanks"],
)
def test_what_changes_more_than_its_own_rows_is_noticed(client: Client, added: bytes) -> None:
    client.add(added)
    assert same(client.read(), client.fresh())


def test_a_date_that_settles_the_order_of_day_and_month_settles_it_for_all(tmp_path: Path) -> None:
    text = TABLE.replace("2026-11-", "11/").replace(";Page", "/2026;Page").replace("/1;", "/01;")
    months = "".join(line.replace("11/", "5/", 1) for line in text.splitlines(keepends=True))
    days = "".join(
        line for line in months.splitlines(keepends=True) if not line.split(";")[1].startswith("5/2")
    )
    client = client_with(tmp_path / "notes.csv", days)
    client.read()
    client.add(b"9001;5/28/2026;Pay;offen;Settles it\n")
    assert same(client.read(), client.fresh())


def test_a_quotation_mark_that_was_open_from_the_middle_on_is_closed_later(tmp_path: Path) -> None:
    middle = row(1_050)
    client = client_with(
        tmp_path / "notes.csv", TABLE.replace(middle, middle.replace("The word", '"The word', 1))
    )
    client.read()
    assert same(client.read(), client.fresh())
    client.add(b'2101;2026-11-30;Pay;offen;and it ends here"\n')
    assert same(client.read(), client.fresh())


# --- other changes --------------------------------------------------------------------------------


def test_a_shortened_file_is_read_again(client: Client) -> None:
    client.write(TABLE[: len(TABLE) // 2].encode())
    assert same(client.read(), client.fresh())


def test_another_file_of_the_same_name_is_read_whole(client: Client, whole: list[str]) -> None:
    client.path.rename(client.path.with_suffix(".csv.1"))
    client.write((HEADER + "".join(map(row, range(5_000, 8_000)))).encode())
    assert same(client.read(), client.fresh())
    assert "notes.csv" in whole


def test_a_change_in_the_last_block_that_comes_with_an_addition_is_seen_at_once(client: Client) -> None:
    changed = TABLE.replace("shorter (2050)", "LONGER_ (2050)")
    client.write((changed + row(ROWS + 1)).encode())
    assert same(client.read(), client.fresh())


def test_a_change_in_the_middle_that_comes_with_an_addition_is_seen_when_the_whole_is_looked_at(
    client: Client,
) -> None:
    changed = TABLE.replace("shorter (1000)", "LONGER_ (1000)")
    client.write((changed + row(ROWS + 1)).encode())
    assert len(client.read().notes) == ROWS + 1
    client.clock += LATER_S
    assert same(client.read(), client.fresh())


def test_a_file_of_the_same_size_and_time_is_looked_into_when_its_record_changed(
    client: Client,
) -> None:
    before = client.path.stat()
    client.path.write_bytes(TABLE.replace("shorter (1000)", "LONGER_ (1000)").encode())
    os.utime(client.path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert same(client.read(), client.fresh())


def test_a_file_that_vanishes_while_it_is_read_on_keeps_its_notes(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    client.add(row(ROWS + 1).encode())

    def gone(*_: object) -> bytes:
        client.path.unlink()
        raise FileNotFoundError(2, "No such file or directory")

    monkeypatch.setattr("app.workspace.reading.appended.Trace.added", gone)
    after = client.read()
    assert len(after.notes) == ROWS
    assert any("cannot be read" in problem.message for problem in after.problems)


def test_a_text_journal_that_is_added_to_is_read_as_ever(tmp_path: Path) -> None:
    client = client_with(tmp_path / "notes.md", "# Start\n" + "".join(f"- note {n}\n" for n in range(500)))
    client.read()
    client.add(b"- one more\n")
    assert same(client.read(), client.fresh())


# --- any changes ----------------------------------------------------------------------------------

PIECES = st.sampled_from(
    [
        row(3_000),
        row(3_001).rstrip("\n"),
        "\n",
        "\r\n",
        '3002;2026-11-30;Pay;offen;"quoted; text"\n',
        '3003;2026-11-30;Pay;offen;"half',
        ' way"\n',
        '3004;2026-11-30;"odd" mark;offen;text\n',
        "3005;13/2/2026;Pay;offen;a date of another form\n",
        "3006;;;done\n",
        "Kasse;;;;\n",
        HEADER,
        "größer",
        "Titel;Beschreibung\n",
        "3007;2026-11-30;Pay;offen;text;more;cells\n",
    ]
)
STEPS = st.one_of(
    st.tuples(st.just("add"), st.lists(PIECES, min_size=1, max_size=3).map("".join)),
    st.tuples(st.just("cut"), st.integers(1, 400)),
    st.tuples(st.just("edit"), st.integers(0, len(TABLE) - 1)),
    st.tuples(st.just("wait"), st.just(0)),
)


@settings(max_examples=12)
@given(st.lists(STEPS, min_size=1, max_size=4))
def test_after_any_changes_it_is_as_read_afresh(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, str | int]]
) -> None:
    client = client_with(tmp_path_factory.mktemp("any") / "notes.csv")
    client.read()
    for kind, what in steps:
        data = client.path.read_bytes()
        if kind == "add":
            client.add(str(what).encode())
        elif kind == "cut":
            client.write(data[: -int(what)])
        elif kind == "edit":
            place = int(what) % max(1, len(data))
            client.write(data[:place] + b"x" + data[place + 1 :])
        client.read()
        client.clock += LATER_S
        assert same(client.read(), client.fresh())
