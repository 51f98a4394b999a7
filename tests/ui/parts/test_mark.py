import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ui.application import APP_ID
from ui.parts.mark import mark


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("side", [16, 32, 256])
def test_the_mark_has_its_colours_at_every_size(side: int) -> None:
    picture = mark().pixmap(side, side).toImage()
    seen = {picture.pixelColor(x, y).name() for x in range(side) for y in range(side)}
    assert {"#2f6ae6", "#ffffff", "#ffd84d"} <= seen
    assert picture.pixelColor(side - 1, side - 1).alpha() == 0


def test_windows_bear_the_mark_and_the_desktop_knows_whose_they_are(qapp: QApplication) -> None:
    assert not qapp.windowIcon().isNull()
    assert QGuiApplication.desktopFileName() == APP_ID
