from pathlib import Path

import pytest

from app.catalogue.declared import load, shipped
from app.catalogue.dialect import Dialect
from app.catalogue.recognise import choose, root_namespace
from app.catalogue.scan import scan
from app.model import CopycueError
from tests.app.catalogue import made

MINIMAL = 'name = "kiosk"\ntitle = "Kiosk"\n[recognise]\nroots = ["kiosk"]\n[[entries]]\npath = "kiosk/say"\n'


def chosen(text: str, file: str = "copy.xml") -> str:
    """The dialect with which a file is read."""
    return choose(shipped(), made.source(text, file), scan(text.encode())).name


@pytest.mark.parametrize(
    ("text", "file", "expected"),
    [
        ("<resources><string name='a'>x</string></resources>", "any.xml", "android"),
        ("<resources><plurals/></resources>", "any.xml", "android"),
        ("<resources><resource name='a'>x</resource></resources>", "any.xml", "xml"),
        ("<root><data/></root>", "a.resx", "resx"),
        ("<root><row/></root>", "a.xml", "xml"),
        ("<xliff><file/></xliff>", "a.xlf", "xliff"),
        ("<x:xliff xmlns:x='u'><x:file/></x:xliff>", "a.xml", "xliff"),
        ("<LanguageData/>", "a.xml", "rimworld"),
        ("<anything/>", "a.xml", "xml"),
    ],
)
def test_a_file_shows_its_dialect(text: str, file: str, expected: str) -> None:
    assert chosen(text, file) == expected


def test_a_dialect_of_ones_own_is_a_file_of_a_few_lines(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.toml"
    path.write_text(MINIMAL, "utf-8")
    dialect = load(path)
    assert isinstance(dialect, Dialect)
    assert choose((dialect, *shipped()), made.source("<kiosk/>"), scan(b"<kiosk/>")) is dialect


@pytest.mark.parametrize(
    ("text", "named"),
    [(MINIMAL + 'kye = "x"\n', "kye"), (MINIMAL.replace("path", "pth"), "pth"), ("name = ", "kiosk.toml")],
)
def test_a_mistake_in_a_declaration_is_named(tmp_path: Path, text: str, named: str) -> None:
    path = tmp_path / "kiosk.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(CopycueError, match=named):
        load(path)


def test_a_missing_declaration_is_named(tmp_path: Path) -> None:
    with pytest.raises(CopycueError, match=r"none\.toml"):
        load(tmp_path / "none.toml")


def test_without_dialects_nothing_can_be_read() -> None:
    with pytest.raises(CopycueError, match="No dialect"):
        choose((), made.source("<a/>"), scan(b"<a/>"))


def test_the_general_rules_come_last() -> None:
    assert shipped()[-1].name == "xml"
    assert [dialect.general is not None for dialect in shipped()] == [False] * (len(shipped()) - 1) + [True]


def test_names_of_dialects_are_unique() -> None:
    assert len({dialect.name for dialect in shipped()}) == len(shipped())


@pytest.mark.parametrize(
    ("text", "namespace"),
    [
        ("<a/>", ""),
        ("<a xmlns='u'/>", "u"),
        ('<p:a xmlns="u" xmlns:p="v"/>', "v"),
        ("<a xmlns:p='v'/>", ""),
    ],
)
def test_the_namespace_of_the_root_is_known(text: str, namespace: str) -> None:
    assert root_namespace(scan(text.encode())) == namespace
