import pytest

from app.model import CopycueError
from app.replies.export import slack_of
from tests.app.replies.export.samples import reply_showing, reply_to


def test_names_and_changes_stand_in_fixed_width() -> None:
    text = slack_of(reply_to("slip"))
    assert "`boards/calls.xml`, line 18, entry `Call.Last`" in text
    assert "```\npassangers → passengers\n```" in text
    assert "**" not in text


@pytest.mark.parametrize(
    ("words", "typed"),
    [
        ("Say “*now*” here", "Say “`*now*`” here"),
        ("the key sailing_back_2 stays", "the key sailing_back_2 stays"),
        ("a * b * c", "a * b * c"),
        ("Open at 10:30:45", "Open at 10:30:45"),
        ("a :ferry: and @here", "a `:ferry:` and `@here`"),
        ("> quoted", "`> quoted`"),
        ("a ` b", "```\na ` b\n```"),
    ],
)
def test_what_slack_would_obey_stands_in_fixed_width(words: str, typed: str) -> None:
    assert slack_of(reply_showing(words)) == f"{typed}\n"


@pytest.mark.parametrize("place", ["prose", "set off"])
def test_three_backticks_are_refused_with_a_way_out(place: str) -> None:
    reply = reply_showing("a ``` b") if place == "prose" else reply_showing("a", "b ``` c")
    with pytest.raises(CopycueError, match="--as html"):
        slack_of(reply)


def test_many_signs_that_begin_nothing_are_no_more_work_than_they_are_long() -> None:
    assert slack_of(reply_showing(" *a" * 20_000))
