"""Whatever two people do in whatever order, while the line breaks: nothing that was acknowledged is lost."""

import datetime as dt
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from app.ledger import Ledger
from app.ledger.away import LedgerAwayError
from app.ledger.mirror import Mirror
from app.ledger.sqlite_store import SqliteStore
from app.ledger.team_ledger import TeamLedger
from app.model import Conflict, Draft, DraftConflict, Step
from tests.app.ledger.samples import answered, draft, marked, undone


def now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


class Line(SqliteStore):
    """A server at the other end of a line that breaks: a file, so that a test takes milliseconds."""

    is_cut = False
    loses_answer = False

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        self._check()
        with super().writing() as connection:
            yield connection
        if self.loses_answer:
            self.loses_answer = False
            raise LedgerAwayError("Away", "The answer got lost.")

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        self._check()
        with super().reading() as connection:
            yield connection

    def mark(self) -> object:
        self._check()
        return super().mark()

    def _check(self) -> None:
        if self.is_cut:
            raise LedgerAwayError("Away", "The line is cut.")


class Person:
    """Somebody of the team, and what was acknowledged to them."""

    def __init__(self, name: str, folder: Path) -> None:
        self.name = name
        self.line = Line(folder / "server.db", project="", clock=now)
        self._folder = folder
        self._opened: list[TeamLedger] = []
        self.steps: list[Step] = []
        self.refused: list[str] = []
        self.typed: dict[str, Draft] = {}
        self.kept_beside: list[str] = []
        self.open()

    def open(self) -> None:
        """Start Copycue, as after a crash: what was open before stays so."""
        mirror = Mirror.at(self._folder / f"{self.name}.db", project="")
        self.ledger = TeamLedger(self._reach, mirror, name="server")
        self._opened.append(self.ledger)

    def close(self) -> None:
        """Close all that was opened."""
        for ledger in self._opened:
            ledger.close()

    def _reach(self) -> Ledger:
        self.line.mark()
        return Ledger(self.line)

    def do(self, kind: str, note: str, *, looks: bool) -> None:
        """Do something about a note; who looks knows what was done last."""
        memory = self.ledger.read()
        after = memory.state(note).last if looks else None
        if kind == "undo":
            if not self.steps:
                return
            step = undone(self.steps[-1], who=self.name)
        else:
            step = (answered if kind == "answer" else marked)(note, who=self.name, after=after)
        taken = self.ledger.do(step)
        if isinstance(taken, Conflict):
            self.refused.append(step.id)
        else:
            self.steps.append(taken)

    def type(self, note: str, text: str) -> None:
        """Type on in the own draft for a note."""
        before = self.typed.get(note)
        result = self.ledger.keep_draft(draft(text, note, before.version if before else 0, self.name))
        self.typed[note] = result.mine if isinstance(result, DraftConflict) else result


class Act(NamedTuple):
    """One thing that happens."""

    who: int
    what: str
    note: str
    looks: bool


WHAT = ["answer", "mark", "undo", "type", "cut", "mend", "lose", "restart", "read"]
ACTS = st.builds(Act, st.integers(0, 1), st.sampled_from(WHAT), st.sampled_from(["n1", "n2"]), st.booleans())


def happen(person: Person, act: Act, count: int) -> None:
    match act.what:
        case "cut":
            person.line.is_cut = True
        case "mend":
            person.line.is_cut = False
            person.ledger.try_now()
        case "lose":
            person.line.loses_answer = True
        case "restart":
            person.open()
        case "read":
            person.ledger.read()
        case "type":
            person.type(act.note, f"{person.name} {count}")
        case kind:
            person.do(kind, act.note, looks=act.looks)


def come_together(people: list[Person]) -> None:
    """Mend all lines, and let everything be sent."""
    for person in people:
        person.line.is_cut = person.line.loses_answer = False
        person.ledger.try_now()
        person.ledger.read()


@settings(max_examples=max(5, settings().max_examples // 4))
@given(st.lists(ACTS, max_size=30))
def test_nothing_that_was_acknowledged_is_lost_or_doubled(acts: list[Act]) -> None:
    with tempfile.TemporaryDirectory() as folder, ExitStack() as opened:
        people = [Person(name, Path(folder)) for name in ("Ines", "Jon")]
        for person in people:
            opened.callback(person.close)
        for count, act in enumerate(acts):
            happen(people[act.who], act, count)
        come_together(people)

        memory = people[0].ledger.read()
        times = Counter(step.id for step in memory.steps)
        assert set(times.values()) <= {1}
        for person in people:
            assert person.ledger.read().steps == memory.steps
            conflicts = [kept.conflict for kept in person.ledger.conflicts]
            kept_back = {one.step.id for one in conflicts if isinstance(one, Conflict)}
            acknowledged = {step.id for step in person.steps}
            assert acknowledged == (acknowledged & times.keys()) | (acknowledged & kept_back)
            assert not (times.keys() & kept_back)
            assert not (times.keys() & set(person.refused))

        texts = {one.text for one in (*memory.drafts.values(), *memory.other_drafts)}
        assert {one.text for person in people for one in person.typed.values()} <= texts
