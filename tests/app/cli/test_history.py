import json
import re
from pathlib import Path

import pytest

from tests.app.cli.conftest import CopycueCommand

Project = tuple[Path, Path]


@pytest.fixture
def words(copycue: CopycueCommand, project: Project) -> tuple[object, ...]:
    """Mark a note, undo it, and return how the project is named."""
    words = ("--copy", project[0], "--journal", project[1])
    copycue("mark", "12", "mine", *words)
    copycue("undo", *words)
    copycue("mark", "12", "fixed", *words)
    copycue("mark", "7", "mine", *words)
    return words


def test_history_tells_each_step_and_what_was_undone(
    copycue: CopycueCommand, words: tuple[object, ...]
) -> None:
    lines = copycue("history", "12", *words).out.splitlines()
    told = [re.sub(r"^\d{4}-\d\d-\d\d \d\d:\d\d  ", "", line) for line in lines]
    assert told[0] == "Note 12 was first read"
    assert [re.sub(r"^\S+ (marked|undid)", r"… \1", line) for line in told[1:]] == [
        "… marked note 12 as ours (undone)",
        "… undid a step on note 12",
        "… marked note 12 as fixed",
    ]


def test_history_as_json_is_one_object(copycue: CopycueCommand, words: tuple[object, ...]) -> None:
    record = json.loads(copycue("history", "#12", *words, "--json").out)
    assert (record["format"], record["note"], record["revision"]) == (1, "12", 1)
    assert [step["undone"] for step in record["steps"]] == [True, False, False]


def test_a_note_that_never_was_has_no_history(copycue: CopycueCommand, words: tuple[object, ...]) -> None:
    outcome = copycue("history", "99", *words)
    assert outcome.status == 2
    assert "No such note" in outcome.err
