"""From bytes to text: which encoding a journal was saved in, and whether it is text at all.

Spreadsheets of German offices save windows-1252, Excel's "Unicode text" UTF-16, everybody else UTF-8.
These are told apart for certain (a byte order mark, or bytes that are no UTF-8), so nothing is guessed
from the frequency of letters. Universal line ends are left to the readers, which count lines.
"""

import codecs
import re
from dataclasses import dataclass

from app.model import Problem, Severity, say

__all__ = ["Decoded", "binary_kind", "decode", "empty", "is_utf8"]

_MARKS = (
    (codecs.BOM_UTF8, "UTF-8", "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "UTF-32", "utf-32"),
    (codecs.BOM_UTF32_BE, "UTF-32", "utf-32"),
    (codecs.BOM_UTF16_LE, "UTF-16", "utf-16"),
    (codecs.BOM_UTF16_BE, "UTF-16", "utf-16"),
)
_KINDS = (
    (b"PK\x03\x04", say("a workbook, a Word file or a ZIP archive")),
    (b"\xd0\xcf\x11\xe0", say("an old or encrypted Office file")),
    (b"%PDF", say("a PDF")),
    (b"\x89PNG", say("a picture")),
    (b"\xff\xd8\xff", say("a picture")),
    (b"GIF8", say("a picture")),
    (b"\x1f\x8b", say("a compressed file")),
    (b"7z\xbc\xaf", say("a compressed file")),
    (b"SQLite format 3", say("a database")),
)
_PROBE = 65_536
"""Bytes that are looked at to tell text from anything else."""
_CONTROLS = bytes(set(range(32)) - {0, 9, 10, 11, 12, 13, 26, 27})
_MOST_CONTROLS = 0.05
"""A greater share of control characters is no text; NULs count separately."""
_MOST_NULS = 0.2
_ODD_NULS = 0.4
"""Share of NULs on odd (or even) places that tells UTF-16 without a mark; Latin text has nearly 1."""
_TWICE = re.compile(
    "Ã[\u0080-\u009f\u00a4\u00b6\u00bc\u0178\u201e\u2013\u0153]|â€[\u0153\u009d\u201c\u2122\u0161\u017e]"
)
"""UTF-8 that a program took for windows-1252 and saved again: ä ö ü ß Ä Ö Ü and quotation marks."""
_WINDOWS_SIGNS = {
    ord(bytes([byte]).decode("cp1252")): byte
    for byte in range(0x80, 0xA0)
    if bytes([byte]).decode("cp1252", "ignore")
}


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text, and what the bytes told about it.

    Attributes:
        text: without byte order mark and NULs; line ends as in the file.
        encoding: its name for people.
        problems: what was found on the way.
    """

    text: str
    encoding: str
    problems: tuple[Problem, ...] = ()


def decode(data: bytes, file: str) -> Decoded | Problem:
    """Return the text of a file, or the problem why there is none.

    An empty file is an error: most often it is just being saved, and nobody may take its notes for withdrawn.
    """
    decoded = _decoded(data, file) if data.strip(b"\0") else Decoded("", "")
    if isinstance(decoded, Decoded) and (not decoded.text or decoded.text.isspace()):
        return empty(file)
    return decoded


def empty(file: str) -> Problem:
    """Return the problem of a file in which nothing stands."""
    hint = say("Check that this is the right file, and that it was saved.")
    return Problem(file, say("“{file}” is empty.", file=file), hint=hint)


def _decoded(data: bytes, file: str) -> Decoded | Problem:
    for mark, name, codec in _MARKS:
        if data.startswith(mark):
            return _cleaned(data.decode(codec, errors="replace"), name, file)
    if kind := binary_kind(data):
        return Problem(
            file,
            say("“{file}” is no text but {kind}.", file=file, kind=kind),
            hint=say("Save the notes as CSV, Markdown or plain text, and name that file as the journal."),
        )
    if codec := _unmarked_utf16(data[:_PROBE]):
        return _cleaned(data.decode(codec, errors="replace"), "UTF-16", file)
    try:
        return _cleaned(data.decode("utf-8"), "UTF-8", file)
    except UnicodeDecodeError:
        return _not_utf8(data, file)


def binary_kind(data: bytes) -> str:
    """Return what bytes that are no text are, such as "a PDF"; "" for text."""
    for magic, kind in _KINDS:
        if data.startswith(magic):
            return kind
    probe = data[:_PROBE]
    if _unmarked_utf16(probe):
        return ""
    controls = len(probe) - len(probe.translate(None, _CONTROLS))
    too_many = controls > _MOST_CONTROLS * len(probe) or probe.count(0) > _MOST_NULS * len(probe)
    return say("a binary file") if too_many else ""


def _unmarked_utf16(probe: bytes) -> str:
    half = max(len(probe) // 2, 1)
    odd, even = probe[1::2].count(0) / half, probe[::2].count(0) / half
    if odd > _ODD_NULS and even < odd / 4:
        return "utf-16-le"
    return "utf-16-be" if even > _ODD_NULS and odd < even / 4 else ""


def _not_utf8(data: bytes, file: str) -> Decoded:
    """Read windows-1252; or UTF-8 into which single lines of windows-1252 were pasted."""
    lines = data.splitlines(keepends=True)
    above_ascii = [line for line in lines if not line.isascii()]
    as_utf8 = sum(is_utf8(line) for line in above_ascii)
    if not as_utf8:
        return _cleaned(_windows(data), "windows-1252", file)
    text = "".join(line.decode("utf-8") if is_utf8(line) else _windows(line) for line in lines)
    first_odd = next(number for number, line in enumerate(lines, 1) if not is_utf8(line))
    odd = Problem(
        file,
        say(
            "“{file}” is UTF-8, but {count} of its lines were read as windows-1252.",
            file=file,
            count=len(above_ascii) - as_utf8,
        ),
        Severity.WARNING,
        line=first_odd,
        hint=say("Save the file as UTF-8 if special characters look wrong."),
    )
    return _cleaned(text, "UTF-8", file, odd)


def is_utf8(line: bytes) -> bool:
    """Tell whether bytes can be UTF-8."""
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _windows(data: bytes) -> str:
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:  # five bytes mean nothing in windows-1252
        return data.decode("latin-1")


def _cleaned(text: str, encoding: str, file: str, *problems: Problem) -> Decoded:
    found = list(problems)
    if "\0" in text:
        line = _line_at(text, text.index("\0"))
        message = say("“{file}” holds NUL characters; they were left out.", file=file)
        found.append(
            Problem(file, message, Severity.WARNING, line=line, hint=say("Look whether a word is cut there."))
        )
        text = text.replace("\0", "")
    # A single letter, which most texts have not, is looked for in a seventh of the time of two.
    if ("Ã" in text or ("â" in text and "â€" in text)) and (damaged := _TWICE.search(text)):
        mended = _decoded_once(text)
        found.append(_damage(file, text, damaged, mended=bool(mended)))
        text = mended or text
    return Decoded(text.removeprefix("\N{ZERO WIDTH NO-BREAK SPACE}"), encoding, tuple(found))


def _decoded_once(text: str) -> str:
    """Return a text that was decoded twice as it was meant; "" unless every special character was.

    Where others are sound, somebody may well report that "ä" is shown as "Ã¤".
    """
    try:
        return text.translate(_WINDOWS_SIGNS).encode("latin-1").decode("utf-8")
    except UnicodeError:
        return ""


def _damage(file: str, text: str, damaged: re.Match[str], *, mended: bool) -> Problem:
    line, sign = _line_at(text, damaged.start()), damaged[0]
    if mended:
        message = say(
            "Special characters in “{file}” were damaged (“{sign}”); they were put right in memory.",
            file=file,
            sign=sign,
        )
        return Problem(
            file, message, Severity.INFO, line=line, hint=say("Save the file as UTF-8 to keep it so.")
        )
    return Problem(
        file,
        say("Special characters in “{file}” look damaged (“{sign}”).", file=file, sign=sign),
        Severity.WARNING,
        line=line,
        hint=say("Open the original as UTF-8 and save it anew; damaged quotes cannot be found."),
    )


def _line_at(text: str, position: int) -> int:
    before = text[:position].replace("\r\n", "\n").replace("\r", "\n")
    return before.count("\n") + 1
