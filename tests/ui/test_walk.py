"""Over all that can be on the screen: names, whole words, words of the language, colours that can be read."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from lxml import etree
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.model import Language
from app.workspace import Workspace
from resources import folder
from tests.ui.walk import clipped, nameless, untranslated, walk
from ui.first_start.page import FirstStart
from ui.languages.compiled import compiled
from ui.languages.speaking import speak
from ui.palette import BLACK, DARK, LIGHT, WHITE, Shades
from ui.parts.type import sized
from ui.window import MainWindow

PATHS = frozenset({"mails/*.eml", "strings*.xml"})
EDITORS = frozenset({"gedit", "kate", "notepad++", "sublime", "vscode"})
NAMES = (
    frozenset({"Nordlicht", "Maeve Doyle", "English", "Deutsch", "Copycue", "Ctrl+", "Alt+"})
    | PATHS
    | EDITORS
)
Opened = Callable[..., MainWindow]
FirstPage = Callable[[], FirstStart]


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Opened:
    """Open the sample; its first note is on the screen."""

    def opened_now(width: int = 1440, height: int = 900) -> MainWindow:
        window = MainWindow(Workspace.sample(tmp_path / "sample"))
        qtbot.addWidget(window)
        window.resize(width, height)
        window.show()
        with qtbot.waitSignal(window.session.triaged, timeout=60_000):
            window.start()
        qtbot.waitUntil(lambda: window.inbox.current is not None)
        return window

    return opened_now


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[Callable[[Language], None]]:
    """Speak a language for a while."""
    before = QLocale()
    yield lambda language: speak(qapp, language)
    speak(qapp, Language.EN)
    QLocale.setDefault(before)


@pytest.fixture
def marked(qapp: QApplication, tmp_path: Path) -> Iterator[None]:
    """Put all words that are translated between « and »."""
    for name in ("copycue", "core"):
        tree = etree.parse(folder("translations", f"{name}_de.ts"))
        for message in tree.iterfind(".//message"):
            for form in message.findall(".//numerusform") or message.findall("translation"):
                form.text = f"«{message.findtext('source')}»"
        tree.write(tmp_path / f"{name}_de.ts", encoding="utf-8")
    translator = QTranslator(qapp)
    assert translator.load(str(compiled("de", shipped=tmp_path, cache=tmp_path)))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def first_start(qtbot: QtBot) -> Callable[[], FirstStart]:
    """Open the page of the first start."""

    def opened_now() -> FirstStart:
        page = FirstStart()
        qtbot.addWidget(page)
        page.show()
        QApplication.processEvents()
        return page

    return opened_now


def looked_at(window: MainWindow, look: Callable[[QWidget], list[str]]) -> str:
    """Return what was found, a line for each."""
    found: list[str] = []
    walk(window, lambda one: found.extend(look(one)))
    return "\n".join(sorted(set(found)))


def test_what_takes_the_focus_has_a_name(opened: Opened) -> None:
    assert looked_at(opened(), nameless) == ""


@pytest.mark.parametrize("language", Language)
def test_no_words_are_clipped(opened: Opened, spoken: Callable[[Language], None], language: Language) -> None:
    spoken(language)
    assert looked_at(opened(), clipped) == ""


@pytest.mark.parametrize("language", Language)
def test_no_words_are_clipped_in_letters_twice_as_large(
    opened: Opened, spoken: Callable[[Language], None], language: Language, qapp: QApplication
) -> None:
    spoken(language)
    usual = qapp.font()
    qapp.setFont(sized(usual, 2))
    try:
        assert looked_at(opened(2880, 1800), clipped) == ""
    finally:
        qapp.setFont(usual)


@pytest.mark.usefixtures("marked")
def test_all_words_are_translated(opened: Opened) -> None:
    assert looked_at(opened(), lambda one: untranslated(one, NAMES)) == ""


def test_what_takes_the_focus_on_the_first_page_has_a_name(first_start: FirstPage) -> None:
    assert nameless(first_start()) == []


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("times", [1, 2])
def test_no_words_are_clipped_on_the_first_page(
    first_start: FirstPage,
    spoken: Callable[[Language], None],
    language: Language,
    times: int,
    qapp: QApplication,
) -> None:
    spoken(language)
    usual = qapp.font()
    qapp.setFont(sized(usual, times))
    try:
        assert clipped(first_start()) == []
    finally:
        qapp.setFont(usual)


@pytest.mark.usefixtures("marked")
def test_all_words_of_the_first_page_are_translated(first_start: FirstPage) -> None:
    assert untranslated(first_start(), NAMES) == []


def luminance(colour: QColor) -> float:
    """Return the relative luminance, as WCAG has it."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(ink: QColor, ground: QColor) -> float:
    """Return the ratio of contrast, as WCAG has it."""
    darker, lighter = sorted((luminance(ink), luminance(ground)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("shades", [LIGHT, DARK, WHITE, BLACK], ids=["light", "dark", "white", "black"])
def test_text_can_be_read_on_every_ground(shades: Shades) -> None:
    grounds = (shades.ground, shades.pane, shades.chosen)
    inks = (shades.ink, shades.soft, shades.theirs, shades.ours, shades.ask, shades.warn, shades.accent)
    pairs = {(ink.name(), ground.name()): contrast(ink, ground) for ink in inks for ground in grounds}
    pairs |= {
        ("ink", marked.name()): contrast(shades.ink, marked)
        for marked in (shades.mark, shades.removed, shades.added)
    }
    pairs["on accent", shades.accent.name()] = contrast(shades.on_accent, shades.accent)
    assert {pair: round(ratio, 2) for pair, ratio in pairs.items() if ratio < 4.5} == {}
