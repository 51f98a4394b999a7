"""The tables of a ledger. The same on SQLite and PostgreSQL, for one person and for a team.

Texts are never limited: how long a client's words are is the client's business. What only Copycue reads is
JSON in a text column, which every database keeps as it is.
"""

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
)

from app.ledger.columns import Moment, Words

__all__ = [
    "METADATA",
    "REVISIONS",
    "drafts",
    "notes",
    "revisions",
    "schema_version",
    "state",
    "step_notes",
    "steps",
    "verdicts",
]

REVISIONS = ("0001",)
"""All versions of the schema that there were, today's last: migrations/versions has a file for each.

Named here too so that Alembic is imported only when there is something to migrate."""

METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

state = Table(
    "state",
    METADATA,
    Column("id", Integer, CheckConstraint("id = 1", name="one_row"), primary_key=True, autoincrement=False),
    Column("changes", BigInteger, nullable=False),  # grows with each transaction that wrote anything
    Column("stamp", BigInteger, nullable=False),  # grows with each change of the notes
    Column("draft_version", BigInteger, nullable=False),  # the last that was given away
    Column("last_read", Moment),
    Column("project", Words, nullable=False),
    Column("created", Moment, nullable=False),
    Column("written_by", Text, nullable=False),
)
"""One row. Whoever writes locks it first, so that steps are numbered in the order of commits."""

notes = Table(
    "notes",
    METADATA,
    Column("id", Words, primary_key=True),
    Column("position", BigInteger, nullable=False),  # ascends in the order of the journals, with gaps
    Column("stamp", BigInteger, nullable=False, index=True),  # that of the state when the row last changed
    Column("text", Words, nullable=False),
    Column("whereabouts", Words, nullable=False),
    Column("file", Words, nullable=False),
    Column("first_seen", Moment, nullable=False),
    Column("number", Words, nullable=False),
    Column("author", Words, nullable=False),
    Column("date", Words, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("text_before", Words),
    Column("whereabouts_before", Words),
    Column("files_before", Text, nullable=False),
    Column("last_seen", Moment),
)
"""The notes as they were read last."""

revisions = Table(
    "revisions",
    METADATA,
    Column("note_id", Words, ForeignKey("notes.id"), primary_key=True),
    Column("revision", Integer, primary_key=True, autoincrement=False),
    Column("text", Words, nullable=False),
    Column("whereabouts", Words, nullable=False),
    Column("seen", Moment, nullable=False),
)
"""Every wording that was ever read. Rows are only added."""

verdicts = Table(
    "verdicts",
    METADATA,
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("note_id", Words, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("finding", Text, nullable=False),
    Column("confidence", Float, nullable=False),
    Column("evidence", Text, nullable=False),
    Column("places", Text, nullable=False),
    Column("made", Moment, nullable=False),
    Index("ix_verdicts_note_id", "note_id"),
)
"""What Copycue made of the notes, each time it was something else. Rows are only added."""

steps = Table(
    "steps",
    METADATA,
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("id", Words, nullable=False, unique=True),
    Column("at", Moment, nullable=False),
    Column("who", Words, nullable=False),
    Column("kind", Text, nullable=False),
    Column("after", BigInteger),
    Column("payload", Text, nullable=False),
)
"""What was done. Rows are only added; number is the order of commits."""

step_notes = Table(
    "step_notes",
    METADATA,
    Column("step", BigInteger, ForeignKey("steps.number"), primary_key=True, autoincrement=False),
    Column("note_id", Words, primary_key=True),
    Index("ix_step_notes_note_id", "note_id"),
)
"""Which notes a step is about."""

drafts = Table(
    "drafts",
    METADATA,
    Column("version", BigInteger, primary_key=True, autoincrement=False),
    Column("place", BigInteger, nullable=False),  # the version that it got first: stays
    Column("note_id", Words, nullable=False, index=True),
    Column("text", Words, nullable=False),
    Column("basis", Words, nullable=False),
    Column("language", Text),
    Column("address", Text),
    Column("formality", Text),
    Column("saved", Moment, nullable=False),
    Column("who", Words, nullable=False),
)
"""What was typed so far. A version is given away once in the life of a ledger: it means just this text."""

schema_version = Table(
    "alembic_version",
    MetaData(),
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)
"""Alembic's own table, as Alembic would make it: a new ledger needs no Alembic."""
