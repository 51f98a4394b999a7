"""A mail with all notes, as Python's own library writes it: days, pages, numbers, names."""

from collections.abc import Sequence
from dataclasses import replace
from email.message import EmailMessage
from email.policy import SMTP

from tests.app.journal.twelve import plain_text
from tests.app.journal.twelve_notes import PlainNote


def make(notes: Sequence[PlainNote]) -> tuple[str, bytes]:
    """Write the notes between a greeting, a farewell and the mail that is answered."""
    _, text = plain_text.make(notes)
    mail = EmailMessage()
    mail["From"] = '"Meyer, Anna" <anna@faehre.example>'
    mail["Subject"] = "AW: Fehlerliste KW 47"
    mail["Date"] = "Sun, 22 Nov 2026 18:00:00 +0100"
    mail["In-Reply-To"] = "<1@agentur.example>"
    mail.set_content(
        f"Hallo Jonas,\n\nhier die Liste:\n\n{text.decode()}\n\n"
        "Viele Grüße\nAnna Meyer\n\n-- \nNordfähre GmbH\n\n"
        "Am 16.11.26 um 10:32 schrieb Jonas Weber:\n> Hallo Anna,\n> 1. gibt es schon Fehler?\n"
    )
    mail.add_alternative("<p>See the plain text.</p>", subtype="html")
    return ".eml", mail.as_bytes(policy=SMTP)


def held(note: PlainNote) -> PlainNote:
    """Old and new wording stand in the words only, and nothing is attached."""
    return replace(note, old=None, new=None, attachments=())
