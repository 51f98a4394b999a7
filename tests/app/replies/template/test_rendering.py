"""Templates: strict, limited, and with several wordings of a move."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import pytest

from app.model import Address, CopycueError, Language
from app.replies import UnfilledSlot
from app.replies.blocks import blocks_of, plain_of
from app.replies.template import Library, Rendering, TemplateMistakeError
from app.replies.template.course import Pick
from app.replies.template.reading import read_template


@dataclass(frozen=True)
class Spot:
    line: int | None = None
    file: str = "kiosk/copy.xml"
    _own: str = "hidden"

    @property
    def short(self) -> str:
        return self.file[-8:]

    def method(self) -> str:
        return "called"


def first(_move: str, fit: Sequence[int]) -> int:
    return fit[0]


def last(_move: str, fit: Sequence[int]) -> int:
    return fit[-1]


def rendering_of(sources: Mapping[str, str], tone: str = "neutral", pick: Pick = first) -> Rendering:
    library = Library(own={name: read_template(text, name) for name, text in sources.items()})
    shelf = library.shelf(Language.EN, Address.FORMAL, "standard")
    return Rendering(shelf, "body.j2", tone, pick)


def rendered(source: str, facts: Mapping[str, object] | None = None, tone: str = "neutral") -> str:
    return plain_of(blocks_of(rendering_of({"test.j2": source}, tone).text_of("test.j2", facts or {})))


@pytest.mark.parametrize(
    ("source", "slot"),
    [
        ("{{ unknown }}", "unknown"),
        ("{{ empty }}", "empty"),
        ("{{ nothing }}", "nothing"),
        ("{{ place.line }}", "place.line"),
        ("Hello {{ unknown | quoted }}", "unknown"),
        ("{{ unknown.file }}", "unknown.file"),
    ],
)
def test_a_slot_without_a_value_is_never_put_out(source: str, slot: str) -> None:
    facts = {"unknown": None, "empty": "", "nothing": (), "place": Spot()}
    with pytest.raises(UnfilledSlot) as raised:
        rendered("\n" + source, facts)
    assert raised.value.slot == slot
    assert raised.value.problem.line == 2
    assert "test.j2, line 2" in raised.value.message


@pytest.mark.parametrize(
    "source",
    [
        "{{ missing }}",
        "{% if missing %}x{% endif %}",
        "{{ place.missing }}",
        "{{ place.method }}",
        "{{ place._own }}",
        "{{ place.file.upper }}",
        "{{ place }}",
        "{{ place.file | joined }}",
        "{{ text.__class__ }}",
        "{% for item in text %}x{% endfor %}",
        '{% include "nowhere.j2" %}',
    ],
)
def test_a_template_reaches_nothing_but_declared_facts(source: str) -> None:
    with pytest.raises(TemplateMistakeError, match=r"test\.j2, line 1"):
        rendered(source, {"place": Spot(), "text": "words"})


def test_declared_facts_and_what_is_derived_of_them_can_be_printed() -> None:
    assert rendered("{{ place.file }} {{ place.short }}", {"place": Spot()}) == "kiosk/copy.xml copy.xml"


@pytest.mark.parametrize(
    ("condition", "holds"),
    [
        ("known", True),
        ("not known", False),
        ("unknown", False),
        ("known and unknown", False),
        ("unknown or known", True),
        ("not unknown and known", True),
        ("not (unknown or known)", False),
        ('kind == "slip"', True),
        ('kind != "slip"', False),
        ("count == 2", True),
        ("count != 2 or known", True),
        ("unknown.line", False),
    ],
)
def test_conditions_join_facts(condition: str, *, holds: bool) -> None:
    facts = {"known": "x", "unknown": None, "kind": "slip", "count": 2}
    text = rendered(f"{{% if {condition} %}}yes{{% else %}}no{{% endif %}}", facts)
    assert text == ("yes" if holds else "no")


def test_the_first_branch_that_holds_is_taken() -> None:
    source = "{% if a %}a{% elif b %}b{% elif c %}c{% else %}d{% endif %}"
    assert rendered(source, {"a": None, "b": "x", "c": "x"}) == "b"
    assert rendered(source, {"a": None, "b": None, "c": None}) == "d"


def test_items_of_a_list_are_gone_through() -> None:
    spots = (Spot(1), Spot(2))
    assert rendered("{% for spot in spots %}{{ spot.line }}.{% endfor %}", {"spots": spots}) == "1.2."


def test_a_name_holds_for_the_rest_of_its_template_only() -> None:
    sources = {
        "test.j2": '{% include "inner.j2" %}{% if word %}kept{% endif %}{{ other }}',
        "inner.j2": '{% set word = "inside" %}{% set other %}<{{ word }}>{% endset %}{{ word }} ',
    }
    text = rendering_of(sources).text_of("test.j2", {"word": None, "other": "outside"})
    assert text == "insideoutside"


def test_dashes_take_blank_space_away() -> None:
    assert rendered("a \n{%- if x %}, b{% endif -%}\n : c", {"x": "x"}) == "a, b: c"


@pytest.mark.parametrize("words", ["{{ 7*7 }}", "{% raw %}", "{# gone #}", "<b>bold</b>", "&amp;", "\\n"])
def test_words_of_a_client_stay_as_they_are(words: str) -> None:
    assert rendered("Said {{ words | quoted }}.", {"words": words}) == f"Said “{words}”."


def test_templates_that_include_each_other_end() -> None:
    sources = {"a.j2": 'a{% include "b.j2" %}', "b.j2": '{% include "a.j2" %}'}
    with pytest.raises(TemplateMistakeError, match="include each other without end"):
        rendering_of(sources).text_of("a.j2", {})


def test_nested_lists_can_not_take_for_ever() -> None:
    source = "x"
    for depth in range(6):
        source = f"{{% for i{depth} in many %}}{source}{{% endfor %}}"
    with pytest.raises(TemplateMistakeError, match="too many steps"):
        rendered(source, {"many": tuple(str(number) for number in range(50))})


def test_templates_that_include_others_many_times_can_not_take_for_ever() -> None:
    names = [f"{letter}.j2" for letter in "abcdefghijkl"]
    sources = {name: f'{{% include "{following}" %}}' * 10 for name, following in pairwise(names)}
    sources[names[-1]] = "{% set nothing %}{% endset %}"
    with pytest.raises(TemplateMistakeError, match="too many steps"):
        rendering_of(sources).text_of(names[0], {})


def test_words_that_double_can_not_take_for_ever() -> None:
    source = '{% set w0 = "words" %}'
    for number in range(60):
        source += f"{{% set w{number + 1} %}}{{{{ w{number} }}}}{{{{ w{number} }}}}{{% endset %}}"
    with pytest.raises(TemplateMistakeError, match="too many steps"):
        rendered(source)


def test_a_reply_can_not_grow_without_end() -> None:
    source = "{% for item in many %}" + "words " * 500 + "{% endfor %}"
    with pytest.raises(TemplateMistakeError, match="more than 60000 characters"):
        rendered(source, {"many": tuple("x" * 100)})


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
    ("tone", "known", "expected"),
    [
        ("friendly", "Ann", {0}),
        ("friendly", None, {0, 2}),
        ("neutral", "Ann", {1}),
        ("neutral", None, {2}),
        ("formal", "Ann", {1, 3}),
    ],
)
def test_a_wording_is_picked_among_those_that_fit(tone: str, known: str | None, expected: set[int]) -> None:
    taken = set()
    for picked in (first, last):
        rendering = rendering_of({"hello.j2": WORDINGS}, tone, picked)
        rendering.text_of("hello.j2", {"known": known})
        taken.add(rendering.wordings["hello/hello"])
    assert taken == expected


def test_a_move_without_a_fitting_wording_stops_the_reply() -> None:
    with pytest.raises(UnfilledSlot, match="hello"):
        rendered("{% wordings hello %}{% wording formal %}Good day.{% endwordings %}")


def test_a_team_s_own_template_goes_before_ours_and_a_variant_before_both() -> None:
    own = {
        "en/offer.j2": read_template("ours", "replies/en/offer.j2"),
        "en/training/offer.j2": read_template("training", "replies/en/training/offer.j2"),
    }
    library = Library(own=own, variants=("training",))
    shelves = [library.shelf(Language.EN, Address.FORMAL, name) for name in ("standard", "training")]
    found = [shelf.find("offer.j2") for shelf in shelves]
    assert [template.name for template in found if template] == [
        "replies/en/offer.j2",
        "replies/en/training/offer.j2",
    ]
    german = library.shelf(Language.DE, Address.FORMAL, "standard").find("offer.j2")
    assert german is not None
    assert german.name == "de/sie/offer.j2"


def test_a_mistake_is_an_error_that_command_line_and_window_can_print() -> None:
    with pytest.raises(CopycueError) as raised:
        rendered("{{ missing }}")
    assert raised.value.title == "A reply template has a mistake"
