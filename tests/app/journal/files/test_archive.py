"""ZIP files as clients send them and as others make them to do harm."""

import io
import struct
import warnings
import zipfile

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.journal.contract import JournalFile
from app.journal.files.archive import Archive, Limits, is_archive, open_archive
from app.model import Problem, Severity

SHEET = "xl/worksheets/sheet1.xml"
WORDS = b"<sheet>The ferry leaves at noon.</sheet>"


def packed(members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def opened(data: bytes, limits: Limits | None = None) -> Archive | Problem:
    journal = JournalFile("notes.xlsx", ".xlsx", data)
    return open_archive(journal, limits) if limits else open_archive(journal)


def archive_of(data: bytes) -> Archive:
    archive = opened(data)
    assert isinstance(archive, Archive)
    return archive


def problem_of(data: bytes, limits: Limits | None = None) -> Problem:
    problem = opened(data, limits)
    assert isinstance(problem, Problem)
    assert (problem.file, problem.severity) == ("notes.xlsx", Severity.ERROR)
    assert "notes.xlsx" in problem.message
    assert problem.message.endswith(".")
    assert problem.hint.endswith(".")
    return problem


def stating(data: bytes, field: int, layout: str, value: int) -> bytes:
    """Return the archive with another value in the first entry of its directory."""
    at = data.index(b"PK\x01\x02") + field
    return data[:at] + struct.pack(layout, value) + data[at + struct.calcsize(layout) :]


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_members_come_back_as_they_were_packed(method: int) -> None:
    archive = archive_of(packed({SHEET: WORDS, "empty.xml": b""}, method))
    assert archive.names == (SHEET, "empty.xml")
    assert archive.read(SHEET) == WORDS
    assert archive.read("empty.xml") == b""


def test_a_name_can_be_asked_for_before_it_is_read() -> None:
    archive = archive_of(packed({SHEET: WORDS}))
    assert SHEET in archive
    assert "xl/comments1.xml" not in archive


def test_folders_are_no_members() -> None:
    assert archive_of(packed({"xl/": b"", SHEET: WORDS})).names == (SHEET,)


@pytest.mark.parametrize("odd", [r"xl\worksheets\sheet1.xml", "/xl/worksheets/sheet1.xml"])
def test_names_of_odd_packers_are_found_by_their_usual_spelling(odd: str) -> None:
    assert archive_of(packed({odd: WORDS})).read(SHEET) == WORDS


def test_a_name_that_leads_out_of_the_folder_is_a_key_like_any_other() -> None:
    assert archive_of(packed({"../../notes.txt": WORDS})).read("../../notes.txt") == WORDS


def test_a_member_that_is_not_there_is_a_problem() -> None:
    problem = archive_of(packed({SHEET: WORDS})).read("word/document.xml")
    assert isinstance(problem, Problem)
    assert "“word/document.xml”" in problem.message


@pytest.mark.parametrize("length", [4, 30, 60, -30, -1])
def test_a_truncated_archive_is_incomplete(length: int) -> None:
    assert "incomplete or damaged" in problem_of(packed({SHEET: WORDS * 9})[:length]).message


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"PK\x05\x06", b"ID;Note", b"\0" * 99])
def test_what_is_no_archive_is_incomplete(data: bytes) -> None:
    assert "incomplete or damaged" in problem_of(data).message


def test_an_archive_with_a_password_says_so() -> None:
    assert "password" in problem_of(stating(packed({SHEET: WORDS}), 8, "<H", 1)).message


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_unusual_packing_is_refused_with_what_to_do(method: int) -> None:
    assert "Deflate" in problem_of(packed({SHEET: WORDS}, method)).hint


