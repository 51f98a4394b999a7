from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.catalogue.source import Source, read_bytes, source_of
from app.model import Problem
from tests.app.catalogue import made


@pytest.mark.parametrize(
    ("data", "encoding", "bom"),
    [
        (b"<a/>", "utf-8", 0),
        (b"\xef\xbb\xbf<a/>", "utf-8", 3),
        (b'<?xml version="1.0" encoding="ISO-8859-1"?><a/>', "iso8859-1", 0),
        (b"<?xml version='1.0' encoding = 'windows-1252' ?><a/>", "cp1252", 0),
        ("<a/>".encode("utf-16"), "utf-16-le", 2),
        (b"\xfe\xff" + "<a/>".encode("utf-16-be"), "utf-16-be", 2),
        ('<?xml version="1.0"?><a/>'.encode("utf-16-le"), "utf-16-le", 0),
        ('<?xml version="1.0" encoding="x"?>'.encode("utf-16-be"), "utf-16-be", 0),
        (b"\xff\xfe\0\0" + "<a/>".encode("utf-32-le"), "utf-32-le", 4),
        (b'\xef\xbb\xbf<?xml version="1.0" encoding="latin-1"?><a/>', "utf-8", 3),
        (b'<?xml version="1.0" encoding="utf-16"?><a/>', "utf-8", 0),
    ],
)
def test_byte_order_mark_comes_before_declaration_before_utf8(data: bytes, encoding: str, bom: int) -> None:
    source = made.source(data)
    assert (source.encoding, source.bom) == (encoding, bom)


def test_a_file_in_utf8_is_scanned_where_it_lies() -> None:
    source = made.source("<a>ö</a>")
    assert source.scanned is source.data


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-be", "utf-32", "euc_jp", "gb18030"])
def test_offsets_of_a_transcoded_file_are_those_of_its_own_bytes(encoding: str) -> None:
    text = "<?xml version='1.0' encoding='X'?><a>" + "日本 ö 中 <b/>" * 2000 + "</a>"
    text = text.replace("X", {"utf-16-be": "utf-16"}.get(encoding, encoding)).replace(
        "ö", "" if encoding == "euc_jp" else "ö"
    )
    mark = b"\xfe\xff" if encoding == "utf-16-be" else b""
    data = mark + text.encode(encoding)
    source = made.source(data)
    for at in (0, 40, 5000, len(text) // 2, len(text) - 4, len(text)):
        offset = len(text[:at].encode())
        assert source.byte_offset(offset) == len(mark + text[:at].encode(encoding))


@given(st.text(st.sampled_from("aö🚢\n\r<"), min_size=1), st.data())
def test_line_and_column_count_as_xml_counts(text: str, choice: st.DataObject) -> None:
    at = choice.draw(st.integers(0, len(text)))
    source = made.source("x" + text)
    before = ("x" + text)[: at + 1]
    if before.endswith("\r") and text[at : at + 1] == "\n":
        return  # between CR and LF there is no place
    flat = before.replace("\r\n", "\n").replace("\r", "\n")
    found = source.line_column(len(before.encode()))
    assert found == (flat.count("\n") + 1, len(flat) - flat.rfind("\n"))


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "The file is empty."),
        (b"\xef\xbb\xbf \r\n", "The file is empty."),
        (b"\x89PNG\r\n", "This is a PNG file, not XML text."),
        (b"PK\x03\x04rest", "This is a ZIP file, not XML text."),
        (b"some\0bytes", "This is a binary file, not XML text."),
        (
            b'<?xml version="1.0" encoding="klingon"?><a/>',
            "The first line names the encoding “klingon”, which Copycue can't read.",
        ),
        (
            b'<?xml version="1.0" encoding="iso-2022-jp"?><a/>',
            "The first line names the encoding “iso-2022-jp”, which Copycue can't read.",
        ),
        (
            b'<?xml version="1.0" encoding="base64"?><a/>',
            "The first line names the encoding “base64”, which Copycue can't read.",
        ),
    ],
)
def test_what_is_no_text_is_told_in_one_sentence(data: bytes, message: str) -> None:
    problem = source_of("copy.xml", data)
    assert isinstance(problem, Problem)
    assert problem.message == message
    assert problem.hint


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"<a>sound</a>", None),
        (b"<a>\xfc</a>", 3),
        (b"\xef\xbb\xbf<a>\xc3\xb6\xff</a>", 8),
        (b'<?xml version="1.0" encoding="cp1252"?><a>\x81</a>', 42),
        (b"\xff\xfe<\0a\0>", 2),
    ],
)
def test_a_fault_in_the_encoding_has_its_place(data: bytes, fault: int | None) -> None:
    assert made.source(data).fault() == fault


def test_text_around_a_fault_can_be_shown() -> None:
    assert made.source(b"<a>\xfc</a>").text() == "<a>\ufffd</a>"


@pytest.mark.parametrize("name", ["idna", "punycode", "unicode_escape", "raw-unicode-escape", "utf-7", "hz"])
def test_what_is_no_character_set_is_not_decoded(name: str) -> None:
    problem = source_of("copy.xml", f'<?xml version="1.0" encoding="{name}"?><a/>'.encode())
    assert isinstance(problem, Problem)
    assert problem.message == f"The first line names the encoding “{name}”, which Copycue can't read."


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    problem = read_bytes(tmp_path / "none.xml", "none.xml")
    assert isinstance(problem, Problem)
    assert (problem.file, problem.message) == ("none.xml", "There is no such file or folder.")


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    problem = read_bytes(tmp_path, "folder")
    assert isinstance(problem, Problem)
    assert problem.message == "This is a folder, not a file."


def test_a_file_that_may_not_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    problem = read_bytes(tmp_path / "copy.xml", "copy.xml")
    assert isinstance(problem, Problem)
    assert problem.message == "The file can't be read: Permission denied."


def test_text_is_encoded_as_the_file_is() -> None:
    source = made.source(b'<?xml version="1.0" encoding="cp1252"?><a/>')
    assert isinstance(source, Source)
    assert source.encode("ö") == b"\xf6"
    with pytest.raises(UnicodeEncodeError):
        source.encode("🚢")
