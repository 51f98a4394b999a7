"""The templates of replies in their window: chosen, typed, tried out, saved, given back."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from app.model import ClientProfile
from app.workspace.templates.desk import SAMPLES, ListedTemplate, TemplateDesk
from tests.ui.hands import CTRL, click, click_row, press, type_in
from ui.templates.model import TemplatesModel
from ui.templates.window import TemplatesWindow
from ui.templates.wording import sample_words

PATIENCE_MS = 30_000
NAME = "en/offer.j2"
OFFER = "{% wordings offer %}\n{% wording any %}\nCall the desk on 100.\n{% endwordings %}\n"


@pytest.fixture
def desk(tmp_path: Path) -> TemplateDesk:
    desk = TemplateDesk(tmp_path / "project", tmp_path / "drafts")
    desk.use(NAME, OFFER, as_read=None)
    return desk


@pytest.fixture
def window(desk: TemplateDesk, qtbot: QtBot) -> Iterator[TemplatesWindow]:
    """The window, with the team's own template in it and its letter on the screen."""
    window = TemplatesWindow(desk, ClientProfile())
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    window.refresh()
    qtbot.waitUntil(lambda: "Call the desk on 100." in window.letter.toPlainText(), timeout=PATIENCE_MS)
    yield window
    window.end()


def retype(window: TemplatesWindow, text: str) -> None:
    """Type over the whole template."""
    window.editor.setFocus()
    window.editor.selectAll()
    for number, line in enumerate(text.split("\n")):
        if number:
            press(window.editor, Qt.Key.Key_Return)
        type_in(window.editor, line)


def answer(window: TemplatesWindow, words: str) -> None:
    """Press a button of the question that is open."""
    box = window.findChildren(QMessageBox)[-1]
    button = next(one for one in box.buttons() if one.text() == words)
    assert isinstance(button, QPushButton)
    click(button)


def row_words(window: TemplatesWindow, name: str) -> str:
    return str(window.model.index(window.model.row_of(name)).data())


def test_one_s_own_template_is_told_by_words_and_shown_first(window: TemplatesWindow) -> None:
    assert window.name == NAME
    assert window.editor.text == OFFER
    assert row_words(window, NAME) == "en/offer.j2 – your own"
    assert row_words(window, "en/lead.j2") == "en/lead.j2"
    assert not window.save.isEnabled()
    assert not window.choices.language.isEnabled()


def test_what_is_typed_is_seen_in_the_letter(window: TemplatesWindow, qtbot: QtBot) -> None:
    retype(window, "Ring the bell twice.")
    qtbot.waitUntil(lambda: "Ring the bell twice." in window.letter.toPlainText(), timeout=PATIENCE_MS)
    assert window.problems.isHidden()


def test_a_click_on_a_mistake_goes_to_its_line(window: TemplatesWindow, qtbot: QtBot) -> None:
    retype(window, "One.\n\n{{ nobody }}\n")
    qtbot.waitUntil(window.problems.isVisible, timeout=PATIENCE_MS)
    assert "Call the desk on 100." in window.letter.toPlainText()
    assert "The letter of before" in window.about.text()
    click_row(window.problems, 0)
    assert window.editor.textCursor().blockNumber() == 2
    assert window.editor.hasFocus()


def test_a_slot_that_some_letters_do_not_know_is_found_after_typing(
    window: TemplatesWindow, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.asking.checked, timeout=PATIENCE_MS):
        retype(window, "Bye, {{ build_day }}")
    assert window.problems.isVisible()
    assert "Line 1" in str(window.problems.cards.index(0, 0).data())


def test_saved_text_is_used_from_now_on(window: TemplatesWindow, desk: TemplateDesk, qtbot: QtBot) -> None:
    retype(window, "Ring the bell twice.")
    with qtbot.waitSignal(window.changed, timeout=PATIENCE_MS):
        press(window, Qt.Key.Key_S, CTRL)
    assert desk.own(NAME) == "Ring the bell twice."
    assert desk.draft(NAME) is None
    assert "from now on" in window.told.words
    assert not window.save.isEnabled()


def test_a_text_with_mistakes_stays_a_draft_and_says_so(
    window: TemplatesWindow, desk: TemplateDesk, qtbot: QtBot
) -> None:
    retype(window, "{{ nobody }}")
    click(window.save)
    qtbot.waitUntil(lambda: "Not used" in window.told.words, timeout=PATIENCE_MS)
    assert (desk.own(NAME), desk.draft(NAME)) == (OFFER, "{{ nobody }}")
    qtbot.waitUntil(lambda: "draft" in row_words(window, NAME), timeout=PATIENCE_MS)


def test_what_is_typed_is_kept_every_second(
    window: TemplatesWindow, desk: TemplateDesk, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.asking.kept, timeout=PATIENCE_MS):
        retype(window, "Half a tho")
    assert desk.draft(NAME) == "Half a tho"


def shows(window: TemplatesWindow, name: str) -> bool:
    return window.name == name


def test_what_is_typed_last_is_kept_when_the_program_ends(
    window: TemplatesWindow, desk: TemplateDesk
) -> None:
    retype(window, "Half a tho")
    window.end()
    assert desk.draft(NAME) == "Half a tho"


def test_a_draft_is_found_again_when_another_template_was_looked_at(
    window: TemplatesWindow, qtbot: QtBot
) -> None:
    retype(window, "Half a tho")
    for name in ("en/lead.j2", NAME):
        window.search.setFocus()
        window.search.selectAll()
        type_in(window.search, name)
        click_row(window.list, 0)
        qtbot.waitUntil(partial(shows, window, name), timeout=PATIENCE_MS)
    assert window.editor.text == "Half a tho"
    assert "This is a draft" in window.told.words


def test_the_shipped_one_comes_back_after_a_question_and_undo_brings_the_own_text_back(
    window: TemplatesWindow, desk: TemplateDesk, qtbot: QtBot
) -> None:
    click(window.back)
    answer(window, "Keep mine")
    assert desk.own(NAME) == OFFER
    click(window.back)
    with qtbot.waitSignal(window.changed, timeout=PATIENCE_MS):
        answer(window, "Use the shipped one")
    assert desk.own(NAME) is None
    assert window.editor.text == desk.shipped(NAME)
    assert ".before" in window.told.words
    press(window.editor, Qt.Key.Key_Z, CTRL)
    assert window.editor.text == OFFER


def test_another_letter_is_chosen_by_keys(window: TemplatesWindow, qtbot: QtBot) -> None:
    window.choices.situation.setFocus()
    with qtbot.waitSignal(window.asking.tried, timeout=PATIENCE_MS):
        press(window.choices.situation, Qt.Key.Key_End)
    assert window.choices.wanted.situation == SAMPLES[-1]
    assert window.about.text()


def test_every_sample_has_words() -> None:
    assert len({sample_words(name) for name in SAMPLES}) == len(SAMPLES)


def test_the_list_is_a_sound_model() -> None:
    model = TemplatesModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    first = ListedTemplate("en/a.j2", ships=True, own=False, draft=False)
    model.show_listed((first,))
    model.show_listed((ListedTemplate("en/a.j2", ships=True, own=True, draft=False),))
    assert model.index(0).data() == "en/a.j2 – your own"
    model.show_listed(())
    assert model.rowCount() == 0
    assert tester.model() is model
