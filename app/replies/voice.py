"""How a reply is written: language, form of address, formality."""

from dataclasses import dataclass

from app.model import Address, Formality, Language

__all__ = ["Voice"]


@dataclass(frozen=True, slots=True)
class Voice:
    """Language, form of address and formality of a reply."""

    language: Language
    address: Address
    formality: Formality
