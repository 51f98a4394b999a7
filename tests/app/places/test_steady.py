import os
from pathlib import Path

import pytest

from app import places


def test_what_lies_below_the_program_is_found_again_after_it_was_moved(
    portable: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = places.steady(portable / "copycue-data" / "sample")
    assert words == "program:copycue-data/sample"
    moved = portable.with_name("elsewhere")
    portable.rename(moved)
    monkeypatch.setattr("sys.executable", str(moved / "copycue"))
    assert places.found_again(words) == moved / "copycue-data" / "sample"


def test_what_lies_on_the_same_stick_is_found_again_under_another_letter(
    portable: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = portable.parent
    monkeypatch.setattr(os.path, "ismount", lambda path: path in {stick, Path("/")})
    words = places.steady(stick / "ferries")
    assert words == "drive:ferries"
    assert places.found_again(words) == stick / "ferries"


@pytest.mark.usefixtures("portable")
def test_what_lies_elsewhere_is_written_as_it_is() -> None:
    elsewhere = Path("/srv/ferries")
    assert places.steady(elsewhere) == str(elsewhere)
    assert places.found_again(str(elsewhere)) == elsewhere


def test_without_the_marker_every_path_is_written_as_it_is(frozen: Path) -> None:
    below = frozen / "copycue-data"
    assert places.steady(below) == str(below)
    assert places.found_again(str(below)) == below


@pytest.mark.parametrize("words", ["program:x", "drive:x"])
def test_a_path_that_only_looks_like_ours_is_a_path(words: str) -> None:
    assert places.found_again(words) == Path(words)
