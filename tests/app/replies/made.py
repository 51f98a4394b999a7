"""Notes, places and verdicts of a made-up ferry operator, for the tests of replies."""

from collections.abc import Iterable

from app.model import (
    Ask,
    AskKind,
    ClientProfile,
    Edit,
    Entry,
    Finding,
    Language,
    Location,
    Match,
    Note,
    Person,
    Side,
    Source,
    Verdict,
    VerdictKind,
)

__all__ = [
    "CASES",
    "PROFILES",
    "case",
    "made_edit",
    "made_entry",
    "made_match",
    "made_note",
    "made_verdict",
]


def made_note(
    text: str = "Please have a look.", *, number: str = "489", author: str = "", where: str = ""
) -> Note:
    return Note(id=number, text=text, source=Source("journal.md", 3), author=author, where=where)


def made_entry(  # noqa: PLR0913 - the fields that replies look at
    value: str = "Standart ticket",
    *,
    file: str = "copy/checkout.xml",
    line: int = 42,
    key: str = "pay.title",
    raw: str | None = None,
    xpath: str = "/copy/text[2]",
    context: str = "",
) -> Entry:
    raw = value if raw is None else raw
    location = Location(file, (line * 1000, line * 1000 + len(raw)), line, 5, xpath, (), "digest")
    return Entry(0, key, value, raw, location, "general", context=context)


def made_edit(entry: Entry, old: str, new: str, *, paste: str | None = None, at: int | None = None) -> Edit:
    """Return a verified edit of what stands in the raw text, or at ``at`` where nothing stands yet."""
    typed = new if paste is None else paste
    start = entry.raw.index(old) if at is None else at
    after = entry.raw[:start] + typed + entry.raw[start + len(old) :]
    return Edit(before=entry.raw, after=after, old=old, new=new, paste=typed, verified=True)


def made_match(entry: Entry, ask: Ask | None, edit: Edit | None = None, *, claimed: bool = True) -> Match:
    return Match(entry, ask, 0.98, edit=edit, claimed=claimed)


def made_verdict(
    finding: Finding,
    matches: Iterable[Match] = (),
    asks: Iterable[Ask] = (),
    *,
    kind: VerdictKind = VerdictKind.COPY,
    language: str = "en",
) -> Verdict:
    return Verdict(kind, 0.95, finding, tuple(asks), tuple(matches), language=language)


def _replaced(old: str, new: str, *entries: Entry, ask: Ask | None = None) -> tuple[Ask, tuple[Match, ...]]:
    ask = ask or Ask(AskKind.REPLACE, old, new)
    return ask, tuple(made_match(entry, ask, made_edit(entry, old, new)) for entry in entries)


def _slip() -> tuple[Note, Verdict]:
    value = "This is the last call for all passangers to {DESTINATION}. The gate closes in {0} minutes."
    entry = made_entry(
        value, file="boards/calls.xml", line=18, key="Call.Last", xpath="/LanguageData/Call.Last"
    )
    ask, matches = _replaced("passangers", "passengers", entry)
    note = made_note('It should be "passengers", not "passangers".', where="Departure board")
    return note, made_verdict(Finding.CHANGE, matches, [ask])


def _wording() -> tuple[Note, Verdict]:
    entry = made_entry(
        "Überfahrt buchen", file="kiosk/copy.xml", line=9, key="start.buy@label", xpath="/k/button[1]/@label"
    )
    ask, matches = _replaced("Überfahrt buchen", "Fahrt kaufen", entry)
    note = made_note("Statt „Überfahrt buchen“ lieber „Fahrt kaufen“.", where="Startbildschirm")
    return note, made_verdict(Finding.CHANGE, matches, [ask])


def _addition() -> tuple[Note, Verdict]:
    value = "Hold this code up to the reader at the gate. Staff will help you with your luggage."
    entry = made_entry(value, file="app/strings.xml", line=39, key="ticket_code")
    ask = Ask(AskKind.INSERT, "at the gate.", "Have a pleasant crossing.", Side.AFTER)
    edit = made_edit(entry, "", " Have a pleasant crossing.", at=value.index("gate.") + 5)
    note = made_note('After "at the gate." please add "Have a pleasant crossing."')
    return note, made_verdict(Finding.CHANGE, [made_match(entry, ask, edit)], [ask])


