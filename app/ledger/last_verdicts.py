"""The last verdict on each note, taken apart when it is asked for: there may be a hundred thousand."""

from collections.abc import Iterator, Mapping
from typing import Any, Self

from sqlalchemy import Row

from app.ledger.rows import verdict_of
from app.model import KeptVerdict

__all__ = ["LastVerdicts"]


class LastVerdicts(Mapping[str, KeptVerdict]):
    """The last verdict by note. Like a frozen dict; any thread may use it.

    Args:
        known: by note: its last verdict, or the row of it.
    """

    def __init__(self, known: Mapping[str, Row[Any] | KeptVerdict]) -> None:
        self._known = dict(known)

    def with_later(self, rows: Mapping[str, Row[Any]]) -> Self:
        """Return the last verdicts once these rows were written."""
        return type(self)({**self._known, **rows})

    def __getitem__(self, note_id: str) -> KeptVerdict:
        found = self._known[note_id]
        if not isinstance(found, KeptVerdict):
            found = self._known[note_id] = verdict_of(found)
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(self._known)

    def __len__(self) -> int:
        return len(self._known)
