"""The words of Copycue as frozen values. Knows nobody; everyone may know it."""

from app.model.ask import Ask, AskKind, Mark, MarkKind, Side
from app.model.by_hand import Link, Search
from app.model.clock import Clock, utc_now
from app.model.correction import ChosenPlace, Correction
from app.model.day_names import month_name, weekday_name
from app.model.edit import Edit
from app.model.entry import Entry, Location, TextChange
from app.model.kept_verdict import KeptPlace, KeptVerdict
from app.model.known_note import DiffKind, DiffPart, KnownNote, NoteWords, both_texts
from app.model.note import Note, NoteStatus, Source
from app.model.outcome import Outcome, OutcomeKind
from app.model.path_pattern import PathPattern, folder_to_watch
from app.model.problem import CopycueError, Problem, ProblemKind, Severity
from app.model.profile import (
    Address,
    ClientProfile,
    Formality,
    Language,
    Person,
    ProfileProposal,
    TextArea,
)
from app.model.reply import Occasion, Reply, Situation, Variant
from app.model.sent import Draft, DraftConflict, SentPlace, SentReply
from app.model.sentence import Passage, Pattern, Sentence, Value, pattern, plain, say, say_count, together
from app.model.step import (
    Answered,
    Conflict,
    Corrected,
    CorrectionWithdrawn,
    Deed,
    Marked,
    NoteState,
    OutcomeSeen,
    PutOff,
    Step,
    Undone,
    new_step,
)
from app.model.tone import (
    Alternative,
    AlternativeKind,
    FoundAddress,
    HeatReport,
    HeatSign,
    ToneFinding,
    ToneLevel,
    ToneReport,
)
from app.model.verdict import Evidence, Finding, Match, Verdict, VerdictKind

__all__ = [
    "Address",
    "Alternative",
    "AlternativeKind",
    "Answered",
    "Ask",
    "AskKind",
    "ChosenPlace",
    "ClientProfile",
    "Clock",
    "Conflict",
    "CopycueError",
    "Corrected",
    "Correction",
    "CorrectionWithdrawn",
    "Deed",
    "DiffKind",
    "DiffPart",
    "Draft",
    "DraftConflict",
    "Edit",
    "Entry",
    "Evidence",
    "Finding",
    "Formality",
    "FoundAddress",
    "HeatReport",
    "HeatSign",
    "KeptPlace",
    "KeptVerdict",
    "KnownNote",
    "Language",
    "Link",
    "Location",
    "Mark",
    "MarkKind",
    "Marked",
    "Match",
    "Note",
    "NoteState",
    "NoteStatus",
    "NoteWords",
    "Occasion",
    "Outcome",
    "OutcomeKind",
    "OutcomeSeen",
    "Passage",
    "PathPattern",
    "Pattern",
    "Person",
    "Problem",
    "ProblemKind",
    "ProfileProposal",
    "PutOff",
    "Reply",
    "Search",
    "SentPlace",
    "SentReply",
    "Sentence",
    "Severity",
    "Side",
    "Situation",
    "Source",
    "Step",
    "TextArea",
    "TextChange",
    "ToneFinding",
    "ToneLevel",
    "ToneReport",
    "Undone",
    "Value",
    "Variant",
    "Verdict",
    "VerdictKind",
    "both_texts",
    "folder_to_watch",
    "month_name",
    "new_step",
    "pattern",
    "plain",
    "say",
    "say_count",
    "together",
    "utc_now",
    "weekday_name",
]
