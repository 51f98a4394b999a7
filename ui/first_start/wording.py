"""What is said of the files that somebody names for a new project."""

from collections.abc import Sequence

from app.model import Language, Problem
from app.workspace.surroundings.named import NamedCopy, NamedJournals
from ui import counts
from ui.words import fill, sentences, translate

__all__ = ["kind_words", "language_words", "told_of_copy", "told_of_journals"]


def language_words(language: Language) -> str:
    """Return a language's name in the window's language."""
    return {
        Language.EN: translate("Language", "English"),
        Language.DE: translate("Language", "German"),
    }[language]


def kind_words(suffix: str) -> str:
    """Return what people call files of a suffix, which is in lower case with its dot."""
    workbook, word = translate("FirstStart", "Excel"), translate("FirstStart", "Word")
    mail, text = translate("FirstStart", "mail"), translate("FirstStart", "text")
    web = translate("FirstStart", "web page")
    known = {
        ".xlsx": workbook,
        ".xlsm": workbook,
        ".xls": workbook,
        ".docx": word,
        ".eml": mail,
        ".msg": mail,
        ".mbox": mail,
        ".txt": text,
        ".htm": web,
        ".html": web,
        ".md": "Markdown",
    }
    return known.get(suffix, suffix.removeprefix(".").upper())


def told_of_journals(found: NamedJournals) -> str:
    """Return "17 notes in 2 files; read as Excel, German."; what is wrong stands before it."""
    if not found.files:
        return _told(found.problems) or translate("FirstStart", "There are no notes in it that can be read.")
    words = fill(translate("FirstStart", "%1 in %2"), counts.notes(found.notes), counts.files(found.files))
    if found.languages:
        kinds = dict.fromkeys(kind_words(suffix) for suffix in found.suffixes)
        languages = map(language_words, found.languages)
        pattern = translate("FirstStart", "%1 in %2; read as %3")
        read_as = ", ".join([*kinds, *languages])
        words = fill(pattern, counts.notes(found.notes), counts.files(found.files), read_as)
    return sentences(_told(found.problems), words)


def told_of_copy(found: NamedCopy) -> str:
    """Return "214 texts in 6 files."; what is wrong stands before it."""
    if not found.files:
        return _told(found.problems) or translate("FirstStart", "There are no texts in it that can be read.")
    words = fill(translate("FirstStart", "%1 in %2"), counts.texts(found.texts), counts.files(found.files))
    return sentences(_told(found.problems), words)


def _told(problems: Sequence[Problem]) -> str:
    """Return the worst problem with what to do, and whether there are more."""
    if not problems:
        return ""
    first = problems[0]
    pattern = translate("FirstStart", "“%1”: %2")
    message = fill(pattern, first.file, first.message) if first.file not in first.message else first.message
    more = counts.further_problems(len(problems) - 1) if len(problems) > 1 else ""
    return sentences(message, first.hint, more)
