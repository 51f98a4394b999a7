"""The durable record of a project: notes, verdicts, replies, outcomes, who did what. Knows the model only.

Imported late by the workspace: SQLAlchemy takes a quarter of a second.
"""

from app.ledger.contents import Contents, contents_from, json_lines
from app.ledger.folding import last_step_to_undo, last_steps_to_undo, steps_that_count
from app.ledger.importing import Added
from app.ledger.ledger import Ledger
from app.ledger.memory import Memory, Revision
from app.ledger.opening import AnyLedger, open_ledger

__all__ = [
    "Added",
    "AnyLedger",
    "Contents",
    "Ledger",
    "Memory",
    "Revision",
    "contents_from",
    "json_lines",
    "last_step_to_undo",
    "last_steps_to_undo",
    "open_ledger",
    "steps_that_count",
]
