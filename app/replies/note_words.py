"""What a note says, in words short enough to quote: number, first sentence, the part about the program."""

import re
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

import msgspec

from app.model import Ask, Note
from app.replies.quotes import clean_lines, mention, one_line, shorten
from resources import folder

__all__ = ["NoteFacts", "client_number", "note_facts"]

_CLIENT_NUMBER = re.compile(r"#?(\d{1,7}|[A-Za-z]{1,12}-\d{1,7})(?:-[0-9a-f]{6,})?")
_MADE_UP = re.compile(r"n-[0-9a-f]{6,}(?:-\d+)?")
_BULLET = re.compile(r"\s*(?:[-*•]\s+(?:\[[ xX]?\]\s*)?|\d{1,3}[.)]\s+|#{1,6}\s+)")
_SENTENCE_END = re.compile(r"(?<=[.!?…])(?<!\b\w\.)(?<!\b\d\d\.)[\"”“’)]?\s+(?=[\"„“‘(\w])")
"""Not behind "am 3." and "z. B.": there the sentence goes on."""
_GREETING = re.compile(r"(?:hi|hello|hey|dear|hallo|moin|guten (?:tag|morgen)|liebe[rs]?)\b", re.IGNORECASE)
_WORDS_OF_A_SENTENCE = 3
_WISH_BEGINS = 6
_WHERE_LIMIT = 50
_PROGRAM_LIMIT = 90
_REASON_WORDS = (3, 12)
_CLAUSE_END = re.compile(r"(?:(?:^|\s+)(?:und|and|then|aber|but)(?=\s))+\s+|[,;–—]\s*")
_CLAUSE = re.compile(r"[,;(–—]\s*([^,;()–—]+)")
_SIGNS = '.,;:!?“”„"()'
_QUOTATION = re.compile(r"[„“\"»«](?P<words>[^„“”\"»«\n]{2,200})[“”\"«»]")
_UNQUOTABLE = re.compile(r"[!?\"„“”‚‘()<>:]")


@dataclass(frozen=True, slots=True)
class NoteFacts:
    """A note as a reply may speak of it.

    Attributes:
        number: the client's number for it, or None.
        where: page or screen as the journal names it, or None.
        words: its first sentence, cut to the length of a quote.
        trouble: what does not work, where it says so: a clause of it; else the same as ``words``.
        program: the sentence about the program, where the note is about text as well; or None.
        author: who wrote it, where that is somebody else than the reader; or None.
        reason: the client's reason for the wish, in the client's words; or None.
        quotable: ``trouble`` is whole, short, and not about the writer.
        broken: something does not work as it should.
        urgent: it is said that somebody waits now.
        settled: it is said that all is well already.
        quotes_more: it quotes words beside those of its wishes, which may be the wording that is wished.
    """

    number: str | None
    where: str | None
    words: str
    trouble: str = ""
    program: str | None = None
    author: str | None = None
    reason: str | None = None
    quotable: bool = False
    broken: bool = False
    urgent: bool = False
    settled: bool = False
    quotes_more: bool = False


