"""``copycue reply``: another kind, other forms, one letter to several notes, thanks, and how it sounds."""

import json
from email import message_from_string
from pathlib import Path

import pytest

from app.model import Draft
from app.replies.export import FORMS
from app.workspace import Workspace
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


def test_one_json_object_has_no_other_form(copycue: CopycueCommand, project: str) -> None:
    done = copycue("reply", "489", "--workspace", project, "--json", "--as", "html")
    assert done.status == 2
    assert "leave --as or --json out" in done.err


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


SEVERAL = (
    "ID,Date,Reporter,Note\n1,2026-11-02,Anna Keller,“Pay nwo” should be “Pay now”.\n"
    "2,2026-11-02,Jan Petersen,The app crashes when I press the button twice.\n"
    "3,2026-11-03,Anna Keller,“Log in” should be “Sign in”.\n4,2026-11-03,Anna Keller,It feels odd.\n"
)


@pytest.fixture
def several(tmp_path: Path, project: str) -> str:
    (tmp_path / "shop.xml").write_text(
        "<shop><pay>Pay nwo</pay><login>Log in</login></shop>", encoding="utf-8"
    )
    (tmp_path / "notes.csv").write_text(SEVERAL, encoding="utf-8")
    return project


def test_several_notes_get_one_letter_with_the_program_first(copycue: CopycueCommand, several: str) -> None:
    done = copycue("reply", "3", "2", "1", "--workspace", several)
    assert done.status == 0
    places = [done.out.index(words) for words in ("(note 2)", "(note 1)", "(note 3)")]
    assert places == sorted(places)
    assert done.out.count("shop.xml") == 1


def test_all_notes_that_wait_for_an_answer_get_one_letter(copycue: CopycueCommand, several: str) -> None:
    letter = json.loads(copycue("reply", "--all", "--json", "--workspace", several).out)
    assert (letter["notes"], letter["note"]) == (["1", "2", "3"], None)
    copycue("answer", "1", "--workspace", several)
    letter = json.loads(copycue("reply", "--all", "--json", "--workspace", several).out)
    assert letter["notes"] == ["2", "3"]


def test_the_notes_of_one_author_get_one_letter(copycue: CopycueCommand, several: str) -> None:
    letter = json.loads(copycue("reply", "--author", "anna keller", "--json", "--workspace", several).out)
    assert letter["notes"] == ["1", "3"]
    refused = copycue("reply", "--author", "Anne", "--workspace", several)
    assert refused.status == 2
    assert "There are notes of Anna Keller, Jan Petersen." in refused.err


@pytest.mark.parametrize("words", [(), ("1", "--all"), ("1", "--author", "Anna Keller")])
def test_notes_are_named_or_taken_together_not_both(
    copycue: CopycueCommand, several: str, words: tuple[str, ...]
) -> None:
    outcome = copycue("reply", *words, "--workspace", several)
    assert outcome.status == 2
    assert "Name notes by their ids, or take them with --all or --author" in outcome.err


def test_the_one_letter_is_recorded_for_all_its_notes(copycue: CopycueCommand, several: str) -> None:
    letter = copycue("reply", "1", "2", "--workspace", several).out
    done = copycue("answer", "1", "2", "--together", "--json", "--workspace", several)
    (sent,) = json.loads(done.out)["answers"]
    assert (sent["notes"], sent["text"]) == (["1", "2"], letter.rstrip("\n"))
    assert sent["subject"] == "Your two notes"


def test_a_typed_text_is_one_reply_without_asking_for_it(
    copycue: CopycueCommand, several: str, tmp_path: Path
) -> None:
    (tmp_path / "mail.txt").write_text("Seen to.", encoding="utf-8")
    words = ("answer", "1", "2", "--together", "--text", tmp_path / "mail.txt", "--workspace", several)
    assert "leave --together out" in copycue(*words).err


def test_how_a_typed_reply_sounds_is_told_beside_it(copycue: CopycueCommand, project: str) -> None:
    workspace = Workspace.open(Path(project))
    workspace.look()
    workspace.typed.keep(Draft("1", "You should be able to change that yourself."))
    done = copycue("reply", "1", "--workspace", project)
    assert (done.status, done.out) == (0, "You should be able to change that yourself.\n")
    assert "stop: “You should be able to”: " in done.err
    record = json.loads(copycue("reply", "1", "--json", "--workspace", project).out)
    assert record["typed"]
    assert "should-be-able" in {finding["rule"] for finding in record["tone"]}


