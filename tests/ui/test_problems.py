import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.model import Problem
from tests.ui.hands import press
from ui.problems import ProblemsDialog


@pytest.fixture
def dialog(qtbot: QtBot) -> ProblemsDialog:
    dialog = ProblemsDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.mark.parametrize(
    ("problem", "place", "words"),
    [
        (
            Problem("copy/a.xml", "there is a bare &", line=12, column=7, hint="type &amp; instead"),
            "copy/a.xml  line 12, column 7",
            "There is a bare &. Type &amp; instead.",
        ),
        (Problem("n.csv", "no note column", line=1), "n.csv  line 1", "No note column."),
        (Problem("gone.xml", "The file is gone."), "gone.xml", "The file is gone."),
    ],
)
def test_a_problem_tells_place_fault_and_remedy(
    dialog: ProblemsDialog, problem: Problem, place: str, words: str
) -> None:
    dialog.set_problems((problem,))
    cards = dialog.list.cards
    assert cards.data(cards.index(0)) == place
    assert cards.data(cards.index(0), Qt.ItemDataRole.AccessibleTextRole) == f"{place}. {words}"


def test_without_problems_it_says_so(dialog: ProblemsDialog) -> None:
    dialog.set_problems(())
    assert not dialog.list.isVisible()


def test_escape_closes_it(dialog: ProblemsDialog) -> None:
    press(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
