"""Of a mail only the client's own words are read, whatever mail program wrote around them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.journal.formats.mail.quoted import Thread, own_words
from app.journal.formats.mail.words import field_of, has_word, is_line, read_subject

WISH = "Bitte „Fähre“ durch „Schiff“ ersetzen."

ANSWERS = {
    "Outlook, German": f"""{WISH}

Von: Jonas Weber <jonas@agentur.example>
Gesendet: Montag, 16. November 2026 10:32
An: Anna Meyer <anna@faehre.example>
Cc: Priya Shah <priya@faehre.example>
Betreff: AW: Texte am Fahrkartenautomaten

Hallo Anna, welcher Titel ist gemeint?
""",
    "Outlook, English": f"""{WISH}

From: Jonas Weber <jonas@agency.example>
Sent: Monday, November 16, 2026 10:32 AM
To: Anna Meyer <anna@ferry.example>
Subject: RE: Ticket kiosk

Which title do you mean?
""",
    "Outlook with a line above": f"""{WISH}
________________________________
Von: Jonas Weber
Gesendet: Montag, 16. November 2026 10:32:07
An: Anna Meyer
Betreff: Re: Automat

Welcher Titel?
""",
    "Outlook for the telephone": f"""{WISH}

Outlook für Android<https://aka.ms/AAb9ysg> beziehen
________________________________
From: Jonas Weber <jonas@agency.example>
Sent: Monday, November 16, 2026 10:32:11 AM
To: Anna Meyer <anna@ferry.example>
Subject: Re: Kiosk

Which title?
""",
    "Outlook for Mac": f"""{WISH}

Von: Jonas Weber <jonas@agentur.example>
Datum: Montag, 16. November 2026 um 10:32
An: Anna Meyer <anna@faehre.example>
Betreff: Automat
Welcher Titel?
""",
    "bold fields of a converted mail": f"""{WISH}

*Von:* Jonas Weber <jonas@agentur.example>
*Gesendet:* Montag, 16. November 2026 10:32
*An:* Anna Meyer <anna@faehre.example>
*Betreff:* Re: Automat

Welcher Titel?
""",
    "many addressees on several lines": f"""{WISH}

Von: Jonas Weber <jonas@agentur.example>
Gesendet: Montag, 16. November 2026 10:32
An: Anna Meyer <anna@faehre.example>;
    Priya Shah <priya@faehre.example>;
    Tom Weber <tom@faehre.example>
Betreff: Re: Automat

Welcher Titel?
""",
    "old Outlook": f"""{WISH}

-----Ursprüngliche Nachricht-----
Von: Jonas Weber [mailto:jonas@agentur.example]
Gesendet: Montag, 16. November 2026 10:32
An: Anna Meyer
Betreff: Automat

Welcher Titel?
""",
    "old Outlook, English": f"{WISH}\n\n-----Original Message-----\nWhich title?\n\n-- \nJonas\n",
    "Samsung": f"""{WISH}

Von meinem Galaxy gesendet

-------- Ursprüngliche Nachricht --------
Von: Jonas Weber <jonas@agentur.example>
Datum: 16.11.26 10:32 (GMT+01:00)
An: Anna Meyer <anna@faehre.example>
Betreff: Automat

Welcher Titel?
""",
    "GMX": f"""{WISH}

Gesendet: Montag, 16. November 2026 um 10:32 Uhr
Von: "Jonas Weber" <jonas@agentur.example>
An: "Anna Meyer" <anna@faehre.example>
Betreff: Re: Automat
Welcher Titel?
""",
    "Thunderbird, German": f"{WISH}\n\nAm 16.11.26 um 10:32 schrieb Jonas Weber:\n> Hallo,\n>\n> wo?\n",
    "Thunderbird, English": f"{WISH}\n\nOn 16/11/2026 10:32, Jonas Weber wrote:\n> Which title?\n>\n",
    "Apple, German": f"""{WISH}

Von meinem iPhone gesendet

> Am 16.11.2026 um 10:32 schrieb Jonas Weber <jonas@agentur.example>:
>
> Welcher Titel?
""",
    "Apple, English": f"""{WISH}

Sent from my iPhone

