"""The message about a copy file that is not sound."""

from itertools import pairwise, product

import pytest

from app.model import Address, Formality, Language, Problem, Situation
from app.replies import compose_broken_file
from app.replies.broken_file import problem_facts
from tests.app.replies.made import PROFILES
from tests.app.replies.words_to_avoid import forbidden, mixed_address, our_words, sentences

AMPERSAND = Problem(
    "kiosk/copy.xml",
    "A bare “&” stands here; XML reads it as the start of a code.",
    line=33,
    column=41,
    hint="Type &amp; Anhänger for & Anhänger. With that the file is sound again.",
)


@pytest.mark.parametrize(
    ("hint", "expected"),
    [
        ("Type &amp; Co for & Co.", ("& Co", "&amp; Co", "", "", "&")),
        ("Type &lt;3 for <3. With that the file is sound again.", ("<3", "&lt;3", "", "", "<")),
        ("Type &#160; for &nbsp;.", ("&nbsp;", "&#160;", "", "", "")),
        ("Type </text> before </screen> in line 9.", ("", "</text>", "</screen>", "", "")),
        ("Type > behind <text key=.", ("", ">", "", "<text key=", "")),
        ("Delete </b>.", ("</b>", "", "", "", "")),
        ('Delete this second key="b".', ('key="b"', "", "", "", "")),
        ('Type key="a" for key=“a”.', ("key=“a”", 'key="a"', "", "", "")),
        ('Type &quot; for each " inside the value.', ("", "", "", "", "")),
        ('Type key="…" for key=…, cut here.', ("", "", "", "", "")),
        ("Type &lt; for <, if it is text.", ("", "", "", "", "")),
        ("The file seems to be cut off: restore it from a copy.", ("", "", "", "", "")),
        ("", ("", "", "", "", "")),
    ],
)
def test_what_to_type_is_taken_from_the_hint_not_its_words(hint: str, expected: tuple[str, ...]) -> None:
    facts = problem_facts(Problem("a.xml", "x", hint=hint))
    assert (facts.now, facts.typed, facts.before, facts.behind, facts.sign) == expected


@pytest.mark.parametrize(("language", "address", "formality"), list(product(Language, Address, Formality)))
@pytest.mark.parametrize(
    "problem",
    [
        AMPERSAND,
        Problem("a.xml", "cut off", line=7, hint="Type </text> before </screen> in line 9."),
        Problem("a.xml", "cut off", line=7, hint="Delete </b>."),
        Problem("a.xml", "cut off", line=7, hint="Type > behind <text key=."),
        Problem("a.xml", "The file seems to be cut off."),
    ],
)
def test_the_message_is_kind_and_exact(
    problem: Problem, language: Language, address: Address, formality: Formality
) -> None:
    for profile in PROFILES.values():
        reply = compose_broken_file(problem, profile, language=language, address=address, formality=formality)
        assert reply.situation is Situation.BROKEN_FILE
        assert problem.file in reply.text
        assert problem.line is None or f" {problem.line}" in reply.text
        text = our_words(reply).replace("&amp;", "X")
        assert not forbidden(text, language)
        assert language is Language.EN or not mixed_address(text, address)
        assert not {"You", "Why"} & {sentence.split()[0] for sentence in sentences(text)}
        assert len(text.split()) <= 120


def test_the_one_character_is_ready_to_paste_and_never_blamed_on_anybody() -> None:
    reply = compose_broken_file(AMPERSAND, PROFILES["full"], language=Language.EN)
    assert "\n& Anhänger → &amp; Anhänger\n" in reply.text
    assert "<pre>&amp; Anhänger → &amp;amp; Anhänger</pre>" in reply.html
    assert reply.subject.startswith("kiosk/copy.xml, line 33")
    assert "your file" not in reply.text


TWO = Problem(
    "kiosk/copy.xml", "A bare “<” stands here.", line=50, column=7, hint="Type &lt; 6 for < 6. With these …"
)


@pytest.mark.parametrize(("language", "address", "formality"), list(product(Language, Address, Formality)))
def test_every_place_of_a_file_is_told_and_none_is_called_the_only_one(
    language: Language, address: Address, formality: Formality
) -> None:
    reply = compose_broken_file(
        *(AMPERSAND, PROFILES["full"]),
        language=language,
        address=address,
        formality=formality,
        more=(TWO, TWO),
    )
    lines = reply.text.splitlines()
    assert [line.rstrip(":") for line in lines if " 33, " in line or " 50, " in line] == [
        line for line in lines if line.startswith("kiosk/copy.xml, ")
    ]
    assert len([line for line in lines if line.startswith("kiosk/copy.xml, ")]) == 3
    assert {"one place", "one small", "eine Stelle", "einer Stelle"}.isdisjoint(_pairs(reply.text))
    assert "three" in reply.text or "drei" in reply.text
    assert "one place" not in reply.subject
    assert "eine Stelle" not in reply.subject


def _pairs(text: str) -> set[str]:
    words = text.replace(":", "").replace(",", "").split()
    return {f"{one} {other}" for one, other in pairwise(words)}
