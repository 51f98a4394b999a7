"""Slack's exports: what clients wrote is notes, with names, links and answers as people saw them."""

import datetime as dt
import io
import json
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.journal.contract import JournalFile, Reading
from app.journal.formats.slack.messages import People, read_posts
from app.journal.reading import READERS
from app.model import NoteStatus, Severity
from tests.app.journal.whole_readings import read_journals

WISH = "Bitte „Fähre“ durch „Schiff“ ersetzen."
MOMENT = 1_763_288_700
"""2025-11-16 10:25 in UTC."""
USERS: list[dict[str, object]] = [
    {"id": "U1", "name": "anna", "profile": {"real_name": "Anna Meyer", "display_name": "anna"}},
    {"id": "U2", "name": "jonas", "real_name": "Jonas Weber", "profile": {}},
    {"id": "U3", "name": "robot", "is_bot": True, "profile": {"real_name": "Robot"}},
]
GUEST: dict[str, object] = {**USERS[0], "is_restricted": True}
CHANNELS = [{"id": "C1", "name": "kasse", "members": ["U1"], "creator": "U1"}]


def message(text: str, user: str = "U1", at: float = 0, **more: object) -> dict[str, object]:
    return {"type": "message", "user": user, "text": text, "ts": f"{MOMENT + at:.6f}", **more}


def export(days: Mapping[str, object], users: Sequence[object] | None = None, folder: str = "") -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(f"{folder}users.json", json.dumps(USERS if users is None else users))
        archive.writestr(f"{folder}channels.json", json.dumps(CHANNELS))
        archive.writestr(f"{folder}integration_logs.json", "[]")
        for name, value in days.items():
            archive.writestr(folder + name, value if isinstance(value, bytes) else json.dumps(value))
    return buffer.getvalue()


def read(data: bytes, name: str = "export.zip") -> Reading:
    file = JournalFile(name, Path(name).suffix, data)
    return next(reader for reader in READERS if reader.claims(file)).read(file)


def read_day(*messages: object, users: Sequence[object] | None = None) -> Reading:
    return read(export({"kasse/2025-11-16.json": list(messages)}, users))


def texts(*messages: object, users: Sequence[object] | None = None) -> list[str]:
    return [note.text for note in read_day(*messages, users=users).notes]


def infos(reading: Reading) -> list[str]:
    return [problem.message for problem in reading.problems if problem.severity is Severity.INFO]


def test_a_message_is_a_note() -> None:
    (note,) = read_day(message(WISH)).notes
    assert (note.text, note.author, note.where) == (WISH, "Anna Meyer", "kasse")
    assert (note.date, note.date_text) == (dt.date(2025, 11, 16), f"2025-11-16 UTC ({MOMENT}.000000)")
    assert (note.source.file, note.source.part) == ("export.zip", "kasse/2025-11-16.json")


def test_what_was_read_and_left_out_is_said_once() -> None:
    joined = message("<@U1> has joined", at=1, subtype="channel_join")
    green, thanks = message("Build is green", "U3", 2), message("Danke!", at=3)
    reading = read_day(message(WISH), joined, green, thanks)
    assert infos(reading) == [
        "“export.zip” was read as a Slack export with 2 messages of people; days are UTC.",
        "Left out of “export.zip”: 2 notices of Slack and of programs, 1 message without a wish.",
    ]


@pytest.mark.parametrize(
    ("written", "seen"),
    [
        ("Hi <@U2>, the title", "Hi @Jonas Weber, the title"),
        ("Hi <@U9|tom>, the title", "Hi @tom, the title"),
        ("Hi <@U9>, the title", "Hi @U9, the title"),
        ("see <#C1|kasse> and <#C1>", "see #kasse and #kasse"),
        ("see <https://x.example/a?b=1&amp;c=2>", "see https://x.example/a?b=1&c=2"),
        ("see <https://x.example|the page>", "see the page (https://x.example)"),
        ("see <https://x.example|x.example>", "see https://x.example"),
        ("to <mailto:a@x.example|a@x.example>", "to a@x.example"),
        ("<!here> the title", "@here the title"),
        ("<!subteam^S1|@team> the title", "@team the title"),
        ("“a &lt;b&gt; &amp;amp; c”", "“a <b> &amp; c”"),
        ("wrong :warning: title", "wrong :warning: title"),
        ("a < b and c > d", "a < b and c > d"),
    ],
)
def test_words_are_those_that_people_saw(written: str, seen: str) -> None:
    assert texts(message(written)) == [seen]


