"""An OpenDocument text: headings for days and pages, a list with check boxes."""

import io
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from odf.element import Element
from odf.opendocument import OpenDocumentText
from odf.text import H, LineBreak, List, ListItem, P

from app.model import NoteStatus
from tests.app.journal.twelve_notes import PlainNote


def make(notes: Sequence[PlainNote]) -> tuple[str, bytes]:
    """Write the author in brackets behind the words."""
    document = OpenDocumentText()
    document.text.addElement(H(outlinelevel=1, text="Bug notes"))
    for day, of_day in groupby(notes, key=lambda note: note.day):
        document.text.addElement(H(outlinelevel=2, text=f"{day:%d.%m.%Y}"))
        for where, of_page in groupby(of_day, key=lambda note: note.where):
            document.text.addElement(H(outlinelevel=3, text=where))
            items = List()
            for note in of_page:
                items.addElement(_item(note))
            document.text.addElement(items)
    buffer = io.BytesIO()
    document.write(buffer)
    return ".odt", buffer.getvalue()


def _item(note: PlainNote) -> Element:
    box = "☑" if note.status is NoteStatus.DONE else "☐"
    item, words = ListItem(), P()
    for place, line in enumerate(f"{box} #{note.id} {note.words} ({note.author})".split("\n")):
        if place:
            words.addElement(LineBreak())
        words.addText(line)
    item.addElement(words)
    return item


def held(note: PlainNote) -> PlainNote:
    """Old and new wording stand in the words only; a picture would have no name."""
    return replace(note, old=None, new=None, attachments=())
