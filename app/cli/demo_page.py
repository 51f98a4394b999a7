"""The page that ``copycue demo`` prints: the sum, one note of each kind in full, the rest a line each."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.cli.terminal import Paper, cells, plain_line, shortened
from app.cli.triage_text import change_words, note_lines, triage_lines, verdict_words
from app.model import Situation
from app.workspace import Triage, TriagedNote

__all__ = ["demo_lines"]

_INTRODUCTION = """\
A ferry operator's people wrote {notes} notes into their production journals. Many \
are no bugs: they want other words, and those words stand in {files} XML files that \
they edit themselves. Copycue has read both. (A sample; everyone in it is invented.)"""

_KINDS: tuple[tuple[Situation | None, str, str], ...] = (
    (Situation.ONE_CHANGE, "one change", "the reply names file, line and entry, and what to type"),
    (Situation.SEVERAL_CHANGES, "several changes", "the reply goes through them, file by file"),
    (Situation.TWINS, "several places", "the same text stands in each: the reply asks for one letter"),
    (Situation.ALREADY_DONE, "already so", "the text reads as wished: the reply says where"),
    (Situation.HALF_AND_HALF, "half and half", "part text, part program: the reply keeps them apart"),
    (Situation.NOT_IN_XML, "in no file", "wording that the client's files do not hold: ours"),
    (Situation.OURS, "ours", "about the program: on the developer's list"),
    (None, "not sure", "nothing is told to the client: the likely places, for you to decide"),
)
_NEXT = """\
See all of it in a window       copycue
All notes with their replies    copycue demo --all
Your own project                copycue triage --copy texts/ --journal notes.csv
What else there is              copycue --help"""


def demo_lines(triage: Triage, paper: Paper, *, everything: bool) -> Iterator[str]:
    """Yield the page.

    Args:
        triage: of the sample.
        paper: what it is written on.
        everything: all notes in full instead of one of each kind.
    """
    introduction = _INTRODUCTION.format(notes=len(triage.notes), files=triage.copy_files)
    yield from replace(paper, wraps=True).lines(introduction)
    yield ""
    yield from _sum_lines(triage.notes, paper)
    yield ""
    if everything:
        yield from triage_lines(triage, paper)
    else:
        yield from _chosen_lines(triage.notes, paper)
    yield ""
    yield from _NEXT.splitlines()


def _sum_lines(notes: Sequence[TriagedNote], paper: Paper) -> Iterator[str]:
    counts = Counter(_kind(triaged) for triaged in notes)
    for kind, name, words in _KINDS:
        if counts[kind]:
            yield f"{counts[kind]:>4}  {paper.style(f'{name:<16}', bold=True)}  {words}"


def _kind(triaged: TriagedNote) -> Situation | None:
    return triaged.reply.situation if triaged.reply else None


# --- one of each kind, and the rest ---------------------------------------------------------------


def _chosen_lines(notes: Sequence[TriagedNote], paper: Paper) -> Iterator[str]:
    chosen = one_of_each(notes)
    yield paper.style("One of each kind", bold=True)
    yield ""
    for triaged in chosen:
        yield from note_lines(triaged, paper)
        yield ""
    rest = [triaged for triaged in notes if triaged not in chosen]
    if rest:
        yield paper.style(f"The other {len(rest)}", bold=True)
        yield ""
        yield from _short_lines(rest, paper)


def one_of_each(notes: Sequence[TriagedNote]) -> list[TriagedNote]:
    """Return one note of each kind, quick to read, and both languages in turn, English first."""
    chosen: list[TriagedNote] = []
    for kind, _, _ in _KINDS:
        of_kind = [triaged for triaged in notes if _kind(triaged) is kind]
        shown = Counter(triaged.verdict.language for triaged in chosen)
        if of_kind:
            chosen.append(min(of_kind, key=lambda each: _effort(each, shown)))
    return chosen


def _effort(triaged: TriagedNote, shown: Counter[str]) -> tuple[int, bool, int]:
    """Return how much a note asks of the reader: the less, the sooner it is chosen."""
    language = triaged.verdict.language
    length = len(triaged.note.text) + (len(triaged.reply.text) if triaged.reply else 0)
    return shown[language], language != "en", length


def _short_lines(notes: Sequence[TriagedNote], paper: Paper) -> Iterator[str]:
    """Yield each note as one line: number, verdict, and what changes or what was written."""
    ids = max(cells(plain_line(triaged.note.id)) for triaged in notes)
    words = max(len(verdict_words(triaged.verdict)[0]) for triaged in notes)
    room = paper.width - ids - words - 6
    for triaged in notes:
        verdict = verdict_words(triaged.verdict)[0]
        yield f"  {plain_line(triaged.note.id):<{ids}}  {verdict:<{words}}  {_gist(triaged, room)}"


def _gist(triaged: TriagedNote, room: int) -> str:
    claimed = triaged.verdict.claimed
    if len(claimed) == 1 and claimed[0].edit:
        return change_words(claimed[0], room)
    return shortened(triaged.note.text, room)
