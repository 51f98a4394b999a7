"""A long text journal that is added to is read on, and what comes out is what a fresh reading gives."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.app.workspace.saving_client import Client, watch_whole_readings

DAYS = 90


def day(number: int) -> str:
    items = "".join(
        f"- The word on button {number}.{item} is cut off, please make it shorter\n" for item in range(10)
    )
    return f"\n## 2026-{number % 12 + 1:02}-{number % 28 + 1:02}\n\n{items}"


JOURNAL = "# Bug notes of the ferry\n" + "".join(map(day, range(DAYS)))


def client_with(path: Path, text: str = JOURNAL) -> Client:
    """Return a client whose journal was read once."""
    client = Client(path, text)
    client.read()
    return client


@pytest.fixture(autouse=True)
def small_files_are_followed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.journal.growing.journal._TEXT_BYTES", 1)


@pytest.fixture
def whole(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    return watch_whole_readings(monkeypatch)


@pytest.fixture(params=["notes.md", "notes.txt"])
def client(request: pytest.FixtureRequest, tmp_path: Path, whole: list[str]) -> Client:
    """Return a client whose journal was read once."""
    client = client_with(tmp_path / str(request.param))
    whole.clear()
    return client


@pytest.mark.parametrize(
    "added",
    [
        "- One more note\n",
        "- One more note that is still being typ",
        "  and goes on in a second line\n",
        "\n## 2026-12-24\n\n- A new day\n- and two notes\n",
        "\nKasse:\n- A note on that page\n",
        "- [x] Done already\n",
    ],
)
def test_what_is_added_below_is_read_without_all_that_stands_above(
    client: Client, whole: list[str], added: str
) -> None:
    client.add(added.encode())
    after = client.read()
    assert whole == []
    assert client.is_as_fresh()
    assert len(after.notes) >= 10 * DAYS


def test_a_note_typed_in_several_goes_is_one_note_with_its_line(client: Client, whole: list[str]) -> None:
    for piece in ("- The clo", "ck is la", "te", ".\n"):
        client.add(piece.encode())
        client.read()
    after = client.read()
    assert whole == []
    assert after.notes[-1].text == "The clock is late."
    assert after.notes[-1].source.line == JOURNAL.count("\n") + 1


def test_a_journal_that_grows_for_long_is_still_followed(
    client: Client, whole: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.journal.growing.text._LONGEST_END", 300)
    for number in range(40):
        client.add(day(number).encode())
        client.read()
    assert whole == []
    assert client.is_as_fresh()


@pytest.mark.parametrize(
    "added",
    [
        "\n# A second title\n\n- A note\n",
        "\n```\ncode\n```\n",
        "-->\n",
        "\nA paragraph outside the lists\n",
        "1. A number\n1. and again\n",
        "\n## 3/4/2026\n\n- A day that may be another\n",
        "| Page | Note |\n|---|---|\n| Start | In a table |\n",
        "\x00",
        "Größer",
    ],
)
def test_what_may_concern_more_is_read_with_everything(client: Client, added: str) -> None:
    client.add(added.encode("cp1252") if added == "Größer" else added.encode())
    assert client.is_as_fresh()


def test_a_text_without_days_and_headings_is_read_as_ever(tmp_path: Path) -> None:
    client = client_with(tmp_path / "notes.md", "".join(f"- note {number}\n" for number in range(900)))
    client.add(b"- one more\n")
    assert client.is_as_fresh()


def test_a_text_whose_code_is_closed_only_now_is_read_anew(tmp_path: Path) -> None:
    middle = JOURNAL.replace("## 2026-05-05", "```\n## 2026-05-05", 1)
    client = client_with(tmp_path / "notes.md", middle)
    client.add(b"```\n- after the code\n")
    assert client.is_as_fresh()


PIECES = st.sampled_from(
    [
        "- A note\n",
        "- Half a",
        "\n",
        " note that goes on\n",
        "\n## Kasse\n\n",
        "\n## 2026-12-01\n\n",
        "16.11.2026:\n",
        "Anna: The price is wrong.\n",
        "1. First\n",
        "Bug 12: The clock is late.\n",
        "A paragraph.\n",
        "```\n",
        "# Title\n",
        "Fahrplan\n========\n",
        "Thanks, Anna\n",
        "- [ ] open\n",
        "\r\n- from Windows\r\n",
    ]
)


@settings(max_examples=15)
@given(st.lists(st.lists(PIECES, min_size=1, max_size=4).map("".join), min_size=1, max_size=4))
def test_after_any_additions_it_is_as_read_afresh(
    tmp_path_factory: pytest.TempPathFactory, additions: list[str]
) -> None:
    client = client_with(tmp_path_factory.mktemp("any") / "notes.md")
    for added in additions:
        client.add(added.encode())
        assert client.is_as_fresh()
