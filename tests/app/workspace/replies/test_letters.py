import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.workspace.replies.letters import LetterAbout

_ID = st.text(min_size=1)
_FILE = st.text(st.characters(codec="utf-8") | st.sampled_from("\udc80\udce4\udcff"), min_size=1)


@given(st.lists(_ID, min_size=1).map(tuple))
def test_a_letter_to_notes_is_known_again_by_its_id(note_ids: tuple[str, ...]) -> None:
    about = LetterAbout(note_ids)
    assert LetterAbout.of(about.draft_id) == about


@given(_FILE)
def test_a_letter_about_a_file_is_known_again_by_its_id_whatever_its_name(file: str) -> None:
    about = LetterAbout(file=file)
    assert about.draft_id.isascii()
    assert LetterAbout.of(about.draft_id) == about


def test_letters_to_other_notes_have_other_ids() -> None:
    ids = {
        about.draft_id for about in (LetterAbout(("7", "8")), LetterAbout(("7 8",)), LetterAbout(file="7"))
    }
    assert len(ids) == 3


@pytest.mark.parametrize(
    "note_id", ["7", "", "copycue:letter", "copycue:letter ", "copycue:letter {}", "copycue:letter [7]"]
)
def test_the_id_of_a_note_is_that_of_no_letter(note_id: str) -> None:
    assert LetterAbout.of(note_id) is None


@pytest.mark.parametrize("sign", ["[", "1"], ids=["too deep", "too large a number"])
def test_an_endless_id_is_that_of_no_letter(sign: str) -> None:
    assert LetterAbout.of("copycue:letter " + sign * 99_999) is None
