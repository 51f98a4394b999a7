from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError
from pathlib import Path
from typing import cast

import pytest

from installers.shipped import needed, shipped

ROOT = Path(__file__).parents[2]


@dataclass
class Package:
    """As much of an installed package as is looked at."""

    requires: list[str] | None = None


def names(requirements: list[str], installed: dict[str, list[str] | None]) -> set[str]:
    def find(name: str) -> Distribution:
        if name not in installed:
            raise PackageNotFoundError(name)
        return cast("Distribution", Package(installed[name]))

    return set(needed(requirements, find))


def test_what_a_package_needs_is_handed_out_with_it() -> None:
    assert names(["ferry>=2"], {"ferry": ["tide"], "tide": ["moon"], "moon": None}) == {
        "ferry",
        "tide",
        "moon",
    }


def test_an_extra_counts_only_where_it_was_asked_for() -> None:
    installed = {"ferry": ["radar; extra == 'night'"], "radar": None}
    assert names(["ferry"], installed) == {"ferry"}
    assert names(["ferry[night]"], installed) == {"ferry", "radar"}


def test_an_extra_that_is_asked_for_later_counts_too() -> None:
    installed: dict[str, list[str] | None] = {
        "ferry": ["radar; extra == 'night'"],
        "radar": None,
        "harbour": ["ferry[night]"],
    }
    assert names(["ferry", "harbour"], installed) == {"ferry", "harbour", "radar"}


def test_what_another_system_needs_stays_out() -> None:
    assert names(["ferry; sys_platform == 'amiga'"], {}) == set()


def test_packages_that_need_each_other_come_to_an_end() -> None:
    assert names(["ferry"], {"ferry": ["tide"], "tide": ["ferry"]}) == {"ferry", "tide"}


def test_a_name_is_one_however_it_is_written() -> None:
    assert names(["Ferry_Line"], {"Ferry_Line": None}) == {"ferry-line"}


def test_what_is_not_installed_is_an_error() -> None:
    with pytest.raises(PackageNotFoundError):
        names(["ferry"], {})


def test_of_our_own_environment_only_what_runs_is_handed_out() -> None:
    found = shipped(ROOT / "pyproject.toml")
    assert {"lxml", "pyside6-essentials", "shiboken6", "mako"} <= found.keys()
    assert not {"pytest", "mypy", "ruff", "pip", "copycue"} & found.keys()
