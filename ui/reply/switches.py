"""The switches above a reply: kind, language, form of address, formality."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.model import Address, Formality, Language, Reply, Variant
from app.workspace.replies.preparing import THANKS
from ui.parts.button import Switch
from ui.parts.flow import FlowLayout
from ui.session import Voice
from ui.words import translate

__all__ = ["VoiceSwitches", "kind_words"]


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


def kind_words(kind: str) -> str:
    """Return what a kind of reply is called; a team's own kinds are called as their files are."""
    return {
        Variant.STANDARD: translate("Kind", "Usual reply"),
        Variant.SHORT: translate("Kind", "Short"),
        Variant.FORMAL: translate("Kind", "Formal letter"),
        Variant.WHICH: translate("Kind", "Asks which text"),
        Variant.GUIDE: translate("Kind", "With the guide"),
        Variant.BENEFIT: translate("Kind", "Says what they gain"),
        Variant.ROLES: translate("Kind", "Clears up who does what"),
        Variant.COST: translate("Kind", "Names the cost"),
        Variant.HAND_OVER: translate("Kind", "Hands over"),
        Variant.CALM: translate("Kind", "Calm answer"),
        THANKS: translate("Kind", "Thanks"),
    }.get(kind, kind)


class VoiceSwitches(QWidget):
    """The four switches.

    Signals:
        picked: the ``Voice`` after a person turned a switch.
    """

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.language = Switch(translate("Reply", "Language of the reply"), self)
        self.address = Switch(translate("Reply", "Form of address"), self)
        self.formality = Switch(translate("Reply", "How it sounds"), self)
        self.kind = Switch(translate("Reply", "Kind of reply"), self)
        self.language.addItem("Deutsch", Language.DE)
        self.language.addItem("English", Language.EN)
        for value, words in _formalities().items():
            self.formality.addItem(words, value)
        self._name_addresses(Language.EN)
        self.show_kinds(())
        self._line = layout = FlowLayout(self)
        for switch in (self.language, self.address, self.formality, self.kind):
            layout.addWidget(switch)
            switch.activated.connect(self._turned)

    def add(self, widget: QWidget) -> None:
        """Put something behind the switches."""
        self._line.addWidget(widget)

    def show_kinds(self, kinds: Sequence[str]) -> None:
        """Offer the kinds of reply that fit a note; the picked one stays picked."""
        picked = str(self.kind.currentData() or Variant.STANDARD)
        offered = list(dict.fromkeys((*kinds, picked) if kinds else (picked,)))
        if [self.kind.itemData(row) for row in range(self.kind.count())] == offered:
            return
        self.kind.clear()
        for kind in offered:
            self.kind.addItem(kind_words(kind), kind)
        self.kind.setCurrentIndex(self.kind.findData(picked))
        self.kind.updateGeometry()

    def show_reply(self, reply: Reply) -> None:
        """Set the switches to what a draft has."""
        self._name_addresses(reply.language)
        self.language.setCurrentIndex(self.language.findData(reply.language))
        self.address.setCurrentIndex(self.address.findData(reply.address))
        self.formality.setCurrentIndex(self.formality.findData(reply.formality))
        if self.kind.findData(reply.variant) < 0:
            self.kind.addItem(kind_words(reply.variant), reply.variant)
        self.kind.setCurrentIndex(self.kind.findData(reply.variant))

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
        kind = str(self.kind.currentData())
        self.picked.emit(
            Voice(
                Language(self.language.currentData()),
                Address(self.address.currentData()),
                Formality(self.formality.currentData()),
                "" if kind == Variant.STANDARD else kind,
            )
        )