@pytest.mark.parametrize(
    ("limits", "said"),
    [
        (Limits(total=100_000), "unpacked it would take"),
        (Limits(member=100_000), "a part of it would take"),
        (Limits(ratio=100, ratio_from=100_000), "would grow to"),
        (Limits(count=1), "more than 1 files"),
    ],
)
def test_a_bomb_is_refused_by_its_directory(limits: Limits, said: str) -> None:
    bomb = packed({SHEET: b"\0" * 200_000, "xl/styles.xml": WORDS})
    assert said in problem_of(bomb, limits).message
    assert isinstance(opened(bomb), Archive)


def test_the_usual_limits_stop_a_bomb_of_one_part() -> None:
    assert "would grow to 64 MB" in problem_of(packed({SHEET: b"\0" * 64 * 1024**2})).message


def test_the_usual_limits_stop_a_bomb_of_many_parts() -> None:
    bomb = packed({f"xl/worksheets/sheet{number}.xml": b"\0" * 7 * 1024**2 for number in range(80)})
    assert "more than 512 MB" in problem_of(bomb).message


def test_more_entries_than_allowed_are_refused_before_they_are_listed() -> None:
    data = packed({SHEET: WORDS}) + b"PK\x01\x02" * 11
    assert "more than 10 files" in problem_of(data, Limits(count=10)).message


def test_members_that_share_their_bytes_are_refused() -> None:
    data = packed({SHEET: WORDS * 99, "xl/worksheets/sheet2.xml": WORDS * 99})
    second = data.index(b"PK\x01\x02", data.index(b"PK\x01\x02") + 4) + 42  # where its content stands
    shared = data[:second] + struct.pack("<I", 0) + data[second + 4 :]
    assert "upon each other" in problem_of(shared).message


def test_a_member_is_never_unpacked_beyond_its_stated_size() -> None:
    data = stating(packed({SHEET: b"\0" * 5_000_000}), 24, "<I", 10)
    result = archive_of(data).read(SHEET)
    assert isinstance(result, Problem) or len(result) <= 10


def test_a_member_that_states_more_than_it_holds_is_damaged() -> None:
    result = archive_of(stating(packed({SHEET: WORDS}), 24, "<I", 5_000)).read(SHEET)
    assert isinstance(result, Problem)


def test_one_damaged_member_does_not_spoil_the_others() -> None:
    data = packed({SHEET: WORDS, "xl/styles.xml": WORDS}, zipfile.ZIP_STORED)
    archive = archive_of(data.replace(WORDS, WORDS.replace(b"noon", b"dusk"), 1))
    assert isinstance(archive.read(SHEET), Problem)
    assert archive.read("xl/styles.xml") == WORDS


def test_an_archive_inside_an_archive_stays_packed() -> None:
    inner = packed({SHEET: b"\0" * 9_000_000})
    assert archive_of(packed({"inner.zip": inner})).read("inner.zip") == inner


def test_a_name_that_stands_twice_is_the_last_one() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # that it stands twice is the case at hand
        archive.writestr(SHEET, b"first")
        archive.writestr(SHEET, b"second")
    assert archive_of(buffer.getvalue()).read(SHEET) == b"second"


def test_only_what_begins_like_a_zip_file_is_an_archive() -> None:
    assert is_archive(packed({SHEET: WORDS}))
    assert not is_archive(b"ID;Note")


def test_a_member_without_a_name_is_left_out() -> None:
    data = packed({"!": WORDS, SHEET: WORDS}).replace(b"!", b"\0")
    assert archive_of(data).names == (SHEET,)


@given(st.integers(0, 400), st.integers(0, 255))
@example(222, 0)  # a name that is nothing but a NUL
def test_no_changed_byte_makes_reading_fail(at: int, value: int) -> None:
    data = bytearray(packed({SHEET: WORDS, "xl/styles.xml": WORDS * 5}))
    data[at % len(data)] = value
    archive = opened(bytes(data))
    if isinstance(archive, Archive):
        for name in archive.names:
            archive.read(name)


@given(st.binary(max_size=200))
def test_no_bytes_make_opening_fail(data: bytes) -> None:
    assert isinstance(opened(b"PK\x03\x04" + data), Problem | Archive)