def test_a_message_with_a_list_is_several_notes() -> None:
    assert texts(message(f"Noch ein paar Punkte:\n• {WISH}\n• Titel kürzen\n\nDanke!")) == [
        WISH,
        "Titel kürzen",
    ]


def test_paragraphs_of_a_message_are_one_note() -> None:
    assert texts(message("The title is wrong.\n\nIt should be “Ship”.")) == [
        "The title is wrong.\n\nIt should be “Ship”."
    ]


@pytest.mark.parametrize(
    "text", ["ok", "Danke!", "Super, danke! :tada:", "👍", ":+1: :tada:", "Alles klar", "", "…"]
)
def test_thanks_and_signs_are_no_notes(text: str) -> None:
    assert texts(message(text), message(WISH, at=1)) == [WISH]


def test_answers_stand_with_their_question() -> None:
    first = message(WISH, thread_ts=f"{MOMENT}.000000", reply_count=2)
    answers = [
        message("Überall?", "U2", 60, thread_ts=f"{MOMENT}.000000"),
        message("Ja, überall.", "U1", 120, thread_ts=f"{MOMENT}.000000"),
    ]
    assert texts(first, message("Titel kürzen", at=30), *answers) == [
        f"{WISH}\n\nJonas Weber: Überall?\n\nJa, überall.",
        "Titel kürzen",
    ]


def test_answers_of_another_day_stand_with_their_question() -> None:
    answer = message("Und der Preis.", "U1", 90_000, thread_ts=f"{MOMENT}.000000")
    data = export({"kasse/2025-11-17.json": [answer], "kasse/2025-11-16.json": [message(WISH)]})
    assert [note.text for note in read(data).notes] == [f"{WISH}\n\nUnd der Preis."]


def test_where_there_are_guests_the_others_are_ours() -> None:
    users = [GUEST, *USERS[1:]]
    thread = f"{MOMENT}.000000"
    messages = [
        message(WISH, thread_ts=thread),
        message("Überall?", "U2", 60, thread_ts=thread),
        message("Ja, überall.", "U1", 120, thread_ts=thread),
        message("Ist live, ich habe „a“ durch „b“ ersetzt.", "U2", 180, thread_ts=thread),
        message("Build 12 ist da.", "U2", 300),
    ]
    reading = read_day(*messages, users=users)
    assert [note.text for note in reading.notes] == [f"{WISH}\n\n> Überall?\n\nJa, überall."]
    assert "2 messages of our own people" in infos(reading)[1]


def test_an_answer_to_a_question_of_ours_is_the_clients_note() -> None:
    thread = f"{MOMENT}.000000"
    messages = [
        message("Wie soll der Titel heißen?", "U2", thread_ts=thread),
        message("„Schiff“.", "U1", 9, thread_ts=thread),
    ]
    (note,) = read_day(*messages, users=[GUEST, *USERS[1:]]).notes
    assert (note.text, note.author) == ("> Wie soll der Titel heißen?\n„Schiff“.", "Anna Meyer")


def test_files_are_attachments() -> None:
    reading = read_day(
        message("Der Titel ist abgeschnitten.", files=[{"name": "bild.png"}, {"title": "b.pdf"}]),
        message("", at=4_000, subtype="file_share", files=[{"name": "c.png"}, None]),
    )
    assert [(note.text, note.attachments) for note in reading.notes] == [
        ("Der Titel ist abgeschnitten.", ("bild.png", "b.pdf")),
        ("c.png", ("c.png",)),
    ]


