"""Why nothing is told: one clear sentence of a fixed set, whatever the client wrote."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.catalogue import Catalogue
from app.matching import Matcher, PlaceName, names_said
from app.model import Note, Verdict, VerdictKind
from tests.app.matching.small_copy import KIOSK, matcher_of, note_of, write_copy

GERMAN = {"a": "Willkommen an Bord", "b": "Fahrkarte kaufen", "c": "Bitte Karte einstecken"}
CHANGE = 'Please change "Timetable" to "Departures".'


@pytest.fixture(scope="module")
def kiosk(tmp_path_factory: pytest.TempPathFactory) -> Matcher:
    return matcher_of(tmp_path_factory.mktemp("kiosk"))


@pytest.fixture(scope="module")
def german(tmp_path_factory: pytest.TempPathFactory) -> Matcher:
    folder = tmp_path_factory.mktemp("german") / "values-de"
    folder.mkdir()
    lines = (f'<string name="{key}">{value}</string>' for key, value in GERMAN.items())
    (folder / "strings.xml").write_text(f"<resources>{''.join(lines)}</resources>", encoding="utf-8")
    return Matcher(Catalogue.read([folder.parent]))


def reason(matcher: Matcher, text: str) -> str:
    """Return the name of the reason why nothing is told, "" where something is."""
    verdict = matcher.judge(note_of(text))
    assert bool(verdict.claimed) == (verdict.why is None)
    return verdict.why.name if verdict.why else ""


# --- the reasons ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("😀🚢👍🏽 !!!", "no_words"),
        ("https://example.org/kiosk?q=1 www.example.org", "no_words"),
        ("\u202e\u200f \x07\x1b …", "no_words"),
        ("12 34", "no_words"),
        ("Timetable", "one_word"),
        ("hm " * 3_000, "one_word"),
        ("The timetable looks odd, and so on. " * 2_900, "too_long"),
        ("When I press Buy the app crashes.", "program"),
        ('Please change "Enjoy our delicious breakfast" to "Enjoy breakfast".', "absent"),
        ('Please change "Continue" to "Next".', "too_many"),
        ('Please change "{0} adults" to "some adults".', "not_proven"),
        ("Something is off with it all.", "nothing_near"),
        ("\n".join(f'"{value}"' for value in KIOSK.values()), "too_many_quotes"),
    ],
    ids=str,
)
def test_the_developer_reads_why_nothing_is_told(kiosk: Matcher, text: str, name: str) -> None:
    assert reason(kiosk, text) == name


def test_what_is_told_needs_no_reason(kiosk: Matcher) -> None:
    assert reason(kiosk, CHANGE) == ""


@pytest.mark.parametrize("text", [CHANGE, "It is all too long.", "Der Text ist falsch."])
def test_without_copy_there_is_nothing_to_look_in(text: str) -> None:
    assert reason(Matcher(Catalogue.read([])), text) == "no_copy"


def test_a_note_in_another_language_than_the_copy_is_told_so(german: Matcher) -> None:
    assert (
        reason(german, "The wording of the last step is misleading, please rephrase it.") == "other_language"
    )


def test_texts_of_which_some_have_no_known_language_are_not_said_to_be_in_another(tmp_path: Path) -> None:
    (tmp_path / "values-de").mkdir()
    german = '<resources><string name="a">Willkommen</string></resources>'
    (tmp_path / "values-de" / "strings.xml").write_text(german, encoding="utf-8")
    write_copy(tmp_path, {"b": "Buy a ticket"})
    matcher = Matcher(Catalogue.read([tmp_path]))
    assert reason(matcher, "Capital letters at the end look odd here.") != "other_language"


def test_a_note_in_another_language_that_quotes_the_copy_is_understood(german: Matcher) -> None:
    assert reason(german, 'The text "Fahrkarte kaufen" should be "Ticket kaufen", please.') == ""


def test_a_text_that_is_not_the_clients_is_named_as_the_reason(tmp_path: Path) -> None:
    path = tmp_path / "res" / "values" / "strings.xml"
    path.parent.mkdir(parents=True)
    path.write_text(
        '<resources><string name="t" translatable="false">Timetable</string>'
        '<string name="b">Buy a ticket</string></resources>',
        encoding="utf-8",
    )
    assert reason(Matcher(Catalogue.read([tmp_path])), CHANGE) == "not_theirs"


def test_a_file_that_must_be_repaired_first_is_the_reason_with_what_to_type(tmp_path: Path) -> None:
    texts = '<t key="a">Fish & chips</t>\n<t key="b">Timetable</t><t key="c">Buy a ticket</t>'
    (tmp_path / "kiosk.xml").write_text(f"<copy>\n{texts}</copy>", encoding="utf-8")
    why = Matcher(Catalogue.read([tmp_path])).judge(note_of(CHANGE)).why
    assert why is not None
    assert (why.name, why.sentence) == (
        "broken_file",
        (
            "Its text stands in “kiosk.xml”, which must be repaired first (line 2). "
            "A bare “&” stands here; XML reads it as the start of a code. "
            "Type &amp; chips for & chips. With that the file is sound again."
        ),
    )


def test_a_likely_place_below_the_floor_is_told_with_its_chance(kiosk: Matcher) -> None:
    why = kiosk.judge(note_of("“Continue” is unclear.")).why
    assert why is not None
    told = r"The likeliest place is right with \d+%; a place is told from \d+% on\."
    assert re.fullmatch(told, why.sentence)


def test_a_wish_that_is_not_certain_is_told_with_its_chance(kiosk: Matcher) -> None:
    why = kiosk.judge(note_of('The text "Try again" is not nice.')).why
    assert why is not None
    assert re.match(r"It is not certain that other wording is wished \(\d+%\); ", why.sentence)


# --- odd copy ---------------------------------------------------------------------------------


@pytest.mark.parametrize("texts", [{"only": "a"}, {"only": "Buy a ticket"}, {"only": "😀"}])
@pytest.mark.parametrize("text", ["Something is off.", "😀", 'Please change "xy z" to "b".'])
def test_one_entry_is_no_reason_to_guess(tmp_path: Path, texts: dict[str, str], text: str) -> None:
    assert reason(matcher_of(tmp_path, texts), text) != ""


def test_entries_of_one_letter_are_no_guess(tmp_path: Path) -> None:
    matcher = matcher_of(tmp_path, {f"key{letter}": letter for letter in "abcdefgäöü"})
    assert reason(matcher, "a b c d e f g, and so on: what is it for?") != ""


# --- what each reason keeps to ----------------------------------------------------------------


@pytest.mark.parametrize("words", ["(.*)+$", "{wish} {0} %s", "<b>&amp;</b>", "[red]", "\x1b[31m", "\\g<0>"])
def test_no_word_of_the_client_gets_into_a_reason(kiosk: Matcher, words: str) -> None:
    for text in (f'Please change "{words} zz" to "{words}".', f"{words} is odd {words}", words):
        why = kiosk.judge(note_of(text)).why
        assert why is None or words not in why.sentence


@given(st.text(max_size=200))
def test_every_note_of_which_nothing_is_told_has_a_sentence(kiosk: Matcher, text: str) -> None:
    verdict = kiosk.judge(note_of(text or "-"))
    assert bool(verdict.claimed) == (verdict.why is None)
    if verdict.why:
        assert verdict.why.sentence.endswith(".")
        assert verdict.why.sentence[0].isupper()
    if verdict.kind is VerdictKind.UNCLEAR:
        assert verdict.why


# --- learnt names tell nothing new ------------------------------------------------------------

_NAMES = (
    PlaceName("start", "start", "kiosk.xml", ("pay",), 9),
    PlaceName("ticket page", "ticket page", "kiosk.xml", ("page0",), 9),
)
_WORDS = st.sampled_from(
    [*" ".join(KIOSK.values()).split(), "->", '"', "change", "to", "start", "ticket page", "Cancel"]
)


def _judged_with_names(kiosk: Matcher, note: Note) -> Verdict:
    return kiosk.judge(note, names=names_said(note, _NAMES))


@given(st.lists(_WORDS, max_size=30).map(" ".join))
def test_what_learnt_names_let_be_told_would_be_told_without_them(kiosk: Matcher, words: str) -> None:
    for text in (words or "-", f'Start, ticket page: change "Cancel" to "Stop". {words}'):
        without = kiosk.judge(note_of(text))
        told = {match.entry.key for match in _judged_with_names(kiosk, note_of(text)).claimed}
        assert told <= {match.entry.key for match in without.claimed}
        assert bool(told) == bool(without.claimed)


def test_a_learnt_name_chooses_among_twins(kiosk: Matcher) -> None:
    note = note_of('Start: change "Cancel" to "Stop".')
    assert len(kiosk.judge(note).claimed) == 2
    (match,) = _judged_with_names(kiosk, note).claimed
    assert match.entry.key == "pay.cancel"
    assert match.evidence[0].sentence == "You chose this before for “start”."


def test_learnt_names_do_not_choose_where_twins_are_too_many_to_ask_about(
    kiosk: Matcher,
) -> None:
    verdict = _judged_with_names(kiosk, note_of('Ticket page: change "Continue" to "Next".'))
    assert verdict.claimed == ()
    assert verdict.matches[0].entry.key == "page0.next"


def test_a_name_for_a_file_that_is_gone_does_nothing(tmp_path: Path) -> None:
    write_copy(tmp_path, KIOSK)
    matcher = Matcher(Catalogue.read([tmp_path]))
    note = note_of('Start: change "Cancel" to "Stop".')
    gone = PlaceName("start", "start", "gone.xml", (), 9)
    assert matcher.judge(note, names=[gone]) == matcher.judge(note)