class _Reasons(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How a reason begins, what a quotation of it must not hold, and words that tell of trouble."""

    begins: tuple[str, ...]
    holds_none_of: frozenset[str]
    trouble: tuple[str, ...]
    wishes: frozenset[str]
    questions: tuple[str, ...]
    supposes: frozenset[str]
    duties: frozenset[str]
    deeds: frozenset[str]
    complaints: frozenset[str]
    urgent: tuple[str, ...]
    settled: tuple[str, ...]
    not_first: frozenset[str]


@cache
def _reasons() -> _Reasons:
    return msgspec.convert(tomllib.loads(folder("replies", "reasons.toml").read_text("utf-8")), _Reasons)


def note_facts(note: Note, asks: Iterable[Ask], author: str = "", program: str = "") -> NoteFacts:
    """Return what a reply may quote of a note.

    Args:
        note: the note.
        asks: the wishes about wording that were read in it.
        author: who wrote it, where that is somebody else than the reader.
        program: what it says of the program, where it is about text as well; "" where that was not read.
    """
    sentences = _sentences(note.text)
    asks = tuple(asks)
    words = mention(next(iter(_telling(sentences)), "")) or "…"
    of_program = one_line(program) or _program_part(sentences, asks)
    trouble = _trouble(sentences) or words
    return NoteFacts(
        number=client_number(note.id if note.number is None else note.number),
        where=shorten(note.where, _WHERE_LIMIT) or None,
        words=words,
        trouble=trouble,
        author=author or None,
        reason=next(_said_reasons(sentences, asks), None),
        program=mention(of_program, _PROGRAM_LIMIT) if of_program else None,
        quotable=_is_quotable(trouble),
        broken=not _is_wish([of_program] if program and of_program else sentences),
        urgent=_holds(_plain(note.text), _reasons().urgent),
        settled=_holds(_plain(note.text), _reasons().settled),
        quotes_more=_quotes_more(note.text, asks),
    )


def _quotes_more(text: str, asks: tuple[Ask, ...]) -> bool:
    known = " ".join(f"{ask.old or ''} {ask.new or ''}" for ask in asks)
    return any(found["words"].strip() not in known for found in _QUOTATION.finditer(text))


def client_number(note_id: str) -> str | None:
    """Return the number that the client knows a note by; None for an id that was made up while reading."""
    found = _CLIENT_NUMBER.fullmatch(note_id.strip())
    return None if found is None or _MADE_UP.fullmatch(note_id.strip()) else found[1]


def _sentences(text: str) -> list[str]:
    lines = (_without_bullet(line) for line in clean_lines(text).splitlines())
    parts = (one_line(part) for line in lines for part in _split(line))
    return [part for part in parts if part]


def _without_bullet(line: str) -> str:
    bullet = _BULLET.match(line)
    return line if bullet is None else line[bullet.end() :]


def _split(line: str) -> list[str]:
    pieces, start = [], 0
    quotations = [found.span("words") for found in _QUOTATION.finditer(line)]
    for end in _SENTENCE_END.finditer(line):
        if _goes_on(line, end, quotations):
            continue
        cut = end.start() + len(end[0].rstrip())  # a closing quote belongs to its sentence
        pieces.append(line[start:cut])
        start = end.end()
    return [*pieces, line[start:]]


def _goes_on(line: str, end: re.Match[str], quotations: Iterable[tuple[int, int]]) -> bool:
    """Tell whether only a quotation, or a sentence in it, ends here: “Paid? Done.” is a sentence's part."""
    if any(start <= end.start() < stop for start, stop in quotations):
        return True
    behind = line[end.end() :]
    return not end[0][0].isspace() and behind[:1].islower() and not _CLAUSE_END.match(behind)


def _telling(sentences: Iterable[str]) -> list[str]:
    found = [text for text in sentences if not _GREETING.match(text)]
    return [text for text in found if len(text.split()) >= _WORDS_OF_A_SENTENCE] or found or list(sentences)


def _program_part(sentences: list[str], asks: tuple[Ask, ...]) -> str | None:
    """Return the first sentence that is not about wording; None where none is left."""
    news = [ask.new or ask.old or "" for ask in asks]
    olds = [ask.old or "" for ask in asks]
    free = [text for text in _telling(sentences) if not _holds(text, news)]
    return next((text for text in free if not _holds(text, olds)), next(iter(free), None))


def _trouble(sentences: list[str]) -> str:
    """Return a short clause that tells of trouble; "" where none surely does, or the beginning tells it."""
    first = next(iter(_telling(sentences)), "")
    if _tells_trouble(first) or (not _is_about_writer(first) and not _is_wish([first])):
        return mention(first, _PROGRAM_LIMIT)
    clauses = (clause.strip() for text in sentences for clause in _CLAUSE_END.split(text))
    found = (clause for clause in clauses if _tells_trouble(clause) and not _UNQUOTABLE.search(clause))
    return mention(next((clause for clause in found if len(clause.split()) >= _WORDS_OF_A_SENTENCE), ""))


def _is_about_writer(sentence: str) -> bool:
    return next(iter(_words(sentence)), "") in _reasons().not_first


def _plain(text: str) -> str:
    """Return the words of a text, small, one blank around each."""
    return f" {' '.join(_words(text))} "


def _words(text: str) -> list[str]:
    return [word.strip(_SIGNS) for word in text.casefold().split()]


def _is_quotable(trouble: str) -> bool:
    """Whether words of the note can stand in a sentence of ours: whole, and not about the writer."""
    return not trouble.endswith(("…", "?")) and not _is_about_writer(trouble) and "{" not in trouble


def _is_wish(sentences: Sequence[str]) -> bool:
    """Whether the first sentence that tells something wishes for something new."""
    first = next(iter(_telling(sentences)), "")
    words = _words(first)
    if _reasons().wishes.intersection(words[:_WISH_BEGINS]):
        return True
    may_wish = _asks_for_something(first, words) or _names_a_deed(words)
    return may_wish and not any(map(_tells_trouble, sentences))


def _asks_for_something(sentence: str, words: Sequence[str]) -> bool:
    asks = sentence.endswith("?") and sentence.casefold().startswith(_reasons().questions)
    return asks and _reasons().supposes.isdisjoint(words)


def _names_a_deed(words: Sequence[str]) -> bool:
    """Whether something is to be done to a thing: a word of duty, and behind it what is to be done."""
    duty = next((place for place, word in enumerate(words) if word in _reasons().duties), len(words))
    deed = not _reasons().deeds.isdisjoint(words[duty + 1 :])
    return deed and _reasons().complaints.isdisjoint(words)


def _tells_trouble(text: str) -> bool:
    return any(word.startswith(_reasons().trouble) for word in _words(text))


def _said_reasons(sentences: list[str], asks: tuple[Ask, ...]) -> Iterator[str]:
    """Yield what surely is a reason and nothing else: quoting a sigh would make matters worse."""
    words = [word for ask in asks for word in (ask.old, ask.new)]
    for sentence in sentences:
        for part in (sentence, *_CLAUSE.findall(sentence)):
            clause = part.strip(" .,;–—-")
            if _is_reason(clause) and not _holds(clause, filter(None, words)):
                yield clause


def _is_reason(clause: str) -> bool:
    plain = clause.casefold()
    said = plain.split()
    return (
        _REASON_WORDS[0] <= len(said) <= _REASON_WORDS[1]
        and plain.startswith(_reasons().begins)
        and not _UNQUOTABLE.search(clause)
        and _reasons().holds_none_of.isdisjoint(word.strip(".,;:") for word in said)
    )


def _holds(text: str, words: Iterable[str]) -> bool:
    return any(word and one_line(word) in text for word in words)
