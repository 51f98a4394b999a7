"""``copycue template``: a team's own wordings."""

import json
from pathlib import Path

import pytest

from tests.app.cli.conftest import CopycueCommand

OFFER = "{% wordings offer %}\n{% wording any %}\nCall the desk on 100.\n{% endwordings %}\n"


def with_template(folder: Path, text: str, name: str = "offer") -> Path:
    path = folder / "replies" / "en" / f"{name}.j2"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_a_sound_template_is_tried_in_every_kind_of_reply(copycue: CopycueCommand, tmp_path: Path) -> None:
    with_template(tmp_path, OFFER)
    outcome = copycue("template", "check", str(tmp_path))
    assert (outcome.status, outcome.err) == (0, "")
    assert outcome.out.startswith("1 template of your own; 2,")


def test_wrong_templates_are_told_with_file_and_line(copycue: CopycueCommand, tmp_path: Path) -> None:
    wrong = {"offer": "\n{{ nobody }}", "thanks": "\n\n{% for x in y %}", "closing": "\n{{ boss.call }}"}
    for name, text in wrong.items():
        with_template(tmp_path, text, name)
    outcome = copycue("template", "check", str(tmp_path / "replies"), "--json")
    assert outcome.status == 1
    told = {(one["file"], one["line"]) for one in json.loads(outcome.out)["problems"]}
    assert told == {("replies/en/offer.j2", 2), ("replies/en/thanks.j2", 3), ("replies/en/closing.j2", 2)}
    assert all(f"{file}:{line}: error: " in outcome.err for file, line in told)


def test_a_template_is_approved_and_a_change_is_noticed(copycue: CopycueCommand, tmp_path: Path) -> None:
    path = with_template(tmp_path, OFFER)
    assert copycue("template", "approve", str(tmp_path)).out == "1 template approved: replies/approved.txt\n"
    path.write_text(OFFER.replace("100", "200"), encoding="utf-8")
    outcome = copycue("template", "check", str(tmp_path))
    assert outcome.status == 1
    assert "replies/en/offer.j2:1: warning: This template is not yet approved." in outcome.err


@pytest.mark.parametrize(
    "words",
    [
        ("template", "check", "{folder}"),
        ("template", "check", "--workspace", "{folder}"),
        ("template", "check", "--workspace", "{folder}/copycue.toml"),
        ("--workspace", "{folder}", "template", "check"),
    ],
)
def test_the_project_is_named_as_for_other_commands(
    copycue: CopycueCommand, tmp_path: Path, words: tuple[str, ...]
) -> None:
    with_template(tmp_path, OFFER)
    outcome = copycue(*(word.format(folder=tmp_path) for word in words))
    assert (outcome.status, outcome.err) == (0, "")
    assert outcome.out.startswith("1 template of your own; ")


def test_without_a_name_the_project_is_the_one_that_one_is_in(
    copycue: CopycueCommand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = with_template(tmp_path, OFFER)
    (tmp_path / "copycue.toml").touch()
    monkeypatch.chdir(place.parent)
    assert copycue("template", "check").out.startswith("1 template of your own; ")


def test_a_project_that_is_named_twice_is_misuse(copycue: CopycueCommand, tmp_path: Path) -> None:
    outcome = copycue("template", "list", tmp_path, "--workspace", tmp_path)
    assert outcome.status == 2
    assert "Give either DIR or --workspace, not both." in outcome.err


def test_a_folder_that_there_is_not_is_misuse(copycue: CopycueCommand, tmp_path: Path) -> None:
    outcome = copycue("template", "check", str(tmp_path / "nowhere"))
    assert outcome.status == 2
    assert "There is no folder" in outcome.err


def test_templates_are_listed_and_one_s_own_are_told(copycue: CopycueCommand, tmp_path: Path) -> None:
    with_template(tmp_path, OFFER)
    outcome = copycue("template", "list", str(tmp_path))
    assert outcome.status == 0
    lines = [line.split(maxsplit=1) for line in outcome.out.splitlines()]
    assert ["en/offer.j2", "your own"] in lines
    assert ["en/thanks.j2"] in lines
    listed = json.loads(copycue("template", "list", str(tmp_path), "--json").out)
    assert {"name": "en/offer.j2", "ships": True, "own": True, "draft": False} in listed


def test_a_template_that_ships_is_copied_to_be_changed(copycue: CopycueCommand, tmp_path: Path) -> None:
    outcome = copycue("template", "copy", "en/thanks.j2", str(tmp_path))
    assert outcome.status == 0
    assert outcome.out.startswith("Copied: ")
    assert "wordings thanks" in (tmp_path / "replies" / "en" / "thanks.j2").read_text("utf-8")
    assert copycue("template", "copy", "en/thanks.j2", str(tmp_path)).status == 2
    assert copycue("template", "copy", "../thanks.j2", str(tmp_path)).status == 2
