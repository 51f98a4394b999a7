"""Numbers in words, each with its plural forms.

Apart from the other strings, since Qt's ``lupdate`` marks plural forms in Python only in calls
of ``tr``, whose context outside a class is empty.
"""

from PySide6.QtCore import QCoreApplication

__all__ = [
    "answer_all",
    "broken_files",
    "changes_done",
    "copied_places",
    "copy_files",
    "fields_unfilled",
    "files",
    "further_problems",
    "hints",
    "journals",
    "letter_begun",
    "more_elsewhere",
    "new_notes",
    "notes",
    "places",
    "places_possible",
    "places_to_look_at",
    "problems",
    "texts",
    "things_amiss",
    "things_to_look_at",
    "times",
    "words",
]


def tr(text: str, comment: str, count: int) -> str:
    """Return ``text`` in the window's language and in the form that goes with ``count``.

    Qt takes plural forms from translations only; the source language has none, so "(s)" is resolved
    here. (A translator of our own would be asked from worker threads, too, and Qt holds a lock then.)
    """
    return QCoreApplication.translate("", text, comment, count).replace("(s)", "" if count == 1 else "s")


def letter_begun(notes: int) -> str:
    """Return "A letter to 3 notes that you began is kept."."""
    return tr("A letter to %n note(s) that you began is kept.", "", notes)


def places(count: int) -> str:
    """Return "3 places"."""
    return tr("%n place(s)", "", count)


def places_possible(count: int) -> str:
    """Return "3 places possible"."""
    return tr("%n place(s) possible", "", count)


def places_to_look_at(count: int) -> str:
    """Return "3 places to look at"."""
    return tr("%n place(s) to look at", "", count)


def copied_places(count: int) -> str:
    """Return "Copied · 3 places checked just now"."""
    return tr("Copied · %n place(s) checked just now", "", count)


def words(count: int) -> str:
    """Return "3 words"."""
    return tr("%n word(s)", "", count)


def journals(count: int) -> str:
    """Return "3 journals"."""
    return tr("%n journal(s)", "", count)


def notes(count: int) -> str:
    """Return "3 notes"."""
    return tr("%n note(s)", "", count)


def times(count: int) -> str:
    """Return "3 times"."""
    return tr("%n time(s)", "", count)


def more_elsewhere(count: int) -> str:
    """Return "3 more in other views"."""
    return tr("%n more in other views", "", count)


def copy_files(count: int) -> str:
    """Return "3 copy files"."""
    return tr("%n copy file(s)", "", count)


def problems(count: int) -> str:
    """Return "3 problems"."""
    return tr("%n problem(s)", "", count)


def files(count: int) -> str:
    """Return "3 files"."""
    return tr("%n file(s)", "", count)


def further_problems(count: int) -> str:
    """Return "And 3 more problems"."""
    return tr("And %n more problem(s)", "", count)


def texts(count: int) -> str:
    """Return "3 texts"."""
    return tr("%n text(s)", "", count)


def things_to_look_at(count: int) -> str:
    """Return "3 things to look at"."""
    return tr("%n thing(s) to look at", "", count)


def hints(count: int) -> str:
    """Return "3 hints"."""
    return tr("%n hint(s)", "", count)


def fields_unfilled(count: int) -> str:
    """Return "3 fields not filled in"."""
    return tr("%n field(s) not filled in", "", count)


def things_amiss(count: int) -> str:
    """Return "3 things that the client may take amiss"."""
    return tr("%n thing(s) that the client may take amiss", "", count)


def answer_all(count: int) -> str:
    """Return "Answer all 3 notes"."""
    return tr("Answer all %n note(s)", "", count)


def new_notes(count: int) -> str:
    """Return "3 new notes"."""
    return tr("%n new note(s)", "", count)


def changes_done(count: int) -> str:
    """Return "3 changes done by the client"."""
    return tr("%n change(s) done by the client", "", count)


def broken_files(count: int) -> str:
    """Return "3 files broken"."""
    return tr("%n file(s) broken", "", count)
