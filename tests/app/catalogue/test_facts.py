from pathlib import Path

import pytest

from app.catalogue.facts import Facts
from tests.app.catalogue import made


def facts(text: str, file: str = "copy.xml") -> Facts:
    """What is known of the entries of a file in memory."""
    return Facts(made.table(text, file))


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ('<c><t id="1" name="x">Hi</t></c>', ["1"]),
        ('<c><t key="k">Hi</t><t>Ho</t></c>', ["k", "t[2]"]),
        ("<c><s><t>Hi</t></s><s><t>Ho</t></s></c>", ["s[1]/t", "s[2]/t"]),
        ('<c><t id="1" title="Hi there">Ho</t></c>', ["1@title", "1"]),
        ('<c><t title="Hi there"/></c>', ["t/@title"]),
        ("<c>Hi</c>", ["c"]),
        ('<c title="Hi there"/>', ["@title"]),
        ('<c><t id="R&amp;D">Hi</t></c>', ["R&D"]),
    ],
)
def test_keys_by_the_general_rules(text: str, keys: list[str]) -> None:
    found = facts(text)
    assert [found.key(number) for number in range(len(keys))] == keys


@pytest.mark.parametrize(
    ("text", "path"),
    [
        (
            '<c><screen name="Checkout"><text>a</text><text>Hi</text></screen></c>',
            "screen “Checkout”, 2nd text",
        ),
        ("<c><s><t>a</t></s>" * 1 + "<s><t>Hi</t></s></c>", "2nd s, t"),
        ('<c><s id="a"><t id="b">Hi</t></s></c>', "s “a”, t “b”"),
        ('<c><i id="7" name="Hi there"/></c>', "i “7”, attribute name"),
        ('<c><i name="Hi there"/></c>', "i, attribute name"),
        ("<c>Hi</c>", "c"),
        ("<c>" + "<t>a</t>" * 10 + "<t>Hi</t><t>a</t></c>", "11th t"),
        ("<c>" + "<t>a</t>" * 21 + "<t>Hi</t></c>", "22nd t"),
    ],
)
def test_the_place_is_told_in_words(text: str, path: str) -> None:
    found = facts(text)
    values = found.table.values
    number = next(n for n, value in enumerate(values) if value.startswith("Hi"))
    assert found.human_path(number) == path


def units(*files: str) -> str:
    unit = '<body><trans-unit id="gate"><source>Gate</source></trans-unit></body>'
    held = "".join(f"<file{attributes}>{unit}</file>" for attributes in files)
    return f'<xliff version="1.2">{held}</xliff>'


@pytest.mark.parametrize(
    ("text", "file", "path"),
    [
        (units(""), "a.xlf", "trans-unit “gate”, source"),
        (units(' id="f1"'), "a.xlf", "file “f1”, trans-unit “gate”, source"),
        (units("", ""), "a.xlf", "1st file, trans-unit “gate”, source"),
        ("<c><file><body>Gate</body></file></c>", "a.xml", "file, body"),
    ],
)
def test_what_only_wraps_the_texts_of_a_dialect_is_not_told_unless_it_differs(
    text: str, file: str, path: str
) -> None:
    assert facts(text, file).human_path(0) == path


@pytest.mark.parametrize(
    ("text", "context"),
    [
        ("<c><!-- Kasse --><t>Hi</t></c>", "Kasse"),
        ("<c><!-- a -->\n  <!-- b\n c -->\n<t>Hi</t></c>", "a; b c"),
        ("<c><!-- a --><x/><t>Hi</t></c>", ""),
        ("<c><!-- a -->words<t>Hi</t></c>", ""),
        ("<c><mainMenu><save_as><t>Hi</t></save_as></mainMenu></c>", "main Menu; save as"),
        ('<c><screen name="Checkout"><t>Hi</t></screen></c>', "screen Checkout"),
        ("<c><!----><t>Hi</t></c>", ""),
    ],
)
def test_remarks_and_sections_are_context(text: str, context: str) -> None:
    found = facts(text)
    assert found.context(len(found.table.values) - 1) == context


def test_a_comment_belongs_to_the_string_below_it_only() -> None:
    found = facts(
        "<resources><!-- first --><string name='a'>A</string><string name='b'>B</string></resources>"
    )
    assert [found.context(0), found.context(1)] == ["first", ""]


@pytest.mark.parametrize(
    ("before", "heading"),
    [
        ("<!-- Start screen -->\n<t>Hi</t>", "Start screen"),
        ("<!-- Start screen -->\n<t>Hi</t>\n<!-- shown at night -->", "Start screen"),
        ("<!-- Start screen -->\n<t>Hi</t>\n\n<!-- Payment -->\n<t>Ho</t>", "Payment"),
        ("<!-- Start screen -->\n<t>Hi</t>\n\n<!-- Technical: leave as it is -->", ""),
        ("<!-- Start screen -->\n<t>Hi</t>\n\n<!-- only after somebody paid -->", ""),
        ("<!-- Start screen -->\n<t>Hi</t>\n<!-- Payment -->\n<t>Ho</t>", ""),
        ("<s><!-- Start screen --><t>Hi</t></s>", ""),
        ("<t>Hi</t><!-- Start screen -->", ""),
        ("<!---->", ""),
    ],
)
def test_a_short_comment_that_stands_apart_is_a_heading(before: str, heading: str) -> None:
    found = facts(f"<c>{before}<t>Hello there</t></c>")
    assert found.heading(len(found.table.values) - 1) == heading


def test_a_heading_above_a_section_holds_for_what_is_in_it() -> None:
    found = facts("<c><!-- Museum shop -->\n<s><t>Hi there</t></s></c>")
    assert found.heading(0) == "Museum shop"


def test_a_section_with_a_remark_of_its_own_is_not_under_the_heading_of_the_one_before() -> None:
    found = facts("<c><!-- Start --><s><t>Hi there</t></s><!-- Payment --><s><t>Pay now</t></s></c>")
    assert [found.heading(0), found.heading(1)] == ["Start", ""]


def test_language_of_an_element_comes_before_that_of_the_file() -> None:
    text = '<c><t xml:lang="de">Hallo</t><g xml:lang="fr"><t>Allô</t></g><t>Hello</t></c>'
    found = facts(text, "copy.en.xml")
    assert [found.language(number) for number in range(3)] == ["de", "fr", "en"]


def test_duplicate_keys_have_places_of_their_own(tmp_path: Path) -> None:
    text = "<resources><string name='a'>One</string><string name='a'>Two</string></resources>"
    read = made.catalogue(tmp_path, {"strings.xml": text})
    assert [entry.key for entry in read.entries()] == ["a", "a"]
    assert [entry.location.xpath for entry in read.entries()] == [
        "/resources/string[1]",
        "/resources/string[2]",
    ]
