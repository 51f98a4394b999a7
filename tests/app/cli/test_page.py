"""The first page is text, not made by click: it must name what there is."""

import importlib

import click
import pytest

from app.cli.main import LazyGroup, command_group
from app.cli.page import COMMANDS, PAGE
from tests.app.cli.conftest import CopycueCommand, no_window


def _options() -> list[str]:
    group = command_group(no_window)
    return [name for param in group.params if isinstance(param, click.Option) for name in param.opts]


@pytest.mark.parametrize("words", [["--help"], ["-h"], ["--help", "triage"], ["-h", "--version"]])
def test_help_is_the_first_page_however_it_is_asked_for(copycue: CopycueCommand, words: list[str]) -> None:
    outcome = copycue(*words)
    assert (outcome.status, outcome.out, outcome.err) == (0, PAGE, "")


@pytest.mark.parametrize("option", [*_options(), "--help", "-h"])
def test_the_page_names_every_option(option: str) -> None:
    assert f"  {option}" in PAGE or f", {option}" in PAGE


@pytest.mark.parametrize("name", COMMANDS)
def test_the_page_names_every_command_with_its_first_line(name: str) -> None:
    assert f"  {name:<10} {COMMANDS[name][1]}\n" in PAGE


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_of_the_page_is_there(name: str) -> None:
    command = getattr(importlib.import_module(COMMANDS[name][0]), name)
    assert isinstance(command, click.Command)
    assert LazyGroup("copycue").get_command(click.Context(command), name) is command


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_a_help_of_its_own(copycue: CopycueCommand, name: str) -> None:
    outcome = copycue(name, "--help")
    assert outcome.status == 0
    assert outcome.out.startswith(f"Usage: copycue {name} ")


@pytest.mark.parametrize("name", [name for name in COMMANDS if name != "demo"])
def test_the_examples_of_a_command_stand_each_on_a_line(copycue: CopycueCommand, name: str) -> None:
    lines = copycue(name, "--help").out.splitlines()
    examples = [line for line in lines if line.startswith("  copycue ")]
    assert examples
    assert not any("\\b" in line or line.count("copycue") > 1 for line in lines)


def test_the_page_fits_a_terminal_of_80_columns() -> None:
    assert max(map(len, PAGE.splitlines())) <= 80


def test_the_page_is_plain_ascii_for_consoles_of_any_age() -> None:
    assert PAGE.isascii()
