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
