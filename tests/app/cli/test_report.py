"""``copycue report``: a page for the boss, in a file or on stdout, or the figures."""

import json
import os
from pathlib import Path

import pytest

from tests.app.cli.conftest import CopycueCommand

Project = tuple[Path, Path]


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Stand in a folder of one's own."""
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")


def words(project: Project) -> tuple[object, ...]:
    return "--copy", project[0], "--journal", project[1]


def workspace(project: Project, **client: str) -> Path:
    folder = project[0].parent
    lines = [f'{name} = "{value}"' for name, value in client.items()]
    settings = ['copy = ["copy"]', 'journals = ["notes.csv"]', "[client]", *lines]
    (folder / "copycue.toml").write_text("\n".join(settings), encoding="utf-8")
    return folder


def test_the_page_goes_into_a_file_and_that_is_said(copycue: CopycueCommand, project: Project) -> None:
    done = copycue("report", *words(project), "--since", "2026-11-02", "--until", "2026-11-08")
    assert (done.status, done.out) == (0, "report.html\n")
    assert done.err == "2 notes, 0 answered, 0 done from 2026-11-02 to 2026-11-08.\n"
    page = Path("report.html").read_text(encoding="utf-8")
    assert '<html lang="en">' in page
    assert "Ines" not in page


def test_the_page_of_a_workspace_lies_beside_its_settings(copycue: CopycueCommand, project: Project) -> None:
    folder = workspace(project)
    assert copycue("report", "--workspace", folder).status == 0
    assert (folder / "report.html").is_file()
    assert copycue("report", "--workspace", folder / "copycue.toml").status == 0
    assert list(Path().iterdir()) == []


def test_an_earlier_report_is_written_anew_and_nothing_else_is(
    copycue: CopycueCommand, project: Project
) -> None:
    page = Path("november.html")
    assert copycue("report", *words(project), "--output", page).status == 0
    assert copycue("report", *words(project), "--output", page).status == 0
    page.write_text("my own", encoding="utf-8")
    done = copycue("report", *words(project), "--output", page)
    assert (done.status, done.out) == (2, "")
    assert done.err == (
        "Nothing was written. november.html is there already and is something else. "
        "Name another file, or add --force.\n"
    )
    assert page.read_text(encoding="utf-8") == "my own"
    assert copycue("report", *words(project), "--output", page, "--force").status == 0


def test_a_dash_is_stdout(copycue: CopycueCommand, project: Project) -> None:
    done = copycue("report", *words(project), "--output", "-")
    assert done.out.startswith("<!doctype html>\n")
    assert done.out.endswith("</html>\n")
    assert list(Path().iterdir()) == []


def test_nothing_is_written_among_the_clients_files(copycue: CopycueCommand, project: Project) -> None:
    done = copycue("report", *words(project), "--output", project[0] / "report.html")
    assert done.status == 2
    assert "is the client's, and Copycue writes nothing there" in done.err
    assert [path.name for path in project[0].iterdir()] == ["kiosk.xml"]


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="rights of POSIX, which root has all of")
def test_a_folder_without_rights_is_told_in_one_sentence(copycue: CopycueCommand, project: Project) -> None:
    Path("shut").mkdir(mode=0o500)
    done = copycue("report", *words(project), "--output", "shut/report.html")
    assert (done.status, done.err) == (2, "Nothing was written. shut/report.html: Permission denied.\n")


def test_the_page_speaks_the_language_of_the_profile_unless_told_otherwise(
    copycue: CopycueCommand, project: Project
) -> None:
    folder = workspace(project, language="de")
    assert '<html lang="de">' in copycue("report", "--workspace", folder, "--output", "-").out
    done = copycue("report", "--workspace", folder, "--output", "-", "--language", "en")
    assert '<html lang="en">' in done.out


def test_json_has_the_figures_and_writes_no_file(copycue: CopycueCommand, project: Project) -> None:
    copycue("answer", "12", *words(project))
    done = copycue("report", *words(project), "--json", "--all")
    record = json.loads(done.out)
    assert (record["format"], record["notes"], record["answered"]) == (1, 2, 1)
    assert record["since"] == "2026-11-02"
    assert "Ines" not in done.out
    assert list(Path().iterdir()) == []


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (("--weeks", "3", "--all"), "Give one of --since, --weeks and --all."),
        (("--since", "2026-01-01", "--weeks", "2"), "Give one of --since, --weeks and --all."),
        (("--since", "yesterday"), "'yesterday' does not match the format '%Y-%m-%d'"),
        (("--weeks", "0"), "0 is not in the range"),
        (("--json", "--output", "x.html"), "--json writes to stdout"),
        (("--since", "2026-02-01", "--until", "2026-01-01"), "2026-02-01 comes after 2026-01-01"),
    ],
)
def test_options_that_make_no_sense_are_misuse(
    copycue: CopycueCommand, project: Project, options: tuple[str, ...], sentence: str
) -> None:
    done = copycue("report", *words(project), *options)
    assert (done.status, done.out) == (2, "")
    assert sentence in done.err
    assert list(Path().iterdir()) == []


def test_a_journal_that_is_missing_is_told_and_what_is_known_is_reported(
    copycue: CopycueCommand, project: Project
) -> None:
    copycue("answer", "12", *words(project))
    project[1].unlink()
    done = copycue("report", *words(project), "--json", "--all")
    assert done.status == 1
    assert "notes.csv" in done.err
    assert json.loads(done.out)["answered"] == 1


def test_a_project_without_notes_has_a_report_that_says_so(copycue: CopycueCommand, project: Project) -> None:
    project[1].write_text("ID,Date,Reporter,Note\n", encoding="utf-8")
    done = copycue("report", *words(project), "--output", "-")
    assert "There are no notes yet" in done.out
