"""Mails and mailboxes are read as people read them, whatever their mail programs made of them."""

import base64
import datetime as dt
import tracemalloc
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.journal.contract import JournalFile, Reading
from app.journal.formats.mail import Mailbox, SingleMail
from app.journal.formats.mail.mailbox import pieces_of
from app.journal.reading import READERS
from app.model import Note, Severity
from tests.app.journal.whole_readings import read_journals

WISH = "Bitte „Fähre“ durch „Schiff“ ersetzen."
DAY = "Mon, 16 Nov 2026 10:32:00 +0100"
CSV = b"ID;Datum;Beschreibung\n77;16.11.2026;Der Titel ist falsch\n"


def mail(text: str = WISH, **fields: str) -> EmailMessage:
    message = EmailMessage()
    given = {"From": "Anna Meyer <anna@faehre.example>", "Subject": "Checkout", "Date": DAY}
    for name, value in (given | {name.replace("_", "-"): value for name, value in fields.items()}).items():
        if value:
            message[name] = value
    message.set_content(text)
    return message


def read(data: bytes | EmailMessage, name: str = "note.eml") -> Reading:
    content = data if isinstance(data, bytes) else bytes(data)
    file = JournalFile(name, Path(name).suffix, content)
    return next(reader for reader in READERS if reader.claims(file)).read(file)


def notes(data: bytes | EmailMessage, name: str = "note.eml") -> list[str]:
    return [note.text for note in read(data, name).notes]


def only(data: bytes | EmailMessage) -> Note:
    (note,) = read(data).notes
    return note


def raw(body: str | bytes, *fields: str) -> bytes:
    head = "\r\n".join(("From: Anna Meyer <anna@faehre.example>", "Subject: Checkout", *fields))
    return head.encode() + b"\r\n\r\n" + (body if isinstance(body, bytes) else body.encode())


def mailbox(*messages: bytes | EmailMessage) -> bytes:
    pieces = (message if isinstance(message, bytes) else bytes(message) for message in messages)
    return b"".join(b"From anna@faehre.example Mon Nov 16 10:32:00 2026\n" + one + b"\n" for one in pieces)


def test_a_mail_gives_author_day_page_and_words() -> None:
    note = only(mail())
    assert (note.text, note.author, note.date, note.date_text, note.where) == (
        WISH,
        "Anna Meyer",
        dt.date(2026, 11, 16),
        DAY,
        "Checkout",
    )
    assert (note.source.file, note.source.part, note.source.line) == ("note.eml", "Checkout", 8)


def test_a_list_in_a_mail_is_cut_as_anywhere() -> None:
    text = f"Hallo Jonas,\n\nbitte noch:\n\nKasse:\n- {WISH}\n- Bug 12: Titel kürzen\n\nViele Grüße\nAnna\n"
    found = [(note.id, note.text, note.where) for note in read(mail(text, Subject="Bugs KW 46")).notes]
    assert found == [("", WISH, "Kasse"), ("12", "Titel kürzen", "Kasse")]


def test_numbers_of_a_list_in_a_mail_are_places() -> None:
    text = "1. one\n2. two\n3. Bug 7: three"
    assert [note.id for note in read(mail(text)).notes] == ["", "", "7"]


def test_a_form_in_a_mail_is_read_as_a_form() -> None:
    form = "Seite: Kasse\nBeschreibung: Titel kürzen\n\nSeite: Start\nBeschreibung: Preis falsch\n"
    assert [(note.where, note.text) for note in read(mail(form)).notes] == [
        ("Kasse", "Titel kürzen"),
        ("Start", "Preis falsch"),
    ]


def test_paragraphs_of_a_mail_are_notes() -> None:
    assert notes(mail(f"Dear Jonas,\n\n{WISH}\n\nThe fare is wrong.\n\nKind regards,\nAnna")) == [
        WISH,
        "The fare is wrong.",
    ]


def test_every_note_knows_its_line_in_the_file() -> None:
    message = mail()
    text = f"Hallo,\n\n- {WISH}\n- Überall „Schiff“ statt „Fähre“, auch im Titel und in der Fußzeile.\n"
    message.set_content(text, cte="quoted-printable")
    data = bytes(message)
    lines = data.decode().split("\n")
    found = [lines[(note.source.line or 0) - 1] for note in read(data).notes]
    assert [line[:10] for line in found] == ["- Bitte =E", "- =C3=9Cbe"]


def test_a_packed_mail_has_no_lines() -> None:
    packed = raw(base64.encodebytes(WISH.encode()), "Content-Transfer-Encoding: base64")
    assert only(packed).source.line is None


