import json
import tarfile
from pathlib import Path

import pytest

from app.catalogue import Catalogue
from app.model import Entry, Finding, VerdictKind
from tests.app.matching.small_copy import write_copy
from tests.bench.cases import Answer, opened_corpora, own_cases, real_cases


@pytest.fixture
def entry(tmp_path: Path) -> Entry:
    write_copy(tmp_path, {"start.title": "Welcome on board", "start.buy": "Buy a ticket"})
    return next(Catalogue.read([tmp_path]).entries())


@pytest.mark.parametrize(
    ("answer", "holds"),
    [
        (Answer("kiosk.xml", "start.title", "", None), True),
        (Answer("kiosk.xml", "start.buy", "", None), False),
        (Answer("menu.xml", "start.title", "", None), False),
        (Answer("kiosk.xml", "", "Welcome on board", None, line=2), True),
        (Answer("kiosk.xml", "start.title", "<b>Welcome</b> on board!", None, line=9), True),
        (Answer("kiosk.xml", "start.title", "Mind the gap", None, line=2), False),
        (Answer("kiosk.xml", "start.buy", "Welcome on board", None, line=3), False),
    ],
)
def test_an_answer_is_an_entry_by_key_or_by_line_and_text(
    entry: Entry, answer: Answer, *, holds: bool
) -> None:
    assert answer.is_at(entry) == holds


def test_our_own_notes_say_what_is_right() -> None:
    cases = own_cases()
    assert len(cases) >= 150
    assert all(case.own and case.accepted and case.text for case in cases)


def test_only_notes_about_wording_count_as_wishes() -> None:
    for case in own_cases():
        kind, finding = case.accepted[0]
        if kind is VerdictKind.UNCLEAR:
            assert case.wishes is None
        else:
            assert case.wishes == (kind is not VerdictKind.DEVELOPER or finding is Finding.ABSENT)


def _row(**fields: object) -> str:
    row: dict[str, object] = {"id": "1", "repo": "a/b", "corpus": "a-1", "note": "…", "lang": "en"}
    return json.dumps({**row, "answers": [], "hard_type": None, **fields})


def test_real_cases_are_read_from_lines(tmp_path: Path) -> None:
    answer = {"file": "a.xml", "key": None, "line": 7, "old": "raw\\n", "old_text": "raw", "new_text": "y"}
    path = tmp_path / "cases.jsonl"
    path.write_text(
        "\n".join([_row(answers=[answer]), _row(), _row(hard_type="hardcoded")]), encoding="utf-8"
    )
    first, second, third = real_cases(path)
    assert first.answers == (Answer("a.xml", "", "raw", "y", 7),)
    assert (first.wishes, second.wishes, third.wishes) == (True, False, None)
    assert first.group == "a/b"


def test_corpora_are_found_in_a_folder_and_in_an_archive(tmp_path: Path) -> None:
    write_copy(tmp_path / "corpora" / "one", {"a": "Yes"})
    with tarfile.open(tmp_path / "all.tar.xz", "w:xz") as archive:
        archive.add(tmp_path / "corpora", "corpora")
    for path in (tmp_path, tmp_path / "corpora", tmp_path / "all.tar.xz"):
        with opened_corpora(path) as root:
            assert (root / "one" / "kiosk.xml").is_file()
    assert not root.exists()
