"""The developer's word in a project: it wins, teaches, can be taken back, and never tells what is untrue."""

from pathlib import Path

import pytest

from app.model import ChosenPlace, CopycueError, Finding, Severity, Situation, VerdictKind
from app.workspace import TriagedNote, Workspace

COPY = {
    "home.xml": {"lead": "Sail with us", "open": "Tickets", "shut": "Closed today"},
    "cart.xml": {"lead": "Your cart", "open": "Tickets", "shut": "Closed today"},
}
NOTES = """\
ID,Page,Note
1,,"On the quay screen, please change ""Tickets"" to ""Buy a ticket""."
2,,"On the quay screen, please change ""Closed today"" to ""No sailings today""."
3,,The program crashes when I press Tickets twice.
4,,Something about the colours is odd.
5,,"Change ""Sail with us"" to ""Sail along""."
"""
HOME_OPEN, HOME_SHUT = ChosenPlace("home.xml", "open"), ChosenPlace("home.xml", "shut")


@pytest.fixture
def ferry(tmp_path: Path) -> Workspace:
    """Return a project in which two files hold the same texts."""
    return written(tmp_path / "ferry")


def written(folder: Path) -> Workspace:
    copy = folder / "copy"
    copy.mkdir(parents=True)
    for name, texts in COPY.items():
        lines = (f'<text key="{key}">{value}</text>' for key, value in texts.items())
        (copy / name).write_text(f"<copy>{''.join(lines)}</copy>", encoding="utf-8")
    (folder / "notes.csv").write_text(NOTES, encoding="utf-8")
    (folder / "copycue.toml").write_text('copy = ["copy"]\njournals = ["notes.csv"]\n', encoding="utf-8")
    return Workspace.open(folder)


def note(project: Workspace, number: str) -> TriagedNote:
    return next(one for one in project.triage().notes if one.note.id == number)


def told(triaged: TriagedNote) -> list[tuple[str, str]]:
    return [(match.entry.location.file, match.entry.key) for match in triaged.verdict.claimed]


def sentences(triaged: TriagedNote) -> list[str]:
    return [evidence.sentence for evidence in triaged.verdict.matches[0].evidence]


# --- a place --------------------------------------------------------------------------------------


def test_a_chosen_place_is_told_with_its_proven_edit(ferry: Workspace) -> None:
    before = note(ferry, "1")
    assert before.verdict.finding is Finding.TWINS
    ferry.deeds.correct(before.note, places=[HOME_OPEN])
    after = note(ferry, "1")
    assert told(after) == [("home.xml", "open")]
    edit = after.verdict.claimed[0].edit
    assert edit is not None
    assert edit.verified
    assert edit.after == "Buy a ticket"
    assert after.reply is not None
    assert after.reply.situation is Situation.ONE_CHANGE
    assert "home.xml" in after.reply.text
    assert "cart.xml" not in after.reply.text
    assert sentences(after)[0] == "You chose this place."


def test_several_places_may_be_chosen(ferry: Workspace) -> None:
    ferry.deeds.correct(note(ferry, "1").note, places=[HOME_OPEN, ChosenPlace("cart.xml", "open")])
    after = note(ferry, "1")
    assert told(after) == [("home.xml", "open"), ("cart.xml", "open")]
    assert after.verdict.finding is Finding.CHANGE


def test_a_place_where_the_wish_can_not_be_carried_out_is_told_with_its_wording_open(
    ferry: Workspace,
) -> None:
    ferry.deeds.correct(note(ferry, "1").note, places=[ChosenPlace("home.xml", "lead")])
    after = note(ferry, "1")
    assert told(after) == [("home.xml", "lead")]
    assert after.verdict.claimed[0].edit is None


