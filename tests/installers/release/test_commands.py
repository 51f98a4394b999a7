import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from app import __version__
from installers.release.__main__ import ROOT, main


def run(*words: str) -> Result:
    return CliRunner().invoke(main, words, env={"RELEASE_TAG": ""})


def test_another_tag_than_the_version_stops_a_release() -> None:
    told = run("ready", "--tag", "v9.9.9")
    assert told.exit_code == 1
    assert f"FAIL  the tag is v9.9.9, and the version in app/__init__.py is {__version__}\n" in told.output


def test_a_trial_needs_no_tag() -> None:
    told = run("ready")
    assert (told.exit_code, told.output) == (0, f"ok    {__version__} may be tried; no tag was named\n")


def test_the_tag_may_come_from_the_environment() -> None:
    told = CliRunner().invoke(main, ["ready"], env={"RELEASE_TAG": "v9.9.9"})
    assert "the tag is v9.9.9" in told.output


def test_the_notes_are_the_changelogs_without_its_heading() -> None:
    told = run("notes")
    assert told.exit_code == 0
    assert "### " in told.output
    assert "## " not in told.output.splitlines()[0]


def test_checksums_are_written_and_compared(tmp_path: Path) -> None:
    (tmp_path / "copycue.deb").write_bytes(b"deb")
    assert run("checksums", str(tmp_path)).output.endswith("  copycue.deb\n")
    assert run("checksums", str(tmp_path), "--check").exit_code == 0
    (tmp_path / "copycue.deb").write_bytes(b"changed")
    told = run("checksums", str(tmp_path), "--check")
    assert (told.exit_code, told.output) == (1, "FAIL  copycue.deb has another checksum\n")


def test_checksums_are_written_where_nothing_is_installed_but_click(tmp_path: Path) -> None:
    """As in the job of the workflow that gathers what the others made."""
    (tmp_path / "copycue.deb").write_bytes(b"deb")
    hidden = "import sys; sys.modules.update(dict.fromkeys(['packaging', 'cyclonedx', 'msgspec', 'PySide6']))"
    asked = f"from installers.release.__main__ import main; main(['checksums', {str(tmp_path)!r}])"
    subprocess.run([sys.executable, "-c", f"{hidden}; {asked}"], cwd=ROOT, check=True)
    assert (tmp_path / "SHA256SUMS").exists()


def test_a_bill_is_written_with_its_number_of_components(tmp_path: Path) -> None:
    path = tmp_path / "dist" / "copycue.cdx.json"
    told = run("sbom", str(path))
    count = len(json.loads(path.read_text("utf-8"))["components"])
    assert told.output == f"ok    copycue.cdx.json: {count} components, by the schema\n"


@pytest.mark.parametrize("command", ["checksums", "sbom"])
def test_a_command_without_its_path_is_wrong_use(command: str) -> None:
    assert run(command).exit_code == 2
