import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.catalogue.declared import shipped
from app.catalogue.dialect import TextRules
from app.catalogue.readable import Place, view
from app.catalogue.splice import Setting, Unsafe, hunks, splice, widened

ANDROID = next(dialect.text for dialect in shipped() if dialect.name == "android")
PLAIN = TextRules()


def spliced(raw: str, old: str, new: str, rules: TextRules = PLAIN) -> str:
    """The raw text in which ``old``, as read, became ``new``."""
    before = view(raw, rules, Place.ELEMENT)
    start = before.value.index(old)
    changes = hunks(before.value, start, start + len(old), new)
    return splice(before, changes, Setting(rules, Place.ELEMENT))


@pytest.mark.parametrize(
    ("raw", "old", "new", "expected"),
    [
        ("Pay now", "now", "later", "Pay later"),
        ("Tom &amp; Jerry", "Tom & Jerry", "Tom & Judy", "Tom &amp; Judy"),
        ("Pay <b>now</b>!", "Pay now", "Pay later", "Pay <b>later</b>!"),
        ("Pay <b>now</b>!", "Pay now!", "Buy now!", "Buy <b>now</b>!"),
        ("A <b>b</b> c", "A b c", "X y z", "X <b>y</b> z"),
        ("one<!-- x --> two", "two", "three", "one<!-- x --> three"),
        ("a &#8211; b", "b", "c", "a &#8211; c"),
    ],
)
def test_words_that_stay_are_left_as_typed(raw: str, old: str, new: str, expected: str) -> None:
    assert spliced(raw, old, new) == expected


@pytest.mark.parametrize(
    ("raw", "after", "new", "expected"),
    [
        ("<b>Pay</b> now", "Pay", " here", "<b>Pay</b> here now"),
        ("Pay <b>now</b>", "now", "!", "Pay <b>now</b>!"),
        ("<i><b>Pay</b></i>", "Pay", "!", "<i><b>Pay</b></i>!"),
        ("Pay<!-- x -->", "Pay", "!", "Pay!<!-- x -->"),
    ],
)
def test_an_insertion_goes_outside_of_tags(raw: str, after: str, new: str, expected: str) -> None:
    assert spliced(raw, after, after + new) == expected


def test_an_insertion_at_the_beginning_goes_before_tags() -> None:
    before = view("<b>Pay</b>", PLAIN, Place.ELEMENT)
    assert splice(before, [(0, 0, "Please ")], Setting(PLAIN, Place.ELEMENT)) == "Please <b>Pay</b>"


def test_an_insertion_stays_inside_androids_quotes() -> None:
    assert spliced('"Pay now"', "now", "now, it's late", ANDROID) == '"Pay now, it\'s late"'


def test_an_insertion_stays_inside_cdata() -> None:
    assert spliced("<![CDATA[a < b]]>", "b", "b & c") == "<![CDATA[a < b & c]]>"


@pytest.mark.parametrize(
    ("raw", "old", "new"),
    [
        ("Pay <b>now</b>", "Pay now", "Anlegen"),
        ("a<br/>b", "a\nb", "ab"),
        ("a<br/>b", "\n", ""),
        ("one<!-- keep --> two", "one two", "three"),
        ("the &co; line", "the &co; line", "our"),
    ],
)
def test_a_change_across_mark_up_is_refused(raw: str, old: str, new: str) -> None:
    with pytest.raises(Unsafe, match="must stay where it is"):
        spliced(raw, old, new)


@pytest.mark.parametrize(
    ("before", "after", "old", "new"),
    [
        ("Standart fare", "Standard fare", "Standart", "Standard"),
        ("Your tickets", "Your Tickets", "tickets", "Tickets"),
        ("Ticket sold", "Tickets sold", "Ticket", "Tickets"),
        ("Pay now", "Pay now.", "now", "now."),
        ("Pay now!", "Pay now.", "now!", "now."),
        ("Pay. Go.", "Pay. Wait. Go.", "", "Wait. "),
        ("Pay. Wait. Go.", "Pay. Go.", "Wait. ", ""),
        ("Set wallpaper", "Set as wallpaper", "", "as "),
        ("boat-trip", "boat trip", "boat-trip", "boat trip"),
        ("same", "same", "", ""),
        ("", "new", "", "new"),
    ],
)
def test_what_changes_is_told_in_whole_words(before: str, after: str, old: str, new: str) -> None:
    old_start, old_end, new_start, new_end = widened(before, after)
    assert (before[old_start:old_end], after[new_start:new_end]) == (old, new)


@given(st.text("ab .'é", max_size=12), st.text("ab .'é", max_size=12))
def test_the_told_change_makes_the_one_text_of_the_other(before: str, after: str) -> None:
    old_start, old_end, new_start, new_end = widened(before, after)
    assert before[:old_start] + after[new_start:new_end] + before[old_end:] == after


@given(st.text("ab .'é\n", max_size=30), st.text("ab .'é\n", max_size=30), st.data())
def test_hunks_together_are_the_change(value: str, text: str, choice: st.DataObject) -> None:
    start = choice.draw(st.integers(0, len(value)))
    end = choice.draw(st.integers(start, len(value)))
    result = value
    for low, high, new in reversed(hunks(value, start, end, text)):
        result = result[:low] + new + result[high:]
    assert result == value[:start] + text + value[end:]
