"""Made-up changes in the client's own lines: each carried out in memory, so that what is shown is true."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from app.catalogue import Catalogue
from app.model import Entry, Language, TextChange
from app.replies.guide.labels import Words
from app.replies.guide.material import Lesson, Shown
from app.replies.guide.picture import picture_of
from app.replies.typing_hints import slots, tags
from app.workspace.guide.contents import has_original

__all__ = ["Pages", "Samples", "kept_in", "lessons_of"]

_TRIES = 8
"""Entries that are tried for a change; each one means reading its file once more."""
_SHORT = range(4, 46)
_READABLE = range(4, 200)
_MOST_RAW = 2_000
_SENTENCE_END = re.compile(r"[.!?]$")
_TWO_SENTENCES = re.compile(r"\S{2,}[.!?] (?=[^\W\d_]\w)")
_WORDS = re.compile(r"[^\W\d_]{2,}(?:[ -][^\W\d_]{2,})*")
_BETWEEN = re.compile(r"<[^<>]*>|&#?\w+;|\\.")
"""What parts runs of words as they are typed."""
_MARK = re.compile(r"</?[A-Za-z][^<>]*>")
_MARKED_WORDS = re.compile(r">[^<>%{}]*[^\W\d_]{2}[^<>%{}]*</")


class Pages:
    """The texts of files as pictures need them: with one kind of line end; one is kept ready.

    Args:
        catalogue: the files as last read.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._last = ("", "")

    def text(self, file: str) -> str:
        """Return the text of a file."""
        if self._last[0] != file:
            text = self._catalogue.text(file).replace("\r\n", "\n").replace("\r", "\n")
            self._last = (file, text)
        return self._last[1]


Change = Callable[[Entry], TextChange | None]
"""Returns the change that a lesson makes in an entry, or None where it does not fit there."""

Samples = Mapping[str, Sequence[Entry]]
"""Texts of each file."""


@dataclass(frozen=True, slots=True)
class _Plan:
    lesson: Lesson
    fits: Callable[[Entry], bool]
    change: Change


def lessons_of(
    catalogue: Catalogue, samples: Samples, words: Words, language: Language
) -> tuple[tuple[Lesson, Shown], ...]:
    """Return a change of each kind that the files ask for, each in another entry.

    Args:
        catalogue: the files as last read.
        samples: texts of each file.
        words: what is typed in the changes.
        language: of the guide; texts of this language are taken first.
    """
    pages, used, found = Pages(catalogue), set[int](), []
    turns = list(_in_turn(samples, language))
    for plan in _plans(catalogue, words):
        fitting = (entry for entry in turns if entry.index not in used and plan.fits(entry))
        shown = _first_proven(catalogue, pages, fitting, plan.change)
        if shown is not None:
            used.add(shown.entry.index)
            found.append((plan.lesson, shown))
    order = list(Lesson)
    return tuple(sorted(found, key=lambda told: order.index(told[0])))


def _shown_change(catalogue: Catalogue, pages: Pages, entry: Entry, change: TextChange) -> Shown | None:
    """Return a change with its lines, if it holds; None if not."""
    edit = catalogue.propose(entry, change)
    if not edit.verified:
        return None
    text = pages.text(entry.location.file)
    picture = picture_of(text, entry, edit.before, edit.after, kept_in(entry))
    if picture is None:
        return None
    return Shown(entry, picture, edit, catalogue.search(entry, edit))


def kept_in(entry: Entry) -> tuple[str, ...]:
    """Return what stays in an entry as it is: what the program fills in, and marks with their ends."""
    return (*slots(entry), *_MARK.findall(entry.raw)) if tags(entry) else slots(entry)


def _in_turn(samples: Samples, language: Language) -> Iterator[Entry]:
    """Yield texts of sound files, one of each file in turn, so that lessons come from many files.

    Those in the language of the guide come first, and of these the ones between two signs.
    """
    sound = [[entry for entry in sample if entry.editable] for sample in samples.values()]
    turns = [entry for row in zip_longest(*sound) for entry in row if entry is not None]
    spoken = {"", language.value}
    yield from sorted(turns, key=lambda entry: (entry.language not in spoken, _in_quotes(entry)))


