"""How well draft and note are heard: figures of the tone check and the heat check on labelled texts.

The texts lie outside the project (``tone/`` in the folder of real cases).
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from app.model import Language, ToneReport
from app.replies.heat import check_heat
from app.replies.tone import check_tone

__all__ = ["shares", "tone_figures"]

Row = Mapping[str, Any]
_DECIDED = {"tone": "tactless", "heated": "heated"}


def tone_figures(folder: Path) -> dict[str, float]:
    """Return precision, recall and false alarms of each language; the form of address; good replies.

    Args:
        folder: holds tone.jsonl, formality.jsonl, heated.jsonl and perhaps exemplars.jsonl.
    """
    figures: dict[str, float] = {}
    for name, label in _DECIDED.items():
        rows = _rows(folder / f"{name}.jsonl")
        for language in Language:
            mine = [row for row in rows if row["lang"] == language]
            pairs = [(row["label"] == label, _speaks(name, row)) for row in mine]
            figures |= {f"{name}_{language}_{figure}": share for figure, share in shares(pairs).items()}
    figures |= _address_figures(_rows(folder / "formality.jsonl"))
    good = _rows(folder / "exemplars.jsonl")
    figures["good_replies_false_alarm"] = sum(bool(_checked(row).loud) for row in good) / max(1, len(good))
    return figures


def shares(pairs: Sequence[tuple[bool, bool]]) -> dict[str, float]:
    """Return the figures of (is so, was said to be so); those without a case are left out."""
    hits = sum(so and said for so, said in pairs)
    said = sum(said for _, said in pairs)
    so = sum(so for so, _ in pairs)
    parts = {
        "precision": (hits, said),
        "recall": (hits, so),
        "false_alarm": (said - hits, len(pairs) - so),
    }
    return {name: part / whole for name, (part, whole) in parts.items() if whole}


def _speaks(name: str, row: Row) -> bool:
    if name == "heated":
        return check_heat(row["text"], Language(row["lang"])).heated
    return bool(_checked(row).loud)


def _address_figures(rows: Sequence[Row]) -> dict[str, float]:
    found = [(row["label"], _checked(row).address) for row in rows]
    if not found:
        return {}
    return {
        "address_right": sum(label == address for label, address in found) / len(found),
        "address_mixed_false_alarm": sum(address == "mixed" for _, address in found) / len(found),
    }


def _checked(row: Row) -> ToneReport:
    return check_tone(row["text"], Language(row["lang"]))


def _rows(path: Path) -> list[Row]:
    lines: Iterable[str] = path.read_text("utf-8").splitlines() if path.exists() else ()
    return [json.loads(line) for line in lines]
