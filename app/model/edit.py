"""An edit: a change to an entry that was carried out in memory and looked at."""

from dataclasses import dataclass

__all__ = ["Edit"]


@dataclass(frozen=True, slots=True)
class Edit:
    """A change to one entry, tried on the file's bytes in memory; the file is never written.

    Attributes:
        before: the whole entry as typed now (its raw text).
        after: the whole entry as it must be typed then.
        old: the part that changes, as people read it; whole words, "" for a pure insertion.
        new: what it becomes, as people read it; "" for a deletion.
        paste: ``new`` as it must be typed in this file (escaped where the dialect asks).
        verified: spliced, parsed, only this entry changed, and it reads as asked.
        why_not: the reason when not verified.
        warnings: what the client should leave alone or look at, one sentence each.
        preview: the file's changed lines as a unified diff.
        reads: the whole entry as people are to read it then.
    """

    before: str
    after: str
    old: str
    new: str
    paste: str
    verified: bool
    why_not: str = ""
    warnings: tuple[str, ...] = ()
    preview: str = ""
    reads: str = ""
