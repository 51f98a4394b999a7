import pytest

from app.catalogue.scan import scan
from app.catalogue.xpath import Paths
from tests.app.catalogue import made


def path(text: str, row: int, attribute: str = "") -> tuple[str, tuple[tuple[str, str], ...]]:
    """The path to an element or its attribute."""
    source = made.source(text)
    return Paths(source, scan(source.scanned)).xpath(row, attribute)


@pytest.mark.parametrize(
    ("text", "row", "attribute", "expected"),
    [
        ("<a><b/><b/></a>", 2, "", ("/a/b[2]", ())),
        ("<a><b/><c/><b x='1'/></a>", 3, "x", ("/a/b[2]/@x", ())),
        ("<a/>", 0, "", ("/a", ())),
        ("<a xmlns='u'><b/></a>", 1, "", ("/ns:a/ns:b[1]", (("ns", "u"),))),
        ("<a xmlns='u'><b xmlns=''/></a>", 1, "", ("/ns:a/b[1]", (("ns", "u"),))),
        (
            "<a xmlns='u' xmlns:p='v'><p:b p:c='1'/></a>",
            1,
            "p:c",
            ("/ns:a/p:b[1]/@p:c", (("ns", "u"), ("p", "v"))),
        ),
        ("<p:a xmlns:p='u'><q:b xmlns:q='u'/><p:b/></p:a>", 2, "", ("/p:a/p:b[2]", (("p", "u"),))),
        ("<p:a xmlns:p='u'><p:b xmlns:p='v'/></p:a>", 1, "", ("/ns:a/p:b[1]", (("ns", "u"), ("p", "v")))),
        (
            "<a xml:lang='de'/>",
            0,
            "xml:lang",
            ("/a/@xml:lang", (("xml", "http://www.w3.org/XML/1998/namespace"),)),
        ),
        ("<a><ｂ/><c/></a>", 1, "", ("/a/*[1]", ())),
        ("<a ｂ='1'/>", 0, "ｂ", ('/a/@*[name()="ｂ"]', ())),
        ("<Straße><a.b-c/></Straße>", 1, "", ("/Straße/a.b-c[1]", ())),
    ],
)
def test_a_path_names_each_step_and_the_prefixes_it_needs(
    text: str, row: int, attribute: str, expected: tuple[str, tuple[tuple[str, str], ...]]
) -> None:
    assert path(text, row, attribute) == expected


def test_the_place_among_its_like_counts_names_not_prefixes() -> None:
    source = made.source("<p:a xmlns:p='u'><q:b xmlns:q='u'/><b/><p:b/></p:a>")
    paths = Paths(source, scan(source.scanned))
    assert [paths.ordinal(row) for row in (1, 2, 3)] == [1, 1, 2]
    assert [paths.has_like(row) for row in (1, 2, 3)] == [True, False, True]


def test_an_element_asked_for_alone_has_the_place_that_counting_all_gives_it() -> None:
    boxes = "".join(f"<p:b>{'<q:c/><c/><p:c/>' * size}</p:b><q:b/>" for size in range(6))
    source = made.source(f"<a xmlns:p='u' xmlns:q='u'>{boxes}<b/></a>")
    found = scan(source.scanned)
    counted = Paths(source, found)
    rows = range(len(found))
    for _ in range(3):  # until all are counted
        places = [(counted.ordinal(row), counted.has_like(row)) for row in rows]
    alone = [(Paths(source, found).ordinal(row), Paths(source, found).has_like(row)) for row in rows]
    assert alone == places
