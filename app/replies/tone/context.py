"""What the tone check is told about a draft besides its words."""

from dataclasses import dataclass

from app.model import ClientProfile, Situation

__all__ = ["ToneContext"]


@dataclass(frozen=True, slots=True)
class ToneContext:
    """All of it may be unknown; the rules that need it are silent then, or speak softly.

    Attributes:
        profile: who the reply goes to, and how they are addressed.
        note: the words of the note that is answered, with its number and where it was seen.
        situation: what the reply has to say.
        money_allowed: this client is spoken to about money.
        silenced: ids of rules that the user does not want for this client.
    """

    profile: ClientProfile | None = None
    note: str = ""
    situation: Situation | None = None
    money_allowed: bool = False
    silenced: frozenset[str] = frozenset()
