"""The JSON of DESIGN §4, field by field: scripts and measurements rely on it."""

import dataclasses
import datetime as dt
import json

from app.model import (
    Address,
    Ask,
    AskKind,
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
    Problem,
    ProblemKind,
    Reply,
    Search,
    Severity,
    Side,
    Situation,
    Source,
    Verdict,
    VerdictKind,
)
from app.workspace.records.triage import check_record, entry_record, located_record, triage_record
from app.workspace.values import FileReply, FoundPlace, Triage, TriagedNote

NOTE = Note(
    "489",
    "“Standart” → “Standard”",
    Source("notes.csv", 3),
    author="Ines Vogt",
    date=dt.date(2026, 11, 2),
    where="Checkout",
)
ENTRY = Entry(
    index=4,
    key="pay.title",
    value="Standart",
    raw="Standart",
    location=Location(
        "copy/pay.xml", (1203, 1211), 42, 18, "/x:copy/x:text[2]", (("x", "urn:ferry"),), "digest"
    ),
    dialect="general",
    language="de",
    context="Checkout",
    editable=False,
    why_not="It is a number.",
    human_path="screen “Checkout”, 2nd text",
)
SEARCH = Search("Standart", 2, 3)
LINKS = (Link("editor", "vscode://file/kiosk/copy/pay.xml:42:18"),)
EDIT = Edit(
    *("Standart", "Standard", "Standart", "Standard", "Standard"),
    verified=True,
    warnings=("Look.",),
    preview="-Standart\n+Standard",
)
REPLY = Reply(
    Language.DE, Address.FORMAL, Formality.NEUTRAL, Situation.ONE_CHANGE, "Betreff", "Text", "<p>Text</p>"
)
PROBLEM = Problem(
    "pay.xml", "Broken.", Severity.ERROR, line=12, column=7, hint="Type </b>.", kind=ProblemKind.NOT_SOUND
)
ASK = Ask(AskKind.REPLACE, "Standart", "Standard")
MATCH = Match(
    *(ENTRY, ASK, 0.98123, (Evidence("quoted", "It is quoted."),), EDIT),
    claimed=True,
    search=SEARCH,
    links=LINKS,
)
VERDICT = Verdict(
    VerdictKind.COPY,
    0.98765,
    Finding.CHANGE,
    asks=(ASK,),
    matches=(MATCH, Match(ENTRY, None, 0.5)),
    reasons=(Evidence("wish", "It asks for other wording."),),
    language="de",
)
PLACE = {
    "file": "copy/pay.xml",
    "key": "pay.title",
    "xpath": "/x:copy/x:text[2]",
    "namespaces": {"x": "urn:ferry"},
    "line": 42,
    "column": 18,
    "span": [1203, 1211],
    "value": "Standart",
    "path_for_people": "screen “Checkout”, 2nd text",
}
WAYS = {
    "find": {"phrase": "Standart", "hit": 2, "of": 3},
    "links": {"editor": "vscode://file/kiosk/copy/pay.xml:42:18"},
}
PROBLEM_RECORD = {
    "file": "pay.xml",
    "line": 12,
    "column": 7,
    "severity": "error",
    "message": "Broken.",
    "hint": "Type </b>.",
    "kind": "not-sound",
}


def _triage(*notes: TriagedNote) -> Triage:
    return Triage(1, notes, (PROBLEM,), 1, 1, 1, dt.datetime.now(dt.UTC))


def _one(note: Note = NOTE, verdict: Verdict = VERDICT, reply: Reply | None = REPLY) -> dict[str, object]:
    record = triage_record(_triage(TriagedNote(note, verdict, reply)))
    (found,) = json.loads(json.dumps(record))["notes"]
    assert isinstance(found, dict)
    return found


def test_a_triage_is_one_object_with_its_format() -> None:
    record = triage_record(_triage())
    assert record == {
        "format": 1,
        "notes": [],
        "problems": [PROBLEM_RECORD],
        "replies": [],
        "withdrawn": [],
    }


def test_a_note_keeps_the_clients_words_and_where_they_stand() -> None:
    record = _one()
    expected = {
        "id": "489",
        "text": "“Standart” → “Standard”",
        "author": "Ines Vogt",
        "date": "2026-11-02",
        "where": "Checkout",
        "status": "open",
        "source": {"file": "notes.csv", "line": 3, "sheet": "", "cell": "", "paragraph": None, "part": ""},
        "language": "de",
    }
    assert {name: record[name] for name in expected} == expected


