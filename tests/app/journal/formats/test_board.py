"""Boards and trackers as JSON give the notes that their CSV would give, however damaged the file is."""

import datetime as dt
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.journal.contract import JournalFile, Reading
from app.journal.formats.board import Board
from app.journal.formats.conversation import Answer, worded
from app.journal.formats.json_text import read_json
from app.journal.reading import READERS
from app.model import Note, NoteStatus, Severity
from tests.work import growth_of

WISH = "Bitte „Fähre“ durch „Schiff“ ersetzen."


def read(value: object, name: str = "board.json") -> Reading:
    data = value if isinstance(value, bytes) else json.dumps(value, ensure_ascii=False, indent=1).encode()
    file = JournalFile(name, Path(name).suffix, data)
    return next(reader for reader in READERS if reader.claims(file)).read(file)


def only(value: object) -> Note:
    (note,) = read(value).notes
    return note


def told(reading: Reading, severity: Severity = Severity.ERROR) -> list[str]:
    return [problem.message for problem in reading.problems if problem.severity is severity]


# Trello

CARD = "6919a1c0" + "0" * 16
"""Made on 2025-11-16 at 10:04 in UTC."""


def trello(*cards: dict[str, object], **more: object) -> dict[str, object]:
    lists = [
        {"id": "l1", "name": "Startseite", "closed": False},
        {"id": "l2", "name": "Erledigt", "closed": False},
        {"id": "l3", "name": "Herbst", "closed": True},
    ]
    return {"name": "Kiosk", "lists": lists, "cards": list(cards), "actions": [], "checklists": [], **more}


def card(**more: object) -> dict[str, object]:
    base = {"id": CARD, "idShort": 7, "name": "Titel", "desc": WISH, "idList": "l1", "closed": False}
    return {**base, "shortUrl": "https://trello.com/c/abc", "labels": [], **more}


def test_a_card_of_trello_is_a_note() -> None:
    note = only(trello(card()))
    assert (note.id, note.text, note.where, note.status) == (
        "7",
        f"Titel\n\n{WISH}",
        "Startseite",
        NoteStatus.OPEN,
    )
    assert (note.date, note.date_text) == (dt.date(2025, 11, 16), "2025-11-16 10:04 UTC")
    assert note.source.part == "https://trello.com/c/abc"


@pytest.mark.parametrize(
    "more", [{"closed": True}, {"dueComplete": True}, {"idList": "l2"}, {"idList": "l3"}], ids=str
)
def test_a_card_is_done_in_several_ways(more: dict[str, object]) -> None:
    assert only(trello(card(**more))).status is NoteStatus.DONE


def test_a_card_knows_who_made_it_and_when() -> None:
    made = {"type": "createCard", "date": "2026-11-16T10:00:00.000Z", "data": {"card": {"id": CARD}}}
    note = only(
        trello(card(), actions=[{**made, "memberCreator": {"fullName": "Anna Meyer", "username": "am"}}])
    )
    assert (note.author, note.date) == ("Anna Meyer", dt.date(2026, 11, 16))


def test_comments_and_open_tasks_are_part_of_a_card() -> None:
    def comment(text: str, who: str) -> dict[str, object]:
        data = {"text": text, "card": {"id": CARD}}
        return {"type": "commentCard", "data": data, "memberCreator": {"fullName": who}, "date": "2026-11-17"}

    checklists = [
        {
            "idCard": CARD,
            "name": "Noch",
            "checkItems": [
                {"name": "Titel kürzen", "state": "incomplete"},
                {"name": "Preis prüfen", "state": "complete"},
            ],
        }
    ]
    board = trello(
        card(), checklists=checklists, actions=[comment("Und überall.", "Tom"), comment("Bitte!", "Anna")]
    )
    assert only(board).text == f"Titel\n\n{WISH}\n\n- Titel kürzen\n\nAnna: Bitte!\n\nTom: Und überall."


def test_attachments_and_templates_of_trello() -> None:
    pictures = [
        {"name": "bild.png", "url": "https://x.example/bild.png"},
        {"name": "", "url": "https://x.example/b"},
    ]
    reading = read(trello(card(attachments=pictures), card(isTemplate=True, id="x")))
    assert [note.attachments for note in reading.notes] == [("bild.png", "https://x.example/b")]
    assert "Left out of “board.json”: 1 card is a template." in told(reading, Severity.INFO)


def test_a_card_without_words_but_its_name_is_a_note() -> None:
    assert only(trello(card(desc=""))).text == "Titel"


