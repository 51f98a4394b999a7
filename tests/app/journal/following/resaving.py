"""A client's journal as it changes from week to week: rows are edited, sorted, added, dropped, exported anew.

The notes are those of a ferry operator about a ticket kiosk; many of them are alike on purpose. Each row
knows what it really is, so a test can tell whether Copycue takes it for the right one.
"""

import csv
import datetime as dt
import io
import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from app.journal.plain_words import word_key

__all__ = ["CHANGES", "Journal", "Row", "first_journal", "resaved"]

_PAGES = ("Start", "Kasse", "Fahrplan", "Timetable", "Pay", "Thank you", "Help")
_PEOPLE = ("Ines Vogt", "Maeve Doyle", "Jonas Behrens")
_LABELS = (
    "Buy a ticket", "Buy now", "Pay now", "Pay later", "Back", "Next crossing", "Zur Kasse", "Abbrechen",
    "Weiter", "Fahrt buchen", "Return ticket", "Bicycle", "Dog", "Car up to 2 m", "Car up to 3 m",
    "Island day", "Harbour tour", "Hafenrundfahrt", "Tageskarte", "Gruppenkarte", "Please wait",
    "Bitte warten", "Welcom aboard",
)  # fmt: skip
_FORMS = (
    'Please change "{0}" to "{1}".',
    'Please change "{0}" to "{1}" on the {2} page.',
    'Bitte "{0}" in "{1}" ändern.',
    'The button says "{0}", it should say "{1}" instead.',
    "Typo in {0}",
    "{0}: too long for the button, it is cut off on the small kiosk",
    "The kiosk crashes when I press {0} twice and then {1}.",
    "Auf der Seite {2} fehlt der Hinweis auf {0}.",
    "Wrong price on page {3}",
    "Falsche Uhrzeit in Zeile {3} des Fahrplans",
    "Can we have a nicer wording for {0}? My colleagues on the pier find it hard to explain.",
)
_SENTENCES = (
    "It is urgent, please.", "Das haben wir am Montag besprochen.", "Same on the big screen at the pier.",
    "Passengers keep asking about it.", "See the photo.", "Danke!",
    "Also in the English version, by the way.",
)  # fmt: skip
_SYNONYMS = {
    "please": "kindly",
    "change": "set",
    "bitte": "Bitte dringend",
    "the": "our",
    "says": "reads",
    "wrong": "false",
}
_STATES = ("open", "in progress", "done")


@dataclass(frozen=True, slots=True)
class Row:
    """A note as the client keeps it; ``truth`` is which note it is."""

    truth: int
    number: str
    day: dt.date
    author: str
    page: str
    text: str
    status: str = "open"


@dataclass(frozen=True, slots=True)
class Journal:
    """The rows, and how the client's program saves them."""

    rows: tuple[Row, ...]
    numbering: str = "own"
    """``own`` numbers stay with the rows, ``counted`` ones count them anew, with "" there is no column."""
    delimiter: str = ","
    encoding: str = "utf-8"
    date_format: str = "%Y-%m-%d"
    with_hand: bool = True
    """Day and reporter are written."""
    with_page: bool = True
    with_status: bool = True
    extra: tuple[str, ...] = field(default=())

    def saved(self) -> bytes:
        """Return the file."""
        out = io.StringIO()
        writer = csv.writer(out, delimiter=self.delimiter)
        names = ["ID"] if self.numbering else []
        names += [
            *(["Date", "Reporter"] if self.with_hand else []),
            *(["Page"] if self.with_page else []),
            "Note",
        ]
        writer.writerow([*names, *(["Status"] if self.with_status else []), *self.extra])
        for place, row in enumerate(self.rows, 1):
            cells = [str(place) if self.numbering == "counted" else row.number] if self.numbering else []
            cells += [row.day.strftime(self.date_format), row.author] if self.with_hand else []
            cells += [row.page] if self.with_page else []
            cells += [row.text, *([row.status] if self.with_status else [])]
            writer.writerow([*cells, *["" for _ in self.extra]])
        return out.getvalue().encode(self.encoding, "replace")


def _row(chance: random.Random, others: Iterable[Row]) -> Row:
    """Return a new note; none of the others says just the same, since nobody could tell them apart."""
    said = {word_key(row.text) for row in others}
    while True:
        first, second = chance.sample(_LABELS, 2)
        text = chance.choice(_FORMS).format(first, second, chance.choice(_PAGES), chance.randint(1, 40))
        if word_key(text) not in said:
            break
    truth = chance.getrandbits(40)  # given once, also after a note was dropped
    day = dt.date(2026, 9, 1) + dt.timedelta(days=chance.randint(0, 80))
    return Row(truth, str(truth % 10**7 + 500), day, chance.choice(_PEOPLE), chance.choice(_PAGES), text)


def first_journal(chance: random.Random, size: int) -> Journal:
    """Return a journal that nobody has read yet."""
    rows: list[Row] = []
    while len(rows) < size:
        rows.append(_row(chance, rows))
    numbering = chance.choice(("own", "counted", ""))
    return Journal(tuple(rows), numbering, with_hand=chance.random() < 0.7, with_page=chance.random() < 0.7)


