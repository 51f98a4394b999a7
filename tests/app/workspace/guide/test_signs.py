"""Signs that are typed otherwise than they read, and a slip with one."""

from pathlib import Path

from app.catalogue import Catalogue
from app.replies.guide.material import Sign, Spot
from app.replies.guide.picture import Ink
from app.workspace.guide.contents import Contents
from app.workspace.guide.signs import broken_example, signs_of
from tests.app.catalogue.made import catalogue
from tests.app.workspace.guide.made import FILES, RICH


def signs(read: Catalogue) -> dict[tuple[str, str], Sign]:
    return {(sign.read, sign.typed): sign for sign in signs_of(read, Contents(read).samples)}


def test_what_holds_for_every_text_is_told_as_that(tmp_path: Path) -> None:
    found = signs(catalogue(tmp_path, FILES))
    assert found["<", "&lt;"].everywhere
    assert next(iter(found)) == ("&", "&amp;")


def test_a_sign_of_one_format_names_its_files(tmp_path: Path) -> None:
    sign = signs(catalogue(tmp_path, FILES))["'", "\\'"]
    assert (sign.files, sign.everywhere) == (("app/res/values/strings.xml",), False)


def test_quotation_marks_are_typed_otherwise_inside_of_such(tmp_path: Path) -> None:
    sign = signs(catalogue(tmp_path, {"rich.xml": RICH}))['"', "&quot;"]
    assert sign.spots == (Spot.QUOTES,)


def test_without_texts_there_is_nothing_to_tell(tmp_path: Path) -> None:
    read = catalogue(tmp_path, {"a.xml": "<c/>"})
    assert signs(read) == {}
    assert broken_example(read, Contents(read).samples, "more") is None


def test_a_slip_is_one_that_really_breaks_the_file_and_says_what_to_type(tmp_path: Path) -> None:
    read = catalogue(tmp_path, FILES)
    broken = broken_example(read, Contents(read).samples, "more")
    assert broken is not None
    strokes = [stroke for line in broken.shown.picture.lines for stroke in line.strokes]
    assert [stroke.text for stroke in strokes if stroke.ink is Ink.OLD] == ["&"]
    assert [stroke.text for stroke in strokes if stroke.ink is Ink.NEW] == ["&amp;"]
    assert broken.problem.line == broken.shown.entry.location.line
    assert broken.problem.hint.startswith("Type &amp;")
