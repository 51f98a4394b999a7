"""A Trello board as its free export gives it: cards, the lists that they lie on, comments, check lists.

The cards become the rows of the table that Trello's paid export would give, so both mean the same.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from app.journal.formats.board.records import Entry, member, moment_text, objects, text_of
from app.journal.formats.conversation import Answer, worded

__all__ = ["is_trello", "read_cards"]

_TIME_DIGITS = 8
"""The first digits of a card's id tell the second in which it was made."""


def is_trello(value: object) -> bool:
    """Say whether a value is a board of Trello."""
    return isinstance(value, dict) and isinstance(value.get("cards"), list) and "lists" in value


def read_cards(board: Mapping[str, object]) -> tuple[list[Entry], int]:
    """Return the cards of a board, and how many more are only patterns for others."""
    facts = _Facts.of(board)
    cards = objects(board.get("cards"))
    real = [card for card in cards if not card.get("isTemplate")]
    return [_entry(card, facts) for card in real], len(cards) - len(real)


@dataclass(frozen=True, slots=True)
class _Facts:
    """What a board says about its cards elsewhere, by the card's id."""

    lists: Mapping[str, Mapping[str, object]]
    tasks: Mapping[str, list[str]]
    comments: Mapping[str, list[Answer]]
    made: Mapping[str, tuple[str, str]]
    """By whom and when."""

    @classmethod
    def of(cls, board: Mapping[str, object]) -> "_Facts":
        """Collect the facts; actions come newest first."""
        tasks, comments = defaultdict[str, list[str]](list), defaultdict[str, list[Answer]](list)
        made: dict[str, tuple[str, str]] = {}
        for checklist in objects(board.get("checklists")):
            items = objects(checklist.get("checkItems"))
            still_open = (text_of(item.get("name")) for item in items if item.get("state") != "complete")
            tasks[text_of(checklist.get("idCard"))] += (f"- {name}" for name in still_open if name)
        for action in reversed(objects(board.get("actions"))):
            data, maker = action.get("data"), action.get("memberCreator")
            card = text_of(member(member(data, "card"), "id"))
            who = text_of(member(maker, "fullName") or member(maker, "username"))
            if action.get("type") == "commentCard":
                comments[card].append(Answer(text_of(member(data, "text")), who))
            elif text_of(action.get("type")) in {"createCard", "copyCard", "emailCard"}:
                made.setdefault(card, (who, text_of(action.get("date"))))
        lists = {text_of(item.get("id")): item for item in objects(board.get("lists"))}
        return cls(lists, tasks, comments, made)


def _entry(card: Mapping[str, object], facts: _Facts) -> Entry:
    number = text_of(card.get("id"))
    creator, created = facts.made.get(number, ("", ""))
    tasks = "\n".join(facts.tasks.get(number, ()))
    answers, _ = worded(creator, facts.comments.get(number, ()))
    words = "\n\n".join(filter(None, (text_of(card.get("desc")), tasks, *answers)))
    on = facts.lists.get(text_of(card.get("idList")), {})
    settled = card.get("closed") or card.get("dueComplete") or on.get("closed")
    cells = {
        "Card ID": text_of(card.get("idShort")) or number,
        "Card Name": text_of(card.get("name")),
        "Card Description": words,
        "List Name": text_of(on.get("name")),
        "Board Name": "",
        "Created By": creator,
        "Created": created or _made_at(number),
        "Attachments": "\n".join(text_of(item) for item in objects(card.get("attachments"))),
        "Archived": "true" if settled else "false",
    }
    part = text_of(card.get("shortUrl") or card.get("url")) or number
    return Entry(cells, getattr(card, "line", None), part)


def _made_at(number: str) -> str:
    """Return the moment that is part of a card's id, in UTC."""
    try:
        return moment_text(int(number[:_TIME_DIGITS], 16))
    except (ValueError, OverflowError, OSError):
        return ""
