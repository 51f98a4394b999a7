"""How a ledger of an earlier version of the schema becomes one of today's (Alembic).

A new version: change ``app/ledger/schema.py``; write ``versions/r0002_….py``, which names the version before
it; add its number to ``schema.REVISIONS``. A version that was released stays as it is. A ledger of
each version is kept as SQL in ``tests/app/ledger/kept``: add one.
"""
