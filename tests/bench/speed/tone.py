"""How quickly a draft and a note are heard: 200 words in milliseconds, and texts made to be slow.

A text that is hostile may cost twice as much where it is twice as long, and no more.
"""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from statistics import median
from time import process_time

from app.model import Language
from app.replies.heat import check_heat
from app.replies.tone import check_tone
from tests.bench.measure import Amount, Figure, Line, in_turns

__all__ = ["HOSTILE", "measure"]

_WORDS = 200
_LIMIT_MS = 50.0
_ROUNDS = 11
_TIMES = 400
_LETTERS: Mapping[Language, str] = {
    Language.EN: (
        "Dear Ms Ferris, thank you for note 31 about the timetable at the pier. The line is kept in the file "
        "of the kiosk, entry pier.times, and there the old hours become the new ones. Once the file is "
        "saved, the page shows them at once; nothing has to be built. You can send us the second list "
        "whenever it suits you, and if anything is not quite clear, call me and we will look at it together. "
    ),
    Language.DE: (
        "Guten Tag Frau Ferris, vielen Dank für Notiz 31 zum Fahrplan am Anleger. Die Zeile steht in der "
        "Datei des Automaten, Eintrag pier.times, und dort werden aus den alten Zeiten die neuen. Sobald "
        "die Datei gespeichert ist, zeigt die Seite sie; gebaut werden muss nichts. Schicken Sie uns die "
        "zweite Liste, wann es Ihnen passt, und wenn etwas nicht ganz klar ist, rufen Sie mich an. "
    ),
}
HOSTILE: Mapping[str, Callable[[int], str]] = {
    "refusals without an end": lambda times: "you can not " * times,
    "German refusals without an end": lambda times: "das können wir nicht " * times,
    "questions": lambda times: "what do you mean? " * times,
    "commas": lambda times: "and, " * times,
    "quotes that never close": lambda times: 'say "it ' * times + "'" * times,
    "brackets": lambda times: "(you " * times,
    "shouting": lambda times: "NOT NOW!! " * times,
    "keys": lambda times: "page.title_of.line " * times,
    "arrows": lambda times: "old → new " * times,
    "mails in mails": lambda times: "On 3 May Tom wrote:\n> you forgot it\n" * times,
}
"""What is bad about a text, and the text for a number of repetitions."""


def measure() -> Iterator[Line]:
    """Yield the milliseconds of 200 words in each language, then how hostile texts grow."""
    for language, letter in _LETTERS.items():
        words = (letter * _WORDS).split()[:_WORDS]
        for name, check in (("tone", check_tone), ("heat", check_heat)):
            yield _milliseconds(f"{name} of 200 words, {language}", partial(check, " ".join(words), language))
    for what, text in HOSTILE.items():
        language = Language.DE if "German" in what else Language.EN
        long, short = text(2 * _TIMES), text(_TIMES)
        turns = in_turns(partial(check_tone, long, language), partial(check_tone, short, language))
        yield Figure(f"tone, hostile: {what}", 3, turns, f"{len(long):,} / {len(short):,} characters")


def _milliseconds(name: str, work: Callable[[], object]) -> Amount:
    """Return the time of the processor, not of the clock: another program's load is no slowness of ours."""
    work()
    rounds = []
    for _ in range(_ROUNDS):
        began = process_time()
        work()
        rounds.append(process_time() - began)
    return Amount(name, _LIMIT_MS, median(rounds) * 1000, "ms", f"processor time, {_ROUNDS} rounds")
