"""Why nothing is told to the client: one clear sentence of a fixed set, for the developer.

The judge decides; here its decision is only put into words, so that "not sure" never stands alone.
No word of the client gets into a sentence, other than what an edit says of its own.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.matching.asks import NoteReading
from app.matching.claims import MOST_CLAIMED, MOST_TWINS
from app.matching.copy_index import CopyIndex
from app.matching.evidence import CopyColumns, Scored
from app.matching.folding import words_of
from app.matching.judge import Judgement
from app.matching.models import weights
from app.matching.sightings import Level
from app.model import Edit, Entry, Evidence, Finding, Problem, pattern, say, together

__all__ = ["nothing_said", "why_silent", "why_unproven"]

_SENTENCES = {
    "no_copy": pattern("No copy file holds a text, so there is nothing to look in."),
    "no_words": pattern("The note has no words: only signs, pictures or a link."),
    "one_word": pattern("The note is a single word, which does not say what is wished."),
    "too_long": pattern(
        "The note is so long that only its beginning was read, and no wish is certain there."
    ),
    "program": pattern("It reads like a report about the program."),
    "absent": pattern("It asks for other wording, but what it quotes stands in no copy file."),
    "wish_open": pattern(
        "It is not certain that other wording is wished ({wish}%); the likeliest place is right "
        "with {chance}%, and told from {floor}% on."
    ),
    "below_floor": pattern("The likeliest place is right with {chance}%; a place is told from {floor}% on."),
    "too_many": pattern(
        "More texts hold what it quotes than can be asked about, and nothing tells which is meant."
    ),
    "reads_so": pattern("The likeliest text already reads as wished."),
    "other_language": pattern("The note is in another language than the texts, and quotes none of them."),
    "nothing_near": pattern("No text has anything in common with the note."),
    "not_found": pattern("The wording that is to be changed stands in no text as it is quoted."),
    "too_many_quotes": pattern("It quotes more texts than one note can mean."),
    "no_wording": pattern("No change of wording could be read from it."),
    "uncertain": pattern("No place is certain enough to be told."),
}
_REPORTING = frozenset(("says_crash", "title_crash", "title_failure"))
_LANGUAGES_LOOKED_AT = 200
_FEW_WORDS = 4
"""Fewer words do not tell which language a note is in."""
_WISHING = 0.5
_LINK = re.compile(r"\b(?:https?://|www\.)\S+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Case:
    """All that a reason is found from."""

    reading: NoteReading
    scored: Sequence[Scored]
    judgement: Judgement
    index: CopyIndex
    copy: CopyColumns


def nothing_said(reading: NoteReading, facts: Mapping[str, float]) -> str:
    """Return why a note can not be understood at all, by name, "" where it can.

    Args:
        reading: the note.
        facts: what it says about itself; a long log is a report where the note says so.
    """
    if reading.wishes:
        return ""
    words = set(words_of(_LINK.sub(" ", reading.folded)))
    if not any(sign.isalpha() for word in words for sign in word):
        return "no_words"
    if len(words) == 1 and not any(reading.signals.values()):
        return "one_word"
    cut_short = len(reading.text) < len(reading.note.text)
    return "too_long" if cut_short and not _REPORTING & facts.keys() else ""


def why_silent(
    reading: NoteReading,
    scored: Sequence[Scored],
    judgement: Judgement,
    index: CopyIndex,
    copy: CopyColumns,
) -> Evidence | None:
    """Return why no place is told for a note that was judged, None where one is."""
    if judgement.claims:
        return None
    limits = weights("limits")
    name = _reason(_Case(reading, scored, judgement, index, copy))
    sentence = _SENTENCES[name].say(
        wish=_percent(judgement.wish_chance),
        chance=_percent(judgement.chance),
        floor=_percent(limits["floor"]),
    )
    return Evidence(name, sentence)


def _percent(share: float) -> int:
    return round(share * 100)


def why_unproven(entry: Entry, edit: Edit | None) -> Evidence:
    """Return why a place that seemed certain is not told: its edit does not hold, or it is not theirs."""
    if entry.fault is not None:
        return Evidence("broken_file", _told_of(entry.fault))
    if not entry.editable:
        return Evidence("not_theirs", together(say("The text is not the client's to change."), entry.why_not))
    why_not = edit.why_not if edit else ""
    return Evidence("not_proven", together(say("The change was tried in memory and does not hold."), why_not))


def _told_of(fault: Problem) -> str:
    """Return what must be repaired before a place in the file can be told."""
    if fault.line:
        lead = say(
            "Its text stands in “{file}”, which must be repaired first (line {line}).",
            file=fault.file,
            line=fault.line,
        )
    else:
        lead = say("Its text stands in “{file}”, which must be repaired first.", file=fault.file)
    return together(lead, fault.message, fault.hint)


def _reason(case: _Case) -> str:
    if not len(case.index):
        return "no_copy"
    if unsaid := nothing_said(case.reading, case.judgement.facts):
        return unsaid
    if case.judgement.finding in (Finding.PROGRAM, Finding.ABSENT):
        return case.judgement.finding.value
    if _quotes_too_much(case.scored):
        return "too_many_quotes"
    if case.judgement.chance:
        return "wish_open" if case.judgement.wish_chance < weights("limits")["copy"] else "below_floor"
    return _without_proposal(case)


def _without_proposal(case: _Case) -> str:
    """Return why no place was even proposed."""
    best = case.scored[0].features if case.scored else {}
    found = any(hit.level >= Level.KERNEL for one in case.scored for hit in one.hits)
    quoted = any(wish.ask.old and wish.strength >= _WISHING for wish in case.reading.wishes)
    reasons = {
        "too_many": _too_many_hold_it(case.scored),
        "reads_so": "new_equal" in best or "already" in best,
        "not_found": quoted and not found,
        "other_language": not found and _speaks_otherwise(case),
        "nothing_near": not case.scored,
        "no_wording": not case.reading.wishes,
    }
    return next((name for name, holds in reasons.items() if holds), "uncertain")


def _quotes_too_much(scored: Sequence[Scored]) -> bool:
    """Tell whether a note quotes more different texts as a whole than may be told at once."""
    whole = {hit.words for found in scored for hit in found.hits if hit.level is Level.EQUAL}
    return len(whole) > MOST_CLAIMED


def _too_many_hold_it(scored: Sequence[Scored]) -> bool:
    """Tell whether one wish could be carried out in more places than can be asked about."""
    holders: dict[int, int] = {}
    for found in scored:
        if found.wish and found.change:
            holders[id(found.wish)] = holders.get(id(found.wish), 0) + 1
    return any(count > MOST_TWINS for count in holders.values())


def _speaks_otherwise(case: _Case) -> bool:
    """Tell whether all texts are known to be in another language than the note."""
    if len(words_of(case.reading.folded)) < _FEW_WORDS:
        return False
    looked_at = range(0, len(case.index), 1 + len(case.index) // _LANGUAGES_LOOKED_AT)
    languages = {case.copy.language(number)[:2] for number in looked_at}
    return languages.isdisjoint(("", case.reading.language))
