"""What is to be looked at in a reply, in the order in which one is led through it, and its words."""

from collections.abc import Collection
from dataclasses import dataclass

from app.model import AlternativeKind, ToneLevel
from app.workspace.replies.checkup import Checkup, Remark
from ui import counts
from ui.words import fill, sentences, translate

__all__ = ["Point", "count_words", "points_of", "remedy_words", "sentence_of"]


@dataclass(frozen=True, slots=True)
class Point:
    """Something to be looked at: a remark on the tone, or a field that is not filled in.

    Attributes:
        start: where its words begin, in characters of the text.
        end: where they end; ``start`` for what the whole text lacks.
        words: the words.
        remark: why, and what to write instead; None for a field.
    """

    start: int
    end: int
    words: str
    remark: Remark | None = None

    @property
    def level(self) -> ToneLevel | None:
        """How loudly a remark speaks; None for a field."""
        return self.remark.finding.level if self.remark else None

    @property
    def is_loud(self) -> bool:
        """Whether it asks to be looked at before the reply leaves."""
        return self.level is None or self.level.is_loud

    @property
    def name(self) -> tuple[str, str]:
        """What it is known by while the text around it changes."""
        return (self.remark.finding.rule if self.remark else ""), self.words


def points_of(checkup: Checkup, kept: Collection[tuple[str, str]] = ()) -> tuple[Point, ...]:
    """Return what is to be looked at: what is loud as the text has it, then hints.

    Args:
        checkup: of the text.
        kept: names of points that were looked at, and that stay as they are.
    """
    text = checkup.text
    fields = [Point(start, end, text[start:end]) for start, end in checkup.fields]
    remarks = [
        Point(one.finding.start, one.finding.end, text[one.finding.start : one.finding.end], one)
        for one in checkup.remarks
    ]
    found = [point for point in (*fields, *remarks) if point.name not in kept]
    return tuple(sorted(found, key=lambda point: (not point.is_loud, point.start, point.end)))


def count_words(points: Collection[Point]) -> str:
    """Return "2 things to look at"; hints are counted where there is nothing louder."""
    loud = sum(point.is_loud for point in points)
    if loud:
        return counts.things_to_look_at(loud)
    return counts.hints(len(points)) if points else ""


def sentence_of(point: Point) -> str:
    """Return what is to be said of a point."""
    if point.remark is None:
        return fill(translate("Remark", "“%1” is not filled in."), point.words)
    finding = point.remark.finding
    said = sentences(finding.message, finding.instead)
    if not point.words:
        return fill(translate("Remark", "A look at the whole: %1"), said)
    return fill(_PATTERNS[finding.level](), point.words, said)


def remedy_words(point: Point) -> str:
    """Return what one click does about a point; "" where its writer has to find other words."""
    other = point.remark.alternative if point.remark else None
    if other is None:
        return ""
    if other.kind is AlternativeKind.REPLACE:
        return fill(translate("Remark", "Write “%1”"), other.text)
    if other.kind is AlternativeKind.LEAVE_OUT_WORDS:
        return translate("Remark", "Leave it out")
    return translate("Remark", "Leave the sentence out")


_PATTERNS = {
    ToneLevel.STOP: lambda: translate("Remark", "Better not “%1”: %2"),
    ToneLevel.WARN: lambda: translate("Remark", "Look again at “%1”: %2"),
    ToneLevel.HINT: lambda: translate("Remark", "A hint about “%1”: %2"),
}
