"""Drafts replies with a team's wordings; where one of these can't be used, with those that ship."""

import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Self, TypeVar

from app.model import (
    Address,
    ClientProfile,
    Formality,
    Language,
    Problem,
    ProfileProposal,
    Reply,
    Variant,
    VerdictKind,
    say,
    together,
)
from app.replies import (
    SHIPPED,
    Library,
    TemplateMistakeError,
    UnfilledSlot,
    allowed_variants,
    compose,
    compose_several,
)
from app.workspace.replies.wordings import Wordings
from app.workspace.values import TriagedNote

__all__ = ["Drafting", "usual_language", "with_text_notes"]

R = TypeVar("R", Reply, Reply | None)
_DAYS = dt.timedelta(days=30)
_MANY = 3


class Drafting:
    """Drafts replies of one project.

    Args:
        wordings: the project's wordings.

    Attributes:
        library: the wordings as they were when ``renew`` was called last.
        problems: what is wrong with them, and which of them a reply had to do without.
    """

    def __init__(self, wordings: Wordings) -> None:
        self._wordings = wordings
        self.library: Library = SHIPPED
        self.problems: tuple[Problem, ...] = ()

    @classmethod
    def of_project(cls, folder: Path | None) -> Self:
        """Return what drafts with the wordings of a folder with ``copycue.toml``; of none, with ours."""
        return cls(Wordings(folder))

    def renew(self) -> None:
        """Read the wordings again if they have changed."""
        library = self._wordings.library
        if library is not self.library:
            self.library = library
            self.problems = ()
        self.problems = tuple(dict.fromkeys((*self._wordings.problems, *self.problems)))

    def draft(self, write: Callable[[Library], R]) -> R:
        """Return what ``write`` makes of the team's wordings; of ours, where theirs can't be used.

        Raises:
            CopycueError: the reply can't be written with our wordings either.
        """
        try:
            return write(self.library)
        except (UnfilledSlot, TemplateMistakeError) as error:
            if not self.library.own:
                raise
            hint = together(error.problem.hint, say("Until then the wording that ships is used."))
            self.problems = tuple(dict.fromkeys((*self.problems, replace(error.problem, hint=hint))))
            return write(SHIPPED)

    def redraft(
        self,
        triaged: TriagedNote,
        profile: ClientProfile,
        variant: str,
        voice: tuple[Language | None, Address | None, Formality | None] = (None, None, None),
    ) -> Reply | None:
        """Draft the reply to a note as another kind of reply, or in another voice.

        Raises:
            CopycueError: this kind of reply does not fit the note.
        """
        language, address, formality = voice
        return self.draft(
            lambda library: compose(
                triaged.note,
                triaged.verdict,
                profile,
                language=language,
                address=address,
                formality=formality,
                variant=variant,
                occasion=triaged.occasion,
                library=library,
            )
        )

    def variants(self, triaged: TriagedNote, profile: ClientProfile) -> tuple[str, ...]:
        """Return the kinds of reply that fit a note, the usual one first; a team's own among them."""
        return allowed_variants(triaged.verdict, profile, triaged.occasion, self.library)

    def together(
        self,
        triaged: Sequence[TriagedNote],
        profile: ClientProfile,
        language: Language | None = None,
        variant: str = Variant.STANDARD,
    ) -> Reply | None:
        """Draft one letter that answers several notes, or None where nothing may be said of any."""
        pairs = [(one.note, one.verdict) for one in triaged]
        return self.draft(
            lambda library: compose_several(
                pairs, profile, language=language, variant=variant, library=library
            )
        )

    @staticmethod
    def profile_proposals(
        triaged: Sequence[TriagedNote], profile: ClientProfile
    ) -> tuple[ProfileProposal, ...]:
        """Return changes of the profile that the client's notes suggest; none is made here."""
        from app.replies.proposals import proposals

        return proposals([one.note for one in triaged], profile)


def with_text_notes(triaged: Sequence[TriagedNote]) -> tuple[TriagedNote, ...]:
    """Return notes that know how many about texts came in the 30 days up to them, where these are many."""
    days = sorted(one.note.date for one in triaged if one.note.date is not None and _is_of_texts(one))
    return tuple(_counted(one, days) for one in triaged)


def _counted(one: TriagedNote, days: Sequence[dt.date]) -> TriagedNote:
    if one.note.date is None or not _is_of_texts(one):
        return one
    count = bisect_right(days, one.note.date) - bisect_left(days, one.note.date - _DAYS)
    return one if count < _MANY else replace(one, occasion=replace(one.occasion, text_notes=count))


def _is_of_texts(one: TriagedNote) -> bool:
    return one.verdict.kind in {VerdictKind.COPY, VerdictKind.MIXED}


def usual_language(triaged: Sequence[TriagedNote]) -> Language:
    """Return the language that most notes are written in."""
    german = sum(one.verdict.language == Language.DE for one in triaged)
    return Language.DE if german > len(triaged) / 2 else Language.EN
