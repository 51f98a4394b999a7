"""``copycue status``, ``reply``, ``answer``, ``mark`` and ``undo``: what the developer does about notes."""

import io
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from app.model import CopycueError, Draft, SentReply
from app.workspace import TriagedNote, Workspace
from tests.app.cli.conftest import CopycueCommand, Outcome
from tests.small_project import KIOSK, write_project

Project = tuple[Path, Path]


def words(project: Project) -> tuple[object, ...]:
    return "--copy", project[0], "--journal", project[1]


def record(outcome: Outcome) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(outcome.out)
    return found


def outcomes(copycue: CopycueCommand, project: Project) -> dict[str, str]:
    return {
        note["id"]: note["outcome"] for note in record(copycue("status", "--json", *words(project)))["notes"]
    }


def test_status_groups_the_notes(copycue: CopycueCommand, project: Project) -> None:
    done = copycue("status", *words(project))
    assert done.status == 0
    assert done.out.splitlines()[1:] == [
        "To answer: 1",
        '  12  Please change "Welcom on board" to "Welcome on board".',
        "Ours: 1",
        "  7  The kiosk crashes when I press the button twice.",
    ]


def test_status_lists_what_is_done_only_when_asked(copycue: CopycueCommand, project: Project) -> None:
    copycue("mark", "12", "done", *words(project))
    assert "Welcom" not in copycue("status", *words(project)).out
    whole = copycue("status", "--all", *words(project)).out
    assert "Done: 1\n  12  done " in whole


def test_status_of_a_long_list_is_cut(copycue: CopycueCommand, project: Project) -> None:
    lines = "".join(f"{number},2026-11-04,Ines,It crashes {number} times.\n" for number in range(100, 130))
    with project[1].open("a", encoding="utf-8") as file:
        file.write(lines)
    out = copycue("status", *words(project)).out
    assert "… and 19 notes more (--all)" in out


def test_status_goes_on_telling_what_somebody_must_look_at(copycue: CopycueCommand, project: Project) -> None:
    copycue("answer", "12", *words(project))
    assert "To look at" not in copycue("status", *words(project)).out
    kiosk = project[0] / "kiosk.xml"
    kiosk.write_text(KIOSK.replace('<text key="start.title">Welcom on board</text>', ""), encoding="utf-8")
    for _ in range(2):
        *_, head, line = copycue("status", *words(project)).out.splitlines()
        assert head == "To look at: 1"
        assert line.startswith(
            "  The text of note 12 can not be found for certain any more: kiosk.xml, start.title."
        )
    (event,) = record(copycue("status", "--json", *words(project)))["to_look_at"]
    assert (event["event"], event["note"], event["sentence"]) == ("place-lost", "12", line.strip())
    copycue("mark", "12", "withdrawn", *words(project))
    assert "To look at" not in copycue("status", *words(project)).out
    assert record(copycue("status", "--json", *words(project)))["to_look_at"] == []


def test_status_tells_what_the_notes_suggest_for_the_profile_and_changes_nothing(
    copycue: CopycueCommand, tmp_path: Path
) -> None:
    settings = 'copy = "copy"\njournals = "notes.csv"\n[client]\nname = "Ines Vogt"\n'
    (tmp_path / "copycue.toml").write_text(settings, encoding="utf-8")
    signed = "".join(f'{number},"Is page {number} odd?\nInes"\n' for number in range(3))
    write_project(tmp_path)[1].write_text(f"ID,Note\n{signed}", encoding="utf-8")
    done = copycue("status", "--workspace", tmp_path)
    assert "client.address: Ines signs with the first name in 3 notes" in done.out
    (proposal,) = record(copycue("status", "--json", "--workspace", tmp_path))["proposals"]
    assert (proposal["field"], proposal["notes"]) == ("address", ["0", "1", "2"])
    assert (tmp_path / "copycue.toml").read_text(encoding="utf-8") == settings


def test_reply_prints_the_draft_alone(copycue: CopycueCommand, project: Project) -> None:
    done = copycue("reply", "12", *words(project))
    assert done.status == 0
    assert done.out.startswith("Hello Ines Vogt,\n")
    assert "Welcom on board → Welcome on board" in done.out
    assert outcomes(copycue, project)["12"] == "open"


