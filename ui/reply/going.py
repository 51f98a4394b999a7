"""What would go to the client if a letter left now, and by which way."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app.model import Reply
from app.workspace import TriagedNote
from app.workspace.replies.desk import LastLook
from app.workspace.replies.mailing import Mail
from ui.project import Project

__all__ = ["Exit", "Going", "Gone", "Way", "let_go"]


@dataclass(frozen=True, slots=True)
class Going:
    """A letter on its way.

    Attributes:
        notes: the notes that it answers, the first with this reply as its draft; none: it is about a file.
        reply: the draft that it grew from.
        text: its words.
    """

    notes: tuple[TriagedNote, ...]
    reply: Reply
    text: str

    @property
    def places(self) -> int:
        """How many places it names."""
        return sum(len(one.verdict.claimed) for one in self.notes)


class Way(StrEnum):
    """How a letter leaves; as the history calls it."""

    COPIED = "copied"
    SAVED = "saved"
    MAILED = "mail"


@dataclass(frozen=True, slots=True)
class Exit:
    """A way out.

    Attributes:
        way: how.
        form: the form that another program takes; "": plain text and HTML.
        target: the file, where it is saved.
    """

    way: Way = Way.COPIED
    form: str = ""
    target: Path | None = None


@dataclass(frozen=True, slots=True)
class Gone:
    """A letter that was about to leave.

    Attributes:
        going: the letter.
        out: the way that it was to take.
        look: what was seen just before.
        held: it did not leave: something holds no more, or is to be looked at.
        plain: what goes to the clipboard.
        markup: the same as HTML, or "".
        mail: what opens it in the mail program, or None.
    """

    going: Going
    out: Exit
    look: LastLook
    held: bool = False
    plain: str = ""
    markup: str = ""
    mail: Mail | None = None


def let_go(project: Project, going: Going, out: Exit, *, sure: bool) -> Gone:
    """Look at a letter once more, and let it go if all it says is so. In a worker's thread.

    Args:
        project: whose places it names.
        going: the letter.
        out: the way that it takes.
        sure: what is to be looked at in its words was looked at.

    Raises:
        CopycueError: it can not take this way.
    """
    desk = project.replies
    look = desk.last_look(going.notes, going.reply, going.text)
    if look.problems or (look.asks and not sure):
        return Gone(going, out, look, held=True)
    if out.way is Way.SAVED and out.target is not None:
        desk.save(out.target, going.reply, going.text, out.form)
        return Gone(going, out, look)
    if out.way is Way.MAILED:
        return Gone(going, out, look, mail=desk.mail(going.reply, going.text))
    if out.form:
        return Gone(going, out, look, plain=desk.exported(going.reply, going.text, out.form).decode())
    return Gone(going, out, look, plain=going.text, markup=desk.html_of(going.reply, going.text))
