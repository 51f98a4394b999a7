"""What the developer chooses by hand: an entry named as FILE:KEY, and the correction it makes."""

from collections import defaultdict
from collections.abc import Sequence

from app.catalogue import Catalogue
from app.model import ChosenPlace, CopycueError, Correction, Note, VerdictKind, say, together, utc_now

__all__ = ["correction_of", "place_named"]

_THEIRS = (None, VerdictKind.COPY, VerdictKind.MIXED)


def place_named(catalogue: Catalogue, name: str) -> ChosenPlace:
    """Return the entry that is named as FILE:KEY; file or key may have colons themselves.

    Raises:
        CopycueError: there is none, or more than one; the nearest are named.
    """
    files = [file for file in catalogue.files if name.startswith(f"{file}:")]
    if not files:
        raise CopycueError(say("No such place"), _no_file(catalogue, name))
    known: defaultdict[tuple[str, str], int] = defaultdict(int)
    for index in range(len(catalogue)):
        if (file := catalogue.file(index)) in files:
            known[file, catalogue.key(index)] += 1
    named = next(((file, key) for file, key in known if name == f"{file}:{key}"), None)
    if named is None:
        file = max(files, key=len)
        here = sorted(key for other, key in known if other == file)
        raise CopycueError(say("No such place"), _no_key(file, name.removeprefix(f"{file}:"), here))
    if known[named] > 1:
        message = say(
            "{file} has {count} texts with the key {key}. Choose one in the window.",
            file=named[0],
            count=known[named],
            key=named[1],
        )
        raise CopycueError(say("More than one place"), message)
    return ChosenPlace(*named)


def _no_file(catalogue: Catalogue, name: str) -> str:
    if name in catalogue.files:
        return say(
            "{name} is a whole file. Name one of its texts, as {name}:KEY; copycue entries lists the keys.",
            name=name,
        )
    nearest = _nearest(name.partition(":")[0], catalogue.files)
    hint = (
        say("Did you mean {nearest}?", nearest=nearest)
        if nearest
        else say("Copy files are named as triage shows them.")
    )
    message = say(
        "A place is named as FILE:KEY, but “{name}” begins with the name of no copy file.", name=name
    )
    return together(message, hint)


def _no_key(file: str, key: str, known: Sequence[str]) -> str:
    nearest = _nearest(key, known)
    hint = say("Did you mean {nearest}?", nearest=f"{file}:{nearest}") if nearest else ""
    return together(say("{file} has no text with the key {key}.", file=file, key=key), hint)


def _nearest(name: str, known: Sequence[str]) -> str:
    from rapidfuzz import process

    found = process.extractOne(name, known, score_cutoff=60)
    return found[0] if found else ""


def correction_of(note: Note, kind: VerdictKind | None, places: Sequence[ChosenPlace]) -> Correction:
    """Return a correction of a note, made now.

    Raises:
        CopycueError: it says nothing, or places are chosen for a note that is not the client's.
    """
    if kind is None and not places:
        raise CopycueError(say("Nothing is corrected"), say("Name a place, or say whose the note is."))
    if places and kind not in _THEIRS:
        raise CopycueError(
            say("These do not go together"),
            say(
                "A place is for the client to change, so the note can not be {kind}. Name one of the two.",
                kind=kind,
            ),
        )
    made = utc_now().astimezone()
    return Correction(note.id, note.source.file, note.text, note.where, kind, tuple(places), made)
