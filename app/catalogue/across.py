"""What the files of several languages tell about each other: texts and placeholders that are missing.

Files belong together when only their language tells them apart; a file may also hold several
languages itself. Languages are compared where they share keys. One of them is the original:
the source language that XLIFF names, else that of the files that name none, else English, else
the one with the most texts.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from app.catalogue.facts import Facts
from app.catalogue.fault import shown
from app.catalogue.language import language_name, without_language
from app.catalogue.placeholders import placeholders
from app.model import Problem, ProblemKind, Sentence, Severity, pattern, say, together

__all__ = ["across_problems"]

_SHOWN = 60
_ENGLISH = "en"
_LITERAL = "%%"
_SOURCES = frozenset({"source-language", "srcLang", "srclang", "sourcelanguage"})
"""Attributes by which a dialect tells the language of originals."""
_PRINTF = re.compile(r"%(\d{1,2}\$)?[-+0#,( ]*\d*(?:\.\d+)?((?:hh?|ll?|[qjztL])?[@A-Za-z])")
_NAMED = re.compile(r"(\{[\w.$-]+)\s*[,:}].*", re.DOTALL)

_Keys = dict[str, list["_Text"]]


@dataclass(frozen=True, slots=True)
class _Text:
    """A text in one language: an entry of a file."""

    facts: Facts
    number: int

    @property
    def value(self) -> str:
        return self.facts.table.values[self.number]

    @property
    def file(self) -> str:
        return self.facts.table.source.file

    @property
    def place(self) -> tuple[int, int]:
        """1-based line and column."""
        return self.facts.table.source.line_column(self.facts.table.starts[self.number])

    @property
    def is_source(self) -> bool:
        """Whether its dialect calls it the original of another text beside it."""
        rule = self.facts.table.rule(self.number)
        return rule is not None and not _SOURCES.isdisjoint(rule.language)


def across_problems(files: Iterable[Facts], broken: Iterable[str]) -> Iterator[Problem]:
    """Yield what is missing in one language and there in another.

    Args:
        files: all that are sound.
        broken: names of files that are not: what they lack is not known.
    """
    families: dict[str, list[Facts]] = {}
    for facts in files:
        families.setdefault(without_language(facts.table.source.file), []).append(facts)
    unknown = {without_language(file) for file in broken}
    for name, members in families.items():
        if name not in unknown and _speaks_several(members):
            yield from _compared(_by_language(members))


def _speaks_several(members: Sequence[Facts]) -> bool:
    """Tell whether there is anything to compare; keys take far longer to find than languages."""
    told = (facts.language(number) for facts in members for number in range(len(facts.table.values)))
    first = next(told, "")
    return any(language != first for language in told)


def _by_language(members: Sequence[Facts]) -> dict[str, _Keys]:
    """Return the texts of files that belong together by language and key; forms of a plural share theirs."""
    found: dict[str, _Keys] = {}
    for facts in members:
        for number in range(len(facts.table.values)):
            key = facts.family(number).key or facts.key(number)
            if key:
                texts = found.setdefault(facts.language(number), {}).setdefault(key, [])
                texts.append(_Text(facts, number))
    return found


def _compared(languages: dict[str, _Keys]) -> Iterator[Problem]:
    told = {language: texts for language, texts in languages.items() if _is_told_again(texts, languages)}
    if not told:
        return
    original = _original(told)
    for language, texts in told.items():
        if language != original and _share_keys(texts, told[original]):
            for key, originals in languages[original].items():
                yield from _checked(key, originals, texts.get(key, []), _Other(language, texts))


def _is_told_again(texts: _Keys, languages: dict[str, _Keys]) -> bool:
    """Tell whether another language has any of the texts: else they are no translation of anything."""
    return any(other is not texts and _share_keys(texts, other) for other in languages.values())


def _share_keys(one: _Keys, other: _Keys) -> bool:
    return not one.keys().isdisjoint(other)


def _original(languages: dict[str, _Keys]) -> str:
    """Return the language that the others are translated from."""
    called = [language for language, texts in languages.items() if _first(texts).is_source]
    usual = [language for language in ("", _ENGLISH) if language in languages]
    return next(iter((*called, *usual, max(languages, key=lambda language: len(languages[language])))))


def _first(texts: _Keys) -> _Text:
    return next(iter(texts.values()))[0]


@dataclass(frozen=True, slots=True)
class _Other:
    """The language that is compared with the original, and all its texts."""

    language: str
    texts: _Keys


def _checked(key: str, originals: list[_Text], found: list[_Text], other: _Other) -> Iterator[Problem]:
    first = originals[0]
    if not any(text.value.strip() for text in found):
        if first.value.strip() and not first.facts.why_not(first.number):
            yield _missing(key, first, found, other)
        return
    for text in found:
        problem = _placeholder_problem(key, originals, text)
        if problem is not None:
            yield problem


_EMPTY = pattern("“{key}” is empty in {language}; its original stands in {where}.")
_MISSING = pattern("“{key}” is missing in {language}; its original stands in {where}.")


def _missing(key: str, original: _Text, found: list[_Text], other: _Other) -> Problem:
    """Say that a text is missing; where files fall back on the original, that is no fault."""
    file = (found[0] if found else _first(other.texts)).file
    line, column = original.place if file == original.file else (None, None)
    if found:
        line, column = found[0].place
    name = language_name(other.language) or say("the other language")
    where: Sentence = say("line {line}", line=original.place[0])
    if file != original.file:
        where = _whereabouts(original)
    lack = _EMPTY if found else _MISSING
    message = lack.say(key=key, language=name, where=where)
    hint = say("The original reads “{value}”.", value=shown(original.value, _SHOWN))
    return Problem(file, message, Severity.INFO, line, column, hint, ProblemKind.MISSING_TEXT)


def _placeholder_problem(key: str, originals: list[_Text], text: _Text) -> Problem | None:
    """Say that a placeholder was lost or came in; forms of a plural may leave some out."""
    asked = [_arguments(original.value) for original in originals]
    has = _arguments(text.value)
    lost = asked[0] - has if len(originals) == 1 and not text.facts.family(text.number).key else Counter()
    added = [each for each in has if not any(each in arguments for arguments in asked)]
    if not lost and not added:
        return None
    line, column = text.place
    signs = _typed(originals[0].value, lost)
    message = say("“{key}” lacks {signs}, which its original has.", key=key, signs=signs)
    hint = say("Put it in where it belongs; the program fills it in.")
    if not lost:
        signs = _typed(text.value, added)
        message = say("“{key}” has {signs}, which its original lacks.", key=key, signs=signs)
        hint = say("Compare the two: the program fills in only what it knows.")
    original = say(
        "The original ({where}) reads “{value}”.",
        where=_whereabouts(originals[0]),
        value=shown(originals[0].value, _SHOWN),
    )
    told = together(hint, original)
    return Problem(text.file, message, Severity.WARNING, line, column, told, ProblemKind.PLACEHOLDER)


def _whereabouts(text: _Text) -> Sentence:
    return say("{file}, line {line}", file=text.file, line=text.place[0])


def _arguments(value: str) -> Counter[str]:
    """Return what the program fills in, however it is formatted: ``%1$s`` is ``%s``, ``{0:C}`` is ``{0``."""
    found: Counter[str] = Counter()
    for placeholder, count in placeholders(value).items():
        printf = _PRINTF.fullmatch(placeholder)
        if placeholder == _LITERAL:
            continue
        if printf is not None and printf[1] is None:
            found[_name(placeholder)] += count
        elif printf is not None:
            found[_name(placeholder)] += 1  # the same argument may be asked for twice
        else:
            found[_name(placeholder)] = 1
    return found


def _name(placeholder: str) -> str:
    printf = _PRINTF.fullmatch(placeholder)
    named = _NAMED.fullmatch(placeholder)
    return f"%{printf[2]}" if printf else named[1] if named else placeholder


def _typed(value: str, names: Iterable[str]) -> str:
    """Return placeholders as they are typed in a text, in quotation marks."""
    wanted = set(names)
    signs = (say("“{sign}”", sign=each) for each in placeholders(value) if _name(each) in wanted)
    return together(*signs, between=", ")
