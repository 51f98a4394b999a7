"""``copycue tone`` and ``copycue heat`` as somebody at a terminal, or a script, meets them."""

import io
import json
import sys
from pathlib import Path

import pytest

from tests.app.cli.conftest import CopycueCommand

TACTLESS = "Hi Maeve,\nyou forgot to save “Ferri”.\nBest, Tom\n"
CALM = "Hi Maeve,\nthanks for spotting “Ferri” in line 12.\nBest, Tom\n"
PROFILE = '[client]\nname = "Lena Brandt"\ntitle = "Frau"\naddress = "sie"\nlanguage = "de"\n'


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    file = tmp_path / "draft.txt"
    file.write_text(TACTLESS, encoding="utf-8")
    return file


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    file = tmp_path / "copycue.toml"
    file.write_text(PROFILE, encoding="utf-8")
    return file


def lines_file(tmp_path: Path, *rows: object) -> Path:
    file = tmp_path / "batch.jsonl"
    file.write_text("".join(f"{row if isinstance(row, str) else json.dumps(row)}\n" for row in rows), "utf-8")
    return file


def typed(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))


def test_the_words_are_underlined_with_reason_and_advice(copycue: CopycueCommand, draft: Path) -> None:
    outcome = copycue("tone", draft)
    lines = outcome.out.splitlines()
    assert lines[:3] == [
        "stop  blame  line 2",
        "    you forgot to save “Ferri”.",
        "    ~~~~~~~~~~",
    ]
    assert lines[4].startswith("  Instead: ")
    assert outcome.status == 1


def test_a_calm_draft_is_fine(copycue: CopycueCommand, tmp_path: Path) -> None:
    file = tmp_path / "draft.txt"
    file.write_text(CALM, encoding="utf-8")
    assert copycue("tone", file).out == "Nothing to be taken amiss.\n"
    assert copycue("tone", file).status == 0


@pytest.mark.parametrize("words", [["tone"], ["tone", "-"]])
def test_without_a_file_it_reads_what_comes_in(
    copycue: CopycueCommand, monkeypatch: pytest.MonkeyPatch, words: list[str]
) -> None:
    typed(monkeypatch, TACTLESS)
    assert "blame" in copycue(*words).out


def test_one_text_as_json(copycue: CopycueCommand, draft: Path) -> None:
    record = json.loads(copycue("tone", draft, "--json").out)
    (finding,) = [finding for finding in record["findings"] if finding["level"] == "stop"]
    assert TACTLESS[finding["start"] : finding["end"]] == "you forgot"
    assert record["address"] == "none"
    assert set(finding) == {"rule", "level", "start", "end", "message", "instead"}


def test_many_texts_are_answered_one_a_line(copycue: CopycueCommand, tmp_path: Path) -> None:
    batch = lines_file(
        tmp_path,
        {"id": "a", "lang": "en", "text": "You forgot it."},
        {"id": 7, "lang": "de", "text": "Danke für deine Notiz."},
        {"id": "c", "text": "Vielen Dank für Ihre Notiz."},
    )
    rows = [json.loads(line) for line in copycue("tone", "--batch", batch, "--json").out.splitlines()]
    assert [(row["id"], row["address"]) for row in rows] == [("a", "none"), ("7", "du"), ("c", "sie")]
    assert [finding["rule"] for finding in rows[0]["findings"]] == ["blame"]


def test_a_wrong_line_of_a_batch_is_told_and_the_others_are_answered(
    copycue: CopycueCommand, tmp_path: Path
) -> None:
    batch = lines_file(
        tmp_path, "{", {"id": "b"}, {"id": "c", "lang": "fr", "text": "x"}, {"id": "d", "text": "Hi"}
    )
    outcome = copycue("heat", "--batch", batch, "--json")
    assert [json.loads(line)["id"] for line in outcome.out.splitlines()] == ["d"]
    assert [f"batch.jsonl:{number}: error" in outcome.err for number in (1, 2, 3)] == [True] * 3
    assert outcome.status == 1


def test_the_profile_is_a_file_or_its_folder(copycue: CopycueCommand, tmp_path: Path, profile: Path) -> None:
    file = tmp_path / "draft.txt"
    file.write_text("Hallo Lena,\ndanke für deine Notiz 3.\nGrüße, Tom", encoding="utf-8")
    for named in (profile, profile.parent):
        out = copycue("tone", file, "--profile", named).out
        assert "wrong-name" in out
        assert "sie-du-mix" in out
        assert "Stattdessen: " in out