@pytest.mark.parametrize(
    ("subject", "where", "text"),
    [
        ("Re: Checkout", "Checkout", WISH),
        ("AW: WG: Startseite", "Startseite", WISH),
        ("Bugs KW 46", "", WISH),
        ("Feedback", "", WISH),
        ("(kein Betreff)", "", WISH),
        ("", "", WISH),
        ("Der Titel ist falsch, bitte ändern!", "", f"Der Titel ist falsch, bitte ändern!\n\n{WISH}"),
        ("Tippfehler", "", f"Tippfehler\n\n{WISH}"),
        ("Re: Was sagt ihr zur neuen Fassung?", "", WISH),
    ],
)
def test_the_subject_is_page_title_or_nothing(subject: str, where: str, text: str) -> None:
    note = only(mail(Subject=subject))
    assert (note.where, note.text) == (where, text)


def test_a_subject_with_a_wish_above_several_notes_is_a_note_too() -> None:
    assert notes(mail("- one\n- two", Subject="„Fähre“ durch „Schiff“ ersetzen")) == [
        "„Fähre“ durch „Schiff“ ersetzen",
        "one",
        "two",
    ]


@pytest.mark.parametrize("text", ["", "Siehe Betreff.\n\nViele Grüße\nAnna", "Hallo Jonas,\n\nDanke!\nAnna"])
def test_a_mail_may_say_everything_in_its_subject(text: str) -> None:
    assert notes(mail(text, Subject="Der Preis auf der Startseite ist falsch")) == [
        "Der Preis auf der Startseite ist falsch"
    ]


def test_an_answer_without_words_is_no_note() -> None:
    reading = read(mail("\n", Subject="Re: Der Preis ist falsch"))
    assert reading.notes == ()
    assert [problem.severity for problem in reading.problems] == [Severity.WARNING]


def test_what_was_left_out_is_said_once() -> None:
    text = f"{WISH}\n\nViele Grüße\nAnna\n\nAm 16.11.26 um 10:32 schrieb Jonas:\n> Wo?\n> Hier?\n"
    (problem,) = read(mail(text, In_Reply_To="<1@x>")).problems
    assert problem.severity is Severity.INFO
    assert problem.message == (
        "In “note.eml” these were left out: 3 lines of earlier mails, 2 lines of signatures and notices."
    )


NAMES = {
    "Anna Meyer <a@x.example>": "Anna Meyer",
    '"Meyer, Anna" <a@x.example>': "Meyer, Anna",
    "Meyer, Anna <a@x.example>": "Meyer, Anna",
    "=?utf-8?Q?J=C3=B6rg_M=C3=BCller?= <j@x.example>": "Jörg Müller",
    "=?iso-8859-1?B?SvZyZw==?= =?iso-8859-1?Q?_M=FCller?= <j@x.example>": "Jörg Müller",
    "=?x-unknown?Q?J=C3=B6rg?= <j@x.example>": "Jörg",
    "=?utf-8?B?SsO2cmc?= <j@x.example>": "Jörg",
    "=?utf-8?B?!!!?= <j@x.example>": "j@x.example",
    "=?utf-8?B?a?= <j@x.example>": "=?utf-8?B?a?=",
    "Jörg Müller <j@x.example>": "Jörg Müller",
    "a@x.example": "a@x.example",
    "<a@x.example>": "a@x.example",
    "a@x.example (Anna Meyer)": "Anna Meyer",
    "'Anna Meyer' via Kiosk <kiosk@x.example>": "Anna Meyer",
    '"Anna \\"Änn\\" Meyer" <a@x.example>': 'Anna "Änn" Meyer',
    "Anna\r\n Meyer <a@x.example>": "Anna Meyer",
    "": "",
    "((((((<<<<,,,;:": "((((((",
}


@pytest.mark.parametrize(("written", "name"), NAMES.items())
def test_the_author_is_the_name_as_written(written: str, name: str) -> None:
    data = f"From: {written}\r\nSubject: Bugs\r\n\r\n{WISH}".encode()
    assert only(data).author == name


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("Mon, 16 Nov 2026 23:59:00 -0800", dt.date(2026, 11, 16)),
        ("16 Nov 26 10:32 +0000 (UTC)", dt.date(2026, 11, 16)),
        ("Mon Nov 16 10:32:00 2026", dt.date(2026, 11, 16)),
        ("2026-11-16T10:32:00Z", dt.date(2026, 11, 16)),
        ("16.11.2026 10:32", dt.date(2026, 11, 16)),
        ("Mon, 99 Nov 2026 10:32:00", None),
        ("yesterday", None),
        ("9" * 5_000, None),
        ("", None),
    ],
)
def test_the_day_is_that_of_the_sender(written: str, day: dt.date | None) -> None:
    assert only(raw(WISH, f"Date: {written}")).date == day