def test_a_chosen_place_that_reads_so_already_is_done(ferry: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "ferry" / "copy" / "home.xml"
    path.write_text(path.read_text("utf-8").replace("Tickets", "Buy a ticket"), encoding="utf-8")
    ferry.deeds.correct(note(ferry, "1").note, places=[HOME_OPEN])
    after = note(ferry, "1")
    assert after.verdict.finding is Finding.DONE
    assert after.reply is not None
    assert after.reply.situation is Situation.ALREADY_DONE


def test_a_chosen_place_that_is_gone_is_not_told_and_that_is_said(ferry: Workspace, tmp_path: Path) -> None:
    ferry.deeds.correct(note(ferry, "1").note, places=[HOME_OPEN])
    path = tmp_path / "ferry" / "copy" / "home.xml"
    path.write_text(path.read_text("utf-8").replace('"open"', '"opened"'), encoding="utf-8")
    after = note(ferry, "1")
    assert told(after) == []
    assert after.reply is None
    assert after.verdict.why is not None
    assert after.verdict.why.sentence == "The place that you chose is not there any more: home.xml, open."


def test_a_chosen_place_is_found_again_when_texts_were_added_before_it(
    ferry: Workspace, tmp_path: Path
) -> None:
    entry = note(ferry, "1").verdict.matches[0].entry
    chosen = ChosenPlace(entry.location.file, entry.key, entry.location.xpath)
    ferry.deeds.correct(note(ferry, "1").note, places=[chosen])
    path = tmp_path / "ferry" / "copy" / chosen.file
    path.write_text(
        path.read_text("utf-8").replace("<copy>", '<copy><text key="new">New</text>'), encoding="utf-8"
    )
    assert told(note(ferry, "1")) == [(chosen.file, chosen.key)]


def test_nothing_is_told_where_the_edit_does_not_hold(ferry: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "ferry" / "copy" / "home.xml"
    path.write_text(path.read_text("utf-8").replace("</copy>", ""), encoding="utf-8")
    ferry.deeds.correct(note(ferry, "1").note, places=[HOME_OPEN])
    after = note(ferry, "1")
    assert told(after) == []
    assert after.verdict.finding is Finding.UNSURE
    assert after.verdict.why is not None


# --- whose it is ----------------------------------------------------------------------------------


@pytest.mark.parametrize("number", ["1", "3", "4", "5"])
def test_what_is_ours_by_the_developers_word_names_no_place(ferry: Workspace, number: str) -> None:
    ferry.deeds.correct(note(ferry, number).note, kind=VerdictKind.DEVELOPER)
    after = note(ferry, number)
    assert (after.verdict.kind, after.verdict.finding) == (VerdictKind.DEVELOPER, Finding.PROGRAM)
    assert told(after) == []
    assert after.reply is not None
    assert after.reply.situation is Situation.OURS


@pytest.mark.parametrize("number", ["1", "3", "5"])
def test_of_what_is_unclear_by_the_developers_word_nothing_is_said(ferry: Workspace, number: str) -> None:
    ferry.deeds.correct(note(ferry, number).note, kind=VerdictKind.UNCLEAR)
    after = note(ferry, number)
    assert (after.verdict.kind, after.reply, told(after)) == (VerdictKind.UNCLEAR, None, [])


def test_what_is_theirs_by_the_developers_word_waits_for_a_place(ferry: Workspace) -> None:
    ferry.deeds.correct(note(ferry, "4").note, kind=VerdictKind.COPY)
    after = note(ferry, "4")
    assert (after.verdict.kind, after.verdict.finding, after.reply) == (
        VerdictKind.COPY,
        Finding.UNSURE,
        None,
    )
    assert after.verdict.why is not None
    assert after.verdict.why.name == "place_open"


def test_what_was_certain_stays_so_when_the_developer_agrees(ferry: Workspace) -> None:
    ferry.deeds.correct(note(ferry, "5").note, kind=VerdictKind.COPY)
    assert told(note(ferry, "5")) == [("home.xml", "lead")]


@pytest.mark.parametrize("kind", [VerdictKind.DEVELOPER, VerdictKind.UNCLEAR])
def test_a_place_does_not_go_with_a_note_that_is_not_theirs(ferry: Workspace, kind: VerdictKind) -> None:
    with pytest.raises(CopycueError, match="do not go together"):
        ferry.deeds.correct(note(ferry, "1").note, kind=kind, places=[HOME_OPEN])


def test_a_correction_that_says_nothing_is_misuse(ferry: Workspace) -> None:
    with pytest.raises(CopycueError, match="Nothing is corrected"):
        ferry.deeds.correct(note(ferry, "1").note)


# --- back, and changed ----------------------------------------------------------------------------


def test_a_correction_can_be_taken_back(ferry: Workspace) -> None:
    before = note(ferry, "1")
    ferry.deeds.correct(before.note, places=[HOME_OPEN])
    assert ferry.deeds.withdraw_correction(before.note.id)
    after = note(ferry, "1")
    assert (after.verdict, after.reply, after.correction) == (before.verdict, before.reply, None)
    assert ferry.deeds.withdraw_correction(before.note.id) is None


def test_another_run_of_the_program_knows_the_correction(ferry: Workspace, tmp_path: Path) -> None:
    ferry.deeds.correct(note(ferry, "1").note, places=[HOME_OPEN])
    assert told(note(Workspace.open(tmp_path / "ferry"), "1")) == [("home.xml", "open")]


def test_a_note_that_reads_otherwise_now_is_judged_afresh_and_that_is_said(
    ferry: Workspace, tmp_path: Path
) -> None:
    ferry.deeds.correct(note(ferry, "1").note, places=[HOME_OPEN])
    journal = tmp_path / "ferry" / "notes.csv"
    journal.write_text(NOTES.replace("Buy a ticket", "Get a ticket"), encoding="utf-8")
    triage = ferry.triage()
    assert triage.notes[0].verdict.finding is Finding.TWINS
    assert triage.notes[0].correction is None
    problem = next(one for one in triage.problems if "since you corrected it" in one.message)
    assert (problem.severity, problem.file, problem.line) == (Severity.INFO, "notes.csv", 2)
    assert problem.message.startswith("Note 1 reads otherwise")


# --- learnt names ---------------------------------------------------------------------------------


def test_one_choice_lifts_the_place_for_the_next_note_and_says_why(ferry: Workspace) -> None:
    ferry.deeds.correct(note(ferry, "1").note, places=[HOME_OPEN])
    other = note(ferry, "2")
    assert other.verdict.finding is Finding.TWINS
    assert other.verdict.matches[0].entry.location.file == "home.xml"
    assert sentences(other)[0] == "You chose this before for “quay screen”."


def test_two_choices_that_agree_choose_among_twins(ferry: Workspace, tmp_path: Path) -> None:
    journal = tmp_path / "ferry" / "notes.csv"
    journal.write_text(
        NOTES + '6,,"Quay screen: ""Tickets"" is too short. On the quay screen, write ""Tickets"" large."\n',
        encoding="utf-8",
    )
    for number in ("1", "6"):
        ferry.deeds.correct(note(ferry, number).note, places=[HOME_OPEN])
    other = note(ferry, "2")
    assert told(other) == [("home.xml", "shut")]
    assert other.verdict.finding is Finding.CHANGE


def test_a_contradiction_makes_the_name_forgotten(ferry: Workspace, tmp_path: Path) -> None:
    before = note(ferry, "2")
    journal = tmp_path / "ferry" / "notes.csv"
    journal.write_text(NOTES + '6,,"The quay screen: on the quay screen Tickets is odd."\n', encoding="utf-8")
    ferry.deeds.correct(note(ferry, "1").note, places=[HOME_OPEN])
    ferry.deeds.correct(note(ferry, "6").note, places=[ChosenPlace("cart.xml", "open")])
    assert note(ferry, "2").verdict == before.verdict


def test_one_projects_choices_mean_nothing_in_another(ferry: Workspace, tmp_path: Path) -> None:
    other = written(tmp_path / "other")
    before = other.triage().notes
    ferry.deeds.correct(note(ferry, "1").note, places=[HOME_OPEN])
    ferry.deeds.correct(note(ferry, "3").note, kind=VerdictKind.COPY)
    assert other.triage().notes == before
    assert Workspace.open(tmp_path / "other").triage().notes == before


def test_the_clients_folders_are_never_written(ferry: Workspace, tmp_path: Path) -> None:
    files = {path: path.read_bytes() for path in (tmp_path / "ferry").rglob("*") if path.is_file()}
    ferry.deeds.correct(note(ferry, "1").note, places=[HOME_OPEN])
    ferry.deeds.withdraw_correction(note(ferry, "1").note.id)
    assert {path: path.read_bytes() for path in (tmp_path / "ferry").rglob("*") if path.is_file()} == files


# --- a place by its name --------------------------------------------------------------------------


def test_a_place_is_named_by_file_and_key(ferry: Workspace) -> None:
    assert ferry.place_named("home.xml:open") == HOME_OPEN


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("home.xml:opn", "Did you mean home.xml:open?"),
        ("hom.xml:open", "Did you mean home.xml?"),
        ("home.xml", "home.xml is a whole file. Name one of its texts, as home.xml:KEY"),
        ("", "named as FILE:KEY"),
        ("home.xml:", "has no text with the key"),
        ("(.*):[a", "begins with the name of no copy file"),
    ],
)
def test_a_place_that_is_none_is_told_with_the_nearest(ferry: Workspace, name: str, said: str) -> None:
    with pytest.raises(CopycueError) as caught:
        ferry.place_named(name)
    assert said in caught.value.message


def test_of_several_texts_with_one_key_the_window_chooses(ferry: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "ferry" / "copy" / "home.xml"
    path.write_text(
        '<copy><text key="open">Tickets</text><text key="open">More tickets</text></copy>', encoding="utf-8"
    )
    with pytest.raises(CopycueError, match="2 texts with the key open"):
        ferry.place_named("home.xml:open")
    ferry.deeds.correct(note(ferry, "1").note, places=[ChosenPlace("home.xml", "open", "/copy/text[1]")])
    assert [match.entry.value for match in note(ferry, "1").verdict.claimed] == ["Tickets"]
