"""How people are called: by first or by last name, never with a guessed title or pronoun."""

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache

import msgspec

from app.model import Address, ClientProfile, Entry, Formality, Language, Note, Person
from app.replies.quotes import clean_lines, one_line
from app.replies.voice import Voice
from resources import folder

__all__ = [
    "Keeper",
    "Reader",
    "author_of",
    "first_name_of",
    "is_sent_by_boss",
    "keepers_of_texts",
    "looks_like_a_person",
    "other_author",
    "reader_of",
    "sender_lines",
    "takes_over",
]

_NAME_LIMIT = 60
_WORDS_LIMIT = 6
_TITLE_WORD = re.compile(r"(?:mrs?|ms|miss|mx|frau|herrn?|dr|prof)\.?", re.IGNORECASE)
_NAME_WORD = re.compile(r"[^\W\d_]+(?:['’.\-][^\W\d_]+)*\.?")


class _Lexicon(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    particles: frozenset[str]
    roles: frozenset[str]
    titles: dict[Language, dict[str, str]]
    pronouns: dict[Language, dict[str, str]]


@cache
def _lexicon() -> _Lexicon:
    return msgspec.convert(tomllib.loads(folder("replies", "names.toml").read_text("utf-8")), _Lexicon)


@dataclass(frozen=True, slots=True)
class Reader:
    """Who the reply speaks to.

    Attributes:
        call: the name as it follows the greeting, such as "Ms Okafor", "Lena", "Lena Brandt"; "" if unknown.
        title: "Frau", "Herr Dr.", "Ms" … where ``call`` begins with it, else "".
    """

    call: str = ""
    title: str = ""

    @property
    def is_frau(self) -> bool:
        """Whether the title says "Frau", alone or before others."""
        return self.title.split(" ")[0] == "Frau"

    @property
    def is_herr(self) -> bool:
        """Whether the title says "Herr", alone or before others."""
        return self.title.split(" ")[0] == "Herr"


@dataclass(frozen=True, slots=True)
class Keeper:
    """Who looks after the texts.

    Attributes:
        call: as the reply may name the person; "" when nobody is to be named.
        is_reader: it is the very person that the reply goes to.
        to: the pronoun behind "to", in German of the dative, where the title tells it; else "".
        wrote: this person wrote the note.
    """

    call: str = ""
    is_reader: bool = False
    to: str = ""
    wrote: bool = False

    @property
    def again(self) -> str:
        """The same as the object of a sentence, right after the name was said: "him", or the name."""
        return self.to or self.object

    @property
    def object(self) -> str:
        """The same as the object of a sentence: German "Herrn Keller"."""
        return f"Herrn {self.call.removeprefix('Herr ')}" if self.call.startswith("Herr ") else self.call


@dataclass(frozen=True, slots=True)
class _Name:
    title: str = ""
    words: tuple[str, ...] = ()

    @property
    def full(self) -> str:
        return " ".join(self.words)

    @property
    def first(self) -> str:
        return self.words[0] if self.words else ""

    @property
    def formal(self) -> str:
        return f"{self.title} {self._last}" if self.title and self.words else self.full

    @property
    def _last(self) -> str:
        """The family name; all words where it is not certain which of them belong to it."""
        if len(self.words) == 2:  # noqa: PLR2004 - a first name and a last name
            return self.words[1]
        for index, word in enumerate(self.words[1:-1], start=1):
            if _is_particle(word):
                return " ".join(self.words[index:])
        return self.full

    def is_perhaps(self, other: "_Name") -> bool:
        mine, theirs = (frozenset(word.casefold() for word in name.words) for name in (self, other))
        return mine <= theirs or theirs <= mine

    def shares_a_word(self, other: "_Name") -> bool:
        """Whether a word, or an initial, of the one may be a word of the other."""
        mine, theirs = ([word.casefold().rstrip(".") for word in name.words] for name in (self, other))
        return any(one.startswith(two) or two.startswith(one) for one in mine for two in theirs)

    def is_surely(self, other: "_Name") -> bool:
        return self.full.casefold() == other.full.casefold()


def reader_of(note: Note | None, profile: ClientProfile, language: Language, address: Address) -> Reader:
    """Return who is greeted: the profile's client, else the note's author where that is a person's name."""
    name = _reader_name(note, profile, language)
    if address is Address.INFORMAL:
        return Reader(call=one_line(profile.nickname) or name.first)
    return Reader(call=name.formal, title=name.title)


def other_author(note: Note, profile: ClientProfile) -> str:
    """Return who wrote a note, where that is surely not the client who is greeted; else ""."""
    if not one_line(profile.client.name) or not looks_like_a_person(note.author):
        return ""
    client = _split(profile.client, Language.EN)
    author = _split(Person(name=note.author), Language.EN)
    return "" if author.shares_a_word(client) else author.full


def keepers_of_texts(
    note: Note | None, profile: ClientProfile, voice: Voice, entries: Iterable[Entry] = ()
) -> tuple[Keeper, ...]:
    """Return who looks after these entries, in their order; nobody twice, and nobody who is not known.

    Args:
        note: whose author may be the reader.
        profile: names who looks after which texts.
        voice: decides on first or last names.
        entries: the texts; without any, who looks after texts in general.
    """
    people = dict.fromkeys(_looks_after(profile, entry) for entry in entries) or {profile.texts: None}
    keepers = (_keeper(person, note, profile, voice) for person in people)
    return tuple(keeper for keeper in dict.fromkeys(keepers) if keeper.call)


def author_of(note: Note, profile: ClientProfile, voice: Voice) -> Keeper:
    """Return who wrote a note, where that is surely not the client who is greeted; else nobody.

    Who stands in the profile is called as there; of others only the name is known.
    """
    if not other_author(note, profile):
        return Keeper()
    written = _split(Person(name=note.author), voice.language)
    known = (profile.texts, *(area.person for area in profile.areas), profile.hand_over)
    person = next((one for one in known if _split(one, voice.language).is_surely(written)), None)
    return _keeper(person or Person(written.full), note, profile, voice)


def takes_over(profile: ClientProfile, voice: Voice) -> Keeper:
    """Return who on our side gets what is handed over; nobody where that is the sender."""
    person = _split(profile.hand_over, voice.language)
    sender = _split(Person(name=_first_line(profile.signature) or profile.sender), voice.language)
    if not person.words or person.is_surely(sender):
        return Keeper()
    return Keeper(person.full if voice.address is Address.INFORMAL else person.formal)


def is_sent_by_boss(profile: ClientProfile) -> bool:
    """Return whether the sender is who gets what is handed over."""
    boss = _split(profile.hand_over, Language.EN)
    sender = _split(Person(name=_first_line(profile.signature) or profile.sender), Language.EN)
    return bool(boss.words) and boss.is_surely(sender)


def _first_line(text: str) -> str:
    return next((one_line(line) for line in text.splitlines() if line.strip()), "")


def _looks_after(profile: ClientProfile, entry: Entry) -> Person:
    spots = (entry.location.file, f"{entry.location.file}#{entry.key}", f"#{entry.key}")
    fits = (area.person for area in profile.areas if any(fnmatchcase(spot, area.pattern) for spot in spots))
    return next(fits, profile.texts)


def _keeper(person: Person, note: Note | None, profile: ClientProfile, voice: Voice) -> Keeper:
    """Return how somebody is named; not at all where the name may or may not be the reader's own."""
    address, formality = voice.address, voice.formality
    keeper = _split(person, voice.language)
    reader = _reader_name(note, profile, voice.language)
    if keeper.words and reader.words:
        if reader.is_surely(keeper):
            return Keeper(call=keeper.full, is_reader=True)
        if reader.is_perhaps(keeper):
            return Keeper()
    to = _lexicon().pronouns[voice.language].get(keeper.title.split(" ")[0].casefold().strip("."), "")
    author = _split(Person(note.author), voice.language) if note is not None else _Name()
    wrote = bool(author.words) and keeper.is_surely(author)
    if address is Address.FORMAL:
        return Keeper(keeper.formal, to=to, wrote=wrote)
    first_will_do = formality is Formality.FRIENDLY and keeper.first != reader.first
    return Keeper(keeper.first if first_will_do else keeper.full, to=to, wrote=wrote)


def sender_lines(profile: ClientProfile, voice: Voice) -> tuple[str, ...]:
    """Return the lines below the closing: the signature, else the sender; the first name where du is used."""
    if profile.signature.strip():
        return tuple(filter(None, (one_line(line) for line in clean_lines(profile.signature).splitlines())))
    sender = one_line(profile.sender)
    familiar = voice.address is Address.INFORMAL and voice.formality is not Formality.FORMAL
    name = (familiar and looks_like_a_person(sender) and first_name_of(sender)) or sender
    return (name,) if name else ()


def first_name_of(name: str) -> str:
    """Return the first name in a name as it is written; "" for none."""
    return _split(Person(name=name), Language.EN).first


def looks_like_a_person(author: str) -> bool:
    """Return whether an author is one to greet by name: no mail address, handle, role or company."""
    words = _in_order(one_line(author)).split()
    if not words or len(author) > _NAME_LIMIT or len(words) > _WORDS_LIMIT:
        return False
    if any(word.casefold().strip(".") in _lexicon().roles for word in words):
        return False
    names = [word for word in words if not _is_particle(word) and not _TITLE_WORD.fullmatch(word)]
    return bool(names) and all(_is_name_word(word) for word in names)


def _reader_name(note: Note | None, profile: ClientProfile, language: Language) -> _Name:
    if one_line(profile.client.name):
        return _split(profile.client, language)
    if note is not None and looks_like_a_person(note.author):
        return _split(Person(name=note.author), language)
    return _Name()


def _split(person: Person, language: Language) -> _Name:
    words = _in_order(one_line(person.name)).split()
    titles: list[str] = []
    while len(words) > 1 and _TITLE_WORD.fullmatch(words[0]):
        titles.append(words.pop(0))
    spoken = one_line(person.title).split() or titles
    translated = [_lexicon().titles[language].get(title.casefold().strip("."), title) for title in spoken]
    return _Name(" ".join(translated), tuple(words))


def _in_order(name: str) -> str:
    """Return "Lena Brandt" for "Brandt, Lena"."""
    last, comma, first = name.partition(",")
    return f"{first.strip()} {last.strip()}" if comma and first.strip() and last.strip() else name


def _is_particle(word: str) -> bool:
    return word.casefold() in _lexicon().particles


def _is_name_word(word: str) -> bool:
    if _NAME_WORD.fullmatch(word) is None or word[0] != word[0].upper():
        return False
    shouts = word.isupper() and word != word.lower()
    return not shouts or word.endswith(".")  # "KASSE" and "LB" are no names to greet, "L." is part of one
