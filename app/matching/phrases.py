"""The phrases in which people ask for other wording, English and German.

Each quotation of a note has been replaced by one stand-in character before these
patterns look at the text, so a pattern speaks of *a quotation here* and never
meets what the client quoted. Add a phrase: one line here, one test in
``tests/app/matching/test_asks.py``.
"""

import re
from dataclasses import dataclass
from functools import cache

from app.matching.lexicon import merged
from app.matching.marked import STAND_IN

__all__ = ["ARROW", "Cue", "PairPhrase", "cues", "pair_phrases"]

ARROW = r"(?:-{1,2}>|→|⇒|➔|➜|=>|⟶|—>|–>)"
_Q = STAND_IN
# Between a phrase and its quotation: no end of a sentence ("strings.xml" is none), no other quotation.
_GAP = r"(?:[^.!?;\n\ue000-\uf8ff]|\.(?=\w)){0,60}?"
_NEAR = r"(?:[^.!?;\n\ue000-\uf8ff]|\.(?=\w)){0,24}?"


@dataclass(frozen=True, slots=True)
class PairPhrase:
    """A phrase with two quotations: the present wording and the wished one.

    Attributes:
        name: what the evidence calls it.
        pattern: has the groups ``old`` and ``new``, one stand-in each.
        strength: 0 to 1, how surely this is a wish about wording.
    """

    name: str
    pattern: re.Pattern[str]
    strength: float


@dataclass(frozen=True, slots=True)
class Cue:
    """Words around one quotation that tell what it is for.

    Attributes:
        role: "old", "new", "delete", "insert", "place", "typo" or "reword".
        pattern: has the group ``q``, one stand-in.
        strength: 0 to 1.
    """

    role: str
    pattern: re.Pattern[str]
    strength: float


def _expand(template: str) -> re.Pattern[str]:
    """Compile a template: OLD, NEW, Q are quotations, _ a short gap, {group} a word group."""
    words = merged()
    # "the word", "den Begriff:": two words at most may stand between a phrase and its quotation.
    filler = r"(?:[\w-]+\s+){0,2}:?\s*"
    pattern = template.replace("{ARROW}", ARROW)
    for group in (
        "change_verbs",
        "delete_verbs",
        "insert_verbs",
        "say_verbs",
        "navigate_verbs",
        "elements",
        "wording_nouns",
    ):
        pattern = pattern.replace("{" + group + "}", rf"\b{words.alternation(group)}\b")
    for name, group in (("OLD", "old"), ("NEW", "new"), ("Q!", "q")):
        here = f"(?P<{group}>{_Q})"
        # In front of all else a filler would only find the same match again, from each word before.
        if pattern.startswith(name):
            pattern = here + pattern.removeprefix(name)
        pattern = pattern.replace(name, filler + here)
    pattern = pattern.replace("Q=", f"(?P<q>{_Q})").replace(" ~~ ", _GAP).replace(" ~ ", _NEAR)
    return re.compile(pattern)


