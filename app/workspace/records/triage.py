"""The command line's JSON (DESIGN §4): a contract that scripts and measurements rely on."""

from collections.abc import Sequence
from typing import Any

from app.model import (
    Ask,
    Edit,
    Entry,
    Evidence,
    KnownNote,
    Link,
    Match,
    Note,
    Problem,
    Reply,
    Search,
    Verdict,
)
from app.workspace.values import FileReply, FoundPlace, Triage, TriagedNote
from app.workspace.verdicts.explained import marks_of, score_sentence, weighed

__all__ = ["check_record", "entry_record", "located_record", "triage_record"]

FORMAT = 1
Record = dict[str, Any]


def triage_record(triage: Triage, *, explain: bool = False) -> Record:
    """Return everything a triage found as one object.

    Args:
        triage: what was found.
        explain: tell for each note how its verdict came about, too.
    """
    return {
        "format": FORMAT,
        "notes": [
            _note(triaged) | ({"explain": _explain(triaged)} if explain else {}) for triaged in triage.notes
        ],
        "problems": _problems(triage.problems),
        "replies": [_file_reply(reply) for reply in triage.file_replies],
        "withdrawn": [_withdrawn(known) for known in triage.withdrawn],
    }


def _withdrawn(known: KnownNote) -> Record:
    """Return what is remembered of a note that the journal does not have any more."""
    return {
        "id": known.id,
        "text": known.words.text,
        "author": known.author,
        "date": known.date,
        "where": known.words.where,
        "revision": known.revision,
        "file": known.file,
        "first_seen": known.first_seen.isoformat(),
        "last_seen": known.last_seen.isoformat() if known.last_seen else None,
    }


def check_record(problems: Sequence[Problem], replies: Sequence[FileReply] = ()) -> Record:
    """Return what is wrong with the copy files as one object, with drafts about those to be repaired."""
    return {
        "format": FORMAT,
        "problems": _problems(problems),
        "replies": [_file_reply(reply) for reply in replies],
    }


def _file_reply(told: FileReply) -> Record:
    """Return a draft about a file; its problems stand among all others under the same file."""
    return {
        "file": told.file,
        "lines": [problem.line for problem in told.problems],
        "reply": _reply(told.reply),
    }


def located_record(places: Sequence[FoundPlace], problems: Sequence[Problem]) -> Record:
    """Return the places of displayed text as one object, best first."""
    return {
        "format": FORMAT,
        "places": [_place_found(place, rank) for rank, place in enumerate(places, 1)],
        "problems": _problems(problems),
    }


def _problems(problems: Sequence[Problem]) -> list[Record]:
    return [_problem(problem) for problem in problems]


def _problem(problem: Problem) -> Record:
    return {
        "file": problem.file,
        "line": problem.line,
        "column": problem.column,
        "severity": problem.severity.value,
        "message": problem.message,
        "hint": problem.hint,
        "kind": problem.kind.value,
    }


def entry_record(entry: Entry) -> Record:
    """Return an entry with its place."""
    return {
        **_place(entry),
        "raw": entry.raw,
        "dialect": entry.dialect,
        "why_dialect": entry.why_dialect,
        "family": entry.family,
        "language": entry.language,
        "context": entry.context,
        "editable": entry.editable,
        "why_not": entry.why_not,
    }


def _place_found(place: FoundPlace, rank: int) -> Record:
    return {
        "rank": rank,
        "score": round(place.score, 4),
        "evidence": list(place.evidence),
        **entry_record(place.entry),
        **_ways(place.search, place.links),
    }


def _note(triaged: TriagedNote) -> Record:
    note, verdict = triaged.note, triaged.verdict
    return {
        **_words(note),
        "language": verdict.language,
        "verdict": verdict.kind.value,
        "finding": verdict.finding.value,
        "confidence": round(verdict.confidence, 3),
        "chance": round(verdict.chance, 3),
        "why": verdict.why.sentence if verdict.why else "",
        "corrected": triaged.correction is not None,
        **_past(triaged),
        "reasons": [reason.sentence for reason in verdict.reasons],
        "asks": [_ask(ask) for ask in verdict.asks],
        "places": _matches(verdict),
        "reply": _reply(triaged.reply),
    }


