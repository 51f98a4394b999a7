"""Verdicts against one reading of the copy after another."""

from pathlib import Path

import pytest

from app.catalogue import Catalogue
from app.model import ClientProfile, Finding, Note, Source, Verdict, VerdictKind
from app.workspace.verdicts.judging import Judging

NOTE = Note("7", "“Page not found” -> “We could not find this page”", Source("notes.csv", 2))
SITE = "<site>\n<t key='lost'>Page not found</t>\n<t key='pay'>Buy a ticket</t>\n</site>"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "kiosk.xml").write_text("<copy><t key='hi'>Welcome on board</t></copy>", encoding="utf-8")
    site = tmp_path / "site.xml"
    site.write_text(SITE, encoding="utf-8")
    return site


def judged(judging: Judging) -> Verdict:
    return judging.triage(NOTE, ClientProfile()).verdict


def test_a_text_whose_file_went_a_moment_ago_is_not_called_the_program_s(site: Path) -> None:
    judging = Judging(Catalogue.read([site.parent]))
    assert judged(judging).finding is Finding.CHANGE
    site.unlink()
    for _ in range(2):  # in the next reading it is no better known
        judging = Judging(judging.catalogue.refreshed(), judging)
        verdict = judged(judging)
        assert (verdict.kind, verdict.finding) == (VerdictKind.UNCLEAR, Finding.UNSURE)
        assert verdict.why is not None
        assert verdict.why.sentence == "Its text stood in “site.xml”, which is gone."
    assert judging.triage(NOTE, ClientProfile()).reply is None
    site.write_text(SITE, encoding="utf-8")
    assert judged(Judging(judging.catalogue.refreshed(), judging)).finding is Finding.CHANGE


def test_a_text_that_was_taken_out_of_its_file_is_in_none(site: Path) -> None:
    judging = Judging(Catalogue.read([site.parent]))
    assert judged(judging).claimed
    site.write_text(SITE.replace("Page not found", "Nothing here"), encoding="utf-8")
    assert judged(Judging(judging.catalogue.refreshed(), judging)).finding is Finding.ABSENT
