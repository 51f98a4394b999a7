"""A copy file as bytes, its encoding, and where in it a character stands.

The scanner wants bytes in which every mark of XML is the one ASCII byte. UTF-8 and the
single-byte encodings are that already, so their offsets *are* the file's. Anything else
(UTF-16, Shift-JIS …) is scanned as UTF-8 and its offsets are mapped back through sparse
checkpoints. Knows nothing of XML beyond its declaration and its line ends.
"""

import codecs
import re
from bisect import bisect_right
from dataclasses import dataclass, field
from itertools import accumulate
from pathlib import Path

from app.model import Problem, say

__all__ = ["MAX_BYTES", "Source", "read_bytes", "source_of"]

MAX_BYTES = 50_000_000
"""Files larger than this are reported, not read."""

_FOLLOWING_BYTES = range(0x80, 0xC0)
"""Of UTF-8: all of a character but its first byte."""
_STEP = 4096
"""Scanned bytes between two checkpoints of a transcoded file."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SNIFFED = (
    (b"<\0?\0", "utf-16-le"),
    (b"\0<\0?", "utf-16-be"),
    (b"<\0\0\0", "utf-32-le"),
    (b"\0\0\0<", "utf-32-be"),
)
_DECLARED = re.compile(rb"""\s*<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z0-9._:-]+)["']""")
_STATEFUL = ("iso2022", "hz", "utf-7", "utf_7")
_NO_CHARSETS = frozenset({"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined"})
"""What Python knows beside them; some take hours for a few bytes."""
_SINGLE_BYTE = ("ascii", "iso8859", "cp125", "koi8", "cp437", "cp85", "cp86", "mac", "tis")
_MAGIC = (
    (b"\x1f\x8b", "gzip"),
    (b"PK\x03\x04", "ZIP"),
    (b"%PDF", "PDF"),
    (b"\x89PNG", "PNG"),
    (b"\xd0\xcf\x11\xe0", "Office"),
)
_NOTHING = re.compile(rb"(?:\xef\xbb\xbf)?[ \t\r\n]*")


@dataclass(slots=True)
class Source:
    """One copy file as last read.

    Attributes:
        file: the name people see, relative to its root, with ``/``.
        data: the file's own bytes.
        encoding: Python's name of the encoding, without the BOM.
        bom: number of bytes that the BOM takes.
        scanned: the bytes the scanner reads; ``data`` itself wherever that is possible.
        codec: decodes slices of ``scanned``.
        sound_end: offset in ``scanned`` behind the last sound character of a file that broke off
            while it was transcoded, or None.
    """

    file: str
    data: bytes
    encoding: str
    bom: int
    scanned: bytes
    codec: str
    sound_end: int | None = None
    _checkpoints: list[int] = field(default_factory=list, repr=False)
    _lines: list[int] = field(default_factory=list, repr=False)

    @property
    def start(self) -> int:
        """Offset in ``scanned`` of the first character."""
        return self.bom if self.scanned is self.data else 0

    def fault(self) -> int | None:
        """Return the offset in ``scanned`` where the file stops being text, or None.

        Looks through the whole file, so it is asked only where lxml has not vouched for it.
        """
        return _fault(self.data, self.encoding, self.bom) if self.scanned is self.data else self.sound_end

    def decode(self, start: int, end: int) -> str:
        """Return the text between two offsets of ``scanned``."""
        return self.scanned[start:end].decode(self.codec)

    def text(self) -> str:
        """Return the whole text; what is no text is shown as U+FFFD."""
        return self.scanned[self.start :].decode(self.codec, "replace")

    def characters(self, offset: int) -> int:
        """Return how many characters of ``text()`` stand before an offset of ``scanned``."""
        return len(self.scanned[self.start : offset].decode(self.codec, "replace"))

    def encode(self, text: str) -> bytes:
        """Return ``text`` as the file's bytes; characters the encoding lacks raise UnicodeEncodeError."""
        return text.encode(self.encoding)

    def byte_offset(self, offset: int) -> int:
        """Turn an offset in ``scanned`` into one in the file's own bytes."""
        if self.scanned is self.data:
            return offset
        if not self._checkpoints:
            self._set_checkpoints()
        block = offset // _STEP
        start = _char_start(self.scanned, block * _STEP)
        return self._checkpoints[block] + self._own_length(start, offset)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Turn a stretch of ``scanned`` into one of the file's own bytes."""
        return self.byte_offset(start), self.byte_offset(end)

    def line_column(self, offset: int) -> tuple[int, int]:
        """Return the 1-based line and column (in characters) of an offset in ``scanned``.

        CRLF, a lone CR and LF each end a line, as XML says.
        """
        if not self._lines:
            lines = self.scanned[self.start :].splitlines(keepends=True)
            self._lines = [*accumulate(map(len, lines), initial=self.start)]
            if lines and not lines[-1].endswith((b"\n", b"\r")):
                self._lines.pop()
        line = bisect_right(self._lines, offset)
        return line, len(self.scanned[self._lines[line - 1] : offset].decode(self.codec, "replace")) + 1

    def line_start(self, line: int) -> int:
        """Return the offset in ``scanned`` where a 1-based line begins."""
        self.line_column(self.start)
        return self._lines[min(line, len(self._lines)) - 1]

    def _own_length(self, start: int, end: int) -> int:
        return len(self.scanned[start:end].decode("utf-8").encode(self.encoding))

    def _set_checkpoints(self) -> None:
        own, last = self.bom, 0
        for nominal in range(0, len(self.scanned) + 1, _STEP):
            at = _char_start(self.scanned, nominal)
            own += self._own_length(last, at)
            last = at
            self._checkpoints.append(own)


