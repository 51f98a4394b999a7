import json
from pathlib import Path

import pytest

import resources
from tests.app.cli.conftest import CopycueCommand
from tests.app.journal.test_twelve_notes import FORMATS, maker_of
from tests.app.journal.twelve_notes import TWELVE

Project = tuple[Path, Path]


def test_the_notes_and_their_sum_are_printed(copycue: CopycueCommand, project: Project) -> None:
    copy, journal = project
    outcome = copycue("triage", "--copy", copy, "--journal", journal)
    assert outcome.status == 0
    assert "── 12 ──" in outcome.out
    assert "│ The kiosk crashes when I press the button twice." in outcome.out
    assert outcome.out.splitlines()[-1].endswith("4 texts in 1 copy file.")


def test_json_is_one_object_on_stdout_and_nothing_else(copycue: CopycueCommand, project: Project) -> None:
    copy, journal = project
    outcome = copycue("triage", "--copy", copy, "--journal", journal, "--json")
    record = json.loads(outcome.out)
    assert record["format"] == 1
    assert [note["id"] for note in record["notes"]] == ["12", "7"]
    assert record["notes"][0]["places"][0]["file"] == "kiosk.xml"


@pytest.mark.parametrize("name", FORMATS)
def test_a_journal_of_any_format_is_judged_alike(
    name: str, copycue: CopycueCommand, project: Project, tmp_path: Path
) -> None:
    suffix, data = maker_of(name).make(TWELVE)
    journal = tmp_path / f"journal{suffix}"
    journal.write_bytes(data)
    outcome = copycue("triage", "--copy", project[0], "--journal", journal, "--json")
    assert outcome.status == 0
    assert len(json.loads(outcome.out)["notes"]) == len(TWELVE)


def test_text_is_the_default_and_the_last_word_holds(copycue: CopycueCommand, project: Project) -> None:
    copy, journal = project
    texts = [
        copycue("triage", "--copy", copy, "--journal", journal, *options).out
        for options in ((), ("--text",), ("--json", "--text"))
    ]
    assert texts[0] == texts[1] == texts[2]


@pytest.mark.parametrize(
    "form", ["behind one option", "repeated", "before the command", "by both", "with equals signs"]
)
def test_several_paths_may_be_named_in_any_form(
    copycue: CopycueCommand, project: Project, tmp_path: Path, form: str
) -> None:
    copy, journal = project
    other, more = tmp_path / "other.xml", tmp_path / "more.md"
    other.write_text('<copy><text key="a">Ahoy</text></copy>', encoding="utf-8")
    more.write_text("- The clock is late.\n", encoding="utf-8")
    words: dict[str, list[object]] = {
        "behind one option": ["triage", "--copy", copy, other, "--journal", journal, more],
        "repeated": ["triage", "--copy", copy, "--journal", journal, "--copy", other, "--journal", more],
        "before the command": ["--copy", copy, other, "--journal", journal, more, "triage"],
        "by both": ["--journal", journal, more, "triage", "--copy", copy, other],
        "with equals signs": ["triage", f"--copy={copy}", other, f"--journal={journal}", more],
    }
    outcome = copycue(*words[form], "--json")
    record = json.loads(outcome.out)
    assert len(record["notes"]) == 3
    assert outcome.status == 0


@pytest.mark.parametrize("before", [True, False])
def test_a_workspace_may_be_named_before_the_command_or_behind_it(
    copycue: CopycueCommand, project: Project, tmp_path: Path, *, before: bool
) -> None:
    del project
    (tmp_path / "copycue.toml").write_text('copy = ["copy"]\njournals = ["notes.csv"]', encoding="utf-8")
    words = ["--workspace", tmp_path, "triage"] if before else ["triage", "--workspace", tmp_path]
    outcome = copycue(*words, "--json")
    assert outcome.status == 0
    assert len(json.loads(outcome.out)["notes"]) == 2


@pytest.mark.parametrize(
    ("settings", "options", "languages"),
    [
        ("auto", [], {"en", "de"}),
        ("auto", ["--language", "de"], {"de"}),
        ("de", [], {"de"}),
        ("de", ["--language", "auto"], {"en", "de"}),
        ("de", ["--language", "en"], {"en"}),
    ],
)
def test_the_language_of_replies_is_the_one_asked_for_else_the_projects(
    copycue: CopycueCommand, tmp_path: Path, settings: str, options: list[str], languages: set[str]
) -> None:
    sample = resources.folder("sample").as_posix()
    (tmp_path / "copycue.toml").write_text(
        f'copy = "{sample}/copy"\njournals = "{sample}/journal"\nclient.language = "{settings}"',
        encoding="utf-8",
    )
    outcome = copycue("triage", "--workspace", tmp_path, "--json", *options)
    replies = [note["reply"] for note in json.loads(outcome.out)["notes"] if note["reply"]]
    assert {reply["language"] for reply in replies} == languages


