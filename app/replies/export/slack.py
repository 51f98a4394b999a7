"""A reply as text for Slack's message box.

Slack has no sign that takes the meaning of another one away. Only in fixed-width text nothing is formatted:
set-off texts stand in fences, names of files and entries between backticks, and so does whatever Slack would
take for bold, a quotation, an emoji or a call to everybody.
"""

import re

from app.model import CopycueError, Reply, say
from app.replies.blocks import Block, Preformatted, Run
from app.replies.export.markup import blocks_in

__all__ = ["slack_of"]

_FENCE = "```"
_OBEYED = re.compile(
    r"""
    (?<![^\W_]) (?P<sign>[*_~]) (?=\S) [^\n]{0,300}? (?<=\S) (?P=sign) (?![^\W_])  # *bold*, _italic_
    | : (?=[^\s:]*[a-z]) [a-z0-9_+'-]+ :                                     # :emoji:
    | (?<!\w) @ (?:here|channel|everyone) \b                                 # calls
    | ^ \s* (?:>|&gt;) .*                                                    # a quotation
    """,
    re.VERBOSE,
)


def slack_of(reply: Reply) -> str:
    """Return a reply as text for Slack.

    Raises:
        CopycueError: the reply shows a text with three backticks, which Slack can not show.
    """
    if any(_FENCE in _plain(block) for block in blocks_in(reply.html)):
        raise CopycueError(
            say("Slack can not show this reply"),
            say(
                "It holds three backticks (```), with which Slack begins and ends fixed-width text. "
                "Send it as a file: --as html, or as a mail: --as eml."
            ),
        )
    return "\n\n".join(map(_written, blocks_in(reply.html))) + "\n"


def _plain(block: Block) -> str:
    if isinstance(block, Preformatted):
        return block.text
    return "\n".join("".join(run.text for run in line) for line in block.lines)


def _written(block: Block) -> str:
    if isinstance(block, Preformatted):
        return _fenced(block.text)
    return "\n".join(map(_line, block.lines))


def _fenced(text: str) -> str:
    return f"{_FENCE}\n{text}\n{_FENCE}"


def _line(runs: tuple[Run, ...]) -> str:
    whole = "".join(run.text for run in runs)
    if "`" in whole:
        return _fenced(whole)  # a single backtick can only be shown in a fence
    return "".join(_code(run.text) if run.strong else _words(run.text) for run in runs)


def _words(text: str) -> str:
    return _OBEYED.sub(lambda found: _code(found[0]), text)


def _code(text: str) -> str:
    words = text.strip()
    return text.replace(words, f"`{words}`") if words else text
