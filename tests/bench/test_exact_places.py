import json
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from app.catalogue import Catalogue
from app.model import Entry
from tests.bench.cases import Answer
from tests.bench.exact_places import covers, main, wrong_places

TEXT = """<copy>
 <t id="a">Fähre <b>heute</b></t>
 <t id="b"><![CDATA[<i>Ahoi</i>]]></t>
 <t id="c">One
Two</t>
</copy>"""


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    folder = tmp_path / "corpora" / "kiosk"
    folder.mkdir(parents=True)
    (folder / "copy.xml").write_text(TEXT, "utf-8")
    return folder


def test_places_that_are_exact_are_not_called_wrong(corpus: Path) -> None:
    assert wrong_places(corpus, per_file=50) == (3, [])


def test_at_most_so_many_of_a_file_are_looked_at(corpus: Path) -> None:
    assert wrong_places(corpus, per_file=2) == (2, [])


def test_a_place_that_is_not_exact_is_counted(corpus: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def moved(self: Catalogue, index: int) -> Entry:
        entry = told(self, index)
        return replace(entry, location=replace(entry.location, line=9)) if entry.key == "b" else entry

    told = Catalogue.entry
    monkeypatch.setattr(Catalogue, "entry", moved)
    checked, wrong = wrong_places(corpus, per_file=50)
    assert (checked, [found.key for found in wrong]) == (3, ["b"])


def test_an_answer_is_covered_by_an_entry_on_its_line(corpus: Path) -> None:
    entries = list(Catalogue.read([corpus]).entries())
    lines = [
        [covers(entry, Answer("copy.xml", "", "", None, line=line)) for entry in entries]
        for line in (2, 5, 6)
    ]
    assert lines == [[True, False, False], [False, False, True], [False, False, False]]
    assert not covers(entries[0], Answer("other.xml", "", "", None, line=2))


@pytest.mark.parametrize(("line", "status", "covered"), [(2, 0, 1), (6, 1, 0)])
def test_both_figures_are_printed(corpus: Path, tmp_path: Path, line: int, status: int, covered: int) -> None:
    answer = {"file": "copy.xml", "key": "a", "old": "Fähre heute", "line": line}
    case = {"id": "1", "repo": "k", "corpus": "kiosk", "note": "x", "lang": "de", "answers": [answer]}
    (tmp_path / "cases.jsonl").write_text(json.dumps(case) + "\n", "utf-8")
    words = ["--corpora", str(corpus.parent), "--cases", str(tmp_path / "cases.jsonl")]
    outcome = CliRunner().invoke(main, words)
    assert outcome.exit_code == status
    places, answers = map(json.loads, outcome.output.splitlines())
    assert (places["places"], places["wrong"]) == (3, 0)
    assert (answers["answers"], answers["covered"]) == (1, covered)
