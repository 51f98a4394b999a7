import pytest

from app.catalogue.scan import CDATA, CHILDREN, CLOSED, EMPTY, LEAF, PLAIN, TEXT, attributes, scan


def content(text: str) -> list[tuple[str, str]]:
    """Name and content of each element."""
    data = text.encode()
    found = scan(data)
    return [
        (tag.decode(), data[opened:closed].decode())
        for tag, opened, closed in zip(found.tags(), found.opens, found.closes, strict=True)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<a>x</a>", [("a", "x")]),
        ("<a\n b = '>' c=\"/>\" >x</a\n>", [("a", "x")]),
        ("<a b='1/2'/>", [("a", "")]),
        ("<a b=''/>", [("a", "")]),
        ("<a><b/> <b /></a>", [("a", "<b/> <b /></"[:-2]), ("b", ""), ("b", "")]),
        ("<a><!-- <b> --><?p <c> ?><![CDATA[<d>]]></a>", [("a", "<!-- <b> --><?p <c> ?><![CDATA[<d>]]>")]),
        ("<a>x > y</a>", [("a", "x > y")]),
        ("<a><!-- - -- -x --></a>".replace(" -- ", " - "), [("a", "<!-- - - -x -->")]),
        ("<a.b-c:d>x</a.b-c:d>", [("a.b-c:d", "x")]),
        ("<!DOCTYPE a [<!ENTITY x '>]'><!-- ]> -->]><a>x</a>", [("a", "x")]),
        ('<!DOCTYPE a SYSTEM "x>y">\n<a>x</a>', [("a", "x")]),
    ],
)
def test_elements_have_their_content(text: str, expected: list[tuple[str, str]]) -> None:
    assert content(text) == expected


@pytest.mark.parametrize(
    ("text", "flags"),
    [
        ("<a>x</a>", LEAF | CLOSED | PLAIN),
        ("<a></a>", LEAF | CLOSED | PLAIN),
        ("<a>x &amp; y</a>", LEAF | CLOSED),
        ("<a/>", LEAF | CLOSED | EMPTY),
        ("<a> <b/> </a>", CHILDREN | CLOSED),
        ("<a>x<b/></a>", CHILDREN | CLOSED | TEXT),
        ("<a><b/>x</a>", CHILDREN | CLOSED | TEXT),
        ("<a><![CDATA[x]]></a>", CDATA | CLOSED | TEXT),
        ("<a><![CDATA[]]></a>", CDATA | CLOSED),
        ("<a><!-- x --></a>", CLOSED),
        ("<a>x", 0 | TEXT),
    ],
)
def test_flags_say_what_an_element_holds(text: str, flags: int) -> None:
    assert scan(text.encode()).flags[0] == flags


def test_a_broken_file_is_scanned_up_to_a_given_place() -> None:
    found = scan(b"<a><b>x</b><b>y", 0, 11)
    assert (list(found.tags()), list(found.closes), found.end) == ([b"a", b"b"], [11, 7], 11)


def test_an_end_tag_too_many_ends_the_scan() -> None:
    assert list(scan(b"<a/></b><c/>").tags()) == [b"a"]


def test_what_is_no_mark_up_ends_the_scan() -> None:
    found = scan(b"<a><b/>< <c/></a>")
    assert (list(found.tags()), found.end) == ([b"a", b"b"], 7)


def test_children_are_found_past_their_own_children() -> None:
    found = scan(b"<a><b><c/><c/></b><d/>x<e><f/></e></a>")
    assert [found.tag(row) for row in found.children(0)] == [b"b", b"d", b"e"]
    assert list(found.children(2)) == []


def test_behind_an_element_comes_the_next_that_is_not_inside() -> None:
    found = scan(b"<a><b><c/></b><d/></a>")
    assert [found.behind(row) for row in range(4)] == [4, 3, 3, 4]


def test_comments_end_before_the_white_space_that_follows() -> None:
    data = b"<a><!-- x -->  <b/></a>"
    found = scan(data)
    assert data[found.comment_starts[0] : found.comment_ends[0]] == b"<!-- x -->"


def test_attributes_are_found_in_either_quotes() -> None:
    data = b"""<a b="1" c:d = 'x "y"' e=\n"">"""
    assert [(name, data[start:end]) for name, start, end in attributes(data, 0, len(data))] == [
        (b"b", b"1"),
        (b"c:d", b'x "y"'),
        (b"e", b""),
    ]
