"""Mails and mailboxes: of each mail the client's own words, and the journals that are attached."""

from app.journal.formats.mail.reader import Mailbox, OutlookMail, PrintedMail, SingleMail

__all__ = ["Mailbox", "OutlookMail", "PrintedMail", "SingleMail"]
