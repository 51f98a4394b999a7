"""Fields of a reply that somebody still has to fill in: [name], {{date}}, ____, XXX.

Drafts of Copycue's own have none. They come from a team's templates, and from letters that
people keep at hand.
"""

import re

from app.replies.phrases.own_words import MASK, own_words

__all__ = ["unfilled_fields"]

_FIELD = re.compile(
    rf"\[(?=[^\[\]\n]*[^\W\d_{MASK}])[^\[\]\n{MASK}]{{1,60}}\]"  # [name]; a number alone is a footnote
    rf"|\{{{MASK}{{1,62}}\}}"  # {{name}}, whose inner half is masked as code
    r"|_{3,}|\bX{3,}\b|\bTBD\b|\?{3,}"
)


def unfilled_fields(text: str) -> tuple[tuple[int, int], ...]:
    """Return where fields stand that are not filled in yet: start and end, counted in characters.

    What is quoted, set off or code is the client's text, which may look like that.

    Args:
        text: the reply.
    """
    return tuple(found.span() for found in _FIELD.finditer(own_words(text)))
