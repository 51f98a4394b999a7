"""How a triage reads on a terminal: each note with its verdict, its places and the reply."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import takewhile
from operator import eq

from app.cli.output import place_text
from app.cli.terminal import Paper, counted, plain_line, shortened
from app.model import (
    DiffKind,
    Edit,
    Entry,
    Evidence,
    Finding,
    KnownNote,
    Link,
    Match,
    Note,
    NoteStatus,
    Reply,
    Search,
    Source,
    Verdict,
    VerdictKind,
)
from app.workspace import FileReply, Triage, TriagedNote

__all__ = [
    "change_words",
    "file_reply_lines",
    "head_lines",
    "journal_place",
    "note_lines",
    "summary",
    "triage_lines",
    "verdict_words",
    "way_lines",
    "why_not_words",
]

_INDENT = "  "
_CANDIDATES_SHOWN = 3
_REASONS_SHOWN = 2
_CHANGED_LINES = 8
_WITHDRAWN_SHOWN = 8
_ROOM_OF_CHANGE = 26
"""Columns beside the words of a note that was edited."""
_DIFF_HEAD = 2
"""Lines of a unified diff that name the file before and after."""
_COLOURS_OF_CHANGE = {"-": "red", "+": "green"}
_COLOURS = {
    VerdictKind.COPY: "green",
    VerdictKind.DEVELOPER: "blue",
    VerdictKind.MIXED: "magenta",
    VerdictKind.UNCLEAR: "yellow",
}


def triage_lines(triage: Triage, paper: Paper) -> Iterator[str]:
    """Yield all notes, and a line that sums up."""
    for triaged in triage.notes:
        yield from note_lines(triaged, paper)
        yield ""
    for told in triage.file_replies:
        yield from file_reply_lines(told, paper)
        yield ""
    if triage.withdrawn:
        yield paper.style(_withdrawn_words(triage.withdrawn), dim=True)
    yield summary(triage)


def file_reply_lines(told: FileReply, paper: Paper) -> Iterator[str]:
    """Yield the draft about a copy file that must be repaired."""
    yield paper.rule(told.file, "must be repaired")
    yield from _reply_lines(told.reply, paper)


def note_lines(triaged: TriagedNote, paper: Paper) -> Iterator[str]:
    """Yield the lines of one note."""
    yield from head_lines(triaged, paper)
    yield from _place_lines(triaged.verdict, paper)
    if triaged.reply is not None:
        yield ""
        yield from _reply_lines(triaged.reply, paper)


def _reply_lines(reply: Reply, paper: Paper) -> Iterator[str]:
    yield f"{_INDENT}{paper.style('Reply', bold=True)} · {plain_line(reply.subject)}"
    yield ""
    yield from paper.lines(reply.text, _INDENT * 2)


def head_lines(triaged: TriagedNote, paper: Paper) -> Iterator[str]:
    """Yield a note's words, and its verdict."""
    note = triaged.note
    yield paper.rule(note.id, journal_place(note.source))
    if who := plain_line(" · ".join(_who(note))):
        yield _INDENT + paper.style(who, dim=True)
    yield from paper.lines(note.text, _INDENT, "│ ")
    yield from _past_lines(triaged, paper)
    yield ""
    said = " · as you said" if triaged.is_as_you_said else ""
    yield _INDENT + _verdict_line(triaged.verdict, paper) + said
    for reason in triaged.verdict.reasons:
        if reason.name == "program":  # what else the note reports, or may report, must not be overlooked
            yield from paper.lines(reason.sentence, _INDENT)


def _past_lines(triaged: TriagedNote, paper: Paper) -> Iterator[str]:
    """Yield what the client wrote before, where the note reads otherwise now."""
    if triaged.known is None or triaged.known.before is None:
        return
    went = [part.text.strip() for part in triaged.changes if part.kind is DiffKind.OLD]
    came = [part.text.strip() for part in triaged.changes if part.kind is DiffKind.NEW]
    if not (went or came):
        went, came = [triaged.known.before.where], [triaged.note.where]
    half = (paper.width - _ROOM_OF_CHANGE) // 2
    old, new = (shortened(" … ".join(filter(None, texts)), half) or "–" for texts in (went, came))
    yield _INDENT + paper.style(f"Edited, reading {triaged.revision}: {old} → {new}", dim=True)


