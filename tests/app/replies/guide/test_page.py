"""The page of a guide, from what is known of the files."""

from dataclasses import replace
from itertools import product

import pytest

from app.model import Address, ClientProfile, Formality, FoundAddress, Language, Person, TextArea
from app.replies.guide.markup import unsound
from app.replies.guide.material import GuideMaterial, OftenAsked, Section
from app.replies.guide.page import ROOM, SHIPPED_GUIDE, write_guide
from app.replies.template import Library, Template
from app.replies.tone import ToneContext, check_tone
from tests.app.replies.guide.made import BARE, FULL, KIOSK, PROFILE, START, TWO_KEEPERS
from tests.app.replies.guide.reading_page import own_words, sections
from tests.app.replies.made import made_entry

VOICES = list(product(Language, Address, Formality))
ALWAYS = ["minute", "opening", "files", "broken", "live", "people", "index"]


def written(material: GuideMaterial, language: Language = Language.EN, address: Address | None = None) -> str:
    return write_guide(material, language, address=address).html


def of_own(place: str, text: str) -> Library:
    return Library({place: Template(f"{ROOM}/{place}", text)}, room=ROOM)


@pytest.mark.parametrize(("language", "address", "formality"), VOICES)
def test_in_no_voice_the_tone_check_finds_anything(
    language: Language, address: Address, formality: Formality
) -> None:
    for material in (BARE, FULL):
        profile = replace(material.profile, language=language, address=address, formality=formality)
        words = own_words(written(replace(material, profile=profile), language))
        report = check_tone(words, language, ToneContext(profile))
        assert [(each.rule, words[each.start : each.end]) for each in report.loud] == []
        if language is Language.DE:
            assert report.address is FoundAddress(address.value)


@pytest.mark.parametrize("language", Language)
def test_a_page_is_sound_and_complete_in_itself(language: Language) -> None:
    page = written(FULL, language)
    assert unsound(page, whole_page=True) == ""
    assert page.startswith("<!DOCTYPE html>")
    assert f'<html lang="{language.value}">' in page
    assert "http" not in page


def test_two_guides_of_one_day_are_the_same() -> None:
    assert written(FULL) == written(FULL)


def test_what_is_not_known_is_left_out_whole() -> None:
    assert sections(written(BARE)) == ALWAYS
    assert sections(written(FULL)) == [
        *("minute", "opening", "files", "changes", "cases", "signs", "leave", "broken", "live", "people"),
    ]


def test_every_section_is_in_the_list_of_contents() -> None:
    page = written(FULL)
    assert all(f'href="#{anchor}"' in page for anchor in sections(page))


@pytest.mark.parametrize(
    ("language", "day"), [(Language.EN, "22 November 2026"), (Language.DE, "22. November 2026")]
)
def test_the_day_it_was_made_stands_on_it(language: Language, day: str) -> None:
    assert day in own_words(written(FULL, language))


def test_it_says_for_whom_it_is_and_by_whom_in_the_case_that_german_asks_for() -> None:
    profile = replace(PROFILE, client=Person("Jan Petersen", "Herr"), texts=Person())
    page = written(replace(FULL, profile=profile), Language.DE)
    assert "Für Herrn Petersen zusammengestellt von Tom Albers" in own_words(page)


def test_du_is_said_where_the_profile_has_it() -> None:
    informal = written(FULL, Language.DE, Address.INFORMAL)
    assert "Ändere die Wörter." in informal
    assert "Ändern Sie die Wörter." in written(FULL, Language.DE)


def test_how_the_client_opens_files_is_told_as_the_profile_has_it() -> None:
    profile = replace(
        PROFILE, opening=("Open the folder Texts", "Click on the file"), open_link="https://a.example/b"
    )
    page = written(replace(FULL, profile=profile))
    assert "<li>Open the folder Texts</li>" in page
    assert '<a href="https://a.example/b">' in page
    assert "Notepad" not in page


def test_a_place_that_is_no_address_is_no_link() -> None:
    page = written(replace(BARE, profile=ClientProfile(open_link="javascript:alert(1)")))
    assert "<code>javascript:alert(1)</code>" in page
    assert 'href="java' not in page


def test_without_steps_a_plain_editor_is_advised() -> None:
    assert "Notepad" in own_words(written(BARE))


def test_a_file_that_waits_for_a_repair_says_what_is_to_be_typed() -> None:
    assert "in line 7, <code>&amp;</code> is to read <code>&amp;amp;</code>" in written(FULL)