CHARSETS = {
    "right": (WISH.encode("cp1252"), "windows-1252"),
    "missing": (WISH.encode(), ""),
    "missing, old": (WISH.encode("cp1252"), ""),
    "wrong": (WISH.encode("cp1252"), "utf-8"),
    "narrow": (WISH.encode(), "us-ascii"),
    "Latin by habit": (WISH.encode("cp1252"), "iso-8859-1"),
    "Latin by mistake": (WISH.encode(), "iso-8859-1"),
    "unknown": (WISH.encode(), "x-mac-klingon"),
    "no charset at all": (WISH.encode(), "base64"),
    "undefined": (WISH.encode(), "undefined"),
    "wide": (WISH.encode("utf-16"), "utf-16"),
}


@pytest.mark.parametrize(("data", "charset"), CHARSETS.values(), ids=CHARSETS)
def test_a_wrong_or_missing_charset_does_no_harm(data: bytes, charset: str) -> None:
    content = f'Content-Type: text/plain; charset="{charset}"' if charset else "X-Nothing: here"
    packed = raw(base64.encodebytes(data), content, "Content-Transfer-Encoding: base64")
    assert only(packed).text == WISH


def test_lines_that_the_mail_program_wrapped_are_put_together() -> None:
    text = "Bitte den Titel \r\nauf der Startseite \r\nkürzen.\r\n Und überall.\r\n"
    assert only(raw(text, 'Content-Type: text/plain; charset="utf-8"; format=flowed')).text == (
        "Bitte den Titel auf der Startseite kürzen.\nUnd überall."
    )
    assert (
        only(raw("Über \r\nfahrt\r\n", "Content-Type: text/plain; format=flowed; delsp=yes")).text
        == "Überfahrt"
    )


def test_answers_that_stand_in_the_earlier_mail_are_warned_of() -> None:
    text = "Meine Antworten in rot unten.\n\nVon: J <j@x.example>\nGesendet: 10:30\nAn: A\n\nWeiter? JA"
    reading = read(mail(text, In_Reply_To="<1@x>"))
    (warning,) = [problem for problem in reading.problems if problem.severity is Severity.WARNING]
    assert warning.message.startswith("“note.eml” speaks of answers further below")


def test_each_answer_between_quoted_lines_is_a_note() -> None:
    text = "Hier meine Antworten:\n\n> 1. Überall?\n\nJa, bitte.\n\n> 2. Auch im Titel?\n\nDort nicht."
    assert notes(mail(text, In_Reply_To="<1@x>")) == [
        "> 1. Überall?\nJa, bitte.",
        "> 2. Auch im Titel?\nDort nicht.",
    ]


def html(body: str) -> EmailMessage:
    message = mail()
    message.set_content(f"<html><body>{body}</body></html>", subtype="html")
    return message


def test_a_mail_of_html_only_is_read() -> None:
    body = f"<div>Hallo,</div><ul><li>{WISH}</li><li><p>Titel&nbsp;kürzen</p></li></ul>Gru&szlig;<br>Anna"
    assert notes(html(body)) == [WISH, "Titel\N{NO-BREAK SPACE}kürzen"]


def test_a_table_in_a_mail_is_a_table() -> None:
    body = "<p>Hallo,</p><table><tr><th>Nr.</th><th>Seite</th><th>Beschreibung</th></tr>"
    body += f"<tr><td>7</td><td>Kasse</td><td>{WISH}</td></tr></table>"
    note = only(html(body))
    assert (note.id, note.where, note.text, note.author) == ("7", "Kasse", WISH, "Anna Meyer")


def test_quotations_of_html_are_those_of_an_earlier_mail() -> None:
    body = f"<div>{WISH}</div><div class=gmail_quote><div>Am 16.11.26 um 10:32 schrieb Jonas &lt;j@x&gt;:"
    assert notes(html(f"{body}</div><blockquote><div>Wo?</div></blockquote></div>")) == [WISH]


def test_an_earlier_mail_below_a_table_is_cut() -> None:
    body = "<table><tr><td>Seite</td><td>Alt</td><td>Neu</td></tr><tr><td>Start</td><td>Fähre</td>"
    body += "<td>Schiff</td></tr></table><p><b>Von:</b> J &lt;j@x.example&gt;<br><b>Gesendet:</b> 16:12<br>"
    assert notes(html(f"{body}<b>An:</b> Anna<br><b>Betreff:</b> Texte</p><p>Hallo</p>")) == [
        "Fähre → Schiff"
    ]


def test_scripts_and_hidden_words_are_not_read() -> None:
    body = f"<style>p {{}}</style><script>alert(1)</script><div style='display: none'>unseen</div><p>{WISH}"
    assert notes(html(body)) == [WISH]


def test_words_struck_out_in_html_are_settled() -> None:
    (note,) = read(html(f"<ul><li><s>{WISH}</s></li></ul>")).notes
    assert note.struck


