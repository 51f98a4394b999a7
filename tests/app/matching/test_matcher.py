import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.catalogue import Catalogue
from app.matching import Matcher
from app.model import AskKind, Edit, Finding, Match, Verdict, VerdictKind
from tests.app.matching.small_copy import KIOSK, matcher_of, note_of, write_copy

CHANGE = 'Please change "Timetable" to "Departures".'
WHOLE_COPY = "\n".join(f'"{value}"' for value in KIOSK.values())


@pytest.fixture(scope="module")
def kiosk(tmp_path_factory: pytest.TempPathFactory) -> Matcher:
    return matcher_of(tmp_path_factory.mktemp("kiosk"))


def _keys(matches: tuple[Match, ...]) -> list[str]:
    return [match.entry.key for match in matches]


def _edit(verdict: Verdict) -> Edit:
    (match,) = verdict.claimed
    assert match.edit is not None
    return match.edit


# --- what is told -----------------------------------------------------------------------------


def test_a_claim_carries_its_ask_and_a_proven_edit(kiosk: Matcher) -> None:
    verdict = kiosk.judge(note_of(CHANGE))
    assert (verdict.kind, verdict.finding) == (VerdictKind.COPY, Finding.CHANGE)
    (match,) = verdict.claimed
    assert (match.entry.key, match.entry.location.line) == ("start.timetable", 4)
    assert match.ask is not None
    assert (match.ask.kind, match.ask.old, match.ask.new) == (AskKind.REPLACE, "Timetable", "Departures")
    edit = _edit(verdict)
    assert edit.verified
    assert (edit.before, edit.after) == ("Timetable", "Departures")


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ('Please delete "or ask our crew".', "The payment failed. Try again."),
        (
            'Please add "Have a nice day." after "Bicycles travel free of charge."',
            "Bicycles travel free of charge. Have a nice day.",
        ),
        (
            '"The ferry is late." → "The ferry is delayed."',
            "The ferry is delayed. We are sorry for the delay.",
        ),
        (
            'Typo: "Please chose your destination" -> "Please choose your destination"',
            "Please choose your destination",
        ),
        (
            '"Your total is 12 € for 2 passengers." should be "You pay 12 € for 2 passengers."',
            "You pay {0} for {1} passengers.",
        ),
    ],
    ids=["delete", "insert", "part", "typo", "filled in"],
)
def test_the_edit_makes_of_the_entry_what_was_asked(kiosk: Matcher, text: str, after: str) -> None:
    assert _edit(kiosk.judge(note_of(text))).after == after


def test_old_and_new_text_in_columns_of_their_own_are_a_wish(kiosk: Matcher) -> None:
    verdict = kiosk.judge(note_of("Start page", old="Timetable", new="Departures"))
    assert _keys(verdict.claimed) == ["start.timetable"]


def test_twins_are_claimed_together_each_with_its_own_edit(kiosk: Matcher) -> None:
    verdict = kiosk.judge(note_of('Please change "Cancel" to "Stop".'))
    assert verdict.finding is Finding.TWINS
    assert _keys(verdict.claimed) == ["pay.cancel", "trip.cancel"]
    assert [match.edit and match.edit.after for match in verdict.claimed] == ["Stop", "Stop"]


def test_of_more_than_four_twins_none_is_claimed_but_all_are_shown(kiosk: Matcher) -> None:
    verdict = kiosk.judge(note_of('Please change "Continue" to "Next".'))
    assert (verdict.kind, verdict.finding, verdict.claimed) == (VerdictKind.COPY, Finding.UNSURE, ())
    assert sorted(_keys(verdict.matches))[:6] == [f"page{number}.next" for number in range(6)]


def test_everywhere_means_every_entry_that_holds_the_word(kiosk: Matcher) -> None:
    verdict = kiosk.judge(note_of('Please replace "vehicle" by "car" everywhere.'))
    assert verdict.finding is Finding.CHANGE
    assert set(_keys(verdict.claimed)) == {"trip.lane", "trip.no_vehicle", "help.height"}
    assert all(match.edit and match.edit.verified for match in verdict.claimed)


