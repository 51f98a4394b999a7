"""All replies there are, written with made-up facts: what is true of each of them."""

import html
import os
import re
from collections import Counter
from dataclasses import replace
from functools import cache
from itertools import product

import pytest

from app.model import Address, Finding, Formality, Language, Situation, ToneLevel, Variant
from app.replies.rehearsal import Rehearsed, rehearsed
from app.replies.specimens import PROFILES, SPECIMENS
from app.replies.template import SHIPPED, Library
from app.replies.template.reading import read_template
from app.replies.tone import ToneContext, check_tone
from tests.app.replies.words_to_avoid import forbidden, jargon, mixed_address, our_words, sentences

SOME = 1 if os.environ.get("COPYCUE_ALL_REPLIES") else 4
"""One of how many replies is looked at; all of them with the environment variable."""

_LONG = {Situation.SEVERAL_NOTES, Situation.BROKEN_FILE, Situation.HALF_AND_HALF, Situation.SEVERAL_CHANGES}
_ADDS = {Variant.GUIDE, Variant.BENEFIT, Variant.ROLES, Variant.COST}


@cache
def tried() -> list[Rehearsed]:
    return list(rehearsed(SHIPPED))


def looked_at() -> list[Rehearsed]:
    return [one for one in tried()[::SOME] if one.reply is not None]


def test_every_reply_can_be_written() -> None:
    assert [one.problem for one in tried() if one.problem is not None] == []
    assert sum(one.reply is not None for one in tried()) >= 2000


def test_every_situation_and_kind_of_reply_is_among_them() -> None:
    replies = [one.reply for one in tried() if one.reply is not None]
    assert {reply.situation for reply in replies} == set(Situation)
    assert {reply.variant for reply in replies} == set(Variant)
    voices = Counter((reply.language, reply.address, reply.formality) for reply in replies)
    assert len(voices) == 12
    assert min(voices.values()) > 100


def test_none_says_what_annoys() -> None:
    for one in looked_at():
        assert one.reply is not None
        if one.reply.variant == Variant.COST:
            continue  # it speaks of money, where that is allowed
        text = our_words(one.reply)
        assert not forbidden(text, one.reply.language), (one.specimen, one.reply.variant, one.reply.text)
        assert not jargon(text), (one.specimen, one.reply.text)


@pytest.mark.parametrize(("language", "address", "formality"), [*product(Language, Address, Formality)])
def test_the_tone_check_has_nothing_to_stop_or_warn_of(
    language: Language, address: Address, formality: Formality
) -> None:
    for one in looked_at():
        assert one.reply is not None
        if (one.reply.language, one.reply.address, one.reply.formality) != (language, address, formality):
            continue
        profile = replace(PROFILES[one.known], language=language, address=address, formality=formality)
        note = SPECIMENS[one.specimen][0].text if one.specimen in SPECIMENS else ""
        handed = one.reply.variant == Variant.HAND_OVER  # the place is told by whoever takes over
        situation = None if handed else one.reply.situation
        context = ToneContext(profile, note, situation, money_allowed=profile.money_allowed)
        findings = check_tone(one.reply.text, one.reply.language, context).findings
        said = [
            (found.rule, one.reply.text[found.start : found.end])
            for found in findings
            if found.level in {ToneLevel.STOP, ToneLevel.WARN}
        ]
        assert said == [], (one.specimen, one.known, one.reply.variant, one.reply.text)


def test_sie_and_du_are_never_mixed() -> None:
    for one in looked_at():
        assert one.reply is not None
        if one.reply.language is Language.DE:
            said = our_words(one.reply) + one.reply.subject.split("„")[0]
            assert not mixed_address(said, one.reply.address), (one.specimen, one.reply.text)


def test_none_begins_a_sentence_with_you_or_ends_with_a_demand() -> None:
    for one in looked_at():
        assert one.reply is not None
        said = sentences(our_words(one.reply))
        assert not {sentence.split()[0] for sentence in said} & {"You", "Why", "Sie", "Ihr", "Warum", "Du"}
        assert not one.reply.text.rstrip().endswith(("?", ":"))


def test_none_has_an_unfilled_slot_or_marks_of_a_template() -> None:
    for one in looked_at():
        assert one.reply is not None
        words = our_words(one.reply)
        assert not re.search(r"\{[{%#]|[%#}]\}|\bNone\b|<[a-z]+>|  ", words), (one.specimen, one.reply.text)


def test_a_reply_to_one_note_is_short() -> None:
    for one in looked_at():
        assert one.reply is not None
        limit = 120 + 30 * (one.reply.situation in _LONG) + 30 * (one.reply.variant in _ADDS)
        if one.reply.situation is not Situation.SEVERAL_NOTES:
            assert len(our_words(one.reply).split()) <= limit, (one.specimen, one.reply.text)


def test_the_short_kind_is_the_shortest() -> None:
    by_kind: dict[str, list[int]] = {}
    for one in tried():
        if one.reply is not None and one.specimen == "a slip" and one.reply.variant != Variant.HAND_OVER:
            by_kind.setdefault(one.reply.variant, []).append(len(one.reply.text.split()))
    average = {kind: sum(counts) / len(counts) for kind, counts in by_kind.items()}
    assert min(average, key=average.__getitem__) == Variant.SHORT


def test_every_claimed_place_is_told_as_it_stands_in_the_file() -> None:
    for one in tried():
        if one.reply is None or one.specimen not in SPECIMENS or one.reply.variant == Variant.HAND_OVER:
            continue
        verdict = SPECIMENS[one.specimen][1]
        if one.reply.variant == Variant.SHORT and verdict.finding is Finding.DONE:
            continue  # there is nothing to be edited, so no place is needed
        for match in verdict.claimed:
            entry = match.entry
            assert entry.location.file in one.reply.text
            assert str(entry.location.line) in re.findall(r"\d+", one.reply.text)
            assert entry.key.partition("@")[0] in one.reply.text


@pytest.mark.parametrize("specimen", SPECIMENS)
def test_short_says_less_than_usual_whatever_it_is_about(specimen: str) -> None:
    words = {
        kind: [
            len(one.reply.text.split())
            for one in tried()
            if one.reply is not None
            and (one.specimen, one.known, one.reply.variant) == (specimen, "all is known", kind)
        ]
        for kind in (Variant.SHORT, Variant.STANDARD)
    }
    assert sum(words[Variant.SHORT]) <= 0.9 * sum(words[Variant.STANDARD])


def test_plain_text_and_html_hold_the_same_words() -> None:
    for one in looked_at():
        assert one.reply is not None
        words = html.unescape(re.sub(r"</?(?:p|br|pre|strong)>", " ", one.reply.html)).split()
        assert "".join(words) == "".join(one.reply.text.split())


@pytest.mark.parametrize("address", Address)
def test_a_kind_of_reply_that_asks_has_one_question(address: Address) -> None:
    for one in tried():
        if one.reply is None or one.reply.address is not address:
            continue
        if one.reply.situation in {Situation.TWINS, Situation.WHICH} and one.reply.variant not in _ADDS:
            asked = our_words(one.reply).count("?")
            assert asked == (0 if one.reply.variant == Variant.HAND_OVER else 1), one.reply.text


def test_a_team_s_template_with_an_unfilled_slot_is_found() -> None:
    own = {"en/closing.j2": read_template("\nBye, {{ boss.call }}", "replies/en/closing.j2")}
    problems = {one.problem for one in rehearsed(Library(own)) if one.problem is not None}
    (problem,) = problems
    assert (problem.file, problem.line) == ("replies/en/closing.j2", 2)
    assert "boss.call" in problem.message
