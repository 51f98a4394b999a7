from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model import Language, Note, Source
from app.workspace import TriagedNote
from tests.ui.samples import copy_note, reply_of
from ui.notes import key_of
from ui.reply.drafts import Draft, Drafts
from ui.session import Voice

NOTE = copy_note()


def begun(note: TriagedNote = NOTE) -> Draft:
    """Return the draft of a note as Copycue made it."""
    return Draft(note.note.text).with_reply(note, note.reply)


def note(note_id: str, text: str) -> Note:
    """Return a note."""
    return Note(note_id, text, Source("notes.md"))


def test_a_new_draft_replaces_what_nobody_typed_into() -> None:
    draft = begun().with_reply(NOTE, reply_of("7", text="Newer"))
    assert (draft.text, draft.offered) == ("Newer", None)


def test_typed_text_stays_and_the_new_draft_is_offered() -> None:
    draft = begun().with_typed("Mine").with_reply(NOTE, reply_of("7", text="Newer"))
    assert draft.text == "Mine"
    assert draft.offered is not None
    assert draft.offered.reply.text == "Newer"
    assert draft.accepted("note").text == "Newer"
    assert draft.kept("note").text == "Mine"
    assert draft.kept("note").offered is None


def test_the_same_draft_again_is_no_news() -> None:
    assert begun().with_typed("Mine").with_reply(NOTE, NOTE.reply).offered is None


def test_typed_text_keeps_the_verdict_it_was_written_for() -> None:
    moved = replace(NOTE, verdict=replace(NOTE.verdict, confidence=0.5))
    draft = begun().with_typed("Mine").with_reply(moved, reply_of("7", text="Newer"))
    assert draft.base is not None
    assert draft.base.triaged is NOTE
    kept = draft.kept("note").base
    assert kept is not None
    assert kept.triaged is moved


def test_typing_back_to_the_draft_is_not_typing() -> None:
    assert NOTE.reply is not None
    assert begun().with_typed("Mine").with_typed(NOTE.reply.text).typed is None


def test_typed_text_outlives_a_verdict_that_turned_unclear() -> None:
    assert begun().with_typed("Mine").with_reply(NOTE, None).text == "Mine"
    assert begun().with_reply(NOTE, None).text == ""


def test_a_picked_voice_is_kept_with_the_draft() -> None:
    assert begun().with_voice(Voice(language=Language.DE)).voice.language is Language.DE


def drafts_with(*typed: tuple[Note, str]) -> Drafts:
    """Return drafts with text typed for notes."""
    drafts = Drafts()
    for one, text in typed:
        drafts.keep(key_of(one), drafts.of(one).with_typed(text))
    return drafts


def test_typed_text_moves_with_its_note_when_numbers_shift() -> None:
    drafts = drafts_with((note("1", "fix a"), "about a"), (note("2", "fix b"), "about b"))
    after = [note("1", "brand new"), note("2", "fix a"), note("3", "fix b")]
    drafts.follow(after)
    assert [drafts.of(one).text for one in after] == ["", "about a", "about b"]
    assert [drafts.of(one).note_text for one in after] == ["brand new", "fix a", "fix b"]


def test_typed_text_stays_with_a_note_that_was_reworded_and_says_so() -> None:
    drafts = drafts_with((note("1", "fix a"), "about a"))
    reworded = note("1", "fix a and b")
    for _ in range(2):
        drafts.follow([reworded])
        assert drafts.of(reworded).text == "about a"
        assert drafts.of(reworded).note_text == "fix a"
    assert drafts.of(reworded).kept(reworded.text).note_text == "fix a and b"


def test_typed_text_waits_for_a_note_that_is_gone() -> None:
    drafts = drafts_with((note("1", "fix a"), "about a"))
    drafts.follow([])
    drafts.follow([note("2", "fix a")])
    assert drafts.of(note("2", "fix a")).text == "about a"


def test_typed_text_goes_home_when_another_note_had_its_number_for_a_while() -> None:
    drafts = drafts_with((note("1", "fix a"), "about a"))
    drafts.follow([note("1", "another")])
    drafts.follow([note("1", "another"), note("2", "fix a")])
    assert drafts.of(note("2", "fix a")).text == "about a"
    assert drafts.of(note("1", "another")).text == ""


def test_two_notes_with_the_same_words_keep_their_own_text() -> None:
    twins = [note("1", "same"), note("2", "same")]
    drafts = drafts_with((twins[0], "one"), (twins[1], "two"))
    drafts.follow(twins)
    assert [drafts.of(one).text for one in twins] == ["one", "two"]


texts = st.lists(st.sampled_from("abcd"), max_size=5)


@pytest.mark.parametrize("readings", [3])
@given(st.data())
def test_no_typed_text_is_ever_lost(readings: int, data: st.DataObject) -> None:
    first = [note(str(at), text) for at, text in enumerate(data.draw(texts))]
    drafts = drafts_with(*((one, f"typed for {one.id}") for one in first))
    for _ in range(readings):
        drafts.follow([note(str(at), text) for at, text in enumerate(data.draw(texts))])
    kept = sorted(draft.typed or "" for draft in drafts.all())
    assert kept == sorted(f"typed for {one.id}" for one in first)
