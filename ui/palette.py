"""Colours, light and dark, and how they reach the widgets: Fusion and a QPalette, no style sheet.

Widgets that paint themselves ask ``shades_of(self.palette())`` while painting, so a change
of the system's colour scheme reaches them with Qt's own palette change and nothing is kept.
"""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

__all__ = ["DARK", "LIGHT", "Shades", "apply_scheme", "follow_system", "shades_of"]


@dataclass(frozen=True, slots=True)
class Shades:
    """One set of colours.

    Attributes:
        ground: behind the side columns.
        pane: behind the middle column, fields and cards.
        line: hairlines.
        ink: text.
        soft: text that stands back.
        chosen: behind the selected row.
        accent: the one colour that calls: selection, focus, the main button.
        on_accent: text on ``accent``.
        theirs: verdict "the client can change it", and what is proven.
        ours: verdict "ours".
        ask: verdict "not sure".
        warn: trouble.
        mark: behind the exact place.
        removed: behind a line or word that goes.
        added: behind a line or word that comes.
    """

    ground: QColor
    pane: QColor
    line: QColor
    ink: QColor
    soft: QColor
    chosen: QColor
    accent: QColor
    on_accent: QColor
    theirs: QColor
    ours: QColor
    ask: QColor
    warn: QColor
    mark: QColor
    removed: QColor
    added: QColor


LIGHT = Shades(
    ground=QColor("#f6f6f4"),
    pane=QColor("#ffffff"),
    line=QColor("#e3e2de"),
    ink=QColor("#1d1d1b"),
    soft=QColor("#6d6b66"),
    chosen=QColor("#e7effc"),
    accent=QColor("#2559c7"),
    on_accent=QColor("#ffffff"),
    theirs=QColor("#19754a"),
    ours=QColor("#7a4bb5"),
    ask=QColor("#945700"),
    warn=QColor("#b3261e"),
    mark=QColor("#ffe69a"),
    removed=QColor("#fde7e4"),
    added=QColor("#e3f4e8"),
)

DARK = Shades(
    ground=QColor("#1e1f22"),
    pane=QColor("#26282c"),
    line=QColor("#383a40"),
    ink=QColor("#e8e6e1"),
    soft=QColor("#aba9a3"),
    chosen=QColor("#2f3d57"),
    accent=QColor("#8ab4ff"),
    on_accent=QColor("#10203f"),
    theirs=QColor("#6fd39d"),
    ours=QColor("#c3a2f0"),
    ask=QColor("#f0b866"),
    warn=QColor("#ff8a80"),
    mark=QColor("#6b5a16"),
    removed=QColor("#4a2b2a"),
    added=QColor("#24422f"),
)

_MIDDLE_LIGHTNESS = 128


def shades_of(palette: QPalette) -> Shades:
    """Return the set of colours that belongs to a widget's palette."""
    dark = palette.color(QPalette.ColorRole.Window).lightness() < _MIDDLE_LIGHTNESS
    return DARK if dark else LIGHT


def _palette(shades: Shades) -> QPalette:
    """Return the Qt palette of a set of colours."""
    role = QPalette.ColorRole
    palette = QPalette(shades.pane, shades.ground)
    colours = {
        role.WindowText: shades.ink,
        role.Text: shades.ink,
        role.ButtonText: shades.ink,
        role.BrightText: shades.on_accent,
        role.PlaceholderText: shades.soft,
        role.Base: shades.pane,
        role.AlternateBase: shades.ground,
        role.ToolTipBase: shades.pane,
        role.ToolTipText: shades.ink,
        role.Highlight: shades.accent,
        role.HighlightedText: shades.on_accent,
        role.Accent: shades.accent,
        role.Link: shades.accent,
        role.LinkVisited: shades.ours,
    }
    for colour_role, colour in colours.items():
        palette.setColor(colour_role, colour)
    for text_role in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, text_role, shades.soft)
    return palette


def apply_scheme(app: QApplication, scheme: Qt.ColorScheme) -> None:
    """Give the program the colours of a scheme; light where the system does not say."""
    app.setPalette(_palette(DARK if scheme == Qt.ColorScheme.Dark else LIGHT))


def follow_system(app: QApplication) -> None:
    """Use Fusion with our colours, now and whenever the system turns light or dark."""
    app.setStyle("Fusion")
    hints = app.styleHints()
    apply_scheme(app, hints.colorScheme())
    hints.colorSchemeChanged.connect(lambda scheme: apply_scheme(app, scheme))
