"""Tracked changes as notes: the client's wish in its purest form, the words before and the words after.

All changes of one sentence are one note, since an entry of the copy may hold no more than a sentence. What
was inserted or deleted is told with the words beside it, so that the place is found. Changes of looks are
none.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from msgspec import structs

from app.journal.dates import parse_date
from app.journal.document.passages import quoted
from app.journal.document.written import Change, Piece, Run, Written, after, before, every
from app.journal.prose.markers import find_marker
from app.journal.table.asking import asks
from app.model import Note, Source

__all__ = ["Stretch", "change_notes", "stretches"]

_PART = "tracked change"
_SENTENCE_END = re.compile(r"(?:(?<=\w{3})|^)[.!?…]+[\"'”“»«’)\]]*\s+(?=[^\W_a-zäöüß]|[\"'„“»«(]|$)|\n+")
_MOSTLY_NEW = 5
"""Words count as newly written where so many times more letters were inserted than stood there."""


@dataclass(slots=True)
class Stretch:
    """A paragraph, or several that tracked changes split or join.

    Attributes:
        paragraphs: these, in their order.
        runs: the words of all, with their line ends.
        above: the words of the paragraph before, as they were.
    """

    paragraphs: list[Written]
    runs: list[Run]
    above: str = ""

    @property
    def first(self) -> Written:
        """The paragraph in which it begins."""
        return self.paragraphs[0]

    @property
    def changed(self) -> bool:
        """Whether any word or line end in it is part of a tracked change."""
        return any(run.change for run in self.runs)

    @property
    def is_new(self) -> bool:
        """Whether its words were typed anew, rather than words that stood there changed."""
        kept = sum(map(str.isalnum, before(self.runs)))
        return sum(map(str.isalnum, after(self.runs))) > kept * _MOSTLY_NEW


def stretches(pieces: Sequence[Piece]) -> Iterator[Stretch]:
    """Yield the stretches of a document in their order."""
    above, at = "", None
    for written in every(pieces):
        if at is None:
            at = Stretch([], [], above)
        at.paragraphs.append(written)
        at.runs += written.runs
        if at.first is written and _is_whole(written):
            yield at
            at = None
            continue
        if written.mark is not None:
            at.runs.append(Run("\n", written.mark))
            continue
        yield at
        above, at = before(at.runs).strip() or above, None
    if at is not None:
        yield at


def _is_whole(written: Written) -> bool:
    """Say whether a paragraph was inserted or deleted with its end: nothing is joined or split by that."""
    fates = {run.change.fate if run.change else None for run in written.runs if run.text.strip()}
    return written.mark is not None and fates == {written.mark.fate}


def change_notes(
    found: Sequence[Stretch], source: Callable[[int], Source], *, german: bool
) -> Iterator[Note]:
    """Yield a note for each sentence with changes; verbs that nobody wrote are German or English."""
    for stretch in found:
        if stretch.changed:
            for runs in _with_neighbours(list(_sentences(stretch.runs))):
                if note := _note(runs, stretch, source(stretch.first.place), german=german):
                    yield note


def _sentences(runs: Sequence[Run]) -> Iterator[list[Run]]:
    """Yield the runs sentence by sentence; one ends only where nothing is changed."""
    sentence: list[Run] = []
    for run in _joined(runs):
        start = 0
        for end in _SENTENCE_END.finditer(run.text) if not run.change else ():
            sentence.append(Run(run.text[start : end.end()]))
            start = end.end()
            yield sentence
            sentence = []
        if start < len(run.text):
            sentence.append(Run(run.text[start:], run.change))
    if sentence:
        yield sentence


def _joined(runs: Sequence[Run]) -> Iterator[Run]:
    """Yield runs without their looks, those that are not changed in one piece."""
    for unchanged, group in groupby(runs, key=lambda run: run.change is None):
        if unchanged:
            yield Run("".join(run.text for run in group))
        else:
            yield from group


def _with_neighbours(sentences: Sequence[list[Run]]) -> Iterator[list[Run]]:
    """Yield the sentences with changes; one that is new or gone together with the one beside it."""
    waiting: list[Run] = []
    for place, sentence in enumerate(sentences):
        following = sentences[place + 1] if place + 1 < len(sentences) else []
        runs = [*waiting, *sentence]
        waiting = []
        if following and (_is_one_sided(following) or (_is_one_sided(runs) and not place)):
            waiting = runs
        elif any(run.change for run in runs):
            yield runs


def _is_one_sided(runs: Sequence[Run]) -> bool:
    return any(run.change for run in runs) and not (before(runs).strip() and after(runs).strip())


def _note(runs: Sequence[Run], stretch: Stretch, source: Source, *, german: bool) -> Note | None:
    old, new = before(runs).strip(), after(runs).strip()
    if old == new:
        return None
    old, new = _without_mark(old, new)
    if new and (gone := _added(new, old)) is not None:
        old, new = gone[1], ""
    last = max((run.change for run in runs if run.change), key=lambda change: change.date)
    text = _told(old, new, stretch, moved=_is_moved(runs), german=german)
    if not text:
        return None
    told_by_text = not old or _added(old, new) is not None
    return Note(
        id="",
        text=text,
        source=structs.replace(source, part=_PART),
        author=last.author,
        date=parse_date(last.date),
        date_text=last.date,
        where=stretch.first.where,
        old_text=None if told_by_text else old,
        new_text=None if told_by_text else new or None,
    )


def _without_mark(old: str, new: str) -> tuple[str, str]:
    """Return both without the bullet or number that was typed before them: it is hardly part of the copy."""
    one, other = find_marker(old), find_marker(new)
    if one is None or other is None or one.number != other.number:
        return old, new
    return one.rest, other.rest


def _is_moved(runs: Sequence[Run]) -> bool:
    changes: list[Change] = [run.change for run in runs if run.change and run.text.strip()]
    return bool(changes) and all(change.moved for change in changes)


def _told(old: str, new: str, stretch: Stretch, *, moved: bool, german: bool) -> str:
    """Return the change in words; "" for the place that moved words were taken from."""
    gone, come = quoted(old, german=german), quoted(new, german=german)
    if not new:
        return "" if moved else (f"{gone} löschen" if german else f"Delete {gone}")
    if not old and asks(new):
        return new  # a remark that was typed into the text
    if not old:
        return _told_new(come, stretch.above, moved=moved, german=german)
    if (added := _added(old, new)) is not None:
        side, words = added
        beside = ("nach" if side else "vor") if german else ("after" if side else "before")
        come = quoted(words, german=german)
        return f"{come} {beside} {gone} einfügen" if german else f"Insert {come} {beside} {gone}"
    return f"{gone} → {come}"


def _told_new(come: str, above: str, *, moved: bool, german: bool) -> str:
    sentence = _SENTENCE_END.split(above)[-1].strip() or above
    beside = quoted(sentence, german=german) if sentence else ""
    if german:
        verb = "verschieben" if moved else "einfügen"
        return f"{come} nach {beside} {verb}" if beside else f"{come} {verb}"
    verb = "Move" if moved else "Insert"
    return f"{verb} {come} after {beside}" if beside else f"{verb} {come}"


def _added(old: str, new: str) -> tuple[bool, str] | None:
    """Return a paragraph that ``new`` has below the words of ``old`` (True) or above them, or None."""
    if new.startswith(f"{old}\n"):
        return True, new[len(old) :].strip()
    if new.endswith(f"\n{old}"):
        return False, new[: -len(old)].strip()
    return None