# --- what happens to it ---------------------------------------------------------------------------

Change = Callable[[Journal, random.Random], Journal]


def _edited(journal: Journal, chance: random.Random, edit: Callable[[str], str]) -> Journal:
    """Return the journal with one to three notes edited."""
    chosen = set(chance.sample(range(len(journal.rows)), min(len(journal.rows), chance.randint(1, 3))))
    rows = (
        replace(row, text=edit(row.text)) if place in chosen else row
        for place, row in enumerate(journal.rows)
    )
    return replace(journal, rows=tuple(rows))


def _slip(journal: Journal, chance: random.Random) -> Journal:
    def edit(text: str) -> str:
        words = text.split(" ")
        long = [place for place, word in enumerate(words) if len(word) > 4]
        if long:
            place = chance.choice(long)
            at = chance.randrange(1, len(words[place]) - 1)
            words[place] = words[place][:at] + words[place][at + 1 :]
        return " ".join(words)

    return _edited(journal, chance, edit)


def _another_word(journal: Journal, chance: random.Random) -> Journal:
    def edit(text: str) -> str:
        return " ".join(_SYNONYMS.get(word.lower(), word) for word in text.split(" "))

    return _edited(journal, chance, edit)


def _added_sentence(journal: Journal, chance: random.Random) -> Journal:
    sentence = chance.choice(_SENTENCES)
    first = chance.random() < 0.2
    return _edited(journal, chance, lambda text: f"{sentence} {text}" if first else f"{text} {sentence}")


def _other_status(journal: Journal, chance: random.Random) -> Journal:
    rows = tuple(
        replace(row, status=chance.choice(_STATES)) if chance.random() < 0.3 else row for row in journal.rows
    )
    return replace(journal, rows=rows)


def _other_dates(journal: Journal, chance: random.Random) -> Journal:
    return replace(
        journal, date_format=chance.choice(("%d.%m.%Y", "%m/%d/%Y", "%d/%m/%y", "%Y-%m-%dT00:00:00Z"))
    )


def _other_columns(journal: Journal, chance: random.Random) -> Journal:
    if chance.random() < 0.5:
        return replace(journal, extra=chance.choice(((), ("Comment",), ("Priority", "Comment"))))
    return replace(journal, with_status=not journal.with_status)


def _sorted(journal: Journal, chance: random.Random) -> Journal:
    keys: tuple[Callable[[Row], Any], ...] = (
        lambda row: row.day, lambda row: row.text, lambda row: (row.author, row.page), lambda row: row.status,
        lambda row: -row.truth, lambda _: chance.random(),
    )  # fmt: skip
    return replace(journal, rows=tuple(sorted(journal.rows, key=chance.choice(keys))))


def _inserted(journal: Journal, chance: random.Random) -> Journal:
    rows = list(journal.rows)
    for _ in range(chance.randint(1, 3)):
        rows.insert(chance.randint(0, len(rows)), _row(chance, rows))
    return replace(journal, rows=tuple(rows))


def _dropped(journal: Journal, chance: random.Random) -> Journal:
    gone = set(chance.sample(range(len(journal.rows)), min(len(journal.rows) - 1, chance.randint(1, 3))))
    return replace(journal, rows=tuple(row for place, row in enumerate(journal.rows) if place not in gone))


def _other_file(journal: Journal, chance: random.Random) -> Journal:
    return replace(
        journal,
        delimiter=chance.choice((",", ";", "\t")),
        encoding=chance.choice(("utf-8", "utf-8-sig", "cp1252", "utf-16")),
    )


def _typography(journal: Journal, chance: random.Random) -> Journal:
    opening, closing = chance.choice(("“”", "„“", "«»", '""'))

    def edit(text: str) -> str:
        parts = (
            text.replace("“", '"')
            .replace("”", '"')
            .replace("„", '"')
            .replace("«", '"')
            .replace("»", '"')
            .split('"')
        )
        marks = [opening if place % 2 == 0 else closing for place in range(len(parts) - 1)] + [""]
        return "".join(part + mark for part, mark in zip(parts, marks, strict=True)).replace("'", "’")

    return replace(journal, rows=tuple(replace(row, text=edit(row.text)) for row in journal.rows))


def _blanks(journal: Journal, chance: random.Random) -> Journal:
    blank = chance.choice(("  ", "\u00a0", "\n", " "))
    rows = (
        replace(row, text=row.text.replace(" ", blank, 2) + chance.choice(("", " "))) for row in journal.rows
    )
    return replace(journal, rows=tuple(rows))


CHANGES: tuple[Change, ...] = (
    _slip, _another_word, _added_sentence, _other_status, _other_dates, _other_columns, _sorted, _inserted,
    _dropped, _other_file, _typography, _blanks,
)  # fmt: skip


def resaved(journal: Journal, chance: random.Random, most: int = 3) -> Journal:
    """Return the journal after one to ``most`` changes."""
    for change in chance.sample(CHANGES, chance.randint(1, most)):
        journal = change(journal, chance)
    return journal
