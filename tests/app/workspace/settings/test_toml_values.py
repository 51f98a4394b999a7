import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.workspace.settings.toml_values import toml_value

TEXT = st.text(st.characters(exclude_categories=["Cs"]))


@given(TEXT | st.lists(TEXT).map(tuple))
def test_a_value_reads_as_it_was_written(value: str | tuple[str, ...]) -> None:
    read = tomllib.loads(f"a = {toml_value(value)}")["a"]
    assert (tuple(read) if isinstance(read, list) else read) == value


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("Frau", '"Frau"'),
        ("a\nb", '"a\\nb"'),
        (50, "50"),
        (0.5, "0.5"),
        (("a", "b"), '["a", "b"]'),
        ((), "[]"),
    ],
)
def test_values_are_written_as_people_write_them(value: str | float | tuple[str, ...], written: str) -> None:
    assert toml_value(value) == written
