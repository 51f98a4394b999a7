"""Text of which nothing needs to be said: UTF-8 throughout, so that what is added can be read by itself."""

from app.journal.files.encoding import Decoded, decode

__all__ = ["plain_text"]


def plain_text(data: bytes, name: str) -> str | None:
    """Return the text of bytes that are UTF-8 throughout; None where the whole file must be looked at."""
    decoded = decode(data, name)
    if not isinstance(decoded, Decoded) or decoded.encoding != "UTF-8" or decoded.problems:
        return None
    return decoded.text
