"""The JSON of the tone check and the heat check (DESIGN §4)."""

from typing import Any

from app.model import HeatReport, ToneReport
from app.workspace.replies.tone_check import Upset

__all__ = ["heat_record", "tone_record"]

Record = dict[str, Any]


def tone_record(report: ToneReport, name: str | None = None) -> Record:
    """Return what the tone check says of a text.

    Args:
        report: what it says.
        name: id of the text in a batch; None: there is only one.
    """
    findings = [
        {
            "rule": finding.rule,
            "level": finding.level.value,
            "start": finding.start,
            "end": finding.end,
            "message": finding.message,
            "instead": finding.instead,
        }
        for finding in report.findings
    ]
    return _named(name) | {"findings": findings, "address": report.address.value}


def heat_record(report: HeatReport, name: str | None = None, upset: Upset | None = None) -> Record:
    """Return how upset a note sounds.

    Args:
        report: what the heat check says.
        name: id of the text in a batch; None: there is only one.
        upset: what helps, where that was asked for.
    """
    spans = [
        {
            "sign": sign.sign,
            "weight": sign.weight,
            "start": sign.start,
            "end": sign.end,
            "meaning": sign.meaning,
        }
        for sign in report.signs
    ]
    told = {"summary": list(upset.summary), "hand_over": upset.hand_over} if upset is not None else {}
    return _named(name) | {"heated": report.heated, "score": report.score, "spans": spans} | told


def _named(name: str | None) -> Record:
    return {} if name is None else {"id": name}
