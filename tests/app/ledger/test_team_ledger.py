"""A team's ledger with the server, without it, and with it again."""

import os
import shutil
import signal
import subprocess
import sys
import textwrap
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from app.ledger import Added, Ledger
from app.ledger.team_ledger import TeamLedger
from app.ledger.waiting import AWAY
from app.model import Conflict, CopycueError, Draft, DraftConflict, KnownNote, OutcomeKind, Severity, Step
from tests.app.ledger.at_work import PROJECT, work
from tests.app.ledger.proxy import Proxy, proxy_to
from tests.app.ledger.samples import answered, at, draft, marked, note, undone, verdict
from tests.postgres import Server

Join = Callable[[str], TeamLedger]


@pytest.fixture
def line(server: Server) -> Iterator[Proxy]:
    """What connects Ines with the server."""
    with proxy_to(server.port) as line:
        yield line


@pytest.fixture
def join(server: Server, line: Proxy, tmp_path: Path) -> Iterator[Join]:
    """Open the team's ledger for somebody, on a computer of their own."""
    through = server.address_at(line.port)
    with ExitStack() as opened:
        yield lambda who: opened.enter_context(
            TeamLedger.open(
                through if who == "Ines" else server.address, project=PROJECT, folder=tmp_path / who
            )
        )


@pytest.fixture
def ines(join: Join) -> TeamLedger:
    return join("Ines")


@pytest.fixture
def jon(join: Join) -> TeamLedger:
    return join("Jon")


def remember(ledger: TeamLedger, *notes: KnownNote) -> bool:
    return ledger.remember(notes, at=at(0), based_on=ledger.read())


def taken(result: Step | Conflict) -> Step:
    assert isinstance(result, Step)
    return result


def kept(result: Draft | DraftConflict) -> Draft:
    assert isinstance(result, Draft)
    return result


@contextmanager
def outage(line: Proxy, ledger: TeamLedger | None = None) -> Iterator[None]:
    """Keep Ines from the server for a while; afterwards her ledger may try again at once."""
    line.cut()
    yield
    line.mend()
    if ledger is not None:
        ledger.try_now()


# --- with the server ------------------------------------------------------------------------------


def test_what_one_does_the_other_sees(ines: TeamLedger, jon: TeamLedger) -> None:
    remember(ines, note("n1"))
    step = taken(ines.do(answered("n1")))

    assert jon.read().known == (note("n1"),)
    assert jon.read().steps == (step,)


def test_while_nothing_changes_the_memory_is_the_same(ines: TeamLedger) -> None:
    ines.do(answered("n1"))

    assert ines.read() is ines.read()


def test_a_broken_connection_is_made_anew(server: Server, ines: TeamLedger) -> None:
    ines.do(answered("n1"))
    server.cut_connections()

    assert taken(ines.do(marked("n1"))).number == 2
    assert not ines.is_away


# --- without it -----------------------------------------------------------------------------------


def test_a_start_without_the_server_knows_nothing_but_works(line: Proxy, join: Join) -> None:
    with outage(line):
        ines = join("Ines")
        memory = ines.read()
        assert (memory.known, memory.steps, memory.is_lasting) == ((), (), True)
        assert taken(ines.do(answered("n1"))).number > AWAY
        assert ines.read().state("n1").outcome.kind is OutcomeKind.ANSWERED


def test_it_is_said_calmly_that_the_server_is_away_and_how_much_waits(line: Proxy, ines: TeamLedger) -> None:
    ines.read()
    with outage(line):
        ines.do(answered("n1"))
        ines.do(marked("n1"))
        (problem,) = ines.read().problems
    assert problem.severity is Severity.INFO
    assert "2 changes wait on this computer" in problem.message
    assert "kept here and sent" in problem.hint


def test_a_start_without_the_server_knows_what_was_known_last(line: Proxy, join: Join) -> None:
    with join("Ines") as before:
        remember(before, note("n1"), note("n2"))
        before.keep_verdicts([verdict("n1")])
        before.keep_draft(draft("Thank you", "n2"))
        step = taken(before.do(answered("n1")))
        known = before.read()

    with outage(line):
        memory = join("Ines").read()

    assert memory.known == known.known
    assert memory.steps == (step,)
    assert memory.verdicts == known.verdicts
    assert memory.drafts == known.drafts


