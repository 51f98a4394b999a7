"""Mails that Outlook saved in its own format (.msg): what German offices drag from Outlook into a folder.

Such a file is a small file system, in which each property of the mail is a stream named after its number
[MS-OXMSG]. ``olefile`` reads the file system; the few properties that are needed are taken from it here. The
libraries that read more are under the GPL, or fail on every property that is odd.
"""

import datetime as dt
import struct
from dataclasses import dataclass
from email import message_from_string
from email.message import Message
from io import BytesIO
from typing import Protocol, cast

from app.journal.formats.mail.headers import RAW, decoded_text
from app.journal.formats.mail.markup import lines_of_markup
from app.journal.formats.mail.message import Mail, Trouble, attach, mail_of_head
from app.journal.formats.mail.words import read_subject
from app.model import pattern, say

__all__ = ["read_outlook"]

_NO_MAIL = pattern("{mail} is damaged, or no mail of Outlook.")
_NO_WORDS = pattern("{mail} holds no words that could be read.")

_PROPERTIES = "__properties_version1.0"
_ATTACHMENT = "__attach_version1.0_"
_HEADER = 32
"""Bytes before the first property of a message that stands for itself."""
_SEGMENT = 16
_WIDE, _NARROW, _BYTES = "001F", "001E", "0102"
_SUBJECT, _HEAD, _BODY, _HTML = "0037", "007D", "1000", "1013"
_SENDER, _SENDER_ADDRESS = "0C1A", "5D01"
_LONG_NAME, _SHORT_NAME, _SHOWN_NAME, _DATA = "3707", "3704", "3001", "3701"
_SUBMITTED, _DELIVERED = 0x00390040, 0x0E060040
_EPOCH = dt.datetime(1601, 1, 1, tzinfo=dt.UTC)
_TICKS = 10
"""Of a microsecond."""
_LARGEST = 256 * 1024 * 1024


class _Files(Protocol):
    """What is used of ``olefile.OleFileIO``, which comes without types."""

    def listdir(self, *, streams: bool = True, storages: bool = False) -> list[list[str]]:
        """Return the paths of all streams."""
        ...

    def openstream(self, filename: list[str]) -> BytesIO:
        """Open a stream."""
        ...


def read_outlook(data: bytes) -> Mail:
    """Return a mail of Outlook; of a damaged one what can be read."""
    import olefile

    try:
        with olefile.OleFileIO(BytesIO(data)) as opened:
            return _read(_Streams.of(cast("_Files", opened)))
    except (OSError, ValueError, LookupError, TypeError, struct.error, RecursionError, MemoryError):
        # The library announces the first; the others come from directories that point anywhere.
        hint = say("Save it in Outlook again, or ask the client to send it as text.")
        return Mail(troubles={Trouble(_NO_MAIL): hint})


@dataclass(frozen=True, slots=True)
class _Streams:
    """The properties of a message by their paths."""

    files: _Files
    names: frozenset[tuple[str, ...]]

    @classmethod
    def of(cls, files: _Files) -> "_Streams":
        return cls(files, frozenset(map(tuple, files.listdir())))

    def bytes_of(self, *path: str) -> bytes:
        """Return a stream; b"" where it is missing or damaged."""
        if path not in self.names:
            return b""
        try:
            return self.files.openstream(list(path)).read(_LARGEST)
        except (OSError, ValueError, LookupError, struct.error):  # one damaged stream stops none
            return b""

    def text(self, number: str, folder: tuple[str, ...] = ()) -> str:
        """Return a property as text, however it is stored."""
        wide = self.bytes_of(*folder, f"__substg1.0_{number}{_WIDE}")
        narrow = b"" if wide else self.bytes_of(*folder, f"__substg1.0_{number}{_NARROW}")
        text = wide.decode("utf-16-le", "replace") if wide else decoded_text(narrow, "") if narrow else ""
        return text.rstrip("\0")

    def attachments(self) -> list[str]:
        """Return the folders of what is attached, in their order."""
        return sorted({path[0] for path in self.names if path[0].startswith(_ATTACHMENT)})


def _read(streams: _Streams) -> Mail:
    mail = mail_of_head(_head(streams))
    mail.subject = read_subject(streams.text(_SUBJECT)) if not mail.subject.text else mail.subject
    mail.author = mail.author or streams.text(_SENDER) or streams.text(_SENDER_ADDRESS)
    if mail.day is None and (moment := _sent(streams.bytes_of(_PROPERTIES))):
        mail.day, mail.day_text = moment.date(), moment.strftime("%Y-%m-%d %H:%M UTC")
    mail.text = _words(streams)
    for folder in streams.attachments():
        names = (streams.text(number, (folder,)) for number in (_LONG_NAME, _SHORT_NAME, _SHOWN_NAME))
        attach(mail, next(filter(None, names), ""), streams.bytes_of(folder, f"__substg1.0_{_DATA}{_BYTES}"))
    if not mail.text.strip() and not mail.attachments and not mail.troubles:
        mail.troubles[Trouble(_NO_WORDS)] = say("Save it in Outlook as text (“Text only”).")
    return mail


def _head(streams: _Streams) -> Message:
    """Return the head that the mail had on its way; a draft and a mail within an office have none."""
    return message_from_string(streams.text(_HEAD).lstrip("\r\n"), policy=RAW)


def _words(streams: _Streams) -> str:
    plain = streams.text(_BODY)
    if plain.strip():
        return plain
    html = streams.bytes_of(f"__substg1.0_{_HTML}{_BYTES}")
    return lines_of_markup(decoded_text(html, "") if html else streams.text(_HTML))


def _sent(properties: bytes) -> dt.datetime | None:
    """Return when the mail was sent, from the list of properties of a fixed size."""
    moments = {}
    for at in range(_HEADER, len(properties) - _SEGMENT + 1, _SEGMENT):
        tag, ticks = struct.unpack_from("<I4xQ", properties, at)
        if tag in {_SUBMITTED, _DELIVERED} and ticks:
            moments[tag] = ticks
    ticks = moments.get(_SUBMITTED) or moments.get(_DELIVERED)
    try:
        return _EPOCH + dt.timedelta(microseconds=ticks // _TICKS) if ticks else None
    except OverflowError:
        return None
