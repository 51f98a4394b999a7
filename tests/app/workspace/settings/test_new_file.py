"""The file that ``copycue init`` writes: each setting in it, with its meaning."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model import ClientProfile
from app.workspace.settings import Setting, read_settings, single_settings
from app.workspace.settings.new_file import new_file
from app.workspace.settings.toml_values import toml_value
from app.workspace.settings.writing import write_settings

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)


def test_without_values_it_says_the_defaults(tmp_path: Path) -> None:
    (tmp_path / "copycue.toml").write_text(new_file({}), encoding="utf-8")
    settings, problems = read_settings(tmp_path)
    assert (settings.profile(), settings.copy, problems) == (ClientProfile(), [], ())


@pytest.mark.parametrize("setting", single_settings(), ids=lambda setting: ".".join(setting.path))
def test_every_setting_is_there_with_its_meaning_and_can_be_uncommented(setting: Setting) -> None:
    text = new_file({})
    example = f"#{setting.path[-1]} = {toml_value(setting.example)}\n"
    said = " ".join(line.removeprefix("# ") for line in text.splitlines())
    assert setting.description in said
    found: object = tomllib.loads(text.replace(example, example[1:]))
    for name in setting.path:
        assert isinstance(found, dict)
        found = found[name]
    assert found in (_plain(setting.example), _plain(setting.default))


def _plain(value: object) -> object:
    return list(value) if isinstance(value, tuple) else value


@given(TEXT, TEXT, TEXT)
def test_any_words_are_read_as_they_were_given(name: str, client: str, signature: str) -> None:
    text = new_file({("name",): name, ("client", "name"): client, ("reply", "signature"): signature})
    tables = tomllib.loads(text)
    assert tables.get("name", "") == name
    assert tables["client"].get("name", "") == client
    assert tables["reply"].get("signature", "") == signature


def test_a_setting_that_is_set_later_stands_below_its_example(tmp_path: Path) -> None:
    path = tmp_path / "copycue.toml"
    path.write_text(new_file({}), encoding="utf-8")
    write_settings(tmp_path, {("name",): "Ferry", ("people", "texts", "title"): "Ms", ("copy",): ["texts"]})
    text = path.read_text(encoding="utf-8")
    assert '#name = "Museum kiosk"\nname = "Ferry"\n\n' in text
    assert '#title = "Herr"\ntitle = "Ms"\n\n' in text
    assert read_settings(tmp_path)[0].people.texts.title == "Ms"


def test_no_line_is_too_long_to_be_read() -> None:
    assert max(map(len, new_file({}).splitlines())) <= 100