def test_plain_words_are_preferred_and_empty_ones_are_not() -> None:
    both = mail(WISH)
    both.add_alternative("<p>Something else</p>", subtype="html")
    assert notes(both) == [WISH]
    without = mail(" \n")
    without.add_alternative(f"<p>{WISH}</p>", subtype="html")
    assert notes(without) == [WISH]


def test_words_around_a_picture_are_all_read() -> None:
    message = EmailMessage()
    message["Subject"] = "Bugs"
    message.make_mixed()
    for text in ("- The first wish", "- The second wish"):
        part = EmailMessage()
        part.set_content(text)
        message.attach(part)
        message.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="Bild ü.png")
    found = read(message).notes
    assert [note.text for note in found] == ["The first wish", "The second wish"]
    assert found[0].attachments == ("Bild ü.png", "Bild ü.png")


def test_journals_that_are_attached_are_read_as_the_senders(tmp_path: Path) -> None:
    message = mail("Hallo,\n\nanbei die Liste.\n\nGruß\nAnna")
    message.add_attachment(CSV, maintype="text", subtype="csv", filename="liste.csv")
    message.add_attachment(b"- Titel k\xfcrzen", maintype="text", subtype="plain", filename="../../mehr.txt")
    (tmp_path / "note.eml").write_bytes(bytes(message))
    reading = read_journals([tmp_path / "note.eml"])
    assert [(note.text, note.author, note.source.file, note.source.part) for note in reading.notes] == [
        ("Der Titel ist falsch", "Anna Meyer", "note.eml", "liste.csv"),
        ("Titel kürzen", "Anna Meyer", "note.eml", "mehr.txt"),
    ]
    assert [note.date for note in reading.notes] == [dt.date(2026, 11, 16)] * 2
    assert not [problem for problem in reading.problems if problem.severity is not Severity.INFO]


def test_a_wish_beside_an_attachment_is_no_mere_covering_letter() -> None:
    message = mail(f"Anbei die Liste. {WISH}")
    message.add_attachment(CSV, maintype="text", subtype="csv", filename="liste.csv")
    assert notes(message) == [f"Anbei die Liste. {WISH}"]


def test_a_mail_that_is_attached_is_read_as_a_mail(tmp_path: Path) -> None:
    outer = mail("Zur Info", Subject="WG: Preise", From="Tom <tom@x.example>")
    outer.add_attachment(mail(Subject="Startseite"))
    (tmp_path / "note.eml").write_bytes(bytes(outer))
    (note,) = read_journals([tmp_path / "note.eml"]).notes
    assert (note.text, note.author, note.where) == (WISH, "Anna Meyer", "Startseite")
    assert note.source.part == "Startseite.eml/Startseite"


def test_a_zip_bomb_in_a_mail_is_not_opened(tmp_path: Path) -> None:
    message = mail()
    message.add_attachment(b"PK\x03\x04" * 200, maintype="application", subtype="zip", filename="liste.xlsx")
    (tmp_path / "note.eml").write_bytes(bytes(message))
    reading = read_journals([tmp_path / "note.eml"])
    assert [note.text for note in reading.notes] == [WISH]
    assert [problem.file for problem in reading.problems] == ["note.eml/liste.xlsx"]


def test_what_stands_for_a_picture_is_no_word() -> None:
    text = f"{WISH}\n\n[cid:image001.png@01DC5A2B.3C4D]\n\nTitel kürzen [image: Bild 1.png]\n"
    assert notes(mail(text)) == [WISH, "Titel kürzen"]


def test_a_signed_mail_is_read() -> None:
    body = f'--b\r\nContent-Type: text/plain; charset="utf-8"\r\n\r\n{WISH}\r\n--b\r\nContent-Type: '
    body += 'application/pkcs7-signature; name="smime.p7s"\r\n\r\nxx\r\n--b--\r\n'
    note = only(raw(body, "MIME-Version: 1.0", 'Content-Type: multipart/signed; boundary="b"'))
    assert (note.text, note.attachments) == (WISH, ())


def test_words_signed_with_pgp_are_read() -> None:
    text = (
        f"-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\n{WISH}\n-----BEGIN PGP SIGNATURE-----\n\nabc\n"
    )
    assert notes(mail(f"{text}-----END PGP SIGNATURE-----\n")) == [WISH]


SEALED = {
    "S/MIME": raw("AAAA", 'Content-Type: application/pkcs7-mime; name="smime.p7m"'),
    "PGP": raw(
        "--b\r\nContent-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n--b--",
        'Content-Type: multipart/encrypted; boundary="b"',
    ),
    "PGP in the text": raw("-----BEGIN PGP MESSAGE-----\r\n\r\nhQ"),
}


def test_a_mail_signed_as_a_whole_says_so() -> None:
    (problem,) = read(raw("AAAA", "Content-Type: application/pkcs7-mime; smime-type=signed-data")).problems
    assert problem.message == "“note.eml” is signed in a way that only mail programs open."


