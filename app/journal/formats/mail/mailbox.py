"""Cutting a mailbox (mbox, as Thunderbird, Apple Mail and Gmail's export write it) into its mails.

The standard library's ``mailbox`` wants a path and takes every line that begins with "From " for a new mail.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

__all__ = ["Piece", "is_mailbox", "pieces_of"]

_START = re.compile(rb"^From [^\r\n]{0,400}\r?\n(?=(?P<name>[!-9;-~]{1,76}):|>From )", re.MULTILINE)
_TIMED = re.compile(rb"\d{1,2}:\d{2}")
_FIELDS = frozenset(
    {b"arc-seal", b"content-type", b"date", b"delivered-to", b"delivery-date", b"envelope-to"}
)
_FIELDS |= {b"from", b"in-reply-to", b"message-id", b"mime-version", b"received", b"references", b"reply-to"}
_FIELDS |= {b"return-path", b"sender", b"status", b"subject", b"to", b"x-account-key", b"x-gm-thrid"}
_FIELDS |= {b"x-mozilla-status", b"x-uidl"}
_ESCAPED = re.compile(rb"^>(>*From )", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Piece:
    """A mail in a mailbox.

    Attributes:
        data: its bytes, without the line that the mailbox puts above it.
        line: 1-based line of the mailbox on which it begins.
    """

    data: bytes
    line: int


def is_mailbox(data: bytes) -> bool:
    """Say whether bytes begin as a mailbox does."""
    return data.startswith(b"From ") and next(_starts(data[:4_000]), None) is not None


def pieces_of(data: bytes) -> Iterator[Piece]:
    """Yield the mails one by one; only one is held at a time beside the whole."""
    end, line = 0, 1
    found = _starts(data)
    here = next(found, None)
    while here:
        after = next(found, None)
        line += data.count(b"\n", end, here.end())
        end = here.end()
        # "From " in a mail's own words was written as ">From ", and that as ">>From ".
        yield Piece(_ESCAPED.sub(rb"\1", data[end : after.start() if after else len(data)]), line)
        here = after


def _starts(data: bytes) -> Iterator[re.Match[bytes]]:
    """Yield the lines above mails: "From ", and a field of a mail below; a sentence has no time of day."""
    for found in _START.finditer(data):
        name = found["name"]
        if name is None or name.lower() in _FIELDS or _TIMED.search(found[0]):
            yield found
