"""What stands before a note."""

import pytest

from app.journal.prose.markers import Marker, MarkerKind, find_marker, indent_of, keys_of
from app.model import NoteStatus


def marker(line: str) -> Marker:
    found = find_marker(line)
    assert found is not None
    return found


@pytest.mark.parametrize("sign", list("-*+•◦▪–"))
def test_bullets(sign: str) -> None:
    found = marker(f"  {sign} words")
    assert (found.rest, found.indent, found.number) == ("words", 2, "")


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("- [ ] words", NoteStatus.OPEN),
        ("- [x] words", NoteStatus.DONE),
        ("* [X] words", NoteStatus.DONE),
        ("[x] words", NoteStatus.DONE),
        ("☐ words", NoteStatus.OPEN),
        ("✅ words", NoteStatus.DONE),
        ("☒ words", NoteStatus.REJECTED),
        ("- [-] words", NoteStatus.REJECTED),
        ("- [/] words", NoteStatus.IN_PROGRESS),
        ("- [>] words", NoteStatus.OPEN),
        ("( ) words", NoteStatus.OPEN),
        ("(x) words", NoteStatus.DONE),
        ("- words", None),
    ],
)
def test_check_boxes_tell_the_state(line: str, status: NoteStatus | None) -> None:
    found = marker(line)
    assert (found.rest, found.status, found.bulleted) == ("words", status, True)


@pytest.mark.parametrize(
    "line", ["489. words", "489) words", "(489) words", "489: words", "- [ ] 489. words"]
)
def test_a_number_at_the_start(line: str) -> None:
    found = marker(line)
    assert (found.kind, found.number, found.rest) == (MarkerKind.NUMBER, "489", "words")


@pytest.mark.parametrize(
    ("line", "rest"),
    [
        ("#489 words", "words"),
        ("#489: words", "words"),
        ("[489] words", "words"),
        ("**489** words", "words"),
        ("**489.** words", "words"),
        ("**#489**: words", "words"),
        ("Bug 489: words", "words"),
        ("Bug #489 – words", "words"),
        ("Fehler Nr. 489: words", "words"),
        ("Nr. 489: words", "words"),
        ("**Bug 489:** words", "words"),
        ("**Bug 489: Title** words", "**Title** words"),
        ("- [ ] Bug 489: words", "words"),
        ("- **489** words", "words"),
        ("BUG 489", ""),
    ],
)
def test_a_number_that_is_surely_the_clients(line: str, rest: str) -> None:
    found = marker(line)
    assert (found.kind, found.number, found.rest) == (MarkerKind.NAMED, "489", rest)


@pytest.mark.parametrize(
    "line",
    [
        "words",
        "",
        "12:30 Uhr",
        "16.11.2026",
        "3 words",
        "-word",
        "**bold** word",
        "Bug 12 words",
        "Bugs 1: x",
        "#word",
    ],
)
def test_words_are_no_markers(line: str) -> None:
    assert find_marker(line) is None


@pytest.mark.parametrize(("line", "columns"), [("a", 0), ("  a", 2), ("\ta", 4), ("  \ta", 4), ("\t a", 5)])
def test_tabs_are_four_columns(line: str, columns: int) -> None:
    assert indent_of(line) == columns


@pytest.mark.parametrize(
    ("line", "number"), [("2.1 Words", "2.1"), ("3.2.1 „words“", "3.2.1"), ("2.1) Words", "2.1")]
)
def test_numbers_of_chapters(line: str, number: str) -> None:
    assert (marker(line).kind, marker(line).number) == (MarkerKind.NUMBER, number)


@pytest.mark.parametrize("line", ["2.5 mm", "16.11. Words", "1.0 is out", "2.1words"])
def test_figures_are_no_numbers_of_chapters(line: str) -> None:
    assert find_marker(line) is None


@pytest.mark.parametrize("line", ["KIO-12: words", "KIO-12 – words", "- KIO-12. words", "KIO-12\twords"])
def test_the_key_of_a_tracker_is_the_number(line: str) -> None:
    assert (marker(line).kind, marker(line).number, marker(line).rest) == (
        MarkerKind.NAMED,
        "KIO-12",
        "words",
    )


@pytest.mark.parametrize("line", ["UTF-8: words", "KIO-12 words", "Kio-12: words", "K-9: words"])
def test_what_only_looks_like_a_key_is_none(line: str) -> None:
    assert find_marker(line) is None


def test_keys_that_several_lines_begin_with_need_no_sign() -> None:
    keys = keys_of(["- KIO-12 words", "KIO-13 words", "UTF-8 words", "UTF-8 more"])
    assert keys == {"KIO"}
    found = find_marker("KIO-12 words", keys)
    assert found is not None
    assert (found.number, found.rest) == ("KIO-12", "words")


@pytest.mark.parametrize("sign", "§üØv")
def test_bullets_of_word_that_were_pasted_as_text(sign: str) -> None:
    assert marker(f"{sign}\twords").rest == "words"
    assert find_marker(f"{sign} words") is None
