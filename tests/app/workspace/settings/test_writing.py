"""What is set is what is read; what was typed stays."""

import os
import tomllib
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.model import CopycueError
from app.workspace.settings import Kind, Setting, read_settings, single_settings
from app.workspace.settings.editing import changed
from app.workspace.settings.fingerprint import fingerprint
from app.workspace.settings.names import is_name, trouble_with_name
from app.workspace.settings.writing import write_settings

FILE = """\
# Our kiosk.
name = "Kiosk"   # for short

copy = [
  # what visitors see
  "texts",
  "more texts",  # since May
]

# The client. Never call her on Fridays!
[client]
# name = "Anna Keller"
title = "Ms"
# Sie or du
address = "sie"

# Who does what.
[people]
texts = { name = "Ole" }

[[mapping]]
file = "*.csv"  # the old ones
note = "Was"
"""


def _write(folder: Path, text: str | bytes) -> Path:
    path = folder / "copycue.toml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
    return path


@pytest.mark.parametrize(
    ("values", "before", "after"),
    [
        ({("name",): "Ferry"}, 'name = "Kiosk"   # for short', 'name = "Ferry"   # for short'),
        ({("client", "address"): "du"}, 'address = "sie"', 'address = "du"'),
        (
            {("client", "name"): "Ines"},
            '# name = "Anna Keller"\n',
            '# name = "Anna Keller"\nname = "Ines"\n',
        ),
        (
            {("client", "formality"): "formal"},
            'address = "sie"\n',
            'address = "sie"\nformality = "formal"\n',
        ),
        ({("journals",): ["a b.csv"]}, "]\n\n# The", ']\njournals = ["a b.csv"]\n\n# The'),
        ({("people", "texts", "title"): "Mr"}, '{ name = "Ole" }', '{ name = "Ole", title = "Mr"}'),
        (
            {("reply", "sender"): "Kim", ("reply", "build_day"): "Friday"},
            'note = "Was"\n',
            'note = "Was"\n\n[reply]\nsender = "Kim"\nbuild_day = "Friday"\n',
        ),
        (
            {("copy",): ["texts"]},
            'copy = [\n  # what visitors see\n  "texts",\n  "more texts",  # since May\n]',
            '# what visitors see\n# since May\ncopy = ["texts"]',
        ),
        ({}, "", ""),
        ({("client", "title"): "Ms", ("client", "address"): "sie"}, "", ""),
    ],
)
def test_a_value_is_set_and_all_else_stays(
    tmp_path: Path, values: dict[tuple[str, ...], object], before: str, after: str
) -> None:
    path = _write(tmp_path, FILE)
    write_settings(tmp_path, values)
    assert path.read_text(encoding="utf-8") == FILE.replace(before, after)
    assert read_settings(tmp_path)[1] == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", 'name = "Ferry"\n'),
        ("# about\n\n# the client\n[client]\n", '# about\n\nname = "Ferry"\n\n# the client\n[client]\n'),
        ('# name = "Kiosk"', '# name = "Kiosk"\nname = "Ferry"'),
        ("[client]\n", 'name = "Ferry"\n\n[client]\n'),
        ('client.name = "Ines"', 'client.name = "Ines"\nname = "Ferry"'),
    ],
)
def test_a_setting_above_all_headers_finds_its_place(tmp_path: Path, text: str, expected: str) -> None:
    path = _write(tmp_path, text)
    write_settings(tmp_path, {("name",): "Ferry"})
    assert path.read_text(encoding="utf-8") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('client.name = "Ines"', 'client.name = "Ines"\nclient.title = "Ms"\n'),
        ('client = { name = "Ines" } # she', 'client = { name = "Ines", title = "Ms"} # she'),
        ("[client.extra]\na = 1", '[client.extra]\na = 1\n\n[client]\ntitle = "Ms"\n'),
        ('a = """\n[client]\n"""', 'a = """\n[client]\n"""\n[client]\ntitle = "Ms"\n'),
    ],
)
def test_odd_forms_of_tables_are_kept(text: str, expected: str) -> None:
    new = changed(text, ("client", "title"), "Ms")
    assert tomllib.loads(new)["client"]["title"] == "Ms"
    assert new == expected


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_line_ends_and_a_byte_order_mark_stay(tmp_path: Path, ends: str, mark: bytes) -> None:
    path = _write(tmp_path, mark + FILE.replace("\n", ends).encode())
    write_settings(tmp_path, {("name",): "Ferry", ("reply", "sender"): "Kim", ("copy",): ["a"]})
    written = path.read_bytes()
    assert written.startswith(mark + b"# Our")
    assert written.count(b"\n") == written.count(ends.encode())


