"""Changes of the client profile that the notes suggest. They are proposed; the user decides."""

from collections.abc import Sequence
from dataclasses import replace

from app.model import Address, ClientProfile, Note, Person, ProfileProposal, say
from app.replies.people import first_name_of, looks_like_a_person
from app.replies.quotes import clean_lines, one_line

__all__ = ["proposals"]

_SEVERAL = 3
_SHOWN = 5


def proposals(notes: Sequence[Note], profile: ClientProfile) -> tuple[ProfileProposal, ...]:
    """Return what could be changed in a profile, with the notes that suggest it; often nothing.

    Args:
        notes: the client's notes.
        profile: the profile as it is.
    """
    found = (_first_name(notes, profile), _client(notes, profile))
    return tuple(proposal for proposal in found if proposal is not None)


def _first_name(notes: Sequence[Note], profile: ClientProfile) -> ProfileProposal | None:
    """Propose the first name, where the client signs with it."""
    if profile.address is Address.INFORMAL:
        return None
    signed = [note for note in notes if _signs_with_first_name(note, profile)]
    if len(signed) < _SEVERAL:
        return None
    name = first_name_of(_writer(signed[0], profile))
    return ProfileProposal(
        replace(profile, address=Address.INFORMAL),
        "address",
        say(
            "{name} signs with the first name in {count} notes; use du, in English the first name?",
            name=name,
            count=len(signed),
        ),
        tuple(note.id for note in signed[:_SHOWN]),
    )


def _signs_with_first_name(note: Note, profile: ClientProfile) -> bool:
    lines = clean_lines(note.text).splitlines()
    first = first_name_of(_writer(note, profile)).casefold()
    return len(lines) > 1 and bool(first) and one_line(lines[-1]).strip(" ,.!–-").casefold() == first


def _writer(note: Note, profile: ClientProfile) -> str:
    return one_line(profile.client.name) or (note.author if looks_like_a_person(note.author) else "")


def _client(notes: Sequence[Note], profile: ClientProfile) -> ProfileProposal | None:
    """Propose the client's name, where it is not given and all notes have the same author."""
    authors = {one_line(note.author) for note in notes if note.author}
    if one_line(profile.client.name) or len(authors) != 1 or len(notes) < _SEVERAL:
        return None
    (author,) = authors
    if not looks_like_a_person(author):
        return None
    return ProfileProposal(
        replace(profile, client=Person(author)),
        "client",
        say(
            "All {count} notes are from {author}; is that who replies go to?",
            count=len(notes),
            author=author,
        ),
        tuple(note.id for note in notes[:_SHOWN]),
    )
