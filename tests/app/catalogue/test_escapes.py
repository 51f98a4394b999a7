import pytest

from app.catalogue.declared import shipped
from app.catalogue.dialect import TextRules
from app.catalogue.escapes import Surroundings, typed
from app.catalogue.readable import Place

ANDROID = next(dialect.text for dialect in shipped() if dialect.name == "android")
PLAIN = TextRules()
ELEMENT = Surroundings(Place.ELEMENT)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("R & D < 3 > 2", "R &amp; D &lt; 3 > 2"),
        ("]]>", "]]&gt;"),
        ('say "it\'s"', 'say "it\'s"'),
        ("one\ntwo", "one\ntwo"),
        ("a\rb", "a&#13;b"),
    ],
)
def test_text_between_tags(text: str, expected: str) -> None:
    assert typed(text, PLAIN, ELEMENT) == expected


@pytest.mark.parametrize(
    ("quote", "expected"),
    [('"', "it's &quot;so&quot; &amp;&#10;&#9;x"), ("'", 'it&apos;s "so" &amp;&#10;&#9;x')],
)
def test_text_in_an_attribute_spares_its_own_quotes(quote: str, expected: str) -> None:
    assert typed('it\'s "so" &\n\tx', PLAIN, Surroundings(Place.ATTRIBUTE, quote=quote)) == expected


@pytest.mark.parametrize(
    ("html", "text", "expected"),
    [
        (False, "a & <b>", "a & <b>"),
        (True, "a & <b>", "a &amp; &lt;b>"),
        (False, "x]]>y", "x]]]]><![CDATA[>y"),
    ],
)
def test_text_in_cdata_is_typed_as_it_is_unless_it_is_html(html: bool, text: str, expected: str) -> None:
    assert typed(text, PLAIN, Surroundings(Place.CDATA, html=html)) == expected


@pytest.mark.parametrize(
    ("around", "text", "expected"),
    [
        (ELEMENT, "it's", "it\\'s"),
        (ELEMENT, 'a "b" \\ c\n\td', 'a \\"b\\" \\\\ c\\n\\td'),
        (ELEMENT, "a   b", "a \\u0020\\u0020b"),
        (Surroundings(Place.ELEMENT, quoted=True), "it's   so", "it's   so"),
        (Surroundings(Place.ELEMENT, first=True), "@home", "\\@home"),
        (Surroundings(Place.ELEMENT, first=True), "?", "\\?"),
        (ELEMENT, "me@home?", "me@home?"),
        (ELEMENT, "R & D", "R &amp; D"),
    ],
)
def test_android_asks_for_more(around: Surroundings, text: str, expected: str) -> None:
    assert typed(text, ANDROID, around) == expected


def test_lines_end_as_in_the_file() -> None:
    assert typed("a\nb", PLAIN, Surroundings(Place.ELEMENT, line_end="\r\n")) == "a\r\nb"


def test_a_line_break_may_have_to_be_an_escape() -> None:
    assert (
        typed("a\nb", TextRules(escapes="newline"), Surroundings(Place.ELEMENT, escaped_breaks=True))
        == "a\\nb"
    )


def test_what_the_encoding_lacks_becomes_a_code() -> None:
    assert typed("ahoi 🚢", PLAIN, Surroundings(Place.ELEMENT, encoding="cp1252")) == "ahoi &#128674;"
