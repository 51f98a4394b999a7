"""The sample from end to end: what becomes of each note, held against what is expected.

Nothing in the code knows the sample. What is not reached yet stands in ``MISSES`` with the reason;
a note that is right now must leave the list, since each xfail is strict.
"""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

import resources
from app.model import Match
from app.workspace import Triage, TriagedNote, Workspace
from tests.plain_reading import selected

COPY = resources.folder("sample", "copy")
EXPECTED: list[dict[str, Any]] = tomllib.loads(
    Path(__file__).with_name("sample_expectations.toml").read_text(encoding="utf-8")
)["note"]
MISSES: dict[str, str] = {
    "ein Feld für Katzen": "a wish for a new function that quotes a label stays unsure",
    "Vielen Dank für Ihren Einkauf": "that a quoted text stands in no file is not concluded yet",
}
"""Words of a note → why it is not right yet; each is a matter of matching."""


def _cases() -> list[Any]:
    return [pytest.param(note, id=note.get("id") or note["match"], marks=_marks(note)) for note in EXPECTED]


def _marks(note: dict[str, Any]) -> list[pytest.MarkDecorator]:
    why = MISSES.get(note["match"])
    return [pytest.mark.xfail(reason=why, strict=True)] if why else []


@pytest.fixture(scope="module")
def triage(tmp_path_factory: pytest.TempPathFactory) -> Triage:
    return Workspace.sample(tmp_path_factory.mktemp("sample")).triage()


def _found(triage: Triage, note: dict[str, Any]) -> TriagedNote:
    (found,) = [
        triaged
        for triaged in triage.notes
        if triaged.note.source.file == note["journal"] and note["match"] in triaged.note.text
    ]
    return found


def _outcomes(note: dict[str, Any]) -> Iterator[tuple[str, str, list[dict[str, Any]]]]:
    """Yield verdict, finding and places of each acceptable outcome."""
    places = note.get("place", [])
    yield note["verdict"], note["finding"], places
    for other in note.get("or", []):
        yield other["verdict"], other["finding"], places if other["claims"] == "same" else []


def _reached(triaged: TriagedNote) -> tuple[str, str, list[tuple[str, str]]]:
    verdict = triaged.verdict
    claims = sorted((match.entry.location.file, match.entry.key) for match in verdict.claimed)
    return verdict.kind.value, verdict.finding.value, claims


def _text_after(match: Match, place: dict[str, Any]) -> str:
    """Return what people read after the edit, by lxml alone: the edit's bytes are put into the file's."""
    data = (COPY / match.entry.location.file).read_bytes()
    start, end = match.entry.location.span
    encoding = "utf-8-sig" if data.startswith(b"\xef\xbb\xbf") else "utf-8"
    assert match.edit is not None
    assert data[start:end].decode("utf-8") == match.edit.before
    changed = data[:start] + match.edit.after.encode(encoding.removesuffix("-sig")) + data[end:]
    root = etree.fromstring(changed, etree.XMLParser(resolve_entities=False, no_network=True))
    (text,) = selected(root, place["xpath"], place.get("ns"))
    return text


def test_every_note_of_the_sample_is_there(triage: Triage) -> None:
    assert len(triage.notes) == len(EXPECTED)
    assert all(_found(triage, note) for note in EXPECTED)


@pytest.mark.parametrize("note", _cases())
def test_verdict_finding_and_places_are_right(triage: Triage, note: dict[str, Any]) -> None:
    allowed = [
        (verdict, finding, sorted((place["file"], place["key"]) for place in places))
        for verdict, finding, places in _outcomes(note)
    ]
    assert _reached(_found(triage, note)) in allowed


@pytest.mark.parametrize("note", EXPECTED, ids=lambda note: note.get("id") or note["match"])
def test_each_place_reads_as_wished_after_the_edit(triage: Triage, note: dict[str, Any]) -> None:
    """Nothing is asked of places that are not claimed: that is the matter of the test above."""
    claimed = {
        (match.entry.location.file, match.entry.key): match for match in _found(triage, note).verdict.claimed
    }
    for place in note.get("place", []):
        match = claimed.get((place["file"], place["key"]))
        if match is None or "new" not in place:
            continue
        if match.edit is None:
            # Either it reads so already, or the place is told and the new wording left to the client.
            open_wording = match.ask is not None and match.ask.new is None
            assert open_wording or match.entry.value == place["new"]
        else:
            assert match.edit.verified
            assert _text_after(match, place) == place["new"]


def test_no_place_is_told_that_is_not_meant(triage: Triage) -> None:
    """The first promise, for which there is no list of exceptions."""
    wrong = [
        (note["match"], claim)
        for note in EXPECTED
        for claim in _reached(_found(triage, note))[2]
        if claim not in {(place["file"], place["key"]) for place in note.get("place", [])}
    ]
    assert wrong == []


def test_notes_with_a_reply_and_notes_without(triage: Triage) -> None:
    """Only where nothing is certain nothing is said."""
    for triaged in triage.notes:
        assert (triaged.reply is None) == (triaged.verdict.finding.value == "unsure")