def test_many_files_are_counted_by_folder_and_that_is_said() -> None:
    words = own_words(written(FULL))
    assert "There are 1,970 texts in 30 files." in words
    assert "the 2 files with the most texts follow one by one" in words


def test_all_texts_are_listed_where_they_are_few() -> None:
    page = written(BARE)
    assert page.count("<tr>") - page.count("<thead>") == BARE.texts_count
    assert "Welcome on board" in page
    assert "index" not in sections(written(replace(BARE, texts_count=3)))  # one of them is not known


def test_a_long_list_of_texts_is_for_the_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "On paper the list is left out." not in written(BARE)
    monkeypatch.setattr("app.replies.guide.sections._MOST_ON_PAPER", 1)
    page = written(BARE)
    assert "On paper the list is left out." in page
    assert '<div class="screen">' in page


def test_one_who_looks_after_all_texts_is_told_in_a_sentence() -> None:
    assert "Herr Petersen betreut die Textdateien." in own_words(written(FULL, Language.DE))


def test_several_who_look_after_texts_are_told_with_their_files() -> None:
    page = written(replace(FULL, profile=TWO_KEEPERS), Language.DE)
    assert (
        page.count("<code><bdi>kiosk/copy.xml</bdi></code>") == 3
    )  # in its heading, among the often asked, here
    assert "Betreut von Frau Doyle." in own_words(page)


def test_where_two_look_after_one_file_each_section_says_who() -> None:
    areas = (TextArea("kiosk/*#pay.*", Person("Ines Vogt", "Frau")), *TWO_KEEPERS.areas)
    page = written(replace(FULL, profile=replace(TWO_KEEPERS, areas=areas)), Language.DE)
    assert "ab Zeile 3, ein Text, Herr Petersen" in page
    assert "ab Zeile 9, ein Text, Frau Vogt" in page


def test_a_reader_who_looks_after_the_texts_is_not_told_of_themselves() -> None:
    profile = replace(PROFILE, texts=PROFILE.client)
    words = own_words(written(replace(FULL, profile=profile), Language.DE))
    assert "Die Textdateien liegen in Ihren Händen." in words
    assert "Frau Keller betreut" not in words


HOSTILE = "<script>alert('x')</script> {{ project }} \u202e&amp;"


def test_a_clients_words_are_never_markup_and_never_a_template() -> None:
    entry = made_entry(HOSTILE, file=f"{HOSTILE}.xml", key=HOSTILE, line=1)
    contents = replace(KIOSK, file=f"{HOSTILE}.xml", examples=(entry,), entries=(entry, START))
    profile = ClientProfile(client=Person(HOSTILE), opening=(HOSTILE,), open_link=HOSTILE, build_day=HOSTILE)
    page = written(replace(BARE, project=HOSTILE, files=(contents,), profile=profile))
    assert unsound(page, whole_page=True) == ""
    assert "<script" not in page
    assert "&lt;script&gt;" in page
    assert "\u202e" not in page


def test_of_a_text_that_can_not_be_seen_there_is_a_dash() -> None:
    entry = made_entry("\u2066 \u2069", key="x", line=1)
    contents = replace(
        KIOSK, sections=(Section("\u202e", 1, (entry,)),), examples=(entry,), entries=(entry, START)
    )
    page = written(replace(BARE, files=(contents,), often=(OftenAsked(entry, 2),)))
    assert "<td><bdi>–</bdi></td>" in page


def test_a_teams_own_wording_takes_the_place_of_ours() -> None:
    library = of_own("en/live-saved.j2", "Our kiosk shows it after a minute.")
    guide = write_guide(FULL, Language.EN, library=library)
    assert "Our kiosk shows it after a minute." in guide.html
    assert guide.problems == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{{ nobody }}", "no fact"),
        ("{{ open_link }}", "not known"),
        ("<script>x</script>", "<script> may not be used"),
        ("<p>One <strong>two</p>", "closes nothing"),
    ],
)
def test_where_a_teams_wording_can_not_be_used_ours_is_and_that_is_told(text: str, words: str) -> None:
    guide = write_guide(FULL, Language.EN, library=of_own("en/live-saved.j2", text))
    assert guide.html == write_guide(FULL, Language.EN, library=SHIPPED_GUIDE).html
    (problem,) = guide.problems
    assert words in problem.message
    assert "Until then the wording that ships is used." in problem.hint
