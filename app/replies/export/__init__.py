"""A reply for other programs: the same words in the form that each of them keeps.

The HTML is that of the reply: p, br, pre and strong without any style, which mail programs, chats and
trackers keep or turn into the same. Slack and Jira's wiki take text with signs of their own. What the client
wrote never becomes markup. `docs/export.md` says what each program keeps, and by which rule.
"""

from app.replies.export.forms import FORMS, exported
from app.replies.export.jira import jira_of
from app.replies.export.mail import Addresses, mail_of
from app.replies.export.markdown import markdown_of
from app.replies.export.page import html_page_of
from app.replies.export.slack import slack_of
from app.replies.export.typed import with_words

__all__ = [
    "FORMS",
    "Addresses",
    "exported",
    "html_page_of",
    "jira_of",
    "mail_of",
    "markdown_of",
    "slack_of",
    "with_words",
]
