import sys
from pathlib import Path

import pytest

from app.catalogue import Catalogue
from app.model import Severity
from tests.app.catalogue import made

DOCUMENT = "<a>Ahoi</a>"


def names(*roots: Path) -> tuple[str, ...]:
    """The files found below the roots."""
    return Catalogue.read(roots).files


def test_files_of_all_dialects_are_found_in_order(tmp_path: Path) -> None:
    wanted = ("a/b.xml", "a/c.RESX", "b.xlf", "c.xaml", "d.wxl", "e.plist", "f.sitemap")
    made.write(tmp_path, dict.fromkeys((*wanted, "x.txt", "y.json", "z.xml.bak"), DOCUMENT))
    assert names(tmp_path) == wanted


def test_hidden_folders_lock_files_and_hidden_files_are_left_out(tmp_path: Path) -> None:
    made.write(tmp_path, dict.fromkeys((".git/a.xml", "b/.c.xml", "~$d.xml", "e.xml"), DOCUMENT))
    assert names(tmp_path) == ("e.xml",)


def test_typescript_is_no_qt_translation(tmp_path: Path) -> None:
    made.write(tmp_path, {"a.ts": "export const a = 1;", "b.ts": "\ufeff<?xml version='1.0'?><TS/>"})
    assert names(tmp_path) == ("b.ts",)


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_a_loop_of_links_is_entered_once(tmp_path: Path) -> None:
    made.write(tmp_path, {"a/b.xml": DOCUMENT})
    (tmp_path / "a" / "loop").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "again").symlink_to(tmp_path / "a", target_is_directory=True)
    assert len(names(tmp_path)) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_a_dangling_link_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.xml").symlink_to(tmp_path / "gone.xml")
    read = Catalogue.read([tmp_path])
    assert [problem.message for problem in read.problems] == ["There is no such file or folder."]


def test_a_root_that_is_a_file_has_its_name(tmp_path: Path) -> None:
    made.write(tmp_path, {"a/any.copy": DOCUMENT})
    read = Catalogue.read([tmp_path / "a" / "any.copy"])
    assert (read.files, list(read.values)) == (("any.copy",), ["Ahoi"])


def test_a_missing_root_is_a_problem_and_the_others_are_read(tmp_path: Path) -> None:
    made.write(tmp_path, {"a.xml": DOCUMENT})
    read = Catalogue.read([tmp_path / "none", tmp_path])
    assert [problem.message for problem in read.problems] == ["There is no such file or folder."]
    assert list(read.values) == ["Ahoi"]


def test_roots_with_files_of_the_same_name_are_told_apart(tmp_path: Path) -> None:
    made.write(tmp_path, {"one/a.xml": DOCUMENT, "two/a.xml": DOCUMENT, "two/b.xml": DOCUMENT})
    assert names(tmp_path / "one", tmp_path / "two") == ("one/a.xml", "two/a.xml", "b.xml")


def test_a_root_named_twice_is_read_once(tmp_path: Path) -> None:
    made.write(tmp_path, {"a.xml": DOCUMENT})
    assert names(tmp_path, tmp_path) == ("a.xml",)


def test_names_with_blanks_and_umlauts_are_found(tmp_path: Path) -> None:
    made.write(tmp_path, {"Texte für Gäste/Seite 1.xml": DOCUMENT})
    assert names(tmp_path) == ("Texte für Gäste/Seite 1.xml",)


def test_a_folder_without_copy_files_is_said(tmp_path: Path) -> None:
    (problem,) = Catalogue.read([tmp_path]).problems
    assert problem.message == "There are no XML files in this folder."
    assert problem.severity is Severity.WARNING


# --- patterns -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("res/**/strings*.xml", ("values-de/strings.xml", "values/strings.xml")),
        ("res/*/*.xml", ("values-de/strings.xml", "values/colors.xml", "values/strings.xml")),
        ("*/values", ("res/values/colors.xml", "res/values/strings.xml")),
        ("**/*.kiosk", ("copy.kiosk",)),
        ("**/*.ts", ("b.ts",)),
    ],
)
def test_a_pattern_stands_for_the_files_that_there_are(
    tmp_path: Path, path: str, expected: tuple[str, ...]
) -> None:
    files = ("res/values/strings.xml", "res/values-de/strings.xml", "res/values/colors.xml", "copy.kiosk")
    made.write(tmp_path, dict.fromkeys((*files, "b.ts", ".git/c.ts", "res/~$strings.xml"), DOCUMENT))
    made.write(tmp_path, {"a.ts": "export const a = 1;"})
    assert names(tmp_path / path) == expected


def test_a_file_that_appears_later_is_found_by_its_pattern(tmp_path: Path) -> None:
    made.write(tmp_path, {"res/de/strings.xml": DOCUMENT})
    read = Catalogue.read([tmp_path / "res" / "**" / "strings*.xml"])
    made.write(tmp_path, {"res/en/strings_more.xml": DOCUMENT})
    assert read.refreshed().files == ("de/strings.xml", "en/strings_more.xml")


def test_a_pattern_that_no_file_has_is_told(tmp_path: Path) -> None:
    made.write(tmp_path, {"res/a.xml": DOCUMENT})
    read = Catalogue.read([tmp_path / "res" / "*" / "b*.xml", tmp_path / "none" / "*.xml"])
    assert [problem.message for problem in read.problems] == [
        "No XML file has such a path.",
        "There is no such file or folder.",
    ]
