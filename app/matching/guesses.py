"""Entries that only look like what is wished, beside one that the note names."""

from collections.abc import Sequence

from app.matching.evidence import Scored

__all__ = ["is_guessed"]


def is_guessed(found: Scored, scored: Sequence[Scored]) -> bool:
    """Tell whether an entry is only like the wished wording, while the note says another one as a whole.

    "The button Learn more … Please rename it to “Contact us”" does not mean the entry "Contact".

    Args:
        found: the entry.
        scored: all candidates.
    """
    if found.wish is None or found.wish.ask.old is not None or found.candidate.whole:
        return False
    return any(other.candidate.whole and " " in other.text and other.text != found.text for other in scored)
