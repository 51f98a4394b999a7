from collections.abc import Sequence

import pytest

from app.catalogue.general import code_like
from tests.app.catalogue import made


def values(inside: str) -> Sequence[str]:
    """The values of the entries of a document with that inside."""
    return made.table(f"<copy>{inside}</copy>").values


@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        ("<t>Pay now</t>", ["Pay now"]),
        ("<t> \n </t><t/>", []),
        ("<t>Pay <b>now</b></t>", ["Pay now"]),
        ("<t><b>Pay</b> <i>now</i></t><u>x</u>", ["Pay now", "x"]),
        ("<t>Pay <hl>now</hl></t>", ["Pay now"]),
        ("<t><u2>Pay</u2><u2>now</u2></t>", ["Pay", "now"]),
        ("<t><![CDATA[Pay]]></t>", ["Pay"]),
        ("<t><!-- none --></t>", []),
        ("<t>x<!-- none --></t>", ["x"]),
        ("<t><b/><i></i></t>", []),
    ],
)
def test_text_of_elements_is_found(inside: str, expected: list[str]) -> None:
    assert values(inside) == expected


def test_stray_words_between_many_texts_hide_none_of_them() -> None:
    found = values("<box>Note" + "".join(f"<t>Text number {n}</t>" for n in range(12)) + "</box>")
    assert found[1:] == [f"Text number {n}" for n in range(12)]
    assert found[0].startswith("NoteText number 0")


@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        ('<i id="7" name="Open file"/>', ["Open file"]),
        ('<i id="7" name="Open"/>', ["Open"]),
        ('<i name="open_file">Open</i>', ["Open"]),
        ('<i name="open"/>', []),
        ('<i id="7" name="Open">Tear here</i>', ["Tear here"]),
        ('<field label="Name"><x/></field>', ["Name"]),
        ('<phrase key="Pay now" value="Bezahlen"/>', ["Bezahlen"]),
        ('<i name="Open"/>', ["Open"]),
        ('<i name="Big screen"><t>x</t></i>', ["Big screen", "x"]),
        ('<i colour="blue" size="12"/>', []),
        ('<i anything="Two words"/>', ["Two words"]),
        ('<i anything="Grüße"/>', ["Grüße"]),
        ('<i tooltip="Help"/>', ["Help"]),
        ('<i style="color: red; top: 1" href="a b"/>', []),
        ('<i xmlns:k="u" k:title="Ahoi"/>', []),
        ('<i xmlns:k="u" k:title="Ahoi there"/>', ["Ahoi there"]),
        ('<i title=" "/>', []),
        ('<i title=" Ahoi "/>', ["Ahoi"]),
    ],
)
def test_attributes_that_bear_words_are_found(inside: str, expected: list[str]) -> None:
    assert values(inside) == expected


def test_white_space_counts_where_the_file_says_so() -> None:
    assert values('<t xml:space="preserve"> a </t><t> b </t>') == [" a ", "b"]


@pytest.mark.parametrize(
    ("value", "why"),
    [
        ("12.5 %", "It is a number."),
        ("true", "It is a switch."),
        ("#FF00aa", "It is a colour or a code."),
        ("https://example.com/a?b", "It is an address."),
        ("a.b@example.com", "It is an address."),
        ("{01234567-89ab-cdef-0123-456789abcdef}", "It is an identifier."),
        ("gfx/sea/blue.png", "It is a path or a file name."),
        ("C:\\copy\\text.xml", "It is a path or a file name."),
        ("logo.svg", "It is a path or a file name."),
        ("screen_title", "It is an identifier."),
        ("mainMenuOpen", "It is an identifier."),
        ("app.title", "It is an identifier."),
        ("en-US", "It is an identifier."),
        ("—", "It holds no words."),
        ("Yes", ""),
        ("No", ""),
        ("OK", ""),
        ("Open", ""),
        ("Open...", ""),
        ("Pay 12", ""),
        ("https://example.com is our page", ""),
        ("true story", ""),
        ("&File", ""),
    ],
)
def test_what_is_for_the_program_is_told_from_words(value: str, why: str) -> None:
    assert code_like(value) == why
