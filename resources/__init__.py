"""Files that ship with Copycue: reply templates, word lists, dialects, icons, the sample.

Found the same way from a checkout, an installed package and a frozen bundle:
beside this module. Knows nobody.
"""

from pathlib import Path

__all__ = ["folder"]


def folder(*parts: str) -> Path:
    """Return the path of a shipped file or folder, such as ``folder("sample", "copy")``."""
    return Path(__file__).resolve().parent.joinpath(*parts)
