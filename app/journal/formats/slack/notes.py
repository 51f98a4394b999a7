"""From messages of a chat to notes: a list is several, everything else one; "thanks" and thumbs are none."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from msgspec import structs

from app.journal.formats.slack.messages import Post
from app.journal.lexicon import fold, lexicon
from app.journal.prose.freetext import Origin, read_blocks
from app.journal.prose.outline import Block, cut, lines_of
from app.model import Note, NoteStatus, Source

__all__ = ["Notes"]

_SIGNS = re.compile(r"[\W_]*")
_CODE = re.compile(r":[\w+'-]{1,60}:")
_PARTS = re.compile(r"[.,;!?\n]+|\s(?:und|and|&)\s")
_STRUCK = re.compile(r"~[^~\s](?:[^~\n]*[^~\s])?~")


@dataclass(slots=True)
class Notes:
    """Collects the notes of messages and counts what was none.

    Attributes:
        file: the journal's name.
        notes: in the order of the messages.
        chatter: messages that say nothing but thanks or yes.
        passed_over: messages with paragraphs beside a list, which were not read as notes.
    """

    file: str
    notes: list[Note] = field(default_factory=list)
    chatter: int = 0
    passed_over: int = 0

    def take(self, post: Post, channel: str, part: str) -> None:
        """Add the notes of a message."""
        found = list(self._cut(post, Source(self.file, post.line, part=part)))
        if not found or (_is_chatter(post.text) and not post.files):
            self.chatter += 1
            return
        found[0] = structs.replace(found[0], text="\n".join(filter(None, (post.question, found[0].text))))
        found[-1] = structs.replace(found[-1], text="\n\n".join((found[-1].text, *post.answers)))
        self.notes += (_of_post(note, post, channel) for note in found)

    def _cut(self, post: Post, source: Source) -> Iterator[Note]:
        """Yield the notes of a message's own words."""
        blocks = cut(lines_of(post.text))
        reading = read_blocks(blocks, Origin(self.file, source=lambda _file, _place: source, counted=False))
        listed = any(map(_is_item, blocks))
        if listed or len(reading.notes) == 1:
            self.passed_over += bool(reading.problems)
            yield from reading.notes
        elif reading.notes or post.files:
            yield Note("", post.text or " · ".join(post.files), source)


def _is_chatter(text: str) -> bool:
    """Say whether a message is nothing but signs, thanks and the like: "super, danke! :tada:"."""
    words = filter(
        None, (fold(part) for part in _PARTS.split(_CODE.sub(" ", text)) if not _SIGNS.fullmatch(part))
    )
    return all(word in lexicon().prose["chatter"] for word in words)


def _is_item(block: Block) -> bool:
    return block.marker is not None


def _of_post(note: Note, post: Post, channel: str) -> Note:
    struck = note.struck or bool(_STRUCK.fullmatch(note.text))
    shown = f"{post.day} UTC" if post.day else ""
    return structs.replace(
        note,
        author=note.author or post.author,
        date=note.date if note.date_text else post.day,
        date_text=note.date_text or f"{shown} ({post.moment})".strip(),
        where=note.where or channel,
        attachments=(*note.attachments, *post.files),
        struck=struck,
        status=NoteStatus.DONE if struck else note.status,
    )
