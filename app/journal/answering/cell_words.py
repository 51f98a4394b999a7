"""Words as a cell of a spreadsheet can hold them, that no spreadsheet takes for a formula.

Words of clients are in replies, and in all that is exported. A spreadsheet takes a text that begins with one
of a few signs for a formula, which may call other programs. CWE-1236 and OWASP's ASVS (1.2.10) advise to put
an apostrophe before it. Full-width signs count as well, since some spreadsheets read them alike.
"""

import re

__all__ = ["cell_text", "csv_text"]

_LONGEST = 32_767
"""UTF-16 units in a cell; Excel calls a file with more of them damaged."""
_FORMULA = re.compile("[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What XML can not hold."""
_ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
"""Excel takes _x0041_ for an A."""


def cell_text(text: str) -> str:
    """Return a text as a cell of a workbook can hold it, that no spreadsheet takes for a formula.

    What XML can not hold becomes U+FFFD. What is too long is cut, and the cut is said.
    """
    return _fitted(_guarded(_ESCAPE.sub("_x005F_", _ILLEGAL.sub("\ufffd", text))), len(text))


def csv_text(text: str) -> str:
    """Return a text as a cell of CSV can hold it: each of its lines is none that begins a formula.

    A program that expects another separator takes the lines of a cell for rows of their own.
    """
    lines = _ILLEGAL.sub("\ufffd", text).replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return _fitted("\n".join(map(_guarded, lines)), len(text))


def _guarded(line: str) -> str:
    return f"'{line}" if _FORMULA.match(line) else line


def _fitted(plain: str, length: int) -> str:
    """Return a text no longer than a cell may be."""
    if len(plain) * 2 <= _LONGEST or _units(plain) <= _LONGEST:
        return plain
    said = f"… [cut here: {length:,} characters in all]"
    kept = plain.encode("utf-16-le")[: 2 * (_LONGEST - len(said))]
    return kept.decode("utf-16-le", "ignore") + said  # half of a pair at the end goes


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
