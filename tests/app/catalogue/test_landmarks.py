"""Where the name of an entry is written in its file."""

import pytest

from app.catalogue.facts import Facts
from app.catalogue.landmarks import names_of
from tests.app.catalogue import made


def names(text: str, number: int = 0, file: str = "copy.xml") -> list[str]:
    facts = Facts(made.table(text, file))
    return [facts.table.source.decode(*span) for span in names_of(facts, number)]


@pytest.mark.parametrize(
    ("file", "text", "expected"),
    [
        ("values/s.xml", '<resources><string name="pay.title">Pay</string></resources>', ["pay.title"]),
        ("T.resx", '<root><data name="Pay_Title"><value>Pay</value></data></root>', ["Pay_Title"]),
        ("copy.xml", '<copy><text key="pay" color="red">Pay here</text></copy>', ["pay"]),
        ("copy.xml", '<copy><button id="ok" label="Pay here"/></copy>', ["ok"]),
        ("Keyed/a.xml", "<LanguageData><Gate.Open>Gate open</Gate.Open></LanguageData>", ["Gate.Open"]),
        ("copy.xml", "<copy><title>Pay here</title></copy>", ["title"]),
        ("copy.xml", "<copy><a><t>One</t><t>Two</t></a></copy>", []),
        ("copy.xml", '<copy><text key="R&amp;D">Pay here</text></copy>', ["R&amp;D"]),
    ],
)
def test_the_name_stands_where_the_dialect_writes_it(file: str, text: str, expected: list[str]) -> None:
    assert names(text, file=file) == expected


def test_the_name_of_a_list_is_not_that_of_its_items() -> None:
    decks = '<string-array name="decks"><item>Sun deck</item><item>Car deck</item></string-array>'
    assert names(f"<resources>{decks}</resources>", 1, "values/s.xml") == []


def test_a_text_in_an_attribute_is_not_its_own_name() -> None:
    assert names('<copy><button name="Pay here"/></copy>') == []
