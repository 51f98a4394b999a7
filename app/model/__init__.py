"""The words of Copycue as frozen values. Knows nobody; everyone may know it."""

from app.model.ask import Ask, AskKind, Mark, MarkKind, Side
from app.model.by_hand import Link, Search
from app.model.correction import ChosenPlace, Correction
from app.model.edit import Edit
from app.model.entry import Entry, Location, TextChange
from app.model.known_note import DiffKind, DiffPart, KnownNote, NoteWords
from app.model.note import Note, NoteStatus, Source
from app.model.problem import CopycueError, Problem, ProblemKind, Severity
from app.model.profile import Address, ClientProfile, Formality, Language, Person
from app.model.reply import Reply, Situation
from app.model.verdict import Evidence, Finding, Match, Verdict, VerdictKind

__all__ = [
    "Address",
    "Ask",
    "AskKind",
    "ChosenPlace",
    "ClientProfile",
    "CopycueError",
    "Correction",
    "DiffKind",
    "DiffPart",
    "Edit",
    "Entry",
    "Evidence",
    "Finding",
    "Formality",
    "KnownNote",
    "Language",
    "Link",
    "Location",
    "Mark",
    "MarkKind",
    "Match",
    "Note",
    "NoteStatus",
    "NoteWords",
    "Person",
    "Problem",
    "ProblemKind",
    "Reply",
    "Search",
    "Severity",
    "Side",
    "Situation",
    "Source",
    "TextChange",
    "Verdict",
    "VerdictKind",
]
