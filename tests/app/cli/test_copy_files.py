import json
from pathlib import Path

import pytest

from tests.app.cli.conftest import CopycueCommand

Project = tuple[Path, Path]
PLACE = {"file", "key", "xpath", "namespaces", "line", "column", "span", "value", "path_for_people"}
ENTRY = PLACE | {"raw", "dialect", "why_dialect", "family", "language", "context", "editable", "why_not"}


@pytest.fixture
def broken(project: Project) -> Path:
    (project[0] / "broken.xml").write_text('<copy>\n <text key="a">x</copy>', encoding="utf-8")
    return project[0]


# --- entries --------------------------------------------------------------------------------------


def test_entries_are_listed_one_a_line(copycue: CopycueCommand, project: Project) -> None:
    outcome = copycue("entries", "--copy", project[0])
    assert (outcome.status, outcome.err) == (0, "")
    assert outcome.out.splitlines() == [
        "kiosk.xml\tread as xml\tbecause no known dialect fits its root <copy>",
        "kiosk.xml:4:29\tstart.title\tWelcom on board",
        "kiosk.xml:5:27\tstart.buy\tBuy a ticket",
        "kiosk.xml:8:26\tpay.card\tPlease insert your card",
        "kiosk.xml:9:28\tpay.thanks\tThank you, and enjoy the crossing!",
    ]


def test_entries_as_json_are_one_object_a_line(copycue: CopycueCommand, project: Project) -> None:
    outcome = copycue("entries", "--copy", project[0], "--json")
    records = [json.loads(line) for line in outcome.out.splitlines()]
    assert [record["key"] for record in records] == ["start.title", "start.buy", "pay.card", "pay.thanks"]
    assert all(record.keys() == ENTRY for record in records)


def test_a_text_of_several_lines_stays_on_one(copycue: CopycueCommand, tmp_path: Path) -> None:
    file = tmp_path / "a.xml"
    file.write_text('<copy><text key="a">one\n\ttwo\u2028three \x85</text></copy>', encoding="utf-8")
    outcome = copycue("entries", "--copy", file)
    assert outcome.out.splitlines()[1:] == ["a.xml:1:21\ta\tone two three"]


def test_a_text_that_is_not_to_be_changed_says_why(copycue: CopycueCommand, tmp_path: Path) -> None:
    file = tmp_path / "a.xlf"
    unit = '<trans-unit id="ship" translate="no"><source>Gull</source></trans-unit>'
    file.write_text(f'<xliff version="1.2"><file><body>{unit}</body></file></xliff>', encoding="utf-8")
    line = copycue("entries", "--copy", file).out.splitlines()[1]
    assert line.endswith('\tGull\tNot the client\'s to change: It is marked translate="no".')


def test_a_text_of_a_broken_file_is_to_be_changed_after_the_repair(
    copycue: CopycueCommand, tmp_path: Path
) -> None:
    file = tmp_path / "a.xml"
    file.write_text('<copy>\n<t key="a">One</t>\n<t key="b">Two & three</t>\n</copy>', encoding="utf-8")
    line = copycue("entries", "--copy", file).out.splitlines()[1]
    assert line.startswith("a.xml:2:12\ta\tOne\tThe file must be repaired first (line 3): ")


def test_entries_of_a_broken_file_end_with_its_problem(copycue: CopycueCommand, broken: Path) -> None:
    outcome = copycue("entries", "--copy", broken)
    assert outcome.status == 1
    assert "kiosk.xml:4:29" in outcome.out
    assert "broken.xml:2:" in outcome.err


def test_entries_with_some_words_come_best_first(copycue: CopycueCommand, project: Project) -> None:
    outcome = copycue("entries", "--copy", project[0], "--with", "start")
    assert outcome.out.splitlines() == [
        "kiosk.xml:4:29\tstart.title\tWelcom on board",
        "kiosk.xml:5:27\tstart.buy\tBuy a ticket",
    ]
    outcome = copycue("entries", "--copy", project[0], "--with", "kiosk.xml:8", "--json")
    assert [json.loads(line)["key"] for line in outcome.out.splitlines()] == ["pay.card"]


# --- locate ---------------------------------------------------------------------------------------


def test_displayed_text_is_located(copycue: CopycueCommand, project: Project) -> None:
    outcome = copycue("locate", "insert your card", "--copy", project[0])
    assert outcome.status == 0
    assert outcome.out.splitlines()[:2] == ["kiosk.xml:8:26  pay.card", "    “Please insert your card”"]


def test_located_places_as_json(copycue: CopycueCommand, project: Project) -> None:
    record = json.loads(copycue("locate", "Buy a ticket", "--copy", project[0], "--json").out)
    assert (record["format"], record["problems"]) == (1, [])
    assert record["places"][0].keys() == ENTRY | {"rank", "score", "evidence", "find", "links"}
    assert (record["places"][0]["key"], record["places"][0]["score"]) == ("start.buy", 1.0)


@pytest.mark.parametrize("text", ["zebra", "", "\x1b[31m", "(?P<", "%s"])
def test_text_that_stands_nowhere_is_told(copycue: CopycueCommand, project: Project, text: str) -> None:
    outcome = copycue("locate", text, "--copy", project[0])
    assert (outcome.status, outcome.out) == (0, "Not found in these files.\n")


