"""The page about dialects says what the declarations say."""

import re

import msgspec
import pytest

from app.catalogue.declared import shipped
from app.catalogue.dialect import Dialect, EntryRule, Reason, Recognise, TextRules
from resources import folder
from tests.app.catalogue.dialects.page import PAGE, page


def test_the_page_is_made_from_the_declarations() -> None:
    assert PAGE.read_text("utf-8") == page(), "python -m tests.app.catalogue.dialects.page writes it anew"


@pytest.mark.parametrize("dialect", shipped(), ids=lambda dialect: dialect.name)
def test_each_dialect_has_a_row_with_its_name_and_title(dialect: Dialect) -> None:
    assert page().count(f"| **{dialect.title}**<br>`{dialect.name}` |") == 1


@pytest.mark.parametrize("words", [Dialect, Recognise, TextRules, EntryRule, Reason])
def test_the_readme_tells_every_word(words: type[msgspec.Struct]) -> None:
    readme = folder("dialects", "README.md").read_text("utf-8")
    structural = {"general", "recognise", "text", "entries", "not_for_client"}
    missing = [name for name in words.__struct_fields__ if f"\n{name} = " not in readme]
    assert set(missing) <= structural


def test_every_link_leads_to_a_file() -> None:
    for link in re.findall(r"\]\((\.\.[^)]+)\)", page()):
        assert (PAGE.parent / link).is_file(), link
