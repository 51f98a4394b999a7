"""Exports of Slack: the whole ZIP, or the days of a channel that was unpacked from it."""

from app.journal.formats.slack.reader import SlackDay, SlackExport

__all__ = ["SlackDay", "SlackExport"]
