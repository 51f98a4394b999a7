"""A reply as Markdown and as a mail: the same words, and never markup of the client's making."""

import html
import re
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest

from app.model import CopycueError, Language, Reply
from app.replies import compose
from app.replies.export import html_page_of, mail_of, markdown_of, with_words
from tests.app.replies.made import CASES, PROFILES


def reply_to(name: str, language: Language = Language.EN) -> Reply:
    reply = compose(*CASES[name], PROFILES["full"], language=language)
    assert reply is not None
    return reply


def parts(data: bytes) -> tuple[EmailMessage, str, str]:
    mail = message_from_bytes(data, policy=default)
    plain, markup = mail.get_body(("plain",)), mail.get_body(("html",))
    assert isinstance(mail, EmailMessage)
    assert plain is not None
    assert markup is not None
    return mail, plain.get_content(), markup.get_content()


@pytest.mark.parametrize("name", CASES)
def test_a_mail_has_both_parts_with_the_same_words(name: str) -> None:
    reply = reply_to(name, Language.DE)
    mail, plain, markup = parts(mail_of(reply, to="anna@ferry.example", sender="tom@studio.example"))
    assert mail["Subject"] == reply.subject
    assert mail["To"] == "anna@ferry.example"
    assert plain.replace("\r\n", "\n").strip() == reply.text
    assert reply.html in markup.replace("\r\n", "\n")


@pytest.mark.parametrize(
    "address", ["anna", "a@b\nBcc: all@x.example", "Anna <a@b.example>", "a@b, c@d", "@", "a b@c"]
)
def test_what_is_no_address_gets_into_no_header(address: str) -> None:
    with pytest.raises(CopycueError, match="is no mail address"):
        mail_of(reply_to("slip"), to=address)


def test_a_subject_of_several_lines_stays_one_header() -> None:
    broken = Reply(
        **{name: getattr(reply_to("slip"), name) for name in Reply.__slots__} | {"subject": "a\nBcc: b"}
    )
    mail, _, _ = parts(mail_of(broken))
    assert mail["Subject"] == "a Bcc: b"
    assert mail["Bcc"] is None


@pytest.mark.parametrize("name", CASES)
def test_markdown_shows_the_words_of_the_plain_text(name: str) -> None:
    reply = reply_to(name)
    shown = re.sub(r"^```\n|\n```$", "", markdown_of(reply), flags=re.MULTILINE)
    shown = re.sub(r"\\([\\`*_{}\[\]<>#|~\-+>.)])", r"\1", shown.replace("**", "").replace("\\\n", "\n"))
    assert shown.split() == reply.text.split()


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("a * b _c_ [d](e)", r"a \* b \_c\_ \[d\](e)"),
        ("# heading", r"\# heading"),
        ("<script>", r"\<script\>"),
        ("1. one", r"1\. one"),
        ("- item", r"\- item"),
        ("`code`", r"\`code\`"),
    ],
)
def test_words_of_the_client_are_no_markdown(words: str, shown: str) -> None:
    reply = reply_to("slip")
    made = {name: getattr(reply, name) for name in Reply.__slots__}
    escaped = Reply(**made | {"html": f"<p>{html.escape(words, quote=False)}</p>"})
    assert markdown_of(escaped) == shown + "\n"


def test_a_set_off_text_with_backticks_has_a_longer_fence() -> None:
    reply = reply_to("slip")
    made = {name: getattr(reply, name) for name in Reply.__slots__}
    assert markdown_of(Reply(**made | {"html": "<pre>a ``` b &amp; c</pre>"})) == "````\na ``` b & c\n````\n"


def test_a_page_says_its_language_and_encoding() -> None:
    page = html_page_of(reply_to("wording", Language.DE))
    assert page.startswith('<!DOCTYPE html>\n<html lang="de">')
    assert '<meta charset="utf-8">' in page
    assert set(re.findall(r"</?(\w+)", page.partition("<body>")[2])) <= {
        "p",
        "br",
        "pre",
        "strong",
        "body",
        "html",
    }


def test_typed_words_take_the_place_of_the_drafted_ones() -> None:
    typed = with_words(reply_to("slip"), "Hello <b>,\n\nPay & go\nsoon.\n")
    assert typed.text == "Hello <b>,\n\nPay & go\nsoon."
    assert typed.html == "<p>Hello &lt;b&gt;,</p>\n<p>Pay &amp; go<br>soon.</p>"
    assert markdown_of(typed) == "Hello \\<b\\>,\n\nPay & go\\\nsoon.\n"
