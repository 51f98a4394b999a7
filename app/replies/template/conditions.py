"""Reads what stands behind ``if``: facts, ``==``, ``!=``, ``not``, ``and``, ``or`` and brackets."""

import re

from app.replies.template.mistake import TemplateMistakeError
from app.replies.template.nodes import AllOf, AnyOf, Condition, Equal, Known, Not, Path

__all__ = ["condition_of", "path_of"]

_TOKEN = re.compile(r'\s*(?:(==|!=|[()])|"([^"]*)"|(\d{1,6})(?![\w.])|([^\W\d][\w.]*)|(\S))')
_NAME = re.compile(r"[^\W\d_]\w*")
_MANY_TOKENS = 60
_SIGN, _TEXT, _NUMBER, _WORD = 1, 2, 3, 4
_JOINING = frozenset({"and", "or", "not"})


def path_of(text: str, file: str, line: int) -> Path:
    """Return the names of a fact, such as ``place.file``.

    Raises:
        TemplateMistakeError: that is no fact's name; calls, private names and computing are none.
    """
    names = tuple(text.strip().split("."))
    if not all(_NAME.fullmatch(name) for name in names):
        raise TemplateMistakeError(
            file, line, f"“{text.strip()[:40]}” is no fact", "Only the name of a fact may stand here."
        )
    return names


def condition_of(text: str, file: str, line: int) -> Condition:
    """Return the condition that a text says.

    Raises:
        TemplateMistakeError: it is none.
    """
    reading = _Reading(text, file, line)
    condition = reading.any_of()
    if reading.left:
        raise reading.mistake()
    return condition


class _Reading:
    """Reads tokens from left to right; brackets are the only thing that nests."""

    def __init__(self, text: str, file: str, line: int) -> None:
        self._file, self._line, self._text = file, line, text.strip()
        self._tokens = [
            (found.lastindex or 0, found[found.lastindex or 0]) for found in _TOKEN.finditer(text)
        ]
        self._at = 0
        if not self._tokens or len(self._tokens) > _MANY_TOKENS:
            raise self.mistake()

    @property
    def left(self) -> bool:
        return self._at < len(self._tokens)

    def mistake(self) -> TemplateMistakeError:
        return TemplateMistakeError(
            self._file,
            self._line,
            f"“{self._text[:60]}” is no condition",
            'Write it like: wish.brief and not place.entry, or: change.kind == "insert".',
        )

    def any_of(self) -> Condition:
        found = [self._all_of()]
        while self._skip("or"):
            found.append(self._all_of())
        return found[0] if len(found) == 1 else AnyOf(tuple(found))

    def _all_of(self) -> Condition:
        found = [self._one()]
        while self._skip("and"):
            found.append(self._one())
        return found[0] if len(found) == 1 else AllOf(tuple(found))

    def _one(self) -> Condition:
        if self._skip("not"):
            return Not(self._one())
        if self._skip("("):
            inner = self.any_of()
            if not self._skip(")"):
                raise self.mistake()
            return inner
        return self._fact()

    def _fact(self) -> Condition:
        kind, word = self._take()
        if kind != _WORD or word in _JOINING:
            raise self.mistake()
        path = path_of(word, self._file, self._line)
        for sign in ("==", "!="):
            if self._skip(sign):
                equal = Equal(path, self._value(), self._line)
                return equal if sign == "==" else Not(equal)
        return Known(path, self._line)

    def _value(self) -> str | int:
        kind, value = self._take()
        if kind not in {_TEXT, _NUMBER}:
            raise self.mistake()
        return int(value) if kind == _NUMBER else value

    def _take(self) -> tuple[int, str]:
        if not self.left:
            raise self.mistake()
        self._at += 1
        return self._tokens[self._at - 1]

    def _skip(self, word: str) -> bool:
        found = self.left and self._tokens[self._at][0] != _TEXT and self._tokens[self._at][1] == word
        self._at += found
        return found
