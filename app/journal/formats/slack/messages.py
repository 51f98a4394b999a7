"""Messages of Slack as people read them: names for ids, links as typed, answers with their question."""

import datetime as dt
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from app.journal.formats.board.records import member, objects, text_of
from app.journal.formats.conversation import Answer, quoted, worded

__all__ = ["People", "Post", "is_message", "read_posts"]

_REFERENCE = re.compile(r"<([@#!]?)([^<>|\s]{1,2000})(?:\|([^<>]{0,2000}))?>")
_MOMENT = re.compile(r"\d{9,11}(?:\.\d{1,9})?")
_ENTITIES = (("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"))
"""The only signs that Slack writes differently; ``&amp;`` last, or ``&amp;lt;`` would become ``<``."""
_PEOPLE_SAY = frozenset({"", "file_share", "thread_broadcast", "me_message", "file_comment"})
"""Subtypes of messages that people type; others are notices of Slack and words of programs."""
_SOON = 600
"""Seconds within which a picture belongs to the words before it."""
_SPECIAL = {"here": "@here", "channel": "@channel", "everyone": "@everyone"}


@dataclass(slots=True)
class People:
    """Who takes part, from ``users.json``.

    Attributes:
        names: by id.
        guests: ids of people from outside: guests, and members of other workspaces.
        programs: ids of bots.
    """

    names: dict[str, str] = field(default_factory=dict)
    guests: set[str] = field(default_factory=set)
    programs: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, users: Iterable[object]) -> "People":
        """Read the list of users."""
        people = cls()
        for user in users:
            number = text_of(member(user, "id"))
            people.names[number] = _name(user, member(user, "profile"))
            if any(
                member(user, sign) is True for sign in ("is_restricted", "is_ultra_restricted", "is_stranger")
            ):
                people.guests.add(number)
            if member(user, "is_bot") is True or number == "USLACKBOT":
                people.programs.add(number)
        return people

    def are_ours(self, number: str) -> bool:
        """Say whether somebody is one of our own: a full member where there are guests."""
        return bool(self.guests) and number in self.names and number not in self.guests


@dataclass(frozen=True, slots=True)
class Post:
    """A message with the answers to it.

    Attributes:
        text: as people read it.
        author: the name of who wrote it.
        day: in UTC; None where the moment cannot be read.
        moment: as Slack writes it: seconds since 1970.
        question: of ours, which it answers, marked as a quotation, or "".
        answers: to it, as paragraphs.
        files: names of what is attached.
        line: of the file on which it begins, or None.
    """

    text: str
    author: str
    day: dt.date | None
    moment: str
    question: str = ""
    answers: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    line: int | None = None


@dataclass(slots=True)
class Posts:
    """The messages of a channel.

    Attributes:
        posts: in the order of time.
        notices: messages that no person typed, which were left out.
        ours: messages of our own people that are no notes.
    """

    posts: list[Post] = field(default_factory=list)
    notices: int = 0
    ours: int = 0


def is_message(value: object) -> bool:
    """Say whether a value is a message of Slack."""
    return member(value, "type") == "message" and bool(_MOMENT.fullmatch(text_of(member(value, "ts"))))


def read_posts(messages: Iterable[object], people: People, channels: Mapping[str, str]) -> Posts:
    """Return the messages of a channel, those that answer others with the others."""
    found = Posts()
    threads: dict[str, list[Mapping[str, object]]] = {}
    for message in sorted(filter(is_message, messages), key=_moment):
        if not isinstance(message, dict):
            continue
        if _is_notice(message, people):
            found.notices += 1
        else:
            thread = text_of(message.get("thread_ts")) or _moment(message)
            threads.setdefault(thread, []).append(message)
    words = _Words(people, channels)
    for posted in threads.values():
        _take(posted, words, found)
    return found


def _moment(message: object) -> str:
    return text_of(member(message, "ts"))


def _is_notice(message: Mapping[str, object], people: People) -> bool:
    by_program = bool(message.get("bot_id")) or text_of(message.get("user")) in people.programs
    return by_program or text_of(message.get("subtype")) not in _PEOPLE_SAY


def _take(thread: Sequence[Mapping[str, object]], words: "_Words", found: Posts) -> None:
    """Add a message with its answers, from the first one that is not ours."""
    ours = [words.people.are_ours(text_of(message.get("user"))) for message in thread]
    if all(ours):
        found.ours += len(thread)
        return
    start = ours.index(False)
    question = thread[start - 1] if start else None
    first, *others = thread[start:]
    author = words.author(first)
    if not words.of(first) and not others and _goes_with_last(first, author, found):
        return
    said = [
        Answer(words.of(other), words.author(other), ours[start + place])
        for place, other in enumerate(others, 1)
    ]
    answers, left_out = worded(author, said)
    found.ours += max(start - 1, 0) + left_out
    found.posts.append(
        Post(
            words.of(first),
            author,
            _day(first),
            _moment(first),
            question=quoted(words.of(question)) if question else "",
            answers=tuple(answers),
            files=tuple(name for message in thread[start:] for name in _files(message)),
            line=getattr(first, "line", 0) or None,
        )
    )


def _goes_with_last(message: Mapping[str, object], author: str, found: Posts) -> bool:
    """Add the pictures of a message without words to the words that the same person wrote right before."""
    last = found.posts[-1] if found.posts else None
    seconds = _seconds(_moment(message)) - _seconds(last.moment) if last else _SOON + 1
    if not last or last.author != author or seconds > _SOON:
        return False
    found.posts[-1] = replace(last, files=(*last.files, *_files(message)))
    return True


def _seconds(moment: str) -> int:
    return int(moment.partition(".")[0])


def _day(message: object) -> dt.date | None:
    try:
        return dt.datetime.fromtimestamp(_seconds(_moment(message)), tz=dt.UTC).date()
    except (ValueError, OverflowError, OSError):
        return None


def _files(message: Mapping[str, object]) -> Iterable[str]:
    for file in objects(message.get("files")):
        if name := text_of(file.get("name") or file.get("title")):
            yield name


def _name(*places: object) -> str:
    """Return a person's name: the full one before the one that is shown."""
    names = ("real_name", "display_name", "name")
    found = (text_of(member(place, name)) for name in names for place in places)
    return next(filter(None, found), "")


@dataclass(frozen=True, slots=True)
class _Words:
    """Turns Slack's way of writing into what people see."""

    people: People
    channels: Mapping[str, str]

    def author(self, message: Mapping[str, object]) -> str:
        """Return the name of who wrote a message; an unpacked export names people in each message."""
        number = text_of(message.get("user"))
        return self.people.names.get(number) or _name(message.get("user_profile")) or number

    def of(self, message: Mapping[str, object]) -> str:
        """Return the words of a message."""
        text = _REFERENCE.sub(self._reference, str(message.get("text") or ""))
        for entity, sign in _ENTITIES:
            text = text.replace(entity, sign)
        return text.strip()

    def _reference(self, found: re.Match[str]) -> str:
        sign, target, label = found[1], found[2], found[3] or ""
        if sign == "@":
            return f"@{self.people.names.get(target) or label or target}"
        if sign == "#":
            return f"#{label or self.channels.get(target, target)}"
        if sign == "!":
            return label or _SPECIAL.get(target, f"@{target.partition('^')[0]}")
        target = target.removeprefix("mailto:")
        return target if label in {"", target} or target.endswith(f"//{label}") else f"{label} ({target})"
