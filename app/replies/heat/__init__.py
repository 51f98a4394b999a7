"""The heat check: does a client's note sound upset? And what helps then (TONE.md §6).

The score is for the developer only; a client never sees it.
"""

from app.replies.heat.check import check_heat

__all__ = ["check_heat"]