def _char_start(utf8: bytes, offset: int) -> int:
    """Step back from the middle of a UTF-8 character to its first byte."""
    while 0 < offset < len(utf8) and utf8[offset] in _FOLLOWING_BYTES:
        offset -= 1
    return offset


def read_bytes(path: Path, file: str, max_bytes: int = MAX_BYTES) -> bytes | Problem:
    """Read a file, or say in one sentence why it can't be read."""
    try:
        if path.is_dir():
            return Problem(
                file,
                say("This is a folder, not a file."),
                hint=say("Name an XML file, or the folder that holds the copy."),
            )
        with path.open("rb") as stream:
            data = stream.read(max_bytes + 1)
    except FileNotFoundError:
        return Problem(
            file, say("There is no such file or folder."), hint=say("Check the spelling of the path.")
        )
    except OSError as error:
        why = error.strerror or type(error).__name__
        return Problem(
            file,
            say("The file can't be read: {why}.", why=why),
            hint=say("Check that you may read it and that no program has locked it."),
        )
    if len(data) > max_bytes:
        limit = f"{max_bytes / 1_000_000:g} MB"
        return Problem(
            file,
            say("The file is larger than {limit} and was not read.", limit=limit),
            hint=say("Raise the limit, or leave the file out of the copy folders."),
        )
    return data


def source_of(file: str, data: bytes) -> Source | Problem:
    """Find out the encoding: byte order mark, then XML declaration, then UTF-8.

    Bytes that are no text in that encoding do not make the file useless: ``Source.fault()``
    says where they begin, and what stands before can be read.
    """
    if _NOTHING.fullmatch(data):
        return Problem(
            file,
            say("The file is empty."),
            line=1,
            column=1,
            hint=say("Restore it from a copy, or delete it if it is not needed."),
        )
    kind = next((name for magic, name in _MAGIC if data.startswith(magic)), None)
    encoding, bom = _encoding(data)
    if (
        kind
        or (b"\0" in data[:4096] and not encoding.startswith("utf-"))
        or (b"\0" in data[:4096] and encoding == "utf-8")
    ):
        what = say("This is a binary file, not XML text.")
        if kind:
            what = say("This is a {kind} file, not XML text.", kind=kind)
        return Problem(
            file,
            what,
            hint=say("Export it as plain XML, or leave it out of the copy folders."),
        )
    try:
        name = codecs.lookup(encoding).name
    except LookupError:
        return _unknown_encoding(file, encoding)
    if name.startswith(_STATEFUL) or name.replace("-", "_") in _NO_CHARSETS or not _is_text_codec(name):
        return _unknown_encoding(file, encoding)
    return _decoded(file, data, name, bom)


def _encoding(data: bytes) -> tuple[str, int]:
    for mark, name in _BOMS:
        if data.startswith(mark):
            return name, len(mark)
    for start, name in _SNIFFED:
        if data.startswith(start):
            return name, 0
    declared = _DECLARED.match(data[:400])
    name = declared[1].decode("ascii").lower() if declared else "utf-8"
    # Eight-bit text whose declaration says UTF-16 is what .NET's StringWriter leaves behind.
    return ("utf-8" if name.replace("_", "-").startswith(("utf-16", "utf-32", "ucs-")) else name), 0


def _is_text_codec(name: str) -> bool:
    try:
        return isinstance("<".encode(name), bytes)
    except (LookupError, UnicodeError):
        return False


def _unknown_encoding(file: str, encoding: str) -> Problem:
    return Problem(
        file,
        say("The first line names the encoding “{encoding}”, which Copycue can't read.", encoding=encoding),
        line=1,
        column=1,
        hint=say('Save the file as UTF-8 and type encoding="utf-8" in its first line.'),
    )


def _decoded(file: str, data: bytes, name: str, bom: int) -> Source:
    if name == "utf-8" or (name.startswith(_SINGLE_BYTE) and _is_ascii_based(name)):
        return Source(file, data, name, bom, data, name)
    try:
        return Source(file, data, name, bom, data[bom:].decode(name).encode(), "utf-8")
    except UnicodeDecodeError as error:
        sound = data[bom : bom + error.start].decode(name).encode()
        return Source(file, data, name, bom, sound, "utf-8", len(sound))
    except UnicodeEncodeError as error:
        # A lone half of a surrogate pair got through the decoder: not a character of XML.
        sound = str(error.object)[: error.start].encode()
        return Source(file, data, name, bom, sound, "utf-8", len(sound))


def _is_ascii_based(name: str) -> bool:
    every = bytes(range(128))
    return every.decode(name, "replace") == every.decode("ascii")


def _fault(data: bytes, name: str, bom: int) -> int | None:
    if data.isascii():
        return None
    try:
        data.decode(name)
    except UnicodeDecodeError as error:
        return max(error.start, bom)
    return None
