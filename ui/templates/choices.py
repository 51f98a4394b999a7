"""Which letter is looked at: language, form of address, tone, what it is about."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.model import Address, ClientProfile, Formality, Language
from app.workspace.templates.desk import SAMPLES, Sample, reach_of, sample
from ui.parts.button import Switch
from ui.parts.flow import FlowLayout
from ui.templates.wording import sample_words
from ui.words import translate

__all__ = ["Choices"]


class Choices(QWidget):
    """The switches above the letter; what a template's place settles can not be switched.

    Signals:
        changed: a person chose another letter.

    Args:
        profile: of the client, whose way of being written to is chosen to begin with.
    """

    changed = Signal()

    def __init__(self, profile: ClientProfile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.language = Switch(translate("Templates", "Language of the letter"))
        self.language.addItem(translate("Templates", "English"), Language.EN)
        self.language.addItem(translate("Templates", "German"), Language.DE)
        self.address = Switch(translate("Templates", "How the client is addressed"))
        self.address.addItem(translate("Templates", "Last name, Sie"), Address.FORMAL)
        self.address.addItem(translate("Templates", "First name, du"), Address.INFORMAL)
        self.formality = Switch(translate("Templates", "Tone of the letter"))
        self.formality.addItem(translate("Templates", "Friendly"), Formality.FRIENDLY)
        self.formality.addItem(translate("Templates", "Neutral"), Formality.NEUTRAL)
        self.formality.addItem(translate("Templates", "Formal"), Formality.FORMAL)
        self.situation = Switch(translate("Templates", "What the letter is about"))
        self.situation.addItem(translate("Templates", "Any letter it stands in"), "")
        for situation in SAMPLES:
            self.situation.addItem(sample_words(situation), situation)
        _choose(self.language, profile.language or Language.EN)
        _choose(self.address, profile.address)
        _choose(self.formality, profile.formality)
        layout = FlowLayout(self, gap=8)
        for switch in (self.language, self.address, self.formality, self.situation):
            layout.addWidget(switch)
            switch.activated.connect(lambda _row: self.changed.emit())

    @property
    def wanted(self) -> Sample:
        """The letter that is chosen."""
        return sample(
            Language(self.language.currentData()),
            Address(self.address.currentData()),
            Formality(self.formality.currentData()),
            str(self.situation.currentData()),
        )

    def show_reach(self, name: str) -> None:
        """Settle what the place of a template settles."""
        reach = reach_of(name)
        for switch, settled in ((self.language, reach.language), (self.address, reach.address)):
            switch.setEnabled(settled is None)
            if settled is not None:
                _choose(switch, settled)


def _choose(switch: Switch, value: str) -> None:
    switch.setCurrentIndex(switch.findData(value))
