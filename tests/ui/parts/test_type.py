import pytest
from PySide6.QtGui import QFont, QFontInfo
from pytestqt.qtbot import QtBot

from ui.parts.type import code_font, emphasised, heading, one_line, sized, utf16_length


def test_sizes_follow_the_systems_font_in_points_and_in_pixels(qtbot: QtBot) -> None:
    del qtbot
    points, pixels = QFont(), QFont()
    points.setPointSizeF(10)
    pixels.setPixelSize(20)
    assert sized(points, 1.5).pointSizeF() == 15
    assert sized(pixels, 1.5).pixelSize() == 30
    assert emphasised(points).weight() == QFont.Weight.DemiBold
    assert heading(points).pointSizeF() > 10


def test_code_is_written_in_a_fixed_width(qtbot: QtBot) -> None:
    del qtbot
    assert QFontInfo(code_font(QFont())).fixedPitch()


@pytest.mark.parametrize(("text", "length"), [("", 0), ("abc", 3), ("äöü€", 4), ("🛳", 2), ("a🛳\ud800", 4)])
def test_length_is_counted_as_qt_counts_it(text: str, length: int) -> None:
    assert utf16_length(text) == length


def test_the_beginning_of_a_text_is_one_line() -> None:
    assert one_line("  a\n\nb\tc  ") == "a b c"
    assert len(one_line("word " * 1_000_000)) <= 300
