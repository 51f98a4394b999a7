"""Words whatever program exported them: typographic quotes, dashes, blanks and case do not count.

Excel, Word and trackers change these on their own when a journal is saved again; nobody has said
anything else by it.
"""

import re
import unicodedata

__all__ = ["plain", "word_key"]

_SIGNS = str.maketrans(
    {
        **dict.fromkeys("“”„‟«»‹›″〝〞＂", '"'),
        **dict.fromkeys("‘’‚‛′´", "'"),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff", None),
    }
)
_REPEATED = re.compile(r"([-\"])\1+")
_PIECES = re.compile(r"\w+|[^\w\s]")


def plain(text: str) -> str:
    """Return a text with plain quotes, dashes and single blanks; case and all words stay."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text.translate(_SIGNS)).translate(_SIGNS)
    return _REPEATED.sub(r"\1", " ".join(text.split()))


def word_key(text: str) -> str:
    """Return what equal words have in common, whatever their case, spacing and typography."""
    return " ".join(_PIECES.findall(plain(text).casefold()))
