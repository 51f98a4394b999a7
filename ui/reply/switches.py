"""The switches above a reply: language, form of address, formality."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.model import Address, Formality, Language, Reply
from ui.parts.button import Switch
from ui.session import Voice
from ui.words import translate

__all__ = ["VoiceSwitches"]


def _addresses(language: Language) -> dict[Address, str]:
    """Return the forms of address as a language has them."""
    if language is Language.DE:
        return {Address.FORMAL: "Sie", Address.INFORMAL: "du"}
    return {
        Address.FORMAL: translate("Reply", "Last name"),
        Address.INFORMAL: translate("Reply", "First name"),
    }


def _formalities() -> dict[Formality, str]:
    """Return how a reply may sound."""
    return {
        Formality.FRIENDLY: translate("Reply", "Friendly"),
        Formality.NEUTRAL: translate("Reply", "Neutral"),
        Formality.FORMAL: translate("Reply", "Formal"),
    }


class VoiceSwitches(QWidget):
    """The three switches.

    Signals:
        picked: the ``Voice`` after a person turned a switch.
    """

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.language = Switch(translate("Reply", "Language of the reply"), self)
        self.address = Switch(translate("Reply", "Form of address"), self)
        self.formality = Switch(translate("Reply", "How it sounds"), self)
        self.language.addItem("Deutsch", Language.DE)
        self.language.addItem("English", Language.EN)
        for value, words in _formalities().items():
            self.formality.addItem(words, value)
        self._name_addresses(Language.EN)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for switch in (self.language, self.address, self.formality):
            layout.addWidget(switch)
            switch.activated.connect(self._turned)
        layout.addStretch()

    def show_reply(self, reply: Reply) -> None:
        """Set the switches to what a draft has."""
        self._name_addresses(reply.language)
        self.language.setCurrentIndex(self.language.findData(reply.language))
        self.address.setCurrentIndex(self.address.findData(reply.address))
        self.formality.setCurrentIndex(self.formality.findData(reply.formality))

    def _name_addresses(self, language: Language) -> None:
        """Write the forms of address as ``language`` has them; the picked one stays picked."""
        row = max(self.address.currentIndex(), 0)
        self.address.clear()
        for value, words in _addresses(language).items():
            self.address.addItem(words, value)
        self.address.setCurrentIndex(row)
        self.address.updateGeometry()

    def _turned(self) -> None:
        """Tell what is picked now."""
        self.picked.emit(
            Voice(
                Language(self.language.currentData()),
                Address(self.address.currentData()),
                Formality(self.formality.currentData()),
            )
        )
