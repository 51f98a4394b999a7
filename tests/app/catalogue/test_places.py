"""Places in any document are those that lxml and expat find, whatever the encoding."""

import html
import re
from xml.parsers import expat

import hypothesis.strategies as st
from hypothesis import assume, given
from lxml import etree

from app.catalogue.declared import shipped
from app.catalogue.facts import Facts
from app.catalogue.prove import prove
from app.catalogue.readable import Place, view
from app.catalogue.scan import scan
from app.catalogue.source import Source, source_of
from app.catalogue.xpath import Paths
from app.model import TextChange
from tests.app.catalogue import made
from tests.app.catalogue.documents import documents, encoded
from tests.app.catalogue.made import parser


def _parsed(data: bytes) -> etree._Element:
    try:
        return etree.fromstring(data, parser())
    except etree.XMLSyntaxError:
        assume(condition=False)  # leaving out what an encoding lacks emptied a name
        raise


def _source(data: bytes) -> Source:
    source = source_of("copy.xml", data)
    assert isinstance(source, Source)
    return source


def _elements(root: etree._Element) -> list[etree._Element]:
    return list(root.iter("*"))


@given(encoded())
def test_the_scan_finds_the_elements_of_the_tree(data: bytes) -> None:
    elements = _elements(_parsed(data))
    source = _source(data)
    found = scan(source.scanned, source.start)
    assert found.end == len(source.scanned)
    assert [tag.decode(source.codec).rpartition(":")[2] for tag in found.tags()] == [
        etree.QName(element).localname for element in elements
    ]
    order = {element: number for number, element in enumerate(elements)}
    parents = [-1 if (above := element.getparent()) is None else order[above] for element in elements]
    assert list(found.parents) == parents


@given(encoded())
def test_each_path_selects_its_element_and_no_other(data: bytes) -> None:
    root = _parsed(data)
    source = _source(data)
    paths = Paths(source, scan(source.scanned, source.start))
    for number, element in enumerate(_elements(root)):
        xpath, namespaces = paths.xpath(number)
        assert root.xpath(xpath, namespaces=dict(namespaces) or None) == [element]


@given(encoded())
def test_attributes_have_the_values_that_lxml_reads(data: bytes) -> None:
    root = _parsed(data)
    source = _source(data)
    found = scan(source.scanned, source.start)
    for number, element in enumerate(_elements(root)):
        ours = [
            _as_lxml_reads(source.decode(attribute.start, attribute.end))
            for attribute in found.attributes(number)
            if not attribute.name.startswith(b"xmlns")
        ]
        theirs = [str(value) for value in element.attrib.values()]
        if not any("&co;" in value for value in ours):
            assert ours == theirs


def _as_lxml_reads(raw: str) -> str:
    return html.unescape(re.sub(r"\r\n|[\t\r\n]", " ", raw))


@given(documents())
def test_start_tags_stand_where_expat_finds_them(text: str) -> None:
    text = text.replace("ｗide", "wide").replace("q𐀀", "qx")  # expat knows the names of older editions
    data = text.encode()
    starts: list[tuple[int, int, int]] = []
    reader = expat.ParserCreate()
    reader.UseForeignDTD(False)  # noqa: FBT003 - the C function takes no keyword

    def start(_name: str, _attributes: dict[str, str]) -> None:
        starts.append((reader.CurrentByteIndex, reader.CurrentLineNumber, reader.CurrentColumnNumber + 1))

    reader.StartElementHandler = start
    reader.Parse(data, True)  # noqa: FBT003 - expat takes no keywords
    source = _source(data)
    found = scan(data)
    assert list(found.starts) == [offset for offset, _, _ in starts]
    ours = [source.line_column(offset)[0] for offset in found.starts]
    assert ours == [line for _, line, _ in starts]


