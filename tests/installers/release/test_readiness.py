from pathlib import Path

import pytest

from app import __version__
from installers.release.readiness import faults, faults_of

READY = "# Changelog\n\n## 0.2.0 (2026-12-01)\n- **Tides** are told.\n"


def test_a_dated_section_without_fragments_under_its_own_tag_is_ready() -> None:
    assert faults("0.2.0", "v0.2.0", READY, []) == []


@pytest.mark.parametrize("tag", ["v0.2.1", "0.2.0", "v0.2.0-rc1"])
def test_a_tag_that_is_not_the_version_is_told(tag: str) -> None:
    assert faults("0.2.0", tag, READY, []) == [
        f"the tag is {tag}, and the version in app/__init__.py is 0.2.0"
    ]


@pytest.mark.parametrize("tag", ["v0.3.0", None])
def test_a_version_without_a_section_is_told_even_when_it_is_only_tried(tag: str | None) -> None:
    assert faults("0.3.0", tag, READY, []) == ["CHANGELOG.md has no section of 0.3.0"]


def test_a_section_without_a_day_is_told() -> None:
    undated = READY.replace("2026-12-01", "unreleased")
    assert faults("0.2.0", "v0.2.0", undated, []) == [
        "CHANGELOG.md says “unreleased” of 0.2.0 where the day belongs"
    ]


def test_an_empty_section_is_told() -> None:
    assert faults("0.2.0", "v0.2.0", READY.replace("- **Tides** are told.", ""), []) == [
        "the section of 0.2.0 is empty"
    ]


def test_changes_that_are_in_no_section_are_named() -> None:
    assert faults("0.2.0", "v0.2.0", READY, ["+lists.mended.md", "+tides.added.md"]) == [
        "not in the changelog yet, run towncrier build: +lists.mended.md, +tides.added.md"
    ]


def test_a_trial_needs_neither_day_nor_an_empty_folder() -> None:
    assert faults("0.2.0", None, READY.replace("2026-12-01", "unreleased"), ["+tides.added.md"]) == []


def test_a_checkout_is_read_from_its_files(tmp_path: Path) -> None:
    (tmp_path / "changes").mkdir()
    (tmp_path / "changes" / "README.md").touch()
    (tmp_path / "changes" / "+tides.added.md").touch()
    (tmp_path / "CHANGELOG.md").write_text(f"## {__version__} (2026-12-01)\nTides.\n")
    assert faults_of(tmp_path, f"v{__version__}") == [
        "not in the changelog yet, run towncrier build: +tides.added.md"
    ]