def test_text_that_begins_with_a_dash_goes_behind_two(copycue: CopycueCommand, project: Project) -> None:
    outcome = copycue("locate", "--copy", project[0], "--", "--copy")
    assert (outcome.status, outcome.out) == (0, "Not found in these files.\n")


def test_locate_needs_a_text(copycue: CopycueCommand, project: Project) -> None:
    outcome = copycue("locate", "--copy", project[0])
    assert outcome.status == 2
    assert "Missing argument 'TEXT'" in outcome.err


# --- check ----------------------------------------------------------------------------------------


def test_sound_files_are_called_sound(copycue: CopycueCommand, project: Project) -> None:
    outcome = copycue("check", "--copy", project[0])
    assert (outcome.status, outcome.out, outcome.err) == (0, "All sound: 4 texts in 1 file.\n", "")


def test_a_fault_is_told_with_its_place_and_what_to_type(copycue: CopycueCommand, broken: Path) -> None:
    outcome = copycue("check", "--copy", broken)
    assert outcome.status == 1
    assert outcome.out.startswith("broken.xml:2:")
    assert "</text>" in outcome.out
    assert "1 file needs a look" in outcome.out.splitlines()[-1]
    assert outcome.err == ""


def test_a_missing_path_is_not_sound(copycue: CopycueCommand, project: Project) -> None:
    outcome = copycue("check", "--copy", project[0], "nowhere")
    assert outcome.status == 1
    assert "nowhere: error: There is no such file or folder." in outcome.out


def test_faults_as_json_are_one_object(copycue: CopycueCommand, broken: Path) -> None:
    outcome = copycue("check", "--copy", broken, "--json")
    record = json.loads(outcome.out)
    assert (outcome.status, record["format"]) == (1, 1)
    assert {problem["file"] for problem in record["problems"]} == {"broken.xml"}


def test_a_draft_about_a_broken_file_is_printed_when_asked_for(copycue: CopycueCommand, broken: Path) -> None:
    assert "Reply" not in copycue("check", "--copy", broken).out
    english = copycue("check", "--copy", broken, "--reply")
    assert english.status == 1
    assert "Reply · broken.xml, line 2: one place to look at" in english.out
    assert "line 2" in english.out.partition("Reply")[2]
    assert "Zeile 2" in copycue("check", "--copy", broken, "--reply", "--language", "de").out


def test_drafts_are_part_of_the_json(copycue: CopycueCommand, broken: Path) -> None:
    (draft,) = json.loads(copycue("check", "--copy", broken, "--json").out)["replies"]
    assert (draft["file"], draft["lines"], draft["reply"]["situation"]) == ("broken.xml", [2], "broken-file")


def test_texts_missing_in_a_language_are_mentioned_and_the_files_sound(
    copycue: CopycueCommand, tmp_path: Path
) -> None:
    for folder, keys in (("values", "abcdef"), ("values-de", "a")):
        (tmp_path / folder).mkdir()
        lines = "".join(f'<string name="{key}">Word {key}</string>' for key in keys)
        (tmp_path / folder / "strings.xml").write_text(f"<resources>{lines}</resources>", encoding="utf-8")
    outcome = copycue("check", "--copy", tmp_path)
    assert outcome.status == 0
    lines_out = outcome.out.splitlines()
    assert lines_out[0].startswith("values-de/strings.xml: info: “b” is missing in German")
    assert lines_out[-2] == "… and 2 more texts missing in a language, in 1 file; --json lists them all."
    assert lines_out[-1] == "All sound: 7 texts in 2 files."
    problems = json.loads(copycue("check", "--copy", tmp_path, "--json").out)["problems"]
    assert [problem["kind"] for problem in problems] == ["missing-text"] * 5


def test_a_key_that_comes_twice_needs_a_look(copycue: CopycueCommand, tmp_path: Path) -> None:
    file = tmp_path / "copy.xml"
    file.write_text('<copy>\n<t key="a">One</t>\n<t key="a">Two</t></copy>', encoding="utf-8")
    outcome = copycue("check", "--copy", file)
    assert outcome.status == 1
    assert outcome.out.startswith("copy.xml:3:12: warning: The key “a” stands in line 2 already")
    assert outcome.out.splitlines()[-1] == "1 file needs a look (2 texts in 1 file read)."


@pytest.mark.parametrize("command", ["entries", "check"])
def test_no_journal_is_needed_to_look_at_the_copy(
    copycue: CopycueCommand, project: Project, tmp_path: Path, command: str
) -> None:
    del project
    (tmp_path / "copycue.toml").write_text('copy = "copy"', encoding="utf-8")
    assert copycue(command, "--workspace", tmp_path).status == 0


@pytest.mark.parametrize("command", [["entries"], ["check"], ["locate", "text"]])
def test_the_copy_must_be_named(copycue: CopycueCommand, command: list[str]) -> None:
    outcome = copycue(*command)
    assert outcome.status == 2
    assert "Give --copy PATH, or --workspace DIR." in outcome.err
