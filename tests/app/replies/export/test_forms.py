"""The forms by name, and those that need no test of their own."""

import re

import pytest

from app.model import CopycueError, Language
from app.replies.export import FORMS, exported, html_page_of, markdown_of
from tests.app.replies.export.samples import reply_showing, reply_to


def test_every_form_has_a_name_and_ends_with_a_line_break() -> None:
    assert FORMS == ("text", "markdown", "html", "slack", "jira", "eml")
    assert all(exported(reply_to("slip"), form).endswith(b"\n") for form in FORMS)


def test_another_name_is_refused_with_all_there_are() -> None:
    with pytest.raises(CopycueError, match="text, markdown, html, slack, jira, eml"):
        exported(reply_to("slip"), "teams")


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("a * b _c_ [d](e)", r"a \* b \_c\_ \[d\](e)"),
        ("# heading", r"\# heading"),
        ("<script>", r"\<script\>"),
        ("1. one", r"1\. one"),
        ("- item", r"\- item"),
        ("===", r"==\="),
        ("`code`", r"\`code\`"),
        ("type &amp; here", r"type \&amp; here"),
    ],
)
def test_words_of_the_client_are_no_markdown(words: str, shown: str) -> None:
    assert markdown_of(reply_showing(words)) == f"{shown}\n"


def test_a_set_off_text_with_backticks_has_a_longer_fence() -> None:
    assert markdown_of(reply_showing("", "a ``` b & c")) == "````\na ``` b & c\n````\n"


def test_a_page_says_its_language_and_encoding() -> None:
    page = html_page_of(reply_to("wording", Language.DE))
    assert page.startswith('<!DOCTYPE html>\n<html lang="de">')
    assert '<meta charset="utf-8">' in page
    tags = set(re.findall(r"</?(\w+)", page.partition("<body>")[2]))
    assert tags <= {"p", "br", "pre", "strong", "body", "html"}