@pytest.mark.parametrize("data", SEALED.values(), ids=SEALED)
def test_an_encrypted_mail_says_so(data: bytes) -> None:
    reading = read(data)
    (problem,) = reading.problems
    assert reading.notes == ()
    assert problem.message == "“note.eml” is encrypted; Copycue cannot open it."
    assert problem.hint


def test_a_winmail_dat_says_what_to_do() -> None:
    message = mail()
    message.add_attachment(
        b"\x78\x9f\x3e\x22", maintype="application", subtype="ms-tnef", filename="winmail.dat"
    )
    reading = read(message)
    assert [note.text for note in reading.notes] == [WISH]
    (problem,) = reading.problems
    assert "winmail.dat" in problem.message
    assert problem.severity is Severity.WARNING


@pytest.mark.parametrize(
    "fields",
    [{"Auto_Submitted": "auto-replied"}, {"Subject": "Abwesenheitsnotiz: Checkout"}],
)
def test_an_absence_is_no_note(fields: dict[str, str]) -> None:
    reading = read(mail("Ich bin im Urlaub.", **fields))
    assert reading.notes == ()
    assert [problem.severity for problem in reading.problems] == [Severity.INFO]


# Broken mails


def test_a_mail_without_an_empty_line_below_its_head_is_read() -> None:
    assert notes(f"From: Anna <a@x.example>\r\nSubject: Checkout\r\n{WISH}\r\n".encode()) == [WISH]


def test_words_without_any_head_are_read() -> None:
    assert notes(f"\n{WISH}\n".encode()) == [WISH]


def test_a_byte_order_mark_before_the_head_does_no_harm() -> None:
    note = only(b"\xef\xbb\xbf" + raw(WISH))
    assert (note.text, note.author) == (WISH, "Anna Meyer")


def test_a_mail_saved_as_utf_16_is_read() -> None:
    note = only(raw(WISH).decode().encode("utf-16"))
    assert (note.text, note.author) == (WISH, "Anna Meyer")


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_any_line_end_serves(end: str) -> None:
    data = end.join(["From: Anna <a@x.example>", "Subject: Checkout", "", "- one", "- two", ""])
    assert notes(data.encode()) == ["one", "two"]


def test_nul_bytes_are_left_out() -> None:
    assert notes(raw(b"The ti\0tle is wrong.\0")) == ["The title is wrong."]


def test_truncated_base64_gives_what_there_is() -> None:
    packed = base64.encodebytes(("- " + WISH + "\n- Titel kürzen, bitte sehr").encode())
    assert notes(raw(packed[:-9], "Content-Transfer-Encoding: base64"))[0] == WISH


def test_base64_that_is_none_is_read_as_it_stands() -> None:
    assert read(raw("- ~~~ §§§ !", "Content-Transfer-Encoding: base64")).files == ("note.eml",)


@pytest.mark.parametrize(
    "encoding", ["quoted-printable", "base64", "7bit", "8bit", "x-uuencode", "unheard-of"]
)
@pytest.mark.parametrize("body", ["=", "=ZZ=4", "%%%", "begin 666 x\n#", "\ud800"])
def test_odd_transfer_encodings_do_no_harm(encoding: str, body: str) -> None:
    data = raw(body.encode("utf-8", "surrogatepass"), f"Content-Transfer-Encoding: {encoding}")
    assert read(data).files == ("note.eml",)


def test_a_truncated_multipart_gives_what_there_is_and_a_warning() -> None:
    message = mail()
    message.add_attachment(CSV * 40, maintype="text", subtype="csv", filename="liste.csv")
    reading = read(bytes(message)[:-100])
    assert [note.text for note in reading.notes] == [WISH]
    (warning,) = [problem for problem in reading.problems if problem.severity is Severity.WARNING]
    assert "ends too early" in warning.message


def test_a_multipart_without_its_boundary_is_read_as_text() -> None:
    assert WISH in "\n".join(notes(raw(WISH, "Content-Type: multipart/mixed; boundary=none")))


@pytest.mark.parametrize("depth", [60, 300, 3_000])
def test_parts_nested_very_deep_end_calmly(depth: int) -> None:
    head = "".join(
        f'Content-Type: multipart/mixed; boundary="b{level}"\r\n\r\n--b{level}\r\n' for level in range(depth)
    )
    reading = read(f"From: a@x.example\r\n{head}Content-Type: text/plain\r\n\r\n{WISH}".encode())
    (problem,) = reading.problems
    assert "too many parts" in problem.message
    assert problem.severity is Severity.ERROR


