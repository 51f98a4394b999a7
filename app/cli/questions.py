"""What ``copycue init`` asks at a terminal: one question for each setting that a new project needs.

The conversation goes over stderr, so that stdout holds the result alone. An empty answer takes what
stands in brackets, or leaves the setting at its default.
"""

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.cli.terminal import counted, plain, plain_line

if TYPE_CHECKING:
    from app.workspace.surroundings import FoundCopy, Surroundings

__all__ = ["Answers", "ask_for_paths", "ask_for_the_rest", "found_lines"]

Answers = dict[str, object]
"""By the name of the option that would give them."""
_CHOICES = {"language": ("auto", "en", "de"), "address": ("sie", "du")}
_QUESTIONS = {
    "name": "What is the project called?",
    "client": "Who gets the replies? The client's name (empty: whoever wrote the note)",
    "title": "Form of address with the last name, such as Ms or Frau (empty: unknown)",
    "language": "Language of replies; auto: that of each note",
    "address": "Formal (sie) or informal (du); in English: by last or first name",
    "texts": "Who looks after the texts on the client's side? A name (empty: nobody is named)",
    "sender": "Your name below replies",
    "build_day": "When does the next build come, in words, such as Thursday (empty: not said)",
}


@dataclass(frozen=True, slots=True)
class _Paths:
    """A question for paths.

    Attributes:
        folder: that answers are relative to.
        what: what is asked for, in the plural.
    """

    folder: Path
    what: str

    def ask(self, proposed: Sequence[str]) -> list[str]:
        """Ask until every path leads somewhere."""
        shown = [path for path in proposed if plain(path) == path]  # a name could control the terminal
        default = ", ".join(_quoted(path) for path in shown)
        found: list[str] = click.prompt(
            self.what,
            default=default,
            show_default=bool(default),
            value_proc=self._taken,
            err=True,
        )
        return found

    def _taken(self, answer: str) -> list[str]:
        """Return the paths of an answer.

        Raises:
            UsageError: one leads nowhere; click asks again then.
        """
        if answer and (self.folder / answer).exists():  # commas in it belong to it
            return [answer]
        paths = [path.strip() for path in next(csv.reader([answer], skipinitialspace=True), [])]
        for path in paths:
            if path and not self._is_there(path):
                where = plain_line(str(self.folder.absolute()))
                raise click.UsageError(f"There is no “{plain_line(path)}” in {where}.")
        return [path for path in paths if path]

    def _is_there(self, path: str) -> bool:
        from app.model import folder_to_watch
        from app.workspace.project.setup import from_home

        return folder_to_watch(self.folder / from_home(path)).exists()


def ask_for_paths(folder: Path, given: Mapping[str, object], surroundings: "Surroundings") -> Answers:
    """Ask where notes and texts are, as far as that is not given, and return all that is known then.

    Args:
        folder: of the new project.
        given: by the options of the command.
        surroundings: to be proposed.
    """
    answers: Answers = dict(given)
    click.echo("An empty answer takes what stands in brackets.\n", err=True)
    if not given.get("journal"):
        what = "Journals: the client's notes, files or folders, with commas between"
        answers["journal"] = _Paths(folder, what).ask([found.path for found in surroundings.journals])
    if not given.get("copy"):
        what = "Texts: XML files, folders, or patterns such as app/**/strings*.xml"
        answers["copy"] = _Paths(folder, what).ask([found.path for found in surroundings.copy])
    return answers


def ask_for_the_rest(folder: Path, given: Mapping[str, object]) -> Answers:
    """Ask for the client and the people, as far as that is not given, and return all answers."""
    answers: Answers = dict(given)
    for name, question in _QUESTIONS.items():
        if given.get(name) is None:
            answers[name] = _answer(name, question, folder)
    click.echo(err=True)
    return answers


def _answer(name: str, question: str, folder: Path) -> str:
    if name in _CHOICES:
        choices = _CHOICES[name]
        chosen: str = click.prompt(question, type=click.Choice(choices), default=choices[0], err=True)
        return chosen
    default = folder.absolute().name if name == "name" else ""
    answer: str = click.prompt(question, default=default, show_default=bool(default), err=True)
    return answer.strip()


def found_lines(surroundings: "Surroundings") -> list[str]:
    """Return what was found, a line each."""
    rows = [("notes", found.path, counted(found.notes, "note")) for found in surroundings.journals]
    rows += [("texts", found.path, _size(found)) for found in surroundings.copy]
    width = max((len(plain_line(path)) for _, path, _ in rows), default=0)
    lines = [f"  {what}  {plain_line(path):<{width}}  {size}" for what, path, size in rows]
    if surroundings.looks_like_the_clients:
        lines.append("  This looks like a folder of the client's. A project is best set up one above it.")
    if not surroundings.is_whole:
        lines.append("  There are so many files that not all were looked at.")
    return lines or ["  Nothing that looks like notes or texts."]


def _size(found: "FoundCopy") -> str:
    files = counted(found.files, "file")
    return files if found.texts is None else f"{counted(found.texts, 'text')} in {files}"


def _quoted(path: str) -> str:
    return f'"{path}"' if "," in path else path
