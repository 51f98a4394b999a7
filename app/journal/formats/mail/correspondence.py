"""What the mails of a file say, put together: their notes, what is attached to them, what was left out.

The subject is the page where it is short and names no journal ("Re: Checkout"); else it is the title of a
mail with one note. Where a note stands in the file is looked for in the bytes, since mails may be packed.
"""

import re
from dataclasses import dataclass, field, replace

from msgspec import structs

from app.journal.contract import JournalFile, Reading
from app.journal.formats.mail.finder import lines_in
from app.journal.formats.mail.mailbox import Piece
from app.journal.formats.mail.message import Mail, read_mail
from app.journal.formats.mail.quoted import BORDER, OwnWords, Thread, own_words
from app.journal.formats.mail.tally import Tally
from app.journal.formats.mail.words import has_word
from app.journal.prose.freetext import Origin, read_lines
from app.journal.prose.line_shapes import is_title
from app.journal.prose.scribe import names_journal
from app.model import Note, Problem, Severity, Source, say

__all__ = ["Correspondence"]

_SAYS_MORE = re.compile(r"[\"„“”«»`]|->|→")
_LETTER_WORDS = 30
"""A longer paragraph that speaks of an attachment says more than that there is one."""
_REMARKS = 5
"""So many mails of a mailbox are named for what was passed over in them."""


@dataclass(slots=True)
class Correspondence:
    """Takes one mail after the other and remembers what was left out.

    Attributes:
        journal: the file they stand in.
        many: it may hold several.
        incoming: mails that were received are among them, so those that were not are our own.
        notes: of all mails, in their order.
        problems: trouble with single mails.
        inner: what is attached to them.
        tally: what was left out.
    """

    journal: JournalFile
    many: bool = False
    incoming: bool = False
    notes: list[Note] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    inner: list[JournalFile] = field(default_factory=list)
    tally: Tally = field(default_factory=Tally)
    _keys: set[str] = field(default_factory=set)
    _parts: set[str] = field(default_factory=set)
    _remarks: int = 0

    @property
    def file(self) -> str:
        """The journal's name."""
        return self.journal.name

    def take(self, mail: Mail, piece: Piece) -> None:
        """Add the notes of a mail.

        Args:
            mail: what it says.
            piece: its bytes, in which its words are looked for; b"" where they stand packed.
        """
        self.tally.mails += 1
        if mail.key and mail.key in self._keys:
            self.tally.again += 1
            return
        self._keys.add(mail.key)
        if mail.automatic:
            self.tally.automatic += 1
            return
        if self.incoming and not mail.received:
            self.tally.ours += 1
            return
        part = self._part(mail)
        own = self._without_letter(own_words(mail.lines, mail.thread), mail)
        self.tally.earlier += own.earlier
        self.tally.footers += own.footers
        notes = _with_subject(self._read(own, piece, part), mail, self._source(piece, part))
        self.notes += (_of_mail(note, mail) for note in notes)
        self._enclose(mail, part)
        self._troubles(mail, part, piece, read=bool(notes or mail.inner))
        if own.earlier and has_word("inline", "\n".join(own.lines)):
            self._warn_of_answers(part, piece)

    def _enclose(self, mail: Mail, part: str) -> None:
        """Hand on what is attached; a mail that stood in the mailbox itself was read already."""
        for inner in mail.inner:
            if inner.suffix == ".eml" and read_mail(inner.data).key in self._keys - {""}:
                self.tally.again += 1
                self.tally.mails += 1
            else:
                name = f"{part}/{inner.name}" if self.many else inner.name
                self.inner.append(replace(inner, name=name))

    def reading(self) -> Reading:
        """Return what was read."""
        remarks = self.tally.problems(self.file, many=self.many)
        return Reading(tuple(self.notes), (*self.problems, *remarks), (self.file,), tuple(self.inner))

    def _part(self, mail: Mail) -> str:
        """Return a name for the mail that no other one has: subject, day, Message-ID, number."""
        subject = mail.subject.text or (f"mail of {mail.day_text}" if mail.day_text else "mail")
        names = (subject, f"{subject}, {mail.day_text}", f"{subject}, {mail.key}")
        part = next((name for name in names if name not in self._parts), f"{names[2]} {self.tally.mails}")
        self._parts.add(part)
        return part

    def _source(self, piece: Piece, part: str) -> Source:
        return Source(self.file, piece.line if self.many else 1, part=part)

    def _read(self, own: OwnWords, piece: Piece, part: str) -> list[Note]:
        """Return the notes that the client's own words hold."""
        lines = list(own.lines)
        found = lines_in(piece.data, lines, piece.line)
        start = piece.line if self.many else None

        def source(file: str, place: int) -> Source:
            return Source(file, found.get(place, start), part=part)

        origin = Origin(
            self.file, say("a table"), source=source, mappings=self.journal.mappings, counted=False
        )
        reading = read_lines(lines, origin)
        self._remarks += bool(reading.problems)
        if self._remarks <= _REMARKS:
            self.problems += reading.problems
        elif reading.problems:
            self.tally.passed_over += 1
        return list(reading.notes)

    def _without_letter(self, own: OwnWords, mail: Mail) -> OwnWords:
        """Empty the paragraphs that only accompany what is attached, passed on or answered."""
        lines = list(own.lines)
        start, covers = 0, bool(mail.inner) or mail.thread is Thread.FORWARD
        for end, line in enumerate([*lines, ""]):
            if line.strip():
                continue
            words = " ".join(lines[start:end])
            leads = words.endswith(":") and lines[end + 1 : end + 2] == [BORDER]
            if words and (leads or (covers and _is_letter(words))):
                lines[start:end] = [""] * (end - start)
                self.tally.letters += 1
            start = end + 1
        return replace(own, lines=tuple(lines))

    def _troubles(self, mail: Mail, part: str, piece: Piece, *, read: bool) -> None:
        shown = self._shown(part)
        severity = Severity.WARNING if read else Severity.ERROR
        for trouble, hint in mail.troubles.items():
            self.problems.append(Problem(self.file, trouble.said_of(shown), severity, piece.line, hint=hint))
        if not read and not mail.troubles:
            self.tally.empty += 1

    def _warn_of_answers(self, part: str, piece: Piece) -> None:
        message = say(
            "{mail} speaks of answers further below, among the lines of an earlier mail.",
            mail=self._shown(part),
        )
        hint = say("Those lines were not read: look there, and copy the answers into the journal.")
        self.problems.append(Problem(self.file, message, Severity.WARNING, piece.line, hint=hint))

    def _shown(self, part: str) -> str:
        if not self.many:
            return say("“{file}”", file=self.file)
        return say("“{part}” in “{file}”", part=part, file=self.file)


