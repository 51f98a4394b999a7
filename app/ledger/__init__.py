"""The durable record of a project: notes, verdicts, replies, outcomes, who did what. Knows the model only.

Imported late by the workspace: SQLAlchemy takes a quarter of a second.
"""

from app.ledger.folding import last_step_to_undo
from app.ledger.ledger import Ledger
from app.ledger.memory import Memory, Revision

__all__ = ["Ledger", "Memory", "Revision", "last_step_to_undo"]
