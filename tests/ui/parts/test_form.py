"""A row of a form says what it is for and what is wrong, to eyes and to screen readers."""

import pytest
from pytestqt.qtbot import QtBot

from ui.parts.button import TextField
from ui.parts.form import FormRow, Told
from ui.parts.signs import Sign


@pytest.fixture
def row(qtbot: QtBot) -> FormRow:
    row = FormRow("Name", TextField("Name"), meaning="As the person writes it.")
    qtbot.addWidget(row)
    row.show()
    return row


def test_the_field_is_named_and_described(row: FormRow) -> None:
    assert row.field.accessibleName() == "Name"
    assert row.field.accessibleDescription() == "As the person writes it."


def test_what_is_wrong_is_seen_and_read_out_until_it_is_right(row: FormRow) -> None:
    row.say("That is no name.", Sign.ALERT)
    assert row.told.isVisible()
    assert row.field.accessibleDescription() == "As the person writes it. That is no name."
    row.say("")
    assert not row.told.isVisible()
    assert row.field.accessibleDescription() == "As the person writes it."


@pytest.mark.parametrize("sign", [Sign.TICK, Sign.ALERT, None])
def test_a_sentence_that_is_too_long_is_wrapped_and_never_cut(sign: Sign | None, qtbot: QtBot) -> None:
    told = Told()
    qtbot.addWidget(told)
    told.say("A sentence of many words that has no room on one line, however that is painted.", sign)
    assert told.heightForWidth(120) > 3 * told.fontMetrics().height()