def test_what_was_typed_comes_before_the_generated_reply(copycue: CopycueCommand, project: Project) -> None:
    workspace = Workspace.of(copy=[project[0]], journals=[project[1]])
    workspace.look()
    workspace.typed.keep(Draft("12", "Dear Ines, see line 4."))
    assert copycue("reply", "12", *words(project)).out == "Dear Ines, see line 4.\n"
    assert record(copycue("reply", "12", "--json", *words(project)))["typed"]
    assert copycue("answer", "12", *words(project)).out == "Dear Ines, see line 4.\n"
    assert record(copycue("reply", "12", "--json", *words(project)))["typed"] is False


def test_answer_records_the_reply_and_prints_it(copycue: CopycueCommand, project: Project) -> None:
    done = copycue("answer", "12", "--channel", "mail", "--json", *words(project))
    (answer,) = record(done)["answers"]
    assert (answer["notes"], answer["channel"]) == (["12"], "mail")
    assert answer["places"] == [
        {
            "note": "12",
            "file": "kiosk.xml",
            "key": "start.title",
            "before": "Welcom on board",
            "after": "Welcome on board",
        }
    ]
    assert outcomes(copycue, project) == {"12": "answered", "7": "open"}


def test_a_second_answer_says_when_the_first_went(copycue: CopycueCommand, project: Project) -> None:
    assert "already" not in copycue("answer", "12", *words(project)).err
    assert "Note 12 was answered on " in copycue("answer", "12", *words(project)).err


def test_each_of_several_notes_gets_its_own_reply(copycue: CopycueCommand, project: Project) -> None:
    answers = record(copycue("answer", "12", "7", "12", "--json", *words(project)))["answers"]
    assert [answer["notes"] for answer in answers] == [["12"], ["7"]]


def test_what_was_typed_into_a_file_is_one_reply_to_all_notes(
    copycue: CopycueCommand, project: Project, tmp_path: Path
) -> None:
    (tmp_path / "mail.txt").write_bytes("\ufeffBoth are\r\nseen to: größer.\r\n".encode())
    done = copycue("answer", "12", "7", "--text", tmp_path / "mail.txt", *words(project))
    assert done.out == "Both are\nseen to: größer.\n"
    assert outcomes(copycue, project) == {"12": "answered", "7": "answered"}


def test_what_is_typed_may_come_from_stdin(
    copycue: CopycueCommand, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"Seen to.")))
    assert copycue("answer", "12", "--text", "-", *words(project)).out == "Seen to.\n"


@pytest.mark.parametrize("data", [b" \n", b"\xff\xfe\xfa"])
def test_an_empty_or_unreadable_text_is_no_reply(
    copycue: CopycueCommand, project: Project, tmp_path: Path, data: bytes
) -> None:
    (tmp_path / "mail.txt").write_bytes(data)
    assert copycue("answer", "12", "--text", tmp_path / "mail.txt", *words(project)).status == 2
    assert copycue("answer", "12", "--text", tmp_path / "gone.txt", *words(project)).status == 2
    assert outcomes(copycue, project)["12"] == "open"


def test_where_one_of_several_has_no_reply_none_is_recorded(
    copycue: CopycueCommand, project: Project
) -> None:
    with project[1].open("a", encoding="utf-8") as file:
        file.write("20,2026-11-04,Ines Vogt,Something about the colours is odd.\n")
    done = copycue("answer", "12", "20", *words(project))
    assert (done.status, done.out) == (2, "")
    assert "Note 20 has no drafted reply" in done.err
    assert set(outcomes(copycue, project).values()) == {"open"}


def test_an_unknown_note_is_told_with_the_nearest(copycue: CopycueCommand, project: Project) -> None:
    for command in (("reply", "123"), ("answer", "123"), ("mark", "123", "mine")):
        done = copycue(*command, *words(project))
        assert done.status == 2
        assert "no note 123. Did you mean 12?" in done.err


