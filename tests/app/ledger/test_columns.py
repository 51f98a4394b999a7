"""Texts and values go through every column unharmed."""

import datetime as dt
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.json import Decoder

from app.ledger import Ledger
from app.ledger.columns import from_json, to_json, to_storable, to_text
from app.model import (
    Answered,
    Corrected,
    Correction,
    Draft,
    Finding,
    KeptPlace,
    KeptVerdict,
    KnownNote,
    Language,
    Marked,
    NoteWords,
    OutcomeKind,
    SentPlace,
    SentReply,
    VerdictKind,
    new_step,
)
from tests.app.ledger.samples import NINE, draft, marked, note, verdict

NAUGHTY = {
    "NUL": "a\0b\0",
    "lone surrogates": "\ud800 \udfff\udcff",
    "surrogates in the wrong order and a pair of them": "\udc00\ud800 \ud83d\ude00",
    "noncharacters": "\ufffe\uffff\ufdd0\U0010ffff",
    "the escape, and what looks like an escaped character": "\ufffe0000 \ufffe\ufffe",
    "controls": "".join(map(chr, range(32))) + "\x7f\x85\u2028\u2029",
    "directions": "\u202eabc\u202c \u200f\u061c",
    "combining": "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L",
    "statements": "'; DROP TABLE notes; -- \\'\" %s %(x)s :a ?",
    "templates": "{{ 7*7 }} ${x} {0} <script>alert(1)</script> &amp; ]]>",
    "emoji": "👩‍👩‍👧‍👦 🏳️‍🌈",
    "blank": " \t\r\n ",
    "byte order mark": "\ufeffa",
    "long": "ä€🚢 " * 50_000 + "\0\ud800",
}
naughty = pytest.mark.parametrize("text", NAUGHTY.values(), ids=NAUGHTY)


@given(st.text(st.characters(codec=None)))
def test_what_is_stored_is_text_for_every_database_and_comes_back(text: str) -> None:
    stored = to_storable(text)
    assert "\0" not in stored
    assert stored.encode().decode() == stored
    assert to_text(stored) == text


@given(st.lists(st.text(st.characters(codec=None))))
def test_json_holds_any_text(texts: list[str]) -> None:
    stored = to_json(tuple(texts))
    assert "\0" not in stored
    assert stored.encode()
    assert from_json(stored, Decoder(tuple[str, ...])) == tuple(texts)


@naughty
def test_any_text_goes_through_every_column(open_ledger: Callable[[], Ledger], text: str) -> None:
    name = text[:200]  # PostgreSQL's index takes no longer ones
    known = KnownNote(
        name, NoteWords(text, text), text, NINE, text, text, text, 2, NoteWords(text, text), (text,)
    )
    kept = KeptVerdict(
        name,
        1,
        VerdictKind.COPY,
        Finding.CHANGE,
        0.5,
        (text,),
        (KeptPlace(text, text, 1, text, text, text),),
        NINE,
    )
    reply = SentReply(
        (name,), Language.DE, text, text, text, (SentPlace(name, text, text, text, text, text),), text
    )
    steps = [
        new_step(Answered(reply), who=text, at=NINE),
        new_step(Marked(name, OutcomeKind.DUPLICATE, text, text), who=text, at=NINE),
        new_step(Corrected(Correction(name, text, text, text, None, (), NINE)), who=text, at=NINE),
    ]
    with open_ledger() as ledger:
        ledger.remember([known], at=NINE, based_on=ledger.read())
        ledger.keep_verdicts([kept])
        taken = tuple(ledger.do(step) for step in steps)
        typed = ledger.keep_draft(Draft(name, text, text, who=text))
    ledger = open_ledger()
    memory = ledger.read()
    assert (memory.known, memory.steps, memory.problems) == ((known,), taken, ())
    assert memory.verdicts == {name: kept}
    assert memory.drafts == {name: typed}
    assert ledger.verdicts_of(name) == (kept,)
    assert [wording.words for wording in ledger.revisions(name)] == [NoteWords(text, text)] * 2


@given(st.datetimes(dt.datetime(1, 1, 2), dt.datetime(9999, 12, 30), timezones=st.timezones()))  # noqa: DTZ001 - the zone is drawn
def test_moments_come_back_the_same_and_sort_as_time_goes(moment: dt.datetime) -> None:
    from sqlalchemy.dialects.sqlite.base import SQLiteDialect

    from app.ledger.columns import Moment

    dialect = SQLiteDialect()
    stored = Moment().process_bind_param(moment, dialect)
    later = Moment().process_bind_param(moment.astimezone(dt.UTC) + dt.timedelta(microseconds=1), dialect)
    assert stored
    assert later
    assert stored < later
    assert Moment().result_processor(dialect, None)(stored) == moment.astimezone(dt.UTC)


# --- what a later Copycue wrote -------------------------------------------------------------------


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A ledger with some of everything."""
    path = tmp_path / "kiosk.db"
    with Ledger.open(path) as ledger:
        ledger.remember(
            [replace(note("n1"), files_before=("old.csv",)), note("n2")], at=NINE, based_on=ledger.read()
        )
        ledger.keep_verdicts([verdict("n1"), verdict("n2")])
        ledger.do(marked("n1"))
        ledger.do(marked("n2"))
        ledger.keep_draft(draft("typed"))
    return path


def spoil(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        assert connection.execute(statement).rowcount


def test_a_step_of_an_unknown_kind_is_passed_over_and_told(path: Path) -> None:
    spoil(path, """UPDATE steps SET payload = '{"type":"sung","note_id":"n1"}' WHERE number = 1""")
    with Ledger.open(path) as ledger:
        memory = ledger.read()
        assert [step.number for step in memory.steps] == [2]
        (problem,) = memory.problems
        assert problem.message.startswith("1 of the ledger's steps can not be understood")
        ledger.do(marked("n1"))
        assert [step.number for step in ledger.read().steps] == [2, 3]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE verdicts SET kind = 'song' WHERE number = 1",
        "UPDATE verdicts SET finding = 'tune' WHERE number = 1",
    ],
)
def test_a_verdict_of_an_unknown_kind_says_that_nothing_is_clear(path: Path, statement: str) -> None:
    spoil(path, statement)
    with Ledger.open(path) as ledger:
        first, second = ledger.read().verdicts.values()
        assert first.confidence == 0
        assert (first.kind, first.finding) in {
            (VerdictKind.UNCLEAR, Finding.CHANGE),
            (VerdictKind.COPY, Finding.UNSURE),
        }
        assert second == verdict("n2")


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE drafts SET language = 'fr'",
        "UPDATE drafts SET address = 'vous'",
        "UPDATE drafts SET formality = 'sung'",
    ],
)
def test_a_draft_in_an_unknown_way_keeps_its_text(path: Path, statement: str) -> None:
    spoil(path, statement)
    with Ledger.open(path) as ledger:
        assert ledger.read().drafts["n1"].text == "typed"


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE notes SET first_seen = 'soon' WHERE id = 'n1'",
        "UPDATE notes SET files_before = '{' WHERE id = 'n1'",
        "UPDATE notes SET last_seen = '' WHERE id = 'n1'",
    ],
)
def test_a_note_with_a_spoilt_value_is_read_all_the_same(path: Path, statement: str) -> None:
    spoil(path, statement)
    with Ledger.open(path) as ledger:
        assert [known.words for known in ledger.read().known] == [note().words] * 2
