"""The head of a mail: names, days and file names as people read them, whatever the mail program wrote.

The standard library's own reading of fields (``policy.default``) is not used: on odd fields it raises errors
of many kinds, and long ones take it minutes. Fields are taken raw and decoded here.
"""

import datetime as dt
import re
from email.errors import MessageError
from email.header import decode_header
from email.message import Message
from email.policy import Compat32
from email.utils import parsedate_tz

from app.journal.dates import Order, parse_date
from app.journal.files.encoding import decode
from app.model import Problem

__all__ = ["RAW", "decoded_text", "field_text", "file_name", "parameter", "sender_of", "sent_on"]

_LONGEST = 2_000
_LONGEST_DATE = 100
_FOLD = re.compile(r"\r?\n[ \t]?|\r")
_ADDRESSED = re.compile(
    r'\s*(?:"(?P<quoted>(?:[^"\\]|\\.){0,500})"|(?P<name>[^<"]{0,500}))\s*<(?P<address>[^<>]*)>', re.DOTALL
)
_REMARKED = re.compile(r"\s*(?P<address>\S+@\S+)\s*\((?P<name>[^()]+)\)(?P<quoted>)")
_ON_BEHALF = re.compile(r"'([^']{1,100})' (?:via|über) .{1,200}")
_ESCAPED = re.compile(r"\\(.)")
_ZONE_NAME = re.compile(r"\s*\([^()]*\)\s*$")
_FOLDER = re.compile(r".*[\\/]", re.DOTALL)
_CONTROLS = re.compile(r"[\x00-\x1f\x7f]+")
_NARROW = frozenset({"", "us-ascii", "ascii", "iso-8859-1", "latin-1", "latin1", "windows-1252", "cp1252"})
"""Charsets that are named by habit: bytes that are UTF-8 are that, and others windows-1252."""


class _Raw(Compat32):
    """Gives fields as they stand there: the usual policy takes every byte that is not ASCII out of them.

    Parameters in pieces that contradict each other ("name*0=…; name*=…") make the library fail wherever it
    looks at them, also while it parses. In such fields the pieces lose their meaning.
    """

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        """Return name and value of a field."""
        name, value = super().header_source_parse(sourcelines)
        return name, value if "*" not in value or _is_sound(value) else value.replace("*", "-")

    def header_fetch_parse(self, _name: str, value: str) -> str:
        """Return the field as it is."""
        return value


def _is_sound(value: str) -> bool:
    """Say whether the library can read the parameters of a field."""
    probe: Message = Message()
    probe["Content-Type"] = value
    try:
        probe.get_params()
    except (ValueError, LookupError, TypeError):
        return False
    return True


RAW = _Raw()
"""How mails are to be parsed, so that the functions here can read their fields."""


def decoded_text(data: bytes, charset: str) -> str:
    """Return bytes as text: by their charset if that can be, else by what they look like."""
    if charset.casefold() not in _NARROW:
        try:
            return data.decode(charset)
        except (LookupError, ValueError):
            pass  # unknown or wrong: what the bytes look like is the better guess
    found = decode(data, "")
    return data.decode("latin-1") if isinstance(found, Problem) else found.text


def field_text(message: Message, name: str) -> str:
    """Return a field of the head on one line, decoded; "" where there is none."""
    return _decoded(_field(message, name))


def _field(message: Message, name: str) -> str:
    raw = next((value for key, value in message.raw_items() if key.casefold() == name), "")
    return str(raw)[:_LONGEST]


def _decoded(raw: str) -> str:
    plain = decoded_text(_FOLD.sub(" ", raw).encode("utf-8", "surrogateescape"), "")
    try:
        pieces = decode_header(plain)
    except (MessageError, ValueError):  # a word in base64 that is none
        pieces = [(plain, None)]
    words = (piece if isinstance(piece, str) else _piece(piece, charset) for piece, charset in pieces)
    return _CONTROLS.sub(" ", "".join(words)).strip()


def _piece(piece: bytes, charset: str | None) -> str:
    return decoded_text(piece, charset) if charset else piece.decode("raw-unicode-escape", "replace")


def sender_of(message: Message) -> str:
    """Return the name of who wrote the mail as it is written there, else the address, else ""."""
    whole = _field(message, "from")  # decoded only in parts: a name may hold any sign
    found = _ADDRESSED.match(whole) or _REMARKED.match(whole)
    if not found:
        return _decoded(whole).partition("<")[0].strip(' "')
    name = _decoded(_ESCAPED.sub(r"\1", found["quoted"] or found["name"] or "")).strip()
    behalf = _ON_BEHALF.fullmatch(name)
    return behalf[1] if behalf else name.strip("'") or found["address"].strip()


def sent_on(message: Message) -> tuple[dt.date | None, str]:
    """Return the day in the sender's own time zone, or None, and the field as written."""
    written = field_text(message, "date")
    text = written[:_LONGEST_DATE]
    try:
        parts = parsedate_tz(text)
        day = dt.date(*parts[:3]) if parts else None
    except (ValueError, TypeError, IndexError, OverflowError):
        day = None
    return day or parse_date(_ZONE_NAME.sub("", text), Order.DAY_FIRST), written


def file_name(part: Message) -> str:
    """Return the name of an attachment without folders, or ""."""
    return _FOLDER.sub("", _decoded((part.get_filename("") or "")[:_LONGEST]))


def parameter(part: Message, name: str) -> str:
    """Return a parameter of the content type in lower case, or ""."""
    value = part.get_param(name, "")
    return value.casefold() if isinstance(value, str) else str(value[-1]).casefold()
