"""The desk at which replies are written."""

from pathlib import Path

import pytest

from app.model import Address, CopycueError, Language, OutcomeKind, Situation
from app.workspace import TriagedNote, Workspace
from app.workspace.replies.mailing import LONGEST_ADDRESS, forget_mails
from app.workspace.replies.preparing import THANKS
from app.workspace.replies.waiting import waiting_notes
from tests.small_project import KIOSK


def note(project: Workspace, note_id: str = "12") -> TriagedNote:
    return next(one for one in project.look().triage.notes if one.note.id == note_id)


def thanked(project: Workspace, tmp_path: Path) -> TriagedNote:
    """Return the note after it was answered and the client has made the change."""
    project.answer([note(project)])
    file = tmp_path / "copy" / "kiosk.xml"
    file.write_text(KIOSK.replace("Welcom on", "Welcome on"), encoding="utf-8")
    project.look()
    return note(project)


def test_the_kinds_that_fit_a_note_are_known_the_usual_one_first(project: Workspace) -> None:
    about = project.replies.about(note(project), project.look())
    assert about.kinds[0] == "standard"
    assert {"short", "formal"} <= set(about.kinds)
    assert THANKS not in about.kinds
    assert about.heated is None


def test_thanks_fit_once_the_change_was_seen(project: Workspace, tmp_path: Path) -> None:
    done = thanked(project, tmp_path)
    assert THANKS in project.replies.about(done, project.look()).kinds
    drafted = project.replies.drafted(done, THANKS)
    assert drafted.reply is not None
    assert drafted.reply.situation is Situation.CHANGE_SEEN
    assert project.verify(drafted) == ()


def test_a_note_that_sounds_upset_comes_with_what_helps(project: Workspace, tmp_path: Path) -> None:
    words = "This is the third time! Your incompetence is a joke, I want to speak to your boss!!"
    journal = tmp_path / "notes.csv"
    journal.write_text(
        f'{journal.read_text(encoding="utf-8")}9,2026-11-04,Ines Vogt,"{words}"\n', encoding="utf-8"
    )
    heated = project.replies.about(note(project, "9"), project.look()).heated
    assert heated is not None
    assert len(heated.upset.summary) == 5
    assert heated.report.signs


def test_a_reply_is_drafted_as_another_kind_and_in_another_voice(project: Workspace) -> None:
    usual = note(project)
    short = project.replies.drafted(usual, "short").reply
    german = project.replies.drafted(usual, "", (Language.DE, Address.INFORMAL, None)).reply
    assert short is not None
    assert german is not None
    assert short.variant == "short"
    assert (german.language, german.address) == (Language.DE, Address.INFORMAL)


def test_one_letter_answers_several_notes(project: Workspace) -> None:
    letter = project.replies.together([note(project), note(project, "7")])
    assert [one.note.id for one in letter.notes] == ["12", "7"]


def test_a_draft_of_ours_needs_no_second_look_and_typed_words_may(project: Workspace) -> None:
    one = note(project)
    assert one.reply is not None
    sound = project.replies.check(one.reply.text, [one], one.reply)
    assert (sound.loud, sound.fields) == ((), ())
    odd = project.replies.check(f"{one.reply.text}\nAs I said, ask [name].", [one], one.reply)
    assert [remark.finding.rule for remark in odd.stops] == ["irritated"]
    assert odd.stops[0].alternative is not None
    assert len(odd.fields) == 1


def test_the_address_chosen_for_a_reply_is_the_one_it_is_held_to(project: Workspace) -> None:
    german = project.replies.drafted(note(project), "", (Language.DE, Address.INFORMAL, None)).reply
    assert german is not None
    assert project.replies.check(german.text, (), german).loud == ()


@pytest.mark.parametrize("form", ["text", "markdown", "html", "slack", "jira", "eml"])
def test_a_reply_is_saved_in_every_form(project: Workspace, tmp_path: Path, form: str) -> None:
    reply = note(project).reply
    assert reply is not None
    target = tmp_path / "out" / "reply"
    target.parent.mkdir()
    target.write_text("an older one", encoding="utf-8")
    project.replies.save(target, reply, reply.text, form)
    head = project.replies.exported(reply, reply.text, form)[:60]  # a mail's parts are parted by chance
    assert target.read_bytes().startswith(head)


@pytest.mark.parametrize("name", ["copy/reply.xml", "notes.csv"])
def test_nothing_is_saved_among_the_clients_files(project: Workspace, tmp_path: Path, name: str) -> None:
    reply = note(project).reply
    assert reply is not None
    before = (tmp_path / "notes.csv").read_bytes()
    with pytest.raises(CopycueError, match="is the client's"):
        project.replies.save(tmp_path / name, reply, reply.text, "text")
    assert (tmp_path / "notes.csv").read_bytes() == before
    assert not (tmp_path / "copy" / "reply.xml").exists()


def test_a_folder_that_can_not_be_written_is_told(project: Workspace, tmp_path: Path) -> None:
    reply = note(project).reply
    assert reply is not None
    with pytest.raises(CopycueError, match="Nothing was written"):
        project.replies.save(tmp_path / "no" / "such" / "reply.txt", reply, reply.text, "text")


def test_a_short_reply_goes_to_the_mail_program_as_an_address(project: Workspace) -> None:
    reply = note(project).reply
    assert reply is not None
    mail = project.replies.mail(reply, "Hello & thanks\nTom?")
    assert mail.address.startswith("mailto:?subject=")
    assert mail.address.endswith("&body=Hello%20%26%20thanks%0D%0ATom%3F")
    assert mail.file is None


def test_a_long_reply_goes_to_the_mail_program_as_a_file(project: Workspace) -> None:
    reply = note(project).reply
    assert reply is not None
    mail = project.replies.mail(reply, "Thank you. " * LONGEST_ADDRESS)
    assert mail.address == ""
    assert mail.file is not None
    assert b"X-Unsent: 1" in mail.file.read_bytes()


def test_files_for_the_mail_program_are_taken_away_at_the_next_start(project: Workspace) -> None:
    reply = note(project).reply
    assert reply is not None
    mails = [project.replies.mail(reply, "Thank you. " * LONGEST_ADDRESS) for _ in range(2)]
    forget_mails()
    assert not any(mail.file is None or mail.file.exists() for mail in mails)
    forget_mails()
    assert project.replies.mail(reply, "Thank you. " * LONGEST_ADDRESS).file


def test_a_note_that_was_settled_on_the_phone_is_answered_without_a_letter(
    project: Workspace, tmp_path: Path
) -> None:
    project.deeds.mark(note(project).note.id, OutcomeKind.ANSWERED)
    assert note(project).state.outcome.kind is OutcomeKind.ANSWERED
    assert [one.note.id for one in waiting_notes(project.look())] == ["7"]
    file = tmp_path / "copy" / "kiosk.xml"
    file.write_text(KIOSK.replace("Welcom on", "Welcome on"), encoding="utf-8")
    assert note(project).state.reply is None
    assert THANKS not in project.replies.about(note(project), project.look()).kinds