def test_a_note_tells_whether_the_client_hid_it_or_struck_it_through() -> None:
    plain, marked = _one(), _one(Note("1", "text", Source("notes.xlsx"), hidden=True, struck=True))
    assert (plain["hidden"], plain["struck"]) == (False, False)
    assert (marked["hidden"], marked["struck"]) == (True, True)


def test_a_date_that_was_not_understood_is_given_as_written() -> None:
    assert _one(Note("1", "text", Source("notes.csv"), date_text="last week"))["date"] == "last week"


def test_a_verdict_has_its_asks_and_a_rounded_confidence() -> None:
    record = _one()
    assert (record["verdict"], record["finding"], record["confidence"]) == ("copy", "change", 0.988)
    assert record["asks"] == [{"kind": "replace", "old": "Standart", "new": "Standard"}]
    assert record["reasons"] == ["It asks for other wording."]
    assert (record["chance"], record["why"], record["corrected"]) == (0.0, "", False)


def test_a_verdict_that_tells_nothing_says_why() -> None:
    why = Evidence("no_words", "The note has no words.")
    verdict = Verdict(VerdictKind.COPY, 1, Finding.UNSURE, chance=0.46128, why=why)
    record = _one(verdict=verdict)
    assert (record["chance"], record["why"]) == (0.461, "The note has no words.")


def test_an_ask_tells_side_and_reach_where_there_are_any() -> None:
    ask = Ask(AskKind.INSERT, "Pay", "now", Side.AFTER, everywhere=True)
    verdict = Verdict(VerdictKind.COPY, 1, Finding.UNSURE, asks=(ask,))
    assert _one(verdict=verdict)["asks"] == [
        {"kind": "insert", "old": "Pay", "new": "now", "side": "after", "everywhere": True}
    ]


def test_places_are_ranked_and_tell_which_is_claimed() -> None:
    places = _one()["places"]
    assert isinstance(places, list)
    assert places[0] == {
        "rank": 1,
        "claimed": True,
        "score": 0.9812,
        "evidence": ["It is quoted."],
        **PLACE,
        **WAYS,
        "edit": {
            "before": "Standart",
            "after": "Standard",
            "old": "Standart",
            "new": "Standard",
            "paste": "Standard",
            "verified": True,
            "why_not": "",
            "warnings": ["Look."],
            "preview": "-Standart\n+Standard",
        },
    }
    assert (places[1]["rank"], places[1]["claimed"], places[1]["edit"]) == (2, False, None)


def test_a_reply_is_whole_or_null() -> None:
    assert _one()["reply"] == {
        "language": "de",
        "address": "sie",
        "formality": "neutral",
        "situation": "one-change",
        "subject": "Betreff",
        "text": "Text",
        "html": "<p>Text</p>",
    }
    assert _one(reply=None)["reply"] is None


def test_an_entry_has_the_fields_of_a_place_and_its_own() -> None:
    assert entry_record(ENTRY) == PLACE | {
        "raw": "Standart",
        "dialect": "general",
        "why_dialect": "",
        "family": "",
        "language": "de",
        "context": "Checkout",
        "editable": False,
        "why_not": "It is a number.",
    }


def test_located_places_are_ranked() -> None:
    record = located_record([FoundPlace(ENTRY, 0.87654, ("It says this.",), SEARCH, LINKS)], [])
    place = {"rank": 1, "score": 0.8765, "evidence": ["It says this."], **entry_record(ENTRY), **WAYS}
    assert record == {"format": 1, "places": [place], "problems": []}


def test_a_place_that_no_search_leads_to_says_so() -> None:
    (place,) = located_record([FoundPlace(ENTRY, 1.0, ())], [])["places"]
    assert (place["find"], place["links"]) == (None, {})


def test_a_check_lists_problems() -> None:
    assert check_record([PROBLEM]) == {"format": 1, "problems": [PROBLEM_RECORD], "replies": []}


def test_drafts_about_files_stand_beside_the_problems() -> None:
    draft = FileReply("pay.xml", (PROBLEM,), REPLY)
    triage = dataclasses.replace(_triage(), file_replies=(draft,))
    expected = [{"file": "pay.xml", "lines": [12], "reply": _one()["reply"]}]
    assert check_record([PROBLEM], [draft])["replies"] == expected
    assert triage_record(triage)["replies"] == expected
