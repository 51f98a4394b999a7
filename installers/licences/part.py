"""What is handed out, piece by piece."""

from dataclasses import dataclass

__all__ = ["Part"]


@dataclass(frozen=True, slots=True)
class Part:
    """Somebody else's work in the bundle.

    Attributes:
        name: of the package or library.
        version: as it is told; "" where nobody tells it.
        licence: an expression of SPDX; "" where none was found.
        home: a page about it, or "".
        text: the texts of the licence and all notices; "" where there are none.
        inside: the package that brings it, or "".
    """

    name: str
    version: str
    licence: str
    home: str
    text: str
    inside: str = ""
