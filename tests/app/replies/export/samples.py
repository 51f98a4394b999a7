"""Replies for the tests of exports: a share of all situations and voices, and words that look like markup."""

import html
from dataclasses import replace
from functools import cache

from app.model import Ask, AskKind, ClientProfile, Finding, Language, Reply
from app.replies import SHIPPED, compose
from app.replies.rehearsal import rehearsed
from tests.app.replies.made import CASES, PROFILES, made_edit, made_entry, made_match, made_note, made_verdict

__all__ = ["NASTY", "many_replies", "nasty_reply", "reply_showing", "reply_to"]

_EVERY = 11
"""One in so many replies is looked at; the number shares no factor with those of voices and kinds."""

NASTY = (
    "<b>Pay</b> now",
    "</pre><p>gone</p>",
    "&amp; & &lt;",
    "{{ 7*7 }} {% raw %}",
    '=HYPERLINK("http://x.example","Pay")',
    "a | b || c |",
    "`Pay` ``now``",
    "*Pay* _now_ ~soon~ -gone- +in+ ^up^",
    "**Pay**",
    "[Pay](http://x.example) ![now](x.png)",
    "{noformat}Pay{noformat} {code}x{code}",
    "]]> <![CDATA[",
    r"C:\tickets\new \\ \{0\}",
    "# Pay",
    "- Pay",
    "1. Pay",
    "> Pay",
    "h1. Pay",
    "bq. Pay",
    ":smile: @channel :) (x) (!)",
    "Wait-- no --- !now! ??who??",
    "===",
    "«Pay» “now” 'soon' \"later\" ‘then’",
    "two  blanks   three",
    "שלום 10%",
)
"""Texts of a client that some program could take for something else than words."""


def reply_to(name: str, language: Language = Language.EN) -> Reply:
    """Return the reply to one of the made-up notes."""
    reply = compose(*CASES[name], PROFILES["full"], language=language)
    assert reply is not None
    return reply


def nasty_reply(words: str) -> Reply:
    """Return a reply that shows such words in a sentence and set off."""
    entry = made_entry(words)
    ask = Ask(AskKind.REPLACE, words, f"{words} please")
    edit = made_edit(entry, words, f"{words} please")
    verdict = made_verdict(Finding.CHANGE, [made_match(entry, ask, edit)], [ask])
    reply = compose(made_note(f"Change “{words}” to “{words} please”."), verdict, ClientProfile())
    assert reply is not None
    assert words in reply.text
    return reply


def reply_showing(prose: str, set_off: str = "") -> Reply:
    """Return a reply of one paragraph, and a text that is set off."""
    shown = [f"<p>{html.escape(prose, quote=False)}</p>"] if prose else []
    shown += [f"<pre>{html.escape(set_off, quote=False)}</pre>"] if set_off else []
    text = "\n".join(part for part in (prose, set_off) if part)
    return replace(reply_to("slip"), text=text, html="\n".join(shown))


@cache
def many_replies() -> tuple[Reply, ...]:
    """Return replies of every situation, language, address and formality."""
    written = [tried.reply for tried in rehearsed(SHIPPED) if tried.reply is not None]
    return tuple(written[::_EVERY])