> On Nov 16, 2026, at 10:32, Jonas Weber <jonas@agency.example> wrote:
>
> \N{NO-BREAK SPACE}Which title?
""",
    "Gmail, German": f"""{WISH}

Am Mo., 16. Nov. 2026 um 10:32 Uhr schrieb Jonas Weber <
jonas@agentur.example>:

> Welcher Titel?
>
""",
    "Gmail, English, over two lines": f"""{WISH}

On Mon, Nov 16, 2026 at 10:32 AM Jonas Weber <jonas@agency.example>
wrote:

> Which title?
""",
    "Gmail for the telephone": f"""{WISH}

Jonas Weber <jonas@agentur.example> schrieb am Mo., 16. Nov. 2026, 10:32:

> Welcher Titel?
""",
    "without marks": f"""{WISH}

Am 16.11.2026 um 10:32 schrieb Jonas Weber <jonas@agentur.example>:

Hallo Anna,

welcher Titel?
""",
    "Open-Xchange": f"{WISH}\n\n> Jonas <j@x.example> hat am 16.11.26 10:32 CET geschrieben:\n>\n> Wo?\n",
    "Yahoo": f"""{WISH}

Am Montag, 16. November 2026 um 10:32:00 MEZ hat Jonas Weber <jonas@agentur.example> Folgendes geschrieben:


Hallo Anna,

welcher Titel?
""",
    "Proton": f"""{WISH}

------- Original Message -------
On Monday, November 16th, 2026 at 10:32 AM, Jonas Weber <jonas@agency.example> wrote:

> Which title?
""",
    "T-Online": f"""{WISH}

-----Original-Nachricht-----
Betreff: Automat
Datum: 2026-11-16T10:32:00+0100
Von: "Jonas Weber" <jonas@agentur.example>
An: "Anna Meyer" <anna@faehre.example>

Welcher Titel?
""",
    "Zimbra": f"""{WISH}

----- Ursprüngliche Mail -----
Von: "Jonas Weber" <jonas@agentur.example>
An: "Anna Meyer" <anna@faehre.example>
Gesendet: Montag, 16. November 2026 10:32:00
Betreff: Automat

Welcher Titel?
""",
    "name first": f"{WISH}\n\nJonas Weber schrieb am 16.11.2026 um 10:32:\n> Welcher Titel?\n",
    "Horde": f"{WISH}\n\nZitat von Jonas Weber <jonas@agentur.example>:\n\n> Welcher Titel?\n",
    "Notes": f"""{WISH}

Von:        Jonas Weber/Agentur
An:         Anna Meyer/Faehre@Faehre
Datum:      16.11.2026 10:32
Betreff:    Re: Automat

Welcher Titel?
""",
    "marks and no head": f"{WISH}\n\n> Welcher Titel?\n> Der auf der Startseite?\n",
    "an answer below": f"On 16/11/2026 10:32, Jonas wrote:\n> Dear A,\n>\n> Regards\n> Jonas\n\n{WISH}\n",
    "an answer below a long mail": "On 16/11/2026 10:32, Jonas wrote:\n" + "> words\n" * 30 + f"\n{WISH}\n",
    "three mails deep": f"""{WISH}

Am 16.11.26 um 10:32 schrieb Jonas Weber:
> Welcher Titel?
>
> Am 15.11.26 um 09:10 schrieb Anna Meyer:
>> Der Titel ist falsch.
>>
>>> Die neue Fassung ist da.
""",
}


@pytest.mark.parametrize("mail", ANSWERS.values(), ids=ANSWERS)
def test_earlier_mails_are_cut(mail: str) -> None:
    own = own_words(mail.split("\n"), Thread.REPLY)
    assert "\n".join(own.lines).strip() == WISH
    assert own.earlier + own.footers == sum(1 for line in mail.split("\n") if line.strip()) - 1


@pytest.mark.parametrize("name", [name for name in ANSWERS if name not in {"marks and no head", "Horde"}])
def test_what_a_program_wrote_is_known_without_the_mail_saying_that_it_answers(name: str) -> None:
    own = own_words(ANSWERS[name].split("\n"))
    assert [line for line in own.lines if line.strip() and not line.startswith(">")] == [WISH]


FOOTERS = {
    "signature": "-- \nAnna Meyer\nFähre GmbH\n",
    "signature without its blank": "--\nAnna Meyer\nLeitung Tickets\n",
    "farewell": "Viele Grüße\nAnna Meyer\n",
    "farewell with an address": """Mit freundlichen Grüßen

