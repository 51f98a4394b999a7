"""What is said by hand, in ``by_hand.toml``."""

import sys
from functools import lru_cache
from pathlib import Path

import msgspec

__all__ = ["ByHand", "Inside", "Said", "by_hand", "text_of"]

_HERE = Path(__file__).parent


class Said(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is said of a package.

    Attributes:
        reason: why it has to be.
        licence: instead of that of the metadata, where it is not empty.
        texts: added to those of the package.
        home: instead of that of the metadata, where it is not empty.
    """

    reason: str
    licence: str = ""
    texts: tuple[str, ...] = ()
    home: str = ""


class Inside(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a wheel brings along.

    Attributes:
        of: the package.
        name: of what is in it.
        licence: of that.
        home: of that.
        texts: of its licence.
        systems: where it does, as ``sys.platform`` names them; empty: everywhere.
        note: stands before the texts.
    """

    of: str
    name: str
    licence: str
    home: str
    texts: tuple[str, ...]
    systems: tuple[str, ...] = ()
    note: str = ""

    def is_here(self, system: str = sys.platform) -> bool:
        """Return whether the package brings it on a system."""
        return not self.systems or system in self.systems


class ByHand(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file.

    Attributes:
        allowed: licences that all may have.
        lesser: licences that only some may have.
        may_be_lesser: these.
        package: what is said of packages, by name.
        inside: what wheels bring along.
        debian: licence by source package.
    """

    allowed: frozenset[str]
    lesser: frozenset[str]
    may_be_lesser: frozenset[str]
    package: dict[str, Said]
    inside: tuple[Inside, ...]
    debian: dict[str, str]


@lru_cache(maxsize=1)
def by_hand() -> ByHand:
    """Return what is said.

    Raises:
        msgspec.ValidationError: it is not as it should be.
    """
    return msgspec.toml.decode((_HERE / "by_hand.toml").read_bytes(), type=ByHand)


def text_of(names: tuple[str, ...]) -> str:
    """Return the texts of some files of ``texts``, one behind the other."""
    return "\n\n".join((_HERE / "texts" / name).read_text("utf-8").strip() for name in names)
