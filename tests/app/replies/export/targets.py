"""What programs keep of a reply that is pasted or sent into them: small readers after their documented rules.

Each returns what a person sees: paragraphs, each a list of lines. Sources are named by their titles.
"""

import html
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from html.parser import HTMLParser

from markdown_it import MarkdownIt

__all__ = ["HTML_TARGETS", "jira_wiki", "mail_parts", "markdown", "plain", "slack"]

Paragraphs = list[list[str]]
_BLOCKS = frozenset({"p", "pre", "div"})
_UNSHOWN = frozenset({"head", "title", "style", "script"})


class _Shown(HTMLParser):
    """Shows HTML of which only some tags are kept; of others their words stay, without their effect."""

    def __init__(self, keeps: frozenset[str]) -> None:
        super().__init__(convert_charrefs=True)
        self._keeps = keeps
        self._open: list[str] = []
        self._text = ""
        self.paragraphs: Paragraphs = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert not attrs or tag in {"html", "meta"}, "an attribute that some program may drop or obey"
        if tag == "br" and "br" in self._keeps:
            self._text += "\n"
        elif tag in _BLOCKS & self._keeps:
            self._close()
        if tag not in {"br", "meta"}:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS & self._keeps:
            self._close()
        while self._open and self._open.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        if _UNSHOWN & set(self._open):
            return
        in_pre = "pre" in self._open and "pre" in self._keeps
        self._text += data if in_pre else re.sub(r"[ \t\r\n]+", " ", data)

    def _close(self) -> None:
        in_pre = "pre" in self._open and "pre" in self._keeps
        lines = self._text.split("\n") if in_pre else [line.strip(" ") for line in self._text.split("\n")]
        if any(lines):
            self.paragraphs.append(lines)
        self._text = ""


def _html(keeps: str) -> Callable[[str], Paragraphs]:
    def show(markup: str) -> Paragraphs:
        shown = _Shown(frozenset(keeps.split()))
        shown.feed(markup)
        shown.close()
        return shown.paragraphs

    return show


@dataclass
class _Document:
    """A document of Atlassian's editor while it is built: paragraphs with hard breaks, and code blocks."""

    content: list[dict[str, object]] = field(default_factory=list)


def _jira_cloud(markup: str) -> Paragraphs:
    """Show what Jira Cloud's editor makes of pasted HTML.

    Atlassian Document Format: "paragraph" with "text" (mark "strong") and "hardBreak"; "codeBlock" holds
    "text" without marks. There is no other place for words, so anything else would be lost.
    """
    document = _Document()
    for kind, inner in re.findall(r"<(p|pre)>(.*?)</\1>", markup, re.DOTALL):
        if kind == "pre":
            assert "<" not in inner, "a code block holds text without marks"
            document.content.append({"type": "codeBlock", "text": html.unescape(inner)})
            continue
        lines = [html.unescape(re.sub(r"</?strong>", "", line)) for line in inner.split("<br>")]
        document.content.append({"type": "paragraph", "text": "\n".join(line.strip(" ") for line in lines)})
    return [str(node["text"]).split("\n") for node in document.content]


HTML_TARGETS: Mapping[str, Callable[[str], Paragraphs]] = {
    # "Word 2007 HTML and CSS Rendering Capabilities in Outlook 2007" (Microsoft): the elements of HTML 4 for
    # text are kept; what is unsure there is CSS, and there is none.
    "outlook": _html("html body div p br pre b strong"),
    # "CSS Support" (Google for developers), "Email sanitization" (emailmarkup.org): head, style, class and
    # unknown elements go, the text elements stay.
    "gmail": _html("div p br pre b strong"),
    # "Format your bot messages" (Microsoft Teams): strong, em, pre, blockquote, links; p and br part lines.
    "teams": _html("p br pre strong"),
    # "Atlassian Document Format" (Atlassian).
    "jira cloud": _jira_cloud,
}


def plain(text: str) -> Paragraphs:
    """Show plain text, as every program does that takes nothing else: a blank line parts paragraphs."""
    return [part.split("\n") for part in re.split(r"\n{2,}", text.strip("\n"))]


