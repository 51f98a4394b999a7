"""Plain text as clients type it."""

import datetime as dt

import pytest

from app.journal.contract import JournalFile, Reading
from app.journal.formats.prose import Prose
from app.model import Note


def read(text: str, codec: str = "utf-8") -> Reading:
    return Prose().read(JournalFile("notes.txt", ".txt", text.encode(codec)))


def notes(text: str) -> list[Note]:
    return list(read(text).notes)


MAIL = """Hallo Jonas,

hier die Punkte von heute:

16.11.2026:
- Auf der Startseite „Fähre“ durch „Schiff“ ersetzen
  und zwar überall.
- Zweiter Punkt

17. November 2026
Kasse:
1) Tippfehler im Titel
2) Falscher Preis

18.11.2026, Anna Meyer:
Die Ansage ist zu lang. Bitte kürzen,
sagen die Kapitäne.

Und das Logo ist alt.

19.11.: Kurz und gut.

Viele Grüße
Anna
"""


@pytest.mark.parametrize("codec", ["utf-8", "cp1252", "utf-16"])
def test_a_whole_mail(codec: str) -> None:
    found = [(n.source.line, n.text, n.date_text, n.where, n.author) for n in read(MAIL, codec).notes]
    replace = "Auf der Startseite „Fähre“ durch „Schiff“ ersetzen\nund zwar überall."
    assert found == [
        (6, replace, "16.11.2026", "", ""),
        (8, "Zweiter Punkt", "16.11.2026", "", ""),
        (12, "Tippfehler im Titel", "17. November 2026", "Kasse", ""),
        (13, "Falscher Preis", "17. November 2026", "Kasse", ""),
        (16, "Die Ansage ist zu lang. Bitte kürzen,\nsagen die Kapitäne.", "18.11.2026", "", "Anna Meyer"),
        (19, "Und das Logo ist alt.", "18.11.2026", "", "Anna Meyer"),
        (21, "Kurz und gut.", "19.11.", "", ""),
    ]


def test_a_day_without_a_year_is_kept_as_written() -> None:
    (note,) = notes("19.11.:\n- a\n")
    assert (note.date, note.date_text) == (None, "19.11.")


@pytest.mark.parametrize("day", ["16.11.2026:", "2026-11-16", "16. November 2026", "Nov 16, 2026"])
def test_days_begin_blocks(day: str) -> None:
    assert [note.date for note in notes(f"{day}\nThe word is wrong.\n")] == [dt.date(2026, 11, 16)]


def test_the_order_of_day_and_month_holds_for_the_whole_file() -> None:
    text = "6/7/2026\n- a\n16/7/2026\n- b\n"
    assert [note.date for note in notes(text)] == [dt.date(2026, 7, 6), dt.date(2026, 7, 16)]


def test_german_text_reads_the_day_first() -> None:
    (note,) = notes("6/7/2026\n- Bitte das Wort an der Kasse ändern\n")
    assert note.date == dt.date(2026, 7, 6)


def test_named_numbers_give_ids_and_keep_their_paragraphs() -> None:
    text = "Bug 12: Typo\n\nIt says “Fery”.\n\nBug 13: Next\n#14 Another\n"
    assert [(note.id, note.text) for note in notes(text)] == [
        ("12", "Typo\n\nIt says “Fery”."),
        ("13", "Next"),
        ("14", "Another"),
    ]


def test_paragraphs_are_notes_and_several_wishes_stay_together() -> None:
    text = "Change “a” to “b”. Also “c” to “d”.\nAnd “e”.\n\nNext one.\n"
    assert [note.text for note in notes(text)] == [
        "Change “a” to “b”. Also “c” to “d”.\nAnd “e”.",
        "Next one.",
    ]


def test_a_chat_is_read_person_by_person() -> None:
    text = "Anna: the fare is wrong\nJonas: which one?\nAnna: all of them\n"
    assert [note.author for note in notes(text)] == ["Anna", "Jonas", "Anna"]


