"""``copycue reply`` as another kind, and in the forms that other programs take."""

from email import message_from_string
from pathlib import Path

import pytest

from app.replies.export import FORMS
from tests.app.cli.conftest import CopycueCommand

NOTES = "ID,Date,Reporter,Note\n1,2026-11-02,Anna Keller,“Pay nwo” should be “Pay now”.\n"


@pytest.fixture
def project(tmp_path: Path) -> str:
    (tmp_path / "shop.xml").write_text("<shop><pay>Pay nwo</pay></shop>", encoding="utf-8")
    (tmp_path / "notes.csv").write_text(NOTES, encoding="utf-8")
    (tmp_path / "copycue.toml").write_text('copy = "shop.xml"\njournals = "notes.csv"\n', encoding="utf-8")
    return str(tmp_path)


def test_another_kind_of_reply_is_printed(copycue: CopycueCommand, project: str) -> None:
    usual = copycue("reply", "1", "--workspace", project).out
    short = copycue("reply", "1", "--workspace", project, "--kind", "short").out
    assert "Pay nwo → Pay now" in short
    assert len(short) < len(usual)


@pytest.mark.parametrize(
    ("kind", "says"), [("cost", "Money may not be spoken of"), ("shrot", "There are standard, short")]
)
def test_a_kind_that_does_not_fit_is_refused(
    copycue: CopycueCommand, project: str, kind: str, says: str
) -> None:
    outcome = copycue("reply", "1", "--workspace", project, "--kind", kind)
    assert (outcome.status, outcome.out) == (2, "")
    assert says in outcome.err


@pytest.mark.parametrize(
    ("form", "holds"),
    [
        ("markdown", "```\nPay nwo → Pay now\n```"),
        ("html", "<pre>Pay nwo → Pay now</pre>"),
        ("slack", "`shop.xml`, line 1"),
        ("jira", "{noformat}\nPay nwo → Pay now\n{noformat}"),
    ],
)
def test_a_reply_is_printed_in_another_form(
    copycue: CopycueCommand, project: str, form: str, holds: str
) -> None:
    assert holds in copycue("reply", "1", "--workspace", project, "--as", form).out


def test_every_form_can_be_asked_for(copycue: CopycueCommand) -> None:
    assert f"[{'|'.join(FORMS)}]" in copycue("reply", "--help").out.replace("\n", "")


def test_a_mail_goes_to_the_address_that_the_client_likes_to_be_answered_at(
    copycue: CopycueCommand, project: str
) -> None:
    with (Path(project) / "copycue.toml").open("a", encoding="utf-8") as settings:
        settings.write('client = {name = "Anna Keller", title = "Ms", channel = "anna@ferry.example"}\n')
    mail = message_from_string(copycue("reply", "1", "--workspace", project, "--as", "eml").out)
    assert mail["To"] == "Anna Keller <anna@ferry.example>"


def test_a_mail_opens_as_a_draft(copycue: CopycueCommand, project: str) -> None:
    mail = message_from_string(copycue("reply", "1", "--workspace", project, "--as", "eml").out)
    assert mail["X-Unsent"] == "1"
    assert [part.get_content_type() for part in mail.walk()] == [
        "multipart/alternative",
        "text/plain",
        "text/html",
    ]
