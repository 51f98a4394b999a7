"""What makes places go wrong elsewhere, one by one, in each encoding and with each kind of line end."""

from dataclasses import dataclass
from itertools import product
from pathlib import Path

import pytest

from tests.app.catalogue import made
from tests.app.catalogue.exactness import Document


@dataclass(frozen=True)
class Trap:
    """A document with ``«`` and ``»`` round the text whose place must be exact.

    Attributes:
        name: what makes it hard.
        marked: the document, from line 2 on.
        value: the text as people read it; "" if that is as typed.
        entity: an entity that the document defines for itself.
    """

    name: str
    marked: str
    value: str = ""
    entity: str = ""


TRAPS = (
    Trap("mark-up inside", "<c>\n <t>«Für <b>Hunde</b>, bitte»</t></c>", "Für Hunde, bitte"),
    Trap("mark-up at both ends", "<c><t> «<b>Fähre</b>\n<i>jetzt</i>» </t></c>", "Fähre\njetzt"),
    Trap("the same words before", "<c><t>An Bord</t><t>An Bord</t>\n\t<t a='An Bord'>«An Bord»</t></c>"),
    Trap("attribute", "<c>\n<t größe='1'\n  title = \"«Drei Kähne»\"/></c>"),
    Trap("attribute with > and a line end", "<c><t\ntitle='«a > b\n/> ü»'>x</t></c>", "a > b /> ü"),
    Trap("attribute with the other quotes", "<c><t title='«Sag \"äh»'/></c>"),
    Trap("attribute with blanks at its ends", "<c><t title='  «zwei Öre»  '/></c>"),
    Trap("CDATA", "<c>\n<t><![CDATA[ «1 < 2 & ö» ]]></t></c>"),
    Trap("CDATA beside words", "<c><t>«Öl <![CDATA[< Wasser]]>»</t></c>", "Öl < Wasser"),
    Trap("two sections of CDATA", "<c><t>«<![CDATA[ä]]]]><![CDATA[>b]]>»</t></c>", "ä]]>b"),
    Trap("entities", "<c><t>«&lt;ß&gt; &amp; &#228;&#xE4;»</t></c>", "<ß> & ää"),
    Trap("an entity of its own", "<c><t>«Reederei &co; grüßt»</t></c>", entity="Nebel > Söhne ]>"),
    Trap("start tag over four lines", "<c>\n<t\n  id='ü'\n  color='#fff'\n>«Leinen los»</t></c>"),
    Trap("comments", "<c><!-- <t>Ähre</t> -->\n<t>«<!-- ö\n -->Ähre<!-- > -->»</t></c>", "Ähre"),
    Trap("instructions", "<c><?a <t>?>\n<?b ä?><t>«Ähre <?c ?>reif»</t></c>", "Ähre reif"),
    Trap("default namespace", "<c xmlns='urn:kiosk'><t>«Ähre»</t></c>"),
    Trap("default namespace taken back", "<c xmlns='urn:kiosk'><t>x</t><t xmlns=''>«Ähre»</t></c>"),
    Trap("prefix", "<k:c xmlns:k='urn:k'><k:t k:title='«Zwei Öre»'>x</k:t></k:c>"),
    Trap("prefix with another meaning inside", "<k:c xmlns:k='urn:k'><k:t xmlns:k='urn:l'>«Öl»</k:t></k:c>"),
    Trap("two prefixes", "<a:c xmlns:a='urn:a' xmlns:b='urn:a'><a:t>Ä</a:t><b:t>«Öl»</b:t></a:c>"),
    Trap("the same key twice", "<c><t id='a'>Öl</t>\n<t id='a'>«Öl»</t></c>"),
    Trap("letters, points and hyphens in names", "<c><größe.a-b>«Öl»</größe.a-b></c>"),
    Trap("empty elements before", "<c><e/><e /><e></e><t>«Öl»</t></c>"),
    Trap("end tags with blanks", "<c><t>Ä</t\n><t>«Öl»</t ></c >"),
    Trap("several lines", "<c><t>\n  «Erste Zeile\n  dritte Öse»\n</t></c>"),
    Trap("blanks that count", "<c><t xml:space='preserve'>« Öl »</t></c>"),
    Trap("a line end as a code", "<c><t title='«Öl&#10;Wein&#13;»'/></c>", "Öl\nWein\r"),
)
FOR_UNICODE = (
    Trap("letters beyond the basic plane", "<c><t>🚢🚢</t><!--🚢--><t>«Öl 🚢»</t></c>"),
    Trap("letters of several code points", "<c><t>e\u0301é👩\u200d✈\ufe0f</t> <t>«Ol\u0308»</t></c>"),
    Trap("names of the 5th edition", "<c><ⵣ𐀀>Ä</ⵣ𐀀><ⵣ𐀀 ꙮ='1' title='«Öl da»'/></c>"),
    Trap("right to left", "<c><t>שלום</t><t>«اهلا Öl»</t></c>"),
)
LEGACY = ("iso-8859-1", "windows-1252")
UNICODE = ("utf-8", "utf-8-sig", "utf-16-le", "utf-16-be", "utf-16 without a mark")
LINE_ENDS = ("\n", "\r\n", "\r")
CASES = (
    *product(TRAPS, (*UNICODE, *LEGACY), LINE_ENDS),
    *product(FOR_UNICODE, UNICODE, LINE_ENDS),
)


