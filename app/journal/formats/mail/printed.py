"""A mail that was saved or printed as text: its fields stand above it in the language of the mail program."""

import re

from app.journal.dates import Order, parse_date
from app.journal.files.encoding import decode
from app.journal.formats.mail.block import Block, block_at
from app.journal.formats.mail.message import Mail
from app.journal.formats.mail.words import FieldName, read_subject
from app.journal.prose.outline import lines_of
from app.model import Problem

__all__ = ["is_printed", "read_printed"]

_PROBE = 4_000
_ADDRESS = re.compile(r"\s*[<\[(](?:mailto:)?[^<>\[\]()\s]*@[^<>\[\]()\s]*[>\])]")


def is_printed(data: bytes) -> bool:
    """Say whether bytes are a text that begins with the fields of a mail."""
    decoded = decode(data[:_PROBE], "")
    return not isinstance(decoded, Problem) and _block(lines_of(decoded.text)) is not None


def _block(lines: list[str]) -> Block | None:
    """Return the fields on the first lines, if a program wrote them and there is a subject."""
    first = next((index for index, line in enumerate(lines) if line.strip()), 0)
    block = block_at(lines, first)
    return block if block and block.by_program and FieldName.SUBJECT in block.fields else None


def read_printed(text: str) -> Mail:
    """Return a mail that was saved as text."""
    lines = lines_of(text)
    block = _block(lines) or Block({}, 0)
    sent = block.fields.get(FieldName.SENT, "")
    return Mail(
        subject=read_subject(block.fields.get(FieldName.SUBJECT, "")),
        author=_ADDRESS.sub("", block.fields.get(FieldName.FROM, "")).strip(' "'),
        day=parse_date(sent, Order.DAY_FIRST),
        day_text=sent,
        text="\n".join(lines[block.end :]),
    )
