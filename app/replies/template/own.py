"""A team's own templates: the folder ``replies`` beside ``copycue.toml``, and which of them are approved.

What can't be used is told and left aside; in its place the wording that ships holds. Approved templates
stand with their fingerprints in ``approved.txt``, as ``sha256sum`` writes them.
"""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from app.model import Address, Language, Problem, Severity, Variant, say
from app.replies.template.check import Vocabulary, mistakes_in
from app.replies.template.library import REPLIES, Library, shipped_names
from app.replies.template.mistake import TemplateMistakeError
from app.replies.template.reading import read_template
from app.replies.template.source import LARGEST_TEMPLATE, Template

__all__ = ["APPROVED", "FOLDER", "fingerprints", "own_files", "read_own", "unapproved", "with_template"]

FOLDER = REPLIES
"""Name of the folder of replies beside ``copycue.toml``."""

APPROVED = "approved.txt"
"""Name of the file of fingerprints in it."""

_MANY_FILES = 500
_ENDING = ".j2"
_SPOKEN = frozenset({*Language, *Address})


def read_own(folder: Path, facts: Vocabulary, room: str = REPLIES) -> Library:
    """Return a team's own templates; with none, or without the folder, what ships alone.

    Args:
        folder: the team's folder of templates.
        facts: what templates may ask for.
        room: the folder of ``resources`` with those that ship; the team's folder is named so, too.
    """
    found: dict[str, Template] = {}
    problems: list[Problem] = []
    for path in _files(folder, room, problems):
        name = f"{room}/{path.relative_to(folder).as_posix()}"
        try:
            found[name.removeprefix(f"{room}/")] = read_template(_text(path, name), name)
        except TemplateMistakeError as mistake:
            problems.append(mistake.problem)
    names = _file_names(room, found)
    sound = {}
    for place, template in found.items():
        mistakes = mistakes_in(template, facts, names, letter=room == REPLIES)
        problems += mistakes
        if not mistakes:
            sound[place] = template
    return Library(sound, tuple(problems), _variants(sound), room)


def own_files(folder: Path) -> dict[str, Path]:
    """Return a team's template files by their place in the folder, sound or not; links lead out of it."""
    return {path.relative_to(folder).as_posix(): path for path in _files(folder, REPLIES, [])}


def with_template(library: Library, place: str, text: str, facts: Vocabulary) -> Library:
    """Return a library with a text in the place of a template, to try it out; nothing is written.

    Args:
        library: what is there now.
        place: of the template, such as ``de/sie/thanks.j2``.
        text: of the template.
        facts: what it may ask for.

    Returns:
        The text is among its own templates where it is sound; its problems are of the text alone.
    """
    own = {known: template for known, template in library.own.items() if known != place}
    try:
        template = read_template(text.replace("\r\n", "\n"), f"{library.room}/{place}")
    except TemplateMistakeError as mistake:
        return Library(own, (mistake.problem,), _variants(own), library.room)
    mistakes = mistakes_in(
        template, facts, _file_names(library.room, (*own, place)), letter=library.room == REPLIES
    )
    if not mistakes:
        own[place] = template
    return Library(own, mistakes, _variants(own), library.room)


def unapproved(folder: Path, library: Library) -> tuple[Problem, ...]:
    """Return what is to be told of templates that were changed since they were approved, or never were.

    A folder in which nothing was ever approved is one whose team does not approve: nothing is told.
    """
    try:
        approved = _approved(folder)
    except FileNotFoundError:
        return ()
    except (OSError, UnicodeDecodeError):
        return (
            Problem(f"{FOLDER}/{APPROVED}", say("The fingerprints of approved templates can't be read.")),
        )
    hint = say("Show it to whoever approves, then run: copycue template approve.")
    return tuple(
        Problem(template.name, say("This template is not yet approved."), Severity.WARNING, line=1, hint=hint)
        for place, template in sorted(library.own.items())
        if approved.get(place) != template.digest
    )


def fingerprints(library: Library) -> str:
    """Return the fingerprints of all sound templates, as they stand in ``approved.txt``."""
    return "".join(f"{template.digest}  {place}\n" for place, template in sorted(library.own.items()))


def _files(folder: Path, room: str, problems: list[Problem]) -> Iterator[Path]:
    """Yield the team's template files that lie in the folder itself: links lead out of it."""
    if not folder.is_dir():
        return
    root = folder.resolve()
    paths = sorted(path for path in folder.rglob(f"*{_ENDING}") if path.is_file())
    for path in paths[:_MANY_FILES]:
        if path.resolve().is_relative_to(root):
            yield path
        else:
            place = f"{room}/{path.relative_to(folder).as_posix()}"
            problems.append(
                Problem(place, say("This template is a link that leads out of its folder."), line=1)
            )
    if len(paths) > _MANY_FILES:
        problems.append(
            Problem(
                room,
                say(
                    "Of {count} templates only {most} are read.",
                    count=len(paths),
                    most=_MANY_FILES,
                ),
            )
        )


def _file_names(room: str, own: Iterable[str]) -> frozenset[str]:
    """Return the names that a template may include: what ships, and what is a team's own."""
    return frozenset(place.rpartition("/")[2] for place in (*shipped_names(room), *own))


def _text(path: Path, name: str) -> str:
    """Return a template's text.

    Raises:
        TemplateMistakeError: it can't be read, or is no text.
    """
    try:
        with path.open("rb") as file:
            data = file.read(4 * LARGEST_TEMPLATE + 1)
    except OSError as error:
        raise TemplateMistakeError(
            name, 1, say("the file can't be read ({what})", what=str(error.strerror))
        ) from error
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise TemplateMistakeError(
            name, line, say("this is no UTF-8"), say("Save the file as UTF-8.")
        ) from error


def _variants(sound: Mapping[str, Template]) -> tuple[str, ...]:
    """Return the names of the team's own variants: folders that are neither a language nor one of ours."""
    names = dict.fromkeys(name for place in sound for name in place.split("/")[:-1])
    return tuple(name for name in names if name not in _SPOKEN and name not in set(Variant))


def _approved(folder: Path) -> dict[str, str]:
    lines = (folder / APPROVED).read_text("utf-8").splitlines()
    pairs = (line.partition("  ") for line in lines)
    return {place.strip(): digest.strip() for digest, _, place in pairs if place}
