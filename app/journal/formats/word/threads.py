"""Conversations in comments: which comment answers which, and which are settled.

Word keeps that in a part of its own. Google Docs writes answers as comments on the same words.
"""

from collections.abc import Iterator, Mapping, Sequence

from lxml import etree

from app.journal.document.passages import passage_of
from app.journal.document.remarks import Comment
from app.journal.document.written import Anchor, after, every
from app.journal.files.safe_xml import local_name
from app.journal.formats.word.names import value, values
from app.journal.formats.word.package import Package
from app.journal.formats.word.story import Story
from app.journal.formats.word.styles import Styles

__all__ = ["threads_of"]

_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
_SETTLED = "_Marked as resolved_"
_REOPENED = "_Re-opened_"
"""What Google Docs writes as an answer where Word has a mark."""
_LONGEST_THREAD = 1_000


def threads_of(package: Package, styles: Styles, anchors: Mapping[str, Anchor]) -> Iterator[Comment]:
    """Yield the comments that begin a conversation, with the others as their answers."""
    named = list(_comments(package.parts.get("comments"), styles, anchors))
    parents, settled = _said_of_answers(package.parts.get("commentsExtended"))
    by_name = {name: comment for name, comment in named if name}
    names = {comment.key: name for name, comment in named}
    firsts: dict[tuple[int, str], Comment] = {}
    begun: list[Comment] = []
    for name, comment in named:
        comment.settled = name in settled
        first = _first(comment, names, parents, by_name)
        if first is comment and not parents:
            first = firsts.setdefault(_pinned_to(comment), comment)
        if first is comment:
            begun.append(comment)
        elif comment.text in {_SETTLED, _REOPENED}:
            first.settled = comment.text == _SETTLED
        else:
            first.answers.append(comment)
    yield from begun


def _comments(
    root: etree._Element | None, styles: Styles, anchors: Mapping[str, Anchor]
) -> Iterator[tuple[str, Comment]]:
    """Yield each comment with the name by which answers refer to it."""
    for element in values(root, "comment"):
        written = list(every(Story(styles, {}).read(element)))
        text = "\n".join(after(each.runs) for each in written).strip()
        names = [each.get(_W14 + "paraId", "") for each in element.iter() if local_name(each.tag) == "p"]
        key = value(element, "id")
        author, date = value(element, "author").strip(), value(element, "date")
        yield names[-1] if names else "", Comment(key, text, author, date, anchors.get(key))


def _pinned_to(comment: Comment) -> tuple[int, str]:
    """Return what comments of one conversation share in files of programs that know no answers."""
    passage = passage_of(comment.anchor.runs) if comment.anchor else ""
    return (comment.anchor.place, passage) if comment.anchor and passage else (-1, comment.key)


def _said_of_answers(root: etree._Element | None) -> tuple[dict[str, str], frozenset[str]]:
    """Return whom each comment answers, by their names, and the names of those that are settled."""
    elements: Sequence[etree._Element] = list(root) if root is not None else []
    named = [(element.get(_W15 + "paraId", ""), element) for element in elements]
    parents = {name: element.get(_W15 + "paraIdParent", "") for name, element in named if name}
    settled = (name for name, element in named if element.get(_W15 + "done") in {"1", "true"})
    return parents, frozenset(filter(None, settled))


def _first(
    comment: Comment, names: Mapping[str, str], parents: Mapping[str, str], by_name: Mapping[str, Comment]
) -> Comment:
    """Return the comment that began the conversation; an answer to what is not there begins one."""
    at = comment
    for _ in range(_LONGEST_THREAD):
        above = by_name.get(parents.get(names[at.key], ""))
        if above is None:
            return at
        if above is comment:
            break  # they answer each other
        at = above
    return comment
