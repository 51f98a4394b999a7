"""Made-up changes in real lines: each is true, and each kind comes when the files ask for it."""

from pathlib import Path

import pytest

from app.catalogue import Catalogue
from app.model import Language
from app.replies.guide.labels import labels_of
from app.replies.guide.material import Lesson, Shown
from app.replies.guide.picture import Ink
from app.workspace.guide.contents import Contents
from app.workspace.guide.lessons import lessons_of
from tests.app.catalogue.made import catalogue
from tests.app.workspace.guide.made import FILES


def lessons(read: Catalogue, language: Language = Language.EN) -> dict[Lesson, Shown]:
    return dict(lessons_of(read, Contents(read).samples, labels_of(language), language))


@pytest.fixture
def ferry(tmp_path: Path) -> Catalogue:
    return catalogue(tmp_path, FILES)


@pytest.mark.parametrize(
    ("lesson", "file", "new"),
    [
        (Lesson.QUOTES, "rich.xml", "New text"),
        (Lesson.REMOVE, "rich.xml", ""),
        (Lesson.CDATA, "rich.xml", "New text"),
        (Lesson.BELOW, "board.plist", "New text"),
        (Lesson.TARGET, "shop.de.xlf", "New text"),
        (Lesson.FORMS, "app/res/values/strings.xml", "New text"),
        (Lesson.SLOTS, "app/res/values/strings.xml", "New text"),
        (Lesson.MARKS, "app/res/values/strings.xml", "New text"),
    ],
)
def test_each_kind_of_line_has_its_lesson(ferry: Catalogue, lesson: Lesson, file: str, new: str) -> None:
    shown = lessons(ferry)[lesson]
    assert shown.entry.location.file == file
    assert shown.edit is not None
    assert shown.edit.new == new


def test_every_change_is_proven_and_shown_as_it_is_typed(ferry: Catalogue) -> None:
    for shown in lessons(ferry).values():
        assert shown.edit is not None
        assert shown.edit.verified
        new = "".join(s.text for line in shown.picture.lines for s in line.strokes if s.ink is Ink.NEW)
        assert new in shown.edit.after


def test_no_line_is_used_twice(ferry: Catalogue) -> None:
    entries = [shown.entry.index for shown in lessons(ferry).values()]
    assert len(entries) == len(set(entries))


def test_a_sign_is_shown_as_it_is_typed(ferry: Catalogue) -> None:
    edit = lessons(ferry)[Lesson.SIGN].edit
    assert edit is not None
    assert edit.reads.endswith(" & more")
    assert edit.after.endswith(" &amp; more")


def test_what_the_files_do_not_have_has_no_lesson(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {"a.xml": '<c><text key="a">Some words here</text></c>'}
    assert lessons(catalogue(tmp_path, files)).keys() == {Lesson.WHOLE}


def test_files_with_texts_in_quotation_marks_alone_show_how_to_add_and_remove_there(tmp_path: Path) -> None:
    labels = ("Buy a ticket", "Bags travel free. Please wait.", "Dogs are welcome.")
    items = "".join(f'<item id="{number}" label="{label}"/>' for number, label in enumerate(labels))
    found = lessons(catalogue(tmp_path, {"a.xml": f"<c>{items}</c>"}))
    assert found.keys() == {Lesson.ADD, Lesson.REMOVE, Lesson.QUOTES}


def test_texts_in_the_language_of_the_guide_come_first(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        f"values-{language}/strings.xml": f'<resources><string name="a">{text}</string></resources>'
        for language, text in (("de", "Guten Tag an Bord"), ("en", "Welcome on board"))
    }
    read = catalogue(tmp_path, files)
    assert lessons(read)[Lesson.WHOLE].entry.language == "en"
    assert lessons(read, Language.DE)[Lesson.WHOLE].entry.language == "de"


def test_a_broken_file_gives_no_lessons(tmp_path: Path) -> None:
    assert lessons(catalogue(tmp_path, {"a.xml": "<c><text>Dogs & cats here</text></c>"})) == {}


def test_what_the_encoding_of_a_file_lacks_is_not_typed_there(tmp_path: Path) -> None:
    text = "<?xml version='1.0' encoding='us-ascii'?><c><text key='a'>Some words here.</text></c>"
    for shown in lessons(catalogue(tmp_path, {"a.xml": text})).values():
        assert shown.edit is not None
        assert shown.edit.after.isascii()
