"""Why a verdict is what it is, in sentences for the developer."""

import textwrap
from collections.abc import Iterator

from app.matching.judge import Judgement
from app.matching.models import weights
from app.model import Evidence, Finding, VerdictKind, say

__all__ = ["reasons_for"]

_MOST = 4
_SHORT = 80
"""Characters of a clause that is quoted."""
_FINDINGS = {
    Finding.CHANGE: say("It asks for other wording, and what it quotes was found."),
    Finding.TWINS: say("It asks for other wording, and several entries hold what it quotes."),
    Finding.DONE: say("The old wording stands nowhere any more, and the wished one is there."),
    Finding.ABSENT: say("It asks for other wording, and what it quotes stands in no file."),
    Finding.PROGRAM: say("It reads like a report about the program."),
    Finding.UNSURE: say("No place is certain enough to be told to the client."),
}
_FACTS = {
    "says_typo": say("It speaks of spelling."),
    "says_wording": say("It speaks of wording."),
    "says_unclear_wording": say("It calls a text unclear or wrong."),
    "says_crash": say("It speaks of a crash."),
    "says_failure": say("It speaks of something that does not work."),
    "says_layout": say("It speaks of layout."),
    "says_untranslated": say("It speaks of texts that are not translated."),
    "says_feature": say("It wishes for something new."),
    "says_taste": say("It says how a text sounds."),
    "says_request": say("It asks for something."),
    "says_version": say("It names versions or devices."),
    "title_typo": say("Its first line speaks of spelling."),
    "title_wording": say("Its first line speaks of wording."),
    "title_crash": say("Its first line speaks of a crash."),
    "title_failure": say("Its first line speaks of something that does not work."),
    "title_layout": say("Its first line speaks of layout."),
    "title_feature": say("Its first line wishes for something new."),
    "pair": say("It sets an old wording against a new one."),
    "pair_found": say("The old wording it names stands in the copy."),
    "pair_found_whole": say("The old wording it names is a whole entry."),
    "delete": say("It asks to leave words out."),
    "insert": say("It asks to add words."),
    "correct": say("It calls quoted words misspelt."),
    "reword": say("It calls quoted words unclear."),
    "wished_only": say("It proposes a wording."),
    "quotes_places": say("What it quotes only says where something happens."),
    "steps": say("It lists steps."),
    "key_named": say("It names the key of an entry."),
    "columns": say("It gives old and new text in columns of their own."),
}


def reasons_for(judgement: Judgement) -> tuple[Evidence, ...]:
    """Return the finding and the facts that weighed most, as sentences."""
    model = weights("wish")
    facts = [
        Evidence(name, _FACTS[name], round(model.get(name, 0.0) * amount, 2))
        for name, amount in judgement.facts.items()
        if name in _FACTS and model.get(name, 0.0)
    ]
    facts.sort(key=lambda fact: -abs(fact.weight))
    return (
        Evidence(judgement.finding.value, _FINDINGS[judgement.finding]),
        *_besides(judgement),
        *facts[:_MOST],
    )


def _besides(judgement: Judgement) -> Iterator[Evidence]:
    """Yield what the note says of the program as well: in doubt the developer is told, the client is not."""
    if judgement.besides is None:
        return
    words = textwrap.shorten(judgement.besides.words, _SHORT, placeholder="…").rstrip(".")
    if judgement.kind is VerdictKind.MIXED:
        sentence = say("It reports about the program as well: “{words}”.", words=words)
    else:
        sentence = say("It may report about the program as well: “{words}”.", words=words)
    yield Evidence("program", sentence)