@pytest.mark.skipif(os.name != "posix", reason="rights and links of POSIX")
def test_rights_and_links_stay(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    real = _write(tmp_path / "real", FILE)
    real.chmod(0o640)
    (tmp_path / "copycue.toml").symlink_to(real)
    write_settings(tmp_path, {("name",): "Ferry"})
    assert (tmp_path / "copycue.toml").is_symlink()
    assert real.stat().st_mode & 0o777 == 0o640
    assert "Ferry" in real.read_text(encoding="utf-8")
    assert [path.name for path in real.parent.iterdir()] == ["copycue.toml"]


# --- refusals -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({("client", "adress"): "du"}, "Did you mean “address”"),
        ({("klient", "name"): "x"}, "Did you mean “client”"),
        ({("client",): "Ines"}, "no single setting"),
        ({("mapping", "file"): "x"}, "no single setting"),
        ({("name", "first"): "x"}, "no single setting"),
        ({("client", "address"): "you"}, "possible are “sie” and “du”"),
        ({("largest_file_mb",): -1}, "number of megabytes"),
        ({("name",): 7}, "text in quotation marks"),
        ({("ledger", "url"): "postgresql://anna:geheim@h/d"}, "keyring"),
    ],
)
def test_what_is_no_setting_or_no_value_is_refused(
    tmp_path: Path, values: dict[tuple[str, ...], object], words: str
) -> None:
    path = _write(tmp_path, FILE)
    with pytest.raises(CopycueError, match=words) as caught:
        write_settings(tmp_path, {("name",): "Ferry", **values})
    assert path.read_text(encoding="utf-8") == FILE
    assert "geheim" not in caught.value.message


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("name = \n", "not valid TOML.*line 1.*Correct that first"),
        ('client = "Ines"', "“client” is no table there"),
        (b"name = '\xff'", "save it as UTF-8"),
    ],
)
def test_a_file_that_must_be_corrected_first_is_left_as_it_is(
    tmp_path: Path, text: str | bytes, words: str
) -> None:
    path = _write(tmp_path, text)
    before = path.read_bytes()
    with pytest.raises(CopycueError, match=words):
        write_settings(tmp_path, {("client", "name"): "Ines"})
    assert path.read_bytes() == before


def test_a_file_that_was_changed_since_it_was_read_is_left_as_it_is(tmp_path: Path) -> None:
    path = _write(tmp_path, FILE)
    as_read = fingerprint(tmp_path)
    path.write_text(FILE + "# mine\n", encoding="utf-8")
    with pytest.raises(CopycueError, match="changed it meanwhile"):
        write_settings(tmp_path, {("name",): "Ferry"}, as_read=as_read)
    assert path.read_text(encoding="utf-8") == FILE + "# mine\n"
    write_settings(tmp_path, {("name",): "Ferry"}, as_read=fingerprint(tmp_path))


def test_a_file_that_is_saved_while_it_is_edited_is_left_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = _write(tmp_path, FILE)

    def slowly(text: str, setting: tuple[str, ...], value: str) -> str:
        path.write_text("# mine\n" + text, encoding="utf-8")
        return changed(text, setting, value)

    monkeypatch.setattr("app.workspace.settings.writing.changed", slowly)
    with pytest.raises(CopycueError, match="changed it meanwhile"):
        write_settings(tmp_path, {("name",): "Ferry"})
    assert path.read_text(encoding="utf-8") == "# mine\n" + FILE


def test_a_file_that_is_protected_is_left_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _write(tmp_path, FILE)
    monkeypatch.setattr("os.access", lambda *_: False)
    with pytest.raises(CopycueError, match="may not be written"):
        write_settings(tmp_path, {("name",): "Ferry"})


def test_a_full_disk_is_told_and_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = _write(tmp_path, FILE)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(CopycueError, match="No space left"):
        write_settings(tmp_path, {("name",): "Ferry"})
    assert list(tmp_path.iterdir()) == [path]
    assert path.read_text(encoding="utf-8") == FILE


def test_without_a_file_there_is_nothing_to_write_into(tmp_path: Path) -> None:
    with pytest.raises(CopycueError, match="copycue init"):
        write_settings(tmp_path, {("name",): "Ferry"})
    assert list(tmp_path.iterdir()) == []


