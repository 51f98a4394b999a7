"""What a check is, and the one border at which whatever goes wrong in it becomes a sentence."""

from collections.abc import Callable
from dataclasses import dataclass

__all__ = ["BrokenPartError", "Check", "Outcome", "expect", "outcome_of"]


class BrokenPartError(Exception):
    """A part does not do what it should; the text is a sentence that says what it does instead."""


@dataclass(frozen=True, slots=True)
class Check:
    """A check of one part.

    Attributes:
        part: what it is about, in a word or three.
        run: does it, and returns what was found, for the curious; raises anything at all where it fails.
            It imports what it is about itself: a library that is missing is then told by its own check.
    """

    part: str
    run: Callable[[], str]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a check.

    Attributes:
        part: what it is about.
        works: whether all is as it should be.
        told: what was found, or what is wrong.
    """

    part: str
    works: bool
    told: str


def expect(*, that: bool, otherwise: str) -> None:
    """Go on where something holds.

    Raises:
        BrokenPartError: it does not; with the sentence that says so.
    """
    if not that:
        raise BrokenPartError(otherwise)


def outcome_of(check: Check) -> Outcome:
    """Run a check; whatever goes wrong is told, and the rest of the checks goes on."""
    try:
        return Outcome(check.part, works=True, told=check.run())
    except BrokenPartError as error:
        return Outcome(check.part, works=False, told=str(error))
    except Exception as error:  # noqa: BLE001 - a package can be broken in any way: the one border of the checks
        return Outcome(check.part, works=False, told=f"{type(error).__name__}: {error}")
