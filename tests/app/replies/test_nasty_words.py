"""Words of clients are values, whatever they look like."""

import html
import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model import (
    Address,
    Ask,
    AskKind,
    ClientProfile,
    Edit,
    Finding,
    Formality,
    Language,
    Note,
    Person,
    Reply,
    Source,
    Verdict,
    VerdictKind,
)
from app.replies import compose
from tests.app.replies.made import made_edit, made_entry, made_match, made_note, made_verdict

NASTY = [
    "{{ 7*7 }}",
    "{% for x in range(9) %}{% endfor %}",
    "{# gone #}",
    "<b>bold</b>",
    "<script>alert('x')</script>",
    "</pre><p>",
    "&amp;lt; & <",
    '"quoted" “quoted” „quoted“ «quoted»',
    "one\ntwo\r\n\r\nthree\u2028four",
    "\u202eturned\u202c \u2067שלום\u2069",
    "\x00\x1b[31m\x7f",
    "\ud800",
    "%s %(x)s {0} {name!r}",
    "\\n \\1 \\g<0>",
    "=HYPERLINK(1)",
    "None",
    "a" * 500,
    "→ → →",
]
words = st.one_of(
    st.sampled_from(NASTY), st.text(max_size=40), st.lists(st.sampled_from(NASTY), max_size=3).map("".join)
)
some_words = words.filter(lambda text: bool(text.strip()))


def sound(reply: Reply) -> bool:
    """Check what holds for every reply, and return True."""
    assert set(re.findall(r"<[^>]*>", reply.html)) <= {
        "<p>",
        "</p>",
        "<br>",
        "<pre>",
        "</pre>",
        "<strong>",
        "</strong>",
    }
    read = html.unescape(re.sub(r"<[^>]*>", " ", reply.html))
    assert "".join(read.split()) == "".join(reply.text.split())
    assert len(reply.subject.splitlines()) == 1
    for text in (reply.text, reply.subject):
        kinds = {unicodedata.category(char) for char in text if char not in "\n\t"}
        assert not kinds & {"Cc", "Cs"}
    return True


notes = st.builds(Note, id=words, text=some_words, source=st.just(Source("j.md")), author=words, where=words)
profiles = st.builds(
    ClientProfile,
    client=st.builds(Person, words, words),
    texts=st.builds(Person, words, words),
    sender=words,
    signature=words,
    build_day=words,
)
voices = st.tuples(st.sampled_from(Language), st.sampled_from(Address), st.sampled_from(Formality))


@st.composite
def verdicts(draw: st.DrawFn) -> Verdict:
    entry = made_entry(draw(words), key=draw(words), context=draw(words), file="copy/a.xml")
    old, new, paste = draw(words), draw(words), draw(words)
    edit = Edit(entry.value, draw(words), old, new, paste, verified=draw(st.booleans()))
    ask = Ask(draw(st.sampled_from(AskKind)), old, draw(st.sampled_from([new, None])))
    finding = draw(st.sampled_from(Finding))
    kind = draw(st.sampled_from([VerdictKind.COPY, VerdictKind.MIXED]))
    matches = (made_match(entry, ask, edit),) * draw(st.integers(1, 3))
    return Verdict(kind, 0.9, finding, (ask,), matches)


@given(note=notes, verdict=verdicts(), profile=profiles, voice=voices)
def test_any_words_give_a_sound_reply(
    note: Note, verdict: Verdict, profile: ClientProfile, voice: tuple[Language, Address, Formality]
) -> None:
    language, address, formality = voice
    reply = compose(note, verdict, profile, language=language, address=address, formality=formality)
    assert reply is None or sound(reply)


@pytest.mark.parametrize("words", ["{{ 7*7 }}", "<b>bold</b>", "{% if x %}", "&amp; & <", "%s {0}"])
def test_a_quoted_template_or_markup_stays_literal(words: str) -> None:
    entry = made_entry(words)
    ask = Ask(AskKind.REPLACE, words, "plain")
    verdict = made_verdict(Finding.CHANGE, [made_match(entry, ask, made_edit(entry, words, "plain"))], [ask])
    reply = compose(made_note(f"Change “{words}” to “plain”."), verdict, ClientProfile())
    assert reply is not None
    assert f"“{words}”" in reply.text
    assert f"{words} → plain" in reply.text
    assert html.escape(f"{words} → plain", quote=False) in reply.html
    assert sound(reply)


@given(new=some_words)
def test_a_new_wording_is_shown_whole_whatever_its_length(new: str) -> None:
    entry = made_entry("Old words")
    ask = Ask(AskKind.REPLACE, "Old words", new)
    verdict = made_verdict(
        Finding.CHANGE, [made_match(entry, ask, made_edit(entry, "Old words", new))], [ask]
    )
    reply = compose(made_note(), verdict, ClientProfile())
    assert reply is not None
    shown = "".join(char for char in new if unicodedata.category(char) not in {"Cc", "Cs"} or char.isspace())
    assert "".join(shown.split()) in "".join(reply.text.split())