# --- any file, any settings -----------------------------------------------------------------------

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
COMMENT = st.sampled_from(["", "", "# why\n", "\n", '# name = "x"\n', "# [client]\n", '# """\n', "#\n\n"])


def _value(setting: Setting) -> st.SearchStrategy[object]:
    if setting.choices:
        return st.sampled_from(setting.choices)
    if setting.kind is Kind.PATHS:
        return st.lists(TEXT, max_size=3)
    if setting.kind is Kind.MEGABYTES:
        return st.floats(0, 1000, exclude_min=True)
    if is_name(setting.path):
        return TEXT.filter(lambda text: not trouble_with_name(text))
    return st.just("postgresql://h/d") if setting.path == ("ledger", "url") else TEXT.filter(_is_no_link)


def _is_no_link(text: str) -> bool:
    return "{" not in text


@st.composite
def _some_values(draw: st.DrawFn) -> dict[tuple[str, ...], object]:
    chosen = draw(st.lists(st.sampled_from(single_settings()), unique_by=lambda one: one.path, max_size=5))
    return {setting.path: draw(_value(setting)) for setting in chosen}


@st.composite
def _some_file(draw: st.DrawFn) -> str:
    """Draw a file of settings in one of many hands."""
    parts = [draw(COMMENT)]
    lines = {
        "": ['name = "a"  # n\n', "copy = [ # c\n 'x', # y\n]\n", 'journals = ["a", "b"]\n', "own.a.b = 1\n"],
        "[client]": ['name = "b"\n', "title = 'c' # t\n", '"address" = "du"\n', 'language = "de"\n'],
        "[people]": ['me = "d"\n', 'texts = { name = "e" } # who\n'],
        "[people.texts]": ["name = '''\n[client]\n'''\n"],
        " [ reply ] # r": ['  signature = """\n# no comment\n"""\n', 'sender = "f#g" # s\n'],
        "[[mapping]]": ['file = "h"\n'],
        "[links]": ['editor = """vscode://"x"""" # odd "quotes\n'],
    }
    headers = draw(st.lists(st.sampled_from(sorted(set(lines) - {""})), unique=True))
    if {"[people]", "[people.texts]"} <= set(headers):
        lines["[people]"].pop()
    for header in ["", *headers]:
        parts += [f"{header}\n" if header else "", draw(COMMENT)]
        for line in draw(st.permutations(lines[header])):
            parts += [line, draw(COMMENT)] if draw(st.booleans()) else []
    return "".join(parts)


@settings(max_examples=60)
@given(_some_file(), _some_values())
def test_what_is_written_is_what_is_read_and_every_comment_is_still_there(
    tmp_path_factory: pytest.TempPathFactory, text: str, values: dict[tuple[str, ...], object]
) -> None:
    folder = tmp_path_factory.mktemp("any")
    path = _write(folder, text)
    before, _ = read_settings(folder)
    write_settings(folder, values)
    after, _ = read_settings(folder)
    for setting in single_settings():
        expected = values.get(setting.path, _read(before, setting.path))
        assert _plain(_read(after, setting.path)) == _plain(expected)
    assert after.mapping == before.mapping
    assert not _comment_lines(text) - _comment_lines(path.read_text(encoding="utf-8"))


def _read(found: object, path: tuple[str, ...]) -> object:
    for name in path:
        found = getattr(found, name)
    return found


def _plain(value: object) -> object:
    return getattr(value, "value", value)


def _comment_lines(text: str) -> Counter[str]:
    return Counter(
        line.strip() for line in text.split("\n") if line.startswith("#") and line != "# no comment"
    )


def test_where_no_way_is_safe_the_file_is_left_and_what_to_type_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = _write(tmp_path, FILE)
    monkeypatch.setattr("app.workspace.settings.editing._is_proven", lambda *_: False)
    with pytest.raises(CopycueError, match=r'below \[client\]: name = "Ines"$'):
        write_settings(tmp_path, {("client", "name"): "Ines"})
    with pytest.raises(CopycueError, match=r'above the first \[header\]: name = "Ferry"$'):
        write_settings(tmp_path, {("name",): "Ferry"})
    assert path.read_text(encoding="utf-8") == FILE


def test_a_fingerprint_is_that_of_a_state(tmp_path: Path) -> None:
    assert fingerprint(tmp_path) == ""
    _write(tmp_path, FILE)
    assert fingerprint(tmp_path) == fingerprint(tmp_path) != ""