def test_nothing_is_told_of_how_a_generated_reply_sounds(copycue: CopycueCommand, several: str) -> None:
    for words in (["1"], ["2"], ["--all"], ["--all", "--kind", "short"], ["4", "--kind", "which"]):
        assert copycue("reply", *words, "--workspace", several).err.count("\n") == 1  # the subject


def test_an_upset_note_is_told_with_what_helps(copycue: CopycueCommand, project: str, tmp_path: Path) -> None:
    upset = (
        "ID,Note\n1,“Pay nwo” should be “Pay now”!! This is the third time. "
        "Your work is a joke and I want to talk to your boss.\n"
    )
    (tmp_path / "notes.csv").write_text(upset, encoding="utf-8")
    usual = copycue("reply", "1", "--workspace", project)
    assert "Note 1 sounds upset: --kind calm answers calmly" in usual.err
    calm = copycue("reply", "1", "--kind", "calm", "--workspace", project)
    assert "sounds upset" not in calm.err
    assert calm.out != usual.out


def test_thanks_can_be_recorded_in_the_very_call_that_saw_the_change(
    copycue: CopycueCommand, project: str, tmp_path: Path
) -> None:
    copycue("answer", "1", "--workspace", project)
    (tmp_path / "shop.xml").write_text("<shop><pay>Pay right now</pay></shop>", encoding="utf-8")
    done = copycue("answer", "1", "--workspace", project)
    assert done.status == 0
    assert done.out.index("Pay right now") < done.out.index("Pay now")


def test_a_change_of_the_clients_is_thanked_for(
    copycue: CopycueCommand, project: str, tmp_path: Path
) -> None:
    refused = copycue("reply", "1", "--kind", "thanks", "--workspace", project)
    assert (refused.status, refused.out) == (2, "")
    copycue("answer", "1", "--workspace", project)
    (tmp_path / "shop.xml").write_text("<shop><pay>Pay now</pay></shop>", encoding="utf-8")
    thanks = copycue("reply", "1", "--workspace", project).out
    assert "“Pay now”" in thanks
    assert "→" not in thanks


def test_what_went_is_recorded_with_the_kind_that_it_was(
    copycue: CopycueCommand, project: str, tmp_path: Path
) -> None:
    usual = copycue("reply", "1", "--workspace", project).out
    short = copycue("answer", "1", "--kind", "short", "--workspace", project).out
    assert len(short) < len(usual)
    (tmp_path / "mail.txt").write_text("Mine.", encoding="utf-8")
    words = ("--text", tmp_path / "mail.txt", "--kind", "formal")
    assert copycue("answer", "1", *words, "--workspace", project).out == "Mine.\n"
    (tmp_path / "shop.xml").write_text("<shop><pay>Pay now</pay></shop>", encoding="utf-8")
    copycue("answer", "1", "--workspace", project)
    report = json.loads(copycue("report", "--json", "--all", "--workspace", project).out)
    kinds = {each["kind"]: (each["as_drafted"], each["reworded"]) for each in report["replies"]}
    assert kinds == {"short": (1, 0), "formal": (0, 1), "thanks": (1, 0)}


def test_an_answer_of_a_kind_that_does_not_fit_is_not_recorded(copycue: CopycueCommand, project: str) -> None:
    assert copycue("answer", "1", "--kind", "cost", "--workspace", project).status == 2
    report = json.loads(copycue("report", "--json", "--all", "--workspace", project).out)
    assert report["answered"] == 0


def test_a_reply_is_printed_as_the_client_s_channel_takes_it(
    copycue: CopycueCommand, project: str, tmp_path: Path
) -> None:
    with (tmp_path / "copycue.toml").open("a", encoding="utf-8") as file:
        file.write('[client]\nchannel = "Jira"\n')
    done = copycue("reply", "1", "--workspace", project)
    assert "{noformat}" in done.out
    assert "As Jira takes it; --as text prints plain text." in done.err
    assert "{noformat}" not in copycue("reply", "1", "--as", "text", "--workspace", project).out
    assert "{noformat}" not in json.loads(copycue("reply", "1", "--json", "--workspace", project).out)["text"]
