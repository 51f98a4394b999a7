import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from ui.parts.signs import Sign, draw_sign


def drawn(sign: Sign, side: int = 32) -> QImage:
    """Return a picture of a sign with a margin of its own size around it."""
    image = QImage(3 * side, 3 * side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    draw_sign(painter, sign, QRectF(side, side, side, side), QColor("red"))
    painter.end()
    return image


@pytest.mark.parametrize("sign", list(Sign))
def test_a_sign_is_drawn_in_its_colour_and_stays_in_its_box(sign: Sign) -> None:
    image = drawn(sign)
    points = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() > 128
    ]
    assert points
    assert all(31 <= x <= 64 and 31 <= y <= 64 for x, y in points)
    assert image.pixelColor(*points[len(points) // 2]).red() > 200


def test_no_two_signs_look_alike() -> None:
    pictures = [bytes(drawn(sign).constBits()) for sign in Sign]
    assert len(set(pictures)) == len(pictures)
