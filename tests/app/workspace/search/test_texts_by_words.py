"""Search over all texts: words anywhere, best first, by line, with what was hit."""

from pathlib import Path

import pytest

from app.catalogue import Catalogue
from app.workspace import FoundTexts
from app.workspace.progress import CancelledError
from app.workspace.search.texts_by_words import TextSearch

PIER = """\
<copy>
  <text key="pier.ticket">Ticket</text>
  <text key="pier.buy">Buy a ticket
    for the island</text>
  <text key="pier.hint">Hold your “ticket” ready</text>
  <text key="fares.day_ticket">One day on the boat</text>
</copy>
"""
CREW = '<copy>\n  <text key="crew.greeting">Straße der Möwen</text>\n</copy>\n'


@pytest.fixture
def catalogue(tmp_path: Path) -> Catalogue:
    (tmp_path / "pier.xml").write_text(PIER, encoding="utf-8")
    (tmp_path / "crew.xml").write_text(CREW, encoding="utf-8")
    return Catalogue.read([tmp_path])


def find(catalogue: Catalogue, typed: str, *, limit: int = 50) -> FoundTexts:
    return TextSearch().find(catalogue, typed, limit=limit)


def keys(found: FoundTexts) -> list[str]:
    return [text.entry.key for text in found.texts]


def test_the_whole_text_comes_before_its_beginning_a_part_and_the_key(catalogue: Catalogue) -> None:
    found = find(catalogue, "ticket")
    assert keys(found) == ["pier.ticket", "pier.buy", "pier.hint", "fares.day_ticket"]


def test_every_word_must_be_there_in_text_key_or_file(catalogue: Catalogue) -> None:
    assert keys(find(catalogue, "ready pier hold")) == ["pier.hint"]
    assert keys(find(catalogue, "crew.xml möwen")) == ["crew.greeting"]
    assert keys(find(catalogue, "ticket möwen")) == []


@pytest.mark.parametrize("typed", ["STRASSE", "straße", "MÖWEN", "möwen   der"])
def test_case_sharp_s_and_room_make_no_difference(catalogue: Catalogue, typed: str) -> None:
    assert keys(find(catalogue, typed)) == ["crew.greeting"]


def test_other_quotes_and_line_ends_are_found_as_people_type_them(catalogue: Catalogue) -> None:
    assert keys(find(catalogue, '"ticket"')) == ["pier.hint"]
    assert keys(find(catalogue, "ticket for the")) == ["pier.buy"]


def test_what_was_hit_is_told_in_characters_of_the_text(catalogue: Catalogue) -> None:
    (found,) = find(catalogue, "ready ticket").texts
    hit = [found.entry.value[start:end] for start, end in found.hits]
    assert hit == ["ticket", "ready"]


def test_hits_that_overlap_are_one(catalogue: Catalogue) -> None:
    (found,) = find(catalogue, "isla island").texts
    assert [found.entry.value[start:end] for start, end in found.hits] == ["island"]


def test_a_hit_in_the_key_alone_marks_nothing_in_the_text(catalogue: Catalogue) -> None:
    (found,) = find(catalogue, "day_ticket").texts
    assert found.hits == ()


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("pier.xml:2", ["pier.ticket"]),
        ("pier.xml:3:24", ["pier.buy"]),
        ("pier.xml:4", ["pier.buy"]),
        (":2", ["crew.greeting", "pier.ticket"]),
        (":2 gulls", []),
        (":2 ticket", ["pier.ticket"]),
        ("pier.xml:1", []),
        ("nowhere.xml:2", []),
    ],
)
def test_a_line_finds_what_stands_on_it(catalogue: Catalogue, typed: str, expected: list[str]) -> None:
    assert keys(find(catalogue, typed)) == expected


def test_nothing_typed_shows_the_first_texts_and_how_many_there_are(catalogue: Catalogue) -> None:
    found = find(catalogue, "  ", limit=2)
    assert keys(found) == ["crew.greeting", "pier.ticket"]
    assert found.total == 5


def test_all_that_was_found_is_counted_though_few_are_returned(catalogue: Catalogue) -> None:
    found = find(catalogue, "ticket", limit=1)
    assert (keys(found), found.total) == (["pier.ticket"], 4)


def test_signs_that_patterns_are_made_of_are_plain_signs(catalogue: Catalogue) -> None:
    assert find(catalogue, ".*").total == 0
    assert find(catalogue, "%1 {0} \\").total == 0


def test_nobody_waits_any_more(tmp_path: Path) -> None:
    rows = "".join(f'<text key="k{number}">boat</text>\n' for number in range(2500))
    (tmp_path / "many.xml").write_text(f"<copy>{rows}</copy>", encoding="utf-8")
    with pytest.raises(CancelledError):
        TextSearch().find(Catalogue.read([tmp_path]), "boat", limit=5, cancelled=lambda: True)


def test_a_saved_file_is_searched_as_it_is_now(catalogue: Catalogue, tmp_path: Path) -> None:
    search = TextSearch()
    assert search.find(catalogue, "gulls", limit=5).total == 0
    (tmp_path / "crew.xml").write_text(CREW.replace("Möwen", "gulls"), encoding="utf-8")
    assert search.find(catalogue.refreshed(), "gulls", limit=5).total == 1
