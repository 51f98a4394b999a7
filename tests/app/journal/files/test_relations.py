"""What the parts of an Office file refer to."""

import pytest

from app.journal.files.relations import Relation, relations_in, relations_part

SPACE = "http://schemas.openxmlformats.org/package/2006/relationships"
KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def relations(*elements: str) -> bytes:
    return f'<Relationships xmlns="{SPACE}">{"".join(elements)}</Relationships>'.encode()


@pytest.mark.parametrize(
    ("part", "name"),
    [("xl/workbook.xml", "xl/_rels/workbook.xml.rels"), ("", "_rels/.rels")],
)
def test_each_part_has_one_that_says_what_it_refers_to(part: str, name: str) -> None:
    assert relations_part(part) == name


@pytest.mark.parametrize("target", ["comments.xml", "/xl/comments.xml", "../xl/./comments.xml"])
def test_targets_are_names_of_parts_however_they_are_written(target: str) -> None:
    data = relations(f'<Relationship Id="r1" Type="{KINDS}/comments" Target="{target}"/>')
    assert list(relations_in(data, "xl/workbook.xml")) == [Relation("r1", "comments", "xl/comments.xml")]


def test_an_address_outside_stays_as_written() -> None:
    link = "https://kiosk.example/a/../b"
    data = relations(
        f'<Relationship Id="r1" Type="{KINDS}/hyperlink" Target="{link}" TargetMode="External"/>'
    )
    assert list(relations_in(data, "xl/a.xml")) == [Relation("r1", "hyperlink", link, outside=True)]


@pytest.mark.parametrize("data", [b"", b"<broken", relations("<Other/>"), relations("<Relationship/>")[:-20]])
def test_what_is_no_list_of_relations_holds_none(data: bytes) -> None:
    assert not list(relations_in(data, "xl/workbook.xml"))