@pytest.mark.parametrize("odd", [None, 5, "x", [], {}, [None], [[]], {"id": None}])
@pytest.mark.parametrize("name", ["lists", "actions", "checklists", "members"])
def test_odd_parts_of_a_board_stop_nothing(name: str, odd: object) -> None:
    assert (
        only(trello(card(idList=odd, labels=odd, attachments=odd), **{name: odd})).text == f"Titel\n\n{WISH}"
    )


def test_a_board_without_cards_says_so() -> None:
    reading = read(trello())
    assert reading.notes == ()
    assert reading.problems


# GitHub and other trackers


def issue(**more: object) -> dict[str, object]:
    base: dict[str, object] = {"number": 12, "title": "Titel", "body": WISH, "state": "OPEN", "labels": []}
    author = {"login": "anna", "name": "Anna Meyer", "is_bot": False}
    url = "https://github.com/ferry/kiosk/issues/12"
    return {**base, "author": author, "createdAt": "2026-11-16T10:00:00Z", "url": url, **more}


def test_an_issue_of_github_is_a_note() -> None:
    note = only([issue(labels=[{"name": "copy"}, {"name": "bug"}])])
    assert (note.id, note.text, note.author, note.where) == ("12", f"Titel\n\n{WISH}", "Anna Meyer", "")
    assert (note.date, note.status) == (dt.date(2026, 11, 16), NoteStatus.OPEN)
    assert note.source.part == "https://github.com/ferry/kiosk/issues/12"


@pytest.mark.parametrize(
    ("more", "status"),
    [
        ({"state": "CLOSED"}, NoteStatus.DONE),
        ({"state": "CLOSED", "stateReason": "COMPLETED"}, NoteStatus.DONE),
        ({"state": "CLOSED", "stateReason": "NOT_PLANNED"}, NoteStatus.REJECTED),
        ({"state": "closed", "state_reason": "duplicate"}, NoteStatus.REJECTED),
    ],
)
def test_states_of_github(more: dict[str, object], status: NoteStatus) -> None:
    assert only([issue(**more)]).status is status


def test_comments_of_our_own_people_are_no_words_of_the_client() -> None:
    def comment(login: str, position: str, body: str) -> dict[str, object]:
        return {"author": {"login": login}, "authorAssociation": position, "body": body}

    comments = [
        comment("jonas", "MEMBER", "Überall?"),
        comment("tom", "NONE", "Ja, überall."),
        comment("jonas", "OWNER", "Ersetze „Fähre“ durch „Boot“."),
    ]
    reading = read([issue(comments=comments)])
    assert reading.notes[0].text == f"Titel\n\n{WISH}\n\n> Überall?\n\ntom: Ja, überall."
    assert "Left out of “board.json”: 1 comment of our own people." in told(reading, Severity.INFO)


def test_pull_requests_are_no_notes() -> None:
    reading = read([issue(), issue(number=13, pull_request={"url": "x"})])
    assert [note.id for note in reading.notes] == ["12"]
    assert "Left out of “board.json”: 1 pull request." in told(reading, Severity.INFO)


def test_issues_of_programs_are_no_notes() -> None:
    reading = read([issue(), issue(number=13, author={"login": "app/dependabot", "is_bot": True})])
    assert [note.id for note in reading.notes] == ["12"]
    assert "Left out of “board.json”: 1 issue that a program wrote." in told(reading, Severity.INFO)


def test_texts_of_a_program_are_no_list_of_notes() -> None:
    texts = {"checkout": {"title": "Kasse"}, "home": {"title": "Start"}}
    assert told(read(texts), Severity.WARNING) == ["“board.json” holds no list of notes."]


def test_pages_of_a_list_may_follow_each_other() -> None:
    data = json.dumps([issue()]) + json.dumps([issue(number=13)])
    assert [note.id for note in read(data.encode()).notes] == ["12", "13"]


JIRA = {
    "startAt": 0,
    "names": {"a": "b"},
    "issues": [
        {
            "id": "10001",
            "key": "FERRY-7",
            "self": "https://x.example/rest/issue/10001",
            "fields": {
                "summary": "Titel",
                "description": {
                    "type": "doc",
                    "content": [
                        {"type": "paragraph", "content": [{"type": "text", "text": WISH}]},
                        {
                            "type": "bulletList",
                            "content": [
                                {
                                    "type": "listItem",
                                    "content": [
                                        {
                                            "type": "paragraph",
                                            "content": [{"type": "text", "text": "überall"}],
                                        }
                                    ],
                                }
                            ],
                        },
                    ],
                },
                "status": {"name": "In Progress"},
                "reporter": {"displayName": "Anna Meyer"},
                "created": "2026-11-16T10:00:00.000+0100",
                "components": [{"name": "Startseite"}],
                "attachment": [{"filename": "bild.png"}],
                "comment": {"comments": [{"author": {"displayName": "Tom"}, "body": "Bitte bald."}]},
            },
        }
    ],
}