i. A. Anna Meyer
Projektleitung Digitales

Nordfähre GmbH
Hafenstraße 1 | 24103 Kiel
Tel. +49 431 123456-78
www.nordfaehre.example

Geschäftsführer: Dr. Tom Weber · Amtsgericht Kiel · HRB 12345
""",
    "greetings from somewhere": "Sonnige Grüße aus Kiel\nAnna Meyer\n\nNordfähre GmbH\nTel.: 0431/1234-56\n",
    "a name alone": "Anna\n",
    "farewell right above an address": "Beste Grüße\nAnna Meyer\nNordfähre GmbH\nTel. +49 431 123456\n",
    "English address": "Kind regards,\n\nAnna Meyer\nHead of Digital\nIsland Ferries Ltd\n+44 20 7946 0958\n",
    "address without a farewell": "Anna Meyer\nNordfähre GmbH\nHafenstr. 1, 24103 Kiel\nTel. 0431 1234567\n",
    "telephone": "Von meinem iPhone gesendet\n",
    "telephone, English": "Sent from my Galaxy\n",
    "advertisement": "Holen Sie sich Outlook für iOS<https://aka.ms/o0ukef>\n",
    "mail app": "--\nDiese Nachricht wurde von meinem Android Mobiltelefon mit GMX Mail gesendet.\n",
    "GMX on the telephone": "Mit der GMX iPhone App gesendet\n",
    "Proton": "Sent with Proton Mail secure email.\n",
    "data protection": "Gruß\nAnna\n\nImpressum: www.faehre.example\nDatenschutz: www.faehre.example/ds\n",
    "German notice": """Diese E-Mail enthält vertrauliche oder rechtlich geschützte Informationen. Wenn Sie
nicht der richtige Adressat sind, vernichten Sie bitte diese Mail.
""",
    "English notice": """CONFIDENTIALITY NOTICE: This email and any attachments are confidential and intended
solely for the addressee. If you are not the intended recipient, delete it.
""",
    "trees": "Bitte denken Sie an die Umwelt, bevor Sie diese E-Mail ausdrucken.\n",
    "everything": """Danke und viele Grüße
Anna

--\N{SPACE}
Anna Meyer
Tel. 0431 1234567

This message is confidential and intended solely for the addressee of the mail.
""",
}


@pytest.mark.parametrize("footer", FOOTERS.values(), ids=FOOTERS)
def test_what_stands_below_the_words_is_cut(footer: str) -> None:
    own = own_words(f"{WISH}\n\n{footer}".split("\n"))
    assert "\n".join(own.lines).strip() == WISH
    assert own.footers == sum(1 for line in footer.split("\n") if line.strip())


def test_a_warning_of_the_server_is_cut() -> None:
    warning = "CAUTION: This email originated from outside of the organization. Do not click links."
    own = own_words(f"{warning}\n\n{WISH}".split("\n"))
    assert own.lines == (WISH,)


KEPT = {
    "a note about a footer": "Danke!\n\nDer Link Datenschutz fehlt.",
    "a note about a telephone number": "Danke!\n\nDie Telefonnummer Tel. 0431 123456 ist falsch.",
    "a table of names": "| Seite | Alt |\n|---|---|\n| Start | Schiff |",
    "names with numbers": "1. Titel\n2. Preis",
    "a post scriptum": f"{WISH}\n\nViele Grüße\nAnna\n\nPS: Auch der Titel ist falsch.",
    "thanks in passing": f"Danke für die schnelle Antwort!\n\n{WISH}",
    "a list below a farewell": f"Hier die Liste:\n\nViele Grüße\nAnna\n\n- {WISH}\n- Titel kürzen",
    "a list below two dashes": "Erstens:\n--\n- Titel kürzen\n- Preis falsch",
    "marks of the client": "Bitte diesen Text:\n> Willkommen an Bord\nund diesen:\n> Moin an Bord",
    "a form with old and new": "Date: 16.11.2026\nFrom: Ferry\nTo: Ship\n\nOn the start page, please.",
    "a form with page and name": "Von: Anna Meyer\nDatum: 16.11.2026\nBetreff: Startseite\n\nTitel kürzen",
    "a sentence about writing": "Am 16.11. schrieb ich schon:\n\nDer Titel ist falsch.",
    "an original text": "Original message:\nFerry sunk\n\nNew message:\nFerry arrived",
    "a note about confidential mails": "„Diese Nachricht ist vertraulich“ in der E-Mail ist falsch.",
    "a note about a telephone": "Sent from my phone, the form shows the title twice.",
    "a page and a telephone number": "The number 0431 123456 is wrong on www.ferry.example, please mend it.",
    "a line of dashes": f"Startseite\n---------\n{WISH}",
    "a title and a price": "Titel\n\nPreis",
}


@pytest.mark.parametrize("mail", KEPT.values(), ids=KEPT)
def test_words_of_the_client_stay(mail: str) -> None:
    own = own_words(mail.split("\n"))
    assert [line for line in own.lines if line] == [line for line in mail.split("\n") if line]
    assert (own.earlier, own.footers) == (0, 0)


FORWARDS = {
    "Gmail": f"""---------- Forwarded message ---------
