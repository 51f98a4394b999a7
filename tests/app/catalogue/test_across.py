"""What is missing in one language and there in another, over the dialects that translations come in."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.model import Problem, ProblemKind, Severity
from tests.app.catalogue import made


def writer(root: str, typed: str) -> Callable[..., str]:
    """What writes texts by their keys below a root, each as it is typed there."""

    def write(**texts: str) -> str:
        lines = "\n".join(typed.format(key=key, text=text) for key, text in texts.items())
        return f"<{root}>\n{lines}\n</{root}>"

    return write


android = writer("resources", '<string name="{key}">{text}</string>')
resx = writer("root", '<data name="{key}"><value>{text}</value></data>')
rimworld = writer("LanguageData", "<{key}>{text}</{key}>")
plain = writer("copy", '<text key="{key}">{text}</text>')


def xliff(target: str, **texts: str) -> str:
    units = "\n".join(
        f'<trans-unit id="{key}"><source>{text.partition("|")[0]}</source>'
        + (f"<target>{text.partition('|')[2]}</target>" if "|" in text else "")
        + "</trans-unit>"
        for key, text in texts.items()
    )
    return (
        f'<xliff version="1.2"><file source-language="en" target-language="{target}"><body>\n'
        f"{units}\n</body></file></xliff>"
    )


PAIRS = {
    "android": (android, "res/values/strings.xml", "res/values-de/strings.xml"),
    "resx": (resx, "Texts.resx", "Texts.de.resx"),
    "rimworld": (rimworld, "Languages/English/Keyed/A.xml", "Languages/German/Keyed/A.xml"),
    "any XML": (plain, "copy.en.xml", "copy.de.xml"),
    "folders": (plain, "en/kiosk.xml", "de/kiosk.xml"),
}


def checked(folder: Path, files: dict[str, str | bytes]) -> list[Problem]:
    return list(made.catalogue(folder, files).check())


@pytest.mark.parametrize("pair", PAIRS)
def test_a_text_that_is_missing_in_a_language_is_mentioned(tmp_path: Path, pair: str) -> None:
    write, original, other = PAIRS[pair]
    found = checked(
        tmp_path, {original: write(gate="Gate opens", deck="Sun deck"), other: write(gate="Tor auf")}
    )
    assert found == [
        Problem(
            other,
            f"“deck” is missing in German; its original stands in {original}, line 3.",
            Severity.INFO,
            hint="The original reads “Sun deck”.",
            kind=ProblemKind.MISSING_TEXT,
        )
    ]


@pytest.mark.parametrize("pair", PAIRS)
def test_a_placeholder_that_got_lost_is_told_with_its_original(tmp_path: Path, pair: str) -> None:
    write, original, other = PAIRS[pair]
    (problem,) = checked(
        tmp_path,
        {
            original: write(a="One", gate="Gate {0} opens at {1:t}"),
            other: write(a="Eins", gate="Tor {0} öffnet"),
        },
    )
    assert (problem.file, problem.line, problem.severity) == (other, 3, Severity.WARNING)
    assert problem.kind is ProblemKind.PLACEHOLDER
    assert problem.message == "“gate” lacks “{1:t}”, which its original has."
    assert problem.hint == (
        "Put it in where it belongs; the program fills it in. "
        f"The original ({original}, line 3) reads “Gate {{0}} opens at {{1:t}}”."
    )


def test_xliff_is_compared_within_its_file(tmp_path: Path) -> None:
    text = xliff("de", a="One %s|Eins", b="Two", c="Three|Drei")
    found = checked(tmp_path, {"messages.de.xlf": text})
    assert [(problem.line, problem.message) for problem in found] == [
        (2, "“a” lacks “%s”, which its original has."),
        (3, "“b” is missing in German; its original stands in line 3."),
    ]


def test_a_text_left_empty_is_mentioned_at_its_place(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {"Texts.resx": resx(a="One"), "Texts.de.resx": resx(a="")}
    (problem,) = checked(tmp_path, files)
    assert (problem.line, problem.message) == (
        2,
        "“a” is empty in German; its original stands in Texts.resx, line 2.",
    )


@pytest.mark.parametrize(
    ("original", "translation"),
    [
        ("%1$s at %2$d", "%2$d: %1$s"),
        ("%s", "%1$s"),
        ("%1$s and %1$s", "%1$s"),
        ("%,d", "%d"),
        ("{0:C}", "{0}"),
        ("{0,number}", "{0:C}"),
        ("100 %% of it", "ganz"),
        ("100 % sure", "100 % sicher"),
        ("No placeholder", "Keiner"),
    ],
)
def test_the_same_placeholders_written_otherwise_are_no_fault(
    tmp_path: Path, original: str, translation: str
) -> None:
    assert (
        checked(tmp_path, {"values/s.xml": android(a=original), "values-de/s.xml": android(a=translation)})
        == []
    )


@pytest.mark.parametrize(
    ("original", "translation", "told"),
    [
        ("%1$s at %2$s", "um %1$s", "“a” lacks “%1$s”, “%2$s”, which its original has."),
        ("%s, %s", "%s", "“a” lacks “%s”, which its original has."),
        ("Gate", "Tor %d", "“a” has “%d”, which its original lacks."),
        ("{name}", "{Name}", "“a” lacks “{name}”, which its original has."),
        ("%d", "%s", "“a” lacks “%d”, which its original has."),
    ],
)
def test_other_placeholders_are_told(tmp_path: Path, original: str, translation: str, told: str) -> None:
    files: dict[str, str | bytes] = {
        "values/s.xml": android(a=original),
        "values-de/s.xml": android(a=translation),
    }
    assert [problem.message for problem in checked(tmp_path, files)] == [told]


def plurals(**forms: str) -> str:
    items = "\n".join(f'<item quantity="{form}">{text}</item>' for form, text in forms.items())
    return f'<resources>\n<plurals name="seats">\n{items}\n</plurals>\n</resources>'


def test_forms_of_a_plural_may_leave_the_number_out_and_differ_from_language_to_language(
    tmp_path: Path,
) -> None:
    files: dict[str, str | bytes] = {
        "values/s.xml": plurals(one="One seat", other="%d seats"),
        "values-pl/s.xml": plurals(
            one="Jedno miejsce", few="%d miejsca", many="%d miejsc", other="%d miejsca"
        ),
    }
    assert checked(tmp_path, files) == []


def test_a_form_of_a_plural_may_not_ask_for_more(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "values/s.xml": plurals(one="One seat", other="%d seats"),
        "values-de/s.xml": plurals(one="Ein Platz", other="%d Plätze von %s"),
    }
    assert [problem.message for problem in checked(tmp_path, files)] == [
        "“seats” has “%s”, which its original lacks."
    ]


@pytest.mark.parametrize(
    "files",
    [
        {"values/s.xml": android(a="One"), "values-de/t.xml": android(b="Zwei")},
        {"a.xml": plain(a="One"), "b.xml": plain(b="Two")},
        {
            "values/s.xml": "<resources><string name='a' translatable='false'>K 12</string></resources>",
            "values-de/s.xml": android(b="B"),
        },
        {"values/s.xml": android(a="One"), "values-de/s.xml": android(a="Eins", b="Zwei")},
        {
            "values/s.xml": android(a="One", b="Two"),
            "values-de/s.xml": "<resources><string name='a'>Eins</strin",
        },
    ],
)
def test_what_can_not_be_compared_or_need_not_be_there_is_no_fault(
    tmp_path: Path, files: dict[str, str | bytes]
) -> None:
    assert checked(tmp_path, files) == []


def test_the_files_that_name_no_language_hold_the_originals(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "values/s.xml": android(a="Eins", b="Zwei"),
        "values-en/s.xml": android(a="One"),
        "values-fr/s.xml": android(b="Deux"),
    }
    assert [(problem.file, problem.message.split(";")[0]) for problem in checked(tmp_path, files)] == [
        ("values-en/s.xml", "“b” is missing in English"),
        ("values-fr/s.xml", "“a” is missing in French"),
    ]


SCORM = (
    '<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1">\n'
    "<metadata><lom><general><title><string{}>Auf See</string></title></general></lom></metadata>\n"
    '<organizations><organization identifier="o"><title>Safety on board</title>\n'
    '<item identifier="i"><title>Life jackets</title></item></organization></organizations></manifest>'
)


@pytest.mark.parametrize("language", ["", ' language="de"'])
def test_a_lone_text_that_names_its_language_makes_no_translation_of_a_file(
    tmp_path: Path, language: str
) -> None:
    assert checked(tmp_path, {"imsmanifest.xml": SCORM.format(language)}) == []


def test_a_lone_text_without_language_is_not_what_the_others_are_translated_from(tmp_path: Path) -> None:
    stray = '<text key="name">Copycue</text>'
    texts = "".join(
        f'<part xml:lang="{language}"><text key="gate">{gate}</text>{more}</part>\n'
        for language, gate, more in (
            ("de", "Tor", ""),
            ("en", "Gate", '<text key="deck">Deck</text>'),
        )
    )
    assert [
        problem.message.split(";")[0]
        for problem in checked(tmp_path, {"copy.xml": f"<copy>{stray}\n{texts}</copy>"})
    ] == ["“deck” is missing in German"]