def test_without_the_server_the_memory_is_the_same_while_nothing_changes(
    line: Proxy, ines: TeamLedger
) -> None:
    with outage(line):
        ines.do(answered("n1"))
        assert ines.read() is ines.read()


def test_the_server_is_not_asked_at_every_turn(line: Proxy, ines: TeamLedger) -> None:
    with outage(line):
        ines.read()

    assert ines.read().problems != ()  # only after a pause, or when it is asked for
    ines.try_now()
    assert ines.read().problems == ()


def test_other_windows_on_this_computer_see_what_waits(line: Proxy, join: Join) -> None:
    with outage(line):
        step = taken(join("Ines").do(answered("n1")))
        assert join("Ines").read().steps == (step,)


def test_two_windows_on_this_computer_do_not_overwrite_each_other(line: Proxy, join: Join) -> None:
    with outage(line):
        first = taken(join("Ines").do(answered("n1", after=0)))
        second = join("Ines").do(marked("n1", after=0))
    assert isinstance(second, Conflict)
    assert second.theirs == (first,)


def test_the_server_has_been_away_for_as_long_as_the_first_thing_waits(line: Proxy, join: Join) -> None:
    with outage(line):
        with join("Ines") as before:
            before.do(answered("n1"))
            (earlier,) = before.read().problems
        (problem,) = join("Ines").read().problems

    assert problem.message == earlier.message


# --- with it again --------------------------------------------------------------------------------


def test_what_was_done_without_the_server_is_sent_in_order(
    line: Proxy, ines: TeamLedger, jon: TeamLedger
) -> None:
    ines.read()
    with outage(line, ines):
        ids = [taken(ines.do(step)).id for step in (answered("n1"), marked("n1"), answered("n2"))]
        assert [step.id for step in ines.read().steps] == ids

    assert [step.number for step in ines.read().steps] == [1, 2, 3]
    assert [step.id for step in jon.read().steps] == ids
    assert ines.read().problems == ()


def test_a_step_that_follows_one_without_the_server_follows_it_with_the_server(
    line: Proxy, ines: TeamLedger
) -> None:
    ines.do(answered("n9"))
    with outage(line, ines):
        first = taken(ines.do(answered("n1", after=0)))
        ines.do(marked("n1", after=first.number))
    third = ines.do(marked("n1", OutcomeKind.FIXED, after=ines.read().state("n1").last))

    assert [step.number for step in ines.read().steps] == [1, 2, 3, 4]
    assert taken(third).after == 3
    assert ines.conflicts == ()


def test_a_step_after_one_whose_number_was_for_the_time_being_is_no_conflict(
    line: Proxy, ines: TeamLedger
) -> None:
    with outage(line, ines):
        first = taken(ines.do(answered("n1", after=0)))
    ines.read()

    assert taken(ines.do(marked("n1", after=first.number))).after == 1


def test_an_undo_without_the_server_holds_with_it(line: Proxy, ines: TeamLedger) -> None:
    step = taken(ines.do(answered("n1")))
    with outage(line, ines):
        ines.do(undone(step))
        assert ines.read().state("n1").outcome.kind is OutcomeKind.OPEN

    assert ines.read().state("n1").outcome.kind is OutcomeKind.OPEN


def test_what_others_did_meanwhile_is_not_overwritten_but_a_conflict(
    line: Proxy, ines: TeamLedger, jon: TeamLedger
) -> None:
    first = taken(ines.do(answered("n1")))
    with outage(line):
        mine = taken(ines.do(marked("n1", OutcomeKind.MINE, after=first.number)))
    theirs = taken(jon.do(marked("n1", OutcomeKind.DONE, who="Jon", after=first.number)))
    ines.try_now()

    memory = ines.read()
    assert memory.state("n1").outcome.kind is OutcomeKind.DONE
    (conflict,) = ines.conflicts
    assert isinstance(conflict.conflict, Conflict)
    assert (conflict.conflict.step.id, conflict.conflict.theirs) == (mine.id, (theirs,))
    assert "Jon did something about note n1" in memory.problems[0].message


def test_who_goes_on_from_a_step_in_conflict_is_in_conflict_too(
    line: Proxy, ines: TeamLedger, jon: TeamLedger
) -> None:
    with outage(line):
        first = taken(ines.do(answered("n1", after=0)))
        ines.do(marked("n1", after=first.number))
    theirs = taken(jon.do(marked("n1", who="Jon")))
    ines.try_now()

    assert ines.read().steps == (theirs,)
    assert len(ines.conflicts) == 2


