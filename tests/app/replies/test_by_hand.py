"""What a reply says of searching: only where it helps, and only what can be searched for as it is shown."""

from dataclasses import replace
from itertools import product

import pytest

from app.model import Address, Formality, Language, Match, Search, Verdict
from app.replies import compose
from app.replies.by_hand import SearchFacts, search_facts
from tests.app.replies.made import CASES, PROFILES, case
from tests.app.replies.words_to_avoid import forbidden, our_words

VOICES = list(product(Language, Address, Formality))


def searched(verdict: Verdict, search: Search) -> Verdict:
    return replace(verdict, matches=tuple(far_down(match, search) for match in verdict.matches))


def without_search(verdict: Verdict) -> Verdict:
    return replace(verdict, matches=tuple(far_down(match, None) for match in verdict.matches))


def far_down(match: Match, search: Search | None) -> Match:
    location = replace(match.entry.location, line=1000 + match.entry.location.line)
    return replace(match, search=search, entry=replace(match.entry, location=location))


def match(search: Search | None) -> Match:
    return far_down(case("slip")[1].matches[0], search)


def test_a_line_near_the_top_with_a_name_is_found_without() -> None:
    near = replace(case("slip")[1].matches[0], search=Search("passangers"))
    assert search_facts([near]) is None


def test_one_place_has_its_search() -> None:
    assert search_facts([match(Search("passangers"))]) == SearchFacts("passangers", None)
    assert search_facts([match(Search("OK", 2, 3))]) == SearchFacts("OK", 2)


def test_several_places_are_not_made_longer_by_it() -> None:
    assert search_facts([match(Search("OK")), match(Search("OK"))]) is None


@pytest.mark.parametrize(
    "search",
    [None, Search('"ok"'), Search("„OK“"), Search("a  b"), Search("x" * 41), Search("a\u202eb")],
)
def test_what_can_not_be_shown_as_it_is_typed_is_not_told(search: Search | None) -> None:
    assert search_facts([match(search)]) is None


@pytest.mark.parametrize(("language", "address", "formality"), VOICES)
@pytest.mark.parametrize(("search", "hit"), [(Search(">OK<", 2, 3), True), (Search("last call"), False)])
def test_the_place_block_says_what_to_search_for(
    language: Language, address: Address, formality: Formality, search: Search, hit: bool
) -> None:
    note, verdict = case("wording")
    told = searched(verdict, search)
    reply = compose(note, told, PROFILES["full"], language=language, address=address, formality=formality)
    assert reply is not None
    (line,) = (line for line in reply.text.splitlines() if line.startswith("kiosk/copy.xml"))
    marks = ("“", "”") if language is Language.EN else ("„", "“")
    assert search.phrase.join(marks) in line
    assert ("2" in line.partition(search.phrase)[2]) == hit
    assert not forbidden(our_words(reply), language)
    assert len(reply.text.split()) <= 120


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("language", Language)
def test_a_reply_that_would_grow_too_long_by_it_goes_without(name: str, language: Language) -> None:
    note, verdict = case(name)
    search = Search("the ferry leaves at ten o'clock", 2, 3)
    reply = compose(note, searched(verdict, search), PROFILES["full"], language=language)
    without = compose(note, without_search(verdict), PROFILES["full"], language=language)
    assert reply == without or (reply is not None and len(reply.text.split()) <= 120)
