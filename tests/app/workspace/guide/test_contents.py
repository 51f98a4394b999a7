"""What the copy files hold."""

from pathlib import Path

import pytest

from app.workspace.guide.contents import Contents
from tests.app.catalogue.made import catalogue
from tests.app.workspace.guide.made import FILES


def contents(folder: Path, files: dict[str, str | bytes]) -> Contents:
    return Contents(catalogue(folder, files))


@pytest.fixture
def ferry(tmp_path: Path) -> Contents:
    return contents(tmp_path, FILES)


def test_only_texts_that_the_client_may_change_are_counted(ferry: Contents) -> None:
    assert {file.file: file.count for file in ferry.files()} == {
        "app/res/values/strings.xml": 5,
        "board.plist": 2,
        "kiosk.xml": 4,
        "rich.xml": 3,
        "shop.de.xlf": 2,
    }
    assert (ferry.files_count, ferry.texts_count) == (5, 16)
    assert ferry.has_others


def test_remarks_of_the_file_are_its_sections(ferry: Contents) -> None:
    (file,) = (file for file in ferry.files() if file.file.endswith("strings.xml"))
    sections = [(one.name, one.entries[0].location.line, one.count) for one in file.sections]
    assert sections == [("Start screen", 4, 3), ("Sailings", 9, 2)]


def test_without_remarks_the_beginnings_of_names_are(ferry: Contents) -> None:
    (file,) = (file for file in ferry.files() if file.file == "kiosk.xml")
    assert [(one.name, one.count) for one in file.sections] == [("start", 2), ("pay", 2)]


def test_names_that_group_nothing_are_no_sections(tmp_path: Path) -> None:
    keys = ["red", "green_one", "blue_two", "black_three"]
    texts = "".join(f'<text key="{key}">Some words here</text>' for key in keys)
    (file,) = contents(tmp_path, {"a.xml": f"<c>{texts}</c>"}).files()
    assert file.sections == ()


def test_languages_are_those_that_files_tell(ferry: Contents) -> None:
    languages = {file.file: file.languages for file in ferry.files()}
    assert languages["shop.de.xlf"] == ("de",)
    assert languages["rich.xml"] == ()


def test_examples_are_texts_that_are_quick_to_read(ferry: Contents) -> None:
    (file,) = (file for file in ferry.files() if file.file == "rich.xml")
    assert [entry.value for entry in file.examples] == [
        "Buy a ticket here",
        "Dogs are welcome. Please keep them on a lead.",
    ]


def test_a_broken_file_says_what_to_mend_and_nothing_else(tmp_path: Path) -> None:
    broken = '<c>\n<text key="a.b">Dogs & cats</text>\n<text key="a.c">Some words</text></c>'
    (file,) = contents(tmp_path, {"a.xml": broken}).files()
    assert [(fault.line, fault.file) for fault in file.faults] == [(2, "a.xml")]
    assert (file.sections, file.examples) == ((), ())


def test_files_without_texts_are_left_out(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "a.xml": '<c><text key="a">Some words</text></c>',
        "b.xml": '<c size="12"/>',
    }
    assert [file.file for file in contents(tmp_path, files).files()] == ["a.xml"]


def test_of_very_many_files_those_with_the_most_texts_are_told_and_all_are_counted(tmp_path: Path) -> None:
    def file(number: int) -> str:
        return f"<c>{''.join(f'<text>Some words {n}</text>' for n in range(1 + number % 3))}</c>"

    many: dict[str, str | bytes] = {f"part{n % 4}/f{n:03}.xml": file(n) for n in range(60)}
    found = contents(tmp_path, many | {"top.xml": file(2)})
    assert len(found.files()) == 24
    assert min(shown.count for shown in found.files()) >= 2
    assert sum(folder.files for folder in found.folders) == found.files_count == 61
    assert sum(folder.texts for folder in found.folders) == found.texts_count
    assert [folder.name for folder in found.folders][-1] == ""


def test_few_files_are_not_counted_by_folder(ferry: Contents) -> None:
    assert ferry.folders == ()


def test_of_a_large_file_a_sample_from_all_over_it_is_looked_at(tmp_path: Path) -> None:
    texts = "".join(f"<text>Some words {number}</text>\n" for number in range(2500))
    found = contents(tmp_path, {"a.xml": f"<c>{texts}</c>"})
    (sample,) = found.samples.values()
    assert 200 <= len(sample) <= 300
    assert sample[-1].location.line > 2400
    assert found.texts_count == 2500
