"""The tray, wired to one window: counts what is new, tells it now and then, and opens the window again."""

import datetime as dt
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMainWindow, QMenu, QSystemTrayIcon

from app import places
from app.workspace.events.events import Event
from ui import counts
from ui.commands.registry import Commands, Menu
from ui.memory.memory import FOREVER, Closing, WindowMemory
from ui.session import Session
from ui.tray.leaving import Leaving
from ui.tray.login import AtLogin, login_of, program
from ui.tray.news import PAUSE, News, next_morning
from ui.tray.sign import TraySign, has_tray
from ui.words import fill, translate

__all__ = ["TrayWork"]


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


def _closing_commands() -> dict[Closing, str]:
    return {
        Closing.ASK: translate("Command", "Closing the window asks whether to go on in the tray"),
        Closing.QUIT: translate("Command", "Closing the window quits"),
        Closing.TRAY: translate("Command", "Closing the window goes on in the tray"),
    }


class TrayWork(QObject):
    """The sign in the tray, its menu and what it tells, for one window; made after its other commands.

    Args:
        window: the window.
        session: tells what happens.
        commands: its commands.
        memory: whether a sign is wanted, what closing does, and until when nobody is to be disturbed.
        come_forward: brings the window to the front, at the note of an id where one is named.

    Signals:
        refused: a sentence, why something could not be written down.
    """

    refused = Signal(str)

    def __init__(
        self,
        window: QMainWindow,
        session: Session,
        commands: Commands,
        memory: WindowMemory,
        come_forward: Callable[[str], object],
    ) -> None:
        super().__init__(window)
        self._window, self._memory, self._come_forward = window, memory, come_forward
        self.now: Callable[[], dt.datetime] = _now
        self.unseen: set[str] = set()
        self._news = News()
        self._told_id = ""
        self._told_at: dt.datetime | None = None
        self.sign: TraySign | None = None
        self._clock = QTimer(self, singleShot=True)
        self._clock.timeout.connect(self._tell)
        self.leaving = Leaving(window, memory, lambda: self.sign is not None, self._remember_closing)
        self.login: AtLogin = login_of(sys.platform, Path.home(), places.autostart())
        self._add_commands(commands)
        session.happened.connect(self._take)
        window.installEventFilter(self)

    def start(self, make: Callable[[], TraySign] | None = None) -> None:
        """Show the sign, where it is wanted and the desktop has a tray.

        Args:
            make: makes the sign; None: in the desktop's tray, if it has one.
        """
        if self.sign is not None:
            return
        is_wanted = self._memory.tray and (make is not None or has_tray())
        none = translate("Command", "there is no sign in the tray that would tell")
        for command in (self.quiet, self.tomorrow):
            Commands.offer(command, "" if is_wanted else none)
        if not is_wanted:
            return
        self.sign = (make or TraySign)()
        self._menu = self._make_menu()
        self.sign.setContextMenu(self._menu)
        self.sign.activated.connect(self._activated)
        self.sign.messageClicked.connect(self._open_told)
        self._show_count()
        self.sign.show()

    def end(self) -> None:
        """Take the sign away; nothing is told afterwards."""
        self._clock.stop()
        self._window.removeEventFilter(self)
        self._take_sign_away()

    def _take_sign_away(self) -> None:
        if self.sign is not None:
            self.sign.hide()
            self.sign.deleteLater()
            self.sign = None

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take note that somebody looks at the window: what is there is news no more."""
        if event.type() == QEvent.Type.Show:
            self.leaving.back()
        if event.type() == QEvent.Type.WindowActivate:
            self.unseen.clear()
            self._news = News()
            self._show_count()
        return False

    def _add_commands(self, commands: Commands) -> None:
        quiet = translate("Command", "Do not disturb")
        self.quiet = commands.add("tray.quiet", quiet, self._turn_quiet, menu=Menu.PROJECT)
        self.quiet.setCheckable(True)
        self.quiet.setChecked(self._is_quiet())
        words = translate("Command", "Do not disturb until tomorrow")
        self.tomorrow = commands.add("tray.tomorrow", words, self._until_tomorrow, menu=Menu.PROJECT)
        self._add_login(commands)
        self._add_about_sign(commands)
        words = translate("Command", "Quit")
        keys = "Ctrl+Q"
        self.leave = commands.add("project.quit", words, self.leaving.quit, menu=Menu.PROJECT, keys=keys)

    def _add_login(self, commands: Commands) -> None:
        """Add the start at login; a portable Copycue writes nothing on the computer, so that it has none."""
        portable = places.is_portable()
        words = translate("Command", "Start Copycue at login")
        self.at_login = commands.add("tray.login", words, self._turn_login, menu=Menu.PROJECT)
        self.at_login.setCheckable(True)
        self.at_login.setChecked(not portable and self.login.is_on)
        why = translate("Command", "a portable Copycue leaves nothing on the computer")
        commands.offer(self.at_login, why if portable else "")

    def _add_about_sign(self, commands: Commands) -> None:
        """Add whether there is a sign, and what closing the window does where there is one."""
        words = translate("Command", "Show Copycue in the tray")
        self.shown = commands.add("tray.sign", words, self._turn_sign, menu=Menu.PROJECT)
        self.shown.setCheckable(True)
        self.shown.setChecked(self._memory.tray)
        group = QActionGroup(self)
        self._closing: dict[Closing, QAction] = {}
        for closing, words in _closing_commands().items():
            run = partial(self._remember_closing, closing)
            action = commands.add(f"tray.closing.{closing}", words, run, menu=Menu.PROJECT)
            action.setCheckable(True)
            action.setChecked(closing is self._memory.closing)
            group.addAction(action)
            self._closing[closing] = action

    def _remember_closing(self, closing: Closing) -> None:
        self._memory.closing = closing
        self._closing[closing].setChecked(True)

    def _turn_sign(self) -> None:
        """Show the sign from now on, or no more."""
        self._memory.tray = self.shown.isChecked()
        if not self._memory.tray:
            self._take_sign_away()
        self.start()

    def _make_menu(self) -> QMenu:
        """Return the menu of the sign."""
        menu = QMenu(self._window)
        self._count = menu.addAction("")
        self._count.triggered.connect(self._open)
        menu.addAction(translate("Tray", "Open Copycue")).triggered.connect(self._open)
        menu.addSeparator()
        menu.addActions([self.quiet, self.tomorrow])
        menu.addSeparator()
        menu.addAction(self.leave)
        menu.aboutToShow.connect(lambda: self.quiet.setChecked(self._is_quiet()))
        return menu

    def _is_quiet(self) -> bool:
        until = self._memory.quiet_until
        return until is not None and self.now() < until

    def _turn_quiet(self) -> None:
        self._memory.quiet_until = None if self._is_quiet() else FOREVER
        self.quiet.setChecked(self._is_quiet())

    def _turn_login(self) -> None:
        try:
            self.login.turn(program(), on=not self.login.is_on)
        except OSError as error:
            why = error.strerror or type(error).__name__
            self.refused.emit(fill(translate("Tray", "That can not be written down: %1."), why))
        self.at_login.setChecked(self.login.is_on)

    def _until_tomorrow(self) -> None:
        self._memory.quiet_until = next_morning(self.now())
        self.quiet.setChecked(True)

    def _take(self, events: tuple[Event, ...]) -> None:
        """Count and tell what happened, unless somebody looks at the window anyway."""
        if self.sign is None or self._window.isActiveWindow():
            return
        self._news.take(events)
        self.unseen.update(self._news.arrived)
        self._show_count()
        if not self._clock.isActive():
            self._clock.start(round(self._wait().total_seconds() * 1000))

    def _wait(self) -> dt.timedelta:
        """Return how long it is until something may be told again."""
        if self._told_at is None:
            return dt.timedelta(0)
        return max(self._told_at + PAUSE - self.now(), dt.timedelta(0))

    def _tell(self) -> None:
        """Tell what has gathered, in one notification; who is not to be disturbed finds the number."""
        news, self._news = self._news, News()
        if self.sign is None or not news or self._is_quiet():
            return
        self._told_at, self._told_id = self.now(), news.note_id()
        self.sign.tell(self._window.windowTitle(), news.words())

    def _show_count(self) -> None:
        if self.sign is not None:
            words = counts.new_notes(len(self.unseen)) if self.unseen else translate("Tray", "No new notes")
            self.sign.show_count(len(self.unseen), words)
            self._count.setText(words)

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in {QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick}:
            self._open()

    def _open(self) -> None:
        self._come_forward("")

    def _open_told(self) -> None:
        """Open the note that the last notification was about."""
        self._come_forward(self._told_id)