def markdown(text: str) -> Paragraphs:
    """Show Markdown as CommonMark 0.31 has it."""
    rendered = MarkdownIt("commonmark").render(text)
    rendered = re.sub(r"<pre><code>(.*?)\n</code></pre>", r"<pre>\1</pre>", rendered, flags=re.DOTALL)
    tags = set(re.findall(r"</?(\w+)", rendered))
    assert tags <= {"p", "br", "pre", "strong"}, "words of a reply became markup"
    return _html("p br pre strong")(re.sub(r"<br />\n", "<br>", rendered))


def slack(text: str) -> Paragraphs:
    """Show text in Slack's message box.

    "Formatting text for app surfaces", "Format your messages in Slack": *bold*, _italic_, ~struck~, `fixed`,
    ```fixed block```, > quotation at the start of a line, :emoji:; nothing is formatted in fixed-width text,
    and there is no sign that escapes another one.
    """
    paragraphs: Paragraphs = []
    for number, part in enumerate(re.split(r"```\n?(.*?)\n?```", text, flags=re.DOTALL)):
        if number % 2:
            paragraphs.append(part.split("\n"))
        elif part.strip():
            paragraphs += plain("\n".join(map(_slack_line, part.split("\n"))))
    return paragraphs


def _slack_line(line: str) -> str:
    parts = re.split(r"`([^`\n]+)`", re.sub(r"^>", "", line))
    return "".join(part if number % 2 else _slack_words(part) for number, part in enumerate(parts))


def _slack_words(words: str) -> str:
    plain_words = re.sub(r"(?<![^\W_])([*_~])(\S(?:[^\n]*?\S)?)\1(?![^\W_])", r"\2", words)
    return re.sub(r":[a-z][a-z0-9_+'-]*:", "\N{GRINNING FACE}", plain_words)


def jira_wiki(text: str) -> Paragraphs:
    r"""Show Jira's wiki notation.

    "Text Formatting Notation Help" (Atlassian): *strong*, _emphasis_, -deleted-, +inserted+, ^super^, ~sub~,
    {macro}, [link], !image!, | table, h1. heading, bq. quotation, # and - lists, \\ breaks a line, a
    backslash takes a sign's meaning away; {noformat} shows all as it is. Entities stand for their signs.
    """
    paragraphs: Paragraphs = []
    for number, part in enumerate(re.split(r"\{noformat\}\n?(.*?)\n?\{noformat\}", text, flags=re.DOTALL)):
        if number % 2:
            paragraphs.append(part.split("\n"))
        elif part.strip():
            paragraphs += plain("\n".join(map(_wiki_line, part.split("\n"))))
    return paragraphs


def _wiki_line(line: str) -> str:
    escaped: list[str] = []

    def kept(found: re.Match[str]) -> str:
        escaped.append(found[1])
        return chr(0xE000 + len(escaped) - 1)

    line = line.replace("\\\\", "\n")
    line = re.sub(r"\\(.)", kept, line)
    line = re.sub(r"^(?:[#*-]+ |h[1-6]\. |bq\. )", "", line)
    line = re.sub(r"\{[^}\n]*\}|\[[^\]\n]*\]|!\S[^!\n]*!|\|", "", line)
    for sign in "*_+^~-":
        mark = re.escape(sign)
        line = re.sub(rf"(?<![^\W_]){mark}(?=\S)([^\n]*?)(?<=\S){mark}(?![^\W_])", r"\1", line)
    line = html.unescape(line.replace("--", "–"))
    return re.sub("[\ue000-\uefff]", lambda found: escaped[ord(found[0]) - 0xE000], line)


def mail_parts(data: bytes) -> tuple[EmailMessage, str, str]:
    """Return a mail with its plain text and its HTML, as a mail program reads them.

    RFC 5322: lines of at most 998, better 78 characters, each ended by CR LF. RFC 2045: an encoding for all
    that is no ASCII.
    """
    assert data.isascii()
    assert max(map(len, data.split(b"\r\n"))) <= 78
    assert b"\n" not in data.replace(b"\r\n", b"")
    mail = message_from_bytes(data, policy=policy.default)
    assert isinstance(mail, EmailMessage)
    assert not any(part.defects for part in mail.walk())
    body, markup = mail.get_body(("plain",)), mail.get_body(("html",))
    assert body is not None
    assert markup is not None
    return mail, body.get_content().replace("\r\n", "\n"), markup.get_content().replace("\r\n", "\n")
