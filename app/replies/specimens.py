"""Made-up notes, one for every situation, with which templates are tried out.

A ferry operator's kiosk; everything in it is invented.
"""

from collections.abc import Sequence

from app.model import (
    Ask,
    AskKind,
    ClientProfile,
    Edit,
    Entry,
    Finding,
    Location,
    Match,
    Note,
    Person,
    Problem,
    Side,
    Source,
    TextArea,
    Verdict,
    VerdictKind,
)

__all__ = ["BROKEN", "PROFILES", "SPECIMENS", "Specimen"]

Specimen = tuple[Note, Verdict]

_FULL = ClientProfile(
    client=Person("Anna Keller", "Frau"),
    texts=Person("Jan Petersen", "Herr"),
    sender="Tom Albers",
    build_day="Thursday",
    hand_over=Person("Ines Albers", "Frau"),
    opening=("Open the folder of the texts", "Open the file in the editor"),
    open_link="https://texts.example/kiosk",
)

PROFILES: dict[str, ClientProfile] = {
    "nothing is known": ClientProfile(),
    "all is known": _FULL,
    "the reader looks after the texts": ClientProfile(
        client=_FULL.client, texts=_FULL.client, signature="Tom Albers\nAlbers & Co."
    ),
    "two people look after the texts": ClientProfile(
        client=_FULL.client,
        areas=(
            TextArea("kiosk/*", Person("Jan Petersen", "Herr")),
            TextArea("app/*", Person("Maeve Doyle", "Ms")),
        ),
        sender="Tom",
        channel="Teams",
        nickname="Anni",
    ),
    "the boss writes": ClientProfile(
        client=_FULL.client,
        sender="Ines Albers",
        hand_over=Person("Ines Albers", "Frau"),
        money_allowed=True,
    ),
}
"""Profiles in which much or little is known, with what tells them apart."""

BROKEN = (
    Problem("kiosk/copy.xml", "A bare & stands here.", line=12, column=7, hint="Type &amp; for &."),
    Problem(
        "kiosk/copy.xml", "A mark is not closed.", line=20, column=3, hint="Type </text> before </screen>."
    ),
)
"""What may be wrong with a copy file."""


def _entry(value: str, file: str, line: int, key: str, xpath: str = "/kiosk/text[1]") -> Entry:
    location = Location(file, (line * 100, line * 100 + len(value)), line, 5, xpath, (), "digest")
    return Entry(0, key, value, value, location, "general", context="Tickets")


def _match(entry: Entry, ask: Ask, old: str = "", new: str = "", at: int = 0) -> Match:
    start = entry.raw.index(old) if old else at
    after = entry.raw[:start] + new + entry.raw[start + len(old) :]
    edit = Edit(entry.raw, after, old, new, new, verified=True, reads=after)
    return Match(entry, ask, 0.98, edit=edit if old or new else None, claimed=True)


def _specimen(
    text: str,
    finding: Finding,
    matches: Sequence[Match] = (),
    asks: Sequence[Ask] = (),
    kind: VerdictKind = VerdictKind.COPY,
) -> Specimen:
    told = asks or tuple(match.ask for match in matches if match.ask is not None)
    note = Note(id="489", text=text, source=Source("journal.md", 3), where="Ticket page")
    return note, Verdict(kind, 0.95, finding, tuple(dict.fromkeys(told)), tuple(matches))


_SLIP = Ask(AskKind.REPLACE, "passangers", "passengers")
_WORDING = Ask(AskKind.REPLACE, "Back", "One page back")
_OPEN = Ask(AskKind.REWORD, "This sailing is fully booked")
_ADDITION = Ask(AskKind.INSERT, "at the gate.", "Have a pleasant crossing.", Side.AFTER)
_REMOVAL = Ask(AskKind.DELETE, "if they are kept on a leash")
_SIGN = Ask(AskKind.INSERT, "hotel", ",", Side.AFTER)
_CALL = _entry("Last call for all passangers to {0}.", "kiosk/copy.xml", 18, "call.last")
_BUTTON = _entry("Back", "kiosk/copy.xml", 62, "nav.back@label", "/kiosk/button[1]/@label")
_APP = _entry("Back", "app/strings.xml", 26, "sailing_back", "/resources/string[3]")
_FULLY = _entry("This sailing is fully booked, {name}.", "app/strings.xml", 19, "sailing_full")
_CODE = _entry("Hold this code up at the gate.", "app/strings.xml", 39, "ticket_code")
_DOGS = _entry("Dogs travel free if they are kept on a leash.", "app/strings.xml", 42, "ticket_dog")
_NEARBY = _entry("Bridge, museum, hotel etc.", "app/strings.xml", 64, "nearby_hint")
_LOGOUT = _match(_APP, Ask(AskKind.REPLACE, "Back", "Return"), "Back", "Return")
_BACKS = (_match(_BUTTON, _WORDING, "Back", "One page back"), _match(_APP, _WORDING, "Back", "One page back"))