def _withdrawn_words(withdrawn: Sequence[KnownNote]) -> str:
    """Return which notes the journal does not have any more."""
    shown = ", ".join(plain_line(known.id) for known in withdrawn[:_WITHDRAWN_SHOWN])
    more = len(withdrawn) - _WITHDRAWN_SHOWN
    return f"{counted(len(withdrawn), 'note')} withdrawn: {shown}{f' and {more} more' if more > 0 else ''}."


def _who(note: Note) -> Iterator[str]:
    """Return what is said of a note beside its words: author, day, page, and that it is not open any more."""
    day = note.date.isoformat() if note.date else note.date_text
    status = "" if note.status is NoteStatus.OPEN else note.status.value
    return filter(None, (note.author, day, note.where, status))


def journal_place(source: Source) -> str:
    """Return where in the journal a note stands: its line, cell or paragraph, as programs count them."""
    if source.line:
        return f"{source.file}:{source.line}"
    if source.cell:
        return (
            f"{source.file}, {source.sheet}!{source.cell}"
            if source.sheet
            else f"{source.file}, {source.cell}"
        )
    return f"{source.file}, paragraph {source.paragraph}" if source.paragraph else source.file


# --- the verdict ----------------------------------------------------------------------------------


def verdict_words(verdict: Verdict) -> tuple[str, str]:
    """Return a verdict in two or three words, and a detail; the same words as in the window."""
    count = len(verdict.claimed)
    if verdict.kind is VerdictKind.UNCLEAR or verdict.finding is Finding.UNSURE:
        return "Not sure yet", "nothing is told to the client"
    if verdict.kind is VerdictKind.DEVELOPER:
        return "Ours", "its text is in no file" if verdict.finding is Finding.ABSENT else "behaviour"
    if verdict.finding is Finding.DONE:
        return "Already so", "the text reads as wished"
    if verdict.finding is Finding.TWINS:
        return f"{count} places possible", "the reply asks which"
    if verdict.kind is VerdictKind.MIXED:
        return "Both", "part ours, part theirs"
    return "Client can change it", counted(count, "place") + _how_certain(verdict)


def _how_certain(verdict: Verdict) -> str:
    """Return what is certain of the changes that are told: a place may be, and its new wording open."""
    proven = [match.edit is not None and match.edit.verified for match in verdict.claimed]
    if all(proven):
        return ", proven"
    return "" if any(proven) else ", the new wording is open"


def _verdict_line(verdict: Verdict, paper: Paper) -> str:
    words, detail = verdict_words(verdict)
    unsure = verdict.finding is Finding.UNSURE
    colour = _COLOURS[VerdictKind.UNCLEAR if unsure else verdict.kind]
    return f"{paper.style(words, fg=colour, bold=True)} · {detail}"


# --- the places -----------------------------------------------------------------------------------


def _place_lines(verdict: Verdict, paper: Paper) -> Iterator[str]:
    """Yield the places that the reply names; else what may be meant, for the developer to decide."""
    if verdict.claimed:
        best, *others = verdict.claimed
        yield from _match_lines(best, paper)
        yield from _reason_lines(best.evidence, paper)
        for match in others:
            yield from _match_lines(match, paper)
    elif verdict.finding is Finding.UNSURE:
        yield from _doubt_lines(verdict, paper)
    else:
        yield from _reason_lines(verdict.reasons, paper)


def _doubt_lines(verdict: Verdict, paper: Paper) -> Iterator[str]:
    """Yield why nothing is told, and what may be meant."""
    if verdict.why is not None:
        yield from paper.lines(verdict.why.sentence, _INDENT * 2)
    if verdict.matches:
        yield _INDENT + paper.style("It may mean:", dim=True)
    for match in verdict.matches[:_CANDIDATES_SHOWN]:
        yield from _match_lines(match, paper)