@given(encoded())
def test_entries_stand_exactly_where_they_say(data: bytes) -> None:
    root = _parsed(data)
    source = _source(data)
    read = made.indexed(source)
    assert read.problems == ()
    assert read.facts is not None
    facts, table = read.facts, read.facts.table
    whole = data[source.bom :].decode(source.encoding)
    for number in range(len(table.values)):
        start, end = source.span(table.starts[number], table.ends[number])
        assert data[start:end].decode(source.encoding) == table.raw(number)
        before = data[source.bom : start].decode(source.encoding)
        assert whole.startswith(before)
        flat = before.replace("\r\n", "\n").replace("\r", "\n")
        line, column = source.line_column(table.starts[number])
        assert (line, column) == (flat.count("\n") + 1, len(flat) - flat.rfind("\n"))
        xpath, namespaces = facts.paths.xpath(table.rows[number], facts.attribute(number))
        selected = root.xpath(xpath, namespaces=dict(namespaces) or None)
        assert isinstance(selected, list)
        assert len(selected) == 1


_WORD = re.compile(r"\w+")
_TYPED = ("", "Anleger", "R & D", "<b>", 'it\'s "so"', "]]>", "ä\nb", "🚢", "%s")


@given(documents())
def test_no_word_between_tags_is_missed(text: str) -> None:
    """Every word that lxml finds in the document's text is in some entry."""
    assume("&co;" not in text)
    root = _parsed(text.encode())
    table = made.table_of(_source(text.encode()))
    read = " ".join(table.values)
    for element in _elements(root):
        for run in (element.text, *(child.tail for child in element)):
            shown = re.sub(r"<[^<>]*>", " ", str(run or "")).replace("\\n", " ")
            assert all(word in read for word in _WORD.findall(shown))


@given(encoded())
def test_each_word_that_people_read_is_found_at_its_bytes(data: bytes) -> None:
    _parsed(data)
    source = _source(data)
    table = made.table_of(source)
    for number, value in enumerate(table.values):
        rules, place = table.text_rules(table.rows[number]), table.place(number)
        seen = view(table.raw(number), rules, place)
        assert seen.value == value
        starts, ends = seen.raw_bounds()
        first, _ = source.span(table.starts[number], table.ends[number])
        for word in _WORD.finditer(value):
            low, high = starts[word.start()], ends[word.end() - 1]
            begin, end = (first + len(source.encode(seen.raw[:at])) for at in (low, high))
            typed = data[begin:end].decode(source.encoding)
            assert typed == seen.raw[low:high]
            if "<!" not in typed and "]]>" not in typed:  # half a CDATA section can not be read by itself
                assert view(typed, rules, place).value in {word[0], f"&{word[0]};"}


@given(encoded())
def test_words_can_be_put_before_a_text_that_reads_as_typed(data: bytes) -> None:
    _parsed(data)
    table = made.table_of(_source(data))
    facts = Facts(table)
    plain = [
        number
        for number, value in enumerate(table.values)
        if value == table.raw(number) and table.place(number) is Place.ELEMENT and not facts.why_not(number)
    ]
    for number in plain[:3]:
        edit = prove(table, number, TextChange(0, 0, "Zum Anleger "), shipped(), sound=True)
        assert edit.why_not == ""
        assert edit.verified
        assert edit.after == f"Zum Anleger {edit.before}"


@given(encoded(), st.data())
def test_an_edit_that_is_verified_holds(data: bytes, choice: st.DataObject) -> None:
    """Spliced into the bytes by hand, the edit gives the wished text and leaves the others alone."""
    _parsed(data)
    source = _source(data)
    table = made.table_of(source)
    assume(table.values)
    number = choice.draw(st.integers(0, len(table.values) - 1))
    value = table.values[number]
    start = choice.draw(st.integers(0, len(value)))
    end = choice.draw(st.integers(start, len(value)))
    text = choice.draw(
        st.sampled_from(("", "Anleger", "R & D", "<b>", 'it\'s "so"', "]]>", "ä\nb", "🚢", "%s"))
    )
    edit = prove(table, number, TextChange(start, end, text), shipped(), sound=True)
    if not edit.verified:
        assert edit.why_not
        return
    first, last = source.span(table.starts[number], table.ends[number])
    changed = data[:first] + edit.after.encode(source.encoding) + data[last:]
    _parsed(changed)
    read = made.indexed(_source(changed))
    assert read.problems == ()
    assert read.facts is not None
    after = read.facts.table
    assert len(after.values) == len(table.values)
    for other in set(range(len(table.values))) - {number}:
        assert (after.values[other], after.raw(other)) == (table.values[other], table.raw(other))
    assert edit.new in after.values[number]
    assert edit.after in after.raw(number)
