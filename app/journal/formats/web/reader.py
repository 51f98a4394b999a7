"""Journals as web pages."""

from app.journal.contract import JournalFile, Reading
from app.journal.document.document import Document
from app.journal.files.safe_xml import parse_html
from app.journal.formats.web.asides import Asides
from app.journal.formats.web.looks import Looks
from app.journal.formats.web.page import Page
from app.journal.formats.web.source import looks_like_page, text_of_page
from app.model import Problem, Severity, Source, say

__all__ = ["Web"]

_DISGUISES = frozenset({".xls", ".xlsx", ".doc", ".docx"})
"""Programs in the web hand out pages under these suffixes, for Excel and Word open them all the same."""


class Web:
    """Reads web pages, and those that are called workbooks and documents."""

    suffixes = frozenset({".html", ".htm", ".xhtml"})

    def claims(self, journal: JournalFile) -> bool:
        """Say whether the suffix is a page's, or the content under that of a workbook or document."""
        if journal.suffix in self.suffixes:
            return True
        return journal.suffix in _DISGUISES and looks_like_page(journal.data)

    def read(self, journal: JournalFile) -> Reading:
        """Return the notes of lists, tables and paragraphs, of comments and of tracked changes."""
        decoded = text_of_page(journal.data, journal.name)
        if isinstance(decoded, Problem):
            return Reading(problems=(decoded,))
        root, whole = parse_html(decoded.text)
        if root is None:
            message = say("“{name}” is no web page that could be read.", name=journal.name)
            hint = say("Open it in a browser to see what it is, and save it anew.")
            return Reading(problems=(*decoded.problems, Problem(journal.name, message, hint=hint)))
        page = Page(Looks.of(root), Asides.of(root))
        pieces = page.read(root)

        def source(file: str, place: int) -> Source:
            return Source(file, page.lines[place])

        return Document(
            journal.name,
            pieces,
            footnotes=page.footnotes,
            comments=page.comments,
            hidden=page.hidden,
            mappings=journal.mappings,
            problems=(*decoded.problems, *([] if whole else [_cut(journal.name)])),
            unit="line",
            source=source,
        ).reading()


def _cut(file: str) -> Problem:
    message = say("“{file}” is nested more deeply than any page; it was read only as far as that.", file=file)
    return Problem(
        file, message, Severity.WARNING, hint=say("Copy its notes into a document, and name that one.")
    )
