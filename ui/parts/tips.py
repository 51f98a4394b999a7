"""Tooltips: Qt takes one for markup that looks like it, and a client may write what looks like it."""

from html import escape

__all__ = ["plain_tip"]


def plain_tip(words: str) -> str:
    """Return markup that shows words as they are; "" shows none."""
    return f"<p>{escape(words)}</p>" if words else ""
