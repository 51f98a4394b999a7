"""The sheets for the blind rating of replies hold what a reader needs to judge them, and all situations."""

import pytest

from app.model import Variant
from tests.bench.rating.cases import CASES, Way
from tests.bench.rating.projects import CLIENTS
from tests.bench.rating.sheets import sheets


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    return list(sheets(tmp_path_factory.mktemp("rating")))


def test_every_case_has_a_sheet(made: list[str]) -> None:
    assert len(made) == len(CASES) == 24


def test_a_sheet_has_the_note_the_profile_the_lines_and_the_reply(made: list[str]) -> None:
    sheet = made[0]
    parts = ("## Note n-", "wir siezen ja", "## Profile\nClient: Frau/Ms Anna Keller")
    assert all(part in sheet for part in parts)
    assert '   8     <text key="start.choose">Wählen Sie ihre Überfahrt</text>' in sheet
    assert sheet.index("## XML extract") < sheet.index("## Reply\nSubject: ")


def test_the_cases_go_through_all_clients_and_ways() -> None:
    assert {case.client for case in CASES} == set(CLIENTS)
    assert {case.way for case in CASES} == set(Way)
    assert {Variant.SHORT, Variant.FORMAL, Variant.CALM, Variant.WHICH} <= {case.variant for case in CASES}


def test_a_broken_file_is_shown_where_it_is_broken(made: list[str]) -> None:
    (sheet,) = (text for text in made if "Räder & Anhänger" in text)
    assert "  36 " in sheet
    assert "## Note" not in sheet
