"""One mail: who wrote it, when, about what, its text, and what is attached."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from email import message_from_bytes
from email.errors import CloseBoundaryNotFoundDefect, StartBoundaryNotFoundDefect
from email.message import Message
from pathlib import PurePosixPath

from app.journal.contract import JournalFile
from app.journal.formats.mail.headers import (
    RAW,
    decoded_text,
    field_text,
    file_name,
    parameter,
    sender_of,
    sent_on,
)
from app.journal.formats.mail.markup import lines_of_markup
from app.journal.formats.mail.quoted import Thread
from app.journal.formats.mail.words import Subject, read_subject
from app.journal.prose.outline import lines_of
from app.model import Pattern, Sentence, pattern, say

__all__ = ["Mail", "Trouble", "attach", "mail_of_head", "read_mail"]

_DEEPEST = 50
"""Parts in parts; mails have a handful."""
_PICTURES = frozenset({".png", ".jpg", ".jpeg", ".gif", ".bmp", ".webp", ".svg", ".heic", ".tif", ".tiff"})
_SIGNATURES = frozenset({"pgp-signature", "pkcs7-signature", "x-pkcs7-signature", "pgp-encrypted"})
_TNEF = frozenset({"ms-tnef", "vnd.ms-tnef"})
_SMIME_FILE = ".p7m"
_SMIME = frozenset({"pkcs7-mime", "x-pkcs7-mime"})
_SENT = re.compile(r"\b(?:Sent|Gesendet)\b")
_PICTURE = re.compile(r"\[(?:cid:[^\[\]\s]{1,200}|(?:image|Bild): [^\[\]\n]{1,200})\]")
"""What stands in a plain text for a picture in it."""
_SEALED = "multipart/encrypted"
_PGP = re.compile(r"\s*-----BEGIN PGP MESSAGE-----")
_SIGNED = re.compile(
    r"\s*-----BEGIN PGP SIGNED MESSAGE-----.*?\n\r?\n(.*?)(?:^-----BEGIN PGP SIGNATURE-----.*|\Z)",
    re.DOTALL | re.MULTILINE,
)
_ENCRYPTED = pattern("{mail} is encrypted; Copycue cannot open it.")
_OPAQUE = pattern("{mail} is signed in a way that only mail programs open.")
_TOO_DEEP = pattern("{mail} holds too many parts inside one another.")
_ENDS_EARLY = pattern("{mail} ends too early; perhaps words or attachments are missing.")
_PACKED = pattern("{mail} holds “winmail.dat”, in which Outlook packs what only Outlook can open.")
_DAMAGED = pattern("{mail} holds “{name}”, which is damaged.")
_SAVE_OPENED = say("Open it in the mail program and copy the notes into the journal.")


@dataclass(frozen=True, slots=True)
class Trouble:
    """What could not be read of a mail.

    Attributes:
        words: a sentence about the mail, and the attachment where there is one.
        name: of the attachment that it is about, or "".
    """

    words: Pattern
    name: str = ""

    def said_of(self, mail: str) -> Sentence:
        """Return the sentence about a mail as it is called towards the user."""
        return self.words.say(mail=mail, name=self.name)


@dataclass(slots=True)
class Mail:
    """A mail as it was sent.

    Attributes:
        key: its Message-ID, or "".
        subject: without "Re:" and the like.
        author: the name of who wrote it, as written there; the address where there is none.
        day: the day it was sent, in the sender's time zone.
        day_text: the field "Date" as written.
        answers: it names a mail that it answers.
        automatic: a program wrote it: an absence, a failed delivery.
        received: it came from somewhere; what was sent from here bears no trace of a way.
        text: the words, with everything that mail programs wrote around them.
        attachments: names of what is attached.
        inner: what is attached and may be a journal, or a mail.
        troubles: what could not be read, each with a hint.
    """

    key: str = ""
    subject: Subject = field(default_factory=lambda: Subject(""))
    author: str = ""
    day: dt.date | None = None
    day_text: str = ""
    answers: bool = False
    automatic: bool = False
    received: bool = False
    text: str = ""
    attachments: list[str] = field(default_factory=list)
    inner: list[JournalFile] = field(default_factory=list)
    troubles: dict[Trouble, str] = field(default_factory=dict)

    @property
    def thread(self) -> Thread:
        """What it is in a correspondence."""
        if self.subject.forward:
            return Thread.FORWARD
        return Thread.REPLY if self.answers or self.subject.reply else Thread.NEW

    @property
    def lines(self) -> list[str]:
        """The text, line by line."""
        return lines_of(self.text)

    def enclosed(self, name: str, suffix: str, data: bytes) -> JournalFile:
        """Return what is attached as a journal of the same sender."""
        return JournalFile(name, suffix, data, author=self.author, date=self.day, date_text=self.day_text)


def read_mail(data: bytes) -> Mail:
    """Return a mail; whatever is wrong with it, what can be read of it."""
    try:
        message = message_from_bytes(data, policy=RAW)
        parts = list(_leaves(message))
    except RecursionError:
        return Mail(troubles={Trouble(_TOO_DEEP): _SAVE_OPENED})
    mail = mail_of_head(message)
    for part in parts:
        if part.get_content_maintype() == "message" and part.is_multipart():
            _take_mail(mail, part)
        else:
            _take(mail, part)
    if any(isinstance(defect, _CUT) for part in message.walk() for defect in part.defects):
        mail.troubles[Trouble(_ENDS_EARLY)] = say("Save it again.")
    return mail


_CUT = (CloseBoundaryNotFoundDefect, StartBoundaryNotFoundDefect)


def mail_of_head(message: Message) -> Mail:
    """Return a mail with what its head says, and nothing else yet."""
    subject = read_subject(field_text(message, "subject"))
    day, day_text = sent_on(message)
    by_program = field_text(message, "auto-submitted").casefold()
    return Mail(
        key=field_text(message, "message-id"),
        subject=subject,
        author=sender_of(message),
        day=day,
        day_text=day_text,
        answers=bool(field_text(message, "in-reply-to") or field_text(message, "references")),
        received=_came_in(message),
        automatic=subject.automatic
        or by_program.startswith("auto-")
        or message.get_content_type() == "multipart/report",
    )


def _came_in(message: Message) -> bool:
    """Say whether a mail was received; Gmail's export says of each one in which folders it lies."""
    if _SENT.search(field_text(message, "x-gmail-labels")):
        return False
    return any(message[name] for name in ("received", "x-received", "return-path", "delivered-to"))