def test_an_issue_of_jira_is_a_note() -> None:
    note = only(JIRA)
    assert note.text == f"Titel\n\n{WISH}\n- überall\n\nTom: Bitte bald."
    assert (note.id, note.author, note.where) == ("FERRY-7", "Anna Meyer", "Startseite")
    assert (note.status, note.date) == (NoteStatus.IN_PROGRESS, dt.date(2026, 11, 16))
    assert note.attachments == ("bild.png",)


def test_an_issue_of_gitlab_is_a_note() -> None:
    address = "https://gitlab.example/ferry/-/issues/7"
    entry = {
        "id": 99123,
        "iid": 7,
        "title": "Titel",
        "description": WISH,
        "state": "opened",
        "web_url": address,
    }
    note = only([{**entry, "author": {"name": "Anna Meyer", "username": "am"}, "created_at": "2026-11-16"}])
    assert (note.id, note.author, note.source.part, note.where) == ("7", "Anna Meyer", address, "")
    assert note.status is NoteStatus.OPEN


def test_an_issue_of_linear_is_a_note() -> None:
    node = {
        "id": "a-b",
        "identifier": "KIO-7",
        "title": "Titel",
        "description": WISH,
        "state": {"name": "Done"},
    }
    note = only(
        {"data": {"issues": {"edges": [{"node": {**node, "creator": {"name": "Anna"}}, "cursor": "x"}]}}}
    )
    assert (note.id, note.author, note.status) == ("KIO-7", "Anna", NoteStatus.DONE)


def test_a_work_item_of_azure_is_a_note() -> None:
    fields = {"System.Title": "Titel", "System.Description": f"<div>{WISH}</div>", "System.State": "New"}
    people = {"System.CreatedBy": {"displayName": "Anna Meyer"}, "System.CreatedDate": "2026-11-16T10:00:00Z"}
    note = only({"value": [{"id": 7, "fields": {**fields, **people}}]})
    assert (note.id, note.text, note.author, note.date) == (
        "7",
        f"Titel\n\n{WISH}",
        "Anna Meyer",
        dt.date(2026, 11, 16),
    )


def test_words_with_tags_in_them_stay_as_they_are() -> None:
    assert only([{"id": 1, "note": "Keep <b>%d</b> &amp; the rest"}]).text == "Keep <b>%d</b> &amp; the rest"


@pytest.mark.parametrize(
    "value",
    [
        [{"Nr": 7, "Beschreibung": WISH, "Seite": "Kasse"}],
        {"notes": [{"id": "7", "note": WISH, "page": "Kasse"}]},
        {"meta": {"page": 1}, "data": {"items": [{"ID": 7, "Text": WISH, "Screen": "Kasse"}]}},
        {"7": {"note": WISH, "page": "Kasse"}, "8": {"note": "", "page": ""}},
        {"people": [{"name": "A"}] * 9, "bugs": [{"number": 7, "description": WISH, "page_url": "Kasse"}]},
    ],
    ids=["list", "below a key", "below two keys", "by number", "beside a longer list"],
)
def test_any_list_of_objects_is_a_table(value: object) -> None:
    note = next(note for note in read(value).notes if note.text == WISH)
    assert (note.id, note.where) == ("7", "Kasse")


def test_a_list_of_texts_is_a_list_of_notes() -> None:
    assert [note.text for note in read([WISH, "Titel kürzen"]).notes] == [WISH, "Titel kürzen"]


def test_columns_with_old_and_new_text_are_known() -> None:
    note = only([{"id": 1, "currentText": "Fähre", "newText": "Schiff"}])
    assert (note.old_text, note.new_text) == ("Fähre", "Schiff")


@pytest.mark.parametrize("moment", [1763288700, 1763288700123, "1763288700.5"])
def test_seconds_since_1970_are_days(moment: object) -> None:
    assert only([{"id": 1, "note": WISH, "createdAt": moment}]).date == dt.date(2025, 11, 16)


