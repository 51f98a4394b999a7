"""The declaration as plain values: whoever adds a setting says what it means."""

import tomllib

import pytest

from app.workspace.settings import Kind, Section, Setting, Settings, sections, single_settings
from app.workspace.settings.toml_values import toml_value
from tests.app.workspace.settings.page import PAGE, page


def test_the_page_about_settings_is_as_the_declaration_gives_it() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "python -m tests.app.workspace.settings.page"


def test_a_dialog_finds_what_it_needs_to_know_of_a_setting() -> None:
    (address,) = (setting for setting in single_settings() if setting.path == ("client", "address"))
    assert address == Setting(
        ("client", "address"),
        Kind.CHOICE,
        "sie",
        "How the client is addressed; in English: by last or first name.",
        "du",
        ("sie", "du"),
    )


def test_settings_come_section_by_section_and_tables_that_repeat_are_told_apart() -> None:
    assert [(section.path, section.repeats) for section in sections()] == [
        ((), False), (("client",), False), (("people",), False), (("people", "texts"), False),
        (("people", "hand_over"), False), (("area",), True), (("reply",), False),
        (("links",), False), (("ledger",), False),
        (("mapping",), True), (("dialects",), True),
    ]  # fmt: skip


@pytest.mark.parametrize("section", sections(), ids=str)
def test_every_setting_has_a_sentence_and_an_example_that_is_accepted(section: Section) -> None:
    for setting in section.settings:
        assert setting.description.endswith(".")
        assert tomllib.loads(f"a = {toml_value(setting.example)}")
        assert not setting.choices or setting.example in setting.choices
        assert setting.example != setting.default


def test_every_setting_of_a_workspace_is_among_them() -> None:
    assert {section.path[0] for section in sections()[1:]} | {
        setting.path[0] for setting in sections()[0].settings
    } == set(Settings.__struct_fields__)
