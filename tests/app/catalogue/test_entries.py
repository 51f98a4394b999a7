"""A dialect that a project declares for itself, and what the words of a declaration do."""

import tomllib
import tracemalloc
from collections.abc import Iterator

import msgspec
import pytest

from app.catalogue.dialect import Dialect
from app.catalogue.entries import Table, tabulate
from app.catalogue.facts import Facts
from app.catalogue.readable import Place
from app.catalogue.scan import scan
from tests.app.catalogue import made

DECLARATION = """
name = "kiosk"
title = "Kiosk screens"
[recognise]
roots = ["kiosk"]
[text]
escapes = "newline"
[[entries]]
path = "kiosk/**/say"
key = "{../@id|../@name}.{index}/{name}"
when = ["@kind=text"]
comments = ["../note"]
[[entries.not_for_client]]
test = "../@locked=yes"
why = "It is locked."
[[entries]]
path = "kiosk/screen/@title"
key = "{@id}"
[[entries]]
path = "kiosk/**/box"
key = "{path}"
leaf = true
"""
TEXT = """<kiosk>
  <screen id="pay" title=" Pay &amp; go ">
    <note>For <b>all</b></note>
    <say kind="text">One</say>
    <say kind="sound">beep</say>
    <say kind="text">Two<!-- x --> \\n<i>three</i></say>
    <say kind="text"/>
    <say kind="text"></say>
  </screen>
  <screen name="late" locked="yes"><say kind="text"><![CDATA[ Four ]]></say></screen>
  <box><box>Five</box></box>
</kiosk>"""


@pytest.fixture(scope="module")
def dialect() -> Dialect:
    return msgspec.convert(tomllib.loads(DECLARATION), Dialect)


@pytest.fixture(scope="module")
def kiosk(dialect: Dialect) -> Table:
    source = made.source(TEXT)
    return tabulate(source, scan(source.scanned), dialect)


def test_paths_tests_and_leaves_choose_the_entries(kiosk: Table) -> None:
    assert kiosk.values == ["Pay & go", "One", "Two \nthree", "", "Four", "Five"]


def test_keys_are_made_as_the_template_says(kiosk: Table) -> None:
    facts = Facts(kiosk)
    keys = [facts.key(number) for number in range(len(kiosk.values))]
    assert keys == ["pay", "pay.0/say", "pay.2/say", "pay.4/say", "late.0/say", "box.box"]


def test_reasons_and_remarks_come_from_where_they_are_declared(kiosk: Table) -> None:
    facts = Facts(kiosk)
    assert [facts.why_not(number) for number in (1, 4)] == ["", "It is locked."]
    assert [facts.context(number) for number in (1, 4)] == ["For all", ""]


def test_raw_texts_leave_out_quotes_marks_and_blanks_at_the_ends(kiosk: Table) -> None:
    raws = [kiosk.raw(number) for number in range(len(kiosk.values))]
    assert raws == ["Pay &amp; go", "One", "Two<!-- x --> \\n<i>three</i>", "", "Four", "Five"]
    places = [kiosk.place(number) for number in range(len(kiosk.values))]
    assert places == [Place.ATTRIBUTE, *[Place.ELEMENT] * 3, Place.CDATA, Place.ELEMENT]


def test_an_element_without_its_attribute_has_no_key(dialect: Dialect) -> None:
    source = made.source("<kiosk><screen title='x'/></kiosk>")
    assert Facts(tabulate(source, scan(source.scanned), dialect)).key(0) == ""


@pytest.fixture
def traced() -> Iterator[None]:
    tracemalloc.start()
    yield
    tracemalloc.stop()


@pytest.mark.usefixtures("traced")
def test_an_entry_takes_little_memory() -> None:
    rows = "".join(f'<string name="key_{n}">Bitte wählen Sie Überfahrt {n}</string>\n' for n in range(5000))
    source = made.source(f"<resources>{rows}</resources>")
    before, _ = tracemalloc.get_traced_memory()
    table = made.table(source.data)
    after, _ = tracemalloc.get_traced_memory()
    assert len(table.values) == 5000
    assert (after - before) / 5000 < 300
