"""Bytes become text, whatever program saved them."""

import pytest

from app.journal.files.encoding import Decoded, decode
from app.model import Problem, Severity

WORDS = "Fähre „Möwe“ – große Überfahrt\n"


def decoded(data: bytes) -> Decoded:
    result = decode(data, "notes.csv")
    assert isinstance(result, Decoded)
    return result


def refused(data: bytes) -> Problem:
    result = decode(data, "notes.csv")
    assert isinstance(result, Problem)
    assert result.severity is Severity.ERROR
    assert result.hint
    return result


@pytest.mark.parametrize(
    ("codec", "name"),
    [
        ("utf-8", "UTF-8"),
        ("utf-8-sig", "UTF-8"),
        ("utf-16", "UTF-16"),
        ("utf-32", "UTF-32"),
        ("cp1252", "windows-1252"),
    ],
)
def test_the_encoding_is_found_out(codec: str, name: str) -> None:
    assert decoded(WORDS.encode(codec)) == Decoded(WORDS, name)


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_utf_16_is_found_out_without_its_mark(codec: str) -> None:
    assert decoded(WORDS.encode(codec)).text == WORDS


def test_bytes_that_mean_nothing_in_windows_1252_are_read_all_the_same() -> None:
    assert decoded(b"F\xe4hre \x81").text == "Fähre \x81"


def test_lines_of_windows_1252_in_utf_8_are_read_as_what_they_are() -> None:
    lines = [b"F\xc3\xa4hre", b"M\xf6we", "Überfahrt".encode(), "Tür".encode()]
    result = decoded(b"\n".join(lines))
    assert result.text == "Fähre\nMöwe\nÜberfahrt\nTür"
    (problem,) = result.problems
    assert (problem.severity, problem.line) == (Severity.WARNING, 2)


def test_one_line_of_utf_8_is_enough_to_know_it_by() -> None:
    assert decoded(b"F\xc3\xa4hre\nM\xf6we\nT\xfcr").text == "Fähre\nMöwe\nTür"


def test_nuls_are_left_out_and_told() -> None:
    result = decoded(b"one\r\ntwo\rthr\0ee")
    assert result.text == "one\r\ntwo\rthree"
    assert [(problem.severity, problem.line) for problem in result.problems] == [(Severity.WARNING, 3)]


@pytest.mark.parametrize("codec", ["cp1252", "latin-1"])
@pytest.mark.parametrize("written", ["utf-8", "utf-8-sig", "utf-16"])
def test_text_that_was_decoded_twice_is_put_right_and_told_with_its_line(codec: str, written: str) -> None:
    result = decoded(("ok\n" + "Fähre „Öl“ ß".encode().decode(codec, "replace")).encode(written))
    (problem,) = result.problems
    assert (problem.severity, problem.line) == (Severity.INFO, 2)
    assert result.text == "ok\nFähre „Öl“ ß"


def test_beside_sound_characters_damaged_ones_are_left_as_the_client_may_mean_them() -> None:
    text = "Statt „ä“ steht dort\nFÃ¤hre"
    result = decoded(text.encode())
    (problem,) = result.problems
    assert (problem.severity, problem.line) == (Severity.WARNING, 2)
    assert "Ã¤" in problem.message
    assert result.text == text


@pytest.mark.parametrize("data", [b"", b"\n \r\n", b"\xef\xbb\xbf", b"\xff\xfe", b"\0" * 500])
def test_an_empty_file_is_an_error_since_it_may_just_be_being_saved(data: bytes) -> None:
    assert "is empty" in refused(data).message


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"PK\x03\x04rest", "workbook"),
        (b"\xd0\xcf\x11\xe0rest", "Office"),
        (b"%PDF-1.7", "PDF"),
        (b"\x89PNG\r\n", "picture"),
        (bytes(range(256)) * 20, "binary"),
        (b"ab\0\0\0\0\0\0" * 50, "binary"),
    ],
)
def test_what_is_no_text_is_named(data: bytes, kind: str) -> None:
    assert kind in refused(data).message
