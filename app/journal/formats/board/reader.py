"""Journals as JSON: which export it is, and what is said of it."""

import re
from collections.abc import Sequence
from dataclasses import replace

from app.journal.contract import JournalFile, Reading
from app.journal.formats.board.records import list_of_records, read_entries
from app.journal.formats.board.tracker import read_issues
from app.journal.formats.board.trello import is_trello, read_cards
from app.journal.formats.json_text import read_json
from app.model import Problem, Severity, say, say_count

__all__ = ["Board"]

_PROBE = 200
_START = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:\[\s*)?\{\s*(?:\"|$)")


class Board:
    """Reads boards and trackers that were exported as JSON or JSON Lines."""

    suffixes = frozenset({".json", ".jsonl", ".ndjson"})

    def claims(self, journal: JournalFile) -> bool:
        """Say whether the suffix is JSON's, or a file without a telling one begins with an object."""
        if journal.suffix in self.suffixes:
            return True
        return journal.suffix in {"", ".txt"} and bool(_START.match(journal.data[:_PROBE]))

    def read(self, journal: JournalFile) -> Reading:
        """Return the notes of the entries that could be read."""
        found = read_json(journal.data, journal.name)
        if not found.values:
            return Reading(problems=tuple(found.problems))
        reading = _read(found.values, journal)
        return replace(reading, problems=(*found.problems, *reading.problems))


def _read(values: Sequence[object], journal: JournalFile) -> Reading:
    board = values[0]
    if isinstance(board, dict) and is_trello(board):
        cards, templates = read_cards(board)
        told = _left_out(
            journal,
            templates
            and say_count(templates, one="1 card is a template", many="{count:,} cards are templates"),
        )
        reading = read_entries(cards, journal, say("a Trello board"))
        return replace(reading, problems=(*reading.problems, *told))
    records = list_of_records(values)
    if not records:
        return Reading(problems=(_no_list(journal),))
    issues = read_issues(records)
    told = (
        *_left_out(
            journal,
            issues.ours
            and say_count(
                issues.ours, one="1 comment of our own people", many="{count:,} comments of our own people"
            ),
        ),
        *_left_out(
            journal,
            issues.requests
            and say_count(issues.requests, one="1 pull request", many="{count:,} pull requests"),
        ),
        *_left_out(
            journal,
            issues.programs
            and say_count(
                issues.programs,
                one="1 issue that a program wrote",
                many="{count:,} issues that programs wrote",
            ),
        ),
    )
    reading = read_entries(issues.entries, journal, "JSON")
    return replace(reading, problems=(*reading.problems, *told))


def _left_out(journal: JournalFile, what: str | int) -> tuple[Problem, ...]:
    """Say what was left out, with its number; 0: nothing."""
    if not what:
        return ()
    message = say("Left out of “{name}”: {what}.", name=journal.name, what=what)
    return (Problem(journal.name, message, Severity.INFO),)


def _no_list(journal: JournalFile) -> Problem:
    """Say that JSON is sound but holds no notes: in a folder of journals it may be a program's own file."""
    message = say("“{name}” holds no list of notes.", name=journal.name)
    hint = say("Export the board or the issues as JSON, or as CSV; each note should be an entry of a list.")
    return Problem(journal.name, message, Severity.WARNING, hint=hint)
