"""From a note to "done by the client", with real processes."""

from pathlib import Path

import pytest

from tests.end_to_end.watching import play


@pytest.mark.timeout(300)
def test_from_a_note_to_done_by_the_client(tmp_path: Path) -> None:
    transcript: list[str] = []
    heard = play(tmp_path, transcript.append)
    kinds = [(event["event"], event.get("note"), event.get("outcome")) for event in heard]
    assert kinds == [
        *(("note-arrived", note, None) for note in "1234"),
        *(("outcome", note, "answered") for note in "1234"),
        *(("outcome", note, "done") for note in "1234"),
        ("note-arrived", "5", None),
        ("outcome", "5", "answered"),
        ("outcome", "5", "differently"),
        ("outcome", "5", "answered"),
        ("outcome", "5", "done"),
        ("file-broken", None, None),
        ("file-mended", None, None),
    ]
    assert [part for part in heard[14]["parts"] if part[0] != "same"] == [
        ["old", "crossing"],
        ["new", "trip"],
    ]
    assert "Type &amp; times for & times." in heard[17]["problems"][0]["hint"]
    assert heard[17]["reply"]["text"]
    assert transcript[-1] == "  exit status 0"
