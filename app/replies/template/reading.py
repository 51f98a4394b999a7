"""Reads a template: a small part of Jinja's way of writing, in which nothing can compute, loop or reach out.

What there is: ``{{ fact | filter }}``, ``{% if %}``, ``{% for item in fact %}``, ``{% set name %}``,
``{% include "file" %}``, and our own ``{% wordings move %}``. Jinja itself was left: its sandbox limits
neither time nor memory, and compiling our templates with it took a third of a cold start.
"""

import hashlib
from collections.abc import Callable

from app.model import Formality
from app.replies.template.conditions import condition_of, path_of
from app.replies.template.mistake import TemplateMistakeError
from app.replies.template.nodes import (
    Body,
    Choice,
    Condition,
    Each,
    Include,
    Node,
    Offer,
    Set,
    Slot,
    Template,
    Wordings,
    Words,
)
from app.replies.template.pieces import Piece, PieceKind, cut

__all__ = ["ANY_TONE", "FILTERS", "LARGEST_TEMPLATE", "read_template"]

ANY_TONE = "any"
FILTERS = ("quoted", "joined", "listed", "in_words")
LARGEST_TEMPLATE = 100_000
"""Characters a template may have."""

_DEEPEST = 12
_MANY_FILTERS = 4
_ENDS = {"if": "endif", "for": "endfor", "set": "endset", "wordings": "endwordings"}


def read_template(text: str, name: str) -> Template:
    """Return the template that a text is.

    Args:
        text: the file's text.
        name: the file's name, for reports.

    Raises:
        TemplateMistakeError: it is none, or asks for what templates may not do.
    """
    if len(text) > LARGEST_TEMPLATE:
        raise TemplateMistakeError(name, 1, f"the file has more than {LARGEST_TEMPLATE} characters")
    pieces = list(cut(text.rstrip(), name))  # what includes it goes on right behind its last word
    body = _Reading(pieces, name).whole()
    return Template(name, body, hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest())


