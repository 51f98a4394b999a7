"""Makes the icons of the systems out of the one drawing: ``python -m installers.icons build/icons``.

PNGs for Linux, an ICO for Windows, an ICNS for macOS. Qt draws; both containers are a short table before
pictures that Qt wrote, so no library of pictures is needed.
"""

import struct
from collections.abc import Iterable
from pathlib import Path

import click
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

from resources import folder

__all__ = ["drawn", "icns", "ico", "main", "write"]

_SIDES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_ICO_SIDES = (16, 20, 24, 32, 40, 48, 64, 256)
_ICO_PACKED = 256
"""From this side on an ICO holds a PNG, which all of Windows reads at this side only."""
_ICNS_SIDES = ((b"ic11", 32), (b"ic12", 64), (b"ic07", 128), (b"ic08", 256), (b"ic09", 512), (b"ic10", 1024))


def drawn(side: int) -> QImage:
    """Return the icon, some pixels wide and high."""
    picture = QImage(side, side, QImage.Format.Format_ARGB32)
    picture.fill(0)
    painter = QPainter(picture)
    QSvgRenderer(str(folder("icons", "copycue.svg"))).render(painter)
    painter.end()
    return picture


def _packed(side: int, kind: bytes) -> bytes:
    """Return the icon of one size as a file of a kind that Qt writes, ``b"PNG"`` or ``b"ICO"``.

    Raises:
        OSError: Qt has no plugin for it here.
    """
    space = QByteArray()
    buffer = QBuffer(space)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(kind))
    if not writer.write(drawn(side)):
        raise OSError(f"{kind.decode()} can not be written: {writer.errorString()}")
    return bytes(space.data())


def ico(sides: Iterable[int] = _ICO_SIDES) -> bytes:
    """Return an icon for Windows: a table of places, then the pictures."""
    pictures = [(side, _ico_picture(side)) for side in sides]
    table = struct.pack("<HHH", 0, 1, len(pictures))
    begin = len(table) + 16 * len(pictures)
    for side, picture in pictures:
        table += struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(picture), begin)
        begin += len(picture)
    return table + b"".join(picture for _side, picture in pictures)


def _ico_picture(side: int) -> bytes:
    """Return one picture of an ICO: without the table that Qt writes before it, which counts but this one."""
    return _packed(side, b"PNG") if side >= _ICO_PACKED else _packed(side, b"ICO")[6 + 16 :]


def icns() -> bytes:
    """Return an icon for macOS: pictures, each with its kind and length before it."""
    pictures = ((kind, _packed(side, b"PNG")) for kind, side in _ICNS_SIDES)
    body = b"".join(kind + struct.pack(">I", 8 + len(picture)) + picture for kind, picture in pictures)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def write(target: Path) -> tuple[Path, ...]:
    """Write all icons into a folder, and return the files."""
    target.mkdir(parents=True, exist_ok=True)
    contents = {f"copycue-{side}.png": _packed(side, b"PNG") for side in _SIDES}
    contents |= {"copycue.ico": ico(), "copycue.icns": icns()}
    for name, content in contents.items():
        (target / name).write_bytes(content)
    return tuple(target / name for name in contents)


@click.command()
@click.argument("target", type=click.Path(path_type=Path, file_okay=False))
def main(target: Path) -> None:
    """Write the icons into the folder TARGET."""
    screen = QGuiApplication.instance() or QGuiApplication([])
    for file in write(target):
        click.echo(str(file))
    del screen


if __name__ == "__main__":
    main()
