"""The client profile and the people of a project, as replies need them (TONE.md §3)."""

import datetime as dt
from dataclasses import dataclass, field
from enum import StrEnum

__all__ = ["Address", "ClientProfile", "Formality", "Language", "Person", "ProfileProposal", "TextArea"]


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
class TextArea:
    """Some of the client's texts, and who looks after them.

    Attributes:
        pattern: with ``*`` and ``?``, of a file ("kiosk/*.xml"), or of a file and a key
            ("kiosk/copy.xml#pay.*").
        person: who looks after these texts.
    """

    pattern: str
    person: Person


@dataclass(frozen=True, slots=True)
class ClientProfile:
    """How replies to this client are written. Every field may be left empty: the careful default holds.

    Attributes:
        client: who the reply goes to; when empty the note's author is addressed.
        language: language of replies; None: the language of the note.
        address: Sie or du (German), last or first name (English).
        formality: how it sounds.
        texts: who looks after the texts on the client's side.
        sender: name below the reply.
        signature: lines below the closing instead of ``sender``.
        build_day: when the next build comes, in words to be shown ("Thursday"), or "".
        areas: who looks after some of the texts only; the first that fits counts, else ``texts``.
        hand_over: who on our side gets what is handed over: the boss; only this person speaks of money.
        nickname: what the client is called among first names, such as "Lena" for Magdalena; or "".
        channel: where the client likes to be answered ("mail", an address, "Slack", "Jira"), or "".
        money_allowed: whether a reply to this client may speak of money at all.
        guide_sent: the day on which the client got the guide to the text files; None: not yet.
        opening: how the client opens the files, one step each, in the client's language.
        open_link: where the files are opened, such as the address of a shared folder; or "".
    """

    client: Person = field(default_factory=Person)
    language: Language | None = None
    address: Address = Address.FORMAL
    formality: Formality = Formality.NEUTRAL
    texts: Person = field(default_factory=Person)
    sender: str = ""
    signature: str = ""
    build_day: str = ""
    areas: tuple[TextArea, ...] = ()
    hand_over: Person = field(default_factory=Person)
    channel: str = ""
    nickname: str = ""
    money_allowed: bool = False
    guide_sent: dt.date | None = None
    opening: tuple[str, ...] = ()
    open_link: str = ""


@dataclass(frozen=True, slots=True)
class ProfileProposal:
    """A change of the profile that the client's notes suggest; it is never made without the user's word.

    Attributes:
        profile: the profile as it would be.
        field: name of the field of ``ClientProfile`` that would change.
        reason: why, one sentence for the developer.
        notes: ids of the notes that suggest it.
    """

    profile: ClientProfile
    field: str
    reason: str
    notes: tuple[str, ...]