def _is_letter(paragraph: str) -> bool:
    speaks = has_word("attached", paragraph) and not _SAYS_MORE.search(paragraph)
    return speaks and len(paragraph.split()) <= _LETTER_WORDS


def _of_mail(note: Note, mail: Mail) -> Note:
    """Return a note with what the mail says about it."""
    dated = bool(note.date_text)
    return structs.replace(
        note,
        author=note.author or mail.author,
        date=note.date if dated else mail.day,
        date_text=note.date_text or mail.day_text,
        attachments=(*note.attachments, *mail.attachments),
    )


def _with_subject(notes: list[Note], mail: Mail, source: Source) -> list[Note]:
    """Return the notes with what the subject says: the page, the title, or all of the note."""
    subject = mail.subject.text
    answer = mail.thread is Thread.REPLY  # the subject is somebody else's
    if not subject or names_journal(subject):
        return notes
    alone = len(notes) == 1 and not notes[0].id
    if not answer and (not notes or (alone and has_word("in_subject", notes[0].text))):
        whole = Note("", subject, source) if not mail.inner and not mail.troubles else None
        return [structs.replace(note, text=subject) for note in notes] or list(filter(None, [whole]))
    if is_title(subject) and not has_word("topic", subject):
        return [structs.replace(note, where=note.where or subject) for note in notes]
    if answer or any(subject.casefold() in note.text.casefold() for note in notes):
        return notes
    if alone:
        return [structs.replace(notes[0], text=f"{subject}\n\n{notes[0].text}")]
    return [Note("", subject, source), *notes] if _SAYS_MORE.search(subject) else notes
