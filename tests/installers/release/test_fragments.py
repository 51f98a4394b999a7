"""What towncrier does not ask of a fragment of the changelog (changes/README.md)."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
LONGEST = 400


def fragments(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if path.name != "README.md")


def faults(text: str) -> list[str]:
    """Return what is wrong with the text of a fragment."""
    text = text.strip()
    found = {
        "it is empty": not text,
        "it does not end like a sentence": not text.endswith((".", "!", "?", ".)")),
        "it has more than one paragraph": "\n\n" in text,
        "it is a heading or a list": text.startswith(("#", "- ", "* ", "+ ")),
        f"it is longer than {LONGEST} signs": len(text) > LONGEST,
    }
    return [fault for fault, is_so in found.items() if is_so]


def draft(root: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "towncrier", "build", "--draft", "--version", "9.9.9"]
    return subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a project with the settings of ours, and no changes."""
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    (tmp_path / "CHANGELOG.md").write_text("# Changelog\n\n<!-- towncrier release notes start -->\n")
    (tmp_path / "changes").mkdir()
    shutil.copy(ROOT / "changes" / "README.md", tmp_path / "changes")
    return tmp_path


def test_each_fragment_is_a_sentence_for_a_user() -> None:
    assert {path.name: faults(path.read_text("utf-8")) for path in fragments(ROOT / "changes")} == {
        path.name: [] for path in fragments(ROOT / "changes")
    }


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "it is empty"),
        ("A new window", "it does not end like a sentence"),
        ("One.\n\nTwo.", "it has more than one paragraph"),
        ("# A window.", "it is a heading or a list"),
        ("- A window.", "it is a heading or a list"),
        ("A word. " * 60, f"it is longer than {LONGEST} signs"),
    ],
)
def test_what_is_no_sentence_for_a_user_is_found(text: str, fault: str) -> None:
    assert fault in faults(text)


def test_the_draft_of_the_next_release_can_be_printed() -> None:
    printed = draft(ROOT)
    assert (printed.returncode, printed.stdout[:9]) == (0, "## 9.9.9 "), printed.stderr


def test_a_fragment_comes_below_the_heading_of_its_sort(project: Path) -> None:
    (project / "changes" / "+longer-lists.mended.md").write_text("**Long lists** no longer jump.\n")
    assert "### Mended\n\n- **Long lists** no longer jump.\n" in draft(project).stdout


@pytest.mark.parametrize("name", ["lists.md", "+lists.improved.md", "lists.txt"])
def test_a_name_that_says_no_known_sort_is_refused(project: Path, name: str) -> None:
    (project / "changes" / name).write_text("Long lists no longer jump.\n")
    printed = draft(project)
    assert printed.returncode == 1
    assert f"Invalid news fragment name: {name}" in printed.stderr
