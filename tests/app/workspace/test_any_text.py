"""Whatever a client writes: never a crash, always valid JSON with all that the contract names."""

import datetime as dt
import json
import string
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.catalogue import Catalogue
from app.model import ClientProfile, Note, Source
from app.workspace.records.triage import triage_record
from app.workspace.values import Triage
from app.workspace.verdicts.judging import Judging
from app.workspace.workspace import Workspace
from tests.small_project import write_project

_FRAGMENTS = [
    "“Welcom on board”",
    '"Buy a ticket"',
    "→",
    "statt",
    "lieber",
    "change to",
    "bitte",
    "{{ 7 * 7 }}",
    "{% for x in y %}",
    "%s %1$s {0}",
    "<b>&amp;</b>",
    "]]>",
    "\\",
    "„",
    "(?P<x>[",
    "\x1b[31m",
    "\u202e",
    "\n- ",
    "start.title",
]
WORDS = st.lists(st.sampled_from(_FRAGMENTS) | st.text(max_size=12), min_size=1, max_size=12).map(" ".join)
TEXTS = (st.text(min_size=1, max_size=300) | WORDS).filter(str.strip)
PLACE_FIELDS = {"rank", "claimed", "score", "evidence", "file", "key", "xpath", "namespaces", "line"} | {
    "column",
    "span",
    "value",
    "edit",
}


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    copy, _ = write_project(tmp_path_factory.mktemp("any"))
    return Catalogue.read([copy])


def _record(triage: Triage) -> dict[str, Any]:
    record = json.loads(json.dumps(triage_record(triage), ensure_ascii=False, allow_nan=False))
    assert isinstance(record, dict)
    return record


@given(text=TEXTS, author=st.text(max_size=20), where=st.text(max_size=20))
def test_any_note_gets_a_verdict_that_is_valid_json(
    catalogue: Catalogue, text: str, author: str, where: str
) -> None:
    note = Note("1", text, Source("notes.csv", 2), author=author, where=where)
    triaged = Judging(catalogue).triage(note, ClientProfile())
    (record,) = _record(Triage(1, (triaged,), (), 1, len(catalogue), 1, dt.datetime.now(dt.UTC)))["notes"]
    assert record["text"] == text
    assert record["verdict"] in {"copy", "developer", "mixed", "unclear"}
    assert 0 <= record["confidence"] <= 1
    assert len(record["places"]) <= 10
    assert all(place.keys() >= PLACE_FIELDS for place in record["places"])
    assert all(place["edit"]["verified"] for place in record["places"] if place["claimed"] and place["edit"])


@given(rows=st.lists(st.text(string.printable + "äöüß„“→\u2028\x85\ufeff", max_size=80), max_size=6))
def test_any_journal_file_is_triaged(tmp_path_factory: pytest.TempPathFactory, rows: list[str]) -> None:
    folder: Path = tmp_path_factory.mktemp("journal")
    copy, journal = write_project(folder)
    journal.write_text("\n".join(["ID,Date,Reporter,Note", *rows]), encoding="utf-8")
    record = _record(Workspace.of(copy=[copy], journals=[journal]).triage())
    assert record["format"] == 1
    assert len({note["id"] for note in record["notes"]}) == len(record["notes"])
