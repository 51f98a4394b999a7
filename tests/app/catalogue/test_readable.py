import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.catalogue.declared import shipped
from app.catalogue.dialect import Dialect, TextRules
from app.catalogue.quick import reader
from app.catalogue.readable import Kind, Place, view
from tests.work import growth_of

ANDROID = next(dialect.text for dialect in shipped() if dialect.name == "android")
PLAIN = TextRules()
HTML = TextRules(html=True)
BREAKS = TextRules(escapes="newline")


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        ("Hello", "Hello"),
        ("R &amp; D &lt;3 &#8211; &#x2013;", "R & D <3 – –"),
        ("&#146;&#x80; are no letters of Windows", "\x92\x80 are no letters of Windows"),
        ("&#0; &#xD800; &#1114112; &#x99999999999; &#x; &#1x;",) * 2,
        ("Pay <b>now</b>, <br/>please", "Pay now, \nplease"),
        ("a<!-- not this -->b<?nor this?>", "ab"),
        ("<![CDATA[a < b]]> &amp; c", "a < b & c"),
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("  ends  ", "ends"),
        ("<b> inside </b>", "inside"),
        ("&#160;kept&#160;", "\xa0kept\xa0"),
        ("&co; line", "&co; line"),
        ('<a href="x>y">go</a>', "go"),
        ("C:\\new", "C:\\new"),
    ],
)
def test_xml_reads_as_people_see_it(raw: str, value: str) -> None:
    assert view(raw, PLAIN, Place.ELEMENT).value == value


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        ("Don\\'t", "Don't"),
        ("a   b\n   c", "a b c"),
        ('"a   b"', "a   b"),
        ('  " a "  ', " a "),
        ("a\\nb\\tc", "a\nb\tc"),
        ("\\u00e4\\@\\?\\#\\\\", "ä@?#\\"),
        ("\\x", "x"),
        ('say \\"hi\\"', 'say "hi"'),
        ('"Don\'t"', "Don't"),
        ("Hello <b> world</b>", "Hello  world"),
        ('"a <b> b"</b>', "a  b"),
        ("<![CDATA[<b>Don\\'t</b>]]>", "Don't"),
        ("&lt;b&gt;bold&lt;/b&gt;", "bold"),
        ("&quot;a   b&quot;", "a   b"),
        ("1 &lt; 2", "1 < 2"),
        ("C\\u0020 D", "C  D"),
    ],
)
def test_android_reads_as_its_own_tools_read_it(raw: str, value: str) -> None:
    assert view(raw, ANDROID, Place.ELEMENT).value == value


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        ("<p>One</p><p>Two &amp; three</p>", "One\nTwo & three"),
        ("line<br>line", "line\nline"),
        ("&nbsp;x", "\xa0x"),
        ("2 < 3", "2 < 3"),
        ("<font color='#fff'>White</font>", "White"),
    ],
)
def test_html_in_cdata_reads_without_its_tags(raw: str, value: str) -> None:
    assert view(raw, HTML, Place.CDATA).value == value


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        ("one\\ntwo", "one\ntwo"),
        ("C:\\new\\names", "C:\\new\\names"),
        ("Tip:\\nnow", "Tip:\nnow"),
        ("\\N", "\\N"),
    ],
)
def test_an_escaped_line_break_is_one_but_not_in_a_path(raw: str, value: str) -> None:
    assert view(raw, BREAKS, Place.ELEMENT).value == value


@pytest.mark.parametrize(
    ("raw", "value"), [("a\nb\tc", "a b c"), ("a&#10;b", "a\nb"), ("a\r\nb", "a b"), ("x > y", "x > y")]
)
def test_white_space_in_an_attribute_is_blanks_unless_written_as_a_code(raw: str, value: str) -> None:
    assert view(raw, PLAIN, Place.ATTRIBUTE).value == value


def test_all_white_space_counts_where_it_is_kept() -> None:
    assert view(" a\r\n b ", PLAIN.keeping(), Place.ELEMENT).value == " a\n b "


def test_marks_are_what_an_edit_must_leave_alone() -> None:
    found = view("a <b>b</b> &co; <!-- c --> &amp;<br/>", PLAIN, Place.ELEMENT)
    assert found.marks() == ("<b>", "</b>", "&co;", "<br/>")


_XML = ("&amp;", "&lt;", "&gt;", "&quot;", "&#160;", "&#10;", "&co;", "<!-- c -->", "<![CDATA[x <b> y]]>")
_TAGS = ("<b>", "</b>", "<br/>", '<a href="x">', "</a>", "</p>", "&lt;b&gt;", "&amp;nbsp;", "&amp;lt;")
_ESCAPES = ('"', "'", "\\n", '\\"', "\\'", "\\\\", "\\u0020", "\\x", "\\", "C:\\new", "@", "?")
_WORDS = ("a", "Hello ", "ö", " ", "  ", "\n", "\t", "\r\n", "\r")
_PIECES = st.lists(st.sampled_from((*_XML, *_TAGS, *_ESCAPES, *_WORDS)), max_size=8).map("".join)


