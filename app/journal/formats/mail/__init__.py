"""Mails and mailboxes: of each mail the client's own words, and the journals that are attached."""
