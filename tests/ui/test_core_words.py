"""What the core says is shown in the window's language."""

from collections.abc import Iterator, Mapping

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from pytestqt.qtbot import QtBot

from app.model import declared, say, say_count, together
from ui.core_words import in_words
from ui.words import ended, fill, sentences

LATE, TICKETS, BOTH = "The ferry {name} is late.", "{count} tickets", "{first}, then {second}."


class Interpreter(QTranslator):
    """Knows a few patterns in German."""

    words: Mapping[tuple[str, int], str] = {
        (LATE, -1): "Fähre {name} verspätet.",
        (TICKETS, 1): "Eine Karte",
        (TICKETS, 1200): "{count:,} Karten",
        (BOTH, -1): "{second} nach {first}.",
        ("today", -1): "heute",
        ("tomorrow", -1): "morgen",
    }

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1, /
    ) -> str | None:
        """Return what is known."""
        del disambiguation
        return self.words.get((source, n)) if context == "Core" else None


@pytest.fixture
def german(qtbot: QtBot) -> Iterator[None]:
    """Have the window in German."""
    del qtbot
    before, interpreter = QLocale(), Interpreter()
    QLocale.setDefault(QLocale("de_DE"))
    QCoreApplication.installTranslator(interpreter)
    yield
    QCoreApplication.removeTranslator(interpreter)
    QLocale.setDefault(before)


def late(name: str) -> str:
    return say("The ferry {name} is late.", name=name)


def tickets(count: int) -> str:
    return say_count(count, one="One ticket", many="{count} tickets")


def test_without_a_translation_a_sentence_is_english(qtbot: QtBot) -> None:
    del qtbot
    assert [in_words(late("Möwe")), in_words(tickets(1))] == ["The ferry Möwe is late.", "One ticket"]


@pytest.mark.usefixtures("german")
def test_a_sentence_is_said_in_german_with_its_values() -> None:
    assert in_words(late("Möwe")) == "Fähre Möwe verspätet."


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(("count", "words"), [(1, "Eine Karte"), (1200, "1.200 Karten")])
def test_a_number_brings_its_form_and_its_thousands(count: int, words: str) -> None:
    assert in_words(tickets(count)) == words


@pytest.mark.usefixtures("german")
def test_a_sentence_inside_another_is_said_in_german_too() -> None:
    both = say("{first}, then {second}.", first=say("today"), second=say("tomorrow"))
    assert in_words(both) == "morgen nach heute."


@pytest.mark.usefixtures("german")
def test_it_is_also_where_the_pattern_itself_is_the_same() -> None:
    assert in_words(say("{title}. {message}", title=say("today"), message=late("Möwe"))) == (
        "heute. Fähre Möwe verspätet."
    )


@pytest.mark.usefixtures("german")
def test_sentences_behind_each_other_are_said_one_by_one() -> None:
    passage = together(late("Möwe"), "kiosk.xml", late("Robbe"))
    assert in_words(passage) == "Fähre Möwe verspätet. kiosk.xml Fähre Robbe verspätet."


@pytest.mark.usefixtures("german")
def test_a_clients_words_are_never_looked_into() -> None:
    assert in_words(late("{name} %n {count:,}")) == "Fähre {name} %n {count:,} verspätet."


def test_a_declared_text_keeps_its_braces(qtbot: QtBot) -> None:
    del qtbot
    assert in_words(declared("{path} is the whole path.")) == "{path} is the whole path."


@pytest.mark.usefixtures("german")
def test_what_is_not_the_cores_stays_as_it_is() -> None:
    assert in_words("The ferry {name} is late.") == "The ferry {name} is late."


@pytest.mark.usefixtures("german")
def test_whatever_is_put_together_for_the_window_is_said_in_german() -> None:
    assert fill("kiosk: %1", late("Möwe")) == "kiosk: Fähre Möwe verspätet."
    assert ended(tickets(1)) == "Eine Karte."
    assert sentences(say("today"), late("Möwe")) == "Heute. Fähre Möwe verspätet."
