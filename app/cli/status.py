"""``copycue status``: what is to be answered, what waits for whom, what is done."""

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import click

from app.cli.notes import looked
from app.cli.options import SETTINGS_FILE, CommandOfPaths, NamedPaths, format_option, path_options
from app.cli.output import as_json, echo_lines, echo_problems, status_of
from app.cli.terminal import Paper, counted, paper, plain_line, shortened

if TYPE_CHECKING:
    from app.model import ProfileProposal
    from app.workspace import Workspace
    from app.workspace.live.look import Look
    from app.workspace.outcomes.standing import Group, Standing, StandingNote

__all__ = ["status"]

_SHOWN = 12
_WIDEST_ID = 12
_SETTINGS = {"address": "address", "client": "name"}
"""Which setting of ``[client]`` a proposal is about."""


@click.command(cls=CommandOfPaths)
@path_options()
@click.option("--all", "whole", is_flag=True, help="List every note, also those that are done.")
@format_option("One JSON object with every note, or text (the default).")
def status(*, paths: NamedPaths, whole: bool, as_record: bool) -> int:
    r"""Show where the notes stand: to answer, not sure, ours, waiting, done.

    What the client has changed since the last time is seen and recorded first.

    \b
    copycue status --workspace myproject
    copycue status --workspace myproject --json
    """
    from app.workspace.outcomes.standing import standing_of

    project = paths.open(journals=True)
    look = looked(project)
    standing = standing_of(look.triage, look.memory)
    proposals = _proposals(project, look)
    if as_record:
        from app.workspace.records.standing import standing_record

        echo_lines([as_json(standing_record(project.name, look, standing, proposals))])
    else:
        echo_lines(_lines(project.name, look, standing, paper(), whole=whole))
        echo_lines(_proposal_lines(proposals, paper()))
    of_ledger = look.memory.problems
    echo_problems(of_ledger)  # that the team's server is away is mere information, but belongs here
    echo_problems((one for one in look.triage.problems if one not in of_ledger), of_weight=True)
    return status_of(look.triage.problems)


def _proposals(project: "Workspace", look: "Look") -> "tuple[ProfileProposal, ...]":
    """Return what the notes suggest for the settings, where there are any that could be changed."""
    if not (project.named_by[0] / SETTINGS_FILE).is_file():
        return ()
    return project.drafting.profile_proposals(look.triage.notes, project.profile)


def _lines(name: str, look: "Look", standing: "Standing", page: Paper, *, whole: bool) -> Iterator[str]:
    from app.workspace.events.events import still_to_look_at
    from app.workspace.events.sentences import event_sentence
    from app.workspace.outcomes.standing import Group

    counts = standing.counts()
    yield page.rule(plain_line(name), f"checked {look.triage.checked.astimezone():%H:%M}")
    for group in Group:
        if counts[group]:
            yield from _group_lines(group, standing, page, whole=whole)
    if not standing.notes:
        yield "No notes yet."
    if events := still_to_look_at(look.picture):
        yield page.style(f"To look at: {len(events):,}", bold=True)
        yield from (f"  {plain_line(event_sentence(event))}" for event in events)


def _proposal_lines(proposals: "Sequence[ProfileProposal]", page: Paper) -> Iterator[str]:
    """Yield what the notes suggest for the client's profile; Copycue never changes it by itself."""
    if proposals:
        yield page.style(f"Perhaps for copycue.toml: {len(proposals):,}", bold=True)
    for proposal in proposals:
        yield f"  client.{_SETTINGS[proposal.field]}: {plain_line(proposal.reason)}"


def _group_lines(group: "Group", standing: "Standing", page: Paper, *, whole: bool) -> Iterator[str]:
    from app.workspace.outcomes.standing import Group

    notes = standing.of(group)
    yield page.style(f"{group.value[0].upper()}{group.value[1:]}: {len(notes):,}", bold=True)
    if group in {Group.DONE, Group.GONE} and not whole:
        return
    shown = notes if whole else notes[:_SHOWN]
    width = min(_WIDEST_ID, max(len(plain_line(note.id)) for note in shown))
    for note in shown:
        yield _note_line(note, width, page)
    if len(shown) < len(notes):
        yield page.style(f"  … and {counted(len(notes) - len(shown), 'note')} more (--all)", dim=True)


def _note_line(note: "StandingNote", width: int, page: Paper) -> str:
    since = _since(note.outcome.at)
    became = f"{note.outcome.kind.value}{since} " if since else ""
    head = f"  {plain_line(note.id):<{width}}  "
    words = shortened(note.text, max(20, page.width - len(head) - len(became)))
    return f"{head}{page.style(became, dim=True)}{words}"


def _since(at: dt.datetime | None) -> str:
    from app.workspace.events.sentences import day_words

    return "" if at is None else f" {day_words(at.astimezone())}"
