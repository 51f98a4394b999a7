"""What every dialect promises: the same tests for each, over its own sample and its own edit.

A new dialect joins by a subclass that names a sample, the entries that a person would list,
and one edit.
"""

import dataclasses
from abc import ABC
from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

import pytest
from lxml import etree

from app.catalogue import Catalogue
from app.model import Entry
from tests.app.catalogue import made

Variant = Callable[[str], bytes]


def _utf8(text: str) -> bytes:
    return text.encode()


def _with_bom(text: str) -> bytes:
    return b"\xef\xbb\xbf" + text.encode()


def _crlf(text: str) -> bytes:
    return text.replace("\n", "\r\n").encode()


def _lone_cr(text: str) -> bytes:
    return text.replace("\n", "\r").encode()


def _windows(text: str) -> bytes:
    return text.replace("utf-8", "windows-1252", 1).encode("cp1252")


def _utf16(text: str) -> bytes:
    return text.replace("utf-8", "utf-16", 1).encode("utf-16")


def _far_down(text: str) -> bytes:
    head, rest = text.split("\n", 1)
    return f"{head}\n{chr(10) * 70_000}{rest}".encode()


VARIANTS = (_utf8, _with_bom, _crlf, _lone_cr, _windows, _utf16, _far_down)


@dataclasses.dataclass(frozen=True)
class Expected:
    """One entry as a person would list it: key, value, line, and why it is not the client's."""

    key: str
    value: str
    line: int
    why_not: str = ""
    language: str = ""


