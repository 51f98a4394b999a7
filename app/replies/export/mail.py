"""A reply as a mail (RFC 5322, MIME) that mail programs open as a draft.

Every line stays below 79 bytes of ASCII: texts are quoted-printable, so no program on the way breaks or trims
a line. The plain part is not ``format=flowed`` (RFC 3676): a set-off text must keep
its lines, and a blank at the end of one would join it with the next.
"""

import re
from dataclasses import dataclass
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP

from app.model import CopycueError, Reply, say
from app.replies.export.page import html_page_of

__all__ = ["NO_ADDRESSES", "Addresses", "is_address", "mail_of"]

_ADDRESS = re.compile(r"[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+", re.IGNORECASE)
_ENCODING = "quoted-printable"
_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")


@dataclass(frozen=True, slots=True)
class Addresses:
    """Who a mail goes to and comes from.

    Attributes:
        to: the client's address, or "".
        to_name: the client's name, shown before the address; any text.
        sender: your address, or "".
        sender_name: your name.
    """

    to: str = ""
    to_name: str = ""
    sender: str = ""
    sender_name: str = ""


NO_ADDRESSES = Addresses()


def is_address(text: str) -> bool:
    """Say whether a text is one mail address, in the letters that every mail program takes."""
    return _ADDRESS.fullmatch(text) is not None and ".." not in text and ".@" not in text and text[0] != "."


def mail_of(reply: Reply, addresses: Addresses = NO_ADDRESSES) -> bytes:
    """Return a reply as a mail with plain text and HTML.

    Args:
        reply: the reply.
        addresses: who it goes to; none: the draft leaves that open.

    Raises:
        CopycueError: an address is none.
    """
    mail = EmailMessage(policy=SMTP)
    mail["Subject"] = _one_line(reply.subject)
    for header, address, name in (
        ("To", addresses.to, addresses.to_name),
        ("From", addresses.sender, addresses.sender_name),
    ):
        if address:
            mail[header] = _mailbox(address, name)
    mail["X-Unsent"] = "1"  # Outlook opens it as a draft then
    mail.set_content(f"{reply.text}\n", charset="utf-8", cte=_ENCODING)
    mail.add_alternative(html_page_of(reply), subtype="html", charset="utf-8", cte=_ENCODING)
    return mail.as_bytes()


def _mailbox(address: str, name: str) -> Address:
    if not is_address(address):
        raise CopycueError(
            say("No mail address"), say("“{address}” is no mail address.", address=_one_line(address)[:60])
        )
    return Address(_one_line(name), addr_spec=address)


def _one_line(text: str) -> str:
    """Return a text as one line: a line break would begin another header."""
    return " ".join(_UNSEEN.sub(" ", text).split())
