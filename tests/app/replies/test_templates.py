"""Templates: strict, sandboxed, and with several wordings of a move."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from app.model import CopycueError, Language
from app.replies import UnfilledSlot
from app.replies.blocks import plain_of
from app.replies.templates import render
from app.replies.wordings import PICK, TONE


def rendered(folder: Path, source: str, facts: Mapping[str, object]) -> str:
    (folder / "test.j2").write_text(source, encoding="utf-8")
    given = {TONE: "neutral", PICK: lambda _move, _count: 0, **facts}
    return plain_of(render(Language.EN, [folder], "test.j2", given))


@pytest.mark.parametrize(
    ("source", "slot"),
    [
        ("{{ nothing }}", "nothing"),
        ("{{ unknown }}", "unknown"),
        ("{{ empty }}", "empty"),
        ("{{ place.line }}", "line"),
        ("Hello {{ unknown | quoted }}", "unknown"),
        ("{% if nothing %}x{% endif %}", "nothing"),
    ],
)
def test_a_slot_without_a_value_is_never_put_out(tmp_path: Path, source: str, slot: str) -> None:
    facts = {"unknown": None, "empty": "", "place": Path()}
    with pytest.raises(UnfilledSlot) as raised:
        rendered(tmp_path, "\n" + source, facts)
    assert slot in (raised.value.slot, raised.value.message) or slot in raised.value.message
    assert "test.j2, line 2" in raised.value.message


def test_what_is_not_known_is_false_in_a_condition(tmp_path: Path) -> None:
    source = "{% if unknown %}yes{% else %}no{% endif %}"
    assert rendered(tmp_path, source, {"unknown": None}) == "no"


@pytest.mark.parametrize(
    "source",
    [
        "{{ ''.__class__.__mro__ }}",
        "{{ items.append(1) }}",
        "{{ range(9) }}",
        "{{ 'x' | upper }}",
        "{{ cycler }}",
        "{% include '/etc/passwd' %}",
        "{% include '../test.j2' %}",
        "{{ 'x'.format.__globals__ }}",
        "{% if %}",
        "{% wordings a %}{% wording loud %}x{% endwordings %}",
    ],
)
def test_a_template_reaches_nothing_but_its_facts(tmp_path: Path, source: str) -> None:
    with pytest.raises(CopycueError):
        rendered(tmp_path, source, {"items": [1]})


def test_a_mistake_in_a_template_is_told_with_file_and_line(tmp_path: Path) -> None:
    with pytest.raises(CopycueError, match=r"test\.j2, line 3"):
        rendered(tmp_path, "a\nb\n{{ x", {})


def test_a_missing_template_is_a_clear_error(tmp_path: Path) -> None:
    with pytest.raises(CopycueError, match=r"nowhere\.j2"):
        render(Language.EN, [tmp_path], "nowhere.j2", {})


@pytest.mark.parametrize("words", ["{{ 7*7 }}", "{% raw %}", "{# gone #}", "<b>bold</b>", "&amp;", "\\n"])
def test_words_of_a_client_stay_as_they_are(tmp_path: Path, words: str) -> None:
    assert rendered(tmp_path, "Said {{ words | quoted }}.", {"words": words}) == f"Said “{words}”."


WORDINGS = """
{% wordings hello %}
{% wording friendly %}
Hi.
{% wording neutral, formal if known %}
Hello {{ known }}.
{% wording any if not known %}
Hello.
{% wording formal %}
Good day.
{% endwordings %}
"""


@pytest.mark.parametrize(
    ("tone", "known", "pick", "expected"),
    [
        ("friendly", "Ann", 0, "Hi."),
        ("friendly", None, 1, "Hello."),
        ("neutral", "Ann", 0, "Hello Ann."),
        ("neutral", None, 0, "Hello."),
        ("formal", "Ann", 1, "Good day."),
    ],
)
def test_a_wording_is_picked_among_those_that_fit(
    tmp_path: Path, tone: str, known: str | None, pick: int, expected: str
) -> None:
    counts: list[int] = []

    def picked(_move: str, count: int) -> int:
        counts.append(count)
        return min(pick, count - 1)

    assert rendered(tmp_path, WORDINGS, {TONE: tone, PICK: picked, "known": known}) == expected
    assert counts[0] in (1, 2)


def test_a_move_without_a_fitting_wording_stops_the_reply(tmp_path: Path) -> None:
    source = "{% wordings hello %}{% wording formal %}Good day.{% endwordings %}"
    with pytest.raises(UnfilledSlot, match="hello"):
        rendered(tmp_path, source, {})
