"""Where a team's own templates of replies are written: what ships is copied, changed, tried out, kept.

What is typed is kept away from the client's files until it is sound; only then does it go into the folder
``replies`` beside ``copycue.toml``, where it takes the place of ours.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from app.model import Address, CopycueError, Formality, Language, Problem, say
from app.replies.own_wordings import own_files, read_own_wordings
from app.replies.template.library import shipped_names
from app.replies.trial import SAMPLES, Reach, Sample, Trial, check, preview, reach_of
from app.replies.voice import Voice
from app.workspace.project.project_files import path_of_project
from app.workspace.project.whole_file import write_whole
from resources import folder as resources_folder

__all__ = ["SAMPLES", "ListedTemplate", "Reach", "Sample", "TemplateDesk", "Trial", "reach_of", "sample"]

_FOLDER = "replies"
_BEFORE = ".before"
_NOT_OF_LETTERS = "heat-"
"""How files begin that are no part of a letter to a client: what one may say in them is another matter."""


@dataclass(frozen=True, slots=True)
class ListedTemplate:
    """A template that may be looked at.

    Attributes:
        name: its place, such as ``de/sie/thanks.j2``.
        ships: whether there is one of ours.
        own: whether the team has a file of its own, sound or not.
        draft: whether something is typed for it that is not used yet.
    """

    name: str
    ships: bool
    own: bool
    draft: bool


def sample(language: Language, address: Address, formality: Formality, situation: str = "") -> Sample:
    """Return which letter is to be looked at; situation "": the first one in which the template stands."""
    return Sample(Voice(language, address, formality), situation)


class TemplateDesk:
    """The templates of one project. Everything reads the disk and may be slow; any thread may call it.

    Args:
        folder: the folder of ``copycue.toml``.
        drafts: the folder, outside of the project, for what is typed and not used.
    """

    def __init__(self, folder: Path, drafts: Path) -> None:
        self.folder = folder / _FOLDER
        self._drafts = drafts

    @classmethod
    def of_project(cls, folder: Path) -> Self:
        """Return that of the project whose ``copycue.toml`` is in a folder."""
        return cls(folder, path_of_project("templates", [folder]))

    def listed(self) -> tuple[ListedTemplate, ...]:
        """Return all templates of letters, by name: those that ship, and those of the team alone."""
        shipped = {
            name for name in shipped_names() if not name.startswith(_NOT_OF_LETTERS, name.rfind("/") + 1)
        }
        own, drafts = own_files(self.folder), own_files(self._drafts)
        return tuple(
            ListedTemplate(name, name in shipped, name in own, name in drafts)
            for name in sorted({*shipped, *own, *drafts}, key=lambda name: (name.count("/") == 0, name))
        )

    def shipped(self, name: str) -> str:
        """Return our text of a template; "" where there is none."""
        if name not in shipped_names():
            return ""
        return resources_folder(_FOLDER, *name.split("/")).read_text("utf-8")

    def own(self, name: str) -> str | None:
        """Return the team's text of a template, None where it has none.

        Raises:
            CopycueError: it can not be read.
        """
        return _read(self._place(self.folder, name), name)

    def draft(self, name: str) -> str | None:
        """Return what was typed for a template and is not used; None: nothing.

        Raises:
            CopycueError: it can not be read.
        """
        return _read(self._place(self._drafts, name), name)

    def keep(self, name: str, text: str) -> None:
        """Keep what is typed for a template, without using it.

        Raises:
            CopycueError: it can not be written.
        """
        _write(self._place(self._drafts, name), text)

    def drop(self, name: str) -> None:
        """Forget what was typed for a template and is not used.

        Raises:
            CopycueError: it can not be removed.
        """
        _remove(self._place(self._drafts, name))

    def preview(
        self, name: str, text: str, wanted: Sample, *, cancelled: Callable[[], bool] = lambda: False
    ) -> Trial:
        """Return a letter with a template as it is typed, or what is wrong with it; made-up facts."""
        return preview(read_own_wordings(self.folder), name, text, wanted, cancelled=cancelled)

    def check(
        self, name: str, text: str, *, cancelled: Callable[[], bool] = lambda: False
    ) -> tuple[Problem, ...]:
        """Return what is wrong with a template as it is typed, in any letter; for some seconds at most."""
        return check(read_own_wordings(self.folder), name, text, cancelled=cancelled)

    def use(self, name: str, text: str, *, as_read: str | None) -> tuple[Problem, ...]:
        """Make a text the team's own template, if it is sound; else keep it as a draft.

        Args:
            name: of the template.
            text: of the template.
            as_read: the team's text when the typing began; None: there was none.

        Returns:
            What is wrong with it; empty: it is used from now on.

        Raises:
            CopycueError: somebody changed it meanwhile, or it can not be written. The text is a draft then.
        """
        self.keep(name, text)
        if problems := self.check(name, text):
            return problems
        if self.own(name) != as_read:
            raise CopycueError(
                say("Not saved"),
                say("Somebody has changed {name} meanwhile. Open it again; your text is kept.", name=name),
            )
        _write(self._place(self.folder, name), text)
        self.drop(name)
        return ()

    def copy(self, name: str) -> Path:
        """Make our text the team's own, to be changed, and return the file.

        Raises:
            CopycueError: there is no such template, the team has one already, or it can not be written.
        """
        text, place = self.shipped(name), self._place(self.folder, name)
        if not text:
            raise CopycueError(
                say("No such template"), say("“{name}” does not ship with Copycue.", name=name)
            )
        if place.exists():
            raise CopycueError(
                say("Nothing was copied"), say("There is a {name} in the folder “replies”.", name=name)
            )
        _write(place, text)
        return place

    def revert(self, name: str) -> Path | None:
        """Remove the team's own text, so that ours is used again, and return where a copy of it is kept.

        Raises:
            CopycueError: it can not be kept, or not be removed.
        """
        text = self.own(name)
        self.drop(name)
        if text is None:
            return None
        kept = self._place(self._drafts, name)
        kept = kept.with_name(kept.name + _BEFORE)
        _write(kept, text)
        _remove(self._place(self.folder, name))
        return kept

    @staticmethod
    def _place(folder: Path, name: str) -> Path:
        """Return the file of a template, which lies in its folder whatever the name is."""
        parts = name.split("/")
        odd = any(part in {"", ".", ".."} or set(part) & set('\\:"<>|?*\0') for part in parts)
        place = folder.joinpath(*parts)
        if odd or not name.endswith(".j2") or not place.resolve().is_relative_to(folder.resolve()):
            raise CopycueError(say("No such template"), say("“{name}” is no name of a template.", name=name))
        return place


def _read(place: Path, name: str) -> str | None:
    try:
        return place.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise _refused(say("Not read"), place, error) from error
    except UnicodeDecodeError as error:
        raise CopycueError(say("Not read"), say("{name} is no UTF-8.", name=name)) from error


def _write(place: Path, text: str) -> None:
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        write_whole(place, text.encode("utf-8", "replace"))
    except OSError as error:
        raise _refused(say("Not saved"), place, error) from error


def _remove(place: Path) -> None:
    try:
        place.unlink(missing_ok=True)
    except OSError as error:
        raise _refused(say("Not removed"), place, error) from error


def _refused(title: str, place: Path, error: OSError) -> CopycueError:
    return CopycueError(title, say("{path}: {what}.", path=str(place), what=str(error.strerror)))
