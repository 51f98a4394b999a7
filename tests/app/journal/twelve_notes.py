"""The same twelve notes, to be written in every format: bugs and wishes at the ticket kiosk of a ferry."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from app.model import NoteStatus

__all__ = ["TWELVE", "Maker", "PlainNote"]

_MONDAY, _TUESDAY, _FRIDAY = dt.date(2026, 11, 16), dt.date(2026, 11, 17), dt.date(2026, 11, 20)


@dataclass(frozen=True, slots=True)
class PlainNote:
    """What a client noted, whatever it is written in; notes of a day and of a page stand together."""

    id: str
    day: dt.date | None
    author: str
    where: str
    words: str
    status: NoteStatus = NoteStatus.OPEN
    old: str | None = None
    new: str | None = None
    attachments: tuple[str, ...] = ()


class Maker(Protocol):
    """A module of ``twelve/``: writes the notes in one format, with a library other than the reader's."""

    def make(self, notes: Sequence[PlainNote]) -> tuple[str, bytes]:
        """Return the suffix and the bytes of a journal with these notes."""
        ...

    def held(self, note: PlainNote) -> PlainNote:
        """Return what the format can hold of a note; an empty id means that it has none of its own."""
        ...


TWELVE = (
    PlainNote(
        "481",
        _MONDAY,
        "Anna Meyer",
        "Startseite",
        "Bitte „Fähre“ durch „Schiff“ ersetzen.",
        old="Fähre",
        new="Schiff",
    ),
    PlainNote("482", _MONDAY, "Anna Meyer", "Startseite", "Change “Tickets” to “Fares”, please; everywhere."),
    PlainNote("483", _MONDAY, "Tom Weber", "Zahlung", "'Add to basket' should read 'Add to cart'"),
    PlainNote(
        "484",
        _MONDAY,
        "Tom Weber",
        "Zahlung",
        "Statt »Überfahrt wählen« bitte «Abfahrt wählen» schreiben.",
        NoteStatus.DONE,
    ),
    PlainNote("485", _TUESDAY, "Anna Meyer", "Zahlung", "Add a second line:\nWelcome on board!"),
    PlainNote("486", _TUESDAY, "Anna Meyer", "Zahlung", "12,50 € soll „12,50 EUR“ heißen; bitte prüfen."),
    PlainNote("487", _TUESDAY, "Priya Shah", "Receipt", "The sign ⛴️ is shown twice on the receipt 😀"),
    PlainNote(
        "488",
        _TUESDAY,
        "Priya Shah",
        "Receipt",
        "Our logo is blurred on the receipt, see the picture.",
        attachments=("receipt.png",),
    ),
    PlainNote("489", _FRIDAY, "Tom Weber", "Receipt", "+49 is missing before the telephone number."),
    PlainNote("490", _FRIDAY, "Tom Weber", "Receipt", 'The word "return" is spelled "retrun".'),
    PlainNote(
        "491", _FRIDAY, "Anna Meyer", "Sitzplätze", "Keep <b>%d</b> & the rest in „Noch <b>%d</b> Plätze“."
    ),
    PlainNote("492", _FRIDAY, "Anna Meyer", "Sitzplätze", "“Ferry | Island” = the title, isn’t it?"),
)