Von: Tom Weber <tom@faehre.example>
Date: Mo., 16. Nov. 2026 um 10:32 Uhr
Subject: Automat
To: Anna Meyer <anna@faehre.example>


{WISH}
""",
    "Thunderbird": f"""

-------- Weitergeleitete Nachricht --------
Betreff: \tAutomat
Datum: \tMon, 16 Nov 2026 10:32:00 +0100
Von: \tTom Weber <tom@faehre.example>
An: \tAnna Meyer <anna@faehre.example>

{WISH}
""",
    "Apple": f"""Anfang der weitergeleiteten Nachricht:

> Von: Tom Weber <tom@faehre.example>
> Betreff: Automat
> Datum: 16. November 2026 um 10:32:00 MEZ
> An: Anna Meyer <anna@faehre.example>
>
> {WISH}
""",
    "Outlook": f"""

Von: Tom Weber <tom@faehre.example>
Gesendet: Montag, 16. November 2026 10:32
An: Anna Meyer <anna@faehre.example>
Betreff: Automat

{WISH}
""",
    "forwarded twice": f"""
Von: Anna Meyer <anna@faehre.example>
Gesendet: Montag, 16. November 2026 11:00
An: Priya Shah <priya@faehre.example>
Betreff: WG: Automat

Von: Tom Weber <tom@faehre.example>
Gesendet: Montag, 16. November 2026 10:32
An: Anna Meyer <anna@faehre.example>
Betreff: Automat

{WISH}
""",
    "Notes": f"""----- Weitergeleitet von Anna Meyer/Faehre am 16.11.2026 11:00 -----

Von:        Tom Weber/Faehre
An:         Anna Meyer/Faehre@Faehre
Datum:      16.11.2026 10:32
Betreff:    Automat

{WISH}
""",
    "with a greeting above": f"""Hallo Jonas,

-----Ursprüngliche Nachricht-----
Von: Tom Weber <tom@faehre.example>
Gesendet: Montag, 16. November 2026 10:32
An: Anna Meyer
Betreff: Automat

{WISH}
""",
    "with an earlier mail below": f"""---------- Forwarded message ---------
From: Tom Weber <tom@ferry.example>
Date: Mon, Nov 16, 2026 at 10:32 AM
Subject: Kiosk
To: Anna Meyer <anna@ferry.example>

{WISH}

On Sun, Nov 15, 2026 at 9:10 AM Jonas Weber <jonas@agency.example> wrote:

> Which title?
""",
}


@pytest.mark.parametrize("thread", [Thread.NEW, Thread.FORWARD])
@pytest.mark.parametrize("mail", FORWARDS.values(), ids=FORWARDS)
def test_what_is_passed_on_is_what_the_client_means(mail: str, thread: Thread) -> None:
    own = own_words(mail.split("\n"), thread)
    assert [line for line in own.lines if line.strip() and not line.startswith("Hallo")] == [WISH]


def test_words_above_a_forwarded_mail_stay_too() -> None:
    mail = "Tom hat recht, und der Preis ist auch falsch.\n\n" + FORWARDS["Outlook"].strip()
    own = own_words(mail.split("\n"), Thread.FORWARD)
    assert [line for line in own.lines if line] == ["Tom hat recht, und der Preis ist auch falsch.", WISH]


INLINE = """Hallo Jonas,

