"""What is left of a reply in each program: all words in order, paragraphs apart, set-off texts whole."""

import unicodedata
from collections.abc import Callable, Iterable

import pytest

from app.model import Reply
from app.replies.blocks import Preformatted
from app.replies.export import html_page_of, jira_of, mail_of, markdown_of, slack_of
from app.replies.export.markup import blocks_in
from tests.app.replies.export import targets
from tests.app.replies.export.samples import NASTY, many_replies, nasty_reply, reply_showing

Shown = list[list[str]]


def ways_of_html(name: str, show: Callable[[str], Shown]) -> dict[str, Callable[[Reply], Shown]]:
    """Return the ways by which HTML comes into a program."""
    return {
        f"{name}, copied": lambda reply: show(reply.html),
        f"{name}, page": lambda reply: show(html_page_of(reply)),
        f"{name}, mail": lambda reply: show(targets.mail_parts(mail_of(reply))[2]),
    }


WAYS: dict[str, Callable[[Reply], Shown]] = {
    "plain": lambda reply: targets.plain(reply.text),
    "markdown": lambda reply: targets.markdown(markdown_of(reply)),
    "slack": lambda reply: targets.slack(slack_of(reply)),
    "jira": lambda reply: targets.jira_wiki(jira_of(reply)),
    "mail, plain": lambda reply: targets.plain(targets.mail_parts(mail_of(reply))[1]),
}
for _name, _show in targets.HTML_TARGETS.items():
    WAYS |= ways_of_html(_name, _show)


def lines_of(paragraphs: Iterable[Iterable[str]]) -> list[str]:
    return [line for paragraph in paragraphs for line in paragraph if line.strip()]


def starts_of(paragraphs: Shown) -> set[int]:
    """Return which lines begin a paragraph."""
    counts = [len(lines_of([paragraph])) for paragraph in paragraphs]
    return {sum(counts[:number]) for number in range(len(counts))}


def unseen(text: str) -> set[str]:
    return {char for char in text if unicodedata.category(char) in {"Cc", "Cf", "Co", "Cs"}} - {"\n"}


def assert_whole(reply: Reply, shown: Shown) -> None:
    assert lines_of(shown) == lines_of(targets.plain(reply.text))
    assert starts_of(targets.plain(reply.text)) <= starts_of(shown)
    assert unseen("".join(lines_of(shown))) <= unseen(reply.text)
    for block in blocks_in(reply.html):
        if isinstance(block, Preformatted):
            assert set(lines_of([block.text.split("\n")])) <= set(lines_of(shown))


@pytest.mark.parametrize("way", WAYS)
def test_every_reply_arrives_whole(way: str) -> None:
    assert len(many_replies()) > 150
    for reply in many_replies():
        assert_whole(reply, WAYS[way](reply))


@pytest.mark.parametrize("words", NASTY)
@pytest.mark.parametrize("way", WAYS)
def test_words_that_look_like_markup_arrive_as_words(way: str, words: str) -> None:
    reply = nasty_reply(words)
    assert_whole(reply, WAYS[way](reply))


@pytest.mark.parametrize("words", NASTY)
@pytest.mark.parametrize("way", [way for way in WAYS if "plain" not in way])
def test_a_line_of_prose_that_looks_like_markup_arrives_as_words(way: str, words: str) -> None:
    reply = reply_showing(" ".join(words.split()))
    assert_whole(reply, WAYS[way](reply))


@pytest.mark.parametrize("way", [way for way in WAYS if "plain" not in way])
def test_blanks_at_the_start_of_a_set_off_text_and_in_it_are_kept(way: str) -> None:
    reply = reply_showing("Add this:", "  Have a\t pleasant   crossing.\n    Bye &amp; thanks")
    assert WAYS[way](reply)[-1] == ["  Have a\t pleasant   crossing.", "    Bye &amp; thanks"]


def test_a_program_that_keeps_no_set_off_text_would_be_noticed() -> None:
    """The readers of this test can fail: one that knows no ``pre`` loses the blanks."""
    reply = reply_showing("Add this:", "a   b")
    with pytest.raises(AssertionError):
        assert_whole(reply, targets._html("p br strong")(reply.html))
