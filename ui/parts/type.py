"""Type: sizes and weights relative to the system's font, so that its settings are followed."""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

__all__ = ["code_font", "emphasised", "heading", "one_line", "sized", "utf16_length"]

SMALL = 0.89
"""Size of text that stands back: dates, evidence, the status line."""
LARGE = 1.08
"""Size of text that is read at length: the client's words, the reply."""


def sized(font: QFont, factor: float) -> QFont:
    """Return ``font`` scaled by ``factor``."""
    result = QFont(font)
    if font.pointSizeF() > 0:
        result.setPointSizeF(font.pointSizeF() * factor)
    else:  # a font may be set in pixels
        result.setPixelSize(round(font.pixelSize() * factor))
    return result


def emphasised(font: QFont) -> QFont:
    """Return ``font`` in semibold."""
    result = QFont(font)
    result.setWeight(QFont.Weight.DemiBold)
    return result


def heading(font: QFont) -> QFont:
    """Return the font of a column's heading."""
    return emphasised(sized(font, 1.15))


def code_font(font: QFont) -> QFont:
    """Return the system's fixed-width font, a little smaller than ``font``."""
    result = sized(font, 0.94)
    result.setFamilies(_fixed_families())
    result.setStyleHint(QFont.StyleHint.Monospace)
    result.setFixedPitch(True)
    return result


@cache
def _fixed_families() -> list[str]:
    """Return the families of the system's fixed-width font."""
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).families()


def one_line(text: str, limit: int = 300) -> str:
    """Return the beginning of ``text`` on one line, for a row that is elided anyway."""
    return " ".join(text[: 2 * limit].split())[:limit]


def utf16_length(text: str) -> int:
    """Return the length of ``text`` as Qt counts it: characters beyond U+FFFF are two."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
