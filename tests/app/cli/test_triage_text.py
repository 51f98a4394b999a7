"""How a note reads on a terminal, shown on verdicts made by hand: not the judging is tested here."""

import datetime as dt
from dataclasses import replace

import pytest
from msgspec import structs

from app.cli.terminal import Paper
from app.cli.triage_text import (
    change_words,
    journal_place,
    note_lines,
    summary,
    triage_lines,
    verdict_words,
    way_lines,
)
from app.model import (
    Address,
    Edit,
    Entry,
    Evidence,
    Finding,
    Formality,
    Language,
    Link,
    Location,
    Match,
    Note,
    NoteStatus,
    Problem,
    Reply,
    Search,
    Situation,
    Source,
    Verdict,
    VerdictKind,
)
from app.workspace import FileReply, Triage, TriagedNote
from tests.app.cli.made import triage_of

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


def test_the_reasons_for_the_best_of_several_places_stand_below_it() -> None:
    text = _text(_verdict(VerdictKind.COPY, Finding.TWINS, CLAIM, CLAIM))
    assert text.count("Welcom → Welcome") == 2
    assert text.count("It is quoted. It is rare.") == 1
    assert text.rindex("Welcom → Welcome") > text.index("It is quoted.")


def test_a_note_without_anything_beside_its_words_has_no_empty_line_for_it() -> None:
    assert _text(PROGRAM, note=Note("7", "It crashes.", Source("notes.md"))).splitlines()[1] == (
        "  │ It crashes."
    )


def test_a_note_that_is_settled_says_so() -> None:
    assert " · done\n" in _text(PROGRAM, note=structs.replace(NOTE, status=NoteStatus.DONE))


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
        (
            _verdict(VerdictKind.COPY, Finding.CHANGE, replace(CLAIM, edit=None)),
            ("Client can change it", "1 place, the new wording is open"),
        ),
        (
            _verdict(VerdictKind.COPY, Finding.CHANGE, CLAIM, replace(CLAIM, edit=None)),
            ("Client can change it", "2 places"),
        ),
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
    return triage_of(*(TriagedNote(NOTE, verdict, None) for verdict in verdicts))


def test_the_last_line_sums_up() -> None:
    mixed = _verdict(VerdictKind.MIXED, Finding.CHANGE, CLAIM)
    assert summary(_triage(CHANGE, CHANGE, PROGRAM, mixed, UNSURE)) == (
        "5 notes: 2 for the client, 1 ours, 1 both, 1 not sure. 1,234 texts in 1 copy file."
    )


def test_a_triage_without_notes_still_sums_up() -> None:
    assert list(triage_lines(_triage(), PAPER)) == [
        "0 notes: 0 for the client, 0 ours, 0 both, 0 not sure. 1,234 texts in 1 copy file."
    ]


# --- ways to a place, and the lines that change ---------------------------------------------------

FOUND = replace(
    CLAIM,
    entry=replace(ENTRY, human_path="screen “Start”, 2nd text"),
    search=Search("Welcom", 2, 3),
    links=(Link("web", "https://git.example/kiosk.xml#L4"),),
)


def test_a_place_says_how_people_get_there() -> None:
    lines = _text(_verdict(VerdictKind.COPY, Finding.CHANGE, FOUND)).splitlines()
    assert "    screen “Start”, 2nd text, search for “Welcom” (hit 2 of 3)" in lines
    assert "    https://git.example/kiosk.xml#L4" in lines


@pytest.mark.parametrize(
    ("entry", "search", "expected"),
    [
        (FOUND.entry, None, ["screen “Start”, 2nd text"]),
        (ENTRY, Search("Welcom"), ["search for “Welcom”"]),
        (ENTRY, Search(">a\x1b[31m<"), ["search for “>a␛[31m<”"]),
        (ENTRY, None, []),
    ],
)
def test_only_what_is_known_of_the_way_is_told(
    entry: Entry, search: Search | None, expected: list[str]
) -> None:
    assert list(way_lines(entry, search, ())) == expected


def _preview(*lines: str) -> str:
    """The text of a claim whose edit changes these lines of the file."""
    edit = replace(EDIT, preview="\n".join(("--- kiosk.xml", "+++ kiosk.xml", "@@ -1,3 +1,3 @@", *lines)))
    return _text(_verdict(VerdictKind.COPY, Finding.CHANGE, replace(CLAIM, edit=edit)))


def test_the_lines_of_the_file_that_change_are_shown_before_and_after() -> None:
    text = _preview(" <copy>", "-  <t>Welcom</t>", "+  <t>Welcome</t>", " </copy>")
    assert "    - <t>Welcom</t>\n    + <t>Welcome</t>\n" in text
    assert "<copy>" not in text
    assert "+++" not in text


def test_of_a_long_line_the_part_that_changes_is_shown() -> None:
    before = f"<t>{'All aboard who are to sail. ' * 5}"
    text = _preview(f"-{before}Please check it's spelling.</t>", f"+{before}Please check its spelling.</t>")
    assert [line[4:] for line in text.splitlines() if line.startswith(("    - …", "    + …"))] == [
        "- …Please check it's spelling.</t>",
        "+ …Please check its spelling.</t>",
    ]


def test_of_a_long_line_that_changes_at_its_beginning_the_beginning_is_shown() -> None:
    text = _preview(f"-<t>Welcom {'on board ' * 20}</t>", f"+<t>Welcome {'on board ' * 20}</t>")
    assert "    - <t>Welcom on board " in text
    assert "    + <t>Welcome on board " in text


def test_of_a_long_change_only_the_first_lines_are_shown() -> None:
    text = _preview(*(f"-line {number}" for number in range(20)))
    assert "    - line 7\n    … and 12 lines\n" in text


def test_a_place_that_is_not_told_shows_no_change() -> None:
    assert "- <t>" not in _text(_verdict(VerdictKind.COPY, Finding.UNSURE, replace(CLAIM, claimed=False)))


def test_drafts_about_broken_files_stand_behind_the_notes() -> None:
    fault = Problem("kiosk.xml", "A bare “&” stands here.", line=4)
    draft = FileReply("kiosk.xml", (fault,), REPLY)
    triage = Triage(1, (TriagedNote(NOTE, PROGRAM, None),), (), 1, 1, 1, dt.datetime.now(dt.UTC))
    lines = list(triage_lines(replace(triage, file_replies=(draft,)), PAPER))
    at = next(number for number, line in enumerate(lines) if "must be repaired" in line)
    assert lines[at].startswith("── kiosk.xml ──")
    assert lines[at + 1] == "  Reply · Your note 12"
    assert lines[-1].startswith("1 note: ")


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        (Source("notes.csv", 2), "notes.csv:2"),
        (Source("notes.xlsx", sheet="Week 47", cell="D14"), "notes.xlsx, Week 47!D14"),
        (Source("notes.xlsx", cell="D14"), "notes.xlsx, D14"),
        (Source("notes.docx", paragraph=7), "notes.docx, paragraph 7"),
        (Source("notes.json"), "notes.json"),
    ],
)
def test_the_place_in_the_journal_is_told_as_programs_count_it(source: Source, shown: str) -> None:
    assert journal_place(source) == shown