def test_a_picture_right_after_the_words_belongs_to_them() -> None:
    picture = message("", at=20, files=[{"name": "bild.png"}])
    other = message("", "U2", 30, files=[{"name": "other.png"}])
    reading = read_day(message(WISH), picture, other)
    assert [note.attachments for note in reading.notes] == [("bild.png",), ("other.png",)]


def test_numbers_of_a_list_in_a_message_are_places() -> None:
    reading = read_day(message("1. one\n2. two"), message("1. three\n2. Bug 7: four", at=9))
    assert [note.id for note in reading.notes] == ["", "", "", "7"]


def test_words_struck_out_are_settled() -> None:
    (note,) = read_day(message("~Titel kürzen~")).notes
    assert (note.struck, note.status) == (True, NoteStatus.DONE)


def test_an_edited_message_is_read_as_it_is_now() -> None:
    assert texts(message(WISH, edited={"user": "U1", "ts": f"{MOMENT + 9}.0"})) == [WISH]


def test_an_export_within_a_folder_is_read() -> None:
    data = export({"kasse/2025-11-16.json": [message(WISH)]}, folder="Ferry Slack export/")
    assert [note.where for note in read(data).notes] == ["kasse"]


def test_channels_are_read_one_by_one() -> None:
    days = {"kasse/2025-11-16.json": [message("one")], "start/2025-11-16.json": [message("two")]}
    assert [(note.text, note.where) for note in read(export(days)).notes] == [
        ("one", "kasse"),
        ("two", "start"),
    ]


def test_a_damaged_day_stops_none() -> None:
    days = {"kasse/2025-11-15.json": b'[{"type": "mess', "kasse/2025-11-16.json": [message(WISH)]}
    reading = read(export(days))
    assert [note.text for note in reading.notes] == [WISH]
    assert [problem.file for problem in reading.problems if problem.severity is Severity.ERROR] == [
        "export.zip/kasse/2025-11-15.json"
    ]


@pytest.mark.parametrize("users", [[], [None], [5, {"id": None}], [{"id": "U1"}]], ids=str)
def test_people_who_are_not_known_keep_their_ids(users: Sequence[object]) -> None:
    (note,) = read_day(message(WISH), users=users).notes
    assert note.author == "U1"


@pytest.mark.parametrize(
    "odd",
    [
        None,
        5,
        "x",
        [],
        {},
        {"type": "message"},
        {"type": "message", "ts": "soon", "text": "x"},
        {"type": "message", "ts": "99999999999.9", "text": 5, "user": [], "files": {}},
        {"type": "message", "ts": "1763288700.1", "text": None, "thread_ts": {}},
    ],
    ids=str,
)
def test_an_odd_message_stops_none(odd: object) -> None:
    assert WISH in texts(message(WISH), odd)


def test_a_truncated_archive_is_one_error() -> None:
    reading = read(export({"kasse/2025-11-16.json": [message(WISH)]})[:-60])
    (problem,) = reading.problems
    assert (problem.severity, reading.notes) == (Severity.ERROR, ())
    assert problem.hint


def test_a_bomb_is_not_opened() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("users.json", "[]")
        archive.writestr("kasse/2025-11-16.json", b"[" + b" " * 40_000_000 + b"]")
    reading = read(buffer.getvalue())
    assert "was not opened" in reading.problems[0].message


def test_an_export_without_messages_says_so() -> None:
    reading = read(export({"kasse/2025-11-16.json": []}))
    assert [problem.severity for problem in reading.problems] == [Severity.INFO, Severity.WARNING]


