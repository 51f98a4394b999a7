"""``triage --explain``: calm, complete, and nothing in it is markup."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from msgspec import structs

from app.cli.explain_text import ask_words, explained_lines
from app.cli.terminal import Paper
from app.model import (
    Ask,
    AskKind,
    Edit,
    Entry,
    Evidence,
    Finding,
    Location,
    Mark,
    MarkKind,
    Match,
    Note,
    Side,
    Source,
    Verdict,
    VerdictKind,
)
from app.workspace.values import Triage, TriagedNote
from app.workspace.verdicts.explained import score_sentence
from tests.app.cli.conftest import CopycueCommand
from tests.app.cli.made import triage_of

PAPER = Paper(80, wraps=True)
NOTE = Note("12", "Please change “Welcom” to “Welcome”.", Source("notes.csv", 2), author="Ines Vogt")
MARKS = (Mark(14, 22, MarkKind.OLD), Mark(26, 35, MarkKind.NEW))
ASK = Ask(AskKind.REPLACE, "Welcom", "Welcome", marks=MARKS)
PLACE = Location("kiosk.xml", (90, 105), 4, 29, "/copy/screen[1]/text[1]", (), "digest")
ENTRY = Entry(0, "start.title", "Welcom on board", "Welcom on board", PLACE, "general")
EVIDENCE = (
    Evidence("wish_inside", "The wording stands in it: “Welcom”.", 1.55),
    Evidence("rare", "Few other entries hold these words.", 2.0),
    Evidence("language_other_named", "The note names another language.", -0.34),
    Evidence("whole", "Hardly anything.", -0.01),
)
EDIT = Edit("Welcom", "Welcome", "Welcom", "Welcome", "Welcome", verified=True)
CLAIM = Match(ENTRY, ASK, 0.98, EVIDENCE, EDIT, claimed=True)
OTHER = Match(replace(ENTRY, key="pay.title", value="Pay here"), None, 0.2)
WHY = Evidence("below_floor", "The likeliest place is right with 46%; a place is told from 75% on.")
TOLD = Verdict(
    VerdictKind.COPY,
    0.97,
    Finding.CHANGE,
    (ASK,),
    (CLAIM, OTHER),
    (Evidence("change", "It asks for other wording."), Evidence("pair", "It sets two wordings apart.", 1.7)),
    chance=0.91,
)
SILENT = replace(
    TOLD, kind=VerdictKind.UNCLEAR, finding=Finding.UNSURE, matches=(OTHER,), asks=(), why=WHY, chance=0.46
)


def _explained(verdict: Verdict, note: Note = NOTE, paper: Paper = PAPER) -> str:
    triage = triage_of(TriagedNote(note, verdict, None))
    assert isinstance(triage, Triage)
    return "\n".join(explained_lines(triage, paper))


def test_a_told_place_is_explained_from_words_to_proof() -> None:
    assert (
        _explained(TOLD).split("\n\n", 1)[1].rsplit("\n\n", 1)[0]
        == """\
  Client can change it · 1 place, proven

  Understood    replace “Welcom” by “Welcome”
  In its words  present: “Welcom”
                wished: “Welcome”
  Whose it is   the client's, 97% sure
                It asks for other wording.
                It sets two wordings apart. (+1.7)
  Told          1 place, right with 91%

  Place 1       kiosk.xml:4:29 start.title, told to the client
                Welcom → Welcome
                98%: the wording stands in it: “Welcom”, and few other entries
                hold these words; against it: the note names another language.
                + Few other entries hold these words. (+2.0)
                + The wording stands in it: “Welcom”. (+1.6)
                − The note names another language. (−0.3)
                Proven: the file stays sound, and only this text changes.

  Place 2       kiosk.xml:4:29 pay.title
                “Pay here”
                20%: nothing in particular speaks for it."""
    )


def test_where_nothing_is_told_the_reason_stands_there() -> None:
    text = _explained(SILENT)
    assert "Understood    no wish for other wording" in text
    assert "Told          nothing: The likeliest place is right with 46%; a place is told\n" in text


def test_what_reads_so_already_needs_no_chance() -> None:
    assert "1 place, as it is wished already" in _explained(replace(TOLD, finding=Finding.DONE))


def test_an_edit_that_does_not_hold_and_a_text_that_is_not_theirs_say_why() -> None:
    unproven = replace(EDIT, verified=False, why_not="“{0}” would be lost.")
    entry = replace(ENTRY, editable=False, why_not="It is a number.")
    text = _explained(replace(TOLD, matches=(replace(CLAIM, edit=unproven, entry=entry),)))
    assert "Not proven: “{0}” would be lost." in text
    assert "Not the client's to change: It is a number." in text


@pytest.mark.parametrize(
    ("ask", "words"),
    [
        (Ask(AskKind.REPLACE, "a", "b"), "replace “a” by “b”"),
        (Ask(AskKind.REPLACE, None, "b"), "write “b”"),
        (Ask(AskKind.INSERT, "a", "b", Side.BEFORE), "add “b” before “a”"),
        (Ask(AskKind.DELETE, "a", everywhere=True), "delete “a”, everywhere"),
        (Ask(AskKind.REWORD, "a"), "reword “a”, the new wording is open"),
        (Ask(AskKind.CORRECT, "a", "b"), "correct “a” to “b”"),
        (Ask(AskKind.CORRECT, "a"), "correct “a”"),
    ],
)
def test_an_ask_is_told_in_words(ask: Ask, words: str) -> None:
    assert ask_words(ask) == words


@pytest.mark.parametrize("words", ["[red]x[/red]", ":ship:", "\x1b[31m", "{0} %s", "x\u202ey"])
@pytest.mark.parametrize("colour", [True, False])
def test_a_clients_words_are_neither_markup_nor_commands(words: str, *, colour: bool) -> None:
    ask = Ask(AskKind.DELETE, words)
    entry = replace(ENTRY, key=words, value=words)
    verdict = replace(TOLD, asks=(ask,), matches=(replace(OTHER, entry=entry),))
    text = _explained(verdict, structs.replace(NOTE, text=words), Paper(72, wraps=True, colour=colour))
    assert "\u202e" not in text
    assert "\x1b[31m" not in text
    if words.isascii() and words.isprintable():
        assert f"delete “{words}”" in text


def test_long_words_do_not_break_the_page() -> None:
    text = _explained(replace(TOLD, asks=(Ask(AskKind.DELETE, "x" * 5_000),)))
    assert max(map(len, text.splitlines()[:-1])) <= 80


def test_a_score_is_explained_in_one_sentence() -> None:
    assert score_sentence(OTHER) == "20%: nothing in particular speaks for it."
    alone = replace(OTHER, evidence=EVIDENCE[1:2])
    assert score_sentence(alone) == "20%: few other entries hold these words."


# --- the command ----------------------------------------------------------------------------------


def test_the_command_explains_every_note(copycue: CopycueCommand, project: tuple[Path, Path]) -> None:
    copy, journal = project
    outcome = copycue("triage", "--copy", copy, "--journal", journal, "--explain")
    assert outcome.status == 0
    assert outcome.out.count("  Understood    ") == 2
    assert "  Told          nothing: It reads like a report about the program." in outcome.out


def test_the_json_has_one_more_field_and_is_else_the_same(
    copycue: CopycueCommand, project: tuple[Path, Path]
) -> None:
    copy, journal = project
    words = ["triage", "--copy", copy, "--journal", journal, "--json"]
    plain, explained = (json.loads(copycue(*words, *more).out) for more in ([], ["--explain"]))
    extra = [note.pop("explain") for note in explained["notes"]]
    assert explained == plain
    place = extra[0]["places"][0]
    assert place["sentence"].startswith(f"{plain['notes'][0]['places'][0]['score']:.0%}: ")
    assert {"name", "sentence", "weight"} == set(place["for"][0])
    assert extra[0]["understood"][0] == {"kind": "old", "start": 14, "end": 31, "words": '"Welcom on board"'}
    assert extra[1]["why"]["name"] == "program"
