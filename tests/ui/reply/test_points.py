"""What is to be looked at: its order, and its words."""

import pytest

from app.model import Alternative, AlternativeKind, ToneFinding, ToneLevel
from app.workspace.replies.checkup import Checkup, Remark
from ui.reply.points import count_words, points_of, remedy_words, sentence_of

TEXT = "Dear [name], again: it is easy."


def remark(words: str, level: ToneLevel, other: Alternative | None = None) -> Remark:
    """Return a remark on words of the text; on the whole of it where they are empty."""
    start = TEXT.index(words) if words else len(TEXT)
    return Remark(ToneFinding("rule", level, start, start + len(words), "why", "what instead"), other)


def checkup(*remarks: Remark, fields: tuple[tuple[int, int], ...] = ()) -> Checkup:
    return Checkup(TEXT, remarks, fields)


def test_what_is_loud_comes_first_as_the_text_has_it_then_hints() -> None:
    found = checkup(remark("Dear", ToneLevel.HINT), remark("again", ToneLevel.STOP), fields=((5, 11),))
    assert [point.words for point in points_of(found)] == ["[name]", "again", "Dear"]


def test_what_was_kept_is_not_said_again() -> None:
    found = checkup(remark("again", ToneLevel.STOP))
    assert points_of(found, {("rule", "again")}) == ()


@pytest.mark.parametrize(
    ("levels", "words"),
    [
        ((), ""),
        ((ToneLevel.HINT,), "1 hint"),
        ((ToneLevel.HINT, ToneLevel.HINT), "2 hints"),
        ((ToneLevel.STOP, ToneLevel.HINT), "1 thing to look at"),
        ((ToneLevel.STOP, ToneLevel.WARN), "2 things to look at"),
    ],
)
def test_hints_are_counted_only_where_there_is_nothing_louder(
    levels: tuple[ToneLevel, ...], words: str
) -> None:
    assert count_words(points_of(checkup(*(remark("again", level) for level in levels)))) == words


@pytest.mark.parametrize(
    ("words", "level", "said"),
    [
        ("again", ToneLevel.STOP, "Better not “again”: Why. What instead."),
        ("again", ToneLevel.WARN, "Look again at “again”: Why. What instead."),
        ("again", ToneLevel.HINT, "A hint about “again”: Why. What instead."),
        ("", ToneLevel.WARN, "A look at the whole: Why. What instead."),
    ],
)
def test_each_level_has_words_of_its_own(words: str, level: ToneLevel, said: str) -> None:
    assert [sentence_of(point) for point in points_of(checkup(remark(words, level)))] == [said]


def test_a_field_is_said_to_be_not_filled_in() -> None:
    (point,) = points_of(checkup(fields=((5, 11),)))
    assert sentence_of(point) == "“[name]” is not filled in."
    assert remedy_words(point) == ""


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (AlternativeKind.REPLACE, "Write “Ms Doyle”"),
        (AlternativeKind.LEAVE_OUT_WORDS, "Leave it out"),
        (AlternativeKind.LEAVE_OUT_SENTENCE, "Leave the sentence out"),
    ],
)
def test_one_click_says_what_it_does(kind: AlternativeKind, words: str) -> None:
    other = Alternative(kind, 13, 18, "Ms Doyle")
    (point,) = points_of(checkup(remark("again", ToneLevel.STOP, other)))
    assert remedy_words(point) == words
