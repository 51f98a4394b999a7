"""What Alembic runs: the migrations that are due, in the transaction of the connection that it is given."""

from alembic import context

from app.ledger.schema import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    render_as_batch=True,  # SQLite changes a table by making it anew
)
with context.begin_transaction():
    context.run_migrations()
