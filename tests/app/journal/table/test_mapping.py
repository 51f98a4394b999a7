"""Which journals the developer's word on columns is about."""

import pytest

from app.journal.table.mapping import ColumnMapping, mapping_for, unused
from app.model import Severity


@pytest.mark.parametrize(
    ("pattern", "file"),
    [
        ("bugs.xlsx", "bugs.xlsx"),
        ("bugs.xlsx", "round 2/bugs.xlsx"),
        ("round 2/*.xlsx", "round 2/bugs.xlsx"),
        ("Bugs*.XLSX", "bugs [final].xlsx"),
        ("bugs [final].xlsx", "bugs [final].xlsx"),
        ("b?gs.csv", "bugs.csv"),
    ],
)
def test_a_pattern_fits_the_name_with_or_without_folders(pattern: str, file: str) -> None:
    assert ColumnMapping(pattern, ()).is_for(file)


@pytest.mark.parametrize(
    ("pattern", "file"), [("bugs.xlsx", "bugs.csv"), ("b[u]gs.csv", "bugs.csv"), ("", "bugs.csv")]
)
def test_other_names_are_other_journals(pattern: str, file: str) -> None:
    assert not ColumnMapping(pattern, ()).is_for(file)


def test_the_first_mapping_that_fits_is_taken() -> None:
    first, second = ColumnMapping("bugs.xlsx", (), sheet="A"), ColumnMapping("*", ())
    assert mapping_for((first, second), "bugs.xlsx", "a") is first
    assert mapping_for((first, second), "bugs.xlsx", "B") is second
    assert mapping_for((first,), "bugs.xlsx", "B") is None


def test_a_mapping_for_no_journal_is_told_with_the_journals_there_are() -> None:
    wrong, right = ColumnMapping("bugs.xslx", ()), ColumnMapping("*.csv", ())
    (told,) = unused((wrong, right), ("bugs.xlsx", "more.csv"))
    assert told.severity is Severity.WARNING
    assert "“bugs.xslx”" in told.message
    assert "“bugs.xlsx”, “more.csv”" in told.hint
