import itertools

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from ui.palette import BLACK, DARK, LIGHT, WHITE, Shades, apply_scheme, follow_system, shades_of

READABLE = 4.5
"""The ratio that WCAG 2 asks of text of common size."""
EASY = 7.0
"""The ratio of its strictest level: less is no high contrast."""


def luminance(colour: QColor) -> float:
    """Return the relative luminance as WCAG 2 defines it."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return sum((weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True)), 0.0)


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of two colours."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


TEXTS = ("ink", "soft", "accent", "theirs", "ours", "ask", "warn")
GROUNDS = ("ground", "pane", "chosen")


SETS = pytest.mark.parametrize(
    ("shades", "least"),
    [(LIGHT, READABLE), (DARK, READABLE), (WHITE, EASY), (BLACK, EASY)],
    ids=["light", "dark", "white", "black"],
)


@SETS
@pytest.mark.parametrize(("text", "ground"), list(itertools.product(TEXTS, GROUNDS)))
def test_text_is_readable_on_every_ground(shades: Shades, least: float, text: str, ground: str) -> None:
    assert contrast(getattr(shades, text), getattr(shades, ground)) >= least


@SETS
@pytest.mark.parametrize(
    ("text", "ground"), [("on_accent", "accent"), ("ink", "mark"), ("ink", "removed"), ("ink", "added")]
)
def test_text_on_marks_is_readable(shades: Shades, least: float, text: str, ground: str) -> None:
    assert contrast(getattr(shades, text), getattr(shades, ground)) >= least


@pytest.mark.parametrize("shades", [WHITE, BLACK], ids=["white", "black"])
def test_with_high_contrast_every_edge_is_seen_and_nothing_stands_back(shades: Shades) -> None:
    assert contrast(shades.line, shades.pane) >= EASY
    assert shades.soft == shades.ink


def system(window: str, text: str, button: str) -> QPalette:
    """Return the colours of a system."""
    palette = QPalette(QColor(button), QColor(window))
    palette.setColor(QPalette.ColorRole.WindowText, QColor(text))
    return palette


@pytest.mark.parametrize(
    ("colours", "shades"),
    [
        (system("#000000", "#ffff00", "#000000"), BLACK),
        (system("#000000", "#ffffff", "#000000"), BLACK),
        (system("#ffffff", "#000000", "#ffffff"), WHITE),
        (system("#efefef", "#000000", "#efefef"), LIGHT),
        (system("#ffffff", "#000000", "#f0f0f0"), LIGHT),
    ],
)
def test_a_system_of_high_contrast_is_followed(qapp: QApplication, colours: QPalette, shades: Shades) -> None:
    try:
        qapp.setPalette(colours)
        follow_system(qapp)
        assert shades_of(qapp.palette()) == shades
    finally:
        qapp.styleHints().colorSchemeChanged.disconnect()
        qapp.setPalette(system("#efefef", "#000000", "#efefef"))
        follow_system(qapp)


@pytest.mark.parametrize(
    ("scheme", "shades"),
    [(Qt.ColorScheme.Light, LIGHT), (Qt.ColorScheme.Dark, DARK), (Qt.ColorScheme.Unknown, LIGHT)],
)
def test_the_palette_follows_the_scheme(qapp: QApplication, scheme: Qt.ColorScheme, shades: Shades) -> None:
    apply_scheme(qapp, scheme)
    palette = qapp.palette()
    apply_scheme(qapp, Qt.ColorScheme.Light)
    assert shades_of(palette) == shades
    assert palette.color(QPalette.ColorRole.WindowText) == shades.ink


def test_no_style_sheet_is_set_on_the_application(qapp: QApplication) -> None:
    assert qapp.styleSheet() == ""
    assert qapp.style().objectName().lower() == "fusion"


def test_a_scheme_the_system_turns_to_is_followed(qapp: QApplication) -> None:
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert shades_of(qapp.palette()) == DARK
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert shades_of(qapp.palette()) == LIGHT
