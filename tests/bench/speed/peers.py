"""What others do with a quotation in the same entries: rapidfuzz, SQLite's trigram index, tantivy.

They are given the bare quotation, where Copycue has to find it in a note first.
"""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from rapidfuzz import fuzz, process

__all__ = ["Search", "peers"]

Search = Callable[[str], int]
"""Returns the number of the entry that is most like a quotation, -1 for none."""

_TRIGRAM = 3


def peers(values: Sequence[str]) -> Iterator[tuple[str, Search]]:
    """Yield the name and the search of each, its index built; tantivy only where it is installed."""
    texts = list(values)
    folded = [text.casefold() for text in texts]
    yield "rapidfuzz WRatio", lambda words: _most_alike(words, folded)
    yield "SQLite FTS5 trigram", _sqlite(texts)
    if find_spec("tantivy"):
        yield "tantivy", _tantivy(texts)


def _most_alike(words: str, folded: Sequence[str]) -> int:
    found = process.extractOne(words.casefold(), folded, scorer=fuzz.WRatio)
    return int(found[2])


def _sqlite(texts: Sequence[str]) -> Search:
    database = sqlite3.connect(":memory:")
    database.execute("CREATE VIRTUAL TABLE entries USING fts5(text, tokenize='trigram')")
    database.executemany("INSERT INTO entries(rowid, text) VALUES (?, ?)", enumerate(texts))

    def search(words: str) -> int:
        grams = {words[start : start + _TRIGRAM] for start in range(max(0, len(words) - _TRIGRAM + 1))}
        wanted = " OR ".join('"' + gram.replace('"', '""') + '"' for gram in sorted(grams))
        query = "SELECT rowid FROM entries WHERE entries MATCH ? ORDER BY rank LIMIT 1"
        found = database.execute(query, (wanted,)).fetchone() if wanted else None
        return -1 if found is None else int(found[0])

    return search


def _tantivy(texts: Sequence[str]) -> Search:
    tantivy: Any = import_module("tantivy")  # no dependency: measured where somebody has installed it
    schema = tantivy.SchemaBuilder().add_text_field("text").add_integer_field("number", stored=True).build()
    index = tantivy.Index(schema)
    writer = index.writer()
    for number, text in enumerate(texts):
        writer.add_document(tantivy.Document(text=text, number=number))
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    searcher = index.searcher()

    def search(words: str) -> int:
        query, _ = index.parse_query_lenient(words, ["text"])
        found = searcher.search(query, 1).hits
        return int(searcher.doc(found[0][1])["number"][0]) if found else -1

    return search
