"""Files of a moment are known by their names; no other file may be taken for one."""

import pytest

from app.watching.temporary import is_temporary


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("~$notes.xlsx", id="Office: who has it open"),
        pytest.param(".~lock.notes.ods#", id="LibreOffice: who has it open"),
        pytest.param(".menu.xml.swp", id="Vim: undo"),
        pytest.param("4913", id="Vim: may it write here?"),
        pytest.param("menu.xml~", id="Vim, gedit: backup"),
        pytest.param("#menu.xml#", id="Emacs: what is not saved yet"),
        pytest.param(".#menu.xml", id="Emacs: who has it open"),
        pytest.param(".goutputstream-X7Y2Z1", id="GNOME: half saved"),
        pytest.param("menu.xml___jb_tmp___", id="JetBrains: half saved"),
        pytest.param("menu.xml___jb_old___", id="JetBrains: what was there"),
        pytest.param("notes.rtf.sb-1a2b3c4d-Xy12z3", id="TextEdit: half saved"),
        pytest.param("8E3C41D0.tmp", id="Office: half saved"),
        pytest.param("notes.csv.crdownload", id="Chrome: half loaded"),
        pytest.param("notes.csv.part", id="Firefox: half loaded"),
        pytest.param(".git", id="Git: its folder"),
    ],
)
def test_names_of_a_moment_are_known(name: str) -> None:
    assert is_temporary(name)


@pytest.mark.parametrize(
    "name",
    [
        "menu.xml",
        "~menu.xml",
        "#1 notes.md",
        "notes (part 2).md",
        "tmp.xml",
        "4913.xml",
        "lock.xml",
        "a~b.md",
    ],
)
def test_other_names_are_not_taken_for_one(name: str) -> None:
    assert not is_temporary(name)
