"""The commands about replies, for menus, keys and the palette."""

from functools import partial

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from app.model import Variant
from app.workspace.replies.desk import About
from app.workspace.replies.preparing import THANKS
from ui.commands.registry import Commands, Menu
from ui.reply.banners import THANKS_KEYS
from ui.reply.going import Exit, Way
from ui.reply.leaving import Leaving
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
    """

    def __init__(self, commands: Commands, letter: Letter, leaving: Leaving) -> None:
        self._commands = commands
        self._add_letter(letter, leaving)
        self._add_exits(letter, leaving)
        words = translate("Command", "Take the thank-you draft")
        self.thanks = commands.add("reply.thanks", words, lambda: None, menu=Menu.REPLY, keys=THANKS_KEYS)
        words = translate("Command", "Ask the client which text is meant")
        self.question = commands.add("reply.question", words, lambda: None, menu=Menu.REPLY)
        self.follow(None, None)

    def follow(self, about: About | None, kind: str | None) -> None:
        """Let the commands fit a note, and the kind of reply on the screen."""
        kinds = about.kinds if about is not None else ()
        self.thanks.setEnabled(THANKS in kinds and kind != THANKS)
        self.question.setEnabled(Variant.WHICH in kinds and kind != Variant.WHICH)

    def _add_letter(self, letter: Letter, leaving: Leaving) -> None:
        """Add what is done in and with the letter."""
        add, menu = self._commands.add, Menu.REPLY
        words = translate("Command", "Copy the reply")
        copy = add("reply.copy", words, letter.copy.click, menu=menu, keys=COPY_KEYS)
        enter = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Enter)
        copy.setShortcuts([COPY_KEYS, QKeySequence(enter)])
        words = translate("Command", "Mark as answered")
        add("reply.answered", words, leaving.mark_answered, menu=menu, keys=ANSWERED_KEYS)
        words = translate("Command", "Show the next thing to look at")
        add("reply.next-remark", words, letter.show_next_point, menu=menu, keys=NEXT_KEYS)
        words = translate("Command", "Write what is proposed instead")
        add("reply.take-remedy", words, letter.take_remedy, menu=menu, keys=TAKE_KEYS)

    def _add_exits(self, letter: Letter, leaving: Leaving) -> None:
        """Add the other ways out, and the button's menu of them."""
        add, menu = self._commands.add, Menu.REPLY
        forms = {
            "markdown": translate("Command", "Copy the reply as Markdown"),
            "slack": translate("Command", "Copy the reply for Slack"),
            "jira": translate("Command", "Copy the reply for Jira"),
        }
        actions = [
            add(f"reply.copy-{form}", words, partial(leaving.leave, Exit(form=form)), menu=menu)
            for form, words in forms.items()
        ]
        words = translate("Command", "Save the reply as a file …")
        actions.append(add("reply.save", words, leaving.ask_place, menu=menu, keys="Ctrl+S"))
        words = translate("Command", "Open the reply in the mail program")
        mail = add("reply.mail", words, lambda: leaving.leave(Exit(Way.MAILED)), menu=menu, keys="Ctrl+M")
        actions.append(mail)
        exits = QMenu(letter)
        exits.addActions(actions)
        letter.set_exits(exits)
