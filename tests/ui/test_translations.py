"""Every word on the screen can be translated: Qt's own tool finds it, with its plural forms."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import etree

import ui

SOURCES = sorted(Path(ui.__path__[0]).rglob("*.py"))
LUPDATE = Path(sys.executable).with_name("pyside6-lupdate")


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


@pytest.mark.skipif(not LUPDATE.exists(), reason="this PySide6 came without lupdate")
def test_the_translators_tool_finds_every_string(tmp_path: Path) -> None:
    target = tmp_path / "de.ts"
    command = [str(LUPDATE), *map(str, SOURCES), "-ts", str(target)]
    subprocess.run(command, check=True, capture_output=True)
    messages = etree.parse(str(target)).findall(".//message")
    found = {message.findtext("source"): message.get("numerus") == "yes" for message in messages}
    wanted = {text for source in SOURCES for text in strings_in(source)}
    assert wanted
    assert wanted - set(found) == set()
    assert {text for text in wanted if "%n" in text} == {text for text, plural in found.items() if plural}
