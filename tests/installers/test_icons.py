import struct
from pathlib import Path

import pytest
from click.testing import CliRunner
from PySide6.QtGui import QIcon, QImage
from PySide6.QtWidgets import QApplication

from installers import icons

pytestmark = pytest.mark.usefixtures("qapp")


def test_all_icons_are_written_and_each_has_the_side_that_its_name_says(tmp_path: Path) -> None:
    written = icons.write(tmp_path / "new" / "icons")
    assert {file.suffix for file in written} == {".png", ".ico", ".icns"}
    for file in written:
        if file.suffix == ".png":
            assert QImage(str(file)).width() == int(file.stem.rpartition("-")[2])


def test_the_icon_of_windows_holds_every_side_as_it_was_drawn(qapp: QApplication, tmp_path: Path) -> None:
    del qapp
    file = tmp_path / "copycue.ico"
    file.write_bytes(icons.ico())
    sides = {size.width() for size in QIcon(str(file)).availableSizes()}
    assert sides == {16, 20, 24, 32, 40, 48, 64, 256}
    assert QImage(str(file)).pixelColor(8, 4) == icons.drawn(QImage(str(file)).width()).pixelColor(8, 4)


def test_the_icon_of_macos_is_as_long_as_it_says_and_holds_pictures() -> None:
    data = icons.icns()
    assert (data[:4], struct.unpack(">I", data[4:8])[0]) == (b"icns", len(data))
    sides, at = [], 8
    while at < len(data):
        length = struct.unpack(">I", data[at + 4 : at + 8])[0]
        sides.append(QImage.fromData(data[at + 8 : at + length]).width())
        at += length
    assert sides == [32, 64, 128, 256, 512, 1024]


def test_the_files_are_named(tmp_path: Path) -> None:
    result = CliRunner().invoke(icons.main, [str(tmp_path)])
    assert str(tmp_path / "copycue.ico") in result.stdout.splitlines()


def test_a_kind_that_qt_can_not_write_is_an_error_and_no_empty_file() -> None:
    with pytest.raises(OSError, match=r"^XYZ can not be written: "):
        icons._packed(16, b"XYZ")
