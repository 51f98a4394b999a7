"""A reply in the form that another program takes."""

from app.model import Reply
from app.replies.export import html_page_of, mail_of, markdown_of, with_words

__all__ = ["exported"]


def exported(reply: Reply, text: str, form: str) -> bytes:
    """Return a reply as a file.

    Args:
        reply: the drafted reply.
        text: its words, or those that were typed instead.
        form: "text", "markdown", "html" or "eml".
    """
    told = reply if text == reply.text else with_words(reply, text)
    if form == "eml":
        return mail_of(told)
    written = {"markdown": markdown_of, "html": html_page_of}
    return (written[form](told) if form in written else f"{told.text}\n").encode()
