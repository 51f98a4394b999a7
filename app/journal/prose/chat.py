"""Messages of a chat, pasted or exported as text: each begins with a day, a time and a name.

WhatsApp and Signal write "16.11.26, 10:42 - Anna: …" or "[16.11.26, 10:42:11] Anna: …", Teams
"[16.11.2026 10:42] Meyer, Anna" with the words below it, Telegram "Anna, [16.11.2026 10:42]:". What stands
between two such lines belongs to the message above, whatever it looks like.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from app.journal.dates import is_day
from app.journal.lexicon import fold, lexicon
from app.journal.prose.letters import is_farewell, is_greeting

__all__ = ["Message", "messages_of"]

_TITLE_LINES = 8
"""A chat begins within so many lines; above it may stand what it is."""
_HEAD = 300
"""Day, time and name stand among so many characters of a line."""
_ENOUGH = 2
"""So many messages make a chat."""
_UNSEEN = str.maketrans("", "", "\u200e\u200f\u202a\u202c\u2068\u2069")
"""Marks of direction that phones write before names and times."""
_DAY = r"(?P<day>\d{1,4}[./-]\d{1,2}[./-]\d{2,4})"
_TIME = r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[ \u00a0\u202f]?[AaPp]\.?[Mm]\.?)?(?: Uhr)?"
_WHO = r"(?P<who>[^:\[\]\n]{1,60}?)"
_FORMS = (
    re.compile(rf"\[{_DAY},?[ \u00a0]+{_TIME}\][ ]?{_WHO}(?::[ ]?(?P<words>.*)|$)"),
    re.compile(rf"{_DAY},?[ \u00a0]+{_TIME}[ ]+[-–][ ]+{_WHO}:[ ](?P<words>.*)"),
    re.compile(rf"{_WHO},?[ ]+\[{_DAY},?[ ]+{_TIME}\]:?(?P<words>.*)"),
)
_EVENT = re.compile(rf"\[?{_DAY},?[ \u00a0]+{_TIME}\]?[ ]+(?:[-–][ ]+)?(?P<words>.+)")
"""What the program itself tells: somebody joined, messages are encrypted."""
_FILE = re.compile(
    r"(?P<sent>[\w.-]{1,80}\.\w{2,5}) \((?:Datei angehängt|file attached)\)"
    r"|<(?:Anhang|attached): (?P<file>[^<>]{1,80})>"
)
_SURNAME_FIRST = re.compile(r"([^,]+), ([^,]+)")
_NAME_WORDS = 5


@dataclass(slots=True)
class Message:
    """One message.

    Attributes:
        line: 1-based line on which it begins.
        author: the name; "Meyer, Anna" is Anna Meyer.
        day: as written.
        lines: its words; what only says that a picture was left out is emptied.
        files: names of what was sent with it.
    """

    line: int
    author: str
    day: str
    lines: list[str]
    files: list[str] = field(default_factory=list)

    def add(self, line: str) -> None:
        """Add a line; the name of a file that was sent is taken off it."""
        if found := _FILE.search(line):
            self.files.append((found["file"] or found["sent"]).strip())
            line = line[: found.start()] + line[found.end() :]
        self.lines.append("" if fold(line) in lexicon().prose["left_out"] else line.rstrip())

    @property
    def speaks(self) -> bool:
        """Whether it says anything: a picture, a thumb or thanks alone do not."""
        said = [line for line in self.lines if any(map(str.isalpha, line))]
        return any(not (is_greeting(line) or is_farewell(line)) for line in said)


def messages_of(lines: Sequence[str]) -> tuple[list[Message], list[int]] | None:
    """Return the messages of a chat and the lines that are the program's; None where it is none."""
    if not any(map(_begins, lines[:_TITLE_LINES])):
        return None
    messages: list[Message] = []
    events: list[int] = []
    for number, line in enumerate(lines, 1):
        plain = line[:_HEAD].translate(_UNSEEN).strip()
        if message := _begins(plain):
            author, day, words = message
            messages.append(Message(number, author, day, []))
            messages[-1].add(words + line[_HEAD:])
        elif (event := _EVENT.fullmatch(plain)) and is_day(event["day"]):
            events.append(number)
        elif messages:
            messages[-1].add(line.translate(_UNSEEN))
        elif plain:
            events.append(number)
    return (messages, events) if len(messages) >= _ENOUGH else None


def _begins(line: str) -> tuple[str, str, str] | None:
    """Return author, day and first words of the message that a line begins."""
    plain = line[:_HEAD].translate(_UNSEEN).strip()
    for form in _FORMS:
        found = form.fullmatch(plain)
        if found and len(found["who"].split()) <= _NAME_WORDS and is_day(found["day"]):
            who = _SURNAME_FIRST.sub(r"\2 \1", found["who"].strip(" ~"))
            return who, found["day"], (found["words"] or "").strip()
    return None
