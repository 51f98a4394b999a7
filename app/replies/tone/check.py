"""The tone check of one text: the rules of words, sentence by sentence, then those about the whole."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.model import FoundAddress, Language, ToneFinding, ToneLevel, ToneReport
from app.replies.phrases.own_words import own_words
from app.replies.phrases.sentences import Sentence, sentences_of
from app.replies.phrases.shouting import shouted_place
from app.replies.tone.address import AddressWords, address_of, address_words
from app.replies.tone.context import ToneContext
from app.replies.tone.knowing import Knowing
from app.replies.tone.letter import Letter, letter_of
from app.replies.tone.mixing import odd_words
from app.replies.tone.parts import missing_parts
from app.replies.tone.rules import ToneRule, rules_of

__all__ = ["check_tone"]

_NOTHING_KNOWN = ToneContext()


def check_tone(text: str, language: Language, context: ToneContext = _NOTHING_KNOWN) -> ToneReport:
    """Return what a client may take amiss in a draft.

    Args:
        text: as it would be sent. Quotes, code, places, from → to and the mail replied to are passed over.
        language: which rules hold.
        context: what is known besides; a rule that needs what is not known is silent, or speaks softly.

    Returns:
        Findings with exact offsets in ``text``, at most one a rule and sentence.
    """
    checked = _Checked(text, language, context)
    found = [*checked.of_sentences(), *checked.of_address(), *checked.of_names()]
    found.sort(key=lambda finding: (finding.start, finding.end))
    wanted = [*found, *checked.of_parts()]
    return ToneReport(
        language, tuple(f for f in wanted if f.rule not in context.silenced), address_of(checked.address)
    )


class _Checked:
    """A text taken apart once, for all rules."""

    def __init__(self, text: str, language: Language, context: ToneContext) -> None:
        self._length = len(text)
        self._language = language
        self._context = context
        self._rules = rules_of(language)
        self._sentences: Sequence[Sentence] = sentences_of(own_words(text))
        self._letter: Letter = letter_of(self._sentences, language)
        german = language is Language.DE
        self.address = address_words(self._sentences if german else ())

    def of_sentences(self) -> Iterator[ToneFinding]:
        """Yield what the rules of words find."""
        knowing = Knowing(self._context, self._language)
        for index, sentence in enumerate(self._sentences):
            following = self._sentences[index + 1] if index + 1 < len(self._sentences) else None
            for rule in self._rules.values():
                finding = self._found(rule, sentence, following)
                finding = finding and knowing.weighed(finding, sentence)
                if finding:
                    yield finding

    def _found(self, rule: ToneRule, sentence: Sentence, following: Sentence | None) -> ToneFinding | None:
        hit = rule.find(sentence)
        if hit is None:
            shouted = shouted_place(sentence, self._language) if rule.id == "irritated" else None
            return rule.finding(*shouted) if shouted else None
        finding = rule.finding(hit.start, hit.end, level=hit.level)
        goes_on = rule.is_softened_by(sentence, after=hit.end)
        if goes_on or (following is not None and rule.is_softened_by(following)):
            finding = replace(finding, level=ToneLevel.HINT)
        return replace(finding, message=hit.message)

    def of_address(self) -> Iterator[ToneFinding]:
        """Yield words in the wrong form of address."""
        profile = self._context.profile
        mixed = address_of(self.address) is FoundAddress.MIXED
        if "sie-du-mix" in self._rules and (mixed or profile is not None or _has_both(self.address)):
            for word in odd_words(self.address, self._sentences, profile):
                yield self._rules["sie-du-mix"].finding(word.start, word.end)

    def of_names(self) -> Iterator[ToneFinding]:
        """Yield wrong names of the client."""
        if self._context.profile is not None:
            from app.replies.tone.names import wrong_names  # rapidfuzz is only loaded where there is a name

            rule = self._rules["wrong-name"]
            for slip in wrong_names(self._letter, self._sentences, self._context.profile, self._language):
                instead = f"{rule.instead.rstrip('.')}: {slip.agreed}."
                yield replace(rule.finding(slip.start, slip.end), instead=instead, write=slip.agreed)

    def of_parts(self) -> Iterator[ToneFinding]:
        """Yield what a letter lacks; such a finding has a place, the letter's end, but no words."""
        for rule, level in missing_parts(self._letter, self._language, self._context.situation):
            yield self._rules[rule].finding(self._length, self._length, level=level)


def _has_both(found: AddressWords) -> bool:
    return len({word.address for word in found.words if word.strength > 1}) > 1
