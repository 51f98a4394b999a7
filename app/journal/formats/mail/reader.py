"""Journals as mails: one in a file (EML, Outlook's MSG, saved as text), or all of a mailbox (MBOX)."""

import re

from app.journal.contract import JournalFile, Reading
from app.journal.files.archive import is_old_office
from app.journal.files.encoding import decode
from app.journal.formats.mail.correspondence import Correspondence
from app.journal.formats.mail.mailbox import Piece, is_mailbox, pieces_of
from app.journal.formats.mail.message import read_mail
from app.journal.formats.mail.outlook import read_outlook
from app.journal.formats.mail.printed import is_printed, read_printed
from app.model import Problem

__all__ = ["Mailbox", "OutlookMail", "PrintedMail", "SingleMail"]

_PROBE = 65_536
_BOM = b"\xef\xbb\xbf"
_LENGTH = re.compile(rb"\s*\d{1,12}\s*\n")
"""What Apple Mail writes above a mail that it keeps in a file of its own (.emlx)."""
_HEAD = re.compile(rb"(?:[!-9;-~]{1,76}:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*){2}")
_TELLING = re.compile(rb"^(?:Message-ID|MIME-Version|Received|Return-Path):", re.IGNORECASE | re.MULTILINE)
_HEAD_END = re.compile(rb"\r?\n\r?\n")
_RECEIVED = re.compile(rb"^(?:X-)?Received:", re.IGNORECASE | re.MULTILINE)


class SingleMail:
    """Reads a mail that was saved as a file."""

    suffixes = frozenset({".eml", ".emlx"})

    def claims(self, journal: JournalFile) -> bool:
        """Say whether the suffix is a mail's, or a file without one begins as a mail does."""
        if journal.suffix in self.suffixes:
            return not is_mailbox(journal.data)
        start = journal.data[:_PROBE] if not journal.suffix else b""
        return bool(_HEAD.match(start) and _TELLING.search(start))

    def read(self, journal: JournalFile) -> Reading:
        """Return the notes of the mail, and what is attached."""
        data = _text_bytes(journal)
        if isinstance(data, Problem):
            return Reading(problems=(data,))
        length = _LENGTH.match(data)
        start = length.end() if length else 0
        mails = Correspondence(journal)
        piece = Piece(data[start:], 2 if length else 1)
        mails.take(read_mail(piece.data), piece)
        return mails.reading()


class OutlookMail:
    """Reads a mail that Outlook saved in its own format."""

    suffixes = frozenset({".msg"})

    def claims(self, journal: JournalFile) -> bool:
        """Say whether the suffix is Outlook's."""
        return journal.suffix in self.suffixes

    def read(self, journal: JournalFile) -> Reading:
        """Return the notes of the mail, and what is attached."""
        if not is_old_office(journal.data):
            return SingleMail().read(journal)
        mails = Correspondence(journal)
        mails.take(read_outlook(journal.data), Piece(b"", 1))
        return mails.reading()


class PrintedMail:
    """Reads a mail that was saved as text ("Text only" of Outlook), among all text files."""

    suffixes = frozenset[str]()

    def claims(self, journal: JournalFile) -> bool:
        """Say whether a text file begins with the fields that mail programs write."""
        return journal.suffix in {".txt", ""} and is_printed(journal.data)

    def read(self, journal: JournalFile) -> Reading:
        """Return the notes of the mail."""
        decoded = decode(journal.data, journal.name)
        if isinstance(decoded, Problem):
            return Reading(problems=(decoded,))
        mails = Correspondence(journal, problems=list(decoded.problems))
        mails.take(read_printed(decoded.text), Piece(journal.data, 1))
        return mails.reading()


class Mailbox:
    """Reads a mailbox: a file with many mails."""

    suffixes = frozenset({".mbox", ".mbx"})

    def claims(self, journal: JournalFile) -> bool:
        """Say whether the suffix is a mailbox's, or a file that may be one begins so."""
        return journal.suffix in self.suffixes or (
            journal.suffix in {"", *SingleMail.suffixes} and is_mailbox(journal.data)
        )

    def read(self, journal: JournalFile) -> Reading:
        """Return the notes of all mails, each mail once."""
        data = _text_bytes(journal)
        if isinstance(data, Problem):
            return Reading(problems=(data,))
        if not is_mailbox(data):
            return SingleMail().read(journal)
        mails = Correspondence(journal, many=True, incoming=any(map(_was_received, pieces_of(data))))
        for piece in pieces_of(data):
            mails.take(read_mail(piece.data), piece)
        return mails.reading()


def _was_received(piece: Piece) -> bool:
    """Say whether the head of a mail tells the way that it came."""
    return bool(_RECEIVED.search(_HEAD_END.split(piece.data, maxsplit=1)[0]))


def _text_bytes(journal: JournalFile) -> bytes | Problem:
    """Return the bytes of a mail, or the problem that there is no mail in them."""
    start = decode(journal.data[:_PROBE], journal.name)
    if isinstance(start, Problem) and journal.data[:_PROBE].strip():
        return start
    if isinstance(start, Problem) or start.encoding.startswith("UTF-16"):
        whole = decode(journal.data, journal.name)
        return whole if isinstance(whole, Problem) else whole.text.encode()
    return journal.data.removeprefix(_BOM)