_PAIRS: tuple[tuple[str, str, float], ...] = (
    ("arrow", r"OLD\s*(?:\([^)\n]{0,40}\)\s*)?{ARROW}\s*NEW", 1.0),
    (
        "shown-instead-of",
        r"(?:typos?|misspell\w*|wrong\w*|incorrect\w*|mistake\w*|{say_verbs}|tippfehler|falsch\w*|fehler) ~ OLD ~ "
        r"\b(?:instead of|rather than|statt|anstatt|anstelle(?: von)?)\b NEW",
        0.96,
    ),
    ("shown-instead", r"OLD ~ \b(?:instead of|statt|anstatt)\b NEW", 0.5),
    ("near-pair", r"OLD\s+(?:to|zu|>)\s+NEW", 0.7),
    ("instead-of", r"(?:instead of|rather than|in place of)\s+OLD ~~ NEW", 0.85),
    ("statt", r"(?:statt|anstatt|anstelle(?: von| des| der)?|an Stelle(?: von)?)\s+OLD ~~ NEW", 0.95),
    ("change-to", r"{change_verbs} ~~ OLD ~~ \b(?:to|into|with|by|as|for)\b NEW", 0.95),
    ("from-to", r"\b(?:from|von)\b OLD ~ \b(?:to|into|auf|zu|in|nach)\b NEW", 0.7),
    ("aendern-in", r"OLD ~~ \b(?:durch|in|zu|auf|nach|mit|gegen|als)\b NEW ~~ {change_verbs}", 0.95),
    ("aendere-in", r"{change_verbs} ~~ OLD ~~ \b(?:durch|in|zu|auf|nach|mit|gegen)\b NEW", 0.95),
    (
        "new-instead-of-old",
        r"NEW ~~ \b(?:instead of|rather than|in place of|statt|anstatt|anstelle(?: von)?)\b OLD",
        0.9,
    ),
    (
        "new-and-not-old",
        r"NEW ~ \b(?:heißen|lauten|sein|stehen|be|read|say|called)\b,? (?:und |and )?(?:nicht|not|statt)\b OLD",
        0.85,
    ),
    ("new-not-old", r"NEW\s*(?:,|\()?\s*(?:and not|und nicht|not|nicht|rather than)\s+OLD", 0.75),
    ("not-but", r"\b(?:not|nicht)\b OLD\s*,?\s*(?:but|sondern)\b ~ NEW", 0.85),
    (
        "spelled-as",
        r"NEW ~~ \b(?:spelled|spelt|written|misspelled|misspelt|mispelled|geschrieben|typed)\b ~ \b(?:as|als)\b OLD",
        0.9,
    ),
    ("spelled-as-de", r"NEW ~~ \b(?:als|wie)\b OLD ~~ \b(?:geschrieben|getippt)\b", 0.9),
    (
        "should-be",
        r"OLD ~~ \b(?:should|must|ought to|needs? to|has to|shall|supposed to|had better|would)\b"
        r" ~ \b(?:be|read|say|state|become|appear as|written)\b ~~ NEW",
        0.9,
    ),
    (
        "is-wrong-right-is",
        r"OLD ~~ (?:correct|right|proper|better|richtig|korrekt|besser|gemeint|schöner|passender)\b ~~ NEW",
        0.75,
    ),
    (
        "muss-heissen",
        r"OLD ~~ \b(?:muss|müsste|müssen|sollte|soll|sollten|gehört|wird|werde|heißt|heisst)\b ~~ NEW",
        0.8,
    ),
    ("aus-wird", r"\baus OLD ~~ \b(?:wird|werde|machen|mach|mache|soll)\b ~~ NEW", 0.9),
    (
        "better-than",
        r"NEW ~~ \b(?:better|clearer|nicer|more \w+|besser|schöner|klarer|passender|verständlicher)\b ~ \b(?:than|als)\b OLD",
        0.85,
    ),
    (
        "could-be",
        r"OLD ~~ \b(?:could|might|may|könnte|kann)\b ~~ \b(?:be|to|as|in|durch|zu|heißen|lauten)\b ~ NEW",
        0.6,
    ),
    ("renamed", r"OLD ~~ \b(?:renamed|changed|corrected|updated|reworded)\b ~ \b(?:to|into|as)\b NEW", 0.95),
    ("which-is", r"NEW ~~ \b(?:which is|is written|appears as|erscheint als)\b OLD ~ \binstead\b", 0.9),
    ("wo-steht", r"OLD ~~ \b(?:steht|stand|wo)\b ~~ \b(?:muss|soll|sollte|gehört|müsste)\b ~~ NEW", 0.85),
    ("says-should", r"{say_verbs} ~ OLD ~~ \b(?:but|instead|should|aber|sollte|muss|müsste)\b ~~ NEW", 0.8),
    (
        "versus",
        r"OLD\s*(?:,|\(|/)?\s*(?:is|ist)\s+(?:wrong|incorrect|falsch|nicht richtig)\s*[,;:(]\s*NEW",
        0.8,
    ),
)

