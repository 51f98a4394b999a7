"""Apostrophes at which Android's build stops: XML does not mind them, the resource compiler does.

Inside an Android text an apostrophe is written with a backslash, or the whole text stands in
quotation marks (DIALECTS §2).
"""

from collections.abc import Iterator

from app.catalogue.entries import Table
from app.catalogue.readable import Kind, Place, view
from app.model import Problem, ProblemKind, Severity, say, together

__all__ = ["apostrophe_problems"]

_APOSTROPHE = "'"
_ESCAPED = "\\'"
_CODES = ("&apos;", "&#39;", "&#x27;")


def apostrophe_problems(table: Table) -> Iterator[Problem]:
    """Yield a problem for each apostrophe of an Android file that is typed without its backslash."""
    if table.dialect.text.escapes != "android":
        return
    for number, value in enumerate(table.values):
        if _APOSTROPHE in value and table.place(number) is not Place.ATTRIBUTE:
            raw = table.raw(number)
            yield from (_problem(table, number, raw, *span) for span in _bare(table, number, raw))


def _bare(table: Table, number: int, raw: str) -> Iterator[tuple[int, int]]:
    """Yield where in a raw text apostrophes stand that neither a backslash nor quotation marks cover."""
    pieces = view(raw, table.text_rules(table.rows[number]), table.place(number)).pieces
    for text, start, end, kind in pieces:
        if kind is Kind.TEXT:
            yield from ((start + at, start + at + 1) for at, sign in enumerate(text) if sign == _APOSTROPHE)
        elif kind is Kind.UNIT and raw[start:end] in _CODES:
            yield start, end


def _problem(table: Table, number: int, raw: str, start: int, end: int) -> Problem:
    source = table.source
    line, column = source.line_column(table.starts[number] + len(raw[:start].encode(source.codec)))
    hint: str = say("Type {new} for {old}.", new=_ESCAPED, old=raw[start:end])
    if _is_mended(table, number, raw, raw[:start] + _ESCAPED + raw[end:]):
        hint = together(hint, say("With that the text reads as it should."))
    message = say("An apostrophe stands here without a backslash before it; Android's build stops there.")
    return Problem(source.file, message, Severity.WARNING, line, column, hint, ProblemKind.APOSTROPHE)


def _is_mended(table: Table, number: int, raw: str, mended: str) -> bool:
    """Tell whether a mended text reads as before, with one apostrophe less that must be escaped."""
    after = view(mended, table.text_rules(table.rows[number]), table.place(number))
    left = len(list(_bare(table, number, mended)))
    return after.value == table.values[number] and left < len(list(_bare(table, number, raw)))