Am 16.11.26 um 10:32 schrieb Jonas Weber:
> Hallo Anna,
>
> soll der Titel „Fähre“ heißen?

Nein, bitte „Schiff“.

> Und der Preis?
Der bleibt.

> Viele Grüße
> Jonas
"""


def test_an_answer_between_quoted_lines_keeps_what_it_answers() -> None:
    own = own_words(INLINE.split("\n"), Thread.REPLY)
    assert "\n".join(own.lines) == (
        "Hallo Jonas,\n\n---\n\n> soll der Titel „Fähre“ heißen?\nNein, bitte „Schiff“.\n\n"
        "---\n\n> Und der Preis?\nDer bleibt."
    )


def test_every_line_knows_its_number() -> None:
    lines = INLINE.split("\n")
    own = own_words(lines, Thread.REPLY)
    assert all(
        lines[number - 1] == line for line, number in zip(own.lines, own.numbers, strict=True) if number
    )


def test_a_mail_of_nothing_but_an_earlier_one_is_empty() -> None:
    own = own_words(ANSWERS["Outlook, German"].split("\n")[2:], Thread.REPLY)
    assert (own.lines, own.earlier) == ((), 6)


@pytest.mark.parametrize(
    ("subject", "text", "reply", "forward"),
    [
        ("Checkout", "Checkout", False, False),
        ("Re: Checkout", "Checkout", True, False),
        ("AW: WG: Checkout", "Checkout", True, True),
        ("Re[2]: RE: Re : Checkout", "Checkout", True, False),
        ("[kiosk] Fwd: Checkout", "Checkout", False, True),
        ("Antwort: Checkout: Titel", "Checkout: Titel", True, False),
        ("Preise: falsch", "Preise: falsch", False, False),
        ("(kein Betreff)", "", False, False),
        ("", "", False, False),
        ("Re:", "", True, False),
    ],
)
def test_prefixes_of_a_subject_say_what_the_mail_is(
    subject: str,
    text: str,
    reply: bool,
    forward: bool,
) -> None:
    found = read_subject(subject)
    assert (found.text, found.reply, found.forward) == (text, reply, forward)


def test_an_absence_is_written_by_a_program() -> None:
    assert read_subject("Automatische Antwort: Texte").automatic
    assert not read_subject("Automat").automatic


def test_fields_are_known_in_both_languages() -> None:
    assert field_of("Gesendet am: heute") == field_of("Sent:\theute")
    assert field_of("Startseite: Titel") is None
    assert field_of("12:30") is None


def test_words_are_whole_words() -> None:
    assert has_word("contact", "Tel. 123")
    assert not has_word("contact", "Hotel 123")
    assert not is_line("wrote", "wrote:")


@pytest.mark.parametrize(
    "line",
    [
        "From: " * 40_000,
        "> " * 200_000,
        "a@" * 200_000,
        "on " * 100_000 + "wrote:",
        "-" * 500_000,
        "x: " * 90_000,
    ],
)
@pytest.mark.timeout(30)  # a pattern that tries every length at every place would take hours
def test_a_very_long_line_comes_to_an_end(line: str) -> None:
    own_words([line, "", line], Thread.REPLY)


PIECES = [
    "> ",
    ">",
    "-- ",
    "--",
    "Von: a@b",
    "Gesendet: 10:32",
    "An: x",
    "Betreff: y",
    "On 10:32 x wrote:",
    "",
]
PIECES += [
    "Viele Grüße",
    "Anna",
    "Tel. 12345678",
    "words.",
    "-----Original Message-----",
    WISH,
    "> - 1. x",
    "Hi,",
]


@given(st.lists(st.sampled_from(PIECES), max_size=25), st.sampled_from(Thread))
def test_every_line_is_kept_or_counted(lines: list[str], thread: Thread) -> None:
    own = own_words(lines, thread)
    kept = [
        (line, number) for line, number in zip(own.lines, own.numbers, strict=True) if number and line.strip()
    ]
    assert len(kept) + own.earlier + own.footers == sum(1 for line in lines if line.strip())
    assert [number for _, number in kept] == sorted(number for _, number in kept)
