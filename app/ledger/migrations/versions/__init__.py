"""A module for each version of the schema; Alembic reads them as files."""
