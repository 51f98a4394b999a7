"""Colours, light and dark, and how they reach the widgets: Fusion and a QPalette, no style sheet.

Widgets that paint themselves ask ``shades_of(self.palette())`` while painting, so a change
of the system's colour scheme reaches them with Qt's own palette change and nothing is kept.
"""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication

__all__ = [
    "BLACK",
    "DARK",
    "LIGHT",
    "WHITE",
    "Shades",
    "apply_scheme",
    "follow_system",
    "shades_of",
    "wants_contrast",
]


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

WHITE = Shades(
    ground=QColor("#ffffff"),
    pane=QColor("#ffffff"),
    line=QColor("#000000"),
    ink=QColor("#000000"),
    soft=QColor("#000000"),
    chosen=QColor("#dce7ff"),
    accent=QColor("#0000b8"),
    on_accent=QColor("#ffffff"),
    theirs=QColor("#00522a"),
    ours=QColor("#56189b"),
    ask=QColor("#633a00"),
    warn=QColor("#8f0000"),
    mark=QColor("#ffe100"),
    removed=QColor("#ffd6d1"),
    added=QColor("#c4f2d2"),
)
"""High contrast, dark on white: nothing stands back, and every edge is seen."""

BLACK = Shades(
    ground=QColor("#000000"),
    pane=QColor("#000000"),
    line=QColor("#ffffff"),
    ink=QColor("#ffffff"),
    soft=QColor("#ffffff"),
    chosen=QColor("#333300"),
    accent=QColor("#ffff00"),
    on_accent=QColor("#000000"),
    theirs=QColor("#5cff9d"),
    ours=QColor("#d9b8ff"),
    ask=QColor("#ffcf4a"),
    warn=QColor("#ffa8a2"),
    mark=QColor("#575000"),
    removed=QColor("#5e1512"),
    added=QColor("#0b4b22"),
)
"""High contrast, light on black."""

_MIDDLE_LIGHTNESS = 128
_BY_GROUND = {shades.ground.rgb(): shades for shades in (LIGHT, DARK, WHITE, BLACK)}
"""No two sets have the same ground, so that a palette tells which of them it was made of."""


def shades_of(palette: QPalette) -> Shades:
    """Return the set of colours that belongs to a widget's palette."""
    ground = palette.color(QPalette.ColorRole.Window)
    return _BY_GROUND.get(ground.rgb()) or (DARK if ground.lightness() < _MIDDLE_LIGHTNESS else LIGHT)


def wants_contrast(hints: QStyleHints, system: QPalette) -> bool:
    """Return whether the system asks for high contrast.

    Args:
        hints: of the application; before Qt 6.10 they do not tell.
        system: the system's own colours: those of high contrast are pure black and white, and buttons stand
            out by their edges alone.
    """
    if hasattr(hints, "accessibility"):
        preference = hints.accessibility().contrastPreference()
        if preference == Qt.ContrastPreference.HighContrast:
            return True
    role = QPalette.ColorRole
    window, button, text = (system.color(one) for one in (role.Window, role.Button, role.WindowText))
    return window.rgb() in {BLACK.ground.rgb(), WHITE.ground.rgb()} and button == window != text


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


def apply_scheme(app: QApplication, scheme: Qt.ColorScheme, *, contrast: bool = False) -> None:
    """Give the program the colours of a scheme; light where the system does not say.

    Args:
        app: the program.
        scheme: light or dark.
        contrast: high contrast is wished.
    """
    light, dark = (WHITE, BLACK) if contrast else (LIGHT, DARK)
    app.setPalette(_palette(dark if scheme == Qt.ColorScheme.Dark else light))


def follow_system(app: QApplication) -> None:
    """Use Fusion with our colours, now and whenever the system turns light, dark or to high contrast."""
    app.setStyle("Fusion")
    hints, system = app.styleHints(), app.palette()

    def follow(scheme: Qt.ColorScheme) -> None:
        contrast = wants_contrast(hints, system)
        if contrast and scheme == Qt.ColorScheme.Unknown:
            is_dark = system.color(QPalette.ColorRole.Window).lightness() < _MIDDLE_LIGHTNESS
            scheme = Qt.ColorScheme.Dark if is_dark else Qt.ColorScheme.Light
        apply_scheme(app, scheme, contrast=contrast)

    follow(hints.colorScheme())
    hints.colorSchemeChanged.connect(follow)
    if hasattr(hints, "accessibility"):
        hints.accessibility().contrastPreferenceChanged.connect(lambda _: follow(hints.colorScheme()))
