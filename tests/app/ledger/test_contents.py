import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace as changed

from app.ledger.contents import VERSION, Contents, KeptNote, Wording, contents_from, json_lines
from app.model import CopycueError, NoteWords, Step
from tests.app.ledger.samples import NINE, answered, corrected, draft, marked, note, undone, verdict

Record = dict[str, Any]


def written(contents: Contents) -> bytes:
    return "\n".join(json_lines(contents)).encode()


def kept(name: str, *texts: str) -> KeptNote:
    wordings = tuple(Wording(number, text, "Pay", NINE) for number, text in enumerate(texts, start=1))
    return KeptNote(replace(note(name, texts[-1]), revision=len(texts), before=NoteWords("before")), wordings)


def in_order(*steps: Step) -> tuple[Step, ...]:
    return tuple(changed(step, number=number) for number, step in enumerate(steps, start=1))


def sample() -> Contents:
    first = answered("n1", "n2")
    return Contents(
        "Ferry kiosk",
        NINE,
        (kept("n1", "a", "b"), kept("n2", "c")),
        (verdict(),),
        in_order(first, marked("n2", after=1), corrected("n1"), undone(first)),
        (draft(version=3),),
    )


def test_contents_come_back_from_json_as_they_were() -> None:
    contents = sample()

    assert contents_from(written(contents)) == contents


def test_an_empty_ledger_comes_back_too() -> None:
    assert contents_from(written(Contents())) == Contents()


def test_each_note_and_step_has_a_line_of_its_own() -> None:
    lines = written(sample()).decode().splitlines()

    assert sum(line.startswith('{"note"') for line in lines) == 2
    assert sum('"deed"' in line for line in lines) == 4


@pytest.mark.parametrize("text", ["", "\0", "\ud800", "\ufffe\uffff", "\u2028", '"\\', "=1+1", "é" * 100_000])
def test_any_words_come_back(text: str) -> None:
    contents = Contents(notes=(kept("n1", text),))

    assert contents_from(written(contents)) == contents


@given(st.text(st.characters()))
def test_any_characters_come_back(text: str) -> None:
    contents = Contents(project=text, drafts=(draft(text),))

    assert contents_from(written(contents)) == contents


def refusal(change: Callable[[Record], object]) -> str:
    record = json.loads(written(sample()))
    change(record)
    with pytest.raises(CopycueError) as refused:
        contents_from(json.dumps(record).encode())
    return refused.value.message


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda record: record.update(format="other"), "not a file that `copycue export` wrote"),
        (lambda record: record.pop("version"), "which version"),
        (lambda record: record.update(version=0), "which version"),
        (lambda record: record["notes"][0]["note"].pop("id"), "not as it was written"),
        (lambda record: record["steps"][0].update(deed={"type": "sunk"}), "not as it was written"),
        (lambda record: record["steps"][0].update(at="2026-03-02T09:00:00"), "time zone"),
        (lambda record: record["steps"].reverse(), "out of order"),
        (lambda record: record["steps"].append(record["steps"][0]), "twice"),
        (lambda record: record["notes"].append(record["notes"][0]), "twice"),
        (lambda record: record["notes"][0].update(wordings=[]), "wordings"),
        (lambda record: record["drafts"][0].update(version=-1), "number"),
        (lambda record: record["steps"][3].update(number=1 << 70), "number"),
        (lambda record: record["notes"][0]["note"].update(revision=0), "number"),
    ],
)
def test_what_no_ledger_could_hold_is_refused_with_the_reason(
    change: Callable[[Record], object], why: str
) -> None:
    assert why in refusal(change)


def test_a_file_of_a_later_copycue_is_refused_with_what_to_do() -> None:
    message = refusal(lambda record: record.update(version=VERSION + 1, written_by="9.1"))

    assert message.startswith("Copycue 9.1 wrote it")
    assert "Install the newer Copycue" in message


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"\xff", b"[" * 100_000, b"null"])
def test_what_is_no_export_is_refused(data: bytes) -> None:
    with pytest.raises(CopycueError, match="can not be read back"):
        contents_from(data)
