"""Why a verdict is what it is, in sentences for the developer."""

from app.matching.judge import Judgement
from app.matching.models import weights
from app.model import Evidence, Finding

__all__ = ["reasons_for"]

_MOST = 4
_FINDINGS = {
    Finding.CHANGE: "It asks for other wording, and what it quotes was found.",
    Finding.TWINS: "It asks for other wording, and several entries hold what it quotes.",
    Finding.DONE: "The old wording stands nowhere any more, and the wished one is there.",
    Finding.ABSENT: "It asks for other wording, and what it quotes stands in no file.",
    Finding.PROGRAM: "It reads like a report about the program.",
    Finding.UNSURE: "No place is certain enough to be told to the client.",
}
_FACTS = {
    "says_typo": "It speaks of spelling.",
    "says_wording": "It speaks of wording.",
    "says_unclear_wording": "It calls a text unclear or wrong.",
    "says_crash": "It speaks of a crash.",
    "says_failure": "It speaks of something that does not work.",
    "says_layout": "It speaks of layout.",
    "says_untranslated": "It speaks of texts that are not translated.",
    "says_feature": "It wishes for something new.",
    "says_taste": "It says how a text sounds.",
    "says_request": "It asks for something.",
    "says_version": "It names versions or devices.",
    "title_typo": "Its first line speaks of spelling.",
    "title_wording": "Its first line speaks of wording.",
    "title_crash": "Its first line speaks of a crash.",
    "title_failure": "Its first line speaks of something that does not work.",
    "title_layout": "Its first line speaks of layout.",
    "title_feature": "Its first line wishes for something new.",
    "pair": "It sets an old wording against a new one.",
    "pair_found": "The old wording it names stands in the copy.",
    "pair_found_whole": "The old wording it names is a whole entry.",
    "delete": "It asks to leave words out.",
    "insert": "It asks to add words.",
    "correct": "It calls quoted words misspelt.",
    "reword": "It calls quoted words unclear.",
    "wished_only": "It proposes a wording.",
    "quotes_places": "What it quotes only says where something happens.",
    "steps": "It lists steps.",
    "key_named": "It names the key of an entry.",
    "columns": "It gives old and new text in columns of their own.",
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
    return (Evidence(judgement.finding.value, _FINDINGS[judgement.finding]), *facts[:_MOST])
