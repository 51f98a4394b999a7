"""What a team's ledger holds together with what still waits to be sent to it. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from msgspec.structs import replace as changed

from app.ledger.memory import Memory
from app.ledger.snapshot import sorted_out
from app.ledger.waiting import AWAY, DroppedDraft, Waiting
from app.model import Draft, Step

__all__ = ["drafts_with", "memory_with", "on_server", "steps_with"]


def memory_with(memory: Memory, waiting: Iterable[Waiting]) -> Memory:
    """Return what is remembered as if all that waits had been sent.

    Its stamp tells that the server does not know this memory.
    """
    queue = tuple(waiting)
    drafts, others = sorted_out(drafts_with(memory, queue))
    return replace(
        memory,
        stamp=AWAY + memory.stamp,
        steps=steps_with(memory, queue),
        drafts=drafts,
        other_drafts=others,
    )


def steps_with(memory: Memory, waiting: Iterable[Waiting]) -> tuple[Step, ...]:
    """Return all steps, those behind that wait with their number for the time being."""
    known = {step.id for step in memory.steps}  # sent already, but the answer got lost
    return memory.steps + tuple(
        changed(one.what, number=one.number)
        for one in waiting
        if isinstance(one.what, Step) and one.what.id not in known
    )


def drafts_with(memory: Memory, waiting: Iterable[Waiting]) -> list[Draft]:
    """Return all drafts, those that wait in place of the versions that they replace."""
    drafts = list(memory.all_drafts)
    for one in waiting:
        match one.what:
            case DroppedDraft(version=version):
                drafts = [draft for draft in drafts if draft.version != version]
            case Draft() as draft:
                new = replace(draft, version=one.number, saved=one.since)
                places = [place for place, old in enumerate(drafts) if old.version == draft.version]
                drafts[slice(places[0], places[0] + 1) if places else slice(len(drafts), None)] = [new]
            case Step():
                pass
    return drafts


def on_server(number: int, sent: Mapping[int, int]) -> int:
    """Return what the server calls a step or a draft that may have been numbered without it.

    What was never sent is 0 there: known to nobody.
    """
    return number if number < AWAY else sent.get(number, 0)
