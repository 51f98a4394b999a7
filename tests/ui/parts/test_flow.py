from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.parts.flow import FlowLayout


def placed(qtbot: QtBot, width: int, *, filling: int = 0) -> list[tuple[int, int, int]]:
    """Return column, line and width of three widgets of 60 pixels in a widget of a width."""
    widget = QWidget()
    qtbot.addWidget(widget)
    layout = FlowLayout(widget, gap=10)
    parts: list[QWidget] = [QPushButton("x") for _ in range(3)]
    for part in parts[:2]:
        part.setFixedSize(60, 20)
        layout.addWidget(part)
    if filling:
        parts[2] = QLabel("x")
        layout.fill_line_with(parts[2], filling)
    else:
        parts[2].setFixedSize(60, 20)
        layout.addWidget(parts[2])
    widget.resize(width, 200)
    widget.show()
    return [(part.x() // 70, part.y() // 30, part.width()) for part in parts]


def test_widgets_stand_beside_each_other_while_there_is_room(qtbot: QtBot) -> None:
    assert placed(qtbot, 300) == [(0, 0, 60), (1, 0, 60), (2, 0, 60)]


def test_what_has_no_room_goes_into_another_line(qtbot: QtBot) -> None:
    assert placed(qtbot, 150) == [(0, 0, 60), (1, 0, 60), (0, 1, 60)]


def test_no_widget_is_wider_than_its_line(qtbot: QtBot) -> None:
    assert [line for _column, line, _width in placed(qtbot, 70)] == [0, 1, 2]


def test_a_widget_takes_what_is_left_of_its_line_or_a_line_of_its_own(qtbot: QtBot) -> None:
    assert placed(qtbot, 300, filling=50)[2] == (2, 0, 160)
    assert placed(qtbot, 150, filling=50)[2] == (0, 1, 150)


def test_its_height_follows_from_its_width_and_hidden_widgets_take_no_room(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    layout = FlowLayout(widget, gap=10)
    parts = [QPushButton("x") for _ in range(3)]
    for part in parts:
        part.setFixedSize(60, 20)
        layout.addWidget(part)
    widget.show()
    assert (layout.heightForWidth(300), layout.heightForWidth(60)) == (20, 80)
    parts[1].hide()
    layout.invalidate()
    assert layout.heightForWidth(60) == 50
