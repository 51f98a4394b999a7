"""Mails that Outlook saved are read as the same mails in any other format."""

import datetime as dt
import random
from email.message import EmailMessage
from pathlib import Path

import pytest
from aspose.email_foss import msg  # type: ignore[import-untyped] # the library has none
from hypothesis import given, settings
from hypothesis import strategies as st

from app.journal.contract import JournalFile, Reading
from app.journal.formats.mail import OutlookMail
from app.journal.formats.mail.outlook import read_outlook
from app.model import NoteStatus, Severity
from tests.app.journal.whole_readings import read_journals

WISH = "Bitte „Fähre“ durch „Schiff“ ersetzen."
CSV = b"ID;Datum;Beschreibung\n77;;Der Titel ist falsch\n"


def mail(text: str = WISH) -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Anna Meyer <anna@faehre.example>"
    message["Subject"] = "AW: Checkout"
    message["Date"] = "Mon, 16 Nov 2026 10:32:00 +0100"
    message.set_content(text)
    return message


def saved(message: EmailMessage) -> bytes:
    data: bytes = msg.MapiMessage.from_email_message(message).to_bytes()
    return data


def read(data: bytes) -> Reading:
    return OutlookMail().read(JournalFile("note.msg", ".msg", data))


WHOLE = saved(mail())


def test_a_mail_of_outlook_gives_author_day_page_and_words() -> None:
    (note,) = read(WHOLE).notes
    assert (note.text, note.author, note.where) == (WISH, "Anna Meyer", "Checkout")
    assert (note.date, note.date_text) == (dt.date(2026, 11, 16), "2026-11-16 09:32 UTC")
    assert (note.source.part, note.source.line, note.status) == ("Checkout", None, NoteStatus.OPEN)


def test_earlier_mails_and_signatures_are_cut() -> None:
    text = f"{WISH}\n\nViele Grüße\nAnna\n\nVon: Jonas <j@x.example>\nGesendet: Montag 10:30\nAn: Anna\n\nWo?"
    reading = read(saved(mail(text)))
    assert [note.text for note in reading.notes] == [WISH]


def test_a_draft_of_old_outlook_without_a_head_is_read() -> None:
    message = msg.MapiMessage.create("Checkout", WISH, unicode_strings=False)
    message.set_property(msg.PropertyId.SENDER_NAME, "Anna Meyer")
    message.set_property(
        msg.PropertyId.MESSAGE_DELIVERY_TIME, dt.datetime(2026, 11, 16, 9, 32, tzinfo=dt.UTC)
    )
    (note,) = read(message.to_bytes()).notes
    assert (note.text, note.author, note.date) == (WISH, "Anna Meyer", dt.date(2026, 11, 16))


def test_a_mail_of_html_only_is_read() -> None:
    message = msg.MapiMessage.create("Checkout", "")
    message.body_html = f"<html><body><ul><li>{WISH}</li><li>Titel</li></ul></body></html>"
    assert [note.text for note in read(message.to_bytes()).notes] == [WISH, "Titel"]


def test_journals_that_are_attached_are_read(tmp_path: Path) -> None:
    message = mail("Anbei die Liste.")
    message.add_attachment(CSV, maintype="text", subtype="csv", filename="liste ü.csv")
    message.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="bild.png")
    (tmp_path / "note.msg").write_bytes(saved(message))
    reading = read_journals([tmp_path / "note.msg"])
    assert [(note.text, note.author, note.source.part) for note in reading.notes] == [
        ("Der Titel ist falsch", "Anna Meyer", "liste ü.csv")
    ]


def test_an_encrypted_mail_says_so() -> None:
    message = msg.MapiMessage.create("Checkout", "")
    message.add_attachment("smime.p7m", b"0", mime_type="multipart/signed")
    (problem,) = read(message.to_bytes()).problems
    assert problem.message == "“note.msg” is encrypted; Copycue cannot open it."


def test_a_mail_without_words_says_so() -> None:
    (problem,) = read(msg.MapiMessage.create("Re: Checkout", "").to_bytes()).problems
    assert (problem.severity, problem.message) == (
        Severity.ERROR,
        "“note.msg” holds no words that could be read.",
    )


@pytest.mark.parametrize("data", [b"", b"\0" * 9])
def test_an_empty_file_is_one_error(data: bytes) -> None:
    (problem,) = read(data).problems
    assert (problem.severity, problem.message) == (Severity.ERROR, "“note.msg” is empty.")


def test_a_mail_with_the_wrong_suffix_is_read() -> None:
    assert [note.text for note in read(bytes(mail())).notes] == [WISH]


@pytest.mark.parametrize("size", [8, 100, 511, 512, 600, 1_024, len(WHOLE) // 2, len(WHOLE) - 600])
def test_a_truncated_file_ends_calmly(size: int) -> None:
    reading = read(WHOLE[:size])
    assert reading.notes or [problem.severity for problem in reading.problems] == [Severity.ERROR]


@settings(max_examples=200)
@given(st.integers(0, 2**32), st.integers(1, 40))
def test_no_damage_makes_the_reader_fail(seed: int, times: int) -> None:
    chance = random.Random(seed)
    data = bytearray(WHOLE)
    for _ in range(times):
        data[chance.randrange(8, len(data))] = chance.choice([0, 1, 0xFF, 0xFE, chance.randrange(256)])
    reading = read(bytes(data))
    assert all(problem.message.endswith(".") for problem in reading.problems)
    read_outlook(bytes(data[: chance.randrange(len(data))]))


@given(
    st.text(
        st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1, max_size=30
    )
)
def test_every_text_that_is_saved_comes_back(text: str) -> None:
    message = msg.MapiMessage.create("Bugs", f"- Note: {text} end")
    assert [note.text for note in read(message.to_bytes()).notes] == [f"Note: {text} end"]