class DialectContract(ABC):
    """The tests; subclasses fill in the dialect."""

    dialect: ClassVar[str]
    file: ClassVar[str]
    sample: ClassVar[str]
    expected: ClassVar[tuple[Expected, ...]]
    edit: ClassVar[tuple[str, str, str, str]]
    """Key, old wording, new wording, and what is to be typed for the new one."""

    @pytest.fixture(params=VARIANTS, ids=lambda variant: variant.__name__.strip("_"))
    def data(self, request: pytest.FixtureRequest) -> bytes:
        variant: Variant = request.param
        return variant(self.sample)

    @pytest.fixture
    def read(self, tmp_path: Path, data: bytes) -> Catalogue:
        return made.catalogue(tmp_path, {self.file: data})

    def test_the_sample_is_recognised(self, read: Catalogue) -> None:
        assert read.problems == ()
        assert {entry.dialect for entry in read.entries()} == {self.dialect}

    def test_the_entries_are_those_that_a_person_would_list(self, read: Catalogue) -> None:
        found = [(entry.key, entry.value, entry.why_not) for entry in read.entries()]
        assert found == [(entry.key, entry.value, entry.why_not) for entry in self.expected]

    def test_the_language_is_known(self, read: Catalogue) -> None:
        assert [entry.language for entry in read.entries()] == [entry.language for entry in self.expected]

    def test_each_line_is_the_one_that_an_editor_shows(self, tmp_path: Path) -> None:
        read = made.catalogue(tmp_path, {self.file: self.sample})
        assert [entry.location.line for entry in read.entries()] == [entry.line for entry in self.expected]

    def test_places_are_exact(self, read: Catalogue, data: bytes) -> None:
        root = etree.fromstring(data, made.parser())
        for entry in read.entries():
            assert_exact(entry, data, root)

    def test_cheap_answers_are_those_of_the_entry(self, read: Catalogue) -> None:
        for number, entry in enumerate(read.entries()):
            told = (read.key(number), read.file(number), read.editable(number), read.context(number))
            assert told == (entry.key, entry.location.file, entry.editable, entry.context)
            assert (read.values[number], read.language(number)) == (entry.value, entry.language)

    def test_an_edit_is_proven_and_typed_as_the_dialect_asks(self, read: Catalogue) -> None:
        key, old, new, typed = self.edit
        edit = made.change(read, key, old, new)
        assert edit.verified, edit.why_not
        assert typed in edit.after
        assert typed.strip() in edit.preview.replace("\r", "")

    def test_an_edit_reads_as_wished_and_changes_nothing_else(self, tmp_path: Path, data: bytes) -> None:
        key, old, new, _ = self.edit
        before = made.catalogue(tmp_path / "before", {self.file: data})
        entry = made.entry(before, key)
        edit = made.change(before, key, old, new)
        start, end = entry.location.span
        encoding = (
            "cp1252" if b"windows-1252" in data else "utf-16-le" if data[:2] == b"\xff\xfe" else "utf-8"
        )
        after = made.catalogue(
            tmp_path / "after", {self.file: data[:start] + edit.after.encode(encoding) + data[end:]}
        )
        wished = [
            value.replace(old, new, 1) if number == entry.index else value
            for number, value in enumerate(before.values)
        ]
        assert list(after.values) == wished
        assert [after.key(n) for n in range(len(after))] == [before.key(n) for n in range(len(before))]

    def test_a_file_cut_off_keeps_the_entries_before(self, tmp_path: Path) -> None:
        middle = self.sample.index(self.expected[-1].value.split()[0], len(self.sample) // 2)
        read = made.catalogue(tmp_path, {self.file: self.sample[:middle]})
        assert any("The file" in problem.message or "closed" in problem.message for problem in read.problems)
        found = [(entry.key, entry.value) for entry in read.entries()]
        assert found == [(entry.key, entry.value) for entry in self.expected[: len(found)]]
        assert found


def assert_exact(entry: Entry, data: bytes, root: etree._Element) -> None:
    """Look at the bytes and at lxml's tree, without any of Copycue's own offsets."""
    bom = 3 if data[:3] == b"\xef\xbb\xbf" else 2 if data[:2] == b"\xff\xfe" else 0
    encoding = "utf-16-le" if bom == 2 else "cp1252" if b"windows-1252" in data[:60] else "utf-8"
    start, end = entry.location.span
    assert data[start:end].decode(encoding) == entry.raw
    before = data[bom:start].decode(encoding).replace("\r\n", "\n").replace("\r", "\n")
    assert entry.location.line == before.count("\n") + 1
    assert entry.location.column == len(before) - before.rfind("\n")
    found = root.xpath(entry.location.xpath, namespaces=dict(entry.location.namespaces) or None)
    assert isinstance(found, list)
    assert len(found) == 1, entry.location.xpath


class TestAndroid(DialectContract):
    dialect = "android"
    file = "app/src/main/res/values-de/strings.xml"
    sample = """<?xml version="1.0" encoding="utf-8"?>
<resources xmlns:xliff="urn:oasis:names:tc:xliff:document:1.2">
    <!-- Kasse -->
    <string name="pay.title">Überfahrt   bezahlen</string>
    <string
        name="pay.hint">Don\\'t <b>miss</b> the
        ferry at <xliff:g id="time">%1$s</xliff:g></string>
    <string name="key" translatable="false">K 12</string>
    <string name="link">@string/pay.title</string>
    <string name="quoted">"Ahoi,  it's me"</string>
    <string-array name="decks">
        <item>Sonnendeck</item>
        <item>Autodeck\\nunten</item>
    </string-array>
    <plurals name="tickets">
        <item quantity="one">%d Karte</item>
        <item quantity="other">%d Karten &amp; mehr</item>
    </plurals>
    <color name="sea">#003366</color>
    <item type="string" name="late">Wir haben <![CDATA[<b>heute</b>]]> Verspätung</item>
</resources>
"""
    expected = (
        Expected("pay.title", "Überfahrt bezahlen", 4, language="de"),
        Expected("pay.hint", "Don't miss the ferry at %1$s", 6, language="de"),
        Expected("key", "K 12", 8, 'It is marked translatable="false".', "de"),
        Expected(
            "link", "@string/pay.title", 9, "It refers to another resource; its text stands there.", "de"
        ),
        Expected("quoted", "Ahoi,  it's me", 10, language="de"),
        Expected("decks[0]", "Sonnendeck", 12, language="de"),
        Expected("decks[1]", "Autodeck\nunten", 13, language="de"),
        Expected("tickets#one", "%d Karte", 16, language="de"),
        Expected("tickets#other", "%d Karten & mehr", 17, language="de"),
        Expected("late", "Wir haben heute Verspätung", 20, language="de"),
    )
    edit = ("pay.hint", "ferry", 'captain\'s "boat" & <crew>', 'captain\\\'s \\"boat\\" &amp; &lt;crew>')


class TestResx(DialectContract):
    dialect = "resx"
    file = "Texts.de.resx"
    sample = """<?xml version="1.0" encoding="utf-8"?>
<root>
  <xsd:schema id="root" xmlns:xsd="http://www.w3.org/2001/XMLSchema"><xsd:element name="root" /></xsd:schema>
  <resheader name="resmimetype"><value>text/microsoft-resx</value></resheader>
  <data name="Gate.Closed" xml:space="preserve">
    <value>Das Tor schließt
um {0:t} Uhr. </value>
    <comment>Shown on the quay</comment>
  </data>
  <data name="Icon" type="System.Drawing.Bitmap">
    <value>AAEC</value>
  </data>
  <data name="Greeting">
    <value>
      Guten Tag &amp; willkommen
    </value>
  </data>
</root>
"""
    expected = (
        Expected("Gate.Closed", "Das Tor schließt\num {0:t} Uhr. ", 6, language="de"),
        Expected("Icon", "AAEC", 11, "It holds an object or a file, not a text.", "de"),
        Expected("Greeting", "Guten Tag & willkommen", 15, language="de"),
    )
    edit = ("Greeting", "Guten Tag & willkommen", "Willkommen <an Bord>", "Willkommen &lt;an Bord>")

    def test_the_comment_is_context(self, read: Catalogue) -> None:
        assert made.entry(read, "Gate.Closed").context == "Shown on the quay"


class TestXliff(DialectContract):
    dialect = "xliff"
    file = "kiosk.xlf"
    sample = """<?xml version="1.0" encoding="utf-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
  <file original="kiosk" source-language="en" target-language="de" datatype="plaintext">
    <body>
      <group id="g">
        <trans-unit id="board">
          <source>Board <g id="1">now</g></source>
          <target>Jetzt <g id="1">einsteigen</g></target>
          <note>On the <![CDATA[big]]> board</note>
        </trans-unit>
      </group>
      <trans-unit id="fixed" translate="no"><source>MS Hafennixe</source></trans-unit>
      <trans-unit resname="open"><source>Open</source></trans-unit>
    </body>
  </file>
</xliff>
"""
    expected = (
        Expected(
            "board",
            "Board now",
            7,
            "It is the original; what is shown stands in the <target> beside it.",
            "en",
        ),
        Expected("board", "Jetzt einsteigen", 8, language="de"),
        Expected("fixed", "MS Hafennixe", 12, 'It is marked translate="no".', "en"),
        Expected("open", "Open", 13, language="en"),
    )
    edit = ("open", "Open", "Open & ready", "Open &amp; ready")

    def test_the_note_is_context(self, read: Catalogue) -> None:
        assert read.context(1) == "On the big board"


class TestRimworldStyle(DialectContract):
    dialect = "rimworld"
    file = "Languages/German/Keyed/Harbour.xml"
    sample = """<?xml version="1.0" encoding="utf-8"?>
<LanguageData>
  <!-- EN: {0} has boarded -->
  <PassengerBoarded>{0} ist\\nan Bord</PassengerBoarded>
  <Later>TODO</Later>
  <Ferry.label>Fähre</Ferry.label>
  <Ferry.tips>
    <li>Erster Tipp</li>
    <li>Zweiter &amp; letzter Tipp</li>
  </Ferry.tips>
</LanguageData>
"""
    expected = (
        Expected("PassengerBoarded", "{0} ist\nan Bord", 4, language="de"),
        Expected("Later", "TODO", 5, "It is a mark that the text is still to be written.", "de"),
        Expected("Ferry.label", "Fähre", 6, language="de"),
        Expected("Ferry.tips[0]", "Erster Tipp", 8, language="de"),
        Expected("Ferry.tips[1]", "Zweiter & letzter Tipp", 9, language="de"),
    )
    edit = ("Ferry.tips[0]", "Tipp", "Tipp:\nimmer", "Tipp:\\nimmer")

    def test_the_original_in_the_comment_is_context(self, read: Catalogue) -> None:
        assert made.entry(read, "PassengerBoarded").context == "EN: {0} has boarded"


class TestAnyOtherXml(DialectContract):
    dialect = "xml"
    file = "kiosk/copy.en.xml"
    sample = """<?xml version="1.0" encoding="utf-8"?>
<copy xmlns:k="urn:kiosk">
  <screen id="checkout" title="Pay here">
    <text>Please <b>pay</b> now</text>
    <text color="#fff">Later<br/>is fine</text>
    <k:note k:tip="Say &quot;ahoi&quot;"><![CDATA[<p>Tickets &amp; more</p>]]></k:note>
    <icon>gfx/sea.png</icon>
  </screen>
  <button name="ok" label="OK"/>
  <count>12</count>
  <tail>All aboard the late ferry, please</tail>
</copy>
"""
    expected = (
        Expected("checkout@title", "Pay here", 3, language="en"),
        Expected("screen/text[1]", "Please pay now", 4, language="en"),
        Expected("screen/text[2]", "Later\nis fine", 5, language="en"),
        Expected("screen/note/@k:tip", 'Say "ahoi"', 6, language="en"),
        Expected("screen/note", "Tickets & more", 6, language="en"),
        Expected("screen/icon", "gfx/sea.png", 7, "It is a path or a file name.", "en"),
        Expected("ok@label", "OK", 9, language="en"),
        Expected("count", "12", 10, "It is a number.", "en"),
        Expected("tail", "All aboard the late ferry, please", 11, language="en"),
    )
    edit = ("screen/note/@k:tip", "Say", 'Say "no" &', "Say &quot;no&quot; &amp;")

    def test_sections_are_context(self, read: Catalogue) -> None:
        assert made.entry(read, "screen/text[1]").context == "screen checkout"
