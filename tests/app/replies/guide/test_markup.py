"""The second lock: only quiet, closed HTML reaches the page."""

import pytest

from app.replies.guide.markup import unsound


@pytest.mark.parametrize(
    "sound",
    [
        "",
        "<p>One &amp; two, <strong>three</strong>.</p>",
        '<p>See <a href="#files">there</a> or <a href="https://files.example/x?a=b">here</a>.</p>',
        '<div class="code" dir="ltr" translate="no"><code>a<del>b</del><ins>c</ins></code></div>',
        "<p>One<br>two</p>",
    ],
)
def test_what_the_page_is_made_of_is_sound(sound: str) -> None:
    assert unsound(sound) == ""


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ("<script>alert(1)</script>", "<script>"),
        ('<img src="x">', "<img>"),
        ("<iframe></iframe>", "<iframe>"),
        ("<style>p { color: red }</style>", "<style>"),
        ('<p onclick="x()">One</p>', "onclick="),
        ('<p style="color:red">One</p>', "style="),
        ('<a href="javascript:alert(1)">One</a>', "link"),
        ('<a href="data:text/html,x">One</a>', "link"),
        ('<a href="//files.example">One</a>', "link"),
        ("<p>One", "<p> is not closed"),
        ("<p>One</div>", "</div> closes nothing"),
        ("One</p>", "</p> closes nothing"),
        ("<!-- a remark -->", "comment"),
        ("<?php echo 1 ?>", "<?"),
        ("<!DOCTYPE html>", "<!"),
        ("<![CDATA[><script>alert(1)</script>]]>", "<!"),
        ("<![if IE]><p>One</p><![endif]>", "<!"),
        ("<![a;", "<!"),
        ('<meta http-equiv="refresh" content="0">', "<meta>"),
    ],
)
def test_whatever_else_is_refused_with_its_name(wrong: str, words: str) -> None:
    assert words in unsound(wrong)


@pytest.mark.parametrize("style", ["@import 'x.css';", "b { background: url(x.png) }", "a { x: URL ( y ) }"])
def test_a_style_that_asks_for_a_file_is_refused(style: str) -> None:
    assert "style" in unsound(f"<style>{style}</style>", whole_page=True)


def test_a_whole_page_may_have_a_head() -> None:
    head = '<head><meta charset="utf-8"><title>A</title><style>p { margin: 0 }</style></head>'
    page = f'<!DOCTYPE html>\n<html lang="de">{head}<body></body></html>'
    assert unsound(page, whole_page=True) == ""
