"""Faults of the Qt binding that would end the program: each was met once."""

import sys

from PySide6.QtCore import QObject
from PySide6.QtGui import QPainterPath


def test_calls_into_qt_do_not_give_away_references_to_none() -> None:
    # PySide6 6.12.0 on Python 3.11: -1 a call, and "deallocating None" after a minute of painting.
    path, thing = QPainterPath(), QObject()
    before = sys.getrefcount(None)
    for _ in range(1000):
        path.lineTo(1.0, 1.0)
        thing.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < 100