def test_json_lines_are_read_and_know_their_lines() -> None:
    data = b'{"id": 1, "note": "one"}\n\n{"id": 2, "note": "two"}\n{"id": 3, "no\n{"id": 4, "note": "four"}\n'
    reading = read(data, "notes.jsonl")
    assert [(note.id, note.source.line) for note in reading.notes] == [("1", 1), ("2", 3), ("4", 5)]
    assert told(reading) == ["Line 4 of “notes.jsonl” is no sound JSON; the others were read."]


def test_entries_know_their_lines() -> None:
    data = json.dumps([{"id": 1, "note": "one"}, {"id": 2, "note": "two"}], indent=2).encode()
    assert [note.source.line for note in read(data).notes] == [2, 6]


def test_entries_on_one_line_are_told_apart() -> None:
    reading = read(json.dumps([issue(), issue(number=13, url="https://x.example/13")]).encode())
    assert [(note.source.line, note.source.part[-2:]) for note in reading.notes] == [(1, "12"), (1, "13")]


def test_a_file_without_a_suffix_is_known_by_its_start() -> None:
    reader = Board()
    assert reader.claims(JournalFile("notes", "", b' [ {"id": 1}]'))
    assert reader.claims(JournalFile("notes.txt", ".txt", b'{"cards": []}'))
    assert not reader.claims(JournalFile("notes.txt", ".txt", b"[489] The title is wrong"))
    assert not reader.claims(JournalFile("notes.md", ".md", b'{"id": 1}'))


# Damaged files


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le"])
def test_any_encoding_serves(codec: str) -> None:
    data = json.dumps([{"id": 1, "note": WISH}], ensure_ascii=False).encode(codec)
    assert read(data).notes[0].text == WISH


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_any_line_end_serves(end: str) -> None:
    data = json.dumps([{"id": 1, "note": WISH}], indent=1).replace("\n", end).encode()
    assert read(data).notes[0].text == WISH


def test_a_file_that_was_cut_off_gives_all_entries_before_the_cut() -> None:
    data = json.dumps([{"id": number, "note": f"note {number}"} for number in range(9)], indent=1).encode()
    reading = read(data[:-30])
    assert [note.id for note in reading.notes] == [str(number) for number in range(8)]
    (problem,) = [problem for problem in reading.problems if problem.severity is Severity.ERROR]
    assert problem.line
    assert problem.column
    assert problem.hint


@pytest.mark.parametrize("at", range(1, 60))
def test_a_file_cut_off_anywhere_says_so(at: int) -> None:
    data = b'{"notes": [{"id": 1, "note": "one"}, {"id": 2, "note": "two"}]}'
    reading = read(data[:at])
    assert told(reading)
    assert [note.text for note in reading.notes] == ["one", "two"][: (at >= 35) + (at >= 61)]


def test_a_comma_too_many_is_looked_over() -> None:
    reading = read(b'[{"id": 1, "note": "one"},\n {"id": 2, "note": "two"},\n]')
    assert [note.text for note in reading.notes] == ["one", "two"]
    assert told(reading, Severity.WARNING) == [
        "“board.json” has a comma too many before a closing bracket (line 2, column 26)."
    ]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("[{'id': 1}]", "double quotation marks should stand there (line 1, column 3)"),
        ('[{"id" 1}]', "a colon is missing there (line 1, column 8)"),
        ('[{"id": 1}\n {"id": 2}]', "a comma is missing there (line 2, column 2)"),
        (
            '[{"id": 1, "note": "a\\qb"}]',
            "a backslash stands before a sign that takes none (line 1, column 22)",
        ),
        ('[{"id": 1, "note": "abc', "perhaps the file was cut off (line 1, column 20)"),
        ("[{id: 1}]", "double quotation marks should stand there (line 1, column 3)"),
        ("notes = []", "what stands there is no JSON (line 1, column 1)"),
    ],
)
def test_a_damaged_place_is_told_with_line_and_column(text: str, reason: str) -> None:
    assert reason in " ".join(told(read(text.encode())))


def test_brackets_very_deep_end_calmly() -> None:
    for data in (b"[" * 10_000, b'{"a":' * 10_000, b'[{"note": "one"}, {"note": ' + b"[" * 100_000):
        reading = read(data)
        assert told(reading)
    assert [note.text for note in reading.notes] == ["one"]


def test_numbers_of_any_length_are_read() -> None:
    note = read(
        b'[{"id": ' + b"9" * 9_000 + b', "note": "one", "x": 1e999999, "y": NaN, "z": -Infinity}]'
    ).notes[0]
    assert note.id == "9" * 9_000


