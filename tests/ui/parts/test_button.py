import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.hands import click, dark, press
from ui.palette import DARK, LIGHT, Shades
from ui.parts.button import Button, FilterField, Look, Switch


def shown(qtbot: QtBot, widget: QWidget) -> QWidget:
    """Show a widget and close it in the end."""
    qtbot.addWidget(widget)
    widget.show()
    return widget


def painted(widget: QWidget) -> set[str]:
    """Return the colours that are painted."""
    image = widget.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def calls(shades: Shades) -> set[str]:
    """Return the grounds of the main button, with the pointer over it or not."""
    return {shades.accent.name(), shades.accent.darker(112).name()}


@pytest.mark.parametrize("look", list(Look))
def test_a_button_is_pressed_by_click_and_by_space(qtbot: QtBot, look: Look) -> None:
    button = Button("Copy reply", look=look, keys=QKeySequence("Ctrl+Return"))
    shown(qtbot, button)
    with qtbot.waitSignal(button.clicked):
        click(button)
    with qtbot.waitSignal(button.clicked):
        press(button, Qt.Key.Key_Space)
    assert button.accessibleName() == "Copy reply"


def test_the_main_button_has_the_colour_that_calls_in_both_schemes(qtbot: QtBot, qapp: QApplication) -> None:
    button = Button("Copy reply", look=Look.PRIMARY)
    shown(qtbot, button)
    assert calls(LIGHT) & painted(button)
    with dark(qapp):
        assert calls(DARK) & painted(button)


def test_a_button_that_can_not_be_pressed_does_not_call(qtbot: QtBot) -> None:
    button = Button("Copy reply", look=Look.PRIMARY)
    shown(qtbot, button)
    button.setEnabled(False)
    assert not calls(LIGHT) & painted(button)


@pytest.mark.parametrize("look", [Look.PLAIN, Look.PRIMARY, Look.LINK])
def test_the_focus_is_to_be_seen(qtbot: QtBot, look: Look) -> None:
    button, other = Button("One", look=look), Button("Two")
    shown(qtbot, button)
    shown(qtbot, other)
    button.clearFocus()
    without = button.grab().toImage()
    button.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    assert button.grab().toImage() != without


def test_words_number_and_key_have_room(qtbot: QtBot) -> None:
    bare, counted, keyed = Button("Words"), Button("Words"), Button("Words", keys=QKeySequence("Ctrl+Return"))
    for button in (bare, counted, keyed):
        qtbot.addWidget(button)
    counted.set_count(1234)
    assert bare.sizeHint().width() < counted.sizeHint().width()
    assert bare.sizeHint().width() < keyed.sizeHint().width()
    assert keyed.minimumSizeHint() == keyed.sizeHint()
    assert counted.accessibleName() == "Words, 1234"


def test_the_wheel_does_not_turn_a_switch(qtbot: QtBot) -> None:
    switch = Switch("Language")
    switch.addItems(["Deutsch", "English"])
    shown(qtbot, switch)
    centre = QPointF(switch.rect().center())
    wheel = QWheelEvent(
        centre,
        QPointF(switch.mapToGlobal(centre)),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt takes it by place only
    )
    QApplication.sendEvent(switch, wheel)
    assert switch.currentText() == "Deutsch"
    assert not wheel.isAccepted()


def test_a_switch_has_room_for_its_longest_choice(qtbot: QtBot) -> None:
    switch = Switch("How it sounds")
    qtbot.addWidget(switch)
    switch.addItems(["Short", "A rather long choice"])
    assert switch.sizeHint().width() > switch.fontMetrics().horizontalAdvance("A rather long choice")


def test_the_filter_shows_its_key_until_one_types(qtbot: QtBot) -> None:
    field = FilterField("Filter notes", QKeySequence("Ctrl+F"))
    field.resize(280, 34)
    other = Button("Elsewhere")
    shown(qtbot, field)
    shown(qtbot, other)
    other.activateWindow()
    other.setFocus()
    qtbot.waitUntil(lambda: not field.hasFocus())
    empty = field.grab().toImage()
    right = range(field.width() - 50, field.width() - 12)
    inked = {empty.pixelColor(x, field.height() // 2).name() for x in right}
    field.setText("x" * 10)
    assert len(inked) > 1
    assert field.accessibleName() == "Filter notes"
