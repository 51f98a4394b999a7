import pytest

from installers.licences.by_hand import ByHand
from installers.licences.part import Part
from installers.licences.rules import faults_of

SAID = ByHand(
    allowed=frozenset({"MIT", "BSD-3-Clause", "Apache-2.0 WITH LLVM-exception"}),
    lesser=frozenset({"LGPL-3.0-only"}),
    may_be_lesser=frozenset({"Qt"}),
    package={},
    inside=(),
    debian={},
)


def part(licence: str, *, name: str = "ferries", text: str = "Permission is granted") -> Part:
    return Part(name, "1.0", licence, "", text)


@pytest.mark.parametrize(
    "licence",
    [
        "MIT",
        "MIT AND BSD-3-Clause",
        "GPL-2.0-only OR MIT",
        "(Apache-2.0 WITH LLVM-exception) AND (MIT OR ISC)",
    ],
)
def test_what_can_be_met_by_allowed_licences_may_be_handed_out(licence: str) -> None:
    assert list(faults_of([part(licence)], SAID)) == []


@pytest.mark.parametrize(
    "licence",
    [
        "GPL-3.0-only",
        "MIT AND GPL-2.0-or-later",
        "Apache-2.0",
        "AGPL-3.0-only OR GPL-3.0-only",
        "MIT AND",
        "BSD",
    ],
)
def test_what_can_not_is_refused_by_name(licence: str) -> None:
    (fault,) = faults_of([part(licence)], SAID)
    assert fault.startswith(f"ferries: {licence} is not among")


def test_a_lesser_licence_is_for_named_parts_only() -> None:
    faults = list(faults_of([part("LGPL-3.0-only", name=name) for name in ("Qt", "ferries")], SAID))
    assert [fault.partition(":")[0] for fault in faults] == ["ferries"]


def test_a_licence_that_nobody_names_is_refused() -> None:
    (fault,) = faults_of([part("")], SAID)
    assert "its licence is not known" in fault


def test_a_licence_without_its_text_is_refused() -> None:
    (fault,) = faults_of([part("MIT", text=" \n")], SAID)
    assert "no text" in fault
