from pathlib import Path

import pytest

from app.model import Address, ClientProfile, CopycueError, Formality, Language, Person, Severity
from app.workspace import Workspace
from app.workspace.settings import Settings, read_settings


def _settings(folder: Path, text: str) -> Settings:
    (folder / "copycue.toml").write_text(text, encoding="utf-8")
    settings, problems = read_settings(folder)
    assert problems == ()
    return settings


def _problem(folder: Path, text: str) -> tuple[str, str, int | None]:
    (folder / "copycue.toml").write_text(text, encoding="utf-8")
    _, problems = read_settings(folder)
    (problem,) = problems
    assert problem.file == "copycue.toml"
    return problem.message, problem.hint, problem.line


def test_all_settings_reach_the_profile(tmp_path: Path) -> None:
    settings = _settings(
        tmp_path,
        """
        client = { name = "Ines Vogt", title = "Frau", language = "de", address = "du", formality = "formal" }
        people.texts = { name = "Ole Berg", title = "Herr" }
        [reply]
        sender = "Kim"
        signature = "Kim\\nThe workshop"
        build_day = "Friday"
        """,
    )
    assert settings.profile() == ClientProfile(
        client=Person("Ines Vogt", "Frau"),
        language=Language.DE,
        address=Address.INFORMAL,
        formality=Formality.FORMAL,
        texts=Person("Ole Berg", "Herr"),
        sender="Kim",
        signature="Kim\nThe workshop",
        build_day="Friday",
    )


def test_an_empty_file_gives_the_careful_defaults(tmp_path: Path) -> None:
    settings = _settings(tmp_path, "")
    assert settings.profile() == ClientProfile()
    assert settings.journals == settings.copy == []


def test_the_language_auto_is_that_of_the_note(tmp_path: Path) -> None:
    assert _settings(tmp_path, 'client.language = "auto"').profile().language is None


@pytest.mark.parametrize("text", ['client.address = "Sie"', '[client]\naddress = " SIE "'])
def test_a_choice_may_be_written_with_capitals(tmp_path: Path, text: str) -> None:
    assert _settings(tmp_path, text).client.address is Address.FORMAL


def test_one_path_needs_no_brackets(tmp_path: Path) -> None:
    assert _settings(tmp_path, 'copy = "texts"').copy == ["texts"]


def test_a_byte_order_mark_is_no_trouble(tmp_path: Path) -> None:
    assert _settings(tmp_path, '\ufeffname = "Ferry"').name == "Ferry"


@pytest.mark.parametrize(
    ("text", "message", "hint", "line"),
    [
        (
            '\n[client]\nlanguge = "de"',
            "There is no setting “client.languge”; it was ignored.",
            "Did you mean “language”?",
            3,
        ),
        ("Journals = []", "There is no setting “Journals”; it was ignored.", "Did you mean “journals”?", 1),
        (
            "[reply]\nxylophone = 1",
            "There is no setting “reply.xylophone”; it was ignored.",
            "Known here are sender, signature, build_day.",
            2,
        ),
    ],
)
def test_an_unknown_setting_is_told_with_the_nearest_known_one(
    tmp_path: Path, text: str, message: str, hint: str, line: int
) -> None:
    assert _problem(tmp_path, text) == (message, hint, line)


@pytest.mark.parametrize(
    ("text", "message", "line"),
    [
        (
            '[client]\n# how we speak\nlanguage = "French"',
            "“client.language” is “French”; possible are “auto”, “en” and “de”.",
            3,
        ),
        ("name = 7", "“name” is “7”; it must be text in quotation marks.", 1),
        (
            "copy = [1, 2]",
            '“copy” is “[1, 2]”; it must be a list of paths, such as ["texts", "more texts"].',
            1,
        ),
        ('\n\npeople.texts = "Ole"', "“people.texts” must be a table with name or title.", 3),
    ],
)
def test_a_wrong_value_is_told_with_what_is_possible(
    tmp_path: Path, text: str, message: str, line: int
) -> None:
    assert _problem(tmp_path, text) == (message, "The default holds until it is corrected.", line)


def test_a_wrong_value_spoils_only_itself(tmp_path: Path) -> None:
    (tmp_path / "copycue.toml").write_text(
        'name = 7\ncopy = ["a"]\n[client]\naddress = "you"\ntitle = "Ms"\n', encoding="utf-8"
    )
    settings, problems = read_settings(tmp_path)
    assert [problem.severity for problem in problems] == [Severity.ERROR, Severity.ERROR]
    assert (settings.copy, settings.client.title, settings.client.address) == (["a"], "Ms", Address.FORMAL)


@pytest.mark.parametrize(
    ("data", "title", "words"),
    [
        (b"copy = []\nname = \n", "Settings can not be read", "line 2"),
        (b'name = "\xff"', "Settings can not be read", "save it as UTF-8"),
        (b"#" * 1_000_001, "Settings can not be read", "larger than 1 MB"),
    ],
)
def test_what_is_no_toml_is_refused_with_the_reason(
    tmp_path: Path, data: bytes, title: str, words: str
) -> None:
    (tmp_path / "copycue.toml").write_bytes(data)
    with pytest.raises(CopycueError, match=words) as caught:
        read_settings(tmp_path)
    assert caught.value.title == title


@pytest.mark.parametrize("folder", ["", "nowhere"])
def test_a_folder_without_settings_is_no_workspace(tmp_path: Path, folder: str) -> None:
    with pytest.raises(CopycueError, match="--copy PATH --journal PATH") as caught:
        read_settings(tmp_path / folder)
    assert caught.value.title == "Not a workspace"


def test_settings_that_can_not_be_opened_are_told_with_the_reason(tmp_path: Path) -> None:
    (tmp_path / "copycue.toml").mkdir()
    with pytest.raises(CopycueError, match=r"copycue\.toml: \w+") as caught:
        read_settings(tmp_path)
    assert caught.value.title == "Settings can not be read"


@pytest.mark.parametrize(("setting", "texts"), [("", 1), ("largest_file_mb = 0.0002", 0)])
def test_a_file_over_the_largest_size_is_told_and_not_read(tmp_path: Path, setting: str, texts: int) -> None:
    (tmp_path / "copy.xml").write_text("<copy><t>All aboard</t></copy>" + " " * 200, encoding="utf-8")
    (tmp_path / "copycue.toml").write_text(f'copy = ["copy.xml"]\n{setting}', encoding="utf-8")
    read = Workspace.open(tmp_path).read_copy()
    assert len(read) == texts
    assert [problem.message for problem in read.problems] == (
        [] if texts else ["The file is larger than 0.0002 MB and was not read."]
    )


@pytest.mark.parametrize("value", ["0", "-1", "inf", "nan", '"80"', "1001"])
def test_a_largest_size_that_is_none_is_told(tmp_path: Path, value: str) -> None:
    message, _, line = _problem(tmp_path, f"largest_file_mb = {value}")
    assert message.endswith("it must be a number of megabytes up to 1000, such as 80.")
    assert line == 1
