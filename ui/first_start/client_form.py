"""The client of a new project: name, form of address, language. All may be left as it is."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QGridLayout, QWidget

from app.model import Address, Problem
from app.workspace.settings import LanguageChoice
from ui.parts.button import Switch, TextField
from ui.parts.form import FormRow
from ui.parts.signs import Sign
from ui.words import sentences, translate

__all__ = ["ClientForm"]


class ClientForm(QWidget):
    """Four short fields, two beside each other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name, title = translate("FirstStart", "The client’s name"), translate("FirstStart", "Title")
        address = translate("FirstStart", "Form of address")
        language = translate("FirstStart", "Language of replies")
        self.name = TextField(name)
        self.name.setPlaceholderText(translate("FirstStart", "whoever wrote the note"))
        self.title = TextField(title)
        self.title.setPlaceholderText(translate("FirstStart", "Ms, Frau, Dr. …"))
        self.address = Switch(address)
        self.address.addItem(translate("FirstStart", "Last name (Sie)"), Address.FORMAL)
        self.address.addItem(translate("FirstStart", "First name (du)"), Address.INFORMAL)
        self.language = Switch(language)
        self.language.addItem(translate("FirstStart", "As each note"), LanguageChoice.AUTO)
        self.language.addItem("English", LanguageChoice.EN)
        self.language.addItem("Deutsch", LanguageChoice.DE)
        self.rows = {
            "name": FormRow(name, self.name),
            "title": FormRow(title, self.title),
            "address": FormRow(address, self.address),
            "language": FormRow(language, self.language),
        }
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(14)
        for number, row in enumerate(self.rows.values()):
            grid.addWidget(row, number // 2, number % 2, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        for field in (self.name, self.title):
            field.setAcceptDrops(False)  # files that are dropped are the page's

    def propose_names(self, names: tuple[str, ...]) -> None:
        """Propose, while a name is typed, those who wrote notes."""
        completer = QCompleter(list(names), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.name.setCompleter(completer)

    def show_troubles(self, troubles: Mapping[tuple[tuple[str, ...], int], Problem]) -> None:
        """Say what is wrong, each beside its field."""
        for name, row in self.rows.items():
            problem = troubles.get((("client", name), 0))
            row.say(sentences(problem.message, problem.hint) if problem else "", Sign.ALERT)

    def values(self) -> dict[tuple[str, ...], object]:
        """Return the settings that are not as they would be anyway."""
        language, address = LanguageChoice(self.language.currentData()), Address(self.address.currentData())
        said: dict[tuple[str, ...], object] = {
            ("client", "name"): self.name.text().strip(),
            ("client", "title"): self.title.text().strip(),
            ("client", "address"): "" if address is Address.FORMAL else address.value,
            ("client", "language"): "" if language is LanguageChoice.AUTO else language.value,
        }
        return {path: value for path, value in said.items() if value}
