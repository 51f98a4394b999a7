"""Comments of a document as notes: the words they are pinned to, what is said about them, and the answers."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from lxml import etree

from app.journal.dates import parse_date
from app.journal.formats.word.names import value, values
from app.journal.formats.word.package import Package
from app.journal.formats.word.passages import passage_of, quoted
from app.journal.formats.word.story import Story
from app.journal.formats.word.styles import Styles
from app.journal.formats.word.written import Anchor, after, every
from app.journal.safe_xml import local_name
from app.model import Note, NoteStatus, Source

__all__ = ["comment_notes"]

_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
_SETTLED_BY_WORD = "_Marked as resolved_"
_REOPENED_BY_WORD = "_Re-opened_"
"""What Google Docs writes as an answer where Word has a mark."""
_LONGEST_THREAD = 1_000


@dataclass(slots=True)
class _Comment:
    """A comment, with its answers when it is the first of a conversation."""

    key: str
    text: str
    author: str
    date: str
    name: str
    """By which answers refer to it."""
    settled: bool = False
    answers: "list[_Comment]" = field(default_factory=list)

    @property
    def words(self) -> str:
        """What it says, and what others answered, each by name."""
        said = [self.text]
        said += (
            f"{answer.author}: {answer.text}" if answer.author else answer.text for answer in self.answers
        )
        return "\n\n".join(filter(None, said))


def comment_notes(
    package: Package, styles: Styles, anchors: Mapping[str, Anchor], file: str
) -> Iterator[tuple[int, Note]]:
    """Yield a note for each conversation, with the number of its paragraph (0 where it is pinned nowhere)."""
    for comment in _threads(list(_comments(package, styles)), package, anchors):
        anchor = anchors.get(comment.key)
        passage = passage_of(anchor.runs) if anchor else ""
        words = comment.words
        if not words:
            continue
        text = f"{quoted(passage)}: {words}" if passage else words
        place = anchor.place if anchor else 0
        yield (
            place,
            Note(
                id="",
                text=text,
                source=Source(file, paragraph=place or None, part=f"comment {comment.key}"),
                author=comment.author,
                date=parse_date(comment.date),
                date_text=comment.date,
                where=anchor.where if anchor else "",
                status=NoteStatus.DONE if comment.settled else NoteStatus.OPEN,
            ),
        )


def _comments(package: Package, styles: Styles) -> Iterator[_Comment]:
    for element in values(package.parts.get("comments"), "comment"):
        written = list(every(Story(styles, {}).read(element)))
        text = "\n".join(after(each.runs) for each in written).strip()
        names = [each.get(_W14 + "paraId", "") for each in element.iter() if local_name(each.tag) == "p"]
        author, date = value(element, "author").strip(), value(element, "date")
        yield _Comment(value(element, "id"), text, author, date, names[-1] if names else "")


def _threads(
    comments: Sequence[_Comment], package: Package, anchors: Mapping[str, Anchor]
) -> Iterator[_Comment]:
    """Yield the comments that begin a conversation, with the others as their answers."""
    parents = _parents(package.parts.get("commentsExtended"), comments)
    by_name = {comment.name: comment for comment in comments if comment.name}
    firsts: dict[tuple[int, str], _Comment] = {}
    begun: list[_Comment] = []
    for comment in comments:
        first = _first(comment, parents, by_name)
        if first is comment and not parents:
            first = firsts.setdefault(_pinned_to(comment, anchors), comment)
        if first is comment:
            begun.append(comment)
        elif comment.text in {_SETTLED_BY_WORD, _REOPENED_BY_WORD}:
            first.settled = comment.text == _SETTLED_BY_WORD
        else:
            first.answers.append(comment)
    yield from begun


def _pinned_to(comment: _Comment, anchors: Mapping[str, Anchor]) -> tuple[int, str]:
    """Return what comments of one conversation share in files of programs that know no answers."""
    anchor = anchors.get(comment.key)
    passage = passage_of(anchor.runs) if anchor else ""
    return (anchor.place, passage) if anchor and passage else (-1, comment.key)


def _parents(root: etree._Element | None, comments: Sequence[_Comment]) -> dict[str, str]:
    """Return whom each comment answers, by their names ("" for none), and mark those that are settled."""
    parents: dict[str, str] = {}
    settled: set[str] = set()
    for element in root if root is not None else ():
        name = element.get(_W15 + "paraId", "")
        parents[name] = element.get(_W15 + "paraIdParent", "")
        if element.get(_W15 + "done") in {"1", "true"}:
            settled.add(name)
    for comment in comments:
        comment.settled = bool(comment.name) and comment.name in settled
    return parents


def _first(comment: _Comment, parents: Mapping[str, str], by_name: Mapping[str, _Comment]) -> _Comment:
    """Return the comment that began the conversation; answers to what is not there begin one."""
    at = comment
    for _ in range(_LONGEST_THREAD):
        above = by_name.get(parents.get(at.name, ""))
        if above is None or above is comment:
            return at
        at = above
    return comment
