"""Files made to do harm: none reaches another file or the network, none takes long, each is told."""

import gzip
import os
import socket
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import NoReturn

import pytest

from tests.app.catalogue import made
from tests.app.catalogue.hostile import read

HIDDEN = "what only the captain may know"


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail where Python would call anybody."""

    def refuse(*_args: object) -> NoReturn:
        pytest.fail("a copy file made Copycue use the network")

    for name in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(socket.socket, name, refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    """A server that nobody may call, for what does not ask Python."""
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        server.settimeout(0)
        yield server


BOMB = (
    '<!DOCTYPE a [<!ENTITY l0 "ahoi">'
    + "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    + "]>"
)
INCLUDE = 'xmlns:i="http://www.w3.org/2001/XInclude"'
INSTANCE = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
LINK = 'xmlns:x="http://www.w3.org/1999/xlink"'
REACHING = {
    "entity of a file": '<!DOCTYPE a [<!ENTITY x SYSTEM "{file}">]><a>&x;</a>',
    "entity of a path": '<!DOCTYPE a [<!ENTITY x SYSTEM "secret.txt">]><a>&x;</a>',
    "entity of an address": '<!DOCTYPE a [<!ENTITY x SYSTEM "{url}">]><a>&x;</a>',
    "public entity in an attribute": '<!DOCTYPE a [<!ENTITY x PUBLIC "p" "{url}">]><a b="&x;">text</a>',
    "parameter entity": '<!DOCTYPE a [<!ENTITY % p SYSTEM "{url}">%p;]><a>text</a>',
    "entity made of a parameter entity": (
        '<!DOCTYPE a [<!ENTITY % p SYSTEM "{file}"><!ENTITY x "%p;">]><a>&x;</a>'
    ),
    "entity that sends another away": (
        '<!DOCTYPE a [<!ENTITY % f SYSTEM "{file}">'
        '<!ENTITY % s "<!ENTITY x SYSTEM \'{url}?%f;\'>">%s;]><a>&x;</a>'
    ),
    "DTD at an address": '<!DOCTYPE a SYSTEM "{url}"><a>&x;</a>',
    "DTD in a file": '<!DOCTYPE a PUBLIC "-//X//Y" "{file}"><a>text</a>',
    "unparsed entity": (
        '<!DOCTYPE a [<!NOTATION n SYSTEM "{url}"><!ENTITY x SYSTEM "{file}" NDATA n>'
        '<!ATTLIST a b ENTITY #IMPLIED>]><a b="x">text</a>'
    ),
    "entity as a default": '<!DOCTYPE a [<!ENTITY x SYSTEM "{file}"><!ATTLIST a b CDATA "&x;">]><a>text</a>',
    "command": '<!DOCTYPE a [<!ENTITY x SYSTEM "expect://id">]><a>&x;</a>',
    "archive": '<!DOCTYPE a [<!ENTITY x SYSTEM "jar:{url}!/x">]><a>&x;</a>',
    "FTP": '<!DOCTYPE a [<!ENTITY x SYSTEM "ftp://{host}/x">]><a>&x;</a>',
    "network share": '<!DOCTYPE a [<!ENTITY x SYSTEM "\\\\\\\\{host}\\\\x">]><a>&x;</a>',
    "XInclude of text": f'<a {INCLUDE}><i:include href="{{file}}" parse="text"/></a>',
    "XInclude of an address": (
        f'<a {INCLUDE}><i:include href="{{url}}"><i:fallback>t</i:fallback></i:include></a>'
    ),
    "style sheet": '<?xml-stylesheet type="text/xsl" href="{url}"?><a>text</a>',
    "schema": '<?xml-model href="{url}"?><a '
    + INSTANCE + ' xsi:schemaLocation="u {url}">text</a>',
    "base": '<a xml:base="{url}"><b '
    + LINK + ' x:href="x" x:actuate="onLoad">t</b></a>',
    "namespace at an address": '<a xmlns="{url}">text</a>',
    "catalogue": '<?oasis-xml-catalog catalog="{url}"?><!DOCTYPE a PUBLIC "p" "{url}"><a>text</a>',
}  # fmt: skip


@pytest.mark.parametrize("template", REACHING.values(), ids=REACHING)
def test_a_file_reaches_nothing_beside_itself(template: str, tmp_path: Path, listener: socket.socket) -> None:
    host = f"127.0.0.1:{listener.getsockname()[1]}"
    secret = tmp_path / "secret.txt"
    secret.write_text(HIDDEN, "utf-8")
    text = template.replace("{file}", secret.as_uri()).replace("{host}", host)
    text = text.replace("{url}", f"http://{host}/x.dtd")
    assert HIDDEN not in repr(read(tmp_path / "copy.xml", text.encode()))
    with pytest.raises(BlockingIOError):
        listener.accept()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
@pytest.mark.parametrize(
    "template", [text for text in REACHING.values() if "{file}" in text], ids=lambda text: text[:40]
)
def test_a_file_does_not_even_open_another(template: str, tmp_path: Path) -> None:
    """Whoever opens a pipe that nobody writes into waits for ever."""
    pipe = tmp_path / "secret.txt"
    os.mkfifo(pipe)
    text = template.replace("{file}", pipe.as_uri()).replace("{url}", pipe.as_uri())
    read(tmp_path / "copy.xml", text.encode())


def nested(depth: int) -> bytes:
    return b"<a>" * depth + b"text" + b"</a>" * depth


def declared(encoding: str, inside: bytes) -> bytes:
    return f'<?xml version="1.0" encoding="{encoding}"?>'.encode() + b"<a>" + inside + b"</a>"


EXHAUSTING: dict[str, Callable[[], bytes]] = {
    "billion laughs": (BOMB + "<a>&l9;</a>").encode,
    "billion laughs in an attribute": (BOMB + '<a b="&l9;">text</a>').encode,
    "billion laughs of parameters": lambda: BOMB.replace("<!ENTITY ", "<!ENTITY % ").encode() + b"<a/>",
    "entities in a circle": lambda: b'<!DOCTYPE a [<!ENTITY x "&y;"><!ENTITY y "&x;">]><a>&x;</a>',
    "one long entity often": lambda: (
        b'<!DOCTYPE a [<!ENTITY x "' + b"y" * 100_000 + b'">]><a>' + b"&x;" * 10_000 + b"</a>"
    ),
    "entity that opens a tag": lambda: b'<!DOCTYPE a [<!ENTITY x "<b>">]><a>&x;</a>',
    "very many entities": lambda: b"<!DOCTYPE a [" + b"<!ENTITY x 'y'>" * 50_000 + b"]><a>&x;</a>",
    "chain of entities": lambda: (
        b"<!DOCTYPE a [" + b"".join(b'<!ENTITY e%d "&e%d;">' % (n, n + 1) for n in range(20_000)) + b"]><a/>"
    ),
    "deep": partial(nested, 200),
    "too deep": partial(nested, 100_000),
    "long attribute": lambda: b'<a title="' + b"x y" * 1_500_000 + b'"/>',
    "long name": lambda: b"<" + b"a" * 3_000_000 + b">text</" + b"a" * 3_000_000 + b">",
    "long text": lambda: b"<a>" + b"x y " * 500_000 + b"</a>",
    "very many attributes": lambda: (
        b"<a" + b"".join(b' a%d="some words"' % n for n in range(5_000)) + b">text</a>"
    ),
    "the same attribute often": lambda: b"<a" + b' b="c"' * 100_000 + b"/>",
    "very many namespaces": lambda: (
        b"<a" + b"".join(b' xmlns:p%d="u:%d"' % (n, n) for n in range(5_000)) + b"><p9:b>text</p9:b></a>"
    ),
    "a namespace in each element": lambda: (
        b"<a>" + b"".join(b'<b xmlns:p%d="u:%d">text</b>' % (n, n) for n in range(20_000)) + b"</a>"
    ),
    "very many elements": lambda: b"<a>" + b"<b/>" * 100_000 + b"</a>",
    "very many names": lambda: b"<a>" + b"".join(b"<b%d>x</b%d>" % (n, n) for n in range(50_000)) + b"</a>",
    "very many tags in one text": lambda: b"<a>x " + b"<b>y</b> " * 100_000 + b"</a>",
    "very many codes in one text": lambda: b"<a>x " + b"&#65;&amp;\\n" * 40_000 + b"</a>",
    "very many roots": lambda: b"<a/>" * 100_000,
    "comments": lambda: b"<a>" + b"<!---->" * 50_000 + b"text</a>",
    "a comment never closed": lambda: b"<a>" + b"<!-- - " * 200_000,
    "dashes": lambda: b"<a><!--" + b"-" * 500_000 + b"></a>",
    "instructions": lambda: b"<a>" + b"<?p?>" * 50_000 + b"text</a>",
    "an instruction never closed": lambda: b"<a>" + b"<?p ? " * 200_000,
    "CDATA sections": lambda: b"<a>" + b"<![CDATA[]]>" * 50_000 + b"text</a>",
    "ends of CDATA": lambda: b"<a>" + b"]]>" * 200_000 + b"</a>",
    "brackets": lambda: b"<a>" + b"]]" * 300_000 + b"></a>",
    "DOCTYPE of brackets": lambda: b"<!DOCTYPE a [" + b"[" * 300_000 + b"]><a/>",
    "ampersands": lambda: b"<a>" + b"&" * 300_000 + b"</a>",
    "angle brackets": lambda: b"<a>" + b"<" * 300_000 + b"</a>",
    "end tags": lambda: b"<a>" + b"</b>" * 200_000,
    "quotation marks": lambda: b"<a " + b"'\"" * 200_000 + b"/>",
    "values never closed": lambda: b"<a" + b' b="' * 100_000,
    "words in a tag": lambda: b"<a " + b"b " * 100_000 + b"></a>",
    "blanks in an end tag": lambda: b"<a>x</a" + b" " * 1_000_000,
    "blanks before the first line": lambda: b" " * 1_000_000 + b"<?xml version='1.0'?><a>text</a>",
    "UTF-7": lambda: declared("utf-7", b"+ADw-b+AD4-x+ADw-/b+AD4-"),
    "an encoding that is a path": lambda: declared("../../etc/passwd", b"text"),
    "an encoding that is a program": lambda: declared("idna", b"xn--" + b"a" * 100_000),
    "an encoding that counts": lambda: declared("punycode", b"-" + b"a" * 100_000),
    "an encoding of escapes": lambda: declared("unicode_escape", b"\\x3cb\\x3e" * 1000),
    "an encoding that is compressed": lambda: declared("zlib", b"x"),
    "EBCDIC": lambda: '<?xml version="1.0" encoding="cp037"?><a>text</a>'.encode("cp037"),
    "UTF-16 that is said to be Latin": lambda: (
        '<?xml version="1.0" encoding="iso-8859-1"?><a>t</a>'.encode("utf-16")
    ),
    "UTF-32": lambda: '<?xml version="1.0" encoding="utf-32"?><a>text</a>'.encode("utf-32"),
    "half a character of UTF-16": lambda: "<a>x</a>".encode("utf-16") + b"<",
    "lone surrogates": lambda: b"\xff\xfe" + "<a>\ud800x</a>".encode("utf-16-le", "surrogatepass"),
    "a tag in too many bytes": lambda: b"<a>\xc0\xbcb\xc0\xbe</a>",
    "two byte order marks": lambda: b"\xef\xbb\xbf\xef\xbb\xbf<a>text</a>",
    "NUL in the text": lambda: b"<a>te\0xt</a>",
    "NUL far down": lambda: b"<a>" + b"text " * 2000 + b"\0</a>",
    "NUL as a code": lambda: b"<a>&#0;&#x0;</a>",
    "a bomb of gzip": lambda: gzip.compress(b"<a>" + b"x" * 10_000_000 + b"</a>"),
}  # fmt: skip


@pytest.mark.timeout(60)  # work that grows with the square would take hours
@pytest.mark.parametrize("made_up", EXHAUSTING.values(), ids=EXHAUSTING)
def test_a_file_comes_to_an_end_and_takes_no_memory(made_up: Callable[[], bytes], tmp_path: Path) -> None:
    values, _ = read(tmp_path / "copy.xml", made_up())
    assert sum(len(value) for value in values) < 10_000_000


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
    (problem,) = made.problems(text)
    assert message in problem.message
    assert problem.line == 1
    assert problem.column is not None
    assert text[problem.column - 1 :].startswith("<!ENTITY")


def test_a_gzipped_file_is_no_xml(tmp_path: Path) -> None:
    _, problems = read(tmp_path / "copy.xml", gzip.compress(b"<a>text</a>"))
    assert [problem.message for problem in problems] == ["This is a gzip file, not XML text."]