@given(_PIECES, st.sampled_from(shipped()), st.sampled_from(Place))
def test_the_pieces_cover_the_raw_text_and_the_quick_way_reads_the_same(
    raw: str, dialect: Dialect, place: Place
) -> None:
    if place is Place.ATTRIBUTE:
        raw = raw.replace("<", "")
    if place is Place.CDATA:
        raw = raw.replace("]]>", "")
    raw = raw.strip(" \t\r\n")
    found = view(raw, dialect.text, place)
    at = 0
    for _, start, end, _ in found.pieces:
        assert start == at
        at = end
    assert at == len(raw)
    _, read = reader(dialect.text, place, "utf-8")
    assert read(raw.encode()) == found.value


@given(_PIECES, st.sampled_from(shipped()))
def test_each_character_knows_its_raw_stretch(raw: str, dialect: Dialect) -> None:
    found = view(raw, dialect.text, Place.ELEMENT)
    starts, ends = found.raw_bounds()
    assert len(starts) == len(ends) == len(found.value)
    assert starts == sorted(starts)
    assert ends == sorted(ends)
    for letter, start, end in zip(found.value, starts, ends, strict=True):
        assert start < end
        if end - start == 1 and letter not in " \n":
            assert raw[start] == letter


@pytest.mark.parametrize(
    "piece",
    [
        *("a&amp;b\\n", "<!---->\\n ", "<b> </b>", "&lt;b&gt;x", '"a" \'', "&#32;\n  ", "<![CDATA[ x ]]>"),
        *("\\\\", "&nbsp;&co;", "<", "<b>", "&amp;lt;"),
    ],
)
@pytest.mark.parametrize("place", Place)
def test_a_long_text_is_no_more_work_a_letter_than_a_short_one(piece: str, place: Place) -> None:
    def read(count: int) -> None:
        for rules in (ANDROID, HTML, BREAKS):
            assert len(view(piece * count, rules, place).raw) == len(piece) * count

    assert growth_of(read) < 1.1


@given(_PIECES, st.sampled_from(shipped()))
def test_each_word_reads_the_same_where_it_is_typed(raw: str, dialect: Dialect) -> None:
    found = view(raw, dialect.text, Place.ELEMENT)
    starts, ends = found.raw_bounds()
    for word in re.finditer(r"\w+", found.value):
        typed = raw[starts[word.start()] : ends[word.end() - 1]]
        if "<!" not in typed and "]]>" not in typed:  # half a CDATA section can not be read by itself
            assert view(typed, dialect.text, Place.ELEMENT).value in {word[0], f"&{word[0]};"}


def test_kinds_of_pieces_are_told_apart() -> None:
    found = view('"a" <b>&amp;</b>', ANDROID, Place.ELEMENT)
    assert [kind for *_, kind in found.pieces] == [
        Kind.OPEN, Kind.KEPT, Kind.CLOSE, Kind.TEXT, Kind.TAG, Kind.UNIT, Kind.TAG,
    ]  # fmt: skip


BACKSLASH = TextRules(escapes="backslash")
FIXED = TextRules(fixed=("xliff:g", "mrk@translate=no"))
CODES = TextRules(codes=(r"\[\w+\]",))


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        ("a\\nb\\tc", "a\nb\tc"),
        ("\\u00e4\\\\n", "ä\\n"),
        ("it\\'s \\x", "it\\'s \\x"),
        ("C:\\\\Temp", "C:\\Temp"),
    ],
)
def test_a_few_escapes_with_a_backslash_and_no_others(raw: str, value: str) -> None:
    assert view(raw, BACKSLASH, Place.ELEMENT).value == value


@pytest.mark.parametrize(
    ("raw", "kept"),
    [
        ('At <xliff:g id="t">ten &amp; <b>one</b></xliff:g>, pier', ["ten ", "&", " ", "one"]),
        ("The <mrk translate='no'>Gull</mrk> sails", ["Gull"]),
        ('The <mrk translate="yes">Gull</mrk> sails', []),
        ('<xliff:g>a<xliff:g>b</xliff:g>c</xliff:g> <xliff:g id="x"/>d', ["a", "b", "c"]),
        ("The <g>Gull</g> sails", []),
    ],
)
def test_words_in_fixed_elements_are_codes(raw: str, kept: list[str]) -> None:
    seen = view(raw, FIXED, Place.ELEMENT)
    assert [text for text, _, _, kind in seen.pieces if kind is Kind.CODE] == kept
    assert seen.value == view(raw, TextRules(), Place.ELEMENT).value


def test_what_a_dialect_fills_in_is_a_code() -> None:
    seen = view("Set up [Product] now", CODES, Place.ELEMENT)
    assert seen.value == "Set up [Product] now"
    assert [text for text, _, _, kind in seen.pieces if kind is Kind.CODE] == ["[Product]"]


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        ("On board<list><row>Tea</row><row>Cake</row></list>", "On board\n\nTea\n\nCake"),
        ("Tea <k:row>and</k:row> <b>cake</b>", "Tea \nand\n cake"),
        ("<row>Tea</row>", "Tea"),
    ],
)
def test_some_elements_stand_on_lines_of_their_own(raw: str, value: str) -> None:
    rules = TextRules(breaks=("list", "row"))
    assert view(raw, rules, Place.ELEMENT).value == value
    assert reader(rules, Place.ELEMENT, "utf-8")[1](raw.encode()) == value
