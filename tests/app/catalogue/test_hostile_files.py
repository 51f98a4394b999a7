"""Broken, cut off, changed at random or malicious: every file gives an answer, soon, from itself alone."""

import random
import re
import socket
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.catalogue import Catalogue
from app.catalogue.declared import shipped
from app.catalogue.judge import is_well_formed
from app.catalogue.read import index
from app.catalogue.source import Source, source_of
from app.model import Problem, Severity
from tests.app.catalogue import made

SMALL = (
    """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE resources [<!ENTITY co "Fährlinie">]>
<resources>
  <!-- Kasse -->
  <string name="pay">Don\\'t pay &amp; <b>run</b> &co;</string>
  <string name='html'><![CDATA[<p>Hi</p>]]></string>
</resources>
""",
    """<copy><s id="a" title="x &gt; y">Ahoi <i>du</i>!</s><?pi x?><e/><t>ö</t></copy>""",
)
SECONDS = 2.0


def read(data: bytes) -> tuple[Sequence[str], tuple[Problem, ...]]:
    """Read a file in memory; its values and problems, with what must hold for any file."""
    begin = time.process_time()
    source = source_of("copy.xml", data)
    if isinstance(source, Problem):
        return [], (source,)
    table, problems = index(source, shipped())
    assert time.process_time() - begin < SECONDS
    for problem in problems:
        assert problem.message.endswith((".", "?"))
        assert problem.hint
        assert problem.line is not None
        assert 1 <= problem.line <= len(re.split("\r\n?|\n", source.text()))
    broken = any(problem.severity is Severity.ERROR for problem in problems)
    assert broken is not is_well_formed(source)
    if table is not None:
        for number in range(len(table.values)):
            start, end = source.span(table.starts[number], table.ends[number])
            assert data[start:end].decode(source.encoding) == table.raw(number)
    return (table.values if table else []), problems


@pytest.mark.parametrize("text", SMALL)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_file_cut_off_at_any_byte_is_told_cleanly(text: str, encoding: str) -> None:
    whole = text.rstrip().replace('"utf-8"', f'"{encoding}"').encode(encoding)
    values, _ = read(whole)
    for length in range(len(whole)):
        kept, problems = read(whole[:length])
        assert problems
        assert kept == values[: len(kept)]


def _mutation(chance: random.Random, data: bytes) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(changed))
        match chance.randrange(4):
            case 0:
                changed[at] = chance.choice(b"<>&\"'/=!?-]; \x00\xff\xc3ab:")
            case 1:
                del changed[at : at + chance.randint(1, 30)]
            case 2:
                changed[at:at] = chance.choice(
                    (
                        b"<",
                        b"&",
                        b'"',
                        b"<a>",
                        b"</a>",
                        b"]]>",
                        b"-->",
                        b"<!--",
                        b"<![CDATA[",
                        b"&#0;",
                        b"\r",
                        b"<?xml ?>",
                    )
                )
            case _:
                other = chance.randrange(len(changed))
                changed[at:at] = changed[other : other + 40]
    return bytes(changed)


@pytest.mark.parametrize("seed", range(400))
def test_a_file_changed_at_random_neither_crashes_nor_hangs(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - chance here is to repeat itself
    read(_mutation(chance, chance.choice(SMALL).encode()))


@given(st.binary(max_size=200))
def test_any_bytes_give_an_answer(data: bytes) -> None:
    read(data)


@given(st.text(st.sampled_from("<>&\"'/=!?-[]; \nab:xml“”CDATAé"), max_size=80))
def test_any_mix_of_marks_gives_an_answer(text: str) -> None:
    read(text.encode())
    read(f"<a>{text}</a>".encode())


@pytest.mark.parametrize(
    "data",
    [
        b"<a>" * 10_000,
        b"<a" + b' b="' * 100_000,
        b"<!--" * 100_000,
        b"<a>" + b"&" * 300_000 + b"</a>",
        b"<a>" + b"<b>x" * 4_000 + b"</a>",
        b"<a " + b"'\"" * 200_000 + b"/>",
        b"<!DOCTYPE a [" + b"<!ENTITY x 'y'>" * 30_000,
        b"<!DOCTYPE a [" + b"[" * 200_000 + b"]><a/>",
        b"<a>" + b"]]" * 200_000 + b"></a>",
        b"<a>" + b"x " * 300_000 + b"</a" + b" " * 300_000,
        b"<a " + b"b " * 100_000 + b"></a>",
    ],
    ids=[
        "open",
        "quotes",
        "comments",
        "ampersands",
        "elements",
        "mixed-quotes",
        "entities",
        "brackets",
        "marks",
        "blanks",
        "words",
    ],
)
def test_a_file_made_to_take_long_does_not(data: bytes) -> None:
    begin = time.process_time()
    _, problems = read(data)
    assert problems
    assert time.process_time() - begin < 5 * SECONDS


BOMB = (
    '<!DOCTYPE a [<!ENTITY l0 "ahoi">'
    + "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    + "]>"
)


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    """A server that nobody may call."""
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        server.settimeout(0)
        yield server


