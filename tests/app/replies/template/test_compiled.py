"""Compiled templates are kept for the next run; what is damaged or missing only costs time."""

from pathlib import Path

import pytest
from jinja2 import DictLoader, Environment

from app.replies.template.compiled import CompiledTemplates, compiled_templates


class Counting(Environment):
    """Counts what is compiled."""

    count = 0

    def _compile(self, source: str, filename: str) -> object:  # type: ignore[override] # what it is, is Jinja's
        self.count += 1
        return super()._compile(source, filename)


def environment(folder: Path, text: str = "Ahoy.") -> Counting:
    return Counting(loader=DictLoader({"a.j2": text}), bytecode_cache=CompiledTemplates(folder))


def compiled(folder: Path, text: str = "Ahoy.") -> int:
    """Render in what could be another run, and return how many templates were compiled."""
    fresh = environment(folder, text)
    assert fresh.get_template("a.j2").render() == text
    return fresh.count


def test_the_next_run_compiles_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "cache" / "templates"
    assert [compiled(folder), compiled(folder)] == [1, 0]


def test_a_changed_template_is_compiled_anew(tmp_path: Path) -> None:
    assert [compiled(tmp_path, text) for text in ("Ahoy.", "Hello.", "Hello.")] == [1, 1, 0]


@pytest.mark.parametrize("keep", [0, 1, 5, 20, 60, 90])
@pytest.mark.parametrize("more", [b"", b"\x00\xff garbage", b"(" * 50])
def test_a_damaged_file_is_as_good_as_none(tmp_path: Path, keep: int, more: bytes) -> None:
    compiled(tmp_path)
    (file,) = tmp_path.iterdir()
    file.write_bytes(file.read_bytes()[:keep] + more)
    assert [compiled(tmp_path), compiled(tmp_path)] == [1, 0]


def test_where_nothing_can_be_written_each_run_compiles_once(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("no folder", encoding="utf-8")
    fresh = environment(blocked / "templates")
    for _ in range(2):
        assert fresh.get_template("a.j2").render() == "Ahoy."
        fresh.cache = None  # as if another way of writing asked for it
    assert fresh.count == 1


def test_the_folder_is_the_user_s_cache_and_of_this_version() -> None:
    from app import __version__

    folder = Path(compiled_templates().directory)
    assert folder.parent.name == "templates"
    assert folder.name.startswith(f"{__version__}-")
