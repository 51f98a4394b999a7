import pytest

from app.catalogue.conditions import holds
from app.catalogue.scan import scan
from tests.app.catalogue import made

TEXT = '<a lang="DE"><b id="1" translate="No "><c>x</c><d/></b></a>'


@pytest.mark.parametrize(
    ("test", "expected"),
    [
        ("always", True),
        ("../@id", True),
        ("../@id=1", True),
        ("../@id=2", False),
        ("../@translate=no", True),
        ("../@none", False),
        ("../@none=x", False),
        ("../../@lang=d*", True),
        ("../../../@lang", False),
        ("../d", True),
        ("../e", False),
        ("value=TODO", True),
        ("value=TO*", True),
        ("value=todo", False),
        ("value~T.D.", True),
        ("value~T", False),
        ("@id", False),
    ],
)
def test_a_test_holds_or_not(test: str, expected: bool) -> None:
    source = made.source(TEXT)
    assert holds(test, source, scan(source.scanned), 2, "TODO") is expected


@pytest.mark.parametrize(
    ("test", "expected"),
    [
        (".../@translate=no", True),
        (".../@lang~D.", True),
        (".../@lang~d.", False),
        ("../c=x", True),
        ("../c~y", False),
        ("<c", False),
        ("../@id~=1", True),
        ("../@id~=2", False),
    ],
)
def test_a_test_may_look_further_around(test: str, *, expected: bool) -> None:
    source = made.source(TEXT)
    assert holds(test, source, scan(source.scanned), 2, "TODO") is expected


def test_an_attribute_may_list_the_names_of_elements() -> None:
    source = made.source('<a translate="b c"><b>x</b><c>x</c><d>x</d></a>')
    found = scan(source.scanned)
    assert [holds("../@translate~=name()", source, found, row) for row in (1, 2, 3)] == [True, True, False]