def _removal() -> tuple[Note, Verdict]:
    value = "Zwei Gepäckstücke pro Person reisen kostenlos mit. Sperriges melden Sie bitte am Schalter an."
    entry = made_entry(value, file="kiosk/copy.xml", line=54, key="info.luggage")
    gone = "Sperriges melden Sie bitte am Schalter an."
    ask = Ask(AskKind.DELETE, gone)
    note = made_note(f"Bitte „{gone}“ streichen.", where="Auskunft")
    return note, made_verdict(
        Finding.CHANGE, [made_match(entry, ask, made_edit(entry, " " + gone, ""))], [ask]
    )


def _open() -> tuple[Note, Verdict]:
    entry = made_entry("This sailing is fully booked, {name}.", line=22, key="sailing_full")
    ask = Ask(AskKind.REWORD, "This sailing is fully booked")
    note = made_note('"This sailing is fully booked" is terribly blunt. Could we be kinder?')
    return note, made_verdict(Finding.CHANGE, [made_match(entry, ask)], [ask])


def _spelling_open() -> tuple[Note, Verdict]:
    entry = made_entry("Leider kann nicht jede Person seperat bezahlen.", line=85, key="Pay_NoSplit")
    ask = Ask(AskKind.CORRECT, "seperat")
    return made_note("Tippfehler: „seperat“"), made_verdict(Finding.CHANGE, [made_match(entry, ask)], [ask])


def _comma() -> tuple[Note, Verdict]:
    entry = made_entry("Bridge, museum, hotel etc.", line=62, key="nearby_hint")
    ask = Ask(AskKind.INSERT, "hotel", ",", Side.AFTER)
    edit = made_edit(entry, "", ",", at=len("Bridge, museum, hotel"))
    return made_note("There is a comma missing after “hotel”."), made_verdict(
        Finding.CHANGE, [made_match(entry, ask, edit)], [ask]
    )


def _escaped() -> tuple[Note, Verdict]:
    value, raw = "Fahrräder & Anhänger", "Fahrräder &amp; Anhänger"
    entry = made_entry(value, raw=raw, file="kiosk/copy.xml", line=33, key="guests.bikes")
    ask = Ask(AskKind.REPLACE, value, "Räder & Anhänger")
    edit = Edit(raw, "Räder &amp; Anhänger", value, "Räder & Anhänger", "Räder &amp; Anhänger", verified=True)
    note = made_note("Bitte „Räder & Anhänger“ statt „Fahrräder & Anhänger“.")
    return note, made_verdict(Finding.CHANGE, [made_match(entry, ask, edit)], [ask])


def _everywhere() -> tuple[Note, Verdict]:
    entries = (
        made_entry(
            "Vielen Dank! Ihr Fahrschein wird gedruckt.", file="kiosk/pay.resx", line=45, key="Pay_Approved"
        ),
        made_entry("Mein Fahrschein", file="app/strings.xml", line=30, key="ticket_mine"),
        made_entry("Fahrschein zeigen", file="app/strings.xml", line=31, key="ticket_show"),
    )
    ask, matches = _replaced("Fahrschein", "Ticket", *entries)
    note = made_note("Bitte überall „Ticket“ statt „Fahrschein“.", where="überall")
    return note, made_verdict(Finding.CHANGE, matches, [ask])


def _several() -> tuple[Note, Verdict]:
    pairs = [("PLZ, Ort", "Postleitzahl und Ort"), ("eMail", "E-Mail"), ("Strasse", "Straße")]
    asks: list[Ask] = []
    matches: list[Match] = []
    for row, (old, new) in enumerate(pairs):
        ask, found = _replaced(
            old, new, made_entry(old, file="web/messages.xlf", line=70 + 4 * row, key=f"address.{row}")
        )
        asks.append(ask)
        matches += found
    note = made_note("Kleinigkeiten auf der Adressseite.", where="Webshop")
    return note, made_verdict(Finding.CHANGE, matches, asks)


def _twins() -> tuple[Note, Verdict]:
    entries = (
        made_entry("Zurück", file="kiosk/pay.resx", line=94, key="Pay_Back"),
        made_entry(
            "Zurück", file="kiosk/copy.xml", line=62, key="nav.back@label", xpath="/k/b/@label", context="Nav"
        ),
        made_entry("Zurück", file="app/strings.xml", line=26, key="sailing_back"),
    )
    ask, matches = _replaced("Zurück", "Eine Seite zurück", *entries)
    return made_note("„Zurück“ soll „Eine Seite zurück“ heißen."), made_verdict(Finding.TWINS, matches, [ask])