_CUES: tuple[tuple[str, str, float], ...] = (
    # New wording without the old one.
    ("new", r"\b(?:should|must|ought to|needs to|has to)\b ~ \b(?:be|read|say|state)\b ~ Q!", 0.7),
    (
        "new",
        r"(?:rephrase|reword|change|rename|correct|renamed|changed|reworded|rephrased)[a-z]* ~~ \b(?:to|into|as|like)\b ~ Q!",
        0.7,
    ),
    (
        "new",
        r"\b(?:something (?:better )?like|better phrasing|better wording|correct(?:ed)? (?:text|translation|version|wording))\b ~~ Q!",
        0.7,
    ),
    (
        "new",
        r"\b(?:suggestion|suggest|propose|proposal|my suggestion would be|vorschlag|schlage vor|wie wäre es mit|wie wäre)\b ~~ Q!",
        0.65,
    ),
    ("new", r"(?:\bmuss es\b|\bsollte es\b|\bsoll es\b|\bmüsste es\b|\bes muss\b) ~~ Q!", 0.7),
    (
        "new",
        r"\b(?:richtig|korrekt|besser|lieber|better|correct|korrekte schreibweise|richtige schreibweise)\b(?: ist| wäre| is| would be)?\s*:?\s*Q=",
        0.6,
    ),
    ("new", r"Q! ~ \b(?:heißen|heissen|lauten)\b", 0.6),
    (
        "new",
        r"Q! ~ \b(?:would be|wäre|klingt|sounds|reads|is|ist|fits|passt|makes)\b ~ \b(?:better|clearer|nicer|preferable|besser|schöner|klarer|passender|richtig|sense)\b",
        0.6,
    ),
    (
        "new",
        r"\b(?:make it|call it|can we say|could it say|could we say|nennt es|macht daraus|mach daraus|daraus)\b ~ Q!",
        0.65,
    ),
    # What goes.
    ("delete", r"{delete_verbs} ~ Q!", 0.8),
    ("delete", r"Q! ~~ {delete_verbs}", 0.7),
    (
        "delete",
        r"Q! ~ \b(?:is|are|ist|sind|seems|scheint)\b ~ "
        r"\b(?:not (?:necessary|needed|required)|unnecessary|redundant|superfluous|überflüssig|unnötig|zu viel|doppelt)\b",
        0.7,
    ),
    (
        "delete",
        r"Q! ~~ \b(?:can|could|should|kann|sollte|könnte)\b ~ \b(?:go|be removed|be deleted|be dropped|weg|raus|entfallen)\b",
        0.8,
    ),
    # What is wrong without saying what is right.
    (
        "typo",
        r"\b(?:typos?|misspell\w*|mis-?spelt|spelling|tippfehler|schreibfehler|rechtschreib\w*|vertippt|dreher|orthogra\w*)\b ~~ Q!",
        0.7,
    ),
    (
        "typo",
        r"\b(?:capitali\w+|upper-?case|lower-?case|großschreib\w*|kleinschreib\w*|schreibweise|punctuation|zeichensetzung)\b ~ Q!",
        0.7,
    ),
    (
        "typo",
        r"Q! ~~ \b(?:misspell\w*|mispell\w*|mis-?spelt|typos?|falsch geschrieben|tippfehler|schreibfehler|rechtschreib\w*|incorrectly spelled)\b",
        0.7,
    ),
    (
        "reword",
        r"Q! ~~ \b(?:misleading|confus\w+|ambiguous|unclear|incorrect|wrong|awkward|nonsense|incomprehensible|outdated|contradict\w*|"
        r"missverständlich|irreführend|unverständlich|verwirrend|unklar|falsch|holprig|veraltet|unglücklich)\b",
        0.5,
    ),
    (
        "reword",
        r"\b(?:misleading|confus\w+|ambiguous|unclear|wrong|incorrect|awkward|inconsistent|irreführende?\w*|unverständliche?\w*|missverständliche?\w*|"
        r"falsche?\w*|verwirrende?\w*) ~ \b{wording_nouns} ~ Q!",
        0.5,
    ),
    ("reword", r"\b(?:reword|rephrase|rewrite|clarify|umformulier\w+|wording of|formulierung)\b ~~ Q!", 0.7),
    (
        "reword",
        r"Q! ~~ \b(?:umformulier\w+|anders formulier\w+|reworded|rephrased|clarified|clear(?:er)?)\b",
        0.6,
    ),
    # What the screen shows now.
    ("old", r"{say_verbs}\s*(?:that\s*|:\s*|now\s*|currently\s*|nur\s*|aktuell\s*|da\s*|dort\s*)*Q!", 0.4),
    ("old", r"Q!\s*{say_verbs}", 0.3),
    ("old", r"\b(?:the|der|die|das|den|dem)\s+{wording_nouns}\s*:?\s*Q!", 0.3),
    # Where it is.
    ("place", r"{navigate_verbs} ~ Q!", 0.6),
    (
        "place",
        r"\b(?:in|on|under|at|within|im|auf|unter|bei|beim|in der|in dem|auf der)\b\s+(?:the |dem |der |den )?(?:\w+ )?Q!\s*(?:-?{elements})?",
        0.4,
    ),
    ("place", r"Q!\s*-?{elements}", 0.4),
)


@cache
def pair_phrases() -> tuple[PairPhrase, ...]:
    """Return the phrases with two quotations."""
    return tuple(PairPhrase(name, _expand(template), strength) for name, template, strength in _PAIRS)


@cache
def cues() -> tuple[Cue, ...]:
    """Return the phrases around one quotation."""
    return tuple(Cue(role, _expand(template), strength) for role, template, strength in _CUES)
