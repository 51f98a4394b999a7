"""Prints sheets for the blind rating of replies: ``python -m tests.bench.rating.sheets --out FOLDER``.

A sheet has the note or notes, what is known of the client, what stands in the copy files around each place,
and the reply; nothing tells how the reply came about. The rubric is TONE-EVIDENCE.md's.
"""

import argparse
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from app.model import ClientProfile, Entry, Person, Reply
from app.replies import compose_change_seen
from app.workspace import Triage, TriagedNote, Workspace
from tests.bench.rating.cases import CASES, Case, Way
from tests.bench.rating.projects import project_of

__all__ = ["sheets", "written"]

_AROUND = 3
_OF_A_PERSON = {"": "", "Frau": "Frau/Ms ", "Herr": "Herr/Mr ", "Ms": "Frau/Ms "}


def sheets(root: Path) -> Iterator[str]:
    """Yield the sheets, each as Markdown.

    Args:
        root: an empty folder for the projects.
    """
    known: dict[Path, tuple[Workspace, Triage]] = {}
    for number, case in enumerate(CASES, 1):
        folder = project_of(case.client, root, broken=case.way is Way.BROKEN)
        if folder not in known:
            workspace = Workspace.open(folder)
            known[folder] = workspace, workspace.triage()
        yield f"# Sheet {number:02}\n\n{_sheet(case, *known[folder], folder / 'copy')}"


def _sheet(case: Case, workspace: Workspace, triage: Triage, copy: Path) -> str:
    notes = [_found(triage, words) for words in case.notes]
    reply = _reply(case, workspace, triage, notes)
    places = [entry for one in notes for entry in _entries(one)]
    broken = [(fault.file, fault.line or 1) for each in triage.file_replies for fault in each.problems]
    spots = [(entry.location.file, entry.location.line) for entry in places]
    return "\n\n".join(
        [
            *map(_note, notes),
            f"## Profile\n{_profile(workspace.profile, case)}",
            "## XML extract\n"
            + ("\n\n".join(_extracts(copy, spots or broken)) or "(nothing in the files fits)"),
            f"## Reply\nSubject: {reply.subject}\n\n{reply.text}\n",
        ]
    )


def _found(triage: Triage, words: str) -> TriagedNote:
    return next(one for one in triage.notes if words.casefold() in one.note.text.casefold())


def _reply(case: Case, workspace: Workspace, triage: Triage, notes: Sequence[TriagedNote]) -> Reply:
    found: Reply | None = None
    match case.way:
        case Way.BROKEN:
            found = triage.file_replies[0].reply
        case Way.TOGETHER:
            found = workspace.drafting.together(notes, workspace.profile)
        case Way.SEEN:
            found = compose_change_seen(notes[0].note, notes[0].verdict, workspace.profile)
        case Way.ONE:
            found = workspace.redraft(notes[0], variant=case.variant)
    assert found is not None, f"there is no reply to {case.notes}"
    return found


def _entries(one: TriagedNote) -> list[Entry]:
    verdict = one.verdict
    return [match.entry for match in verdict.claimed or (() if one.reply else verdict.matches[:3])]


def _note(one: TriagedNote) -> str:
    note = one.note
    day = note.date or note.date_text or "no date"
    head = f"## Note {note.id} ({note.author or 'no author'}, {day}, where: {note.where or 'not said'})"
    return f"{head}\n\n{note.text}"


def _profile(profile: ClientProfile, case: Case) -> str:
    language = "that of the note" if profile.language is None else profile.language.value
    facts = [
        f"Client: {_person(profile.client)} (notes may also come from colleagues)",
        f"form of address: {profile.address} (in English sie = title and last name, du = first name)",
        f"formality: {profile.formality}",
        f"who looks after the texts at the client: {_person(profile.texts)}",
        f"sender: {profile.signature or profile.sender}",
        f"boss of the sender: {_person(profile.hand_over)}",
        f"next build: {profile.build_day or 'not known'}",
        f"language: {language}",
        f"kind of reply asked for: {case.variant}",
    ]
    if case.way is Way.SEEN:
        facts.append("the client has made the change that the extract shows as it was before")
    live = "Texts that stand in XML are live as soon as the file is saved; program changes come with a build."
    return "; ".join(facts) + f"\n{live}"


def _person(person: Person) -> str:
    return f"{_OF_A_PERSON.get(person.title, '')}{person.name}" if person.name else "not known"


def _extracts(copy: Path, spots: Sequence[tuple[str, int]]) -> Iterator[str]:
    for file, line in spots:
        lines = (copy / file).read_text("utf-8").splitlines()
        first = max(1, line - _AROUND)
        shown = (
            f"{number:4} {lines[number - 1]}" for number in range(first, min(len(lines), line + _AROUND) + 1)
        )
        yield "\n".join([file, *shown])


def written(out: Path) -> int:
    """Write all sheets into a folder, and return how many there are."""
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as root:
        found = list(sheets(Path(root)))
    for number, sheet in enumerate(found, 1):
        (out / f"{number:02}.md").write_text(sheet, "utf-8")
    return len(found)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Write sheets for the blind rating of replies.")
    parser.add_argument("--out", type=Path, required=True, metavar="FOLDER")
    written(parser.parse_args().out)