def _done() -> tuple[Note, Verdict]:
    entry = made_entry("Warenkorb", file="web/messages.xlf", line=9, key="basket.title")
    ask = Ask(AskKind.REPLACE, "Einkaufswagen", "Warenkorb")
    note = made_note("Es soll „Warenkorb“ heißen und nicht „Einkaufswagen“.", where="Warenkorb")
    return note, made_verdict(Finding.DONE, [made_match(entry, ask)], [ask])


def _absent() -> tuple[Note, Verdict]:
    ask = Ask(AskKind.REPLACE, "Connection lost", "We'll be right back")
    note = made_note('"Connection lost" sounds scary, please say "We\'ll be right back".')
    return note, made_verdict(Finding.ABSENT, asks=[ask], kind=VerdictKind.DEVELOPER)


def _program() -> tuple[Note, Verdict]:
    note = made_note(
        "Kiosk 3 druckt keine Tickets mehr.\nDer Bildschirm bleibt schwarz.", where="Norderhaven"
    )
    return note, made_verdict(Finding.PROGRAM, kind=VerdictKind.DEVELOPER)


def _several_open() -> tuple[Note, Verdict]:
    note, verdict = _several()
    entry = made_entry("Ein sehr langer Satz mit {0}", file="web/other.xlf", line=8, key="long")
    ask = Ask(AskKind.REWORD, "sehr langer Satz")
    return note, made_verdict(
        Finding.CHANGE, [*verdict.matches, made_match(entry, ask)], [*verdict.asks, ask]
    )


def _half_open() -> tuple[Note, Verdict]:
    _note, verdict = _open()
    note = made_note('The app freezes. "This sailing is fully booked" is terribly blunt as well.')
    return note, made_verdict(Finding.CHANGE, verdict.matches, verdict.asks, kind=VerdictKind.MIXED)


def _half(finding: Finding = Finding.CHANGE) -> tuple[Note, Verdict]:
    ask, matches = _replaced(
        "Log out", "Sign out", made_entry("Log out", line=59, key="account_logout", file="app/strings.xml")
    )
    found = matches if finding in {Finding.CHANGE, Finding.DONE} else ()
    note = made_note('"Log out" does nothing when I tap it. And please call it "Sign out".')
    return note, made_verdict(finding, found, [ask], kind=VerdictKind.MIXED)


def _half_twins() -> tuple[Note, Verdict]:
    note, twins = _twins()
    return made_note(f"Der Drucker klemmt. {note.text}"), made_verdict(
        Finding.TWINS, twins.matches, twins.asks, kind=VerdictKind.MIXED
    )


CASES: dict[str, tuple[Note, Verdict]] = {
    "slip": _slip(),
    "wording": _wording(),
    "addition": _addition(),
    "removal": _removal(),
    "open": _open(),
    "spelling open": _spelling_open(),
    "comma": _comma(),
    "escaped": _escaped(),
    "everywhere": _everywhere(),
    "several": _several(),
    "several open": _several_open(),
    "twins": _twins(),
    "done": _done(),
    "absent": _absent(),
    "program": _program(),
    "half": _half(),
    "half open": _half_open(),
    "half done": _half(Finding.DONE),
    "half absent": _half(Finding.ABSENT),
    "half twins": _half_twins(),
}
"""A note and its verdict for every kind of reply."""


def case(name: str) -> tuple[Note, Verdict]:
    return CASES[name]


_ANNA, _JAN = Person("Anna Keller", "Frau"), Person("Jan Petersen", "Herr")

PROFILES: dict[str, ClientProfile] = {
    "empty": ClientProfile(),
    "full": ClientProfile(client=_ANNA, texts=_JAN, sender="Tom Albers", build_day="Thursday"),
    "no title": ClientProfile(client=Person("Anna Keller"), texts=Person("Jan Petersen"), sender="Tom"),
    "own texts": ClientProfile(client=_ANNA, texts=_ANNA, signature="Tom Albers\nAlbers & Co."),
    "english": ClientProfile(
        client=Person("Maeve Doyle", "Ms"), language=Language.EN, build_day="Donnerstag"
    ),
}
"""Profiles with this or that known."""
