import pytest

from app.replies.export import jira_of
from tests.app.replies.export.samples import reply_showing, reply_to


def test_a_change_stands_in_a_block_without_format() -> None:
    text = jira_of(reply_to("escaped"))
    assert "*kiosk/copy.xml*, " in text
    assert "Fahrräder &amp; Anhänger → Räder &amp; Anhänger\n{noformat}" in text
    assert "In the file, &amp;amp; stands for" in text


@pytest.mark.parametrize(
    ("words", "typed"),
    [
        ("Leave {0} as it is", r"Leave \{0\} as it is"),
        ("a well-known key, a-b", "a well-known key, a-b"),
        ("sailing_back_2", "sailing_back_2"),
        ("_now_", r"\_now\_"),
        ("Wait -- no", r"Wait \-\- no"),
        ("Hello! What?", "Hello! What?"),
        ("!x.png!", r"\!x.png!"),
        ("type &amp; for &", "type &amp;amp; for &"),
        (r"C:\new", r"C:&#92;new"),
        ("# one", r"\# one"),
        ("- one", r"\- one"),
        ("h2. one", r"\h2. one"),
        ("Good :) (y)", r"Good \:) \(y)"),
    ],
)
def test_signs_of_the_wiki_are_escaped_only_where_it_would_obey_them(words: str, typed: str) -> None:
    assert jira_of(reply_showing(words)) == f"{typed}\n"


def test_a_set_off_text_that_would_end_its_block_is_escaped_instead() -> None:
    text = jira_of(reply_showing("", "a {noformat} b\n*c*"))
    assert text == "a \\{noformat\\} b\n\\*c\\*\n"
