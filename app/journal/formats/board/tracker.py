"""The issues of a tracker: what is said about them beside their fields.

Comments are part of the issue as long as they are the client's; pull requests are no notes.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from app.journal.formats.board.records import Entry, flat, member, objects, text_of
from app.journal.formats.conversation import Answer, worded
from app.journal.formats.json_text import Record
from app.journal.lexicon import Role, fold
from app.journal.table.headers import known_name

__all__ = ["Issues", "read_issues"]

_OURS = frozenset({"OWNER", "MEMBER", "COLLABORATOR"})
"""What GitHub says of people who work on the project."""
_COMMENTS = ("comments", "comment")
_WORDS = ("body", "text", "content", "message", "comment")
_AUTHORS = ("author", "user", "creator", "memberCreator", "createdBy")
_REASONS = {"not planned": "won't do", "duplicate": "duplicate"}
"""Why GitHub says that an issue was closed, in words for a state."""


@dataclass(slots=True)
class Issues:
    """The issues of an export.

    Attributes:
        entries: one for each.
        ours: comments of our own people that were left out.
        requests: pull requests, which were left out.
        programs: issues that a program wrote, which were left out.
    """

    entries: list[Entry] = field(default_factory=list)
    ours: int = 0
    requests: int = 0
    programs: int = 0


def read_issues(records: Sequence[Record]) -> Issues:
    """Return the issues of a list of objects."""
    issues = Issues()
    for record in records:
        if record.get("pull_request") or record.get("mergedAt") or record.get("isDraft") is not None:
            issues.requests += 1
            continue
        if _by_program(record):
            issues.programs += 1
            continue
        cells, said = flat(record), list(_comments(record))
        for name in [name for name in cells if said and fold(name) in _COMMENTS]:
            del cells[name]
        if reason := _REASONS.get(fold(text_of(record.get("stateReason") or record.get("state_reason")))):
            cells = {name: reason if fold(name) == "state" else text for name, text in cells.items()}
        if said:
            issues.ours += _add_comments(cells, said)
        part = _own_address(cells)
        issues.entries.append(Entry(cells, record.line or None, part))
    return issues


def _by_program(record: Mapping[str, object]) -> bool:
    author = next((record[name] for name in _AUTHORS if record.get(name)), None)
    return member(author, "is_bot") is True or member(author, "type") == "Bot"


def _add_comments(cells: dict[str, str], said: Sequence[Answer]) -> int:
    """Add comments to the words of an issue; return how many of ours were left out."""
    author = next((text for name, text in cells.items() if _role(name) is Role.AUTHOR), "")
    column = next((name for name in cells if _role(name) is Role.TEXT), "description")
    answers, left_out = worded(author, said)
    cells[column] = "\n\n".join(filter(None, (cells.get(column, ""), *answers)))
    return left_out


def _role(name: str) -> Role | None:
    known = known_name(name)
    return known.role if known else None


def _comments(record: Mapping[str, object]) -> Iterator[Answer]:
    """Yield the comments on an issue, wherever its tracker keeps them."""
    fields = record.get("fields")
    for holder in (record, fields if isinstance(fields, dict) else {}):
        for name in _COMMENTS:
            value = holder.get(name)
            nested = next(
                (member(value, inner) for inner in ("comments", "nodes") if member(value, inner)), value
            )
            for comment in objects(nested):
                words = next((comment[name] for name in _WORDS if comment.get(name)), "")
                author = next((comment[name] for name in _AUTHORS if comment.get(name)), "")
                position = text_of(comment.get("authorAssociation") or comment.get("author_association"))
                yield Answer(text_of(words), text_of(author), position in _OURS)


def _own_address(cells: dict[str, str]) -> str:
    """Take the address of the issue itself off its cells: it is no page of the product."""
    number = cells.get("id", "")
    for name, text in list(cells.items()):
        if "://" in text and number and f"/{number}" in text:
            if _role(name) is Role.WHERE:
                del cells[name]
            return text
    return number
