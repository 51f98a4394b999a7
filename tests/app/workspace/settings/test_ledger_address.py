"""A password never stands in a file of settings, and what is read there is used without it."""

from pathlib import Path

import pytest

from app.workspace.settings import read_settings
from app.workspace.settings.ledger_address import trouble_with_ledger, without_password

OPEN = "postgresql+psycopg://anna@db.example:5433/copycue?sslmode=require"


@pytest.mark.parametrize(
    "address",
    [
        OPEN,
        "postgresql+psycopg://anna:geheim@db.example:5433/copycue?sslmode=require",
        "postgresql+psycopg://anna:ge:h@im@db.example:5433/copycue?sslmode=require",
        "postgresql+psycopg://anna@db.example:5433/copycue?sslmode=require&password=geheim",
        "postgresql+psycopg://anna:@db.example:5433/copycue?sslPassword=geheim&sslmode=require",
    ],
)
def test_an_address_is_left_without_its_password(address: str) -> None:
    assert without_password(address) == OPEN


@pytest.mark.parametrize("address", ["", "db", "postgresql://h/d?options=-c%20x", "http://[::1/x", "a b"])
def test_what_holds_no_password_stays_as_it_is(address: str) -> None:
    assert without_password(address) == address


@pytest.mark.parametrize(
    ("address", "trouble"),
    [
        (OPEN, ""),
        ("postgresql://h/d", ""),
        ("mysql://h/d", "must begin with postgresql+psycopg://"),
        ("db.example/copycue", "must begin with postgresql+psycopg://"),
        ("postgresql:///copycue", "must name a server and a database"),
        ("postgresql://h", "must name a server and a database"),
        ("postgresql://h:port/d", "is no address"),
        ("postgresql://[::1/d", "is no address"),
    ],
)
def test_an_address_that_can_not_be_used_is_told(address: str, trouble: str) -> None:
    assert trouble_with_ledger(address) == trouble


def test_a_password_in_the_settings_is_refused_without_repeating_it(tmp_path: Path) -> None:
    text = '[ledger]\nurl = "postgresql+psycopg://anna:geheim@db.example/copycue"\n'
    (tmp_path / "copycue.toml").write_text(text, encoding="utf-8")
    settings, (problem,) = read_settings(tmp_path)
    assert settings.ledger.url == "postgresql+psycopg://anna@db.example/copycue"
    assert problem.line == 2
    assert "keyring" in problem.hint
    assert "COPYCUE_LEDGER_PASSWORD" in problem.hint
    assert "geheim" not in repr(problem)


def test_an_address_that_can_not_be_used_leaves_the_ledger_where_it_is_by_default(tmp_path: Path) -> None:
    (tmp_path / "copycue.toml").write_text('ledger.url = "mysql://anna:geheim@h/d"', encoding="utf-8")
    settings, problems = read_settings(tmp_path)
    assert settings.ledger.url == ""
    assert len(problems) == 2
    assert "geheim" not in repr(problems)