def _past(triaged: TriagedNote) -> Record:
    """Return how many wordings of the note were read; from the second on, what it said before."""
    record: Record = {"revision": triaged.revision}
    if triaged.known is not None and triaged.known.before is not None:
        before = triaged.known.before
        record["changed"] = {
            "text": before.text,
            "where": before.where,
            "parts": [[part.kind.value, part.text] for part in triaged.changes],
        }
    return record


def _explain(triaged: TriagedNote) -> Record:
    verdict = triaged.verdict
    return {
        "understood": [
            {"kind": mark.kind.value, "start": mark.start, "end": mark.end, "words": words}
            for mark, words in marks_of(triaged)
        ],
        "reasons": [_evidence(reason) for reason in verdict.reasons],
        "why": _evidence(verdict.why) if verdict.why else None,
        "places": [
            {"rank": rank, "sentence": score_sentence(match), **_weighed(match)}
            for rank, match in enumerate(verdict.matches, 1)
        ],
    }


def _weighed(match: Match) -> Record:
    facts = weighed(match.evidence)
    return {
        "for": [_evidence(fact) for fact in facts.speaks_for],
        "against": [_evidence(fact) for fact in facts.speaks_against],
    }


def _evidence(evidence: Evidence) -> Record:
    return {"name": evidence.name, "sentence": evidence.sentence, "weight": evidence.weight}


def _words(note: Note) -> Record:
    return {
        "id": note.id,
        "text": note.text,
        "author": note.author,
        "date": note.date.isoformat() if note.date else note.date_text,
        "where": note.where,
        "status": note.status.value,
        "hidden": note.hidden,
        "struck": note.struck,
        "source": {
            "file": note.source.file,
            "line": note.source.line,
            "sheet": note.source.sheet,
            "cell": note.source.cell,
            "paragraph": note.source.paragraph,
            "part": note.source.part,
        },
    }


def _ask(ask: Ask) -> Record:
    record: Record = {"kind": ask.kind.value, "old": ask.old, "new": ask.new}
    if ask.side:
        record["side"] = ask.side.value
    if ask.everywhere:
        record["everywhere"] = True
    return record


def _matches(verdict: Verdict) -> list[Record]:
    return [_match(match, rank) for rank, match in enumerate(verdict.matches, 1)]


def _match(match: Match, rank: int) -> Record:
    return {
        "rank": rank,
        "claimed": match.claimed,
        "score": round(match.score, 4),
        "evidence": [evidence.sentence for evidence in match.evidence],
        **_place(match.entry),
        **_ways(match.search, match.links),
        "edit": _edit(match.edit),
    }


def _ways(search: Search | None, links: Sequence[Link]) -> Record:
    """Return how people get to a place: what to search for in an editor, and addresses that open it."""
    find = None if search is None else {"phrase": search.phrase, "hit": search.hit, "of": search.of}
    return {"find": find, "links": {link.name: link.url for link in links}}


def _place(entry: Entry) -> Record:
    location = entry.location
    return {
        "file": location.file,
        "key": entry.key,
        "xpath": location.xpath,
        "namespaces": dict(location.namespaces),
        "line": location.line,
        "column": location.column,
        "span": list(location.span),
        "value": entry.value,
        "path_for_people": entry.human_path,
    }


def _edit(edit: Edit | None) -> Record | None:
    if edit is None:
        return None
    return {
        "before": edit.before,
        "after": edit.after,
        "old": edit.old,
        "new": edit.new,
        "paste": edit.paste,
        "verified": edit.verified,
        "why_not": edit.why_not,
        "warnings": list(edit.warnings),
        "preview": edit.preview,
    }


def _reply(reply: Reply | None) -> Record | None:
    if reply is None:
        return None
    return {
        "language": reply.language.value,
        "address": reply.address.value,
        "formality": reply.formality.value,
        "situation": reply.situation.value,
        "subject": reply.subject,
        "text": reply.text,
        "html": reply.html,
    }
