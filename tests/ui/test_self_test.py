"""The window's parts work here; what is broken in them is told, and Qt does not end the program for it."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QImageReader
from PySide6.QtWidgets import QApplication

from app.workspace.self_test import BrokenPartError, outcome_of
from ui import self_test
from ui.self_test import WINDOW_CHECKS

CHECKS = {check.part: check for check in WINDOW_CHECKS}


@pytest.mark.parametrize("part", CHECKS)
def test_every_part_works_here(part: str, qapp: QApplication) -> None:
    del qapp
    outcome = outcome_of(CHECKS[part])
    assert outcome.works, outcome.told


@pytest.mark.parametrize("part", [part for part in CHECKS if part != "Qt"])
def test_without_qt_the_others_are_not_tried(part: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QGuiApplication, "instance", lambda: None)
    assert outcome_of(CHECKS[part]).told == "Not tried: Qt does not run."


def test_a_platform_that_lacks_a_library_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    (tmp_path / "platforms").mkdir()
    (tmp_path / "platforms" / "libqxcb.so").write_bytes(b"\x7fELF cut off")
    with pytest.raises(BrokenPartError, match=r"^Qt's plugin for xcb can not be loaded: .*libqxcb\.so"):
        self_test._try_to_load_platform(tmp_path)


def test_a_platform_that_was_left_out_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("QT_QPA_PLATFORM", "wayland")
    with pytest.raises(BrokenPartError, match=r"^There is no plugin .*libqwayland\.so"):
        self_test._try_to_load_platform(tmp_path)


def test_a_format_of_pictures_that_was_left_out_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QImageReader, "supportedImageFormats", list)
    assert outcome_of(CHECKS["pictures"]).told == "Qt has no plugin for ico, png, svg."


def test_german_without_its_words_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.languages.speaking.compiled", lambda _language: None)
    assert outcome_of(CHECKS["German"]).told == "“Menu” became “Menu”."


def test_what_is_no_pdf_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(self_test, "pdf_of", lambda _page: b"")
    assert outcome_of(CHECKS["paper"]).told == "What was written, 0 bytes, is no PDF."