SPECIMENS: dict[str, Specimen] = {
    "a slip": _specimen(
        "It should be passengers. We have visitors from abroad.",
        Finding.CHANGE,
        [_match(_CALL, _SLIP, "passangers", "passengers")],
    ),
    "a new wording": _specimen("Back → One page back", Finding.CHANGE, _BACKS[:1]),
    "an open wording": _specimen("Could this be kinder?", Finding.CHANGE, [_match(_FULLY, _OPEN)]),
    "an addition": _specimen(
        "Please add a wish.",
        Finding.CHANGE,
        [_match(_CODE, _ADDITION, new=" Have a pleasant crossing.", at=len(_CODE.value))],
    ),
    "a removal": _specimen(
        "Please take that out.",
        Finding.CHANGE,
        [_match(_DOGS, _REMOVAL, " if they are kept on a leash", "")],
    ),
    "a comma": _specimen(
        "A comma is missing.",
        Finding.CHANGE,
        [_match(_NEARBY, _SIGN, new=",", at=len("Bridge, museum, hotel"))],
    ),
    "several places": _specimen("Back → One page back, everywhere.", Finding.CHANGE, _BACKS),
    "several wishes": _specimen(
        "Two small things.", Finding.CHANGE, [_match(_CALL, _SLIP, "passangers", "passengers"), _BACKS[0]]
    ),
    "the same text twice": _specimen("Back → One page back", Finding.TWINS, _BACKS),
    "done already": _specimen(
        "Say Back there.",
        Finding.DONE,
        [Match(_BUTTON, Ask(AskKind.REPLACE, "Return", "Back"), 0.9, claimed=True)],
    ),
    "in no file": _specimen(
        "Connection lost sounds hard.",
        Finding.ABSENT,
        asks=[Ask(AskKind.REPLACE, "Connection lost", "One moment")],
        kind=VerdictKind.DEVELOPER,
    ),
    "about the program": _specimen(
        "Kiosk 3 prints no tickets any more.", Finding.PROGRAM, kind=VerdictKind.DEVELOPER
    ),
    "text and program": _specimen(
        "It freezes. And Back should read Return.", Finding.CHANGE, [_LOGOUT], kind=VerdictKind.MIXED
    ),
    "program, and a text twice": _specimen(
        "It freezes. Back → One page back", Finding.TWINS, _BACKS, kind=VerdictKind.MIXED
    ),
    "program, and done already": _specimen(
        "It freezes. Say Back there.",
        Finding.DONE,
        [Match(_BUTTON, Ask(AskKind.REPLACE, "Return", "Back"), 0.9, claimed=True)],
        kind=VerdictKind.MIXED,
    ),
    "program, and in no file": _specimen(
        "It freezes. Connection lost sounds hard.",
        Finding.ABSENT,
        asks=[Ask(AskKind.REPLACE, "Connection lost", "One moment")],
        kind=VerdictKind.MIXED,
    ),
    "not clear": (
        Note(id="7", text="The announcements do not sound right yet.", source=Source("journal.md", 9)),
        Verdict(
            VerdictKind.UNCLEAR,
            0.4,
            Finding.UNSURE,
            matches=(Match(_CALL, None, 0.4), Match(_APP, None, 0.3)),
        ),
    ),
    "not clear, and nothing near": (
        Note(id="8", text="Something reads oddly.", source=Source("journal.md", 10), author="Maeve Doyle"),
        Verdict(VerdictKind.UNCLEAR, 0.4, Finding.UNSURE),
    ),
}
"""A note and its verdict, by what the reply has to say."""
