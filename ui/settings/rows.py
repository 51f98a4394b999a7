"""A row for each setting: its field by its kind, what it means, what is wrong with it."""

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QMargins, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.model import Problem, Severity
from app.workspace.settings import Kind, Setting
from app.workspace.settings.described import Value
from ui.core_words import in_words
from ui.parts.button import Button, Look, Switch, TextField
from ui.parts.form import FormRow
from ui.parts.paths_field import LinesEdit, PathsField
from ui.parts.signs import Sign
from ui.parts.surface import Frame
from ui.settings.words import choice_words, title_of
from ui.words import fill, sentences, translate

__all__ = ["SettingRow", "row_for"]

_Read = Callable[[], Value]
_Show = Callable[[Value], None]


class SettingRow(FormRow):
    """One setting on a page.

    Signals:
        edited: a person set another value.
    """

    edited = Signal()

    def __init__(self, setting: Setting, content: QWidget, field: QWidget, read: _Read, show: _Show) -> None:
        super().__init__(title_of(setting), content, field=field, meaning=_meaning(setting))
        self.setting = setting
        self._read, self._show = read, show
        self._shown: Value = setting.default

    @property
    def value(self) -> Value:
        """What stands in the field."""
        return self._read()

    @property
    def is_edited(self) -> bool:
        """Whether it is another value than the one that was shown."""
        return self._read() != self._shown

    def show_value(self, value: Value) -> None:
        """Show what is set."""
        self._show(value)
        self._shown = self._read()

    def show_trouble(self, problem: Problem | None) -> None:
        """Say what is wrong with the value, if anything is."""
        if problem is None:
            self.say("")
        else:
            sign = None if problem.severity is Severity.INFO else Sign.ALERT
            self.say(sentences(problem.message, problem.hint), sign)

    def holds(self, words: list[str]) -> bool:
        """Tell whether all words of a search are in what is said of the setting."""
        said = f"{title_of(self.setting)} {_meaning(self.setting)} {'.'.join(self.setting.path)}".casefold()
        return all(word in said for word in words)


def row_for(setting: Setting) -> SettingRow:
    """Return the row of a setting."""
    row = _MAKERS.get(setting.kind, _text_row)(setting)
    row.show_value(setting.default)
    return row


def _meaning(setting: Setting) -> str:
    """Return what a setting means, and what holds without it, where that is not nothing."""
    if setting.default in {"", ()} or setting.choices:
        return in_words(setting.description)
    default = fill(translate("Settings", "Otherwise %1."), _as_text(setting.default))
    return sentences(setting.description, default)


def _as_text(value: Value) -> str:
    if isinstance(value, tuple):
        return "\n".join(value)
    return value if isinstance(value, str) else f"{value:g}"


def _example(setting: Setting) -> str:
    return fill(translate("Settings", "such as %1"), _as_text(setting.example).replace("\n", " / "))


def _text_row(setting: Setting) -> SettingRow:
    field = _text_field(setting)
    row = SettingRow(setting, field, field, field.text, lambda value: field.setText(_as_text(value)))
    field.textChanged.connect(row.edited)
    return row


def _text_field(setting: Setting) -> TextField:
    field = TextField(title_of(setting))
    field.setPlaceholderText(_example(setting))
    return field


def _day_row(setting: Setting) -> SettingRow:
    field = _text_field(setting)
    today = Button(translate("Settings", "Today"), look=Look.LINK)
    today.clicked.connect(lambda: field.setText(dt.datetime.now().astimezone().date().isoformat()))
    both = QWidget()
    layout = QHBoxLayout(both)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(field)
    layout.addWidget(today)
    row = SettingRow(setting, both, field, field.text, lambda value: field.setText(_as_text(value)))
    field.textChanged.connect(row.edited)
    return row


def _number_row(setting: Setting) -> SettingRow:
    field = _text_field(setting)

    def read() -> Value:
        text = field.text().strip()
        try:
            return float(text.replace(",", "."))
        except ValueError:
            return text  # said to be no number by the check

    row = SettingRow(setting, field, field, read, lambda value: field.setText(_as_text(value)))
    field.textChanged.connect(row.edited)
    return row


def _lines_row(setting: Setting) -> SettingRow:
    edit = LinesEdit(title_of(setting))
    edit.setPlaceholderText(in_words(_as_text(setting.example)))
    names = setting.kind is Kind.NAMES

    def read() -> Value:
        text = edit.toPlainText()
        return tuple(filter(None, map(str.strip, text.splitlines()))) if names else text

    framed = Frame(edit, QMargins(6, 4, 4, 4))
    row = SettingRow(setting, framed, edit, read, lambda value: edit.setPlainText(_as_text(value)))
    edit.textChanged.connect(row.edited)
    return row


def _choice_row(setting: Setting) -> SettingRow:
    switch = Switch(title_of(setting))
    for choice in setting.choices:
        switch.addItem(choice_words(setting, choice), choice)

    def show(value: Value) -> None:
        if switch.findData(value) < 0:  # wrong in the file: shown as it is until another is chosen
            switch.addItem(_as_text(value), value)
        switch.setCurrentIndex(switch.findData(value))

    row = SettingRow(setting, switch, switch, lambda: str(switch.currentData()), show)
    switch.currentIndexChanged.connect(row.edited)
    return row


def _paths_row(setting: Setting) -> SettingRow:
    field = PathsField(title_of(setting))
    field.edit.setPlaceholderText(_as_text(setting.example))

    def show(value: Value) -> None:
        field.set_paths(value if isinstance(value, tuple) else [_as_text(value)])

    row = SettingRow(setting, field, field.edit, lambda: field.paths, show)
    field.changed.connect(row.edited)
    return row


_MAKERS: dict[Kind, Callable[[Setting], SettingRow]] = {
    Kind.LINES: _lines_row,
    Kind.NAMES: _lines_row,
    Kind.DAY: _day_row,
    Kind.MEGABYTES: _number_row,
    Kind.CHOICE: _choice_row,
    Kind.PATHS: _paths_row,
}
"""Of kinds that have a field of their own; all others are a line of text."""
