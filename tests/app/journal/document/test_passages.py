"""Words of a document in quotation marks."""

import pytest

from app.journal.document.passages import passage_of, quoted
from app.journal.document.written import Change, Fate, Run


@pytest.mark.parametrize(
    ("text", "english", "german"),
    [
        ("Ferry", "“Ferry”", "„Ferry“"),
        ("the “Ferry”", "»the “Ferry”«", "»the “Ferry”«"),
        ('the "Ferry"', '“the "Ferry"”', '»the "Ferry"«'),
        ("»a« “b”", "›»a« “b”‹", "›»a« “b”‹"),
        ("›a‹ »b« “c”", "“›a‹ »b« “c””", "„›a‹ »b« “c”“"),
    ],
)
def test_marks_are_chosen_that_do_not_stand_among_the_words(text: str, english: str, german: str) -> None:
    assert (quoted(text), quoted(text, german=True)) == (english, german)


def test_a_passage_is_what_stood_there_before() -> None:
    gone, come = Change(Fate.DELETED), Change(Fate.INSERTED)
    assert passage_of([Run("Pay "), Run("now", gone), Run("here", come)]) == "Pay now"
    assert passage_of([Run("here", come)]) == "here"
    assert passage_of([Run(" one \n\n two ")]) == "one\ntwo"
    assert passage_of([]) == ""
