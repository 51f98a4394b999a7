"""What readers must stand: trees of any elements."""

from collections.abc import Sequence

from hypothesis import strategies as st

from app.journal.contract import Reading

__all__ = ["has_sound_notes_or_says_why", "trees"]


def trees(tags: Sequence[str], said: Sequence[str]) -> st.SearchStrategy[str]:
    """Draw XML of some elements within each other, whether or not that makes sense.

    Args:
        tags: of elements, with their prefixes.
        said: attributes that they may bear.
    """
    return st.recursive(
        st.sampled_from(["- one ", "“a” should be “b”", "16.11.2026", "Note", ". "]),
        lambda inner: st.builds(
            lambda tag, attributes, children: f"<{tag}{attributes}>{''.join(children)}</{tag}>",
            st.sampled_from(tags),
            st.sampled_from(said),
            st.lists(inner, max_size=4),
        ),
        max_leaves=30,
    )


def has_sound_notes_or_says_why(reading: Reading) -> bool:
    """Tell whether all notes have words, and a reading without notes says what is wrong."""
    return all(note.text == note.text.strip() != "" for note in reading.notes) and bool(
        reading.notes or reading.problems
    )