@pytest.mark.parametrize(
    "text", ['"Hello everybody" should be "Welcome on board".', 'Change "Hi" to "Timetable".']
)
def test_what_stands_there_already_is_never_proposed(kiosk: Matcher, text: str) -> None:
    assert all(match.edit is None for match in kiosk.judge(note_of(text)).matches)


def test_a_reworded_text_with_open_wording_has_a_place_but_no_edit(kiosk: Matcher) -> None:
    text = 'The text "Bicycles travel free of charge." is confusing, please rephrase.'
    (match,) = kiosk.judge(note_of(text)).claimed
    assert (match.entry.key, match.edit) == ("help.bike", None)


# --- what is not told -------------------------------------------------------------------------


def test_an_entry_that_is_not_the_clients_is_never_claimed(tmp_path: Path) -> None:
    path = tmp_path / "res" / "values" / "strings.xml"
    path.parent.mkdir(parents=True)
    path.write_text(
        "<resources>\n"
        '  <string name="title" translatable="false">Timetable</string>\n'
        '  <string name="buy">Buy a ticket</string>\n'
        "</resources>\n",
        encoding="utf-8",
    )
    verdict = Matcher(Catalogue.read([tmp_path])).judge(note_of(CHANGE))
    assert verdict.claimed == ()
    assert verdict.finding is Finding.UNSURE
    assert _keys(verdict.matches)[0] == "title"


@pytest.mark.parametrize(
    "text",
    [
        'Please change "{0} adults" to "some adults".',
        'Please change "Bring your vehicle to lane {0}." to "Bring your vehicle to the lane."',
        'Please delete "{0} for" in "Your total is {0} for {1} passengers."',
    ],
)
def test_an_edit_that_would_drop_a_placeholder_is_never_claimed(kiosk: Matcher, text: str) -> None:
    verdict = kiosk.judge(note_of(text))
    assert all(match.edit is None or match.edit.verified for match in verdict.claimed)
    assert not any(match.edit and "{0}" not in match.edit.after for match in verdict.claimed)


def test_nothing_in_a_broken_file_is_claimed_with_an_edit(tmp_path: Path) -> None:
    path = write_copy(tmp_path, KIOSK)
    path.write_text(path.read_text(encoding="utf-8").replace("</copy>", ""), encoding="utf-8")
    verdict = Matcher(Catalogue.read([tmp_path])).judge(note_of(CHANGE))
    assert not any(match.edit and match.edit.verified for match in verdict.claimed)


def test_a_crash_at_a_button_claims_nothing(kiosk: Matcher) -> None:
    verdict = kiosk.judge(note_of('When I press "Buy a ticket" the app crashes.'))
    assert (verdict.kind, verdict.claimed) == (VerdictKind.DEVELOPER, ())


# --- what every verdict keeps to --------------------------------------------------------------

NOTES = (
    CHANGE,
    'Please change "Cancel" to "Stop".',
    'Please change "Continue" to "Next".',
    'Please replace "vehicle" by "car" everywhere.',
    'Please change "{0} adults" to "some adults".',
    'When I press "Buy a ticket" the app crashes.',
    "Something is off.",
    "Bitte „Timetable“ in „Abfahrten“ ändern. Außerdem stürzt die App ab.",
    '"Bicycles travel free of charge." is a typo and unclear, please delete it.',
    WHOLE_COPY,
)


def _is_sound(verdict: Verdict) -> None:
    assert len(verdict.matches) <= 10
    assert 0.0 <= verdict.confidence <= 1.0
    assert all(0.0 <= match.score <= 1.0 for match in verdict.matches)
    flags = [match.claimed for match in verdict.matches]
    assert flags == sorted(flags, reverse=True)
    assert bool(verdict.claimed) == (verdict.finding in (Finding.CHANGE, Finding.TWINS, Finding.DONE))
    assert verdict.kind in (VerdictKind.COPY, VerdictKind.MIXED) or not verdict.claimed
    for match in verdict.claimed:
        assert match.entry.editable
        assert match.edit is None or match.edit.verified
    for fact in (*verdict.reasons, *(fact for match in verdict.matches for fact in match.evidence)):
        assert fact.name
        assert fact.sentence.strip()


