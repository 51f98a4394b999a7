"""What is known besides the words changes how loudly a rule speaks: the plan, the note, the client."""

from dataclasses import replace

from app.model import Language, ToneFinding, ToneLevel
from app.replies.phrasebook import phrasebook
from app.replies.phrases.own_words import MASK, own_words
from app.replies.phrases.sentences import Sentence, folded, sentences_of
from app.replies.tone.context import ToneContext

__all__ = ["Knowing"]


class Knowing:
    """Weighs findings by what a context says.

    Args:
        context: what is known.
        language: the draft's; the plan may name its day in another one.
    """

    def __init__(self, context: ToneContext, language: Language) -> None:
        self._context = context
        self._note_tells = _tells(context.note)
        day = context.profile.build_day.strip() if context.profile is not None else ""
        spoken = phrasebook(language).day(day)
        self._build_day = tuple(folded(name) for name in (day, spoken) if name)

    def weighed(self, finding: ToneFinding, sentence: Sentence) -> ToneFinding | None:
        """Return a finding as loud as it is with what is known; None where it is none."""
        match finding.rule:
            case "money":
                return None if self._context.money_allowed else finding
            case "no-promise":
                return self._promise(finding, sentence)
            case "asks-known" if self._note_tells and finding.level is ToneLevel.HINT:
                return replace(finding, level=ToneLevel.WARN)
        return finding

    def _promise(self, finding: ToneFinding, sentence: Sentence) -> ToneFinding | None:
        """A day that is the plan's is no promise of one's own; without a plan nobody can tell."""
        if self._build_day and any(word.text.startswith(self._build_day) for word in sentence.words):
            return None
        return finding if self._context.profile is not None else replace(finding, level=ToneLevel.HINT)


def _tells(note: str) -> bool:
    """Whether a note names something: words in quotes, a number, a place."""
    words = [word for sentence in sentences_of(own_words(note)) for word in sentence.words]
    return any(word.shown[0] == MASK or word.shown[0].isdigit() for word in words)