def test_mails_in_mails_in_mails_end_calmly(tmp_path: Path) -> None:
    message = mail()
    for _ in range(20):
        outer = mail("Zur Info", Subject="Fwd: x")
        outer.add_attachment(message)
        message = outer
    (tmp_path / "note.eml").write_bytes(bytes(message))
    assert read_journals([tmp_path / "note.eml"]).files == ("note.eml",)


@pytest.mark.parametrize("field", ["Subject", "From", "Date", "Content-Type", "Content-Disposition", "To"])
@pytest.mark.parametrize(
    "value", ["a" * 300_000, "=?utf-8?q?" * 60_000, "(" * 200_000, '"\\' * 99_999, ";x*0=" * 9_999]
)
@pytest.mark.timeout(30)  # a pattern that tries every length at every place would take hours
def test_a_field_of_any_length_comes_to_an_end(field: str, value: str) -> None:
    reading = read(f"{field}: {value}\r\n\r\n{WISH}".encode())
    assert reading.files == ("note.eml",)


def test_a_line_of_ten_megabytes_is_one_note() -> None:
    words = "Ferry " * 1_700_000
    assert only(raw(words)).text == words.strip()


@pytest.mark.parametrize(
    "field",
    [
        "Content-Type: text/plain; charset*0*=utf-8''%FF; charset*99999999999999999999=x",
        "Content-Type: text/plain; charset*=x-none''%E4",
        "Content-Type: ;;;=",
        "Content-Type: text/plain; charset*0=utf; charset*=utf-8''x",
        "Content-Type: text/plain; format*0=flowed; format*=x",
        "Content-Type: multipart/mixed; boundary*0=b; boundary*=c",
        "Content-Disposition: attachment; filename*0=a; filename*=b",
        "Content-Disposition: attachment; filename*" + "9" * 5_000 + "=a",
        "Content-Type: text",
        "Content-Disposition: attachment; filename*=utf-8''%FF%FE.csv",
        "Content-Disposition: inline; filename*0*0=x",
        "MIME-Version: none",
        "From: \udcff\udcfe",
    ],
)
def test_odd_fields_do_no_harm(field: str) -> None:
    assert read(raw(WISH, field.encode("utf-8", "surrogateescape").decode("latin-1"))).files == ("note.eml",)


def test_the_name_of_an_attachment_may_be_written_in_any_way() -> None:
    names = {
        'filename="=?utf-8?Q?K=C3=A4se.csv?="': "Käse.csv",
        "filename*=utf-8''K%C3%A4se.csv": "Käse.csv",
        "filename*0*=iso-8859-1''K%E4; filename*1=se.csv": "Käse.csv",
        'filename="C:\\\\Users\\\\Anna\\\\Käse.csv"': "Käse.csv",
    }
    for written, name in names.items():
        body = (
            f"--b\r\n\r\n{WISH}\r\n--b\r\nContent-Disposition: attachment; {written}\r\n\r\nID;Note\r\n--b--"
        )
        note = only(raw(body, 'Content-Type: multipart/mixed; boundary="b"'))
        assert note.attachments == (name,)


@pytest.mark.parametrize("data", [b"", b"\r\n \n", b"\0" * 50])
@pytest.mark.parametrize("name", ["note.eml", "notes.mbox"])
def test_an_empty_file_is_one_error(data: bytes, name: str) -> None:
    reading = read(data, name)
    (problem,) = reading.problems
    assert (problem.severity, problem.message) == (Severity.ERROR, f"“{name}” is empty.")
    assert (reading.files, reading.notes) == ((), ())


@pytest.mark.parametrize("data", [b"%PDF-1.7 \0\0", bytes(range(256)) * 9, b"PK\x03\x04" + b"\0" * 90])
@pytest.mark.parametrize("name", ["note.eml", "notes.mbox"])
def test_a_file_that_is_no_mail_says_what_it_is(data: bytes, name: str) -> None:
    reading = read(data, name)
    (problem,) = reading.problems
    assert (problem.severity, reading.files) == (Severity.ERROR, ())
    assert problem.hint


# Mailboxes


def test_every_mail_of_a_mailbox_is_a_part() -> None:
    reading = read(
        mailbox(mail(), mail("Titel kürzen", Subject="Re: Startseite"), mail("Preis falsch")), "a.mbox"
    )
    assert [(note.text, note.source.part) for note in reading.notes] == [
        (WISH, "Checkout"),
        ("Titel kürzen", "Startseite"),
        ("Preis falsch", f"Checkout, {DAY}"),
    ]


def test_notes_of_a_mailbox_know_their_lines() -> None:
    data = mailbox(mail("The title is wrong."), mail("Hallo,\n\n- Preis falsch\n"))
    lines = data.split(b"\n")
    found = read(data, "a.mbox").notes
    assert [lines[(note.source.line or 0) - 1][:9] for note in found] == [b"The title", b"- Preis f"]