def test_a_file_without_a_suffix_is_plain_text() -> None:
    assert Prose().claims(JournalFile("NOTES", "", b"x"))
    assert not Prose().claims(JournalFile("a.csv", ".csv", b"x"))


@pytest.mark.parametrize(
    "title", ["Anmerkungen zum Kiosk (Stand 16.11.2026)", "Bug list, 16.11.2026", "Kiosk, 16.11.2026"]
)
def test_the_day_of_the_title_holds_for_all(title: str) -> None:
    assert [note.date for note in notes(f"{title}\n\n- a\n- b\n")] == [dt.date(2026, 11, 16)] * 2


def test_minutes_of_a_meeting() -> None:
    reading = read(
        """Protokoll Abstimmung Kiosk, 16.11.2026
Teilnehmer: Anna Meyer, Tom Weber

TOP 1 Startseite
- „Fähre“ wird durch „Schiff“ ersetzt (Anna)

TOP 2 Zahlung
2.1 Der Text „Karte einstecken“ wird zu „Karte auflegen“.
2.2 Betrag in EUR
"""
    )
    assert [(note.id, note.where, note.author) for note in reading.notes] == [
        ("", "Startseite", "Anna"),
        ("2.1", "Zahlung", ""),
        ("2.2", "Zahlung", ""),
    ]
    assert [problem.line for problem in reading.problems] == [2]


def test_a_mail_pasted_with_its_head() -> None:
    first, second, third = notes(
        """Von: Anna Meyer <anna@ferry.example>
Gesendet: Montag, 16. November 2026 10:42
An: Tom Weber
Betreff: Korrekturen

Hallo Tom,

1) Startseite: „Fähre“ -> „Schiff“
2) Logo unscharf

Außerdem hätte ich gern, dass „Noch 4 Plätze“ fett ist.

Viele Grüße
Anna Meyer
"""
    )
    assert {note.author for note in (first, second, third)} == {"Anna Meyer"}
    assert {note.date for note in (first, second, third)} == {dt.date(2026, 11, 16)}
    assert third.text.startswith("Außerdem")


def test_words_between_two_numbers_belong_to_the_first() -> None:
    first, second = notes(
        "1. The headline is wrong.\n\nPlease look at the German one, too.\n\n2. The hint is missing.\n"
    )
    assert first.text == "The headline is wrong.\n\nPlease look at the German one, too."
    assert second.text == "The hint is missing."


def test_an_address_above_a_list_is_its_page() -> None:
    (note,) = notes("https://kiosk.ferry.example/start\n- Komma fehlt\n")
    assert note.where == "https://kiosk.ferry.example/start"


@pytest.mark.parametrize("title", ["KW 46", "Week 46 2026", "Sprint 12", "Runde 2"])
def test_what_counts_weeks_is_no_page(title: str) -> None:
    assert notes(f"{title}:\n- Komma fehlt\n")[0].where == ""


def test_a_title_and_a_time_of_day_are_no_notes() -> None:
    (note,) = notes("Kiosk Feedback\nMontag, 16. November 2026\n10:42\n\nDas Komma nach „Bitte“ fehlt.\n")
    assert note.text == "Das Komma nach „Bitte“ fehlt."


def test_a_line_of_ten_megabytes_is_one_note() -> None:
    assert len(notes("Die Fähre ist falsch, bitte ändern. " * 280_000)) == 1


def test_what_was_answered_before_is_no_note_again() -> None:
    reading = read(
        """Hallo Tom,

noch zwei Dinge:
- „Tickets“ groß
- „Fähre“ klein

LG Anna

Am 15.11.2026 um 10:42 schrieb Tom Weber:
> ist erledigt.
> - „Zurück“ abgeschnitten
"""
    )
    assert [(note.text, note.source.line) for note in reading.notes] == [
        ("„Tickets“ groß", 4),
        ("„Fähre“ klein", 5),
    ]
    assert ["earlier mails" in problem.message for problem in reading.problems] == [True]


def test_a_quotation_in_a_note_is_part_of_it() -> None:
    (note,) = notes("- Below the price add:\n  > Welcome on board\n")
    assert note.text == "Below the price add:\n> Welcome on board"
