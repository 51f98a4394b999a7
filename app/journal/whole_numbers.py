"""Numbers that files state, read without trusting them: Python refuses those of thousands of digits."""

__all__ = ["whole_number"]

_MOST_DIGITS = 9


def whole_number(text: str, otherwise: int) -> int:
    """Return the number, 0 or more, that a text is; ``otherwise`` where it is none, or a very long one."""
    return int(text) if len(text) <= _MOST_DIGITS and text.isdecimal() else otherwise