def test_a_packed_mail_of_a_mailbox_has_the_line_of_its_head() -> None:
    packed = raw(base64.encodebytes(WISH.encode()), "Content-Transfer-Encoding: base64")
    found = read(mailbox(mail(), packed), "a.mbox").notes
    assert found[1].source.line == mailbox(mail()).count(b"\n") + 2


def test_the_same_mail_is_read_once() -> None:
    one, other = mail(Message_ID="<1@x>"), mail("Titel kürzen", Message_ID="<2@x>")
    reading = read(mailbox(one, other, one), "a.mbox")
    assert [note.text for note in reading.notes] == [WISH, "Titel kürzen"]
    (problem,) = reading.problems
    assert problem.message == "Of the 3 mails in “a.mbox” these gave no notes: 1 that stands there twice."


def test_a_mail_that_is_also_attached_to_another_is_read_once() -> None:
    one = mail(Message_ID="<1@x>")
    outer = mail("Zur Info", Subject="Fwd: Checkout", Message_ID="<2@x>")
    outer.add_attachment(one)
    reading = read(mailbox(one, outer), "a.mbox")
    assert ([note.text for note in reading.notes], reading.inner) == ([WISH], ())


def test_what_was_sent_from_here_is_no_note_of_the_client() -> None:
    came = mail(Received="from mx.faehre.example by mx.agentur.example; Mon, 16 Nov 2026 10:32:00 +0100")
    sent = mail("Ersetze „a“ durch „b“.", From="Jonas <j@agentur.example>")
    labelled = mail("Mache ich.", Received="by gmail; x", X_Gmail_Labels="Wichtig,Gesendet")
    reading = read(mailbox(came, sent, labelled), "a.mbox")
    assert [note.text for note in reading.notes] == [WISH]
    assert "2 sent from here, not received" in reading.problems[0].message


def test_a_mailbox_without_any_trace_of_a_way_is_the_clients() -> None:
    text = "Received: a strange word on the page."
    assert notes(mailbox(mail(text), mail("Titel kürzen")), "a.mbox") == [text, "Titel kürzen"]


def test_lines_that_begin_with_from_are_words() -> None:
    escaped = ">From now on the ferry is a ship.\n\n>From 10:30 on: it is open.\n>>From the title, drop “a”."
    assert notes(mailbox(raw(escaped), mail("Titel kürzen")), "a.mbox") == [
        "From now on the ferry is a ship.",
        "From 10:30 on: it is open.\n>From the title, drop “a”.",
        "Titel kürzen",
    ]


def test_from_that_was_not_marked_is_no_new_mail() -> None:
    text = "The words:\r\n\r\nFrom the quay: gate 4\r\nFrom here to 10 o'clock\r\nAll: closed"
    assert len(list(pieces_of(mailbox(raw(text))))) == 1


@pytest.mark.parametrize(
    "line",
    [
        "From - Mon Nov 16 10:32:00 2026",
        "From 1234567890@xxx Mon Nov 16 10:32:00 +0000 2026",
        "From ???@??? Mon Nov 16 10:32:00 2026",
        "From anna@faehre.example",
        "From MAILER-DAEMON Mon Nov 16 2026",
    ],
)
def test_any_mail_program_may_have_written_the_mailbox(line: str) -> None:
    data = b"".join(line.encode() + b"\r\n" + raw(text) + b"\r\n" for text in ("- one", "- two"))
    assert notes(data, "Inbox") == ["one", "two"]


def test_a_mailbox_cut_off_in_its_last_mail_gives_the_others() -> None:
    last = mail("Titel kürzen")
    last.add_attachment(CSV, maintype="text", subtype="csv", filename="liste.csv")
    reading = read(mailbox(mail(), last)[:-60], "a.mbox")
    assert [note.text for note in reading.notes] == [WISH, "Titel kürzen"]
    assert [problem.severity for problem in reading.problems] == [Severity.WARNING]


def test_a_mailbox_with_one_broken_mail_gives_the_others() -> None:
    broken = raw("--b--\r\n", 'Content-Type: multipart/mixed; boundary="b"')
    assert notes(mailbox(mail(), broken, b"\n\n", mail("Titel kürzen")), "a.mbox") == [WISH, "Titel kürzen"]


def test_a_mail_named_as_a_mailbox_is_read_and_the_other_way_round() -> None:
    assert notes(mail(), "a.mbox") == [WISH]
    assert notes(mailbox(mail(), mail("Titel kürzen")), "a.eml") == [WISH, "Titel kürzen"]


def test_a_mail_that_apple_mail_keeps_is_read() -> None:
    data = bytes(mail())
    note = read(f"{len(data)}\n".encode() + data, "1.emlx").notes[0]
    assert (note.text, note.source.line) == (WISH, 9)


