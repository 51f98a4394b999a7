"""The upper line: which project, which notes, and the filter."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from ui.inbox.wording import View
from ui.parts.button import Button, FilterField, Look
from ui.parts.surface import Column, label
from ui.parts.type import emphasised, sized
from ui.words import translate

__all__ = ["FILTER_KEYS", "TopBar"]

FILTER_KEYS = QKeySequence("Ctrl+F")


def _view_words() -> dict[View, str]:
    """Return the tabs' words."""
    return {
        View.ANSWER: translate("Top", "To answer"),
        View.UNSURE: translate("Top", "Unsure"),
        View.OURS: translate("Top", "Ours"),
        View.WAITING: translate("Top", "With the client"),
        View.DONE: translate("Top", "Done"),
        View.ALL: translate("Top", "All"),
    }


class TopBar(Column):
    """Project name, tabs and filter.

    Signals:
        view_picked: the ``View`` whose notes are to be shown.
        filtered: the text of the filter.
    """

    view_picked = Signal(object)
    filtered = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None, *, sample: bool) -> None:
        super().__init__(parent, ground=False, bottom=True)
        self.name = label(name)
        self.name.setFont(emphasised(sized(self.font(), 1.08)))
        self.name.setAccessibleName(translate("Top", "Project"))
        self.sample = label(translate("Top", "sample"), soft=True)
        self.sample.setVisible(sample)
        self.tabs = {view: Button(words, self, look=Look.QUIET) for view, words in _view_words().items()}
        self.filter = FilterField(translate("Top", "Filter notes and texts"), FILTER_KEYS, self)
        self.filter.setFixedWidth(max(280, self.filter.minimumSizeHint().width()))
        self.filter.textChanged.connect(self.filtered)
        self._lay_out()
        self._group_tabs()

    def sizeHint(self) -> QSize:
        """Return one line with air."""
        return QSize(600, self.filter.sizeHint().height() + 16)

    def minimumSizeHint(self) -> QSize:
        """Return the same height."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def show_counts(self, counts: dict[View, int]) -> None:
        """Show how many notes each tab has."""
        for view, tab in self.tabs.items():
            tab.set_count(counts[view])

    def go_on_like(self, other: "TopBar") -> None:
        """Have the tab and the filter that another one had."""
        for view, tab in other.tabs.items():
            if tab.isChecked():
                self.tabs[view].click()
        self.filter.setText(other.filter.text())

    def add(self, widget: QWidget) -> None:
        """Put something at the end of the line."""
        self._line.addWidget(widget)

    def focus_filter(self) -> None:
        """Put the cursor into the filter, its text selected."""
        self.filter.setFocus()
        self.filter.selectAll()

    def _lay_out(self) -> None:
        self._line = layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 16, 1)
        layout.setSpacing(8)
        layout.addWidget(self.name)
        layout.addWidget(self.sample)
        layout.addSpacing(12)
        for tab in self.tabs.values():
            layout.addWidget(tab)
        layout.addStretch(1)
        layout.addWidget(self.filter)

    def _group_tabs(self) -> None:
        """Let one tab be checked at a time."""
        group = QButtonGroup(self)
        for view, tab in self.tabs.items():
            tab.setCheckable(True)
            tab.clicked.connect(lambda _checked, view=view: self.view_picked.emit(view))
            group.addButton(tab)
        self.tabs[View.ANSWER].setChecked(True)
