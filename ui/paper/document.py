"""A page as a document of Qt's: in the window's colours, or for paper, always in the light ones."""

from PySide6.QtCore import QBuffer, QByteArray, QEventLoop, QIODevice, QMarginsF, QSize, QUrl
from PySide6.QtGui import (
    QFont,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)
from PySide6.QtSvg import QSvgRenderer

from ui.palette import LIGHT, Shades
from ui.paper.rich import RichPage

__all__ = ["A4", "fill_document", "pdf_of", "print_page"]

_WIDEST = 600
"""Pixels that a picture is wide at most: as a line of text."""
_SHARP = 3
"""A picture has so many dots for one pixel: 300 to an inch on paper."""
_PAPER_POINTS = 10.0
_MARGINS_MM = QMarginsF()
"""None: a document has two centimetres of its own around it."""
_PAPER_INK = {"#ffffff": "pane", "#222222": "ink", "#dddddd": "line", "#555555": "soft"}
"""Colours of the pictures that follow the window's; those of the columns are told apart in both."""

A4 = QPageLayout(
    QPageSize(QPageSize.PageSizeId.A4),
    QPageLayout.Orientation.Portrait,
    _MARGINS_MM,
    QPageLayout.Unit.Millimeter,
)
"""The paper that pages are made for."""


def fill_document(document: QTextDocument, page: RichPage, shades: Shades) -> None:
    """Show a page in a document, whose font is set before."""
    document.clear()
    document.setDefaultStyleSheet(_style(shades))
    for number, picture in enumerate(page.pictures):
        image = _image(_recoloured(picture, shades))
        document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(f"picture:{number}"), image)
    document.setHtml(page.html)


def pdf_of(page: RichPage) -> bytes:
    """Return a page as a PDF on A4. Any thread may call this."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(page.title)
    writer.setCreator("Copycue")
    writer.setPageLayout(A4)
    print_page(page, writer)
    buffer.close()
    return bytes(data.data())


def print_page(page: RichPage, device: QPagedPaintDevice) -> None:
    """Put a page on paper, with numbers below. Any thread may call this."""
    timers = QEventLoop()  # laying out asks for timers, which a worker's thread has only with this
    document = QTextDocument()
    font = QFont(document.defaultFont())
    font.setPointSizeF(_PAPER_POINTS)
    document.setDefaultFont(font)
    fill_document(document, page, LIGHT)
    document.print_(device)
    del document, timers


def _image(svg: str) -> QImage:
    """Return a picture as dots, as many of them as paper shows."""
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    size = renderer.defaultSize()
    if size.width() > _WIDEST:
        size = QSize(_WIDEST, round(size.height() * _WIDEST / size.width()))
    image = QImage(size * _SHARP, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    image.setDevicePixelRatio(_SHARP)
    return image


def _recoloured(svg: str, shades: Shades) -> str:
    """Return a picture in other colours: only where a colour is a value of its own, never in words."""
    for colour, name in _PAPER_INK.items():
        ours = getattr(shades, name).name()
        for attribute in ("fill", "stroke"):
            svg = svg.replace(f'{attribute}="{colour}"', f'{attribute}="{ours}"')
    return svg


def _style(shades: Shades) -> str:
    """Return the style of a page."""
    ink, soft, line, ground = (each.name() for each in (shades.ink, shades.soft, shades.line, shades.ground))
    return f"""
        body {{ color: {ink}; }}
        a {{ color: {shades.accent.name()}; text-decoration: none; }}
        h1 {{ font-size: x-large; font-weight: 600; margin-bottom: 4px; }}
        h2 {{ font-size: large; font-weight: 600; margin-top: 26px; margin-bottom: 6px; }}
        h3 {{ font-size: medium; font-weight: 600; margin-top: 16px; margin-bottom: 4px; }}
        p {{ margin-top: 4px; margin-bottom: 6px; line-height: 125%; }}
        li {{ margin-bottom: 4px; line-height: 125%; }}
        .about, .made, .facts, .lead, .place, .figcaption, .footer, .no {{ color: {soft}; }}
        .tile {{ border: 1px solid {line}; padding: 8px; }}
        .tile strong {{ font-size: x-large; }}
        th {{ text-align: left; color: {soft}; font-weight: 600; border-bottom: 1px solid {soft}; }}
        td {{ border-bottom: 1px solid {line}; }}
        .no {{ border-bottom: none; background-color: {ground}; padding-right: 8px; }}
        .line {{ border-bottom: none; background-color: {ground}; }}
        pre {{ white-space: pre-wrap; margin-top: 0; margin-bottom: 0; }}
        .notice {{ background-color: {ground}; }}
        del {{ background-color: {shades.removed.name()}; text-decoration: line-through; }}
        .ins {{ background-color: {shades.added.name()}; font-weight: 600; }}
        .text, .keep {{ background-color: {shades.chosen.name()}; }}
    """
