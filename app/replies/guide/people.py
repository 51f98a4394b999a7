"""Who looks after which files, as the guide names them."""

from collections.abc import Iterable, Sequence

from app.model import ClientProfile, Entry, Language
from app.replies.guide.facts import Keepers, PersonFacts, amount
from app.replies.guide.material import FileContents
from app.replies.people import Keeper, keepers_of_texts
from app.replies.quotes import one_line
from app.replies.voice import Voice

__all__ = ["keeper_of_all", "keepers_by_file", "keepers_of", "people_of"]

_MANY_FILES = 6


def keepers_of(profile: ClientProfile, voice: Voice) -> Keepers:
    """Return what names who looks after some texts, as the guide names them."""

    def named(entries: Sequence[Entry]) -> tuple[str, ...]:
        found = keepers_of_texts(None, profile, voice, entries) if entries else ()
        return tuple(keeper.call for keeper in found)

    return named


def keepers_by_file(files: Iterable[FileContents], keepers: Keepers) -> dict[str, tuple[str, ...]]:
    """Return for each file who looks after its texts."""
    return {contents.file: keepers(contents.entries) for contents in files}


def people_of(keepers: dict[str, tuple[str, ...]], language: Language) -> tuple[PersonFacts, ...]:
    """Return each person with the files that they look after; nobody where one person has them all."""
    names = list(dict.fromkeys(name for found in keepers.values() for name in found))
    if len(names) < 2:  # noqa: PLR2004 - one person is told in a sentence
        return ()
    return tuple(
        _person(name, [file for file, found in keepers.items() if name in found], len(keepers), language)
        for name in names
    )


def keeper_of_all(profile: ClientProfile, voice: Voice, people: Sequence[PersonFacts]) -> Keeper:
    """Return the one person who looks after all texts, or nobody."""
    found = () if people else keepers_of_texts(None, profile, voice)
    return found[0] if len(found) == 1 else Keeper()


def _person(name: str, files: Sequence[str], of: int, language: Language) -> PersonFacts:
    if len(files) == of:
        return PersonFacts(name, (), None)
    shown = tuple(map(one_line, files[:_MANY_FILES]))
    more = len(files) - len(shown)
    return PersonFacts(name, shown, amount(more, language) if more else None)