def test_a_profile_with_mistakes_is_used_as_far_as_it_goes(
    copycue: CopycueCommand, tmp_path: Path, draft: Path
) -> None:
    file = tmp_path / "doyle.toml"
    file.write_text('[client]\nname = "Maeve Doyle"\naddress = "thou"\n', encoding="utf-8")
    outcome = copycue("tone", draft, "--profile", file)
    assert "doyle.toml:3: error" in outcome.err
    assert "blame" in outcome.out


@pytest.mark.parametrize(
    "words", [["--profile", "nowhere.toml"], ["--note", "nowhere.txt"], ["--silence", "blam"]]
)
def test_what_is_not_there_is_said_in_a_sentence(
    copycue: CopycueCommand, draft: Path, words: list[str]
) -> None:
    outcome = copycue("tone", draft, *words)
    assert (outcome.status, outcome.out) == (2, "")
    assert len(outcome.err.splitlines()) == 1


def test_a_text_that_is_no_text_is_said_in_a_sentence(copycue: CopycueCommand, tmp_path: Path) -> None:
    file = tmp_path / "draft.txt"
    file.write_bytes(b"Gr\xfc\xdfe")
    outcome = copycue("tone", file)
    assert outcome.status == 2
    assert "UTF-8" in outcome.err


def test_a_file_and_a_batch_are_one_too_many(copycue: CopycueCommand, draft: Path) -> None:
    assert copycue("tone", draft, "--batch", draft).status == 2


def test_a_rule_can_be_silenced(copycue: CopycueCommand, draft: Path) -> None:
    assert "blame" not in copycue("tone", draft, "--silence", "blame").out


def test_a_note_that_tells_makes_the_question_worse(copycue: CopycueCommand, tmp_path: Path) -> None:
    draft, note = tmp_path / "draft.txt", tmp_path / "note.txt"
    draft.write_text("Which text do you mean?", encoding="utf-8")
    note.write_text("“Ferri” on page 2 should be “Ferry”", encoding="utf-8")
    assert "warn  asks-known" in copycue("tone", draft, "--note", note).out


def test_control_characters_of_a_draft_do_not_reach_the_terminal(
    copycue: CopycueCommand, tmp_path: Path
) -> None:
    file = tmp_path / "draft.txt"
    file.write_text("You forgot \x1b[31mit.", encoding="utf-8")
    assert "\x1b" not in copycue("tone", file).out


def test_an_upset_note_is_told_with_its_words(copycue: CopycueCommand, tmp_path: Path) -> None:
    file = tmp_path / "note.txt"
    file.write_text("This is unacceptable!!", encoding="utf-8")
    outcome = copycue("heat", file)
    assert outcome.out.startswith(
        "This note sounds upset.\n    This is unacceptable!!\n            ~~~~~~~~~~~~\n"
    )
    assert outcome.status == 0


def test_a_plain_wish_is_not_upset(copycue: CopycueCommand, monkeypatch: pytest.MonkeyPatch) -> None:
    typed(monkeypatch, "Change “Ferri” to “Ferry” asap")
    record = json.loads(copycue("heat", "--json").out)
    assert record == {"heated": False, "score": 0, "spans": []}


def test_the_summary_names_who_takes_over(copycue: CopycueCommand, tmp_path: Path, profile: Path) -> None:
    note = tmp_path / "note.txt"
    note.write_text("Das ist inakzeptabel. Wann kommt der Knopf?", encoding="utf-8")
    out = copycue("heat", note, "--summary", "--profile", profile).out
    assert "Von: Lena Brandt." in out
    assert "Gefragt wird: „Wann kommt der Knopf?“" in out
    record = json.loads(copycue("heat", note, "--summary", "--json").out)
    assert len(record["summary"]) == 5
    assert record["hand_over"]


def test_what_is_handed_over_stands_apart_from_the_words_around_it(
    copycue: CopycueCommand, tmp_path: Path
) -> None:
    note = tmp_path / "note.txt"
    note.write_text("This is unacceptable.", encoding="utf-8")
    record = json.loads(copycue("heat", note, "--summary", "--json").out)
    assert record["hand_over"].endswith("\n\nThe note:\nThis is unacceptable.")


def test_an_empty_draft_is_said_to_be_empty(copycue: CopycueCommand, tmp_path: Path) -> None:
    draft = tmp_path / "draft.txt"
    draft.write_text("\n", encoding="utf-8")
    outcome = copycue("tone", draft)
    assert (outcome.status, outcome.out) == (0, "There is no text to check.\n")