def test_a_conflict_is_kept_until_somebody_has_looked_at_it(line: Proxy, join: Join, jon: TeamLedger) -> None:
    with outage(line), join("Ines") as ines:
        ines.do(answered("n1", after=0))
    jon.do(marked("n1", who="Jon"))
    with join("Ines") as ines:
        ines.read()

    ines = join("Ines")
    (conflict,) = ines.conflicts
    ines.forget_conflict(conflict.number)

    assert ines.conflicts == ()
    assert ines.read().problems == ()


def test_a_step_whose_answer_got_lost_counts_once(line: Proxy, ines: TeamLedger, jon: TeamLedger) -> None:
    ines.read()
    line.lose_next_answer_to_a_commit()
    waiting = taken(ines.do(answered("n1", after=0)))
    assert line.has_cut.is_set()
    assert waiting.number > AWAY
    (there,) = jon.read().steps
    assert there.id == waiting.id

    line.has_cut.clear()
    ines.try_now()
    assert ines.read().steps == (there,)
    assert ines.conflicts == ()


def test_a_draft_whose_answer_got_lost_is_kept_once(line: Proxy, ines: TeamLedger, jon: TeamLedger) -> None:
    first = kept(ines.keep_draft(draft("Thank")))
    line.lose_next_answer_to_a_commit()
    ines.keep_draft(draft("Thank you", version=first.version))
    line.has_cut.clear()
    ines.try_now()

    assert ines.read().drafts == jon.read().drafts
    assert [one.text for one in jon.read().drafts.values()] == ["Thank you"]
    assert jon.read().other_drafts == ()


@pytest.mark.parametrize("mode", ["immediate", "fast"])
def test_a_server_that_is_stopped_and_started_gets_what_was_done_meanwhile(
    server: Server, ines: TeamLedger, jon: TeamLedger, mode: str
) -> None:
    before = taken(ines.do(answered("n1")))
    jon.read()
    server.stop(mode)
    mine, theirs = taken(ines.do(marked("n1"))), taken(jon.do(marked("n2", who="Jon")))
    server.start()
    ines.try_now()
    jon.try_now()

    assert {step.id for step in ines.read().steps} == {before.id, mine.id}
    assert [step.id for step in jon.read().steps] == [before.id, mine.id, theirs.id]
    assert ines.read().steps == jon.read().steps


def test_several_who_work_at_once_lose_nothing(server: Server, tmp_path: Path, jon: TeamLedger) -> None:
    names = ("Ada", "Bo", "Cy")
    with ThreadPoolExecutor(3) as people:
        list(people.map(lambda name: work(server.address, tmp_path / name, name, 10), names))

    steps = jon.read().steps
    assert [step.number for step in steps] == list(range(1, 31))
    assert Counter(step.who for step in steps) == dict.fromkeys(names, 10)


def test_of_several_who_answer_the_same_note_at_once_one_is_first_and_the_others_see_it(
    join: Join, jon: TeamLedger
) -> None:
    people = [join(name) for name in ("Ada", "Bo", "Cy", "Di")]
    with ThreadPoolExecutor(4) as at_once:
        results = list(at_once.map(lambda ledger: ledger.do(answered("n1", after=0)), people))

    (first,) = (result for result in results if isinstance(result, Step))
    others = [result for result in results if isinstance(result, Conflict)]
    assert [conflict.theirs for conflict in others] == [(first,)] * 3
    assert jon.read().steps == (first,)


def test_several_who_type_at_once_all_keep_their_words(join: Join, jon: TeamLedger) -> None:
    people = {name: join(name) for name in ("Ada", "Bo", "Cy", "Di")}
    with ThreadPoolExecutor(4) as at_once:
        list(at_once.map(lambda name: people[name].keep_draft(draft(f"by {name}", who=name)), people))

    memory = jon.read()
    assert {one.text for one in (*memory.drafts.values(), *memory.other_drafts)} == {
        f"by {name}" for name in people
    }