def test_names_of_files_are_relative_to_the_copy_root(
    copycue: CopycueCommand, project: Project, tmp_path: Path
) -> None:
    copy, journal = project
    (copy / "deep" / "down").mkdir(parents=True)
    (copy / "kiosk.xml").rename(copy / "deep" / "down" / "kiosk.xml")
    record = json.loads(copycue("triage", "--copy", copy, "--journal", journal, "--json").out)
    assert record["notes"][0]["places"][0]["file"] == "deep/down/kiosk.xml"
    assert str(tmp_path) not in json.dumps(record["notes"])


# --- bad input ------------------------------------------------------------------------------------


def test_problems_are_told_on_stderr_and_the_rest_is_done(copycue: CopycueCommand, project: Project) -> None:
    copy, journal = project
    (copy / "broken.xml").write_text("<copy><b></copy>", encoding="utf-8")
    outcome = copycue("triage", "--copy", copy, "nowhere", "--journal", journal, "missing.md")
    assert outcome.status == 1
    assert "── 12 ──" in outcome.out
    for words in ("broken.xml:1:", "nowhere: error: ", "missing.md: error: "):
        assert words in outcome.err
        assert words not in outcome.out


def test_problems_are_part_of_the_json_too(copycue: CopycueCommand, project: Project) -> None:
    copy, journal = project
    outcome = copycue("triage", "--copy", copy, "nowhere", "--journal", journal, "--json")
    assert outcome.status == 1
    problems = json.loads(outcome.out)["problems"]
    assert [problem["severity"] for problem in problems if problem["file"] == "nowhere"] == ["error"]
    fields = {"file", "line", "column", "severity", "message", "hint", "kind"}
    assert all(problem.keys() == fields for problem in problems)


def test_an_unknown_setting_is_told_and_the_rest_holds(
    copycue: CopycueCommand, project: Project, tmp_path: Path
) -> None:
    del project
    (tmp_path / "copycue.toml").write_text(
        'copy = "copy"\njournals = "notes.csv"\n[client]\nadress = "du"', encoding="utf-8"
    )
    outcome = copycue("triage", "--workspace", tmp_path)
    assert outcome.status == 1
    assert "copycue.toml:4: warning: There is no setting “client.adress”; it was ignored." in outcome.err
    assert "Did you mean “address”?" in outcome.err
    assert "── 12 ──" in outcome.out


# --- wrong usage ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["triage"], "Nothing to read is named. Give --copy PATH --journal PATH, or --workspace DIR."),
        (["triage", "--copy", "texts"], "Give the file with the client's notes too: --journal PATH."),
        (["triage", "--copy"], "Option '--copy' needs a path."),
        (["triage", "--workspace", "nowhere"], "There is no copycue.toml in nowhere."),
        (["triage", "--language", "fr"], "'fr' is not one of 'auto', 'en', 'de'"),
        (["triage", "notes.csv"], "unexpected extra argument"),
        (["triag"], "No such command 'triag'. Did you mean 'triage'?"),
        (
            ["xyz\x1b[2J"],
            "No such command 'xyz␛[2J'. There are demo, init, triage, correct, status,",
        ),
        (["--nonsense"], "No such option '--nonsense'"),
    ],
)
def test_wrong_usage_is_told_with_what_to_do(
    copycue: CopycueCommand, words: list[str], sentence: str
) -> None:
    outcome = copycue(*words)
    assert (outcome.status, outcome.out) == (2, "")
    assert sentence in outcome.err


def test_columns_are_read_as_the_workspace_says(copycue: CopycueCommand, tmp_path: Path) -> None:
    (tmp_path / "bugs.csv").write_text("Zähler;Was;Note\n12;Wort falsch;mach ich\n", "utf-8")
    settings = 'journals = ["bugs.csv"]\n[[mapping]]\nfile = "bugs.csv"\nnote = "Was"\nid = "Zähler"\n'
    (tmp_path / "copycue.toml").write_text(settings, "utf-8")
    outcome = copycue("triage", "--workspace", tmp_path, "--json")
    assert [(note["id"], note["text"]) for note in json.loads(outcome.out)["notes"]] == [
        ("12", "Wort falsch")
    ]


def test_the_lines_that_settle_an_unknown_table_may_be_pasted(
    copycue: CopycueCommand, tmp_path: Path
) -> None:
    (tmp_path / "bugs.csv").write_text("ID;Foo;Bar\n12;Wort;x y\n", "utf-8")
    settings = tmp_path / "copycue.toml"
    settings.write_text('journals = ["bugs.csv"]\n', "utf-8")
    told = copycue("triage", "--workspace", tmp_path).err
    lines = told[told.index("[[mapping]]") :].partition("#")[0]
    settings.write_text(f'journals = ["bugs.csv"]\n{lines}', "utf-8")
    outcome = copycue("triage", "--workspace", tmp_path, "--json")
    assert [note["text"] for note in json.loads(outcome.out)["notes"]] == ["x y"]
