import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model import PathPattern, folder_to_watch


def pattern(path: str) -> PathPattern:
    found = PathPattern.of(Path(path))
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("path", "folder", "parts"),
    [
        ("texts/*.xml", "texts", ("*.xml",)),
        ("app/res/**/strings*.xml", "app/res", ("**", "strings*.xml")),
        ("*/copy", ".", ("*", "copy")),
        ("/a/b?/C", "/a", ("b?", "c")),
        ("texts/**", "texts", ("**",)),
    ],
)
def test_a_pattern_begins_below_the_last_folder_that_is_certain(
    path: str, folder: str, parts: tuple[str, ...]
) -> None:
    assert pattern(path) == PathPattern(Path(folder), parts)
    assert folder_to_watch(Path(path)) == Path(folder)


@pytest.mark.parametrize("path", ["texts", "texts/a.xml", "texts [old]/{a}", ".", "/"])
def test_a_path_without_special_signs_is_no_pattern(path: str) -> None:
    assert PathPattern.of(Path(path)) is None
    assert folder_to_watch(Path(path)) == Path(path)


@pytest.mark.parametrize(
    ("path", "name", "taken"),
    [
        ("t/*.xml", "a.xml", True),
        ("t/*.xml", "A.XML", True),
        ("t/*.xml", "deeper/a.xml", False),
        ("t/**/*.xml", "a.xml", True),
        ("t/**/*.xml", "b/c/a.xml", True),
        ("t/**/strings*.xml", "values-de/strings_more.xml", True),
        ("t/**/strings*.xml", "values-de/colors.xml", False),
        ("t/**", "b/c/a.xml", True),
        ("t/*/copy", "kiosk/copy/de/a.xml", True),
        ("t/*/copy", "kiosk/code/a.xml", False),
        ("t/*/copy", "kiosk/more/copy/a.xml", False),
        ("t/**/de/**/a?.xml", "x/de/y/z/a1.xml", True),
        ("t/**/de/**/a?.xml", "x/de/y/z/a12.xml", False),
        ("t/*[old].xml", "a[old].xml", True),
        ("t/*[old].xml", "ao.xml", False),
        ("t/f\u00e4hre*.xml", "fa\u0308hre 2.xml", True),
        ("t/Was fehlt?.xml", "Was fehlt?.xml", True),
    ],
)
def test_names_that_fit_are_taken(path: str, name: str, taken: bool) -> None:
    assert pattern(path).takes(name) is taken


@pytest.mark.parametrize(
    ("path", "folder", "may"),
    [
        ("t/*.xml", "deeper", False),
        ("t/*/copy", "kiosk", True),
        ("t/*/copy", "kiosk/copy", True),
        ("t/*/copy", "kiosk/copy/de", True),
        ("t/*/copy", "kiosk/code", False),
        ("t/**/strings.xml", "any/where", True),
    ],
)
def test_folders_in_which_nothing_can_fit_are_known(path: str, folder: str, may: bool) -> None:
    assert pattern(path).may_hold(folder) is may


@pytest.mark.parametrize(
    ("path", "suffix"),
    [("t/*.XML", ".xml"), ("t/*", ""), ("t/a.*", ""), ("*/copy", ""), ("t/*.de.lang", ".lang")],
)
def test_a_pattern_may_say_the_suffix(path: str, suffix: str) -> None:
    assert pattern(path).suffix == suffix


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names")
def test_what_is_there_under_exactly_this_name_is_no_pattern(tmp_path: Path) -> None:
    (tmp_path / "What?" / "texts").mkdir(parents=True)
    assert PathPattern.of(tmp_path / "What?" / "texts") is None
    assert pattern(f"{tmp_path}/What?/*.xml") == PathPattern(tmp_path / "What?", ("*.xml",))


NAME = st.text("ab[]é", min_size=1, max_size=3)
NAMES = st.lists(NAME, min_size=1, max_size=4)


@given(NAMES, st.data())
def test_a_name_fits_the_pattern_that_was_made_of_it(names: list[str], data: st.DataObject) -> None:
    parts = [data.draw(st.sampled_from([name, "*", "?" * len(name), f"{name[0]}*"])) for name in names]
    parts[0] = "*"
    filled = [part for name in parts for part in (["**", name] if data.draw(st.booleans()) else [name])]
    made = pattern("/".join(["t", *filled]))
    assert made.takes("/".join(names))
    assert all(made.may_hold("/".join(names[:end])) for end in range(1, len(names)))