@pytest.mark.parametrize("text", NOTES)
def test_a_verdict_is_sound_and_explained(kiosk: Matcher, text: str) -> None:
    verdict = kiosk.judge(note_of(text))
    _is_sound(verdict)
    assert verdict.reasons
    assert all(re.fullmatch(r"[^{}]+\.", reason.sentence) for reason in verdict.reasons)


@pytest.mark.parametrize("text", NOTES)
def test_the_same_note_has_the_same_verdict(kiosk: Matcher, text: str, tmp_path: Path) -> None:
    assert kiosk.judge(note_of(text)) == kiosk.judge(note_of(text))
    again = matcher_of(tmp_path).judge(note_of(text))
    assert (again.kind, again.finding) == (
        kiosk.judge(note_of(text)).kind,
        kiosk.judge(note_of(text)).finding,
    )
    assert _keys(again.matches) == _keys(kiosk.judge(note_of(text)).matches)


def test_the_order_in_which_notes_are_judged_does_not_matter(tmp_path: Path) -> None:
    matcher = matcher_of(tmp_path)
    first = {text: matcher.judge(note_of(text)) for text in NOTES}
    assert all(matcher.judge(note_of(text)) == first[text] for text in reversed(NOTES))


def test_another_run_of_the_program_says_the_same(tmp_path: Path) -> None:
    write_copy(tmp_path, KIOSK)
    code = (
        "from tests.app.matching.test_matcher import NOTES, Catalogue, Matcher, Path, note_of\n"
        f"matcher = Matcher(Catalogue.read([Path({str(tmp_path)!r})]))\n"
        "print([matcher.judge(note_of(text)) for text in NOTES])"
    )
    # Sets of words have another order in each run; nothing may depend on it.
    said = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": "."},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "3")
    }
    assert len(said) == 1


@pytest.mark.parametrize("names", [("a.xml", "b.xml"), ("z.xml", "b.xml")])
def test_the_order_of_the_files_does_not_matter(tmp_path: Path, names: tuple[str, str]) -> None:
    halves = dict(list(KIOSK.items())[::2]), dict(list(KIOSK.items())[1::2])
    roots = [tmp_path / "one", tmp_path / "two"]
    for root, name, half in zip(roots, names, halves, strict=True):
        write_copy(root, half, name)
    there, back = Matcher(Catalogue.read(roots)), Matcher(Catalogue.read(roots[::-1]))
    for text in NOTES:
        one, other = there.judge(note_of(text)), back.judge(note_of(text))
        assert (one.kind, one.finding, one.confidence) == (other.kind, other.finding, other.confidence)
        assert set(_keys(one.claimed)) == set(_keys(other.claimed))


# --- bad input --------------------------------------------------------------------------------

BAD = {
    "100 kB": "The timetable looks odd, and so on. " * 2_900,
    "one word of 100 kB": "x" * 100_000,
    "blanks": " " * 20_000 + "x",
    "thousands of quotations": " ".join(f'"timetable {number}"' for number in range(3_000)),
    "thousands of arrows": "Timetable -> Departures; " * 2_000,
    "open quotation marks": '"„“«\'' * 2_000,
    "only emoji": "😀🚢👍🏽👨‍👩‍👧" * 40,
    "a link": "https://example.org/?q=%7B0%7D&x=[1]",
    "control characters": "Please\x00 change\x07 \x1b[31mTimetable\x1b[0m \x85\ufffe\ufffd",
    "right to left": "يرجى تغيير “Timetable” إلى “جدول”\u202e.",
    "marks to combine": "T\u0301\u0302\u0303imetable " * 500,
    "stand-ins": "\ue000\ue001 Timetable -> \uf8ff Departures",
    "patterns": r'Please change "(.*)+$" to "\1\g<0>[^" (?P<x>',
    "templates": 'Please change "{{ 7*7 }} {% raw %} %(x)s {0.__class__}" to "${x}".',
    "markup": 'Please change "<text>&amp;]]></text>" to "<!-- -->".',
    "everything quoted": WHOLE_COPY,
    "another language": "Veuillez remplacer « Timetable » par « Horaires », s'il vous plaît.",
    "lines": "\n" * 5_000,
}  # fmt: skip


