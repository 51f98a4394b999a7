"""Boards and trackers as JSON: Trello, GitHub, GitLab, Jira, Linear, and any list of objects."""

from app.journal.formats.board.reader import Board

__all__ = ["Board"]