def _leaves(part: Message, depth: int = 0) -> Iterator[Message]:
    """Yield the parts that a reader sees; of several versions of the same words one."""
    if depth > _DEEPEST:
        raise RecursionError
    kind = part.get_content_type()
    sealed = not kind.startswith("multipart/") or kind == _SEALED
    children = [] if sealed else _children(part)
    if not children:
        yield part
    elif kind == "multipart/alternative":
        yield from _best(children, depth)
    else:
        for child in children:
            yield from _leaves(child, depth + 1)


def _children(part: Message) -> list[Message]:
    payload = part.get_payload()
    return [child for child in payload if isinstance(child, Message)] if isinstance(payload, list) else []


def _best(versions: list[Message], depth: int) -> Iterator[Message]:
    """Yield the plain text if there are words in it, else the last version with words; attachments of all."""
    leaves = [list(_leaves(version, depth + 1)) for version in versions]
    worded = [index for index, parts in enumerate(leaves) if any(_words(part).strip() for part in parts)]
    plain = [
        index for index in worded if any(part.get_content_subtype() == "plain" for part in leaves[index])
    ]
    chosen = (plain or worded[-1:] or [0])[0]
    for index, parts in enumerate(leaves):
        yield from (part for part in parts if index == chosen or not _is_text(part))


def _is_text(part: Message) -> bool:
    """Say whether a part is of the mail's own words, and no attachment; parts without borders are words."""
    if part.get_content_maintype() == "multipart":
        return not part.is_multipart() and part.get_content_type() != _SEALED
    attached = part.get_content_disposition() == "attachment" or bool(file_name(part))
    return part.get_content_maintype() == "text" and part.get_content_subtype() != "calendar" and not attached


def _words(part: Message) -> str:
    """Return the words of a part, or "" for one that is attached."""
    if not _is_text(part):
        return ""
    text = decoded_text(_content(part), part.get_content_charset("") or "")
    if part.get_content_subtype() == "html":
        return lines_of_markup(text)
    if parameter(part, "format") == "flowed":
        return _unflowed(text, joined=parameter(part, "delsp") == "yes")
    return text


def _content(part: Message) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _unflowed(text: str, *, joined: bool) -> str:
    """Put the lines together that a mail program wrapped (RFC 3676)."""
    lines: list[str] = []
    flows = False
    for line in lines_of(text):
        quoted = line.startswith(">")
        bare = line.removeprefix(" ")
        if flows and not quoted and bare != "-- ":
            lines[-1] += bare
        else:
            lines.append(bare)
        flows = bare.endswith(" ") and not quoted and bare != "-- "
        if flows and joined:
            lines[-1] = lines[-1][:-1]
    return "\n".join(lines)


def _take(mail: Mail, part: Message) -> None:
    """Add a part's words, its attachment, or why it cannot be read."""
    subtype, name = part.get_content_subtype(), file_name(part)
    if subtype in _SMIME or part.get_content_type() == _SEALED:
        opaque = parameter(part, "smime-type") == "signed-data"
        mail.troubles[Trouble(_OPAQUE if opaque else _ENCRYPTED)] = _SAVE_OPENED
    elif subtype in _TNEF or name.casefold() == "winmail.dat":
        mail.troubles[Trouble(_PACKED)] = say("Ask the client to send it as HTML or plain text.")
    elif _is_text(part):
        _take_words(mail, _words(part))
    elif name and subtype not in _SIGNATURES:
        attach(mail, name, _content(part))


def _take_words(mail: Mail, words: str) -> None:
    if _PGP.match(words):
        mail.troubles[Trouble(_ENCRYPTED)] = _SAVE_OPENED
        return
    signed = _SIGNED.match(words)
    seen = _PICTURE.sub("", signed[1] if signed else words)
    mail.text = "\n\n".join(filter(None, (mail.text, seen)))


def attach(mail: Mail, name: str, data: bytes) -> None:
    """Add what is attached: its name, and the file where it may be a journal."""
    suffix = PurePosixPath(name).suffix.lower()
    if suffix == _SMIME_FILE:
        mail.troubles[Trouble(_ENCRYPTED)] = _SAVE_OPENED
    if not name or suffix == _SMIME_FILE:
        return
    mail.attachments.append(name)
    if suffix not in _PICTURES and data:
        mail.inner.append(mail.enclosed(name, suffix, data))


def _take_mail(mail: Mail, part: Message) -> None:
    """Take a mail that is attached to another one as a journal of its own."""
    (message, *_) = _children(part) or (part,)
    name = file_name(part) or f"{field_text(message, 'subject') or 'mail'}.eml"
    try:
        data = message.as_bytes(policy=RAW)
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        # Writing a mail of odd parts fails in many ways; what was read of it can only be passed over.
        mail.troubles[Trouble(_DAMAGED, name)] = _SAVE_OPENED
        return
    mail.attachments.append(name)
    mail.inner.append(mail.enclosed(name, ".eml", data))
