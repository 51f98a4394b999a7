"""A reply for the mail program: an address that opens it, or a file where it is too long for one."""

import contextlib
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from app import places
from app.model import ClientProfile, CopycueError, Reply, say
from app.workspace.project.whole_file import write_whole
from app.workspace.replies.exporting import client_address, exported

__all__ = ["LONGEST_ADDRESS", "Mail", "forget_mails", "mail_for"]

LONGEST_ADDRESS = 1_900
"""Characters of a ``mailto:`` address that every system and mail program takes: Windows cuts at 2,048."""


@dataclass(frozen=True, slots=True)
class Mail:
    """What opens a reply in the mail program; just one of both is set.

    Attributes:
        address: a ``mailto:`` address, all of it percent-encoded ASCII; or "".
        file: a mail draft that ``forget_mails`` takes away; or None.
    """

    address: str = ""
    file: Path | None = None


def mail_for(reply: Reply, text: str, profile: ClientProfile) -> Mail:
    """Return what opens a reply in the mail program.

    Args:
        reply: the drafted reply.
        text: its words, or those that were typed instead.
        profile: the mail goes to its channel, where that is an address; else that is left open.

    Raises:
        CopycueError: a long one can not be laid down as a file.
    """
    to = quote(client_address(profile), safe="@")
    lines = text.replace("\n", "\r\n")  # RFC 6068
    address = f"mailto:{to}?subject={quote(reply.subject, safe='')}&body={quote(lines, safe='')}"
    if len(address) <= LONGEST_ADDRESS:
        return Mail(address)
    try:
        folder = _folder()
        folder.mkdir(parents=True, exist_ok=True)
        file = Path(tempfile.mkdtemp(dir=folder)) / "reply.eml"
        write_whole(file, exported(reply, text, "eml", profile))
    except OSError as error:
        raise CopycueError(
            say("The mail can not be opened"), say("{what}.", what=str(error.strerror or error))
        ) from error
    return Mail(file=file)


def forget_mails() -> None:
    """Take away the files that were laid down for the mail program; it has read them by the next start.

    One that can not be taken away now is another time: nobody waits for it.
    """
    with contextlib.suppress(CopycueError):  # a portable folder that can not be written: told elsewhere
        shutil.rmtree(_folder(), ignore_errors=True)


def _folder() -> Path:
    """Return a folder of our own, so that nothing else is taken away with it."""
    return places.cache() / "mails"
