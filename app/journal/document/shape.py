"""Whether a document is a list of notes, or a text of the copy that the client went over.

In the one paragraphs are notes, in the other the comments and changes in it are. What decides is how lists of
notes look in every language, and only then their words.
"""

from collections.abc import Sequence

from app.journal.lexicon import Role
from app.journal.prose.markers import MarkerKind
from app.journal.prose.outline import Block, BlockKind
from app.journal.prose.scribe import names_journal
from app.journal.table.asking import asks
from app.journal.table.columns import map_columns
from app.journal.table.grid import Row

__all__ = ["holds_notes", "is_list_of_notes"]

_KEPT_BY_JOURNALS = frozenset({Role.STATUS, Role.DONE, Role.DATE, Role.AUTHOR, Role.OLD, Role.NEW})
_TITLE_WITHIN = 3
_ASKING_SHARE = 3
"""A document is a list of notes when one of so many of its paragraphs asks for something."""


def is_list_of_notes(blocks: Sequence[Block]) -> bool:
    """Say whether blocks are notes by days, boxes, numbers of bugs, a title that says so, or their words."""
    if any(_is_sure_sign(block) for block in blocks) or any(
        block.kind is BlockKind.HEADING and names_journal(block.text) for block in blocks[:_TITLE_WITHIN]
    ):
        return True
    words = [block for block in blocks if block.kind in {BlockKind.ITEM, BlockKind.TEXT}]
    asking = sum(asks(block.text) for block in words)
    return asking * _ASKING_SHARE >= len(words) > 0


def _is_sure_sign(block: Block) -> bool:
    marker = block.marker
    return block.kind is BlockKind.DAY or bool(
        marker and (marker.kind is MarkerKind.NAMED or marker.status is not None)
    )


def holds_notes(rows: Sequence[Row]) -> bool:
    """Say whether a table is a list of notes by its header: days, states, authors, or old and new text."""
    columns = map_columns([row.cells for row in rows[:50]])
    return bool(columns and columns.has_note and any(columns.of(role) for role in _KEPT_BY_JOURNALS))
