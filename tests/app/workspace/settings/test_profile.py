"""What ``copycue.toml`` says about the client, as replies get it."""

import datetime as dt
from pathlib import Path

import pytest

from app.model import ClientProfile, Person, Severity, TextArea
from app.workspace.settings import FILE_NAME, read_settings


def read(folder: Path, text: str) -> tuple[ClientProfile, list[tuple[int | None, str]]]:
    (folder / FILE_NAME).write_text(text, encoding="utf-8")
    settings, problems = read_settings(folder)
    return settings.profile(), [(problem.line, problem.message) for problem in problems]


def test_nothing_said_is_the_careful_profile(tmp_path: Path) -> None:
    assert read(tmp_path, 'name = "x"\n') == (ClientProfile(), [])


def test_all_that_is_said_gets_into_the_profile(tmp_path: Path) -> None:
    text = """
[client]
channel = "mail"
money = "Yes"
guide_sent = "2026-11-03"
opening = "Open the folder\\n\\nOpen the file"
open_link = "https://files.example/texts"
[people]
hand_over = { name = "Ines Albers", title = "Frau" }
[[area]]
texts = "kiosk/*"
name = "Jan Petersen"
title = "Herr"
"""
    profile, problems = read(tmp_path, text)
    assert problems == []
    assert profile == ClientProfile(
        areas=(TextArea("kiosk/*", Person("Jan Petersen", "Herr")),),
        hand_over=Person("Ines Albers", "Frau"),
        channel="mail",
        money_allowed=True,
        guide_sent=dt.date(2026, 11, 3),
        opening=("Open the folder", "Open the file"),
        open_link="https://files.example/texts",
    )


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ('[client]\nmoney = "perhaps"\n', 2, "possible are “no” and “yes”"),
        ('[client]\nguide_sent = "soon"\n', 2, "that is no day"),
        ('[client]\naddress = "thou"\n', 2, "possible are “sie” and “du”"),
        ('[client]\nlanguage = "fr"\n', 2, "possible are “auto”, “en” and “de”"),
        ('[client]\nname = "<b>Anna</b>"\n', 2, "“client.name” holds “<”, which is in no name"),
        ('[client]\nname = "{{ 7 * 7 }}"\n', 2, "holds “{”"),
        ('[client]\nname = "Anna\\nKeller"\n', 2, "goes over several lines; a name is one line"),
        (f'[client]\nname = "{"A" * 200}"\n', 2, "has 200 characters; a name has at most 80"),
        ('[people.texts]\nname = "<i>Jan</i>"\n', 2, "“people.texts.name” holds “<”"),
        ('[reply]\nsender = "<script>"\n', 2, "“reply.sender” holds “<”"),
        ('[[area]]\ntexts = "a/*"\n', 1, "does not say which texts"),
        ('[area]\ntexts = "a/*"\n', 1, "must be a list of tables"),
    ],
)
def test_a_wrong_value_is_told_with_its_line_and_the_default_holds(
    tmp_path: Path, text: str, line: int, says: str
) -> None:
    profile, problems = read(tmp_path, text)
    assert profile == ClientProfile()
    ((found, message),) = problems
    assert (found, says in message) == (line, True), message


@pytest.mark.parametrize(
    ("title", "severity", "hint"),
    [
        ("Freu", Severity.WARNING, "Did you mean “Frau”?"),
        ("Lady", Severity.INFO, "Replies write it as it stands."),
    ],
)
def test_a_title_that_is_not_known_is_told_and_written_as_it_stands(
    tmp_path: Path, title: str, severity: Severity, hint: str
) -> None:
    (tmp_path / FILE_NAME).write_text(f'[client]\ntitle = "{title}"\n', encoding="utf-8")
    settings, (problem,) = read_settings(tmp_path)
    assert settings.client.title == title
    assert (problem.line, problem.severity, problem.hint) == (2, severity, hint)


@pytest.mark.parametrize("title", ["", "Frau", "Herr Dr.", "Prof. Dr.", "Mx", "Mrs."])
def test_a_title_that_is_known_is_no_problem(tmp_path: Path, title: str) -> None:
    (tmp_path / FILE_NAME).write_text(f'[client]\ntitle = "{title}"\n', encoding="utf-8")
    assert read_settings(tmp_path)[1] == ()
