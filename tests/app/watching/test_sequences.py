"""Random sequences of what people, editors and systems do to files, against what is there.

A few of them in the tests; ``COPYCUE_SEQUENCES=2000`` plays as many.
"""

import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from app.watching.collapse import Kind, RawEvent
from tests.app.watching.stage import Stage, delete, rename, replace, save, stamp, truth, write

SEQUENCES = int(os.environ.get("COPYCUE_SEQUENCES", "30"))
Events = list[RawEvent]

names = st.sampled_from(["a.xml", "b.xml", "A.xml", "notes.md", "~$a.xml", "d/a.xml", "d/e/b.xml", "f/a.xml"])
folders = st.sampled_from(["d", "d/e", "f", "g"])
texts = st.sampled_from(["", "one", "two", "a longer text"])
fates: st.SearchStrategy[Callable[[Events], Events]] = st.sampled_from(
    [
        lambda events: events,
        lambda events: events,
        lambda _all_are_lost: [],
        lambda events: events[::2],
        lambda events: events[1::2],
        lambda events: [*events, *events],
        lambda events: events[::-1],
    ]
)


class Files(RuleBasedStateMachine):
    """Files are saved, moved, deleted; events are told, lost, doubled, mixed up, late; time goes by."""

    def __init__(self) -> None:
        super().__init__()
        self.top = Path(tempfile.mkdtemp(prefix="copycue-sequences-"))
        self.folder = self.top / "copy"
        self.aside = self.top / "aside"
        for name in ("a.xml", "d/a.xml"):
            write(self.folder / name, name)
        self.aside.mkdir()
        self.stage = Stage(self.folder)
        self.late: Events = []
        self.number = 0

    def tell(self, events: Events, fate: Callable[[Events], Events]) -> None:
        shown = [event for event in events if not event.path.name.startswith("~$")]
        self.stage.tell(fate(shown))

    @rule(name=names, text=texts, fate=fates, by_replacing=st.booleans())
    def save(self, name: str, text: str, fate: Callable[[Events], Events], *, by_replacing: bool) -> None:
        path = self.folder / name
        if path.is_dir() or not self.folder.is_dir():
            return
        made = [one for one in path.parents if not one.exists()]
        path.parent.mkdir(parents=True, exist_ok=True)
        events = [RawEvent(Kind.CREATED, one, folder=True) for one in reversed(made)]
        self.tell([*events, *(replace(path, text) if by_replacing else save(path, text))], fate)

    @rule(name=names, text=texts)
    def save_and_tell_later(self, name: str, text: str) -> None:
        if (self.folder / name).is_file() and not name.startswith("~$"):
            self.late += save(self.folder / name, text)

    @rule()
    def tell_what_is_late(self) -> None:
        self.stage.tell(self.late)
        self.late = []

    @rule(name=names, fate=fates)
    def delete(self, name: str, fate: Callable[[Events], Events]) -> None:
        if (self.folder / name).is_file():
            self.tell(delete(self.folder / name), fate)

    @rule(name=names, to_name=names, fate=fates)
    def rename(self, name: str, to_name: str, fate: Callable[[Events], Events]) -> None:
        source, to = self.folder / name, self.folder / to_name
        if source.is_file() and to.parent.is_dir() and source != to:
            events = rename(source, to)
            hidden = [path.name.startswith("~$") for path in (source, to)]
            if hidden[0]:
                events = [] if hidden[1] else [RawEvent(Kind.MOVED, to)]
            elif hidden[1]:
                events = [RawEvent(Kind.MOVED, source)]
            self.tell(events, fate)

    @rule(name=folders, fate=fates)
    def delete_folder(self, name: str, fate: Callable[[Events], Events]) -> None:
        if (self.folder / name).is_dir():
            self.tell(delete(self.folder / name), fate)

    @rule(name=folders, to_name=folders, fate=fates)
    def rename_folder(self, name: str, to_name: str, fate: Callable[[Events], Events]) -> None:
        source, to = self.folder / name, self.folder / to_name
        if source.is_dir() and to.parent.is_dir() and not to.exists() and source not in to.parents:
            self.tell(rename(source, to), fate)

    @rule(name=folders, fate=fates)
    def move_folder_out_or_in(self, name: str, fate: Callable[[Events], Events]) -> None:
        inside, outside = self.folder / name, self.aside / name.replace("/", "-")
        if inside.is_dir() and not outside.exists():
            inside.rename(outside)
            self.tell([RawEvent(Kind.DELETED, inside, folder=True)], fate)
        elif outside.is_dir() and inside.parent.is_dir() and not inside.exists():
            outside.rename(inside)
            self.tell([RawEvent(Kind.CREATED, inside, folder=True)], fate)

    @precondition(lambda _: os.name != "nt")
    @rule(fate=fates)
    def link_a_folder(self, fate: Callable[[Events], Events]) -> None:
        link = self.folder / "linked"
        if link.is_symlink():
            self.tell(delete(link), fate)
        elif self.folder.is_dir():
            write(self.aside / "shared" / "s.xml", "s")
            link.symlink_to(self.aside / "shared", target_is_directory=True)
            self.tell([RawEvent(Kind.CREATED, link)], fate)

    @rule()
    def save_behind_the_link(self) -> None:
        if (self.folder / "linked").is_dir():
            self.stage.tell(save(self.folder / "linked" / "s.xml", "saved there"))

    @rule()
    def move_the_watched_folder_away_or_back(self) -> None:
        away = self.top / "away"
        if self.folder.is_dir():
            self.folder.rename(away)
        else:
            away.rename(self.folder)

    @rule(seconds=st.sampled_from([0.03, 0.1, 0.3, 2.0, 70.0]))
    def pass_time(self, seconds: float) -> None:
        self.stage.pass_time(seconds)

    @rule(seconds=st.sampled_from([-3600.0, -1.0, 3.0, 3600.0]))
    def set_the_clock(self, seconds: float) -> None:
        self.stage.wall += seconds

    @rule()
    def lose_events(self) -> None:
        self.stage.sight.has_lost = True

    @rule()
    def kill_an_observer(self) -> None:
        self.stage.sight.is_dead = True

    @rule(name=names)
    def touch(self, name: str) -> None:
        if (self.folder / name).is_file():
            stamp(self.folder / name)

    @precondition(lambda self: self.stage.now > 1100)
    @invariant()
    def what_is_told_was_there_to_be_told(self) -> None:
        assert all(not path.name.startswith("~$") for path in self.stage.told)

    def teardown(self) -> None:
        self.stage.pass_time(130)
        try:
            assert self.stage.listener.knows == truth([self.folder])
        finally:
            shutil.rmtree(self.top)


TestFiles = Files.TestCase
TestFiles.settings = settings(
    max_examples=SEQUENCES,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
