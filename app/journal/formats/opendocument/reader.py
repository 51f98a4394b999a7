"""Journals as OpenDocument texts."""

from lxml import etree

from app.journal.contract import JournalFile, Reading
from app.journal.document.document import Document
from app.journal.files.archive import Archive, locked, open_archive
from app.journal.files.safe_xml import local_name, parse_xml
from app.journal.formats.opendocument.package import CONTENT_PART, STYLES_PART, is_locked
from app.journal.formats.opendocument.story import Story, tracked
from app.journal.formats.opendocument.styles import Styles
from app.model import Problem, say

__all__ = ["OpenDocument"]

_KIND = b"mimetypeapplication/vnd.oasis.opendocument.text"
_HEAD = 200
"""The kind of a document stands at the start of its file, unpacked."""


class OpenDocument:
    """Reads .odt, and what is called a Word document but is one."""

    suffixes = frozenset({".odt"})

    def claims(self, journal: JournalFile) -> bool:
        """Say whether the suffix is that of an OpenDocument text, or the content under that of Word."""
        if journal.suffix in self.suffixes:
            return True
        return journal.suffix in {".doc", ".docx"} and _KIND in journal.data[:_HEAD]

    def read(self, journal: JournalFile) -> Reading:
        """Return the notes of paragraphs and tables, of comments and of tracked changes."""
        archive = open_archive(journal)
        if isinstance(archive, Problem):
            return Reading(problems=(archive,))
        content = _part(archive, CONTENT_PART)
        if content is None:
            return Reading(problems=(_unreadable(journal.name, archive),))
        story = Story(Styles.of(_part(archive, STYLES_PART), content), tracked(content))
        body = next((each for each in content.iter() if local_name(each.tag) == "text"), None)
        pieces = story.read(body) if body is not None else []
        story.end()
        return Document(
            journal.name,
            pieces,
            footnotes=story.footnotes,
            comments=story.comments,
            hidden=story.hidden,
            mappings=journal.mappings,
        ).reading()


def _part(archive: Archive, name: str) -> etree._Element | None:
    data = archive.read(name) if name in archive else b""
    return None if isinstance(data, Problem) else parse_xml(data)


def _unreadable(file: str, archive: Archive) -> Problem:
    if is_locked(archive):
        return locked(file)
    message = say(
        "“{file}” is damaged, or holds what no OpenDocument text does: its text was not read.", file=file
    )
    return Problem(file, message, hint=say("Open it in LibreOffice and save it again."))
