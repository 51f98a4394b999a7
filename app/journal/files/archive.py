"""Opening the ZIP files that Office documents and exports are, without trusting them.

A client's file may be cut off, locked with a password, or made to burst: a few kilobytes that unpack to
gigabytes. All limits are checked in the directory before anything is unpacked, and no member is ever unpacked
beyond the size that the directory states, since directories lie. Names are keys, never paths: nothing is
written to disk.
"""

import struct
import zlib
from dataclasses import dataclass
from io import BytesIO
from itertools import pairwise
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from app.journal.contract import JournalFile
from app.model import Problem, say

__all__ = ["Archive", "Limits", "is_archive", "is_old_office", "locked", "open_archive"]

_MAGIC = b"PK\x03\x04"
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_DIRECTORY_ENTRY = b"PK\x01\x02"
_LOCAL_HEADER = 30
"""Bytes before a member's name and content."""
_ENCRYPTED = 0x1
_MB = 1024 * 1024
_BROKEN = (BadZipFile, RuntimeError, zlib.error, EOFError, OSError, ValueError, struct.error)
"""What the standard library raises for damaged and for made-up directories and members."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What an archive may hold; far more than journals need, and little enough for any workstation.

    Attributes:
        total: bytes of all members together, unpacked.
        member: bytes of one member, unpacked.
        ratio: unpacked to packed size, for members of more than ``ratio_from`` bytes. XML reaches 30, a
            sheet of a million formatted empty rows 100; bombs have 1,000, the most that there is.
        ratio_from: smaller members do no harm, however well they are packed.
        count: members; the export of a large team's chat has tens of thousands.
    """

    total: int = 512 * _MB
    member: int = 256 * _MB
    ratio: int = 250
    ratio_from: int = 8 * _MB
    count: int = 100_000


_LIMITS = Limits()


class Archive:
    """An archive whose directory was found to be harmless; made by ``open_archive``."""

    def __init__(self, journal: JournalFile, opened: ZipFile) -> None:
        self._file = journal.name
        self._opened = opened
        keys = ((_key(member.filename), member) for member in opened.infolist())
        self._members = {key: member for key, member in keys if key and not key.endswith("/")}

    @property
    def names(self) -> tuple[str, ...]:
        """The members in their order, with ``/`` between folders; folders themselves are left out."""
        return tuple(self._members)

    def __contains__(self, name: str) -> bool:
        return name in self._members

    def read(self, name: str) -> bytes | Problem:
        """Return a member's bytes, or why it cannot be read."""
        member = self._members.get(name)
        if member is None:
            return _damaged(self._file, say("it has no “{name}”", name=name))
        try:
            with self._opened.open(member) as unpacking:
                # Without a size, all of a lying member would be unpacked before it is cut.
                data = unpacking.read(member.file_size)
        except _BROKEN:
            return _damaged(self._file, say("its part “{name}” cannot be unpacked", name=name))
        if len(data) < member.file_size:
            return _damaged(self._file, say("its part “{name}” ends too early", name=name))
        return data


def is_archive(data: bytes) -> bool:
    """Say whether bytes begin as a ZIP file does."""
    return data.startswith(_MAGIC)


def is_old_office(data: bytes) -> bool:
    """Say whether bytes begin as files of old Office and of Outlook do, and new ones with a password."""
    return data.startswith(_OLD_OFFICE)


def locked(file: str) -> Problem:
    """Return the problem of a file that asks for a password."""
    message = say("“{file}” is protected with a password, so it was not read.", file=file)
    return Problem(file, message, hint=say("Save it without a password, or ask the client to."))


def open_archive(journal: JournalFile, limits: Limits = _LIMITS) -> Archive | Problem:
    """Return a journal's archive; a problem where it is damaged, locked with a password or too large."""
    name = journal.name
    # Counted here because opening makes a value of each entry, a gigabyte for a million of them.
    if journal.data.count(_DIRECTORY_ENTRY) > limits.count:
        return _too_much(name, say("it holds more than {count:,} files", count=limits.count))
    try:
        opened = ZipFile(BytesIO(journal.data))
    except _BROKEN:
        return _damaged(name, say("it is not a whole ZIP file"))
    members = opened.infolist()
    return _unreadable(name, members) or _too_large(name, members, limits) or Archive(journal, opened)


def _key(name: str) -> str:
    return name.replace("\\", "/").lstrip("/")


def _unreadable(file: str, members: list[ZipInfo]) -> Problem | None:
    if any(member.flag_bits & _ENCRYPTED for member in members):
        return locked(file)
    if any(member.compress_type not in {ZIP_STORED, ZIP_DEFLATED} for member in members):
        message = say("“{file}” is packed in a way that Copycue cannot unpack.", file=file)
        return Problem(file, message, hint=say("Pack it again as a usual ZIP file (“Deflate”)."))
    return None


def _too_large(file: str, members: list[ZipInfo], limits: Limits) -> Problem | None:
    if len(members) > limits.count:
        return _too_much(file, say("it holds more than {count:,} files", count=limits.count))
    if sum(member.file_size for member in members) > limits.total:
        return _too_much(file, say("unpacked it would take more than {most} MB", most=limits.total // _MB))
    for member in members:
        if member.file_size > limits.member:
            return _too_much(
                file, say("a part of it would take more than {most} MB", most=limits.member // _MB)
            )
        if member.file_size > limits.ratio_from and _ratio(member) > limits.ratio:
            return _too_much(
                file, say("a part of it would grow to {size} MB when unpacked", size=member.file_size // _MB)
            )
    if _overlap(members):
        return _too_much(file, say("its parts lie upon each other, as in files that are made to do harm"))
    return None


def _ratio(member: ZipInfo) -> float:
    return member.file_size / max(member.compress_size, 1)


def _overlap(members: list[ZipInfo]) -> bool:
    """Say whether two members share bytes: so a small file could unpack to petabytes."""
    spans = sorted((member.header_offset, member.compress_size) for member in members)
    return any(start + _LOCAL_HEADER + size > following for (start, size), (following, _) in pairwise(spans))


def _too_much(file: str, why: str) -> Problem:
    message = say("“{file}” was not opened: {why}.", file=file, why=why)
    return Problem(file, message, hint=say("Ask the client for the notes alone, in a new file."))


def _damaged(file: str, why: str) -> Problem:
    message = say("“{file}” is incomplete or damaged: {why}.", file=file, why=why)
    hint = say("Wait until it has been copied completely; else open it in its program and save it again.")
    return Problem(file, message, hint=hint)
