"""``copycue --self-test``: is every part here, and does it work on this computer?

What is missing from a package shows nowhere else until somebody needs it. Each check does a small real job
with a part and compares; nothing of the user's is read or written.
"""

from app.workspace.self_test.check import BrokenPartError, Check, Outcome, outcome_of
from app.workspace.self_test.core import CORE

__all__ = ["CORE", "BrokenPartError", "Check", "Outcome", "outcome_of"]