def _first_proven(
    catalogue: Catalogue, pages: Pages, entries: Iterable[Entry], change: Change
) -> Shown | None:
    tries = 0
    for entry in entries:
        wanted = change(entry)
        if wanted is None:
            continue
        tries += 1
        shown = _shown_change(catalogue, pages, entry, wanted)
        if shown is not None or tries == _TRIES:
            return shown
    return None


def _plans(catalogue: Catalogue, words: Words) -> Iterator[_Plan]:
    """Yield what is looked for; first what few texts are fit for."""
    whole = _whole(words.new_text)
    inside = _longest_words(words.new_text)
    yield _Plan(Lesson.CDATA, lambda entry: entry.cdata, inside)
    yield _Plan(Lesson.MARKS, _has_marked_words, inside)
    yield _Plan(Lesson.FORMS, lambda entry: bool(entry.family) and not _in_quotes(entry), inside)
    yield _Plan(Lesson.SLOTS, _is_completed, inside)
    yield _Plan(Lesson.BELOW, lambda entry: bool(entry.below) and _is_typed_as_read(entry), whole)
    yield _Plan(Lesson.TARGET, lambda entry: _is_plain(entry) and has_original(catalogue, entry), whole)
    yield _Plan(Lesson.QUOTES, lambda entry: _is_typed_as_read(entry) and _in_quotes(entry), whole)
    yield _Plan(Lesson.REMOVE, _is_common, _second_sentence)
    yield _Plan(Lesson.WHOLE, lambda entry: _is_plain(entry) and _is_sentence(entry), whole)
    yield _Plan(
        Lesson.ADD, lambda entry: _is_common(entry) and _ends(entry), _added(f" {words.new_sentence}")
    )
    yield _Plan(Lesson.SIGN, _is_common, _added(f" & {words.added}"))


def _is_common(entry: Entry) -> bool:
    """Tell whether a text is typed as it reads, without anything special around it."""
    return _is_typed_as_read(entry) and not (entry.cdata or entry.family or entry.below)


def _is_plain(entry: Entry) -> bool:
    """Tell whether a text stands between two signs and is typed as it reads."""
    return _is_common(entry) and not _in_quotes(entry)


def _is_typed_as_read(entry: Entry) -> bool:
    return entry.raw == entry.value and len(entry.value) in _READABLE and not slots(entry)


def _is_sentence(entry: Entry) -> bool:
    return len(entry.value) in _SHORT and " " in entry.value


def _ends(entry: Entry) -> bool:
    return bool(_SENTENCE_END.search(entry.value)) and " " in entry.value


def _is_completed(entry: Entry) -> bool:
    return bool(slots(entry)) and not tags(entry) and not entry.family


def _has_marked_words(entry: Entry) -> bool:
    return not entry.cdata and bool(_MARKED_WORDS.search(entry.raw))


def _in_quotes(entry: Entry) -> bool:
    return entry.location.xpath.rpartition("/")[2].startswith("@")


def _whole(new: str) -> Change:
    return lambda entry: TextChange(0, len(entry.value), new) if len(entry.value) in _SHORT else None


def _added(new: str) -> Change:
    return lambda entry: TextChange(len(entry.value), len(entry.value), new)


def _second_sentence(entry: Entry) -> TextChange | None:
    """Return the removal of what follows the first of two sentences."""
    found = _TWO_SENTENCES.search(entry.value)
    if found is None or not _SENTENCE_END.search(entry.value):
        return None
    return TextChange(found.end() - 1, len(entry.value), "")


def _longest_words(new: str) -> Change:
    """Return what replaces the longest run of plain words, between what the program needs."""

    def change(entry: Entry) -> TextChange | None:
        pieces = _BETWEEN.split(entry.raw[:_MOST_RAW])
        runs = [run[0] for piece in pieces for run in _WORDS.finditer(piece)]
        found = next((run for run in sorted(runs, key=len, reverse=True) if entry.value.count(run) == 1), "")
        start = entry.value.find(found)
        return TextChange(start, start + len(found), new) if found else None

    return change
