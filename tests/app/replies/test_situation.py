"""What a reply has to say, or that nothing may be said."""

import pytest

from app.model import Finding, Match, Situation, VerdictKind
from app.replies import compose, situation_of
from tests.app.replies.made import PROFILES, made_entry, made_match, made_note, made_verdict

ONE = (made_match(made_entry(), None),)
TWO = (*ONE, made_match(made_entry(line=43), None))
UNCLAIMED = (made_match(made_entry(), None, claimed=False),)


@pytest.mark.parametrize(
    ("kind", "finding", "matches", "expected"),
    [
        (VerdictKind.COPY, Finding.CHANGE, ONE, Situation.ONE_CHANGE),
        (VerdictKind.COPY, Finding.CHANGE, TWO, Situation.SEVERAL_CHANGES),
        (VerdictKind.COPY, Finding.CHANGE, (), None),
        (VerdictKind.COPY, Finding.CHANGE, UNCLAIMED, None),
        (VerdictKind.COPY, Finding.TWINS, TWO, Situation.TWINS),
        (VerdictKind.COPY, Finding.TWINS, ONE, None),
        (VerdictKind.COPY, Finding.DONE, ONE, Situation.ALREADY_DONE),
        (VerdictKind.COPY, Finding.DONE, (), Situation.ALREADY_DONE),
        (VerdictKind.COPY, Finding.UNSURE, ONE, None),
        (VerdictKind.DEVELOPER, Finding.PROGRAM, (), Situation.OURS),
        (VerdictKind.DEVELOPER, Finding.ABSENT, (), Situation.NOT_IN_XML),
        (VerdictKind.MIXED, Finding.CHANGE, ONE, Situation.HALF_AND_HALF),
        (VerdictKind.MIXED, Finding.TWINS, TWO, Situation.HALF_AND_HALF),
        (VerdictKind.MIXED, Finding.ABSENT, (), Situation.HALF_AND_HALF),
        (VerdictKind.MIXED, Finding.PROGRAM, (), None),
        (VerdictKind.MIXED, Finding.CHANGE, (), None),
        (VerdictKind.MIXED, Finding.UNSURE, ONE, None),
        (VerdictKind.UNCLEAR, Finding.CHANGE, ONE, None),
        (VerdictKind.UNCLEAR, Finding.UNSURE, (), None),
    ],
)
def test_the_situation_follows_from_what_was_found(
    kind: VerdictKind, finding: Finding, matches: tuple[Match, ...], expected: Situation | None
) -> None:
    assert situation_of(made_verdict(finding, matches, kind=kind)) is expected


def test_nothing_is_said_where_nothing_may_be_said() -> None:
    verdict = made_verdict(Finding.UNSURE, ONE, kind=VerdictKind.UNCLEAR)
    assert compose(made_note(), verdict, PROFILES["full"]) is None
