"""The first ledger.

It imports nothing of Copycue, which goes on while this stays as it is; ``op.f`` takes names as they stand.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make all tables."""
    _make_state()
    _make_notes()
    _make_verdicts()
    _make_steps()
    _make_drafts()


def _text(name: str, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=nullable)


def _number(name: str, *, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger, nullable=nullable, autoincrement=False)


def _count(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False, autoincrement=False)


def _make_state() -> None:
    op.create_table(
        "state",
        _count("id"),
        _number("changes"),
        _number("stamp"),
        _number("draft_version"),
        _text("last_read", nullable=True),
        _text("project"),
        _text("created"),
        _text("written_by"),
        sa.CheckConstraint("id = 1", name=op.f("ck_state_one_row")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_state")),
    )


def _make_notes() -> None:
    op.create_table(
        "notes",
        _text("id"),
        _number("position"),
        _number("stamp"),
        _text("text"),
        _text("whereabouts"),
        _text("file"),
        _text("first_seen"),
        _text("number"),
        _text("author"),
        _text("date"),
        _count("revision"),
        _text("text_before", nullable=True),
        _text("whereabouts_before", nullable=True),
        _text("files_before"),
        _text("last_seen", nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notes")),
    )
    op.create_index(op.f("ix_notes_stamp"), "notes", ["stamp"])
    op.create_table(
        "revisions",
        _text("note_id"),
        _count("revision"),
        _text("text"),
        _text("whereabouts"),
        _text("seen"),
        sa.PrimaryKeyConstraint("note_id", "revision", name=op.f("pk_revisions")),
        sa.ForeignKeyConstraint(["note_id"], ["notes.id"], name=op.f("fk_revisions_note_id_notes")),
    )


def _make_verdicts() -> None:
    op.create_table(
        "verdicts",
        _number("number"),
        _text("note_id"),
        _count("revision"),
        _text("kind"),
        _text("finding"),
        sa.Column("confidence", sa.Float, nullable=False),
        _text("evidence"),
        _text("places"),
        _text("made"),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_verdicts")),
    )
    op.create_index(op.f("ix_verdicts_note_id"), "verdicts", ["note_id"])


def _make_steps() -> None:
    op.create_table(
        "steps",
        _number("number"),
        _text("id"),
        _text("at"),
        _text("who"),
        _text("kind"),
        _number("after", nullable=True),
        _text("payload"),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_steps")),
        sa.UniqueConstraint("id", name=op.f("uq_steps_id")),
    )
    op.create_table(
        "step_notes",
        _number("step"),
        _text("note_id"),
        sa.PrimaryKeyConstraint("step", "note_id", name=op.f("pk_step_notes")),
        sa.ForeignKeyConstraint(["step"], ["steps.number"], name=op.f("fk_step_notes_step_steps")),
    )
    op.create_index(op.f("ix_step_notes_note_id"), "step_notes", ["note_id"])


def _make_drafts() -> None:
    op.create_table(
        "drafts",
        _number("version"),
        _number("place"),
        _text("note_id"),
        _text("text"),
        _text("basis"),
        _text("language", nullable=True),
        _text("address", nullable=True),
        _text("formality", nullable=True),
        _text("saved"),
        _text("who"),
        sa.PrimaryKeyConstraint("version", name=op.f("pk_drafts")),
    )
    op.create_index(op.f("ix_drafts_note_id"), "drafts", ["note_id"])
