"""Keys that come twice in a file, and those that may."""

import pytest

from app.catalogue.duplicates import duplicate_problems
from app.catalogue.facts import Facts
from app.model import Problem, ProblemKind, Severity
from tests.app.catalogue import made
from tests.app.catalogue.dialects.samples import Sample, samples


def problems(text: str, file: str = "copy.xml") -> list[Problem]:
    return list(duplicate_problems(Facts(made.table(text, file))))


ANDROID = "<resources>\n{}\n</resources>"
RESX = "<root>\n{}\n</root>"
XLIFF = '<xliff version="1.2">\n{}\n</xliff>'


@pytest.mark.parametrize(
    ("text", "key", "line", "before"),
    [
        (ANDROID.format('<string name="a">One</string>\n<string name="a">Two</string>'), "a", 3, 2),
        (
            RESX.format('<data name="a"><value>One</value></data>\n<data name="a"><value>Two</value></data>'),
            "a",
            3,
            2,
        ),
        ('<copy>\n<t id="a">One</t>\n<t id="b">Two</t>\n<t id="a">Three</t></copy>', "a", 4, 2),
        ('<copy>\n<t key="a" tip="Say one">One</t>\n<t key="a">Two</t></copy>', "a", 3, 2),
        (
            "<LanguageData>\n<Gate.open>One</Gate.open>\n<Gate.open>Two</Gate.open></LanguageData>",
            "Gate.open",
            3,
            2,
        ),
        (
            XLIFF.format(
                '<file source-language="en">\n<body><trans-unit id="a"><source>One</source></trans-unit>\n'
                '<trans-unit id="a"><source>Two</source></trans-unit></body></file>'
            ),
            "a",
            4,
            3,
        ),
    ],
)
def test_a_key_that_comes_twice_is_told_with_both_lines(text: str, key: str, line: int, before: int) -> None:
    (problem,) = problems(text, "Texts.resx" if text.startswith("<root>") else "copy.xml")
    assert (problem.severity, problem.kind) == (Severity.WARNING, ProblemKind.DUPLICATE_KEY)
    assert problem.line == line
    assert problem.message == (
        f"The key “{key}” stands in line {before} already; the program shows only one of the two texts."
    )


@pytest.mark.parametrize(
    "text",
    [
        ANDROID.format(
            '<string name="a">One</string><plurals name="a"><item quantity="one">Two</item></plurals>'
        ),
        ANDROID.format('<string name="a" product="tablet">One</string><string name="a">Two</string>'),
        ANDROID.format('<string-array name="a"><item>One</item><item>Two</item></string-array>'),
        '<copy><box id="x"><t id="a">One</t></box><box id="y"><t id="a">Two</t></box></copy>',
        '<copy><t id="a">One</t><hint id="a">Two</hint></copy>',
        '<copy><t name="a">One</t><t name="a">Two</t></copy>',
        '<copy><t id="a" xml:lang="en">One</t><t id="a" xml:lang="de">Zwei</t></copy>',
        "<copy><t>One</t><t>Two</t></copy>",
        XLIFF.format(
            '<file><body><trans-unit id="a"><source>One</source></trans-unit></body></file>'
            '<file><body><trans-unit id="a"><source>Two</source></trans-unit></body></file>'
        ),
        XLIFF.format(
            '<file source-language="en" target-language="de"><body><trans-unit id="a"><source>One</source>'
            "<target>Eins</target></trans-unit></body></file>"
        ),
    ],
)
def test_a_key_that_may_come_again_is_no_fault(text: str) -> None:
    assert problems(text) == []


@pytest.mark.parametrize("sample", samples(), ids=lambda sample: sample.name)
def test_the_sample_of_no_dialect_has_a_key_twice(sample: Sample) -> None:
    assert problems(sample.text, sample.file) == []


@pytest.mark.parametrize("sample", samples(), ids=lambda sample: sample.name)
def test_many_texts_with_keys_of_their_own_are_no_duplicates(sample: Sample) -> None:
    many = [sample.more.typed(f"gate{number}", "The same words") for number in range(5)]
    assert problems(sample.with_more(*many), sample.file) == []


CLIENTS = [sample for sample in samples() if not all(entry.why_not for entry in sample.entries)]


@pytest.mark.parametrize("sample", CLIENTS, ids=lambda sample: sample.name)
def test_in_every_dialect_of_the_client_a_key_that_comes_twice_is_told(sample: Sample) -> None:
    twice = [sample.more.typed("again", text) for text in ("First words", "Other words")]
    (told,) = problems(sample.with_more(*twice), sample.file)
    assert sample.more.key_of("again") in told.message