@pytest.mark.parametrize(
    "template",
    [
        '<!DOCTYPE a [<!ENTITY x SYSTEM "{file}">]><a>&x;</a>',
        '<!DOCTYPE a [<!ENTITY x SYSTEM "{url}">]><a>&x;</a>',
        '<!DOCTYPE a [<!ENTITY x PUBLIC "p" "{url}">]><a b="&x;">text</a>',
        '<!DOCTYPE a [<!ENTITY % p SYSTEM "{url}">%p;]><a>text</a>',
        '<!DOCTYPE a [<!ENTITY % p SYSTEM "{file}"><!ENTITY x "%p;">]><a>&x;</a>',
        '<!DOCTYPE a SYSTEM "{url}"><a>&x;</a>',
        '<!DOCTYPE a PUBLIC "-//X//Y" "{file}"><a>text</a>',
        '<a xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="{file}" parse="text"/></a>',
        '<?xml-stylesheet type="text/xsl" href="{url}"?><a>text</a>',
        '<a xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="u {url}">text</a>',
        BOMB + "<a>&l9;</a>",
        BOMB + '<a b="&l9;">text</a>',
        '<!DOCTYPE a [<!ENTITY x "&y;"><!ENTITY y "&x;">]><a>&x;</a>',
        '<!DOCTYPE a [<!ENTITY x "' + "y" * 100_000 + '">]><a>' + "&x;" * 10_000 + "</a>",
        '<!DOCTYPE a [<!ENTITY x "<b>">]><a>&x;</a>',
    ],
)
def test_a_malicious_file_reaches_nothing(template: str, tmp_path: Path, listener: socket.socket) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("the captain's password", "utf-8")
    text = template.replace("{file}", secret.as_uri())
    text = text.replace("{url}", f"http://127.0.0.1:{listener.getsockname()[1]}/x.dtd")
    values, problems = read(text.encode())
    assert "password" not in repr((values, problems))
    with pytest.raises(BlockingIOError):
        listener.accept()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
            "points to another file or address",
        ),
        (BOMB + "<a>&l9;</a>", "unfolds to over 1,000,000 characters"),
        ('<!DOCTYPE a [<!ENTITY x "&x;">]><a>&x;</a>', "refers to itself"),
    ],
)
def test_a_dangerous_entity_is_told_with_its_place(text: str, message: str) -> None:
    _, problems = read(text.encode())
    assert [message in problem.message for problem in problems] == [True]
    assert problems[0].line == 1
    assert problems[0].column is not None
    assert text[problems[0].column - 1 :].startswith("<!ENTITY")


def test_a_gzipped_file_is_no_xml(tmp_path: Path) -> None:
    import gzip

    read = made.catalogue(tmp_path, {"copy.xml": gzip.compress(b"<a>text</a>")})
    assert [problem.message for problem in read.problems] == ["This is a gzip file, not XML text."]
    assert len(read) == 0


def test_one_bad_file_does_not_stop_the_others(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "a.xml": "<a>Ahoi</a>",
        "b.xml": b"",
        "c.xml": b"\x00\x01\x02",
        "d.xml": "<a>Tom & Jerry</a>",
        "e.xml": "<a>Leinen los</a>",
    }
    read = made.catalogue(tmp_path, files)
    assert list(read.values) == ["Ahoi", "Tom & Jerry", "Leinen los"]
    assert [entry.editable for entry in read.entries()] == [True, False, True]
    assert [problem.file for problem in read.problems] == ["b.xml", "c.xml", "d.xml"]


def test_a_file_over_the_cap_is_a_problem(tmp_path: Path) -> None:
    made.write(tmp_path, {"copy.xml": "<a>" + "x" * 2000 + "</a>"})
    read = Catalogue.read([tmp_path], max_bytes=1000)
    assert len(read) == 0
    assert "larger than 0.001 MB" in read.problems[0].message


def test_text_beyond_the_fault_is_not_trusted() -> None:
    source = made.source("<a><s>one</s><s>Tom & Jerry</s><s>three</s></a>")
    assert isinstance(source, Source)
    table, problems = index(source, shipped())
    assert table is not None
    assert table.values == ["one"]
    assert (problems[0].line, problems[0].column) == (1, 21)
