"""The forms by name, as people ask for them."""

from collections.abc import Mapping
from typing import Protocol

from app.model import CopycueError, Reply, say
from app.replies.export.jira import jira_of
from app.replies.export.mail import NO_ADDRESSES, Addresses, mail_of
from app.replies.export.markdown import markdown_of
from app.replies.export.page import html_page_of
from app.replies.export.slack import slack_of

__all__ = ["FORMS", "exported"]


class _Form(Protocol):
    def __call__(self, reply: Reply, /) -> str: ...


def _text_of(reply: Reply) -> str:
    return f"{reply.text}\n"


_TEXTS: Mapping[str, _Form] = {
    "text": _text_of,
    "markdown": markdown_of,
    "html": html_page_of,
    "slack": slack_of,
    "jira": jira_of,
}
_MAIL = "eml"
FORMS: tuple[str, ...] = (*_TEXTS, _MAIL)
"""Names of all forms, the usual one first."""


def exported(reply: Reply, form: str, addresses: Addresses = NO_ADDRESSES) -> bytes:
    """Return a reply as a file of UTF-8; a mail as a mail program saves it.

    Args:
        reply: the reply.
        form: one of ``FORMS``.
        addresses: who a mail goes to and comes from.

    Raises:
        CopycueError: there is no such form, or it can not show what the reply holds.
    """
    if form == _MAIL:
        return mail_of(reply, addresses)
    if form not in _TEXTS:
        raise CopycueError(
            say("No such form"),
            say("A reply can be had as {forms}, not as “{form}”.", forms=", ".join(FORMS), form=form[:40]),
        )
    return _TEXTS[form](reply).encode()
