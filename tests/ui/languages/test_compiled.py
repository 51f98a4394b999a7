"""Translations are compiled once for the words as they stand, wherever Copycue was unpacked."""

import os
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from ui.languages.compiled import compile_all, compiled

WORDS = """<!DOCTYPE TS><TS version="2.1" language="de_DE"><context><name>Pier</name><message>
<source>Ferry</source><translation>{german}</translation></message></context></TS>"""


def shipped(folder: Path, german: str = "Fähre") -> Path:
    """Return a folder with the words of one part."""
    folder.mkdir(exist_ok=True)
    folder.joinpath("copycue_de.ts").write_text(WORDS.format(german=german), encoding="utf-8")
    return folder


def word(path: Path | None) -> str:
    """Return what a ferry is called in a compiled file."""
    translator = QTranslator()
    assert path is not None
    assert translator.load(str(path))
    return str(translator.translate("Pier", "Ferry"))


def test_words_are_compiled_on_first_use(tmp_path: Path) -> None:
    words = shipped(tmp_path / "words")
    assert word(compiled("de", shipped=words, cache=tmp_path / "cache")) == "Fähre"


def test_the_second_start_finds_them_compiled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    words, cache = shipped(tmp_path / "words"), tmp_path / "cache"
    first = compiled("de", shipped=words, cache=cache)
    monkeypatch.setattr(subprocess, "run", None)
    assert compiled("de", shipped=words, cache=cache) == first


def test_other_words_are_compiled_anew(tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    compiled("de", shipped=shipped(tmp_path / "words"), cache=cache)
    later = compiled("de", shipped=shipped(tmp_path / "words", "Fährschiff"), cache=cache)
    assert word(later) == "Fährschiff"


def test_what_a_packed_program_brings_is_taken(tmp_path: Path) -> None:
    words = shipped(tmp_path / "words")
    (words / "de.qm").write_bytes(b"")
    assert compiled("de", shipped=words, cache=tmp_path / "cache") == words / "de.qm"
    assert not (tmp_path / "cache").exists()


def test_a_language_without_words_is_told_apart(tmp_path: Path) -> None:
    assert compiled("fr", shipped=shipped(tmp_path / "words"), cache=tmp_path) is None


@pytest.mark.expects_log
def test_a_damaged_file_leaves_the_window_english(tmp_path: Path) -> None:
    words, cache = shipped(tmp_path / "words", "</translation>"), tmp_path / "cache"
    assert compiled("de", shipped=words, cache=cache) is None
    assert list(cache.iterdir()) == []


def test_a_packed_program_gets_all_languages(tmp_path: Path) -> None:
    made = compile_all(tmp_path)
    assert [path.name for path in made] == ["de.qm"]
    assert QTranslator().load(str(made[0]))


def test_what_was_compiled_of_the_same_words_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = compile_all(tmp_path)
    monkeypatch.setattr(subprocess, "run", None)
    assert compile_all(tmp_path) == first


def test_what_is_older_than_its_words_is_compiled_anew(tmp_path: Path) -> None:
    (made,) = compile_all(tmp_path)
    made.write_bytes(b"of older words")
    os.utime(made, (0, 0))
    compile_all(tmp_path)
    assert QTranslator().load(str(made))
