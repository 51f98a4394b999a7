"""The people of a project: those whom its settings name, and those who write notes and are not named."""

from collections import Counter
from collections.abc import Iterable

from app.workspace.settings.declared import Settings
from app.workspace.settings.names import trouble_with_name

__all__ = ["not_listed"]


def not_listed(authors: Iterable[str], settings: Settings) -> tuple[tuple[str, int], ...]:
    """Return who wrote notes and stands nowhere in the settings, with how many, the most diligent first.

    What can be no name in a letter is left out: a journal's column of authors holds other things, too.

    Args:
        authors: of the notes, one of each.
        settings: of the project.
    """
    known = {_folded(name) for name in _names(settings)}
    counts: Counter[str] = Counter()
    spelt: dict[str, str] = {}
    for author in authors:
        folded = _folded(author)
        if folded and folded not in known and not trouble_with_name(author):
            counts[spelt.setdefault(folded, author.strip())] += 1
    return tuple(counts.most_common())


def _names(settings: Settings) -> Iterable[str]:
    client, people = settings.client, settings.people
    yield from (client.name, client.nickname, people.me, settings.reply.sender)
    yield from (people.texts.name, people.hand_over.name)
    yield from (area.name for area in settings.area)


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()
