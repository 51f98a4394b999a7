"""From what stands in a document to paragraphs and tables as all documents have them.

Tracked changes count as accepted here: who types notes with tracking on sees them so.
"""

from collections.abc import Iterator, Mapping, Sequence

from app.journal.document.paragraphs import Grid, Paragraph
from app.journal.document.written import Cell, Piece, Run, Sheet, Written, after, before
from app.journal.table.grid import Row

__all__ = ["paragraphs_of"]

_REPEATED = 60
"""Characters of a cell over several rows that is taken for a page or a day, which holds for each of them."""

Footnotes = Mapping[tuple[str, str], str]


def paragraphs_of(pieces: Sequence[Piece], footnotes: Footnotes) -> Iterator[Paragraph | Grid]:
    """Yield paragraphs and tables; a table that only arranges its words gives these.

    Args:
        pieces: the document.
        footnotes: words of footnotes, by kind and id.
    """
    for piece in pieces:
        if isinstance(piece, Written):
            yield from _paragraph(piece, footnotes)
        elif not _is_layout(piece):
            yield Grid(piece.place, tuple(_rows(piece, footnotes)))
        else:
            for row in piece.rows:
                for cell in row:
                    yield from paragraphs_of(cell.pieces, footnotes)


def _is_layout(sheet: Sheet) -> bool:
    return len(sheet.rows) <= 1 or max(map(len, sheet.rows)) <= 1


def _paragraph(written: Written, footnotes: Footnotes) -> Iterator[Paragraph]:
    """Yield a paragraph, unless it is a line of contents, or tracking has deleted it."""
    text = _marked(written.runs)
    if written.look.aside or (not text.strip() and before(written.runs).strip()):
        return
    notes = (footnotes.get(reference, "") for reference in written.footnotes)
    words = [run for run in written.runs if after([run]).strip()]
    yield Paragraph(
        written.place,
        "\n".join(filter(None, (text, *notes))),
        level=written.look.level,
        sign=written.look.sign,
        inset=written.look.inset,
        strong=bool(words) and all(run.strong for run in words),
        struck=_all_struck(words),
        attachments=tuple(written.pictures),
    )


def _all_struck(words: Sequence[Run]) -> bool:
    """Say whether all words are struck through; a number before them need not be."""
    lettered = [run for run in words if any(map(str.isalpha, run.text))] or words
    return bool(lettered) and all(run.struck for run in lettered)


def _marked(runs: Sequence[Run]) -> str:
    """Return the words; those struck through within others stand between ``~~``, as in Markdown."""
    kept = [run for run in runs if after([run])]
    if not any(run.struck for run in kept) or _all_struck([run for run in kept if run.text.strip()]):
        return after(kept)
    parts: list[str] = []
    struck: list[str] = []
    for run in (*kept, Run("")):
        if run.struck:
            struck.append(run.text)
            continue
        if struck:
            parts.append(_struck("".join(struck)))
            struck = []
        parts.append(run.text)
    return "".join(parts)


def _struck(text: str) -> str:
    words = text.strip()
    if not words or "~" in words:
        return text
    start = text.index(words)
    return f"{text[:start]}~~{words}~~{text[start + len(words) :]}"


# --- tables ---------------------------------------------------------------------------------------


def _rows(sheet: Sheet, footnotes: Footnotes) -> Iterator[Row]:
    above: list[str] = []
    for row in sheet.rows:
        cells: list[str] = []
        struck: set[int] = set()
        pictures: list[str] = []
        for cell in row:
            place = len(cells)
            paragraphs = list(paragraphs_of(cell.pieces, footnotes))
            text = _cell_text(paragraphs)
            if cell.goes_on and not text and place < len(above) and _is_repeated(above[place]):
                text = above[place]
            cells += [text, *[""] * (cell.width - 1)]
            if text and all(each.struck for each in paragraphs if isinstance(each, Paragraph) and each.text):
                struck.add(place)
            pictures += (
                name for each in paragraphs if isinstance(each, Paragraph) for name in each.attachments
            )
        above = cells
        if any(cells):
            yield Row(tuple(cells), _place_of(row), struck=frozenset(struck), links=tuple(pictures))


def _is_repeated(text: str) -> bool:
    return len(text) <= _REPEATED and "\n" not in text and any(map(str.isalpha, text))


def _cell_text(paragraphs: Sequence[Paragraph | Grid]) -> str:
    """Return the words of a cell: a line for each paragraph, and for each row of a table in it."""
    lines: list[str] = []
    for each in paragraphs:
        if isinstance(each, Grid):
            lines += (" | ".join(filter(None, row.cells)) for row in each.rows)
        else:
            lines.append(f"{each.sign.text} {each.text}" if each.sign else each.text)
    return "\n".join(lines).strip()


def _place_of(row: Sequence[Cell]) -> int | None:
    first = next((piece for cell in row for piece in cell.pieces), None)
    return first.place if first else None
