"""What every reader owes: the same notes from the same journal, true lines, no exception whatever comes."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from app.journal.contract import JournalFile, Reader
from app.journal.reading import READERS
from app.model import Note, NoteStatus, Severity, Source

DAY = dt.date(2026, 11, 16)
WISH = "Change “Ferry” to **“Ship”**, please; `pay.title` too."
NOTES = (
    Note("489", WISH, Source(""), "Anna Meyer", DAY, "2026-11-16", "Kasse"),
    Note("490", "Die Überfahrt kostet 4 €", Source(""), "", DAY, "2026-11-16", "Kasse", NoteStatus.DONE),
    Note("491", "Add a line:\n> Welcome <b>on board</b>", Source(""), "", DAY, "2026-11-16", "Kasse"),
)
JOURNALS = {
    ".csv": f"""ID;Date;Page;Reporter;Status;Note
489;2026-11-16;Kasse;Anna Meyer;;"{WISH}"
490;2026-11-16;Kasse;;erledigt;Die Überfahrt kostet 4 €
491;2026-11-16;Kasse;;offen;"Add a line:
> Welcome <b>on board</b>"
""",
    ".tsv": f"""ID\tDate\tPage\tReporter\tDone\tNote
489\t2026-11-16\tKasse\tAnna Meyer\t\t{WISH}
490\t2026-11-16\tKasse\t\tx\tDie Überfahrt kostet 4 €
491\t2026-11-16\tKasse\t\t\t"Add a line:
> Welcome <b>on board</b>"
""",
    ".md": f"""# Production journal

## 2026-11-16

### Kasse

- [ ] #489 {WISH} (Anna Meyer)
- [x] #490 Die Überfahrt kostet 4 €
- [ ] #491 Add a line:
  > Welcome <b>on board</b>
""",
    ".txt": f"""2026-11-16:

Kasse:
489. Anna Meyer: {WISH}
[x] 490: Die Überfahrt kostet 4 €
[ ] 491: Add a line:
    > Welcome <b>on board</b>
""",
}
FORMATS = sorted(JOURNALS)


def journal(suffix: str, data: bytes) -> JournalFile:
    return JournalFile(f"notes{suffix}", suffix, data)


def reader_of(suffix: str) -> Reader:
    file = journal(suffix, JOURNALS[suffix].encode())
    return next(reader for reader in READERS if reader.claims(file))


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("suffix", FORMATS)
def test_the_same_journal_gives_the_same_notes(suffix: str, codec: str) -> None:
    data = JOURNALS[suffix].encode(codec)
    reading = reader_of(suffix).read(journal(suffix, data))
    assert tuple(structs.replace(note, source=Source("")) for note in reading.notes) == NOTES
    assert not [problem for problem in reading.problems if problem.severity is not Severity.INFO]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("suffix", FORMATS)
def test_every_note_knows_its_file_and_line(suffix: str, end: str) -> None:
    lines = JOURNALS[suffix].split("\n")
    reading = reader_of(suffix).read(journal(suffix, end.join(lines).encode()))
    for note in reading.notes:
        assert note.source.file == f"notes{suffix}"
        assert note.source.line is not None
        assert note.id in lines[note.source.line - 1]


@pytest.mark.parametrize("data", [b"", b"\n\n", b"%PDF-1.7 \0\0", bytes(range(256)) * 9])
@pytest.mark.parametrize("suffix", FORMATS)
def test_what_holds_no_text_is_one_error_with_a_hint(suffix: str, data: bytes) -> None:
    reading = reader_of(suffix).read(journal(suffix, data))
    (problem,) = reading.problems
    assert (problem.file, problem.severity) == (f"notes{suffix}", Severity.ERROR)
    assert problem.hint
    assert (reading.notes, reading.files) == ((), ())


@pytest.mark.parametrize("suffix", FORMATS)
@given(data=st.binary(max_size=300) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "replace")))
def test_no_bytes_make_a_reader_fail(suffix: str, data: bytes) -> None:
    check_any(suffix, data)


PIECES = [
    "\n",
    "\n\n",
    "- ",
    "* [ ] ",
    "1. ",
    "489. ",
    "  ",
    "\t",
    "# ",
    "## Bug 1: ",
    "> ",
    "```\n",
    "---\n",
    "|",
    "|-|-|\n",
]
PIECES += [
    "16.11.2026",
    ": ",
    "Anna",
    "(Anna)",
    "Note",
    "ID",
    ",",
    ";",
    '"',
    '""',
    "\r",
    "words ",
    "**",
    "~~",
    "<!--",
    "-->",
    "\0",
]


@pytest.mark.parametrize("suffix", FORMATS)
@given(pieces=st.lists(st.sampled_from(PIECES), max_size=40))
def test_no_mixture_of_signs_makes_a_reader_fail(suffix: str, pieces: list[str]) -> None:
    check_any(suffix, "".join(pieces).encode())


def check_any(suffix: str, data: bytes) -> None:
    """Read, and check what holds for every reading."""
    file = journal(suffix, data)
    reading = reader_of(suffix).read(file)
    lines = max(data.count(b"\n") + data.count(b"\r") + 1, 1)
    for note in reading.notes:
        assert note.text == note.text.strip() != ""
        assert note.source.line is not None
        assert 1 <= note.source.line <= lines
    for problem in reading.problems:
        assert problem.message.endswith((".", "…"))
    assert reading.notes or reading.problems
