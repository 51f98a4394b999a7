"""Where a text shows, in the client's words."""

import pytest

from app.model import Language
from app.replies.screens import screen_of


@pytest.mark.parametrize(
    ("where", "files", "at"),
    [
        ("Kiosk, Startbildschirm", [], "am Kiosk"),
        ("Kiosk Norderhaven", [], "am Kiosk"),
        ("Buchungsportal", [], "im Portal"),
        ("App – Deutsch", ["app/strings.xml"], "in der App"),
        ("", ["webshop/de.xlf", "webshop/en.xlf"], "im Webshop"),
        ("Adressseite", ["webshop/de.xlf"], "im Webshop"),
    ],
)
def test_the_note_or_the_folder_tells(where: str, files: list[str], at: str) -> None:
    screen = screen_of(where, files, Language.DE)
    assert screen is not None
    assert screen.at == at


@pytest.mark.parametrize(
    ("where", "files"),
    [
        ("", []),
        ("Seite 3", ["strings.xml"]),
        ("", ["app/strings.xml", "kiosk/copy.xml"]),
        ("Website", ["kiosk/copy.xml"]),
        ("Kiosk", ["kiosk/copy.xml", "app/strings.xml"]),
        ("", ["kiosk/copy.xml", "strings.xml"]),
        ("Happening", []),
    ],
)
def test_nothing_is_told_that_is_not_sure(where: str, files: list[str]) -> None:
    assert screen_of(where, files, Language.EN) is None
