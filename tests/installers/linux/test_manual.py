from datetime import UTC, datetime

import click
import pytest

from app.cli.main import command_group
from app.cli.page import COMMANDS
from installers.linux.manual import manual_page

DAY = datetime(2026, 11, 22, tzinfo=UTC)


def page_of(command: click.Command) -> str:
    group = click.Group("copycue", commands={"try": command}, help="First.\n\nSecond.\n\nThird.")
    return manual_page(group, version="1.0", summary="Finds a place", date=DAY)


def test_every_command_of_copycue_is_in_it() -> None:
    page = manual_page(command_group(lambda _: 0), version="1.0", summary="Finds a place", date=DAY)
    assert [name for name in COMMANDS if f'.SS "copycue {name}' not in page] == []
    assert page.startswith('.TH COPYCUE 1 "2026-11-22" "Copycue 1.0"')
    assert "\\- finds a place\n" in page


@pytest.mark.parametrize("mark", ["\b", "\\b"])
def test_an_example_keeps_its_lines(mark: str) -> None:
    page = page_of(click.Command("try", help=f"What it\ndoes.\n\n{mark}\ncopycue try a\ncopycue try b"))
    assert "\nWhat it does.\n" in page
    assert "\n.nf\n.RS 4\ncopycue try a\ncopycue try b\n.RE\n.fi\n" in page


def test_no_word_of_a_command_is_an_order_to_roff() -> None:
    option = click.Option(["--a-b"], help='\\fB and "quoted"')
    page = page_of(click.Command("try", help=".so /etc/passwd", params=[option]))
    assert "\n\\&.so /etc/passwd\n" in page
    assert "\n.B \\-\\-a\\-b TEXT\n\\efB and \\(dqquoted\\(dq\n" in page


def test_hidden_commands_stay_hidden_and_groups_are_entered() -> None:
    group = click.Group("more", commands={"deep": click.Command("deep", help="Deep down.")})
    assert '.SS "copycue more deep' in page_of_all(group)
    assert "secret" not in page_of_all(click.Command("secret", hidden=True))


def page_of_all(command: click.Command) -> str:
    name = command.name or ""
    group = click.Group("copycue", commands={name: command}, help="First.\n\nSecond.\n\nThird.")
    return manual_page(group, version="1.0", summary="Finds", date=DAY)
