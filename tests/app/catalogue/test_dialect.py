from pathlib import Path

import pytest

from app.catalogue.declared import declared, load, shipped
from app.catalogue.dialect import Dialect
from app.catalogue.recognise import choose, recognised, root_namespace
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


@pytest.mark.parametrize(
    ("text", "file", "why"),
    [
        ("<TS/>", "a.ts", "its root is <TS>"),
        (
            "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0'><file><body/></file></xliff>",
            "a.xlf",
            "its root is <xliff>",
        ),
        ("<plist/>", "de.lproj/a.stringsdict", "its root is <plist> and its name fits *.stringsdict"),
        (
            "<x:xliff xmlns:x='urn:oasis:names:tc:xliff:document:2.1'><x:file><x:unit/></x:file></x:xliff>",
            "a.xlf",
            "its root is <xliff> in the namespace urn:oasis:names:tc:xliff:document:2.1 and it holds <unit>",
        ),
        (
            "<resources><string name='a'>x</string></resources>",
            "x/composeResources/values/strings.xml",
            "its root is <resources> and it lies in a folder composeresources",
        ),
        ("<siteMap/>", "Web.sitemap", "its root is <siteMap> in no namespace"),
        ("<kiosk/>", "a.xml", "no known dialect fits its root <kiosk>"),
    ],
)
def test_what_showed_the_dialect_is_told(text: str, file: str, why: str) -> None:
    source, found = made.source(text, file), scan(text.encode())
    assert recognised(choose(shipped(), source, found), source, found) == why


@pytest.mark.parametrize(
    ("text", "file"),
    [
        ("<map><title>Not DITA</title></map>", "a.xml"),
        ("<section><para>Not DocBook</para></section>", "a.xml"),
        ("<rss><channel><title>A feed</title></channel></rss>", "a.xml"),
        ("<config><text>Ours</text></config>", "config.xml"),
        ("<manifest><title>An app</title></manifest>", "a.xml"),
        ("<Project><Text>x</Text></Project>", "a.xml"),
        ("<properties><a>x</a></properties>", "a.xml"),
        ("<root><text>x</text></root>", "a.xml"),
    ],
)
def test_a_root_of_a_common_name_is_not_enough(text: str, file: str) -> None:
    assert chosen(text, file) == "xml"


def test_a_dialect_takes_over_what_it_is_like(tmp_path: Path) -> None:
    path = tmp_path / "ours.toml"
    path.write_text('name = "ours"\ntitle = "Ours"\nlike = "moko"\n[text]\nhtml = false\n', "utf-8")
    ours, base = load(path), next(dialect for dialect in shipped() if dialect.name == "android")
    assert [rule.path for rule in ours.entries] == [rule.path for rule in base.entries]
    assert (ours.text.escapes, ours.text.html) == ("android", False)
    assert ours.recognise.roots == ()


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ('[[entries]]\npath = ""\n', "needs a path"),
        ('rename = [["(", "x"]]\n', "no regular expression"),
        ('when = ["@a~["]\n', "no regular expression"),
        ('like = "none"\n', "no dialect of Copycue's; there are"),
        ('path2 = "x"\n', "no word “path2” in entries"),
    ],
)
def test_what_can_not_work_is_named_when_it_is_read(tmp_path: Path, more: str, said: str) -> None:
    path = tmp_path / "kiosk.toml"
    path.write_text(more + MINIMAL if more.startswith("like") else MINIMAL + more, "utf-8")
    with pytest.raises(CopycueError, match=said):
        load(path)


@pytest.mark.parametrize(
    "word", ["entries", "not_for_client", "inline", "wrappers", "text", "recognise", "rank", "name", "like"]
)
@pytest.mark.parametrize(
    "value", [5, "x", [5], ["x"], {"x": 1}, [{"x": 1}], [{"path": 5}], [{"path": [5]}], None]
)
def test_whatever_stands_in_a_declaration_is_a_dialect_or_a_mistake_in_words(
    word: str, value: object
) -> None:
    base = {"name": "ours", "title": "Ours", "like": "android", word: value}
    try:
        assert isinstance(declared(base), Dialect)
    except ValueError as mistake:
        assert str(mistake).endswith(".")  # noqa: PT017 - any other error fails the test


def test_any_regular_expression_that_is_none_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="no regular expression"):
        declared({"name": "a", "title": "A", "like": "android", "text": {"codes": ["("]}})