class _Reading:
    def __init__(self, pieces: list[Piece], file: str) -> None:
        self._pieces = pieces
        self._file = file
        self._at = 0
        self._open: list[tuple[str, int]] = []
        self._tags: dict[str, Callable[[str, int], Node]] = {
            "if": self._choice,
            "for": self._each,
            "set": self._set,
            "include": self._include,
            "wordings": self._wordings,
        }

    def whole(self) -> Body:
        body = self._body(())
        if self._at < len(self._pieces):
            piece = self._pieces[self._at]
            raise self._mistake(piece.line, f"“{piece.text[:40]}” has no beginning")
        return body

    def _body(self, ends: tuple[str, ...]) -> Body:
        """Read up to a tag among ``ends``, which stays to be read."""
        nodes: list[Node] = []
        while self._at < len(self._pieces):
            piece = self._pieces[self._at]
            word, _, rest = piece.text.partition(" ")
            if piece.kind is PieceKind.TAG and (word in ends or word not in self._tags):
                if word in ends or word in _CLOSING:
                    return tuple(nodes)
                raise self._mistake(piece.line, f"there is no “{word[:20]}” in templates", _TAGS_HINT)
            self._at += 1
            if piece.kind is PieceKind.WORDS:
                nodes.append(Words(piece.text))
            elif piece.kind is PieceKind.SLOT:
                nodes.append(self._slot(piece))
            else:
                nodes.append(self._tags[word](rest.strip(), piece.line))
        return tuple(nodes)

    def _slot(self, piece: Piece) -> Slot:
        path, *filters = piece.text.split("|")
        names = tuple(name.strip() for name in filters)
        for name in names:
            if name not in FILTERS or len(names) > _MANY_FILTERS:
                raise self._mistake(
                    piece.line, f"“{name[:20]}” is no filter", f"There are {', '.join(FILTERS)}."
                )
        return Slot(path_of(path, self._file, piece.line), names, piece.line)

    def _choice(self, text: str, line: int) -> Choice:
        branches: list[tuple[Condition, Body]] = []
        otherwise: Body = ()
        condition: Condition | None = condition_of(text, self._file, line)
        with_else = False
        self._enter("if", line)
        while True:
            body = self._body(("elif", "else", "endif"))
            if condition is None:
                otherwise = body
            else:
                branches.append((condition, body))
            word, rest, at = self._next_tag()
            if word == "endif":
                self._open.pop()
                return Choice(tuple(branches), otherwise)
            if with_else:
                raise self._mistake(at, f"“{word}” stands behind “else”")
            with_else = word == "else"
            condition = None if with_else else condition_of(rest, self._file, at)

    def _each(self, text: str, line: int) -> Each:
        name, word, path = [*text.split(None, 2), "", "", ""][:3]
        if word != "in":
            raise self._mistake(line, "“for” says no fact", "Write it like: for place in places.")
        item = path_of(name, self._file, line)
        body = self._until_end("for", line)
        return Each(item[0], path_of(path, self._file, line), body, line)

    def _set(self, text: str, line: int) -> Set:
        name, equals, value = text.partition("=")
        target = path_of(name, self._file, line)[0]
        if not equals:
            return Set(target, self._until_end("set", line), line)
        value = value.strip()
        if len(value) > 1 and value[0] == value[-1] == '"':
            return Set(target, value[1:-1], line)
        return Set(target, path_of(value, self._file, line), line)

    def _include(self, text: str, line: int) -> Include:
        if text == "body":
            return Include(None, line)
        name = text.strip('"')
        if text != f'"{name}"' or not name.replace("-", "").replace(".j2", "").isalnum():
            raise self._mistake(line, "“include” names no template", 'Write it like: include "offer.j2".')
        return Include(name, line)

    def _wordings(self, text: str, line: int) -> Wordings:
        move = path_of(text, self._file, line)[0]
        self._enter("wordings", line)
        if any(isinstance(node, Words) and node.text.strip() for node in self._body(("wording",))):
            raise self._mistake(line, "words stand before the first “wording”")
        offers: list[Offer] = []
        while True:
            word, rest, at = self._next_tag()
            if word == "endwordings":
                break
            tones, condition = self._offer(rest, at)
            offers.append(Offer(tones, condition, self._body(("wording",)), at))
        self._open.pop()
        if not offers:
            raise self._mistake(line, f"“wordings {move}” has no “wording”")
        return Wordings(move, tuple(offers), line)

    def _offer(self, text: str, line: int) -> tuple[tuple[str, ...], Condition | None]:
        said, has_if, condition = f"{text} ".partition(" if ")
        tones = tuple(tone.strip() for tone in said.split(","))
        for tone in tones:
            if tone != ANY_TONE and tone not in set(Formality):
                hint = "Use any, friendly, neutral or formal."
                raise self._mistake(line, f"“{tone[:20]}” is no tone", hint)
        return tones, condition_of(condition, self._file, line) if has_if else None

    def _until_end(self, word: str, line: int) -> Body:
        self._enter(word, line)
        body = self._body((_ENDS[word],))
        self._next_tag()
        self._open.pop()
        return body

    def _enter(self, word: str, line: int) -> None:
        self._open.append((word, line))
        if len(self._open) > _DEEPEST:
            raise self._mistake(line, f"more than {_DEEPEST} tags stand inside each other")

    def _next_tag(self) -> tuple[str, str, int]:
        """Take the tag at hand, which must belong to the one that is open."""
        word, line = self._open[-1]
        if self._at == len(self._pieces):
            raise self._mistake(line, f"“{word}” is not closed", f"Write “{_ENDS[word]}” behind it.")
        piece = self._pieces[self._at]
        self._at += 1
        found, _, rest = piece.text.partition(" ")
        if found not in _PARTS[word]:
            raise self._mistake(piece.line, f"“{found}” stands inside “{word}” of line {line}")
        return found, rest.strip(), piece.line

    def _mistake(self, line: int, sentence: str, hint: str = "") -> TemplateMistakeError:
        return TemplateMistakeError(self._file, line, sentence, hint)


_PARTS = {
    "if": ("elif", "else", "endif"),
    "for": ("endfor",),
    "set": ("endset",),
    "wordings": ("wording", "endwordings"),
}
_CLOSING = frozenset(word for words in _PARTS.values() for word in words)
_TAGS_HINT = "There are if, for, set, include and wordings."