@pytest.mark.parametrize("text", BAD.values(), ids=BAD.keys())
def test_no_note_is_too_odd_to_be_judged(kiosk: Matcher, text: str) -> None:
    _is_sound(kiosk.judge(note_of(text)))


@pytest.mark.parametrize("text", [BAD["only emoji"], BAD["a link"], BAD["blanks"], BAD["lines"]])
def test_a_note_that_says_nothing_claims_nothing(kiosk: Matcher, text: str) -> None:
    assert kiosk.judge(note_of(text)).claimed == ()


@pytest.mark.parametrize("text", [*NOTES, *BAD.values()], ids=[*map(str, range(len(NOTES))), *BAD])
def test_an_empty_catalogue_has_nothing_to_show(text: str) -> None:
    verdict = Matcher(Catalogue.read([])).judge(note_of(text))
    _is_sound(verdict)
    assert verdict.matches == ()


@pytest.mark.parametrize("value", ["Timetable", "a", "{0}", "😀", "x" * 5_000, "\u200b"])
@pytest.mark.parametrize("text", [CHANGE, BAD["patterns"], BAD["only emoji"], 'Please change "a" to "b".'])
def test_a_catalogue_of_one_entry_is_no_trouble(tmp_path: Path, value: str, text: str) -> None:
    _is_sound(matcher_of(tmp_path, {"only": value}).judge(note_of(text)))


def test_the_only_entry_is_not_meant_for_being_the_only_one(tmp_path: Path) -> None:
    matcher = matcher_of(tmp_path, {"buy.button": "Buy a ticket"})
    text = 'Please change "Tickets for everybody here" to "Tickets for all".'
    assert matcher.judge(note_of(text)).claimed == ()


def test_entries_of_one_letter_are_no_trouble(tmp_path: Path) -> None:
    matcher = matcher_of(tmp_path, {f"key{letter}": letter for letter in "abcdefgäöü"})
    _is_sound(matcher.judge(note_of('Please change "a" to "b" and c to d.')))


_WORDS = st.sampled_from(
    [*" ".join(KIOSK.values()).split(), "->", '"', "„", "“", "change", "to", "\n", "statt"]
)


@given(st.lists(_WORDS, max_size=40).map(" ".join))
def test_any_mix_of_words_has_a_sound_verdict(kiosk: Matcher, text: str) -> None:
    _is_sound(kiosk.judge(note_of(text or "-")))


@given(st.text(max_size=200))
def test_any_text_has_a_sound_verdict(kiosk: Matcher, text: str) -> None:
    _is_sound(kiosk.judge(note_of(text or "-")))


# --- locate -----------------------------------------------------------------------------------


def test_displayed_text_is_located_exactly_before_in_part(kiosk: Matcher) -> None:
    assert [place.entry.key for place in kiosk.locate("cancel")][:2] == ["pay.cancel", "trip.cancel"]
    assert kiosk.locate("CANCEL")[0].score == 1.0


def test_displayed_text_is_located_in_part_and_nearly(kiosk: Matcher) -> None:
    assert kiosk.locate("ask our crew")[0].entry.key == "pay.failed"
    assert kiosk.locate("Insert your crad into the reader")[0].entry.key == "pay.card"


@pytest.mark.parametrize("text", ["", "  ", "\u200b", "qqqq wwww", "(.*)", "😀"])
def test_what_is_nowhere_is_not_located(kiosk: Matcher, text: str) -> None:
    assert kiosk.locate(text) == ()


def test_no_more_places_are_located_than_asked_for(kiosk: Matcher) -> None:
    assert len(kiosk.locate("Continue", limit=3)) == 3
    scores = [place.score for place in kiosk.locate("the ferry to the crossing", limit=10)]
    assert scores == sorted(scores, reverse=True)
