"""The guide: language and form of address are chosen here; what the client has of it is told."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.model import Address, CopycueError, Language
from app.workspace.guide.guide import GuideStanding
from ui.counts import copy_files
from ui.paper.window import PageWindow, Shown
from ui.parts.button import Button, Switch
from ui.parts.signs import Sign
from ui.session import Session
from ui.words import day_words, fill, sentences, translate

__all__ = ["GuideWindow", "standing_words"]

_MOST_NAMED = 4


class GuideWindow(PageWindow):
    """The guide of a project.

    Args:
        session: what is asked, and told.
        parent: the main window.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "guide", translate("Guide", "Guide for the client"), parent)
        self.language = Switch(translate("Guide", "Language of the guide"))
        self.language.addItem(translate("Guide", "Language of the client"), None)
        self.language.addItem(translate("Guide", "English"), Language.EN)
        self.language.addItem(translate("Guide", "German"), Language.DE)
        self.address = Switch(translate("Guide", "How the client is addressed"))
        self.address.addItem(translate("Guide", "As in the settings"), None)
        self.address.addItem(translate("Guide", "Last name, Sie"), Address.FORMAL)
        self.address.addItem(translate("Guide", "First name, du"), Address.INFORMAL)
        self.sent = Button(translate("Guide", "Mark as sent today"))
        self.lead.setAccessibleName(translate("Guide", "What the client has"))
        for part in (self.language, self.address, self.as_page, self.as_tables, self.sent):
            self.controls.addWidget(part)
        self.language.activated.connect(self.refresh)
        self.address.activated.connect(self.refresh)
        self.sent.clicked.connect(self.mark_sent)

    def mark_sent(self) -> None:
        """Write down that the client got it today."""
        today = _today()

        def marked(_none: None) -> None:
            self.told.say(translate("Guide", "Marked as sent today."), Sign.TICK)
            self._ask_standing()

        self._run("sent", lambda: self.session.project.guide.mark_sent(today), marked)

    def _work(self) -> Callable[[], str]:
        language, address = self.language.currentData(), self.address.currentData()
        guide = self.session.project.guide

        def work() -> str:
            page = guide.made(
                _today(),
                language=Language(language) if language else None,
                address=Address(address) if address else None,
            )
            if not page.html:
                raise CopycueError(
                    translate("Guide", "There is no guide"),
                    translate("Guide", "There is no text that the client may change."),
                )
            return page.html

        return work

    def _show_page(self, page: Shown) -> None:
        super()._show_page(page)
        self._ask_standing()

    def _ask_standing(self) -> None:
        guide = self.session.project.guide
        self._run("standing", lambda: guide.standing, self._show_standing)

    def _show_standing(self, standing: GuideStanding) -> None:
        self.lead.setText(standing_words(standing, _today()))
        self.lead.show()

    def _tell_saved(self, target: Path) -> None:
        super()._tell_saved(target)
        self._ask_standing()

    def _write(self, data: str | bytes, target: Path) -> None:
        self.session.project.guide.write(data, target, force=True)

    def _usual_place(self) -> Path:
        return self.session.project.guide.usual_place


def standing_words(standing: GuideStanding, today: dt.date) -> str:
    """Return in sentences what the client has of the guide, and what changed since."""
    if standing.sent is None:
        sent = translate("Guide", "The client did not get a guide yet, as far as it was written down")
    else:
        sent = fill(translate("Guide", "The client got a guide on %1"), day_words(standing.sent, today))
    if standing.made is None:
        return sentences(sent)
    made = day_words(standing.made.astimezone().date(), today)
    if not standing.changed:
        return sentences(sent, fill(translate("Guide", "No text file was saved since %1"), made))
    named = ", ".join(standing.changed[:_MOST_NAMED])
    pattern = translate("Guide", "Saved since %1: %2")
    if len(standing.changed) > _MOST_NAMED:
        pattern = translate("Guide", "Saved since %1: %2 and others, %3 in all")
    return sentences(sent, fill(pattern, made, named, copy_files(len(standing.changed))))


def _today() -> dt.date:
    return dt.datetime.now().astimezone().date()
