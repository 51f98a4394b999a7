"""How a note reads on a terminal, shown on verdicts made by hand: not the judging is tested here."""

import datetime as dt
from dataclasses import replace

import pytest

from app.cli.terminal import Paper
from app.cli.triage_text import change_words, note_lines, summary, triage_lines, verdict_words
from app.model import (
    Address,
    Edit,
    Entry,
    Evidence,
    Finding,
    Formality,
    Language,
    Location,
    Match,
    Note,
    NoteStatus,
    Reply,
    Situation,
    Source,
    Verdict,
    VerdictKind,
)
from app.workspace import Triage, TriagedNote

PAPER = Paper(60, wraps=True)
NOTE = Note(
    "12",
    "Please change “Welcom” to “Welcome”, on the start screen of every kiosk.",
    Source("notes.csv", 2),
    author="Ines Vogt",
    date=dt.date(2026, 11, 2),
    where="Start",
)
ENTRY = Entry(
    index=0,
    key="start.title",
    value="Welcom on board",
    raw="Welcom on board",
    location=Location("kiosk.xml", (90, 105), 4, 29, "/copy", (), ""),
    dialect="general",
)
EDIT = Edit("Welcom on board", "Welcome on board", "Welcom", "Welcome", "Welcome", verified=True)
EVIDENCE = (Evidence("quoted", "It is quoted."), Evidence("rare", "It is rare."), Evidence("x", "Third."))
REPLY = Reply(
    Language.EN,
    Address.FORMAL,
    Formality.NEUTRAL,
    Situation.ONE_CHANGE,
    "Your note 12",
    "Hello Ms Vogt,\n\nThis text stands in kiosk.xml, line 4.\n\nBest wishes\nKim",
    "",
)


def _verdict(kind: VerdictKind, finding: Finding, *matches: Match) -> Verdict:
    reasons = (Evidence("crash", "It tells of a crash."),)
    return Verdict(kind, 0.9, finding, matches=matches, reasons=reasons)


CLAIM = Match(ENTRY, None, 0.98, EVIDENCE, EDIT, claimed=True)
GUESS = Match(ENTRY, None, 0.4, EVIDENCE)
TWO = (CLAIM, CLAIM)
CHANGE = _verdict(VerdictKind.COPY, Finding.CHANGE, CLAIM)
UNSURE = _verdict(VerdictKind.COPY, Finding.UNSURE, *[GUESS] * 5)
PROGRAM = _verdict(VerdictKind.DEVELOPER, Finding.PROGRAM, GUESS)


def _text(verdict: Verdict, reply: Reply | None = None, note: Note = NOTE) -> str:
    return "\n".join(note_lines(TriagedNote(note, verdict, reply), PAPER))


def test_a_note_with_a_reply_reads_from_words_to_verdict_to_place_to_reply() -> None:
    assert (
        _text(CHANGE, REPLY)
        == """\
── 12 ──────────────────────────────────────── notes.csv:2 ─
  Ines Vogt · 2026-11-02 · Start
  │ Please change “Welcom” to “Welcome”, on the start screen
  │ of every kiosk.

  Client can change it · 1 place, proven
  kiosk.xml:4:29  start.title
    Welcom → Welcome
    It is quoted. It is rare.

  Reply · Your note 12

    Hello Ms Vogt,

    This text stands in kiosk.xml, line 4.

    Best wishes
    Kim"""
    )


def test_a_note_that_is_not_sure_shows_the_likeliest_places() -> None:
    assert (
        _text(UNSURE).split("\n\n")[1]
        == """\
  Not sure yet · nothing is told to the client
  It may mean:
  kiosk.xml:4:29  start.title
    “Welcom on board”
  kiosk.xml:4:29  start.title
    “Welcom on board”
  kiosk.xml:4:29  start.title
    “Welcom on board”"""
    )


def test_a_note_about_the_program_says_why_and_shows_no_place() -> None:
    assert _text(PROGRAM).split("\n\n")[1] == "  Ours · behaviour\n    It tells of a crash."


def test_the_reasons_of_several_places_are_said_once() -> None:
    text = _text(_verdict(VerdictKind.COPY, Finding.TWINS, CLAIM, CLAIM))
    assert text.count("Welcom → Welcome") == 2
    assert text.count("It is quoted.") == 1


def test_a_note_without_anything_beside_its_words_has_no_empty_line_for_it() -> None:
    assert _text(PROGRAM, note=Note("7", "It crashes.", Source("notes.md"))).splitlines()[1] == (
        "  │ It crashes."
    )


