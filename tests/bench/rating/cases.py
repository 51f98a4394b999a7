"""What is rated: 24 replies of all situations, in both languages, all forms of address and several kinds."""

from dataclasses import dataclass
from enum import Enum, auto

from app.model import Variant

__all__ = ["CASES", "Case", "Way"]


class Way(Enum):
    """How a reply comes about."""

    ONE = auto()
    """To one note."""
    TOGETHER = auto()
    """One letter to several notes."""
    BROKEN = auto()
    """About a file that an edit has broken."""
    SEEN = auto()
    """Thanks for a change that was seen."""


@dataclass(frozen=True, slots=True)
class Case:
    """A reply that is rated.

    Attributes:
        client: who it goes to, one of ``projects.CLIENTS``.
        notes: of each note some words that only it has.
        variant: which kind of reply.
        way: how it comes about.
    """

    client: str
    notes: tuple[str, ...] = ()
    variant: str = Variant.STANDARD
    way: Way = Way.ONE


CASES = (
    # one change
    Case("Keller", ("Wählen Sie ihre",)),
    Case("Keller", ("Überfahrt buchen",), Variant.FORMAL),
    Case("Keller", ("Möchten Sie einen Beleg",)),
    Case("Anna", ("Zu zahlen: 48,50 €“ klingt",)),
    Case("Anna", ("Wiederrufsrecht",), Variant.SHORT),
    Case("Petersen", ("Sperriges Gepäck",)),
    Case("Maeve", ("send your receipt",)),
    Case("Doyle", ("fully booked",)),
    Case("Maeve", ("kept on a leash",), Variant.BENEFIT),
    # several changes
    Case("Keller", ("Ein paar Kleinigkeiten",)),
    Case("Keller", ("Bitte überall",), Variant.SHORT),
    # the same text in several places
    Case("Petersen", ("Der Knopf „Zurück“",)),
    Case("Maeve", ('"Back" should be',)),
    # already done
    Case("Keller", ("Einkaufswagen",)),
    Case("Anna", ("Beim Hilfe-Knopf",), Variant.SHORT),
    # text and program
    Case("Maeve", ("Log out",)),
    Case("Keller", ("Der Bildschirm friert",)),
    # ours
    Case("Petersen", ("Kiosk 3 druckt",)),
    Case("Maeve", ("Panorama lounge",)),
    # a question
    Case("Keller", ("noch nicht rund",), Variant.WHICH),
    # an upset note
    Case("Keller", ("Zum dritten Mal",), Variant.CALM),
    # more than one note, a file, a change that was seen
    Case(
        "Keller",
        ("Wiederrufsrecht", "Die Karte zu früh", "Moin und willkommen", "Einkaufswagen"),
        way=Way.TOGETHER,
    ),
    Case("Keller", way=Way.BROKEN),
    Case("Doyle", ("more then 10 minutes",), way=Way.SEEN),
)
