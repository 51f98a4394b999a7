"""Short words of the report in one language, read from ``resources/report``; and its days and numbers."""

import datetime as dt
import tomllib
from functools import cache

import msgspec

from app.model import Language
from app.workspace.report.spans import Span, Step, Steps
from resources import folder

__all__ = ["PictureWords", "Words", "words_of"]

_LOCALES = {Language.EN: "en_GB", Language.DE: "de_DE"}
_AXIS = {
    Steps.WEEKS: {Language.EN: "d MMM", Language.DE: "d. MMM"},
    Steps.MONTHS: {Language.EN: "MMM yyyy", Language.DE: "MMM yyyy"},
    Steps.QUARTERS: {Language.EN: "QQQ yyyy", Language.DE: "QQQ yyyy"},
    Steps.YEARS: {Language.EN: "yyyy", Language.DE: "yyyy"},
}
"""How a step is named below its column."""


class PictureWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is said of a picture to whoever does not see it."""

    title: str
    text: str


class _Waited(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    days: tuple[str, ...]


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    whose: dict[str, str]
    did: dict[str, str]
    waited: _Waited
    kinds: dict[str, str]
    other_kinds: dict[str, str]
    pictures: dict[str, PictureWords]


class Words:
    """The words of one language.

    Attributes:
        language: which.
        whose: by kind of verdict.
        did: "answered" and "settled".
        waited: names of the numbers of days; the last stands for all above.
        pictures: what is said of each.
    """

    def __init__(self, language: Language) -> None:
        text = folder("report", language, "words.toml").read_text("utf-8")
        file = msgspec.convert(tomllib.loads(text), _File)
        self.language = language
        self.whose, self.did, self.waited = file.whose, file.did, file.waited.days
        self.pictures = file.pictures
        self._kinds, self._other_kinds = file.kinds, file.other_kinds
        self._locale = _LOCALES[language]

    def kind(self, name: str | None) -> str:
        """Return what a kind of reply is called; a team's own by the name that the team gave it."""
        if not name:
            return self._other_kinds["not_kept" if name is None else "without_draft"]
        return self._kinds.get(name, name)

    def day(self, day: dt.date | None) -> str:
        """Return a day, such as "9 Nov 2026"; "" for None."""
        from babel.dates import format_date

        return format_date(day, "medium", locale=self._locale) if day else ""

    def days(self, span: Span | Step) -> str:
        """Return some days, such as "9–15 Nov 2026"."""
        from babel.dates import format_interval

        return format_interval(span.first, span.last, "yMMMd", locale=self._locale)

    def axis(self, step: Step, steps: Steps) -> str:
        """Return what a step is called below its column."""
        from babel.dates import format_date

        return format_date(step.first, _AXIS[steps][self.language], locale=self._locale)

    def number(self, value: float) -> str:
        """Return a number as the language writes it."""
        from babel.numbers import format_decimal

        return format_decimal(value, locale=self._locale)


@cache
def words_of(language: Language) -> Words:
    """Return the words of a language."""
    return Words(language)
