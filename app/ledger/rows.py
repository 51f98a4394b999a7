"""Rows of the tables as values of the model, and back."""

import datetime as dt
from collections.abc import Sequence
from enum import Enum
from typing import Any, TypeVar

from msgspec.json import Decoder
from sqlalchemy import Row

from app.ledger.columns import from_json, to_json
from app.model import (
    Address,
    Deed,
    Draft,
    Finding,
    Formality,
    KeptPlace,
    KeptVerdict,
    KnownNote,
    Language,
    NoteWords,
    Step,
    VerdictKind,
)

__all__ = [
    "DEED",
    "draft_of",
    "known_note_of",
    "row_of_draft",
    "row_of_note",
    "row_of_step",
    "row_of_verdict",
    "row_of_wording",
    "rows_of_notes_of",
    "step_of",
    "verdict_of",
]

Member = TypeVar("Member", bound=Enum)
T = TypeVar("T")
Other = TypeVar("Other")
Values = dict[str, object]
"""A row, by the names of its columns."""

DEED: Decoder[Deed] = Decoder(Deed)
"""Reads what was done, as it stands in the row of a step."""
_TEXTS = Decoder(tuple[str, ...])
_PLACES = Decoder(tuple[KeptPlace, ...])


def row_of_note(note: KnownNote) -> Values:
    """Return the row of a note, without its position and stamp."""
    before = note.before
    return {
        "id": note.id,
        "text": note.words.text,
        "whereabouts": note.words.where,
        "file": note.file,
        "first_seen": note.first_seen,
        "number": note.number,
        "author": note.author,
        "date": note.date,
        "revision": note.revision,
        "text_before": None if before is None else before.text,
        "whereabouts_before": None if before is None else before.where,
        "files_before": to_json(note.files_before) if note.files_before else "[]",
        "last_seen": note.last_seen,
    }


def known_note_of(row: Row[Any]) -> KnownNote:
    """Return the note of a row. Its columns are taken by position: there may be a hundred thousand."""
    values: Sequence[Any] = row
    note_id, _, _, text, where, file, first_seen, number, author, date, revision, *others = values
    before, where_before, files, last_seen = others
    return KnownNote(
        note_id,
        NoteWords(text, where),
        file,
        first_seen,
        number,
        author,
        date,
        revision,
        None if before is None else NoteWords(before, where_before),
        () if files == "[]" else _json_or(files, _TEXTS, ()),
        last_seen,
    )


def row_of_wording(note_id: str, revision: int, words: NoteWords, seen: dt.datetime) -> Values:
    """Return the row of one wording of a note."""
    return {
        "note_id": note_id,
        "revision": revision,
        "text": words.text,
        "whereabouts": words.where,
        "seen": seen,
    }


def row_of_verdict(verdict: KeptVerdict) -> Values:
    """Return the row of a verdict, without its number."""
    return {
        "note_id": verdict.note_id,
        "revision": verdict.revision,
        "kind": verdict.kind.value,
        "finding": verdict.finding.value,
        "confidence": verdict.confidence,
        "evidence": to_json(verdict.evidence),
        "places": to_json(verdict.places),
        "made": verdict.made,
    }


def verdict_of(row: Row[Any]) -> KeptVerdict:
    """Return the verdict of a row; that nothing is clear, where it is not understood."""
    kind = _member(VerdictKind, row.kind)
    finding = _member(Finding, row.finding)
    return KeptVerdict(
        row.note_id,
        row.revision,
        kind or VerdictKind.UNCLEAR,
        finding or Finding.UNSURE,
        row.confidence if kind and finding else 0.0,
        _json_or(row.evidence, _TEXTS, ()),
        _json_or(row.places, _PLACES, ()),
        row.made,
    )


def row_of_step(step: Step) -> Values:
    """Return the row of a step, number and all."""
    return {
        "number": step.number,
        "id": step.id,
        "at": step.at,
        "who": step.who,
        "kind": str(step.deed.__struct_config__.tag),
        "after": step.after,
        "payload": to_json(step.deed),
    }


def rows_of_notes_of(step: Step) -> list[Values]:
    """Return the rows that say which notes a step is about."""
    return [{"step": step.number, "note_id": name} for name in dict.fromkeys(step.note_ids)]


def step_of(row: Row[Any]) -> Step | None:
    """Return the step of a row; None where it is not understood."""
    deed = _json_or(row.payload, DEED, None)
    return None if deed is None else Step(row.id, row.at, row.who, deed, row.after, row.number)


def row_of_draft(draft: Draft, saved: dt.datetime) -> Values:
    """Return the row of a draft, without its place."""
    return {
        "version": draft.version,
        "note_id": draft.note_id,
        "text": draft.text,
        "basis": draft.basis,
        "language": draft.language and draft.language.value,
        "address": draft.address and draft.address.value,
        "formality": draft.formality and draft.formality.value,
        "saved": saved,
        "who": draft.who,
    }


def draft_of(row: Row[Any]) -> Draft:
    """Return the draft of a row."""
    return Draft(
        row.note_id,
        row.text,
        row.basis,
        _member(Language, row.language),
        _member(Address, row.address),
        _member(Formality, row.formality),
        row.version,
        row.saved,
        row.who,
    )


def _member(kind: type[Member], value: str | None) -> Member | None:
    """Return the member of an enumeration; None where a later Copycue has one that this does not know."""
    try:
        return None if value is None else kind(value)
    except ValueError:
        return None


def _json_or(text: str, decoder: Decoder[T], otherwise: Other) -> T | Other:
    """Return what JSON tells of, or something else where it tells of nothing that is known."""
    try:
        return from_json(text, decoder)
    except ValueError:
        return otherwise
