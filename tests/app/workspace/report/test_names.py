"""Nobody's name gets into a report, wherever it stands."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from app.model import ClientProfile, KeptPlace, Language, Person, TextArea, VerdictKind
from app.workspace.project.setup import Setup
from app.workspace.records.report import report_record
from app.workspace.report.names import names_in_project
from app.workspace.report.page import page_of
from app.workspace.report.report import BossReport, Wanted
from tests.app.workspace.report.history import ZONE, History, at, sample_history

PROFILE = ClientProfile(
    client=Person("Ines Vogt", "Frau"),
    texts=Person("Lena Brandt"),
    sender="Tom Behrens",
    areas=(TextArea("shop/*", Person("Ole Jansen")),),
    hand_over=Person("Gesa Thoms"),
)
PEOPLE = ("Ines Vogt", "Malte Brandt", "Lena Brandt", "Tom Behrens", "Ole Jansen", "Gesa Thoms")


def written(told: History, profile: ClientProfile = PROFILE) -> str:
    """Return everything that a report can say: both languages, and the JSON."""
    setup = replace(Setup.of(copy=(), name="Fähre Nord"), profile=profile)
    figures = BossReport(setup).figures(told.look(), Wanted(), now=at(11, 22), zone=ZONE)
    pages = [page_of(figures, "Fähre Nord", language) for language in Language]
    return "\n".join([*pages, str(report_record(figures, "Fähre Nord"))])


def test_the_people_of_a_project_are_known_so_that_they_can_be_left_out(tmp_path: Path) -> None:
    names = names_in_project(sample_history(tmp_path / "ledger.db").look().memory, PROFILE)
    assert names == set(PEOPLE)


@pytest.mark.parametrize("name", [*PEOPLE, "Vogt", "Brandt", "Behrens"])
def test_the_sample_names_nobody(tmp_path: Path, name: str) -> None:
    assert name not in written(sample_history(tmp_path / "ledger.db"))


@pytest.fixture
def told(tmp_path: Path) -> History:
    """Return a project in which names stand where nobody expects them."""
    history = History(tmp_path / "ledger.db", at(9, 14))
    history.read()
    thanks = KeptPlace("thanks.xml", "thanks", 3, "Thanks go to INES  VOGT, our captain", "go", "goes")
    of_hers = KeptPlace("ines vogt.xml", "Ines Vogt", 3, "Ahoy", "Ahoy", "Moin")
    for number in range(3):
        history.note(f"a{number}", dt.date(2026, 9, 20), thanks)
        history.note(f"b{number}", dt.date(2026, 9, 20), of_hers)
        history.note(f"c{number}", dt.date(2026, 9, 20), kind=VerdictKind.DEVELOPER, where="Ines Vogt's page")
    history.read(at(9, 21))
    history.answer(at(9, 22), "a1", variant="as Tom Behrens writes")
    return history


def test_a_name_in_a_text_a_file_a_page_or_a_kind_of_reply_is_left_out(told: History) -> None:
    page = written(told)
    assert "ines" not in page.casefold()
    assert "behrens" not in page.casefold()
    assert "thanks.xml" in page


def test_a_given_or_a_last_name_alone_names_somebody_too(told: History) -> None:
    for number in range(3):
        told.note(f"e{number}", dt.date(2026, 9, 20), kind=VerdictKind.DEVELOPER, where="Gesa's page")
        told.note(f"f{number}", dt.date(2026, 9, 20), kind=VerdictKind.DEVELOPER, where="Thoms: start")
        told.note(f"g{number}", dt.date(2026, 9, 20), author="Mark Berg", where="mark as done")
    told.read(at(9, 23))
    page = written(told)
    assert "Gesa" not in page
    assert "Thoms" not in page
    assert "mark as done" in page


def test_what_merely_begins_like_a_name_stays(told: History) -> None:
    told.note("d", dt.date(2026, 9, 20), author="than")
    told.read(at(9, 23))
    assert "thanks.xml" in written(told)
