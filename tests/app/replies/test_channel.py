"""What the way to a client decides."""

from dataclasses import replace

import pytest

from app.model import Formality, Language
from app.replies import compose
from app.replies.channel import form_for, is_chat
from app.replies.export import FORMS
from tests.app.replies.made import CASES, PROFILES


@pytest.mark.parametrize(
    ("channel", "form", "chat"),
    [
        ("", "text", False),
        ("mail", "text", False),
        ("phone", "text", False),
        ("anna@slack.example", "text", False),
        ("Slack", "slack", True),
        ("Slack, #kiosk", "slack", True),
        ("Jira (KIOSK)", "jira", False),
        ("GitLab", "markdown", False),
        ("MS Teams", "text", True),
        ("WhatsApp", "text", True),
        ("slackline club", "text", False),
    ],
)
def test_a_word_of_the_channel_decides(channel: str, form: str, chat: bool) -> None:
    assert (form_for(channel), is_chat(channel)) == (form, chat)
    assert form_for(channel) in FORMS


@pytest.mark.parametrize(
    ("channel", "formality", "signed"),
    [
        ("mail", Formality.FRIENDLY, True),
        ("Slack", Formality.FRIENDLY, False),
        ("Slack", Formality.NEUTRAL, False),
        ("Slack", Formality.FORMAL, True),
    ],
)
def test_a_chat_gets_no_closing_unless_it_is_formal(channel: str, formality: Formality, signed: bool) -> None:
    profile = replace(PROFILES["full"], channel=channel, formality=formality)
    reply = compose(*CASES["wording"], profile, language=Language.EN)
    assert reply is not None
    assert reply.text.endswith("Tom Albers") is signed
