"""What the workflows call must be there: they run on other machines than these tests."""

import re
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
TARGETS = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
OTHERS = {"pip", "pytest"}
TEXT = {path.name: path.read_text("utf-8") for path in WORKFLOWS}


def called(pattern: str) -> set[str]:
    return {name for text in TEXT.values() for name in re.findall(pattern, text)}


def test_there_are_workflows_to_look_at() -> None:
    assert {"ci.yml", "release.yml"} <= TEXT.keys()


@pytest.mark.parametrize("target", sorted(called(r"\bmake ([a-z-]+)(?=$|\s)") - {"python3"}))
def test_each_target_of_make_is_there(target: str) -> None:
    assert target in TARGETS


@pytest.mark.parametrize("module", sorted(called(r"python -m ([\w.]+)") - OTHERS))
def test_each_module_is_there(module: str) -> None:
    assert find_spec(module) is not None


@pytest.mark.parametrize(
    "script", sorted(called(r"(?<![\w/])((?:installers|\.ci)/[\w/-]+(?:\.sh)?)(?=\s|$)"))
)
def test_each_script_is_there_and_may_be_run(script: str) -> None:
    assert (ROOT / script).stat().st_mode & 0o100


def test_every_action_is_pinned_to_a_commit_with_its_version_beside_it() -> None:
    used = called(r"uses: (.+)")
    assert used
    assert [use for use in used if not re.fullmatch(r"[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", use)] == []


def test_only_the_last_job_may_write() -> None:
    before, _, last = TEXT["release.yml"].partition("\n  draft:\n")
    assert ": write" not in before
    assert ": write" in last
