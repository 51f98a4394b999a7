"""Tables that repeat come and go and change; what else was typed stays."""

import tomllib
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model import CopycueError
from app.workspace.settings.new_file import new_file
from app.workspace.settings.repeated import with_tables

OLE = {"texts": "kiosk/*", "name": "Ole"}
MAEVE = {"texts": "web/*", "name": "Maeve Doyle", "title": "Ms"}
TWO = """\
name = "Kiosk"

# Two people.
[[area]]  # the old ones
texts = "kiosk/*"  # since May
name = "Ole"

# She knows the web.
[[area]]
texts = "web/*"
name = "Maeve Doyle"
title = "Ms"

# Below replies.
[reply]
sender = "Tom"
"""


def test_the_first_tables_stand_where_a_new_file_speaks_of_them() -> None:
    text = with_tables(new_file({("name",): "Kiosk"}), "area", [OLE, MAEVE])
    before, _, after = text.partition("# [[area]]\n")
    assert before.rstrip().endswith("Each is a table:")
    assert after.startswith('[[area]]\ntexts = "kiosk/*"\nname = "Ole"\n\n[[area]]\ntexts = "web/*"\n')


@pytest.mark.parametrize("text", ["", 'name = "Kiosk"\n', '[client]\nname = "Anna"'])
def test_elsewhere_they_stand_at_the_end(text: str) -> None:
    new = with_tables(text, "area", [OLE])
    assert new.startswith(text)
    assert new.endswith('[[area]]\ntexts = "kiosk/*"\nname = "Ole"\n')


def test_one_more_goes_behind_its_like_and_not_between_a_comment_and_what_it_is_about() -> None:
    new = with_tables(TWO, "area", [OLE, MAEVE, OLE])
    assert new == TWO.replace('title = "Ms"\n', 'title = "Ms"\n\n[[area]]\ntexts = "kiosk/*"\nname = "Ole"\n')


def test_a_value_is_changed_where_it_stands() -> None:
    assert with_tables(TWO, "area", [{**OLE, "texts": "all/*"}, MAEVE]) == TWO.replace("kiosk", "all")


def test_a_setting_that_is_not_wanted_any_more_goes() -> None:
    wanted = {"texts": "web/*", "name": "Maeve Doyle"}
    assert with_tables(TWO, "area", [OLE, wanted]) == TWO.replace('title = "Ms"\n', "")


def test_one_is_taken_out_and_the_others_keep_their_comments() -> None:
    new = with_tables(TWO, "area", [MAEVE])
    assert "Ole" not in new
    assert "# She knows the web.\n[[area]]\n" in new
    assert "# Below replies.\n[reply]\n" in new


def test_all_can_be_taken_out() -> None:
    assert tomllib.loads(with_tables(TWO, "area", [])) == {"name": "Kiosk", "reply": {"sender": "Tom"}}


def test_what_is_there_already_changes_nothing() -> None:
    assert with_tables(TWO, "area", [OLE, MAEVE]) is TWO


def test_tables_of_another_form_are_left_to_whoever_wrote_them() -> None:
    text = 'area = [{ texts = "kiosk/*", name = "Ole" }]\n'
    with pytest.raises(CopycueError, match=r"change its tables \[\[area\]\] there"):
        with_tables(text, "area", [MAEVE])


def test_text_that_looks_like_a_header_is_no_trap() -> None:
    text = 'signature = """\n[[area]]\ntexts"""\n\n[[area]]\ntexts = "a"\nname = "Ole"\n'
    with pytest.raises(CopycueError, match="left as it is"):
        with_tables(text, "area", [MAEVE])


_tables = st.lists(
    st.fixed_dictionaries(
        {"texts": st.text(max_size=5), "name": st.sampled_from(["Ole", "Mo"])},
        optional={"title": st.text(max_size=5)},
    ),
    max_size=5,
)


@given(_tables, _tables)
def test_whatever_was_and_is_wanted_is_what_is_read(
    before: list[Mapping[str, str]], wanted: list[Mapping[str, str]]
) -> None:
    text = with_tables(with_tables(TWO, "area", before), "area", wanted)
    read = tomllib.loads(text)
    assert read.get("area", []) == wanted
    assert read["reply"] == {"sender": "Tom"}
    assert "# Below replies.\n[reply]" in text
