from pathlib import Path

import pytest

from app import __version__
from installers.release.changelog import Section, section_of

ROOT = Path(__file__).parents[3]
CHANGELOG = """# Changelog
All that is new.

## 0.2.0 (2026-12-01)

### Added

- **Tides** are told.

## 0.1.0 (unreleased)
The first.
"""


def test_a_version_has_the_text_below_its_heading() -> None:
    assert section_of(CHANGELOG, "0.1.0") == Section("0.1.0", "unreleased", "The first.")


def test_the_text_ends_where_the_next_version_begins() -> None:
    section = section_of(CHANGELOG, "0.2.0")
    assert section is not None
    assert section.text == "### Added\n\n- **Tides** are told."


@pytest.mark.parametrize("version", ["0.3.0", "0.1", "0.1.0 (unreleased)", "Changelog"])
def test_a_version_that_is_not_in_it_has_none(version: str) -> None:
    assert section_of(CHANGELOG, version) is None


@pytest.mark.parametrize(
    ("day", "is_dated"), [("2026-12-01", True), ("unreleased", False), ("2026-12-1", False), ("soon", False)]
)
def test_only_a_date_is_a_day(day: str, is_dated: bool) -> None:
    assert Section("0.1.0", day, "").is_dated is is_dated


def test_our_own_changelog_tells_of_this_version() -> None:
    section = section_of((ROOT / "CHANGELOG.md").read_text("utf-8"), __version__)
    assert section is not None
    assert "### " in section.text
