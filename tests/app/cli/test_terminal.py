import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cli import terminal
from app.cli.terminal import Paper, cells, is_terminal, paper, plain, plain_line, shortened

WIDE = Paper(30, wraps=True)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Überfahrt – „ja“", "Überfahrt – „ja“"),
        ("\x1b[31mred\x1b[0m", "␛[31mred␛[0m"),
        ("\x1b]0;title\x07", "␛]0;title␇"),
        ("a\x00b\x08c\x7f", "a␀b␈c␡"),
        ("\x9b31mred", "<U+009B>31mred"),
        ("safe\u202eexe.txt\u2066x\u2069", "safe<U+202E>exe.txt<U+2066>x<U+2069>"),
        ("\u200f\u061cx", "<U+200F><U+061C>x"),
        ("one\r\ntwo\nthree", "one\ntwo\nthree"),
        ("over\rwritten", "over␍written"),
        ("a\tb", "a    b"),
        ("one\u2028two\u2029three\x85four", "one\ntwo\nthree\nfour"),
        ("\U0001f469\u200d\U0001f680", "\U0001f469\u200d\U0001f680"),
    ],
)
def test_nothing_of_a_text_controls_the_terminal(text: str, shown: str) -> None:
    assert plain(text) == shown


@given(st.text())
def test_no_control_character_is_left_in_any_text(text: str) -> None:
    left = {sign for sign in plain(text) if (ord(sign) < 32 and sign != "\n") or 127 <= ord(sign) < 160}
    assert left == set()


def test_a_line_is_one_line() -> None:
    assert plain_line(" one\n\ttwo \x1b three ") == "one two ␛ three"


@pytest.mark.parametrize(
    ("text", "most", "shown"),
    [
        ("short", 5, "short"),
        ("cut at a word here", 12, "cut at a…"),
        ("unbreakablelongword", 8, "unbreak…"),
        ("ends, here", 7, "ends…"),
        ("two\nlines", 20, "two lines"),
    ],
)
def test_a_long_text_is_shortened_at_a_word(text: str, most: int, shown: str) -> None:
    assert shortened(text, most) == shown


@given(st.text(), st.integers(5, 60))
def test_a_shortened_text_is_never_longer_than_asked(text: str, most: int) -> None:
    assert len(shortened(text, most)) <= most


def test_text_is_wrapped_to_the_paper() -> None:
    text = "The kiosk says welcome on board to everybody."
    assert list(WIDE.lines(text, "  ", "│ ")) == ["  │ The kiosk says welcome on", "  │ board to everybody."]


def test_text_for_a_file_is_not_wrapped() -> None:
    text = "word " * 40
    assert list(Paper(30).lines(text)) == [text.rstrip()]


def test_empty_lines_and_indents_are_kept() -> None:
    assert list(WIDE.lines("one\n\n   two", "  ")) == ["  one", "", "     two"]


def test_a_path_longer_than_the_paper_stays_in_one_piece() -> None:
    path = "app/res/values-de/very/long/strings.xml:12:7"
    assert list(WIDE.lines(f"in {path} now")) == ["in", path, "now"]


@pytest.mark.parametrize(
    ("left", "right", "line"),
    [
        ("N-1", "notes.csv:3", "── N-1 ──────── notes.csv:3 ─"),
        ("N-1", "", "── N-1 ──────────────────────"),
        ("N-1", "a/very/long/path/notes.csv:3", "── N-1 ──────────────────────"),
        ("a number that is much too long", "x", "── a number that is… ──── x ─"),
        ("二等", "", "── 二等 ─────────────────────"),
    ],
)
def test_a_rule_goes_across_the_paper(left: str, right: str, line: str) -> None:
    assert Paper(29).rule(left, right) == line


def test_cells_are_what_a_terminal_shows() -> None:
    assert [cells("abc"), cells("二等"), cells("e\u0301")] == [3, 4, 1]


def test_colour_is_used_on_paper_with_colour_only() -> None:
    assert Paper(colour=True).style("ok", fg="green", bold=True) == "\x1b[32m\x1b[1mok\x1b[0m"
    assert Paper().style("ok", fg="green", bold=True) == "ok"


# --- what stdout is -------------------------------------------------------------------------------


@pytest.fixture
def at_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(terminal, "is_terminal", lambda _stream: True)
    for name in ("NO_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.usefixtures("at_a_terminal")
@pytest.mark.parametrize(("columns", "width"), [("72", 72), ("300", 100), ("10", 40)])
def test_the_paper_is_as_wide_as_the_window_within_reason(
    monkeypatch: pytest.MonkeyPatch, columns: str, width: int
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    assert paper() == Paper(width, wraps=True, colour=True)


@pytest.mark.usefixtures("at_a_terminal")
@pytest.mark.parametrize(("name", "value"), [("NO_COLOR", "1"), ("TERM", "dumb")])
def test_colour_can_be_switched_off(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(name, value)
    assert not paper().colour


def test_a_pipe_gets_plain_text_that_is_not_wrapped() -> None:
    assert paper() == Paper(80, wraps=False, colour=False)


def test_a_closed_stream_is_no_terminal() -> None:
    stream = io.StringIO()
    stream.close()
    assert not is_terminal(stream)
