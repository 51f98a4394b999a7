"""The commands about replies, for menus, keys and the palette."""

from collections.abc import Sequence

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from app.model import Variant
from app.workspace.replies.desk import About
from app.workspace.replies.preparing import THANKS
from ui.commands.reasons import no_note
from ui.commands.registry import Commands, Menu
from ui.reply.banners import THANKS_KEYS
from ui.reply.leaving import Leaving, exits_of
from ui.reply.letter import ANSWERED_KEYS, COPY_KEYS, Letter
from ui.reply.remarks import NEXT_KEYS, TAKE_KEYS
from ui.words import translate

__all__ = ["ReplyCommands"]


class ReplyCommands:
    """The commands about the reply on the screen.

    Args:
        commands: the registry.
        letter: the reply.
        leaving: its ways out.

    Attributes:
        thanks: takes the thank-you draft.
        question: asks the client which text is meant.
        together: answers several notes in one letter.
    """

    def __init__(self, commands: Commands, letter: Letter, leaving: Leaving) -> None:
        self._commands = commands
        self._leaving: list[QAction] = []
        self._add_letter(letter, leaving)
        self._add_exits(letter, leaving)
        words = translate("Command", "Take the thank-you draft")
        self.thanks = commands.add("reply.thanks", words, lambda: None, menu=Menu.REPLY, keys=THANKS_KEYS)
        words = translate("Command", "Ask the client which text is meant")
        self.question = commands.add("reply.question", words, lambda: None, menu=Menu.REPLY)
        words = translate("Command", "Answer all notes of this client in one letter")
        self.together = commands.add(
            "reply.together", words, lambda: None, menu=Menu.REPLY, keys="Ctrl+Shift+A"
        )
        self.follow(None, None)
        self.follow_reply(no_note())

    def follow(self, about: About | None, kind: str | None) -> None:
        """Let the commands fit a note, and the kind of reply on the screen."""
        unseen = translate("Command", "no change of the client’s was seen yet")
        unasked = translate("Command", "the client need not be asked")
        alone = translate("Command", "no other note of this client waits")
        if about is None:
            unseen = unasked = alone = no_note()
        has_others = about is not None and len(about.together) > 1
        kinds = about.kinds if about is not None else ()
        self._commands.offer(self.thanks, _why_no(THANKS, kinds, kind, unseen))
        self._commands.offer(self.question, _why_no(Variant.WHICH, kinds, kind, unasked))
        self._commands.offer(self.together, "" if has_others else alone)

    def follow_reply(self, why_not: str) -> None:
        """Let the commands about a letter on its way fit; ``why_not`` says why there is none, or is ""."""
        for command in self._leaving:
            self._commands.offer(command, why_not)

    def _add_letter(self, letter: Letter, leaving: Leaving) -> None:
        """Add what is done in and with the letter."""
        add, menu = self._commands.add, Menu.REPLY
        words = translate("Command", "Copy the reply")
        copy = add("reply.copy", words, letter.copy.click, menu=menu, keys=COPY_KEYS)
        enter = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Enter)
        copy.setShortcuts([COPY_KEYS, QKeySequence(enter)])
        words = translate("Command", "Mark as answered")
        answered = add("reply.answered", words, leaving.mark_answered, menu=menu, keys=ANSWERED_KEYS)
        self._leaving += copy, answered
        words = translate("Command", "Show the next thing to look at")
        add("reply.next-remark", words, letter.show_next_point, menu=menu, keys=NEXT_KEYS)
        words = translate("Command", "Write what is proposed instead")
        add("reply.take-remedy", words, letter.take_remedy, menu=menu, keys=TAKE_KEYS)

    def _add_exits(self, letter: Letter, leaving: Leaving) -> None:
        """Add the other ways out, and the button's menu of them."""
        exits = QMenu(letter)
        exits.setToolTipsVisible(True)
        for exit_id, words, run, keys in exits_of(leaving):
            command = self._commands.add(f"reply.{exit_id}", words, run, menu=Menu.REPLY, keys=keys)
            self._leaving.append(command)
            exits.addAction(command)
        letter.set_exits(exits)


def _why_no(wanted: str, kinds: Sequence[str], kind: str | None, unfit: str) -> str:
    """Return why a kind of reply can not be had: it does not fit, or is there already; "": it can."""
    if wanted not in kinds:
        return unfit
    return translate("Command", "it is on the screen already") if kind == wanted else ""
