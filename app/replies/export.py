"""A reply for other programs: Markdown, and a mail with plain text and HTML.

The HTML is that of the reply: p, br, pre and strong without any style, which mail programs, chats and
trackers keep or turn into the same. What the client wrote never becomes markup.
"""

import re
from dataclasses import replace
from email.message import EmailMessage
from email.policy import SMTP
from html import escape, unescape

from app.model import CopycueError, Reply

__all__ = ["html_page_of", "mail_of", "markdown_of", "with_words"]

_PART = re.compile(r"<(p|pre)>(.*?)</\1>", re.DOTALL)
_RUN = re.compile(r"(</?strong>|<br>)")
_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~])")
_LINE_START = re.compile(r"^(\s*)([-+>]|\d{1,9}[.)])(?=\s|$)")
_FENCE = re.compile(r"`+")
_ADDRESS = re.compile(r"[^\s@<>,;:\"()]+@[^\s@<>,;:\"()]+")


def markdown_of(reply: Reply) -> str:
    """Return a reply as Markdown (CommonMark), with each set-off text in a fence of its own."""
    parts = []
    for kind, inner in _PART.findall(reply.html):
        parts.append(_fenced(unescape(inner)) if kind == "pre" else _paragraph(inner))
    return "\n\n".join(parts) + "\n"


def html_page_of(reply: Reply) -> str:
    """Return a reply as a page that may be opened or attached: its HTML, and the encoding said."""
    return (
        f'<!DOCTYPE html>\n<html lang="{reply.language}">\n<head><meta charset="utf-8">'
        f"<title>{escape(reply.subject, quote=False)}</title></head>\n"
        f"<body>\n{reply.html}\n</body>\n</html>\n"
    )


def mail_of(reply: Reply, *, to: str = "", sender: str = "") -> bytes:
    """Return a reply as a mail that mail programs open as a draft, with plain text and HTML.

    Args:
        reply: the reply.
        to: the client's address, or "".
        sender: your address, or "".

    Raises:
        CopycueError: an address is none.
    """
    mail = EmailMessage(policy=SMTP)
    mail["Subject"] = " ".join(reply.subject.split())
    for header, address in (("To", to), ("From", sender)):
        if not address:
            continue
        if not _ADDRESS.fullmatch(address):
            raise CopycueError("No mail address", f"“{address[:60]}” is no mail address.")
        mail[header] = address
    mail["X-Unsent"] = "1"  # Outlook opens it as a draft then
    mail.set_content(reply.text + "\n", charset="utf-8")
    mail.add_alternative(html_page_of(reply), subtype="html", charset="utf-8")
    return mail.as_bytes()


def with_words(reply: Reply, text: str) -> Reply:
    """Return a reply with the words that somebody typed in place of the drafted ones."""
    paragraphs = (part.strip("\n") for part in re.split(r"\n\s*\n", text.strip()))
    lines = (escape(part, quote=False).replace("\n", "<br>") for part in paragraphs)
    return replace(reply, text=text.strip(), html="\n".join(f"<p>{line}</p>" for line in lines))


def _paragraph(inner: str) -> str:
    """Return a paragraph; a line break is a backslash at the line's end."""
    out: list[str] = []
    for piece in _RUN.split(inner):
        if piece == "<br>":
            out.append("\\\n")
        elif piece in {"<strong>", "</strong>"}:
            out.append("**")
        else:
            out.append(_SPECIAL.sub(r"\\\1", unescape(piece)))
    lines = "".join(out).split("\n")
    return "\n".join(_LINE_START.sub(_plain_start, line) for line in lines)


def _plain_start(found: re.Match[str]) -> str:
    """Return the beginning of a line so that it begins no list or quotation."""
    mark = found[2]
    return f"{found[1]}{mark[:-1]}\\{mark[-1]}"


def _fenced(text: str) -> str:
    """Return a text between fences that are longer than any row of backticks in it."""
    longest = max((len(row) for row in _FENCE.findall(text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}\n{text}\n{fence}"