def test_a_file_without_a_suffix_is_known_by_its_head() -> None:
    assert SingleMail().claims(JournalFile("mail", "", raw(WISH, "Message-ID: <1@x>")))
    assert not SingleMail().claims(JournalFile("mail", "", raw(WISH)))
    assert Mailbox().claims(JournalFile("Inbox", "", mailbox(mail())))
    assert not Mailbox().claims(JournalFile("notes", "", b"From: Ferry\nTo: Ship\n"))


def test_a_large_mailbox_is_read_without_holding_it_several_times() -> None:
    big = mail()
    big.add_attachment(b"\xff\xd8" * 500_000, maintype="image", subtype="jpeg", filename="bild.jpg")
    data = mailbox(*[big] * 6)
    tracemalloc.start()
    try:
        assert len(read(data, "a.mbox").notes) == 6
        assert tracemalloc.get_traced_memory()[1] < 4 * len(data)
    finally:
        tracemalloc.stop()


# Whatever comes


SAFE = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zs", "Zl", "Zp"]), min_size=1, max_size=12
)


@given(st.lists(SAFE, min_size=1, max_size=8), st.sampled_from(["base64", "quoted-printable", "8bit"]))
def test_every_mail_that_python_writes_is_read_back_whole(words: list[str], packing: str) -> None:
    text = "- Note: " + " ".join(words) + " end"
    message = mail()
    message.set_content(f"{text}\n", cte=packing)
    assert notes(message.as_bytes(policy=SMTP)) == [text.removeprefix("- ")]


@given(SAFE, SAFE)
def test_every_name_and_subject_that_python_writes_is_read_back(name: str, subject: str) -> None:
    message = mail(Subject=f"Page {subject} x")
    del message["From"]
    message["From"] = f'"N {name.replace(chr(92), "").replace(chr(34), "")} x" <a@x.example>'
    note = read(message).notes[0]
    assert note.author.startswith("N ")
    assert f"Page {subject} x" in (note.where, note.text.split("\n")[0], note.source.part)


PIECES = [
    "From x@y 10:30\n",
    "From: a\n",
    "Subject: b\n",
    "\n",
    "\n\n",
    "- words\n",
    "> q\n",
    "--b\n",
    "--b--\n",
]
PIECES += [
    "Content-Type: multipart/mixed; boundary=b\n",
    "Content-Type: text/html\n",
    "<p>",
    "=?utf-8?q?=C3?=",
]
PIECES += [
    "Content-Transfer-Encoding: base64\n",
    "Content-Type: message/rfc822\n",
    "\0",
    "\r",
    "\xff",
    "AA=",
    "=",
]
PIECES += [
    "Content-Type: multipart/alternative; boundary=b\n",
    "Content-Disposition: attachment; filename=a.csv\n",
]


@pytest.mark.parametrize("name", ["a.eml", "a.mbox"])
@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join) | st.text(max_size=200))
def test_no_bytes_make_the_reader_fail(name: str, text: str) -> None:
    reading = read(text.encode("latin-1", "replace"), name)
    assert all(note.text == note.text.strip() != "" for note in reading.notes)
    assert all(problem.message.endswith(".") for problem in reading.problems)
    assert reading.notes or reading.problems or reading.inner


@given(st.binary(max_size=300))
def test_no_binary_makes_the_reader_fail(data: bytes) -> None:
    reading = read(b"From: a\n\n" + data)
    assert reading.notes or reading.problems


# Mails that were saved as text


PRINTED = f"""Von:\tMeyer, Anna <anna@faehre.example>
Gesendet:\tMontag, 16. November 2026 10:32
An:\tJonas Weber
Betreff:\tAW: Checkout

Hallo Jonas,

- {WISH}
- Titel kürzen

Gruß
Anna
"""


@pytest.mark.parametrize("codec", ["utf-8-sig", "cp1252", "utf-16"])
def test_a_mail_saved_as_text_is_a_mail(codec: str) -> None:
    found = read(PRINTED.encode(codec), "note.txt").notes
    assert [(note.text, note.author, note.date, note.where) for note in found] == [
        (WISH, "Meyer, Anna", dt.date(2026, 11, 16), "Checkout"),
        ("Titel kürzen", "Meyer, Anna", dt.date(2026, 11, 16), "Checkout"),
    ]


def test_a_mail_saved_as_text_knows_its_lines() -> None:
    assert [note.source.line for note in read(PRINTED.encode(), "note.txt").notes] == [8, 9]


@pytest.mark.parametrize(
    "text", ["Von: Anna\nAn: Tom\nTitel kürzen", "Datum: 16.11.2026\nVon: Anna\nBetreff: Titel\n- x", "- x"]
)
def test_a_form_of_the_client_is_no_mail(text: str) -> None:
    assert all(note.source.part == "" for note in read(text.encode(), "note.txt").notes)
