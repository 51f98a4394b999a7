"""Asks the desk of templates off the GUI thread: the newest wins, and what is typed is kept."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from app.workspace.templates.desk import Sample, TemplateDesk, Trial
from ui.bridge import Bridge
from ui.tasks import Lane, Tasks, Ticket

__all__ = ["Asking", "Contents"]

_LIST, _OPEN, _TRY, _CHECK, _USE, _REVERT = "list", "open", "try", "check", "use", "revert"


@dataclass(frozen=True, slots=True)
class Contents:
    """What there is of a template.

    Attributes:
        name: its place.
        shipped: our text, "" where there is none.
        own: the team's text, if there is one.
        draft: what was typed and is not used, if anything.
    """

    name: str
    shipped: str
    own: str | None
    draft: str | None

    @property
    def in_use(self) -> str:
        """The text that replies are written with."""
        return self.shipped if self.own is None else self.own

    @property
    def text(self) -> str:
        """The text to go on with."""
        return self.in_use if self.draft is None else self.draft


class Asking(QObject):
    """The questions about the templates of a project, and their answers.

    What is written goes through one lane, in its order; what is tried out through the other.

    Signals:
        listed: all templates.
        opened: ``Contents``.
        tried: a ``Trial``.
        checked: what is wrong with a text, in any letter.
        used: what is wrong with a text that was to be used.
        reverted: where a copy of the team's text is kept, or None.
        kept: the name of a template whose draft is on the disk.
    """

    listed = Signal(object)
    opened = Signal(object)
    tried = Signal(object)
    checked = Signal(object)
    used = Signal(object)
    reverted = Signal(object)
    kept = Signal(str)

    def __init__(self, desk: TemplateDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._bridge = Bridge(self)
        self.tasks = Tasks(self._bridge, self)

    def list_all(self) -> None:
        """Ask for all templates."""
        self._run(_LIST, lambda _ticket: self.desk.listed(), self.listed.emit)

    def open(self, name: str) -> None:
        """Ask for what there is of a template."""
        desk = self.desk

        def contents(_ticket: Ticket) -> Contents:
            return Contents(name, desk.shipped(name), desk.own(name), desk.draft(name))

        self._run(_OPEN, contents, self.opened.emit)

    def keep(self, contents: Contents, text: str) -> None:
        """Have keep what was typed; nothing, where that is what is used anyway."""
        self._run(
            f"keep {contents.name}",
            lambda _ticket: self._keep(contents, text),
            lambda _none: self.kept.emit(contents.name),
        )

    def try_out(self, name: str, text: str, wanted: Sample) -> None:
        """Ask for a letter with a text, and after it, if that is sound, for what is wrong in any letter."""
        self.give_up_trying()

        def take(trial: Trial) -> None:
            self.tried.emit(trial)
            if not trial.problems:
                self._check(name, text)

        self._run(
            _TRY,
            lambda ticket: self.desk.preview(name, text, wanted, cancelled=ticket.cancelled),
            take,
            lane=Lane.READING,
        )

    def give_up_trying(self) -> None:
        """Want no answer about a text any more, since it is another by now."""
        self.tasks.drop(_TRY)
        self.tasks.drop(_CHECK)

    def use(self, contents: Contents, text: str) -> None:
        """Have a text used from now on."""
        self._run(
            _USE, lambda _ticket: self.desk.use(contents.name, text, as_read=contents.own), self.used.emit
        )

    def revert(self, name: str) -> None:
        """Have ours used again."""
        self._run(_REVERT, lambda _ticket: self.desk.revert(name), self.reverted.emit)

    def close(self, contents: Contents | None = None, text: str = "") -> None:
        """End all questions, and keep at once what was typed last."""
        self._bridge.close()
        self.tasks.close()
        if contents is not None:
            self._keep(contents, text)

    def _keep(self, contents: Contents, text: str) -> None:
        if text == contents.in_use:
            self.desk.drop(contents.name)
        else:
            self.desk.keep(contents.name, text)

    def _check(self, name: str, text: str) -> None:
        self._run(
            _CHECK,
            lambda ticket: self.desk.check(name, text, cancelled=ticket.cancelled),
            self.checked.emit,
            lane=Lane.READING,
        )

    def _run(
        self,
        topic: str,
        work: Callable[[Ticket], object],
        then: Callable[..., None],
        *,
        lane: Lane = Lane.ANSWERING,
    ) -> None:
        self.tasks.run(topic, work, then, lane=lane)
