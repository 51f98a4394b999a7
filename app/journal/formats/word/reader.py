"""Journals as Word documents."""

from collections.abc import Iterator

from app.journal.contract import JournalFile, Reading
from app.journal.document.document import Document
from app.journal.document.written import Piece, after, every
from app.journal.files.archive import is_archive, is_old_office, open_archive
from app.journal.formats.word.names import child, value
from app.journal.formats.word.package import Package, open_package
from app.journal.formats.word.story import Story
from app.journal.formats.word.styles import Styles
from app.journal.formats.word.threads import threads_of
from app.model import Problem, Severity, say

__all__ = ["Word"]


class Word:
    """Reads .docx and .docm; macros are never looked at."""

    suffixes = frozenset({".docx", ".docm"})

    def claims(self, journal: JournalFile) -> bool:
        """Say whether it is a document of Word since 2007, also under the suffix of an older one."""
        return journal.suffix in self.suffixes or (journal.suffix == ".doc" and is_archive(journal.data))

    def read(self, journal: JournalFile) -> Reading:
        """Return the notes of paragraphs and tables, of comments and of tracked changes, as they stand."""
        if is_old_office(journal.data):
            return Reading(problems=(_protected(journal.name),))
        archive = open_archive(journal)
        package = archive if isinstance(archive, Problem) else open_package(archive, journal.name)
        if isinstance(package, Problem):
            return Reading(problems=(package,))
        return _document(package, journal).reading()


def _document(package: Package, journal: JournalFile) -> Document:
    """Go through the body, and what stands at its edges."""
    styles = Styles.of(package.parts.get("styles"), package.parts.get("numbering"))
    story = Story(styles, package.targets)
    body = child(package.body, "body")
    pieces = story.read(body) if body is not None else []
    margins: list[Piece] = []
    footnotes: dict[tuple[str, str], str] = {}
    for kind, root in package.margins:
        for element in root if kind in {"footnotes", "endnotes"} else [root]:
            found = Story(styles, package.targets, anchors=story.anchors, aside=True).read(element)
            margins += found
            name = (kind.removesuffix("s"), value(element, "id"))
            footnotes[name] = "\n".join(after(written.runs) for written in every(found)).strip()
    return Document(
        journal.name,
        pieces,
        margins,
        footnotes,
        tuple(threads_of(package, styles, story.anchors)),
        story.hidden,
        journal.mappings,
        (*package.problems, *_macros(package, journal.name)),
    )


def _macros(package: Package, file: str) -> Iterator[Problem]:
    if package.macros:
        yield Problem(file, say("“{file}” holds macros; they were not run.", file=file), Severity.INFO)


def _protected(file: str) -> Problem:
    return Problem(
        file,
        say("“{file}” is protected with a password, or a document of an old Word.", file=file),
        hint=say("Open it in Word and save it as “Word document (.docx)” without a password."),
    )
