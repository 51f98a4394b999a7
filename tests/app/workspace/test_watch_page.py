"""docs/watch.md tells every event and every member of it."""

import re
from pathlib import Path

import pytest

from app.workspace.events.events import Event
from app.workspace.events.records import event_record
from tests.app.workspace.sample_events import AT, SENTENCES

PAGE = (Path(__file__).parents[3] / "docs" / "watch.md").read_text(encoding="utf-8")
ROWS = dict(re.findall(r"^\| `([a-z-]+)` \| (.*)$", PAGE, re.MULTILINE))
COMMON = {"event", "at", "project", "sentence"}


@pytest.mark.parametrize("event", [event for event, _ in SENTENCES])
def test_an_event_is_on_the_page_with_all_its_members(event: Event) -> None:
    record = event_record(event, AT)
    row = ROWS[record["event"]]
    told = set(re.findall(r"`([a-z_]+)`", row))
    as_above = {"note", "text", "where", "author", "date", "file", "revision", "first_seen"}
    assert record.keys() - COMMON <= told | (as_above if "as above" in row else set())


def test_the_page_tells_of_no_event_that_there_is_not() -> None:
    assert ROWS.keys() - {"event"} == {event_record(event, AT)["event"] for event, _ in SENTENCES}
