"""Typed text is on the disk when it is said to be, and nobody's text is lost to another's."""

from pathlib import Path

import pytest

from app.ledger import Ledger
from app.model import Draft, Language
from app.workspace.ledger.deeds import Deeds
from app.workspace.replies.typed import TypedReplies


def _typing(path: Path, who: str) -> TypedReplies:
    ledger = Ledger.open(path)
    return TypedReplies(Deeds(ledger, who), ledger.read)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ledger.db"


@pytest.fixture
def tom(path: Path) -> TypedReplies:
    return _typing(path, "Tom")


def _text(path: Path, note_id: str = "12") -> str:
    return _typing(path, "somebody").all()[note_id].text


def test_each_version_takes_the_place_of_the_one_before(path: Path, tom: TypedReplies) -> None:
    for text in ("G", "Gu", "Guten Tag"):
        assert tom.keep(Draft("12", text)) is None
    assert _text(path) == "Guten Tag"
    assert len(Ledger.open(path).read().drafts) == 1


def test_the_voice_and_the_text_it_grew_from_are_kept_too(path: Path, tom: TypedReplies) -> None:
    tom.keep(Draft("12", "Hallo", basis="Guten Tag", language=Language.DE))
    kept = _typing(path, "Tom").all()["12"]
    assert (kept.basis, kept.language, kept.who) == ("Guten Tag", Language.DE, "Tom")


def test_after_another_start_typing_goes_on_in_the_same_draft(path: Path, tom: TypedReplies) -> None:
    tom.keep(Draft("12", "Guten"))
    again = _typing(path, "Tom")
    assert again.keep(Draft("12", "Guten Tag")) is None
    memory = Ledger.open(path).read()
    assert (memory.drafts["12"].text, memory.other_drafts) == ("Guten Tag", ())


def test_who_types_at_the_same_note_is_told_once_of_the_other(path: Path, tom: TypedReplies) -> None:
    anna = _typing(path, "Anna")
    assert anna.all() == {}
    anna.keep(Draft("12", "Dear"))
    assert tom.all()["12"].who == "Anna"
    started_before = _typing(path, "Tom")
    started_before.keep(Draft("13", "…"))
    theirs = _with_stale_view(path).keep(Draft("12", "Guten"))
    assert theirs is not None
    assert (theirs.who, theirs.text) == ("Anna", "Dear")


def _with_stale_view(path: Path) -> TypedReplies:
    """Return the typing of somebody who has not seen yet what others typed."""
    ledger = Ledger.open(path)
    return TypedReplies(Deeds(ledger, "Tom"), Ledger.open(path.with_name("empty.db")).read)


def test_two_who_type_at_once_each_go_on_in_their_own_text(path: Path) -> None:
    _typing(path, "Anna").keep(Draft("12", "Dear"))
    tom = _with_stale_view(path)
    assert tom.keep(Draft("12", "Guten")) is not None
    assert tom.keep(Draft("12", "Guten Tag")) is None
    assert tom.all()["12"].text == "Guten Tag"
    memory = Ledger.open(path).read()
    texts = {memory.drafts["12"].text, *(draft.text for draft in memory.other_drafts)}
    assert texts == {"Dear", "Guten Tag"}


def test_what_is_dropped_is_gone_for_good(path: Path, tom: TypedReplies) -> None:
    tom.keep(Draft("12", "Guten Tag"))
    tom.drop("12")
    tom.drop("12")
    assert tom.all() == {}
    assert Ledger.open(path).read().drafts == {}


def test_a_draft_of_an_earlier_run_can_be_dropped(path: Path, tom: TypedReplies) -> None:
    tom.keep(Draft("12", "Guten Tag"))
    _typing(path, "Tom").drop("12")
    assert Ledger.open(path).read().drafts == {}
