"""Places as the templates get them, and how a reply tells them for each kind of file."""

from dataclasses import replace

import pytest

from app.model import Address, Ask, AskKind, ClientProfile, Entry, Finding, Language
from app.replies import compose
from app.replies.places import place_facts
from tests.app.replies.made import made_edit, made_entry, made_match, made_note, made_verdict

SEATS = '<plurals name="seats">'


def told(*entries: Entry, language: Language = Language.EN) -> str:
    """The reply that tells to change "saloon" to "lounge" in these entries."""
    ask = Ask(AskKind.REPLACE, "saloon", "lounge")
    matches = [made_match(entry, ask, made_edit(entry, "saloon", "lounge")) for entry in entries]
    verdict = made_verdict(Finding.CHANGE, matches, [ask])
    reply = compose(made_note(), verdict, ClientProfile(), language=language, address=Address.FORMAL)
    assert reply is not None
    return reply.text


def seat(form: str, line: int, tag: str = SEATS) -> Entry:
    """A form of a text about seats."""
    entry = made_entry(
        f"{form} in the saloon", key=f"seats#{form}", line=line, xpath=f"/r/plurals/item[{line}]"
    )
    return replace(entry, family="seats", family_tag=tag)


def below(tag: str, key: str, xpath: str) -> Entry:
    """An entry that is found by what stands above it."""
    return replace(made_entry("In the saloon", key=key, xpath=xpath), below=tag)


def test_places_are_lettered_by_file_and_line() -> None:
    matches = [
        made_match(made_entry(file=file, line=line), None)
        for file, line in (("b.xml", 9), ("a.xml", 3), ("b.xml", 2))
    ]
    places = place_facts(matches, Language.EN)
    assert [(p.letter, p.file, p.line) for p in places] == [
        ("A", "b.xml", 2),
        ("B", "b.xml", 9),
        ("C", "a.xml", 3),
    ]


@pytest.mark.parametrize(
    ("key", "xpath", "expected"),
    [
        ("pay.title", "/r/string[3]", ("pay.title", None, None, None, None)),
        ("days[2]", "/r/string-array[1]/item[3]", ("days", None, 3, None, None)),
        ("start.buy@label", "/k/screen[1]/button[2]/@label", ("start.buy", None, None, "label", None)),
        ("Call.Last", "/LanguageData/Call.Last", ("Call.Last", None, None, None, "Call.Last")),
        ("menu/item[2]", "/kiosk/menu/item[2]", (None, None, None, None, "item")),
        ("menu/item[2]/@hint", "/kiosk/menu/item[2]/@hint", (None, None, None, "hint", None)),
        (
            "A source text / with a slash",
            "/TS/context[1]/message[1]",
            ("A source text / with a slash", *[None] * 4),
        ),
    ],
)
def test_a_place_is_named_as_it_stands_in_the_file(
    key: str, xpath: str, expected: tuple[str | int | None, ...]
) -> None:
    (place,) = place_facts([made_match(made_entry(key=key, xpath=xpath), None)], Language.EN)
    assert (place.entry, place.form, place.item, place.attribute, place.element) == expected


@pytest.mark.parametrize(
    ("context", "section"),
    [
        ("Tickets", "Tickets"),
        ("x" * 80 + "; screen start", "screen start"),
        ("", None),
        ("-----", None),
        ("Standart ticket", None),
    ],
)
def test_a_short_remark_of_the_file_tells_places_apart(context: str, section: str | None) -> None:
    (place,) = place_facts([made_match(made_entry(context=context), None)], Language.EN)
    assert place.section == section


def test_a_form_of_a_text_is_told_with_the_name_of_all() -> None:
    (place,) = place_facts([made_match(seat("one", 3), None)], Language.EN)
    assert (place.entry, place.form, place.below, place.element) == ("seats", "one", None, None)
    assert "entry seats, the form for “one”" in told(seat("one", 3))


def test_forms_that_are_only_counted_are_told_by_their_number() -> None:
    tag = "<source>%n seat(s)</source>"
    entry = replace(seat("0", 3, tag), key="Hall/%n seat(s)#0", family="Hall/%n seat(s)")
    text = told(entry)
    assert f"form 1 of the text, the <item> below {tag}" in text
    assert "entry" not in text.split("form 1")[0]


@pytest.mark.parametrize(
    ("language", "lines", "texts", "forms"),
    [
        (
            Language.EN,
            f"These two lines below {SEATS}:",
            f"These two texts below {SEATS}:",
            "These two forms of seats:",
        ),
        (
            Language.DE,
            f"Diese zwei Zeilen unter {SEATS}:",
            f"Diese zwei Texte unter {SEATS}:",
            "Diese zwei Formen von seats:",
        ),
    ],
)
def test_all_forms_of_a_text_are_told_as_one(language: Language, lines: str, texts: str, forms: str) -> None:
    one, other = seat("one", 3), seat("other", 4)
    assert lines in told(one, other, language=language)
    beside = replace(other, location=replace(other.location, line=3))
    assert texts in told(one, beside, language=language)
    assert forms in told(seat("one", 3, ""), seat("other", 9, ""), language=language)


def test_forms_of_other_texts_are_told_apart() -> None:
    late = replace(seat("one", 5), key="late#one", family="late", family_tag='<plurals name="late">')
    assert "These two" not in told(seat("one", 3), late).replace("These two places", "")


@pytest.mark.parametrize(
    ("entry", "english", "german"),
    [
        (
            below("<key>Hall</key>", "Menu.Hall", "/plist/dict/string[2]"),
            "line 42, the <string> below <key>Hall</key>",
            "Zeile 42, das <string> unter <key>Hall</key>",
        ),
        (
            below('<Key ID="HALL">', "HALL", "/Project/Key/German"),
            'entry HALL, the <German> below <Key ID="HALL">',
            'Eintrag HALL, das <German> unter <Key ID="HALL">',
        ),
        (
            below('<group id="hall">', "system.hall.label", "/config/system/group/label"),
            'line 42, the <label> below <group id="hall">',
            'Zeile 42, das <label> unter <group id="hall">',
        ),
        (
            below("<key>Halls</key>", "Menu.Halls[1]", "/plist/dict/array/string[2]"),
            "line 42, item 2 of the list, the <string> below <key>Halls</key>",
            "Zeile 42, 2. Punkt der Liste, das <string> unter <key>Halls</key>",
        ),
        (
            replace(made_entry("In the saloon", key="hall"), cdata=True),
            "entry hall",
            "Eintrag hall",
        ),
        (
            made_entry("In the saloon", key="~/hall@title", xpath="/siteMap/siteMapNode/@title"),
            "line 42, after title=",
            "Zeile 42, hinter title=",
        ),
        (
            made_entry("In the saloon", key="Hall", xpath="/LanguageData/Hall"),
            "entry Hall",
            "Eintrag Hall",
        ),
    ],
    ids=[
        "by position",
        "language of its own",
        "path of ids",
        "list by position",
        "CDATA",
        "attribute",
        "name of the element",
    ],
)
def test_each_kind_of_file_has_its_way_to_a_place(entry: Entry, english: str, german: str) -> None:
    assert english in told(entry)
    assert german in told(entry, language=Language.DE)
