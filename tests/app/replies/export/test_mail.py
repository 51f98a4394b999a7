"""A reply as a mail: both parts, short lines, headers that hold only what they should."""

from dataclasses import replace

import pytest

from app.model import CopycueError, Language
from app.replies.export import Addresses, mail_of
from app.replies.export.mail import is_address
from tests.app.replies.export.samples import reply_showing, reply_to
from tests.app.replies.export.targets import mail_parts
from tests.app.replies.made import CASES


@pytest.mark.parametrize("name", CASES)
def test_both_parts_say_the_same(name: str) -> None:
    reply = reply_to(name, Language.DE)
    mail, plain, markup = mail_parts(mail_of(reply, Addresses("anna@ferry.example", "Anna Keller")))
    assert mail["Subject"] == reply.subject
    assert mail["To"] == "Anna Keller <anna@ferry.example>"
    assert plain == f"{reply.text}\n"
    assert reply.html in markup
    assert [part.get_content_charset() for part in mail.walk()][1:] == ["utf-8", "utf-8"]


def test_it_opens_as_a_draft_to_nobody_yet() -> None:
    mail, _, _ = mail_parts(mail_of(reply_to("slip")))
    assert mail["X-Unsent"] == "1"
    assert (mail["To"], mail["From"], mail["Date"]) == (None, None, None)


def test_lines_are_not_joined_on_the_way() -> None:
    mail, plain, _ = mail_parts(mail_of(reply_showing("Add this:", "From here \n.\n  " + "long words " * 30)))
    assert "format" not in mail.get_body(("plain",))["Content-Type"].params  # type: ignore[index] # it is there
    assert plain == "Add this:\nFrom here \n.\n  " + "long words " * 30 + "\n"


@pytest.mark.parametrize(
    "address",
    [
        *("anna", "a@b.example\nBcc: all@x.example", "Anna <a@b.example>", "a@b.example, c@d.example", "@"),
        *("a b@c.example", "jörg@c.example", "a..b@c.example", ".a@c.example", "a.@c.example", "a@b", ""),
    ],
)
def test_what_is_no_address_gets_into_no_header(address: str) -> None:
    assert not is_address(address)
    if address:
        with pytest.raises(CopycueError, match="is no mail address"):
            mail_of(reply_to("slip"), Addresses(address))


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Anna\nBcc: all@x.example", "Anna Bcc: all@x.example"),
        ("Keller, Anna\r\n\tDr. <x@y.example>", "Keller, Anna Dr. <x@y.example>"),
        ("Jörg „Jo“ Weiß", "Jörg „Jo“ Weiß"),
        ("\x00\u2028\ud800", ""),
        ("Anna " * 40, " ".join(["Anna"] * 40)),
    ],
)
def test_a_name_is_nothing_but_a_name(name: str, shown: str) -> None:
    mail, _, _ = mail_parts(mail_of(reply_to("slip"), Addresses("anna@ferry.example", name)))
    (to,) = mail["To"].addresses
    assert (to.display_name, to.addr_spec) == (shown, "anna@ferry.example")
    assert mail["Bcc"] is None
    assert mail.keys()[-1] == "Content-Type"


@pytest.mark.parametrize(
    ("subject", "shown"),
    [
        ("a\nBcc: b", "a Bcc: b"),
        ("Straße: „Überfahrt“ → „Fahrt“ " * 9, " ".join(["Straße: „Überfahrt“ → „Fahrt“"] * 9)),
        ("x" * 300, "x" * 300),
    ],
)
def test_a_subject_of_any_words_stays_one_header(subject: str, shown: str) -> None:
    mail, _, _ = mail_parts(mail_of(replace(reply_to("slip"), subject=subject)))
    assert mail["Subject"] == shown
    assert mail["Bcc"] is None
