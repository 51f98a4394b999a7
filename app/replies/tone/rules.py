"""The rules of the tone check, each a file ``resources/tone/<language>/<id>.toml``."""

from dataclasses import dataclass
from functools import cache

from app.model import Language, ToneFinding, ToneLevel
from app.replies.phrases.files import PhraseFile, read_phrase_file
from app.replies.phrases.finder import Finder, PhraseSet
from app.replies.phrases.sentences import Sentence
from resources import folder

__all__ = ["Hit", "ToneRule", "rule_ids", "rules_of"]

_ORDER = (ToneLevel.STOP, ToneLevel.WARN, ToneLevel.HINT)
_NO_RULES = frozenset({"words"})


class _Variation(PhraseSet, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Phrases of a rule that speak louder, or softer, than its others."""

    level: ToneLevel
    message: str = ""


class _RuleFile(PhraseFile, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a rule's file may say."""

    level: ToneLevel
    message: str
    instead: str
    softened_by: tuple[str, ...] = ()
    also: tuple[_Variation, ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """Words that a rule is about, before anything else is known of them."""

    level: ToneLevel
    start: int
    end: int
    message: str


@dataclass(frozen=True, slots=True)
class ToneRule:
    """A rule in one language.

    Attributes:
        id: as TONE.md has it.
        level: how loudly it speaks.
        message: why, in one sentence.
        instead: what to write instead.
        softener: phrases behind it, or in the next sentence, that make it but a hint; or None.
        finders: its phrases, the loudest first, each with their level and message.
    """

    id: str
    level: ToneLevel
    message: str
    instead: str
    softener: Finder | None
    finders: tuple[tuple[ToneLevel, str, Finder], ...]

    def find(self, sentence: Sentence) -> Hit | None:
        """Return the loudest words of a sentence that the rule is about."""
        for level, message, finder in self.finders:
            place = finder.find(sentence)
            if place is not None:
                return Hit(level, *place, message)
        return None

    def is_softened_by(self, sentence: Sentence, *, after: int = 0) -> bool:
        """Whether a sentence, from a place of the text on, says what happens next."""
        return self.softener is not None and self.softener.find(sentence, after=after) is not None

    def finding(self, start: int, end: int, *, level: ToneLevel | None = None) -> ToneFinding:
        """Return a finding of this rule.

        Args:
            start: where the words begin in the text.
            end: where they end.
            level: instead of the rule's own.
        """
        return ToneFinding(self.id, level or self.level, start, end, self.message, self.instead)


@cache
def rule_ids() -> frozenset[str]:
    """Return the ids of all rules, whatever the language."""
    paths = (path for language in Language for path in folder("tone", language.value).glob("*.toml"))
    return frozenset(path.stem for path in paths) - _NO_RULES


@cache
def rules_of(language: Language) -> dict[str, ToneRule]:
    """Return the rules of a language by id; read when they are first needed.

    Raises:
        CopycueError: a file has a mistake.
    """
    paths = sorted(folder("tone", language.value).glob("*.toml"))
    named = {path.stem: read_phrase_file(path, _RuleFile) for path in paths if path.stem not in _NO_RULES}
    return {name: _rule(name, file, language) for name, file in named.items()}


def _rule(name: str, file: _RuleFile, language: Language) -> ToneRule:
    lists = file.lists(language)
    own = [(file.level, file.message, Finder(file, lists))] if file.say else []
    others = [(each.level, each.message or file.message, Finder(each, lists)) for each in file.also]
    finders = sorted([*own, *others], key=lambda each: _ORDER.index(each[0]))
    softener = Finder(PhraseSet(say=file.softened_by), lists) if file.softened_by else None
    return ToneRule(name, file.level, file.message, file.instead, softener, tuple(finders))
