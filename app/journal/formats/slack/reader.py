"""Journals as exports of Slack: which files of it hold messages, and what is said of them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from app.journal.contract import JournalFile, Reading
from app.journal.files.archive import Archive, is_archive, open_archive
from app.journal.formats.board.records import member, text_of
from app.journal.formats.json_text import read_json
from app.journal.formats.slack.messages import People, Posts, is_message, read_posts
from app.journal.formats.slack.notes import Notes
from app.model import Problem, Severity, say, say_count, together

__all__ = ["SlackDay", "SlackExport"]

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}\.json")
_PROBE = 20_000
_MESSAGE = re.compile(rb'"type"\s*:\s*"message"')
_TIME = re.compile(rb'"ts"\s*:\s*"\d{9,11}\.\d+"')
_USERS = "users.json"
_CHANNELS = ("channels.json", "groups.json", "dms.json", "mpims.json")
_COMPANIONS = {
    _USERS: re.compile(rb'"(?:profile|team_id)"'),
    "integration_logs.json": re.compile(rb'"(?:service_type|change_type|user_name)"|\A\s*\[\s*\]'),
    **dict.fromkeys(_CHANNELS, re.compile(rb'"(?:members|creator|is_archived)"|\A\s*\[\s*\]')),
}
"""Files beside the messages, and what shows that they are Slack's."""


class SlackExport:
    """Reads the ZIP that Slack gives, among all others with that suffix."""

    suffixes = frozenset[str]()

    def claims(self, journal: JournalFile) -> bool:
        """Say whether an archive holds a list of people or channels, and days."""
        if not is_archive(journal.data):
            return False
        archive = open_archive(journal)
        return not isinstance(archive, Problem) and _root_of(archive) is not None

    def read(self, journal: JournalFile) -> Reading:
        """Return the notes of all channels."""
        archive = open_archive(journal)
        if isinstance(archive, Problem):
            return Reading(problems=(archive,))
        return _Export(journal.name, archive, _root_of(archive) or "").reading()


class SlackDay:
    """Reads a day of a channel, as it lies in the folder that the ZIP was unpacked to, among JSON files."""

    suffixes = frozenset[str]()

    def claims(self, journal: JournalFile) -> bool:
        """Say whether a JSON file begins with messages, or goes with them."""
        if journal.suffix != ".json":
            return False
        start = journal.data[:_PROBE]
        return _goes_with(journal) or bool(_MESSAGE.search(start) and _TIME.search(start))

    def read(self, journal: JournalFile) -> Reading:
        """Return the notes of the day; names stand in the messages themselves."""
        if _goes_with(journal):
            message = say("“{name}” goes with an export of Slack; it holds no notes.", name=journal.name)
            return Reading(problems=(Problem(journal.name, message, Severity.INFO),), files=(journal.name,))
        found = read_json(journal.data, journal.name)
        posts = read_posts(_messages(found.values), People(), {})
        notes = Notes(journal.name)
        channel = PurePosixPath(journal.name).parent.name
        for post in posts.posts:
            notes.take(post, channel, channel)
        told = _told(journal.name, say("a day of Slack"), posts, notes)
        return Reading(tuple(notes.notes), (*found.problems, *told), (journal.name,))


def _goes_with(journal: JournalFile) -> bool:
    sign = _COMPANIONS.get(PurePosixPath(journal.name).name.casefold())
    return bool(sign and sign.search(journal.data[:_PROBE]))


def _messages(values: Iterable[object]) -> Iterator[object]:
    for value in values:
        yield from value if isinstance(value, list) else [value]


def _root_of(archive: Archive) -> str | None:
    """Return the folder in the archive that the channels lie in, with ``/``, or None where there is none."""
    for name in (_USERS, *_CHANNELS):
        for path in archive.names:
            if PurePosixPath(path).name == name:
                root = path.removesuffix(name)
                return root if any(_day_of(other, root) for other in archive.names) else None
    return None


