"""A broken file stays usable: what stands before and behind its faults, and its last sound state."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.catalogue import Catalogue
from app.catalogue.diagnose import diagnose
from app.catalogue.judge import is_well_formed
from app.catalogue.mended import mended, without_cut_entries
from app.catalogue.source import source_of
from app.model import Entry, Problem, ProblemKind, Severity, TextChange
from tests.app.catalogue import made
from tests.app.catalogue.documents import encoded

BEFORE = '<text key="gate">Gate 4 opens at 8</text>'
BEHIND = '<text key="deck">Deck chairs are free</text>'
FAULTS = {
    "bare &": '<text key="bar">Fish & chips</text>',
    "bare <": '<text key="bar">Children < 6 travel free</text>',
    "bare & in an attribute": '<text key="bar" tip="Fish & chips">Fish</text>',
    "unclosed tag": '<text key="bar">Fish <b>and chips</text>',
    "unclosed element": '<text key="bar">Fish and chips\n',
    "end tag of another case": '<text key="bar">Fish</Text>',
    "typographic quotes": "<text key=“bar”>Fish</text>",
    "no quotes": "<text key=bar>Fish</text>",
    "attribute twice": '<text key="bar" key="bar2">Fish</text>',
    "quote in a value": '<text key="bar" tip="Say "fish" here">Fish</text>',
    "HTML's code": '<text key="bar">Fish&nbsp;and chips</text>',
    "control character": '<text key="bar">Fish\x02</text>',
    "]]> in text": '<text key="bar">Fish ]]> chips</text>',
    "-- in a comment": "<!-- Fish -- chips -->",
}
VARIANTS = {
    "lf": lambda text: text.encode(),
    "crlf": lambda text: text.replace("\n", "\r\n").encode(),
    "cr": lambda text: text.replace("\n", "\r").encode(),
    "bom": lambda text: b"\xef\xbb\xbf" + text.encode(),
    "utf-16": lambda text: text.encode("utf-16"),
    "utf-16-be": lambda text: b"\xfe\xff" + text.encode("utf-16-be"),
}
ENCODINGS = {"utf-16": "utf-16-le", "utf-16-be": "utf-16-be"}


def document(*faults: str) -> str:
    return "<copy>\n" + "\n".join((BEFORE, "<!-- Übers Meer 🚢 -->", *faults, BEHIND)) + "\n</copy>\n"


def by_key(read: Catalogue) -> dict[str, Entry]:
    return {entry.key: entry for entry in read.entries()}


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("fault", FAULTS)
def test_texts_before_and_behind_a_fault_are_known_with_their_places(
    tmp_path: Path, fault: str, variant: str
) -> None:
    data = VARIANTS[variant](document(FAULTS[fault]))
    read = made.catalogue(tmp_path, {"bar.xml": data})
    found = by_key(read)
    assert found["gate"].value == "Gate 4 opens at 8"
    assert found["deck"].value == "Deck chairs are free"
    for entry in found.values():
        start, end = entry.location.span
        assert data[start:end].decode(ENCODINGS.get(variant, "utf-8")) == entry.raw


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_told_on_its_line_with_a_proven_repair(tmp_path: Path, fault: str, variant: str) -> None:
    read = made.catalogue(tmp_path, {"bar.xml": VARIANTS[variant](document(FAULTS[fault]))})
    (problem,) = read.problems
    assert (problem.line, problem.severity, problem.kind) == (4, Severity.ERROR, ProblemKind.NOT_SOUND)
    assert problem.hint.endswith("With that the file is sound again.")


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("first", ["bare &", "typographic quotes", "quote in a value", "unclosed tag"])
@pytest.mark.parametrize("second", ["bare <", "no quotes", "control character", "attribute twice"])
def test_two_faults_have_two_places_and_one_proof(
    tmp_path: Path, first: str, second: str, variant: str
) -> None:
    text = document(FAULTS[first], "", "", FAULTS[second])
    read = made.catalogue(tmp_path, {"bar.xml": VARIANTS[variant](text)})
    assert [problem.line for problem in read.problems] == [4, 7]
    assert [problem.hint.endswith("the file is sound again.") for problem in read.problems] == [False, True]
    assert by_key(read)["deck"].location.line == 8


def test_the_text_that_holds_the_fault_reads_as_it_was_meant(tmp_path: Path) -> None:
    entry = by_key(made.catalogue(tmp_path, {"bar.xml": document(FAULTS["bare &"])}))["bar"]
    assert (entry.value, entry.raw) == ("Fish & chips", "Fish & chips")


def test_a_text_that_was_cut_off_is_not_known(tmp_path: Path) -> None:
    read = made.catalogue(tmp_path, {"bar.xml": "<copy><t>Fish</t><t>Chips and vin"})
    assert list(read.values) == ["Fish"]


def test_no_text_of_a_broken_file_is_called_editable(tmp_path: Path) -> None:
    read = made.catalogue(tmp_path, {"bar.xml": document(FAULTS["bare &"])})
    for entry in read.entries():
        assert entry.fault == read.problems[0]
        assert not entry.editable
        assert entry.why_not == f"The file must be repaired first (line 4): {read.problems[0].message}"
        edit = read.propose(entry, TextChange(0, 4, "Any"))
        assert (edit.verified, edit.why_not) == (False, entry.why_not)


def test_a_sound_file_beside_a_broken_one_is_not_concerned(tmp_path: Path) -> None:
    read = made.catalogue(tmp_path, {"a.xml": document(), "b.xml": document(FAULTS["bare <"])})
    assert [entry.editable for entry in read.entries()] == [True, True, False, False, False]


def test_a_file_in_another_encoding_than_it_says_is_read_in_its_own(tmp_path: Path) -> None:
    data = "<copy>\n<t>Grüße vom Schiff</t><t>Über Bord</t></copy>".encode("cp1252")
    read = made.catalogue(tmp_path, {"bar.xml": data})
    assert list(read.values) == ["Grüße vom Schiff", "Über Bord"]
    entry = read.entry(1)
    assert data[slice(*entry.location.span)] == "Über Bord".encode("cp1252")
    assert (entry.location.line, entry.location.column) == (2, 27)
    assert read.still_there(entry)
    assert not entry.editable


def test_a_file_that_says_utf_16_and_is_utf_8_is_read_as_it_is(tmp_path: Path) -> None:
    data = '<?xml version="1.0" encoding="utf-16"?><t>Grüße</t>'.encode()
    assert list(made.catalogue(tmp_path, {"bar.xml": data}).values) == ["Grüße"]


# --- the last sound state -------------------------------------------------------------------------

BEYOND_REPAIR: dict[str, bytes] = {
    "cut off inside an attribute that nothing closes": b'<copy><t>One</t><t x="',
    "two documents": b"<copy><t>Other</t></copy><copy><t>One</t></copy>",
    "no XML at all": b"words only",
    "empty": b"",
    "a picture": b"\x89PNG\r\n\x1a\n",
    "a broken letter": "<copy><t>Öl</t></copy>".encode() + b"<!-- \xfc -->",
}


@pytest.mark.parametrize("data", BEYOND_REPAIR.values(), ids=BEYOND_REPAIR)
def test_until_a_repair_the_last_sound_state_stands_in(tmp_path: Path, data: bytes) -> None:
    read = made.catalogue(tmp_path, {"bar.xml": "<copy><t>One</t><t>Two</t></copy>"})
    made.write(tmp_path, {"bar.xml": data})
    broken = read.refreshed()
    assert list(broken.values) == ["One", "Two"]
    assert [entry.editable for entry in broken.entries()] == [False, False]
    assert broken.problems[0].severity is Severity.ERROR
    assert (broken.problems[-1].severity, broken.problems[-1].message) == (
        Severity.INFO,
        "Until the file is repaired, Copycue goes by its last sound state.",
    )


def test_the_last_sound_state_outlives_several_broken_ones_and_ends_with_the_repair(tmp_path: Path) -> None:
    read = made.catalogue(tmp_path, {"bar.xml": "<copy><t>One</t></copy>"})
    for data in BEYOND_REPAIR.values():
        made.write(tmp_path, {"bar.xml": data})
        os.utime(tmp_path / "bar.xml", ns=(10**18, 10**18 + len(data)))
        read = read.refreshed()
        assert list(read.values) == ["One"]
        assert len(read.problems) == 2
    made.write(tmp_path, {"bar.xml": "<copy><t>Three</t></copy>"})
    healed = read.refreshed()
    assert (list(healed.values), healed.problems) == (["Three"], ())
    assert healed.entry(0).editable


def test_places_of_the_last_sound_state_no_longer_hold_where_the_file_differs(tmp_path: Path) -> None:
    read = made.catalogue(tmp_path, {"bar.xml": "<copy><t>One</t></copy>"})
    made.write(tmp_path, {"bar.xml": b"<copy>\n<t>One</t></copy><copy/>"})
    broken = read.refreshed()
    assert not broken.still_there(broken.entry(0))
    assert broken.text("bar.xml") == "<copy>\n<t>One</t></copy><copy/>"


def test_a_cold_start_on_a_file_beyond_repair_knows_what_stands_before_the_fault(tmp_path: Path) -> None:
    read = made.catalogue(tmp_path, {"bar.xml": "<copy><t>One</t></copy><copy><t>Two</t></copy>"})
    assert list(read.values) == ["One"]
    assert not read.entry(0).editable


def test_a_part_of_a_broken_file_is_no_sound_state(tmp_path: Path) -> None:
    read = made.catalogue(tmp_path, {"bar.xml": "<copy><t>One</t></copy><copy><t>Two</t></copy>"})
    made.write(tmp_path, {"bar.xml": ""})
    assert list(read.refreshed().values) == []


# --- any file, any fault --------------------------------------------------------------------------


@given(encoded(), st.data())
def test_wherever_a_file_breaks_each_text_stands_at_its_place(data: bytes, draw: st.DataObject) -> None:
    at = draw.draw(st.integers(0, len(data)))
    fault = draw.draw(st.sampled_from((b"&", b"<", b"<b>", b"</b>", b'"', b"]]>", b"--", b"\xfc", b"\x02")))
    source = source_of("copy.xml", data[:at] + fault + data[at:])
    if isinstance(source, Problem) or is_well_formed(source):
        return
    repaired = mended(source, diagnose(source))
    if repaired is None:
        return
    text, mend = repaired
    read = made.indexed(text)
    assert mend.original(len(text.scanned)) == len(source.scanned)
    changed = list(mend.changed())
    if read.facts is None:
        return
    table = without_cut_entries(read.facts.table, mend)
    for number in range(len(table.values)):
        start, end = table.starts[number], table.ends[number]
        if not any(a < end and b > start for a, b in changed):
            typed = source.scanned[mend.original(start) : mend.original(end)]
            assert typed.decode(text.codec) == table.raw(number)
