"""The tone check: does a draft hold words that a client may take amiss? (TONE.md §5).

It looks at what the developer wrote themselves, flags words with a reason and what to write
instead, and never rewrites. Precision comes before recall: a checker that nags is switched off.
"""

from app.replies.tone.check import check_tone
from app.replies.tone.context import ToneContext
from app.replies.tone.rules import rule_ids

__all__ = ["ToneContext", "check_tone", "rule_ids"]