def _match_lines(match: Match, paper: Paper) -> Iterator[str]:
    place = plain_line(place_text(match.entry.location))
    yield f"{_INDENT}{place}  {paper.style(plain_line(match.entry.key), dim=True)}"
    yield _INDENT * 2 + change_words(match, paper.width - 2 * len(_INDENT))
    for way in way_lines(match.entry, match.search, match.links):
        yield _INDENT * 2 + paper.style(way, dim=True)
    if match.claimed and match.edit is not None and match.edit.verified:
        yield from _preview_lines(match.edit, paper)


def way_lines(entry: Entry, search: Search | None, links: Sequence[Link]) -> Iterator[str]:
    """Yield how people get to a place: in words, by an editor's search, by links."""
    ways = [plain_line(entry.human_path), f"search for {_searched(search)}" if search else ""]
    if words := ", ".join(filter(None, ways)):
        yield words
    yield from (plain_line(link.url) for link in links)


def _searched(search: Search) -> str:
    phrase = f"“{plain_line(search.phrase)}”"
    return phrase if search.of == 1 else f"{phrase} (hit {search.hit:,} of {search.of:,})"


def _preview_lines(edit: Edit, paper: Paper) -> Iterator[str]:
    """Yield the lines of the file that change, before and after."""
    lines = [line for line in edit.preview.splitlines()[_DIFF_HEAD:] if line[:1] in _COLOURS_OF_CHANGE]
    room = paper.width - 2 * len(_INDENT) - 2
    for line in _with_change_in_sight(lines, room)[:_CHANGED_LINES]:
        shown = shortened(line[1:], room)
        yield _INDENT * 2 + paper.style(f"{line[0]} {shown}", fg=_COLOURS_OF_CHANGE[line[0]])
    if len(lines) > _CHANGED_LINES:
        yield _INDENT * 2 + paper.style(f"… and {counted(len(lines) - _CHANGED_LINES, 'line')}", dim=True)


def _with_change_in_sight(lines: list[str], room: int) -> list[str]:
    """Return a line before and after without its beginning, where the change would be cut off at the end."""
    if [line[0] for line in lines] != ["-", "+"] or max(map(len, lines)) <= room:
        return lines
    old, new = (plain_line(line[1:]) for line in lines)
    alike = sum(takewhile(bool, map(eq, old, new)))
    start = old.rfind(" ", 0, max(0, alike - room // 4)) + 1
    if alike < room // 2 or not start:
        return lines
    return [f"-…{old[start:]}", f"+…{new[start:]}"]


def change_words(match: Match, most: int) -> str:
    """Return what is to become what, in about so many characters; where that is open, the text as it is."""
    edit = match.edit
    if edit is None or not edit.verified or not match.claimed:
        return f"“{shortened(match.entry.value, most - 2)}”"
    half = (most - 3) // 2
    if not edit.old:
        return f"+ {shortened(edit.new, most - 2)}"
    if not edit.new:
        return f"− {shortened(edit.old, most - 2)}"
    return f"{shortened(edit.old, half)} → {shortened(edit.new, half)}"


def why_not_words(entry: Entry) -> str:
    """Return why the client can not change a text, or not yet; "" where they can."""
    if entry.editable:
        return ""
    return entry.why_not if entry.fault is not None else f"Not the client's to change: {entry.why_not}"


def _reason_lines(reasons: Sequence[Evidence], paper: Paper) -> Iterator[str]:
    """Yield the first reasons for a place or a verdict."""
    if reasons:
        for line in paper.lines(" ".join(fact.sentence for fact in reasons[:_REASONS_SHOWN]), _INDENT * 2):
            yield paper.style(line, dim=True)


# --- the sum --------------------------------------------------------------------------------------


def summary(triage: Triage) -> str:
    """Return one line that sums up."""
    kinds = Counter(
        VerdictKind.UNCLEAR if triaged.verdict.finding is Finding.UNSURE else triaged.verdict.kind
        for triaged in triage.notes
    )
    return (
        f"{counted(len(triage.notes), 'note')}: {kinds[VerdictKind.COPY]} for the client, "
        f"{kinds[VerdictKind.DEVELOPER]} ours, {kinds[VerdictKind.MIXED]} both, "
        f"{kinds[VerdictKind.UNCLEAR]} not sure. "
        f"{counted(triage.entries, 'text')} in {counted(triage.copy_files, 'copy file')}."
    )
