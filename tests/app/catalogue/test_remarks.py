"""Remarks that stand as headings over the entries of a file."""

import pytest

from app.catalogue.facts import Facts
from app.catalogue.remarks import headed
from tests.app.catalogue.made import table


def headings(xml: str) -> list[tuple[str, list[str]]]:
    facts = Facts(table(xml))
    return [(name, [facts.values[number] for number in numbers]) for name, numbers in headed(facts)]


def test_a_remark_heads_the_entries_up_to_the_next() -> None:
    start = "<!-- Start --><text>One way</text><text>Two ways</text>"
    payment = "<!-- Payment --><text>Three ways</text>"
    assert headings(f"<c>{start}{payment}</c>") == [
        ("Start", ["One way", "Two ways"]),
        ("Payment", ["Three ways"]),
    ]


def test_a_remark_around_the_group_counts_as_well() -> None:
    assert headings("<c><!-- Start --><g><text>One way</text></g></c>") == [("Start", ["One way"])]


def test_a_remark_without_entries_is_left_out() -> None:
    assert headings("<c><!-- Start --><!-- Payment --><text>One way</text></c>") == [("Payment", ["One way"])]


@pytest.mark.parametrize("line", ["=== Start ===", "- Start -", "  Start\t"])
def test_what_sets_a_heading_off_is_no_part_of_it(line: str) -> None:
    assert headings(f"<c><!--{line}--><text>One way</text></c>") == [("Start", ["One way"])]


@pytest.mark.parametrize(
    "remark",
    [
        "",
        "123",
        "{0} is the price",
        '<text name="old"/>',
        "a sentence that explains at great length what the texts below are for",
        "over\ntwo lines",
        "width=12",
        "getTitle()",
    ],
)
def test_code_and_explanations_are_no_headings(remark: str) -> None:
    assert headings(f"<c><!-- {remark} --><text>One way</text></c>") == []


def test_what_looks_like_a_remark_inside_cdata_is_none() -> None:
    assert headings("<c><text><![CDATA[<!-- Start -->One]]></text><text>Two ways</text></c>") == []
