"""Word documents for tests: python-docx for what it knows, raw XML for tracked changes and odd parts."""

import io
import zipfile
from collections.abc import Callable, Mapping

from docx import Document
from docx.document import Document as Draft
from docx.oxml import parse_xml
from docx.text.paragraph import Paragraph

from app.journal.contract import JournalFile, Reading
from app.journal.formats.word import Word

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
WHEN = "2026-11-16T10:00:00Z"
TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="xml" ContentType="application/xml"/></Types>'
)


def saved(draft: Draft) -> bytes:
    buffer = io.BytesIO()
    draft.save(buffer)
    return buffer.getvalue()


def read(data: bytes, name: str = "notes.docx") -> Reading:
    return Word().read(JournalFile(name, f".{name.rpartition('.')[2]}", data))


def drafted(write: Callable[[Draft], object]) -> Reading:
    """Read what ``write`` puts into an empty document."""
    draft = Document()
    write(draft)
    return read(saved(draft))


def texts(reading: Reading) -> list[str]:
    return [note.text for note in reading.notes]


def text(words: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'


def inserted(words: str, author: str = "Anna Meyer") -> str:
    return f'<w:ins w:id="1" w:author="{author}" w:date="{WHEN}">{text(words)}</w:ins>'


def deleted(words: str, author: str = "Anna Meyer") -> str:
    run = f'<w:r><w:delText xml:space="preserve">{words}</w:delText></w:r>'
    return f'<w:del w:id="2" w:author="{author}" w:date="{WHEN}">{run}</w:del>'


def add(draft: Draft, *content: str, mark: str = "", style: str | None = None) -> Paragraph:
    """Add a paragraph of raw XML; ``mark`` says whether its end is an ``ins`` or a ``del``."""
    paragraph = draft.add_paragraph(style=style)
    for element in list(parse_xml(f"<w:p {W}>{''.join(content)}</w:p>")):
        paragraph._p.append(element)
    if mark:
        properties = paragraph._p.get_or_add_pPr()
        properties.append(
            parse_xml(f'<w:rPr {W}><w:{mark} w:id="3" w:author="Anna Meyer" w:date="{WHEN}"/></w:rPr>')
        )
    return paragraph


def body(xml: str) -> str:
    return f"<w:document {W}><w:body>{xml}</w:body></w:document>"


def paragraph(words: str) -> str:
    return f"<w:p>{text(words)}</w:p>"


def packed(parts: Mapping[str, str | bytes]) -> bytes:
    """Return a document of just these parts."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def replaced(data: bytes, name: str, content: str | bytes | None) -> bytes:
    """Return a document with another part of that name, or without it."""
    parts = {}
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {each: archive.read(each) for each in archive.namelist() if each != name}
    return packed({**parts, **({} if content is None else {name: content})})