def document(trap: Trap, encoding: str, lines_above: int = 0) -> str:
    """The whole text of a trap, with its marks; lines above it go behind the first."""
    name = "utf-16" if encoding.startswith("utf-16") else encoding.removesuffix("-sig")
    doctype = f"<!DOCTYPE c [<!ENTITY co '{trap.entity}'>]>" if trap.entity else ""
    return f'<?xml version="1.0" encoding="{name}"?>{doctype}\n' + "\n" * lines_above + trap.marked


def encoded(text: str, encoding: str) -> bytes:
    """The bytes of a text, with a byte order mark where the encoding says so."""
    if encoding == "utf-16 without a mark":
        return text.encode("utf-16-le")
    mark = {"utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}.get(encoding, b"")
    return mark + text.encode(encoding)


def check(trap: Trap, encoding: str, line_end: str, folder: Path, lines_above: int = 0) -> None:
    """Read a trap's file and look at the place of its text, and at those of all others."""
    marked = document(trap, encoding, lines_above)
    before, raw, _ = marked.replace("»", "«").split("«")
    data = encoded(marked.translate({ord("«"): None, ord("»"): None}).replace("\n", line_end), encoding)
    read = made.catalogue(folder, {"copy.xml": data})
    assert read.problems == ()
    seen = Document(data)
    assert [seen.objection(entry) for entry in read.entries()] == [""] * len(read)
    place = before.count("\n") + 1, len(before) - before.rfind("\n")
    found = [
        (entry.value, entry.raw)
        for entry in read.entries()
        if (entry.location.line, entry.location.column) == place
    ]
    assert found == [(trap.value or raw, raw.replace("\n", line_end))]


@pytest.mark.parametrize(
    ("trap", "encoding", "line_end"),
    CASES,
    ids=[f"{trap.name} / {encoding} / {line_end!r}" for trap, encoding, line_end in CASES],
)
def test_a_text_stands_where_a_person_counts_it(
    trap: Trap, encoding: str, line_end: str, tmp_path: Path
) -> None:
    check(trap, encoding, line_end, tmp_path)


@pytest.mark.parametrize("line_end", LINE_ENDS, ids=repr)
@pytest.mark.parametrize("trap", [*TRAPS[::5], *FOR_UNICODE], ids=lambda trap: trap.name)
def test_lines_are_counted_far_down(trap: Trap, line_end: str, tmp_path: Path) -> None:
    """lxml stops counting at line 65,535."""
    check(trap, "utf-8", line_end, tmp_path, 70_000)