def test_an_export_that_was_unpacked_is_read_day_by_day(tmp_path: Path) -> None:
    with zipfile.ZipFile(io.BytesIO(export({"kasse/2025-11-16.json": [message(WISH)]}))) as archive:
        archive.extractall(tmp_path)
    day = [message(WISH, user_profile={"real_name": "Anna Meyer"}), message("Titel kürzen", at=5)]
    (tmp_path / "kasse" / "2025-11-16.json").write_text(json.dumps(day, indent=2), encoding="utf-8")
    reading = read_journals([tmp_path])
    assert [(note.text, note.where, note.author) for note in reading.notes] == [
        (WISH, "kasse", "Anna Meyer"),
        ("Titel kürzen", "kasse", "U1"),
    ]
    assert (reading.notes[0].source.file, reading.notes[0].source.line) == ("kasse/2025-11-16.json", 2)
    assert all(problem.severity is Severity.INFO for problem in reading.problems)


def test_other_lists_are_no_messages() -> None:
    data = json.dumps([{"type": "message", "text": "x", "note": WISH, "ts": "yesterday"}]).encode()
    assert [note.text for note in read(data, "notes.json").notes] == [WISH]


# Other archives


def test_journals_in_an_archive_are_read(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "Notizen.zip", "w") as archive:
        archive.writestr("a/liste.csv", "ID;Beschreibung\n7;Der Titel ist falsch\n")
        archive.writestr("mehr.md", "- Der Preis ist falsch\n")
        archive.writestr("__MACOSX/._mehr.md", b"\0\0")
        archive.writestr("bild.png", b"\x89PNG")
        archive.writestr("~$liste.xlsx", b"x")
    reading = read_journals([tmp_path / "Notizen.zip"])
    assert [(note.text, note.source.file, note.source.part) for note in reading.notes] == [
        ("Der Titel ist falsch", "Notizen.zip", "a/liste.csv"),
        ("Der Preis ist falsch", "Notizen.zip", "mehr.md"),
    ]
    assert "“bild.png” in “Notizen.zip” is not read as a journal." in infos(reading)
    assert all(problem.severity is Severity.INFO for problem in reading.problems)


@pytest.mark.parametrize("data", [b"", b"not a zip", b"PK\x03\x04broken"])
def test_a_file_that_is_no_archive_says_so(data: bytes) -> None:
    reading = read(data)
    (problem,) = reading.problems
    assert (problem.severity, reading.files) == (Severity.ERROR, ())


def test_an_archive_of_very_many_files_is_read_in_part() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for number in range(510):
            archive.writestr(f"{number}.md", "- x")
    reading = read(buffer.getvalue())
    assert len(reading.inner) == 500
    assert "holds 10 files more" in reading.problems[0].message


# Whatever comes


MESSAGES = st.fixed_dictionaries(
    {},
    optional={
        "type": st.sampled_from(["message", "x"]),
        "ts": st.sampled_from(["1763288700.000100", "1763288701.000200", "x", ""]) | st.integers(),
        "thread_ts": st.sampled_from(["1763288700.000100", "", "x"]) | st.none(),
        "text": st.text(st.sampled_from("ab <>@#!|&;~:\n-•1."), max_size=30) | st.none(),
        "user": st.sampled_from(["U1", "U2", "U3", "U9"]) | st.none(),
        "subtype": st.sampled_from(["channel_join", "file_share", ""]),
        "files": st.lists(st.none() | st.dictionaries(st.just("name"), st.text(max_size=5)), max_size=2),
    },
)


@given(st.lists(MESSAGES | st.none() | st.integers(), max_size=8), st.booleans())
def test_no_messages_make_the_reader_fail(messages: list[object], guests: bool) -> None:
    posts = read_posts(messages, People.of([GUEST, *USERS[1:]] if guests else USERS), {})
    assert len(posts.posts) + posts.notices + posts.ours <= len(messages)
    reading = read_day(*messages)
    assert all(note.text == note.text.strip() != "" for note in reading.notes)


@given(
    st.lists(st.text("abc äß„“", min_size=1).map(lambda text: f"Wort {text} Ende"), min_size=1, max_size=6)
)
def test_every_message_comes_back(words: list[str]) -> None:
    assert texts(*(message(text, at=place) for place, text in enumerate(words))) == words
