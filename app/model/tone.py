"""What the tone check finds in a draft, and the heat check in a client's note."""

from dataclasses import dataclass
from enum import StrEnum

from app.model.profile import Language

__all__ = [
    "Alternative",
    "AlternativeKind",
    "FoundAddress",
    "HeatReport",
    "HeatSign",
    "ToneFinding",
    "ToneLevel",
    "ToneReport",
]


class ToneLevel(StrEnum):
    """How loudly a finding speaks."""

    STOP = "stop"
    """Copying the reply asks once more."""
    WARN = "warn"
    HINT = "hint"

    @property
    def is_loud(self) -> bool:
        """Whether the finding asks to be looked at before the reply leaves."""
        return self is not ToneLevel.HINT


class FoundAddress(StrEnum):
    """The German form of address that a text uses."""

    SIE = "sie"
    DU = "du"
    MIXED = "mixed"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class ToneFinding:
    """Some words of a draft that a client may take amiss.

    Attributes:
        rule: id of the rule, as TONE.md has it.
        level: how loudly it speaks.
        start: where the words begin, counted in characters of the text that was given.
        end: where they end; ``start`` when the whole text is meant.
        message: why, in one sentence.
        instead: what to write instead, as advice.
        write: the very words to write instead, where they are certain; else "".
    """

    rule: str
    level: ToneLevel
    start: int
    end: int
    message: str
    instead: str
    write: str = ""


class AlternativeKind(StrEnum):
    """What an alternative does with the words of a finding."""

    REPLACE = "replace"
    LEAVE_OUT_WORDS = "leave-out-words"
    LEAVE_OUT_SENTENCE = "leave-out-sentence"


@dataclass(frozen=True, slots=True)
class Alternative:
    """A change of a draft that settles a finding and leaves the rest as it was typed.

    Attributes:
        kind: what it does.
        start: where what goes begins, counted in characters of the draft.
        end: where it ends.
        text: what comes there; "" where words are only left out.
    """

    kind: AlternativeKind
    start: int
    end: int
    text: str = ""


@dataclass(frozen=True, slots=True)
class ToneReport:
    """What the tone check says of one text.

    Attributes:
        language: the language it was read in.
        findings: in the order of the text; those about the whole text come last.
        address: the form of address that the writer's own words use.
    """

    language: Language
    findings: tuple[ToneFinding, ...]
    address: FoundAddress

    @property
    def loud(self) -> tuple[ToneFinding, ...]:
        """The findings of level stop or warn."""
        return tuple(finding for finding in self.findings if finding.level.is_loud)


@dataclass(frozen=True, slots=True)
class HeatSign:
    """Words of a note that show how upset its writer is.

    Attributes:
        sign: id of the sign, such as "insult".
        weight: what it adds to the score.
        start: where the words begin in the note.
        end: where they end.
        meaning: what it tells, in one sentence for the developer.
    """

    sign: str
    weight: int
    start: int
    end: int
    meaning: str


@dataclass(frozen=True, slots=True)
class HeatReport:
    """How upset a note sounds. The score is for the developer's eyes only.

    Attributes:
        language: the language it was read in.
        score: sum of the signs' weights, each sign counted once.
        heated: the note is to be answered calmly, or handed over.
        signs: in the order of the text.
    """

    language: Language
    score: int
    heated: bool
    signs: tuple[HeatSign, ...]