def test_mark_says_what_became_of_a_note_and_undo_takes_it_back(
    copycue: CopycueCommand, project: Project
) -> None:
    marked = copycue("mark", "7", "mine", "--remark", "a loose contact", *words(project))
    assert marked.out.endswith(" marked note 7 as ours.\n")
    assert outcomes(copycue, project)["7"] == "mine"
    undone = copycue("undo", *words(project))
    assert undone.out.startswith("Undone: ")
    assert outcomes(copycue, project)["7"] == "open"


def test_a_note_may_be_put_off_which_changes_nothing_else(copycue: CopycueCommand, project: Project) -> None:
    put_off = copycue("mark", "7", "later", *words(project))
    assert put_off.out.endswith(" put note 7 off.\n")
    assert outcomes(copycue, project)["7"] == "open"
    assert copycue("mark", "7", "later", "--remark", "why", *words(project)).status == 2


def test_undo_goes_back_step_by_step_until_nothing_is_left(copycue: CopycueCommand, project: Project) -> None:
    copycue("mark", "7", "mine", *words(project))
    copycue("answer", "12", *words(project))
    assert record(copycue("undo", "--json", *words(project)))["undone"]["outcome"] == "answered"
    assert record(copycue("undo", "--json", *words(project)))["undone"]["outcome"] == "mine"
    nothing = copycue("undo", *words(project))
    assert (nothing.status, nothing.out, nothing.err) == (0, "", "There is nothing of yours to undo.\n")


@pytest.mark.parametrize("written", ["#7", "07", " 7", "#007"])
def test_a_number_may_be_written_as_people_do(
    written: str, copycue: CopycueCommand, project: Project
) -> None:
    assert record(copycue("mark", written, "mine", "--json", *words(project)))["notes"] == ["7"]


def test_a_duplicate_names_the_note_to_look_at(copycue: CopycueCommand, project: Project) -> None:
    assert copycue("mark", "7", "duplicate", *words(project)).status == 2
    assert copycue("mark", "7", "mine", "--of", "12", *words(project)).status == 2
    itself = copycue("mark", "7", "duplicate", "--of", "#7", *words(project))
    assert (itself.status, itself.err.splitlines()[-1]) == (
        2,
        "Error: A note can not be a duplicate of itself.",
    )
    assert copycue("mark", "7", "duplicate", "--of", "12", *words(project)).status == 0
    notes = record(copycue("status", "--json", *words(project)))["notes"]
    assert [note["duplicate_of"] for note in notes] == ["", "12"]


def test_status_sees_what_the_client_has_done(copycue: CopycueCommand, project: Project) -> None:
    copycue("answer", "12", *words(project))
    (project[0] / "kiosk.xml").write_text(KIOSK.replace("Welcom ", "Welcome "), encoding="utf-8")
    assert outcomes(copycue, project)["12"] == "done"


def test_a_reply_that_was_recorded_is_shown_though_the_next_one_could_not_be(
    copycue: CopycueCommand, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer, calls = Workspace.answer, iter((True, False))

    def once(
        self: Workspace, triaged: Sequence[TriagedNote], *, text: str | None = None, channel: str = ""
    ) -> SentReply:
        if not next(calls):
            raise CopycueError("Somebody was quicker", "Anna answered note 7.")
        return answer(self, triaged, text=text, channel=channel)

    monkeypatch.setattr(Workspace, "answer", once)
    done = copycue("answer", "12", "7", *words(project))
    assert "Welcome on board" in done.out
    assert "Somebody was quicker" in done.err
    assert outcomes(copycue, project) == {"12": "answered", "7": "open"}


def test_typed_words_without_a_draft_are_no_mail(copycue: CopycueCommand, project: Project) -> None:
    with project[1].open("a", encoding="utf-8") as file:
        file.write("9,2026-11-04,Ines,I do not like it yet.\n")
    copy, journal = project
    Workspace.of(copy=[copy], journals=[journal]).typed.keep(Draft("9", "Dear Ines, which page is it?"))
    done = copycue("reply", "9", "--as", "eml", *words(project))
    assert (done.status, done.out) == (2, "")
    assert "What you typed is plain text, and nothing is drafted beside it." in done.err
    assert copycue("reply", "9", *words(project)).out == "Dear Ines, which page is it?\n"
