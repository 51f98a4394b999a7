"""The people of a project: the part of its settings that is about them, and who could be among them."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from app.workspace.settings import Section, sections
from app.workspace.settings.file import SettingsFile
from app.workspace.settings.people import not_listed
from app.workspace.settings.sheet import SettingsSheet
from ui.parts.button import TextField
from ui.people.proposals import Part, Proposals
from ui.settings.dialog import SettingsDialog
from ui.tasks import Lane
from ui.words import translate

__all__ = ["PeopleDialog", "people_sections"]

_OF_THE_CLIENT = {"name", "title", "nickname", "address", "language", "channel"}
"""Settings of the client that are about the person."""


def people_sections() -> list[Section]:
    """Return the sections of the settings that are about people."""
    found = [section for section in sections() if section.path[:1] in {("client",), ("people",), ("area",)}]
    return [_about_the_person(section) if section.path == ("client",) else section for section in found]


def _about_the_person(section: Section) -> Section:
    chosen = tuple(setting for setting in section.settings if setting.path[-1] in _OF_THE_CLIENT)
    return replace(section, settings=chosen)


class PeopleDialog(SettingsDialog):
    """The client, who looks after which texts, the boss, and you.

    Args:
        file: the settings.
        authors: of the notes, one of each.
    """

    def __init__(self, file: SettingsFile, authors: Sequence[str], parent: QWidget | None = None) -> None:
        self._authors = tuple(authors)
        self.proposals = Proposals()
        title = translate("People", "People of the project")
        super().__init__(file, parent, title=title, shown=people_sections())
        self.proposals.taken.connect(self._take)
        self.form.column.insertWidget(0, self.proposals)
        self.editing.was_read.connect(self._propose)

    def _propose(self, sheet: SettingsSheet) -> None:
        """Ask who of those who wrote notes is not listed."""
        self.editing.tasks.run(
            "not listed",
            lambda _ticket: not_listed(self._authors, sheet.settings),
            self.proposals.propose,
            lane=Lane.READING,
        )

    def _take(self, name: str, part: Part) -> None:
        """Put a person where they belong; it is written with all the rest."""
        if part is Part.SOME_TEXTS:
            self.form.tables[0].add_table({"name": name})
            return
        path = ("client", "name") if part is Part.CLIENT else ("people", "texts", "name")
        field = self.form.row(*path).field
        if isinstance(field, TextField):
            field.setText(name)
        field.setFocus()
        self.form.ensureWidgetVisible(field)
