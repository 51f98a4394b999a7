"""A reply in the wiki notation of Jira: Data Center and Server, and the old editor's text mode.

Jira Cloud's editor does not read this notation; it takes the HTML. In a ``noformat`` block nothing is obeyed
but its own end, so a set-off text that holds that end is written with every sign escaped instead.
"""

import re

from app.model import Reply
from app.replies.blocks import Block, Preformatted, Run
from app.replies.export.markup import blocks_in

__all__ = ["jira_of"]

_BACKSLASH = "&#92;"
"""A backslash before a sign takes its meaning away, and two break the line: so it is told by its number."""
_NO_FORMAT = "{noformat}"
_SPECIAL = re.compile(
    r"""
    (?P<entity> & (?=\#?\w+;) )
    | (?P<backslash> \\ )
    | (?P<sign> [{}\[\]|^~]
      | (?<![^\W_]) [*_+] | [*_+] (?![^\W_])
      | (?<![^\W_\s]) - (?=\S) | (?<=\S) - (?![^\W_\s]) | -(?=-)
      | \? (?=\?) | ! (?=\S)
      | \( (?=[/x!?*yni+-]\)|on\)|off\)|\*[rgby]\)|flag) | [:;] (?=[()DP]) )
    """,
    re.VERBOSE,
)
_LINE_START = re.compile(r"^(\s*)(?=[#\-]+(?:\s|$)|h[1-6]\.|bq\.)")


def jira_of(reply: Reply) -> str:
    """Return a reply in the notation of Jira's wiki, with each set-off text as it stands."""
    return "\n\n".join(map(_written, blocks_in(reply.html))) + "\n"


def _written(block: Block) -> str:
    if not isinstance(block, Preformatted):
        return "\n".join(map(_line, block.lines))
    if "{noformat" in block.text.lower():
        return "\n".join(_line((Run(line),)) for line in block.text.split("\n"))
    return f"{_NO_FORMAT}\n{block.text}\n{_NO_FORMAT}"


def _line(runs: tuple[Run, ...]) -> str:
    return _LINE_START.sub(_plain_start, "".join(map(_words, runs)))


def _words(run: Run) -> str:
    words = _SPECIAL.sub(_as_words, run.text)
    return f"*{words}*" if run.strong and words.strip() else words


def _as_words(found: re.Match[str]) -> str:
    if found["entity"]:
        return "&amp;"
    return _BACKSLASH if found["backslash"] else f"\\{found[0]}"


def _plain_start(found: re.Match[str]) -> str:
    """Return the beginning of a line so that it begins no list, heading or quotation."""
    return f"{found[1]}\\"