def test_processes_that_work_at_once_lose_nothing(server: Server, tmp_path: Path, jon: TeamLedger) -> None:
    names = ("Ada", "Bo")
    running = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.app.ledger.at_work", server.address, tmp_path / name, name, "20"]
        )
        for name in names
    ]

    assert [process.wait(60) for process in running] == [0, 0]
    steps = jon.read().steps
    assert [step.number for step in steps] == list(range(1, 41))
    assert Counter(step.who for step in steps) == dict.fromkeys(names, 20)


def test_a_server_that_takes_nothing_is_told_with_its_reason(server: Server, line: Proxy, join: Join) -> None:
    with join("Ines") as ines:
        ines.do(answered("n1"))
        ines.read()
        with outage(line):
            ines.do(marked("n1"))
    server.ask("update copycue_ferry_kiosk.alembic_version set version_num = '9999'", "team")

    memory = join("Ines").read()

    assert len(memory.steps) == 2
    assert "later version of Copycue" in memory.problems[0].message


# --- drafts ---------------------------------------------------------------------------------------


def test_a_draft_that_was_typed_on_without_the_server_is_sent_as_one(line: Proxy, ines: TeamLedger) -> None:
    first = kept(ines.keep_draft(draft("T")))
    with outage(line, ines):
        second = kept(ines.keep_draft(draft("Th", version=first.version)))
        third = kept(ines.keep_draft(draft("Tha", version=second.version)))
        assert ines.read().drafts["n1"] == third
    fourth = kept(ines.keep_draft(draft("Than", version=third.version)))

    assert ines.read().drafts == {"n1": fourth}
    assert ines.read().other_drafts == ()


def test_two_who_typed_at_the_same_time_both_keep_their_words(
    line: Proxy, ines: TeamLedger, jon: TeamLedger
) -> None:
    first = kept(ines.keep_draft(draft("T")))
    with outage(line):
        ines.keep_draft(draft("Thank you", version=first.version))
    jon.keep_draft(draft("Dear Maren", version=first.version, who="Jon"))
    ines.try_now()

    memory = ines.read()
    assert memory.drafts["n1"].text == "Dear Maren"
    assert [one.text for one in memory.other_drafts] == ["Thank you"]
    assert "Both are kept" in memory.problems[0].message


def test_a_draft_that_was_dropped_without_the_server_is_gone_with_it(line: Proxy, ines: TeamLedger) -> None:
    first = kept(ines.keep_draft(draft("T")))
    with outage(line, ines):
        second = kept(ines.keep_draft(draft("Th", version=first.version)))
        ines.drop_draft("n1", second.version)
        assert ines.read().drafts == {}

    assert ines.read().drafts == {}


def test_a_draft_that_never_left_this_computer_is_dropped_here(line: Proxy, ines: TeamLedger) -> None:
    with outage(line, ines):
        ines.drop_draft("n1", kept(ines.keep_draft(draft("T"))).version)
        (problem,) = ines.read().problems

    assert "Nothing waits" in problem.message


# --- notes ----------------------------------------------------------------------------------------


def test_notes_that_were_read_without_the_server_are_known_on_this_computer(line: Proxy, join: Join) -> None:
    with outage(line):
        with join("Ines") as ines:
            assert remember(ines, note("n1"))
        assert join("Ines").read().known == (note("n1"),)


def test_a_memory_from_a_time_without_the_server_is_nothing_to_go_on(line: Proxy, ines: TeamLedger) -> None:
    with outage(line, ines):
        old = ines.read()

    assert not ines.remember([note("n1")], at=at(1), based_on=old)
    assert ines.remember([note("n1")], at=at(1), based_on=ines.read())


def test_an_answer_to_a_note_that_came_without_the_server_goes_with_it(line: Proxy, ines: TeamLedger) -> None:
    with outage(line, ines):
        remember(ines, note("7", "Change the title"))
        ines.do(answered("7"))

    remember(ines, note("7", "Change the title"))
    assert ines.read().state("7").outcome.kind is OutcomeKind.ANSWERED


def test_an_answer_never_goes_over_to_another_note_of_the_same_number(
    line: Proxy, ines: TeamLedger, jon: TeamLedger
) -> None:
    with outage(line):
        remember(ines, note("7", "Change the title"))
        ines.do(answered("7"))
    remember(jon, note("7", "The kiosk crashes"))
    ines.try_now()

    memory = ines.read()
    assert memory.steps == ()
    assert "another note than note 7" in memory.problems[0].message


