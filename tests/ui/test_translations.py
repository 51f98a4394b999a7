"""Every word on the screen is found by Qt's own tool, with its plural forms, and there is German for it."""

import ast
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import etree

from tests.ui.languages.update import GERMAN, LUPDATE, SOURCES, unfinished, update

pytestmark = pytest.mark.skipif(not LUPDATE.exists(), reason="this PySide6 came without lupdate")
Key = tuple[str, str]
SLOT = re.compile(r"%[1-9n]")


def strings_in(source: Path) -> Iterator[str]:
    """Yield the strings that a module has translated."""
    for call in ast.walk(ast.parse(source.read_text("utf-8"))):
        if (
            isinstance(call, ast.Call)
            and isinstance(call.func, ast.Name)
            and call.func.id in {"translate", "tr"}
        ):
            text = call.args[1 if call.func.id == "translate" else 0]
            assert isinstance(text, ast.Constant), f"{source}:{call.lineno}: not a plain string"
            yield str(text.value)


def translations(path: Path) -> dict[Key, tuple[str, ...]]:
    """Return the forms in which each string is said, by context and string."""
    found: dict[Key, tuple[str, ...]] = {}
    for context in etree.parse(path).iterfind(".//context"):
        for message in context.iterfind("message"):
            said = message.findall(".//numerusform") or message.findall("translation")
            key = context.findtext("name") or "", message.findtext("source") or ""
            found[key] = tuple(form.text or "" for form in said)
    return found


@pytest.fixture(scope="module")
def updated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The German file after Qt's tool has gone through the sources as they are."""
    target = tmp_path_factory.mktemp("translations") / GERMAN.name
    shutil.copy(GERMAN, target)
    update(target)
    return target


def test_the_translators_tool_finds_every_string(updated: Path) -> None:
    messages = etree.parse(updated).findall(".//message")
    found = {message.findtext("source"): message.get("numerus") == "yes" for message in messages}
    wanted = {text for source in SOURCES for text in strings_in(source)}
    assert wanted
    assert wanted - set(found) == set()
    assert {text for text in wanted if "%n" in text} == {text for text, plural in found.items() if plural}


def test_the_german_file_and_the_sources_hold_the_same_strings(updated: Path) -> None:
    """``make translations`` brings them together."""
    assert set(translations(updated)) == set(translations(GERMAN))


def test_everything_is_translated() -> None:
    assert unfinished(GERMAN) == []
    assert {key for key, forms in translations(GERMAN).items() if not all(forms)} == set()


def test_a_translation_has_the_same_slots() -> None:
    other = {
        key
        for key, forms in translations(GERMAN).items()
        for form in forms
        if sorted(SLOT.findall(form)) != sorted(SLOT.findall(key[1]))
    }
    assert other == set()


def test_a_translation_ends_as_the_string_does() -> None:
    ends = re.compile(r"(?:\s*…|[.:!?]|\s)?$")
    other = {
        (source, form)
        for (context, source), forms in translations(GERMAN).items()
        for form in forms
        if context != "Date" and ends.findall(source)[0] != ends.findall(form)[0]
    }
    assert other == set()


def test_the_keys_of_menus_differ() -> None:
    titles = [forms[0] for (context, _), forms in translations(GERMAN).items() if context == "Menu"]
    keys = [title[title.index("&") + 1].lower() for title in titles if "&" in title]
    assert len(keys) > 1
    assert len(set(keys)) == len(keys)
