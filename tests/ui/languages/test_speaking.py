"""The window speaks the language that was chosen, or the system's; dates and Qt's own words go with it."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

import pytest
from msgspec import structs
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.journal import JournalFile
from app.journal.formats.delimited import Delimited
from app.model import CopycueError, Language
from app.workspace.settings.writing import checked
from tests.ui.fake import FakeProject
from tests.ui.samples import copy_note
from ui import counts
from ui.core_words import in_words
from ui.languages.speaking import chosen_language, speak, spoken
from ui.memory.memory import WindowMemory
from ui.reply.banners import Banners
from ui.window import MainWindow
from ui.words import day_words, short_day, translate

DAY = dt.date(2026, 11, 16)


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    speak(qapp, Language.EN)
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("choice", "system", "expected"),
    [
        ("", "de_AT", Language.DE),
        ("", "en_US", Language.EN),
        ("", "fr_FR", Language.EN),
        ("en", "de_DE", Language.EN),
        ("de", "en_US", Language.DE),
        ("klingon", "de_DE", Language.DE),
    ],
)
def test_what_was_chosen_comes_before_the_systems_language(choice: str, system: str, expected: str) -> None:
    assert chosen_language(choice, QLocale(system)) == expected


def test_words_plural_forms_and_dates_are_german(qapp: QApplication) -> None:
    speak(qapp, Language.DE)
    assert spoken() == Language.DE
    assert translate("Inbox", "Notes") == "Notizen"
    assert (counts.places(1), counts.places(3)) == ("1 Stelle", "3 Stellen")
    assert day_words(DAY, DAY) == "Montag, 16. November"
    assert day_words(DAY, dt.date(2027, 1, 1)) == "Montag, 16. November 2026"
    assert short_day(DAY) == "16. Nov."
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Nr;Beschreibung\n1;Zu klein\n", "Gelesen als CSV mit „;“, UTF-8; „Beschreibung“ ist die Notiz."),
        (
            "Nr\tBeschreibung\n1\tZu klein\n",
            "Gelesen als Text mit Tabulatoren, UTF-8; „Beschreibung“ ist die Notiz.",
        ),
        (
            "Issue key,Issue id,Summary,Issue Type,Status,Resolution,Reporter,Created\nK-1,1,Small,Bug,,,,\n",
            "Gelesen als Jira-Export, Englisch (CSV mit „,“, UTF-8); „Summary“ ist die Notiz.",
        ),
        (
            "Nr;Farbe\n1;Rot\n",
            "Keine Spalte von „list.csv“ ist als Notiz bekannt; vorhanden: „Nr“, „Farbe“.",
        ),
    ],
)
def test_how_a_journal_was_read_is_told_in_german_throughout(
    qapp: QApplication, text: str, told: str
) -> None:
    speak(qapp, Language.DE)
    first, *_ = Delimited().read(JournalFile("list.csv", ".csv", text.encode())).problems
    assert in_words(first.message) == told


def test_a_setting_that_can_not_be_is_told_in_german_throughout(qapp: QApplication) -> None:
    speak(qapp, Language.DE)
    with pytest.raises(CopycueError) as caught:
        checked(("client", "address"), "thou")
    assert in_words(caught.value.message) == (
        "„client.address“ kann nicht „thou“ sein; möglich sind „sie“ und „du“."
    )


def test_the_words_of_an_upset_note_stand_in_german_quotation_marks(qtbot: QtBot, qapp: QApplication) -> None:
    speak(qapp, Language.DE)
    banners = Banners()
    qtbot.addWidget(banners)
    noted = copy_note()
    upset = replace(noted, note=structs.replace(noted.note, text="For the third time: you are incompetent!"))
    banners.show_heat(upset, FakeProject().replies.heated(upset), can_calm=True, can_hand_over=True)
    assert banners.heat.words.startswith("Diese Notiz klingt verärgert: „")
    assert "third time“" in banners.heat.words


def test_english_again_leaves_nothing_german(qapp: QApplication) -> None:
    speak(qapp, Language.DE)
    speak(qapp, Language.EN)
    qapp.sendPostedEvents(None, 52)  # deferred deletes
    assert translate("Inbox", "Notes") == "Notes"
    assert counts.places(3) == "3 places"
    assert day_words(DAY, DAY) == "Monday, 16 November"
    assert qapp.findChildren(QTranslator) == []


def test_a_language_is_chosen_by_a_command_and_remembered(qtbot: QtBot) -> None:
    memory = WindowMemory()
    window = MainWindow(FakeProject(), memory)
    qtbot.addWidget(window)
    assert window.commands["view.language.system"].isChecked()
    with qtbot.waitSignal(window.rebuild_wanted):
        window.commands["view.language.de"].trigger()
    assert memory.language == "de"
    again = MainWindow(FakeProject(), memory)
    qtbot.addWidget(again)
    assert again.commands["view.language.de"].isChecked()
    assert again.commands["project.quit"].text() == "Beenden"