def test_verdicts_that_were_made_without_the_server_are_sent(
    line: Proxy, ines: TeamLedger, jon: TeamLedger
) -> None:
    remember(ines, note("n1"))
    ines.keep_verdicts([verdict("n1", 0.5)])
    with outage(line, ines):
        ines.keep_verdicts([verdict("n1", 0.9, minutes=5)])
    ines.read()

    assert jon.read().verdicts["n1"].confidence == 0.9


# --- exports ----------------------------------------------------------------------------------------


def test_an_export_without_the_server_has_what_waits_too(
    line: Proxy, ines: TeamLedger, tmp_path: Path
) -> None:
    remember(ines, note("n1"))
    ines.do(answered("n1"))
    ines.read()
    with outage(line):
        first = taken(ines.do(marked("n1", after=1)))
        ines.do(marked("n1", after=first.number))
        ines.keep_draft(draft("Thank you", "n2"))
        contents = ines.contents()
    with Ledger.open(tmp_path / "alone.db") as alone:
        alone.add(contents)
        memory = alone.read()

    assert [(step.number, step.after) for step in memory.steps] == [(1, None), (2, 1), (3, 2)]
    assert memory.drafts["n2"].text == "Thank you"


def test_an_import_waits_for_the_server(line: Proxy, ines: TeamLedger, jon: TeamLedger) -> None:
    jon.do(answered("n1"))
    contents = jon.contents()
    with outage(line, ines), pytest.raises(CopycueError, match="Nothing was added"):
        ines.add(contents)

    assert ines.add(contents) == Added()


# --- the local copy --------------------------------------------------------------------------------


def test_a_copy_that_is_gone_is_made_anew(line: Proxy, ines: TeamLedger, tmp_path: Path) -> None:
    remember(ines, note("n1"))
    step = taken(ines.do(answered("n1")))
    ines.read()
    shutil.rmtree(tmp_path / "Ines")
    (tmp_path / "Ines").mkdir()
    ines.read()

    with outage(line, ines):
        ines.do(marked("n1"))
        assert ines.read().steps[0] == step
        assert ines.read().known == (note("n1"),)
    assert len(ines.read().steps) == 2


def test_where_there_can_be_no_copy_the_server_is_used_all_the_same(
    join: Join, line: Proxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise CopycueError("Not a place for a ledger", "It is a network share.")

    monkeypatch.setattr("app.ledger.mirror.SqliteStore", refuse)
    ledger = join("Ines")
    assert taken(ledger.do(answered("n1"))).number == 1
    memory = ledger.read()
    assert len(memory.steps) == 1
    assert "network share" in memory.problems[0].message
    with outage(line), pytest.raises(CopycueError, match="network share"):
        ledger.do(answered("n2"))


def test_a_server_with_another_history_is_copied_as_it_is(server: Server, line: Proxy, join: Join) -> None:
    with join("Ines") as ines:
        ines.do(answered("n1"))
        ines.do(answered("n2"))
        ines.read()
    server.clear()
    with join("Ines") as ines:
        step = taken(ines.do(answered("n3")))
        ines.read()

    with outage(line):
        assert join("Ines").read().steps == (step,)


# --- the end of a process -------------------------------------------------------------------------

KILLED = """
    import sys
    from pathlib import Path
    from app.ledger.team_ledger import TeamLedger
    from tests.app.ledger.samples import answered, draft
    ledger = TeamLedger.open(sys.argv[1], project=sys.argv[2], folder=Path(sys.argv[3]))
    print(ledger.do(answered("n1")).id, flush=True)
    ledger.keep_draft(draft("Thank you", "n2"))
    print("kept", flush=True)
    input()
"""


def test_what_waits_outlives_the_process_that_was_killed(
    server: Server, line: Proxy, tmp_path: Path, join: Join
) -> None:
    address = server.address_at(line.port)
    with outage(line):
        command = [
            sys.executable,
            "-c",
            textwrap.dedent(KILLED),
            address,
            PROJECT,
            str(tmp_path / "Ines"),
        ]
        pipe = subprocess.PIPE
        with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as process:
            assert process.stdout is not None
            step_id, said = (process.stdout.readline().strip() for _ in range(2))
            assert said == "kept"
            os.kill(process.pid, signal.SIGKILL)

    memory = join("Ines").read()
    assert [step.id for step in memory.steps] == [step_id]
    assert memory.drafts["n2"].text == "Thank you"
