"""How a reply is written: language, form of address, formality; and where its templates lie."""

from dataclasses import dataclass
from pathlib import Path

from app.model import Address, Formality, Language
from resources import folder

__all__ = ["Voice"]


@dataclass(frozen=True, slots=True)
class Voice:
    """Language, form of address and formality of a reply."""

    language: Language
    address: Address
    formality: Formality

    @property
    def folders(self) -> tuple[Path, ...]:
        """Where templates are looked for: the form of address, the language, all languages."""
        shared = (folder("replies", self.language), folder("replies"))
        if self.language is Language.DE:
            return (folder("replies", self.language, self.address), *shared)
        return shared
