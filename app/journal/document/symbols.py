"""Signs of fonts that hold pictures for letters: Word sets an arrow typed as "-->" in such a font."""

__all__ = ["in_words", "is_symbol_font"]

_PRIVATE = 0xF000
"""Word moves the signs of symbol fonts to the private area that begins here."""
_WINGDINGS = {
    0xDF: "←",
    0xE0: "→",
    0xE7: "←",
    0xE8: "→",
    0xEF: "←",
    0xF0: "→",
    0xF3: "↔",
    0xF4: "↕",
    0xFB: "✗",
    0xFC: "✓",
    0xFD: "☒",
    0xFE: "☑",
    0x4A: "☺",
    0x4C: "☹",
    0x6C: "•",
    0x6E: "•",
    0x6F: "☐",
    0x71: "☐",
    0x72: "☐",
    0xA7: "•",
    0xA8: "☐",
    0xD8: "•",
}
_SYMBOL = {0xAC: "←", 0xAE: "→", 0xAB: "↔", 0xB7: "•", 0xDE: "→", 0xDC: "←"}
_FONTS = {"wingdings": _WINGDINGS, "symbol": _SYMBOL}
_UNKNOWN = "\ufffd"


def is_symbol_font(font: str) -> bool:
    """Say whether a font holds pictures that are known here."""
    return font.strip("\"' ").casefold() in _FONTS


def in_words(text: str, font: str) -> str:
    """Return text of a symbol font as people see it; a picture without a sign of its own is ``\ufffd``."""
    signs = _FONTS.get(font.strip("\"' ").casefold(), {})
    return "".join(_sign(character, signs) for character in text)


def _sign(character: str, signs: dict[int, str]) -> str:
    code = ord(character)
    if character.isspace():
        return character
    return signs.get(code - _PRIVATE if code >= _PRIVATE else code, _UNKNOWN)
