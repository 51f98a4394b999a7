"""The figures of tone and heat, on a handful of texts."""

import json
from pathlib import Path

import pytest

from tests.bench.baseline import drops
from tests.bench.tone_figures import shares, tone_figures


def test_shares_are_taken_of_what_there_is() -> None:
    pairs = [(True, True), (True, False), (False, True), (False, False), (False, False)]
    assert shares(pairs) == {"precision": 1 / 2, "recall": 1 / 2, "false_alarm": pytest.approx(1 / 3)}
    assert shares([]) == {}


def test_texts_are_heard_as_the_commands_hear_them(tmp_path: Path) -> None:
    rows = {
        "tone": [
            {"id": "1", "lang": "en", "text": "You forgot it.", "label": "tactless"},
            {"id": "2", "lang": "en", "text": "Thanks for note 12.", "label": "tactful"},
        ],
        "heated": [{"id": "3", "lang": "de", "text": "Das ist inakzeptabel.", "label": "heated"}],
        "formality": [{"id": "4", "lang": "de", "text": "Danke für deine Notiz.", "label": "du"}],
    }
    for name, texts in rows.items():
        (tmp_path / f"{name}.jsonl").write_text("".join(json.dumps(row) + "\n" for row in texts), "utf-8")
    figures = tone_figures(tmp_path)
    assert (figures["tone_en_recall"], figures["tone_en_false_alarm"]) == (1, 0)
    assert (figures["heated_de_recall"], figures["address_right"]) == (1, 1)
    assert figures["good_replies_false_alarm"] == 0


def test_more_false_alarms_are_worse() -> None:
    saved = {"tone_en_false_alarm": 0.02, "tone_en_recall": 0.9}
    assert [
        drop.name for drop in drops("tone", {"tone_en_false_alarm": 0.1, "tone_en_recall": 0.95}, saved)
    ] == ["tone_en_false_alarm"]
