"""Which note of this reading is which of the reading before.

Four steps, the surest first, each one to one: notes of which nothing changed; notes of the same words; notes
of the same number of the client's; notes whose words were edited. In doubt a note is taken for a new one:
an answer that is asked for twice costs a minute, an answer to another note costs the client's trust.

A column of numbers is trusted only as long as it stays with the words. Many journals just count their rows,
and count them anew when they are sorted: there the words decide.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from app.journal.following.identity import has_moved
from app.journal.following.likeness import Weights, wording
from app.journal.following.pairing_facts import (
    Facts,
    contradict,
    facts_of_known,
    facts_of_note,
    other_author,
    other_day,
)
from app.journal.following.resembling import resembling
from app.journal.following.slots import Slots
from app.journal.whole_numbers import whole_number
from app.model import KnownNote, Note

__all__ = ["pair"]

_SAMPLE = 4000
"""So many notes tell how common words are."""

_SAME_NUMBER = 0.2

Key = Callable[[Facts], Hashable | None]


def pair(before: Sequence[KnownNote], now: Sequence[Note]) -> dict[int, int]:
    """Return index of a note → index of the known one that it is; no known one for two notes."""
    pairing = _Pairing([facts_of_known(known) for known in before], [facts_of_note(note) for note in now])
    pairing.by_all()
    if pairing.new and pairing.old:
        pairing.recounted = {known.file for known in before if has_moved(known.id, known.number)}
        if pairing.follow_renamed_files():
            pairing.by_all()
        pairing.distrust_counters()
        pairing.by_words()
        pairing.by_number()
        pairing.by_likeness()
    return pairing.known


@dataclass(slots=True)
class _Pairing:
    """Takes away what is settled, step by step."""

    olds: list[Facts]
    news: list[Facts]
    known: dict[int, int] = field(default_factory=dict)
    recounted: set[str] = field(default_factory=set)
    """Files whose numbers went over from note to note."""
    old: dict[int, None] = field(init=False)
    """Indices of known notes not found yet, those still in the journal first."""
    new: dict[int, None] = field(init=False)

    def __post_init__(self) -> None:
        """Begin with everything open."""
        self.old = dict.fromkeys(sorted(range(len(self.olds)), key=lambda index: self.olds[index].withdrawn))
        self.new = dict.fromkeys(range(len(self.news)))

    def _take(self, old: int, new: int) -> None:
        self.known[new] = old
        del self.old[old]
        del self.new[new]

    # --- the same words ---------------------------------------------------------------------------

    def by_all(self) -> None:
        """Pair notes of which nothing changed; those that nothing tells apart keep their order."""
        waiting: dict[Facts, list[int]] = {}
        for old in reversed(self.old):
            waiting.setdefault(self.olds[old].in_journal, []).append(old)
        for new in list(self.new):
            if olds := waiting.get(self.news[new]):
                self._take(olds.pop(), new)

    def _groups(
        self, key: Key, olds: Iterable[int], news: Iterable[int]
    ) -> list[tuple[list[int], list[int]]]:
        """Return the open notes of each key that both sides have."""
        groups: dict[Hashable, tuple[list[int], list[int]]] = {}
        for new in news:
            if (name := key(self.news[new])) is not None:
                groups.setdefault(name, ([], []))[1].append(new)
        for old in olds:
            if (name := key(self.olds[old])) in groups:
                groups[name][0].append(old)
        return [(olds_of, news_of) for olds_of, news_of in groups.values() if olds_of]

    def _zip(self, olds: Sequence[int], news: Sequence[int]) -> None:
        for old, new in zip(olds, news, strict=False):
            if not self._contradict(old, new):
                self._take(old, new)

    def _contradict(self, old: int, new: int) -> bool:
        before, now = self.olds[old], self.news[new]
        trusted = before.file == now.file and now.file not in self.recounted
        return contradict(before, now, numbers_trusted=trusted)

    def by_words(self) -> None:
        """Pair notes that say the same, told apart by all else that is known of them."""
        for olds, news in self._groups(lambda facts: facts.words, self.old, self.new):
            for finer in _FINER:
                for few, fewer in self._groups(finer, _open(olds, self.old), _open(news, self.new)):
                    if finer in _FINER[:2] or len(few) == len(fewer) == 1:
                        self._zip(few, fewer)
            olds_left, news_left = _open(olds, self.old), _open(news, self.new)
            if len(olds_left) == len(news_left) == 1:
                self._zip(olds_left, news_left)

    # --- files and numbers ------------------------------------------------------------------------

    def follow_renamed_files(self) -> bool:
        """Let notes of a file that is gone be of the new one that holds most of them, if there is one."""
        files_now = {facts.file for facts in self.news}
        gone = {facts.file for facts in self.olds if not facts.withdrawn} - files_now
        come = files_now - {facts.file for facts in self.olds}
        if not gone or not come:
            return False
        homes: defaultdict[str, set[str]] = defaultdict(set)
        for old in self.old:
            homes[self.olds[old].words].add(self.olds[old].file)
        common = Counter(
            (home, self.news[new].file)
            for new in self.new
            if self.news[new].file in come
            for home in homes.get(self.news[new].words, set()) & gone
        )
        sizes = Counter(facts.file for facts in self.olds)
        renamed: dict[str, str] = {}
        for (home, file), count in common.most_common():
            if home not in renamed and file not in renamed.values() and 2 * count >= sizes[home]:
                renamed[home] = file
        self.olds = [facts._replace(file=renamed.get(facts.file, facts.file)) for facts in self.olds]
        self.recounted |= {renamed[file] for file in self.recounted & renamed.keys()}
        return bool(renamed)

    def distrust_counters(self) -> None:
        """Note the files in which a number went over to other words."""
        known = {
            (self.olds[old].file, self.olds[old].number): self.olds[old].words
            for old in self.old
            if not self.olds[old].withdrawn
        }
        for olds, news in self._groups(lambda facts: (facts.file, facts.words), self.old, self.new):
            before, now = self.olds[olds[0]], self.news[news[0]]
            alone = len(olds) == len(news) == 1 and not before.withdrawn
            if not alone or before.number == now.number or not (before.number and now.number):
                continue
            if known.get((now.file, now.number), now.words) != now.words:
                self.recounted.add(now.file)

    def by_number(self) -> None:
        """Pair notes of the same number, where numbers tell notes apart."""
        counted = self._counted_files()
        settled: defaultdict[str, list[int]] = defaultdict(list)
        for new, old in self.known.items():
            file, number = self.news[new].file, self.news[new].number
            if file in counted and number == self.olds[old].number:
                settled[file].append(int(number))
        for olds, news in self._groups(_file_and_number, self.old, self.new):
            file = self.news[news[0]].file
            if not (len(olds) == len(news) == 1) or file in self.recounted:
                continue
            if file not in counted or self._same_row(olds[0], news[0], settled[file]):
                self._take(olds[0], news[0])

    def _same_row(self, old: int, new: int, settled: Sequence[int]) -> bool:
        """Tell whether a row of a counted column was rewritten in its place: others around it are there."""
        before, now = self.olds[old], self.news[new]
        number = int(now.number)
        around = settled and number < max(settled) and (number <= 1 or min(settled) < number)
        same_hand = not (other_author(before, now) or other_day(before, now))
        return bool(around) and not before.withdrawn and same_hand

    def _counted_files(self) -> set[str]:
        """Return the files whose numbers just count the rows, up or down."""
        numbers: defaultdict[str, list[str]] = defaultdict(list)
        for facts in self.news:
            numbers[facts.file].append(facts.number)
        return {file for file, column in numbers.items() if _counts(column)}

    # --- edited words -----------------------------------------------------------------------------

    def by_likeness(self) -> None:
        """Pair notes whose words were edited, where only one can be meant."""
        olds = {old: self.olds[old] for old in self.old if not self.olds[old].withdrawn}
        news = {new: self.news[new] for new in self.new}
        if not olds or not news:
            return
        step = max(1, len(self.news) // _SAMPLE)
        weights = Weights(wording(facts.text) for facts in self.news[::step])
        counted = self.recounted | self._counted_files()
        files = [None if facts.withdrawn else facts.file for facts in self.olds]
        slots = Slots(files, [facts.file for facts in self.news], self.known)

        def support(old: int, new: int) -> float | None:
            before, now = self.olds[old], self.news[new]
            numbered = before.number and now.number and before.file == now.file
            if numbered and now.file not in counted and before.number != now.number:
                return None
            same = numbered and before.number == now.number and now.file not in self.recounted
            return slots.support(old, new) + (_SAME_NUMBER if same else 0.0)

        for old, new in resembling(olds, news, weights, support):
            self._take(old, new)


def _open(indices: Iterable[int], left: dict[int, None]) -> list[int]:
    return [index for index in indices if index in left]


def _file_and_number(facts: Facts) -> Hashable | None:
    return (facts.file, facts.number) if facts.number else None


def _counts(column: Sequence[str]) -> bool:
    numbers = [whole_number(number, -1) for number in column]
    steps = {after - before for before, after in pairwise(numbers)}
    return 0 <= min(numbers) <= 1 and steps in (set(), {1}, {-1})


_FINER: tuple[Key, ...] = (
    lambda facts: (facts.file, facts.number, facts.place, facts.author, facts.date),
    lambda facts: (facts.file, facts.place, facts.author, facts.date),
    lambda facts: (facts.place, facts.author, facts.date),
    lambda facts: (facts.file, facts.place),
    lambda facts: (facts.author, facts.date) if facts.author or facts.date else None,
    lambda facts: facts.file,
)
"""What tells notes of the same words apart, the surest first. Where the first two do not, nothing does: such
notes keep their order."""