def _day_of(path: str, root: str) -> tuple[str, str] | None:
    """Return the channel and the file's name of a day, or None for any other file."""
    channel, _, name = path.removeprefix(root).rpartition("/")
    return (channel, name) if path.startswith(root) and channel and _DAY.fullmatch(name) else None


@dataclass(slots=True)
class _Export:
    """Reads an archive, one channel after the other."""

    file: str
    archive: Archive
    root: str

    def reading(self) -> Reading:
        """Return the notes of all channels; a damaged day stops none."""
        problems: list[Problem] = []
        people = People.of(self._list(_USERS, problems))
        channels = {
            text_of(member(channel, "id")): text_of(member(channel, "name"))
            for name in _CHANNELS
            for channel in self._list(name, problems)
        }
        every, notes = Posts(), Notes(self.file)
        for channel, days in self._days(channels.values()).items():
            messages = [message for day in days for message in self._list(f"{channel}/{day}", problems)]
            posts = read_posts(messages, people, channels)
            every.notices += posts.notices
            every.ours += posts.ours
            every.posts += posts.posts
            for post in posts.posts:
                notes.take(post, channels.get(channel) or channel, f"{channel}/{post.day}.json")
        told = _told(self.file, say("a Slack export"), every, notes)
        return Reading(tuple(notes.notes), (*problems, *told), (self.file,))

    def _days(self, channels: Iterable[str]) -> dict[str, list[str]]:
        """Return the days of each channel, the channels in the order of their list."""
        days: dict[str, list[str]] = {channel: [] for channel in channels}
        for path in sorted(self.archive.names):
            if found := _day_of(path, self.root):
                days.setdefault(found[0], []).append(found[1])
        return days

    def _list(self, name: str, problems: list[Problem]) -> list[object]:
        """Return the objects of a file of the archive; [] where it is missing."""
        if self.root + name not in self.archive:
            return []
        data = self.archive.read(self.root + name)
        if isinstance(data, Problem):
            problems.append(data)
            return []
        found = read_json(data, f"{self.file}/{name}")
        problems += found.problems
        # Lines are those of a file inside the archive, which nobody can open at them.
        return [
            dict(item) if is_message(item) and isinstance(item, dict) else item
            for item in _messages(found.values)
        ]


def _told(file: str, kind: str, posts: Posts, notes: Notes) -> Iterator[Problem]:
    """Yield what was assumed and what was left out, once each."""
    count = len(posts.posts)
    messages: str = ""
    if count:
        messages = say_count(count, one="1 message", many="{count:,} messages")
    message = say(
        "“{file}” was read as {kind} with {messages} of people; days are UTC.",
        file=file,
        kind=kind,
        messages=messages,
    )
    yield Problem(file, message, Severity.INFO)
    if left := together(*_left_out(posts, notes), between=", "):
        yield Problem(file, say("Left out of “{file}”: {parts}.", file=file, parts=left), Severity.INFO)
    if notes.passed_over:
        told = say_count(
            notes.passed_over,
            one="In 1 message of “{file}” words beside a list were not read as notes.",
            many="In {count:,} messages of “{file}” words beside a list were not read as notes.",
            file=file,
        )
        yield Problem(file, told, Severity.INFO, hint=say("Put a dash or a number before what is a note."))
    if not notes.notes:
        yield Problem(
            file, say("No notes were found in “{file}”.", file=file), Severity.WARNING, hint=_EXPECTED
        )


def _left_out(posts: Posts, notes: Notes) -> Iterator[str]:
    if posts.notices:
        yield say_count(
            posts.notices,
            one="1 notice of Slack or a program",
            many="{count:,} notices of Slack and of programs",
        )
    if posts.ours:
        yield say_count(
            posts.ours,
            one="1 message of our own people",
            many="{count:,} messages of our own people (those who are no guests)",
        )
    if notes.chatter:
        yield say_count(
            notes.chatter,
            one="1 message without a wish",
            many="{count:,} messages without a wish (thanks, signs)",
        )


_EXPECTED = say("Look whether the channel with the client's notes is in the export.")
