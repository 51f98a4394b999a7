"""Each worked example in docs/extending is followed, word by word, in a copy of the project."""

from pathlib import Path

import pytest

from tests.docs.blocks import ROOT, Block, blocks_of
from tests.docs.following import Typed, Workbench, typed_in

PAGES = sorted((ROOT / "docs" / "extending").glob("*.md"))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_the_page_leads_where_it_says(page: Path, tmp_path: Path) -> None:
    Workbench(tmp_path / "copy").follow(page)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_the_page_ends_with_tests_that_pass(page: Path) -> None:
    console = [block for block in blocks_of(page.read_text("utf-8")) if block.kind == "console"]
    assert [typed for typed in typed_in(console[-1]) if "-m pytest" in typed.command]


def test_a_block_for_a_console_tells_commands_and_what_they_print() -> None:
    block = Block("console", "", "$ copycue demo\n…\nA ferry\n$ copycue x\n→ exit status 2\n")
    assert list(typed_in(block)) == [Typed("copycue demo", ("A ferry",)), Typed("copycue x", (), 2)]