def test_a_name_that_stands_twice_loses_nothing() -> None:
    reading = read(b'[{"id": 1, "note": "one", "note": "two"}]')
    assert reading.notes[0].text == "one; two"
    assert told(reading, Severity.WARNING)


def test_line_ends_within_a_text_do_no_harm() -> None:
    assert only(b'[{"id": 1, "note": "one\ntwo\tthree"}]').text == "one\ntwo\tthree"


def test_nul_bytes_are_left_out() -> None:
    assert only(b'[{"id": 1, "note": "on\0e"}]').text == "one"


def test_lone_halves_of_signs_do_no_harm() -> None:
    assert only(b'[{"id": 1, "note": "ship \\ud83d end"}]').text.startswith("ship")


@pytest.mark.parametrize("data", [b"", b" \n", b"\0\0", b"%PDF-1.7 \0\0", bytes(range(256)) * 9])
def test_what_holds_no_text_is_one_error_with_a_hint(data: bytes) -> None:
    reading = read(data)
    (problem,) = reading.problems
    assert (problem.severity, reading.notes, reading.files) == (Severity.ERROR, (), ())
    assert problem.hint


@pytest.mark.parametrize("value", [{}, [], {"a": 1}, [1, 2], None, "text", 5, [[]], {"a": {"b": {"c": []}}}])
def test_a_file_without_a_list_of_objects_says_what_is_expected(value: object) -> None:
    (problem,) = read(value).problems
    assert (problem.message, problem.severity) == ("“board.json” holds no list of notes.", Severity.WARNING)


def test_a_list_without_notes_names_its_columns() -> None:
    (message,) = told(read([{"width": 5, "height": 6}]))
    assert "“width”" in message


def test_one_odd_entry_stops_none() -> None:
    entries: list[object] = [
        {"id": 1, "note": "one"},
        None,
        5,
        "x",
        [],
        {"id": {}, "note": []},
        {"id": 2, "note": "two"},
    ]
    assert [note.text for note in read(entries).notes] == ["one", "two"]


def test_a_large_board_is_as_much_work_as_it_has_notes() -> None:
    def read_issues(count: int) -> None:
        issues = [issue(number=number) for number in range(count)]
        assert len(read(json.dumps(issues).encode()).notes) == count

    assert growth_of(read_issues) < 1.1


NAMES = st.sampled_from(["id", "note", "title", "cards", "lists", "comments", "author", "fields", "x"])
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=5),
    max_leaves=20,
)


@given(VALUES)
def test_no_value_makes_the_reader_fail(value: object) -> None:
    reading = read(value)
    assert reading.notes or reading.problems
    assert all(note.text == note.text.strip() != "" for note in reading.notes)


@given(st.text(st.sampled_from('[]{}",:\\ \n19aeE.-tn'), max_size=60))
def test_no_mixture_of_signs_makes_the_reader_fail(text: str) -> None:
    reading = read(text.encode())
    assert reading.notes or reading.problems


@given(VALUES)
def test_what_is_sound_is_read_as_the_standard_library_reads_it(value: object) -> None:
    text = json.dumps([value])
    found = read_json(text.encode(), "x.json")
    assert found.values == [
        json.loads(text, parse_int=str, parse_float=str, parse_constant=lambda _name: None)
    ]


WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1, max_size=20)


@given(st.lists(WORDS.map(lambda text: f"n {text} x"), min_size=1, max_size=9), st.sampled_from([None, 1]))
def test_every_note_comes_back(words: list[str], indent: int | None) -> None:
    entries = [{"id": f"K-{number}", "note": text} for number, text in enumerate(words)]
    found = read(json.dumps(entries, indent=indent).encode()).notes
    assert [(note.id, note.text) for note in found] == [(entry["id"], entry["note"]) for entry in entries]


# Conversations


def test_answers_of_the_same_person_go_on_with_the_note() -> None:
    said = [Answer("one", "Anna"), Answer("two", "Tom"), Answer(" ", "Tom"), Answer("three")]
    assert worded("Anna", said) == (["one", "Tom: two", "three"], 0)


def test_our_words_stay_only_where_they_are_answered() -> None:
    said = [
        Answer("Which?\nThis?", "Jonas", ours=True),
        Answer("Both.", "Anna"),
        Answer("Done.", "Jonas", ours=True),
    ]
    assert worded("Anna", said) == (["> Which?\n> This?", "Both."], 1)


def test_long_words_of_ours_are_no_question() -> None:
    assert worded("Anna", [Answer("x" * 900, "J", ours=True), Answer("Ja", "Anna")]) == (["Ja"], 1)
