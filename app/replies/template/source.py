"""A template as it lies on disk."""

import hashlib
from dataclasses import dataclass

__all__ = ["LARGEST_TEMPLATE", "Template"]

LARGEST_TEMPLATE = 100_000
"""Characters a template may have."""


@dataclass(frozen=True, slots=True)
class Template:
    """A template that can be used.

    Attributes:
        name: as people find it, such as ``de/sie/thanks.j2``; "replies/…" in front where it is a team's own.
        text: the whole file.
    """

    name: str
    text: str

    @property
    def digest(self) -> str:
        """SHA-256 of the file's text, in hexadecimal digits."""
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()

    @property
    def body(self) -> str:
        """The text as it is rendered: what includes it goes on right behind its last word."""
        return self.text.rstrip()
