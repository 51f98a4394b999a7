import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from installers.windows.places import FOLDER
from installers.windows.setup import is_newer, make_installer, removal

_SCRIPT = (FOLDER / "copycue.nsi").read_text(encoding="utf-8")


def _words(language: str) -> dict[str, str]:
    text = (FOLDER / f"{language}.nsh").read_text(encoding="utf-8")
    return dict(re.findall(r'^LangString (\w+) \S+ "(.*)"$', text, re.MULTILINE))


def test_every_file_is_removed_by_its_name_and_folders_only_when_empty() -> None:
    assert list(removal(["copycue.exe", "_internal/app/a b.py", "_internal/x.dll"])) == [
        r'Delete "$INSTDIR\copycue.exe"',
        r'Delete "$INSTDIR\_internal\app\a b.py"',
        r'Delete "$INSTDIR\_internal\x.dll"',
        r'RMDir "$INSTDIR\_internal\app"',
        r'RMDir "$INSTDIR\_internal"',
    ]


def test_a_dollar_in_a_name_begins_no_variable_of_nsis() -> None:
    assert next(removal(["a$INSTDIR.txt"])) == r'Delete "$INSTDIR\a$$INSTDIR.txt"'


def test_the_folder_that_the_user_chose_is_never_removed_with_what_is_in_it() -> None:
    removed = re.findall(r"^\s*RMDir /r (.*?)(?:\s*;.*)?$", _SCRIPT, re.MULTILINE)
    assert removed == [r'"$LOCALAPPDATA\copycue"']


def test_all_words_of_ours_are_there_in_both_languages() -> None:
    used = set(re.findall(r"\$\((\w+)\)", _SCRIPT))
    assert used
    assert set(_words("english")) == set(_words("german")) == used


def test_no_word_is_left_in_english() -> None:
    english, german = _words("english"), _words("german")
    assert [name for name in english if english[name] == german[name]] == []


@pytest.mark.parametrize("is_preview", [True, False])
@pytest.mark.skipif(shutil.which("makensis") is None, reason="NSIS is not installed")
def test_nsis_makes_an_installer_without_a_warning(tmp_path: Path, *, is_preview: bool) -> None:
    bundle = tmp_path / "für büro" / "copycue"
    (bundle / "_internal").mkdir(parents=True)
    for name in ("copycue.exe", "copycue-gui.exe", "_internal/a$b.txt"):
        (bundle / name).write_bytes(b"x" * 100)
    installer = tmp_path / "out" / "copycue-setup.exe"
    make_installer(bundle, installer, version="1.2.3", is_small=False, is_preview=is_preview)
    contents = installer.read_bytes()
    assert contents.startswith(b"MZ")
    assert ("preview build".encode("utf-16-le") in contents) is is_preview


@pytest.mark.skipif(shutil.which("makensis") is None, reason="NSIS is not installed")
def test_a_bundle_that_is_not_there_makes_no_installer(tmp_path: Path) -> None:
    with pytest.raises(subprocess.CalledProcessError):
        make_installer(tmp_path / "nothing", tmp_path / "copycue-setup.exe", is_small=False)


def test_an_installer_is_made_anew_when_what_it_is_made_of_is_newer(tmp_path: Path) -> None:
    source, installer = tmp_path / "copycue.nsi", tmp_path / "copycue-setup.exe"
    source.touch()
    assert not is_newer(installer, [source])
    installer.touch()
    os.utime(source, (1, 1))
    assert is_newer(installer, [source])
    os.utime(installer, (0, 0))
    assert not is_newer(installer, [source])
