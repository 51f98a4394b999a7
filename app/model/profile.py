"""The client profile and the people of a project, as replies need them (TONE.md §3)."""

from dataclasses import dataclass, field
from enum import StrEnum

__all__ = ["Address", "ClientProfile", "Formality", "Language", "Person"]


class Language(StrEnum):
    """Languages that replies are written in."""

    EN = "en"
    DE = "de"


class Address(StrEnum):
    """How the client is addressed. In English: by last or by first name."""

    FORMAL = "sie"
    INFORMAL = "du"


class Formality(StrEnum):
    """How a reply sounds."""

    FRIENDLY = "friendly"
    NEUTRAL = "neutral"
    FORMAL = "formal"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody a reply may name. Pronouns are never guessed: the name is repeated.

    Attributes:
        name: as the person writes it, such as "Lena Brandt".
        title: form of address with the last name, such as "Ms", "Frau", "Dr."; "" if unknown.
    """

    name: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class ClientProfile:
    """How replies to this client are written. Every field may be left empty.

    Attributes:
        client: who the reply goes to; when empty the note's author is addressed.
        language: language of replies; None: the language of the note.
        address: Sie or du (German), last or first name (English).
        formality: how it sounds.
        texts: who looks after the texts on the client's side.
        sender: name below the reply.
        signature: lines below the closing instead of ``sender``.
        build_day: when the next build comes, in words to be shown ("Thursday"), or "".
    """

    client: Person = field(default_factory=Person)
    language: Language | None = None
    address: Address = Address.FORMAL
    formality: Formality = Formality.NEUTRAL
    texts: Person = field(default_factory=Person)
    sender: str = ""
    signature: str = ""
    build_day: str = ""