def test_a_note_that_is_settled_says_so() -> None:
    assert " · done\n" in _text(PROGRAM, note=replace(NOTE, status=NoteStatus.DONE))


def test_nothing_of_the_clients_reaches_the_terminal_as_a_command() -> None:
    evil = "\x1b]0;x\x07\u202e\x9b2J"
    note = Note(evil, evil, Source(evil, 1), author=evil, date_text=evil, where=evil)
    entry = replace(ENTRY, key=evil, value=evil, location=replace(ENTRY.location, file=evil))
    edit = replace(EDIT, old=evil, new=evil)
    verdict = _verdict(VerdictKind.COPY, Finding.CHANGE, replace(CLAIM, entry=entry, edit=edit))
    unsure = _verdict(VerdictKind.COPY, Finding.UNSURE, replace(GUESS, entry=entry))
    reply = replace(REPLY, subject=evil, text=evil)
    for text in (_text(verdict, reply, note), _text(unsure, None, note)):
        assert not {"\x1b", "\x07", "\u202e", "\x9b"} & set(text)


@pytest.mark.parametrize(
    ("verdict", "words"),
    [
        (CHANGE, ("Client can change it", "1 place, proven")),
        (_verdict(VerdictKind.COPY, Finding.CHANGE, *TWO), ("Client can change it", "2 places, proven")),
        (_verdict(VerdictKind.COPY, Finding.TWINS, *TWO), ("2 places possible", "the reply asks which")),
        (_verdict(VerdictKind.COPY, Finding.DONE, CLAIM), ("Already so", "the text reads as wished")),
        (_verdict(VerdictKind.MIXED, Finding.CHANGE, CLAIM), ("Both", "part ours, part theirs")),
        (_verdict(VerdictKind.DEVELOPER, Finding.ABSENT), ("Ours", "its text is in no file")),
        (PROGRAM, ("Ours", "behaviour")),
        (UNSURE, ("Not sure yet", "nothing is told to the client")),
        (_verdict(VerdictKind.UNCLEAR, Finding.UNSURE), ("Not sure yet", "nothing is told to the client")),
    ],
)  # fmt: skip
def test_each_verdict_has_its_words(verdict: Verdict, words: tuple[str, str]) -> None:
    assert verdict_words(verdict) == words


@pytest.mark.parametrize(
    ("match", "words"),
    [
        (CLAIM, "Welcom → Welcome"),
        (replace(CLAIM, edit=replace(EDIT, old="")), "+ Welcome"),
        (replace(CLAIM, edit=replace(EDIT, new="")), "− Welcom"),
        (replace(CLAIM, edit=None), "“Welcom on board”"),
        (replace(CLAIM, edit=replace(EDIT, verified=False)), "“Welcom on board”"),
        (replace(CLAIM, claimed=False), "“Welcom on board”"),
    ],
)
def test_only_a_proven_change_that_is_told_is_shown_as_one(match: Match, words: str) -> None:
    assert change_words(match, 60) == words


def test_colours_go_with_words_and_never_stand_for_them() -> None:
    plain = "\n".join(note_lines(TriagedNote(NOTE, CHANGE, REPLY), PAPER))
    coloured = "\n".join(note_lines(TriagedNote(NOTE, CHANGE, REPLY), replace(PAPER, colour=True)))
    assert "\x1b[32m" in coloured
    assert len(coloured.splitlines()) == len(plain.splitlines())


def _triage(*verdicts: Verdict) -> Triage:
    notes = tuple(TriagedNote(NOTE, verdict, None) for verdict in verdicts)
    return Triage(1, notes, (), 1, 1234, 1, dt.datetime.now(dt.UTC))


def test_the_last_line_sums_up() -> None:
    mixed = _verdict(VerdictKind.MIXED, Finding.CHANGE, CLAIM)
    assert summary(_triage(CHANGE, CHANGE, PROGRAM, mixed, UNSURE)) == (
        "5 notes: 2 for the client, 1 ours, 1 both, 1 not sure. 1,234 texts in 1 copy file."
    )


def test_a_triage_without_notes_still_sums_up() -> None:
    assert list(triage_lines(_triage(), PAPER)) == [
        "0 notes: 0 for the client, 0 ours, 0 both, 0 not sure. 1,234 texts in 1 copy file."
    ]
