"""What is to be looked at in a reply before it leaves: how it sounds, and what is not filled in."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.model import Alternative, ClientProfile, Reply, ToneFinding, ToneLevel
from app.replies.fields import unfilled_fields
from app.workspace.values import TriagedNote

__all__ = ["Checkup", "Remark", "checkup_of"]


@dataclass(frozen=True, slots=True)
class Remark:
    """Words that a client may take amiss, and what settles that.

    Attributes:
        finding: where they stand, why, and what to write instead.
        alternative: a change that settles it; None where the writer has to find other words.
    """

    finding: ToneFinding
    alternative: Alternative | None = None


@dataclass(frozen=True, slots=True)
class Checkup:
    """All that is to be looked at in one text.

    Attributes:
        text: the text that was looked at.
        remarks: in its order; those about the whole text come last.
        fields: where a field is not filled in: start and end, in characters.
    """

    text: str
    remarks: tuple[Remark, ...] = ()
    fields: tuple[tuple[int, int], ...] = ()

    @property
    def loud(self) -> tuple[Remark, ...]:
        """The remarks that ask to be looked at before the reply leaves."""
        return tuple(remark for remark in self.remarks if remark.finding.level.is_loud)

    @property
    def stops(self) -> tuple[Remark, ...]:
        """The remarks for which it is asked once more."""
        return tuple(remark for remark in self.remarks if remark.finding.level is ToneLevel.STOP)


def checkup_of(
    text: str, profile: ClientProfile, notes: Sequence[TriagedNote] = (), reply: Reply | None = None
) -> Checkup:
    """Return what is to be looked at in a reply.

    Args:
        text: its words.
        profile: who it goes to; a form of address that was chosen for this reply comes before the profile's.
        notes: the notes that it answers.
        reply: the draft that the words grew from, where there is one.
    """
    from app.replies.tone.alternatives import alternative_to
    from app.workspace.replies.tone_check import tone_of

    report = tone_of(
        text,
        language=reply.language if reply else None,
        profile=replace(profile, address=reply.address) if reply else profile,
        note="\n".join(one.note.text for one in notes),
        situation=reply.situation if reply else None,
    )
    remarks = tuple(Remark(finding, alternative_to(text, finding)) for finding in report.findings)
    return Checkup(text, remarks, unfilled_fields(text))
