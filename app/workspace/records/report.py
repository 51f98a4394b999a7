"""The figures of the report as JSON: the same ones that the page shows, and no names either."""

from typing import Any

from app.workspace.report.figures import AnswerDays, Figures, KindOfReply, StepCounts
from app.workspace.report.often import OftenAsked

__all__ = ["report_record"]

Record = dict[str, Any]


def report_record(figures: Figures, project: str) -> Record:
    """Return the figures of a report as one object."""
    gaps = figures.gaps
    return {
        "format": 1,
        "project": project,
        "made": figures.today.isoformat(),
        "began": figures.began.isoformat() if figures.began else None,
        "since": figures.span.first.isoformat(),
        "until": figures.span.last.isoformat(),
        "notes": figures.all_notes,
        "came": {kind.value: count for kind, count in figures.came.items()},
        "answered": figures.answered,
        "done": figures.settled,
        "steps": figures.steps.value,
        "counts": [_step(counts) for counts in figures.counts],
        "standing": {group.value: count for group, count in figures.standing.items()},
        "days_to_answer": _days(figures.answer_days),
        "often": [_often(asked) for asked in figures.often],
        "replies": [_kind(kind) for kind in figures.replies],
        "not_known": {
            "there_before": gaps.was_there,
            "undated": gaps.undated,
            "never_placed": gaps.never_placed,
            "done_in_journal": gaps.done_in_journal,
            "replies_of_unknown_kind": gaps.unknown_kinds,
        },
    }


def _step(counts: StepCounts) -> Record:
    return {
        "step": counts.step.name,
        "since": counts.step.first.isoformat(),
        "until": counts.step.last.isoformat(),
        "came": {kind.value: count for kind, count in counts.came.items()},
        "answered": counts.answered,
        "done": counts.settled,
    }


def _days(waited: AnswerDays) -> Record:
    return {
        "notes": len(waited.days),
        "median": waited.median,
        "shortest": waited.days[0] if waited.days else None,
        "longest": waited.days[-1] if waited.days else None,
        "there_before": waited.uncounted,
    }


def _often(asked: OftenAsked) -> Record:
    place: Record = {"page": asked.key} if asked.is_page else {"file": asked.file, "key": asked.key}
    return place | {
        "notes": list(asked.notes),
        "about_the_program": asked.behaviour,
        "change": asked.change.value if asked.change else None,
        "changes": asked.changes,
        "suggestion": asked.suggestion.value,
    }


def _kind(kind: KindOfReply) -> Record:
    return {"kind": kind.name, "as_drafted": kind.as_drafted, "reworded": kind.reworded}
