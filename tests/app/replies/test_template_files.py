"""The template files that ship with Copycue."""

import re
from itertools import pairwise
from pathlib import Path

import pytest

from app.model import Formality, Language
from app.replies.phrasebook import phrasebook
from app.replies.template.check import mistakes_in
from app.replies.template.reading import read_template
from app.replies.vocabulary import VOCABULARY
from resources import folder

FILES = sorted(folder("replies").rglob("*.j2"))
GERMAN = folder("replies", "de")

_WORDING = re.compile(
    r"\{% wording ([\w, ]+?)(?: if [^%]*)? %\}\n(.*?)(?=\{% (?:wording|endwordings))", re.DOTALL
)


def named(path: Path) -> str:
    return path.relative_to(folder("replies")).as_posix()


@pytest.mark.parametrize("path", FILES, ids=named)
def test_no_line_of_words_runs_into_the_next(path: Path) -> None:
    """A line break behind a tag is dropped, so words there would be glued to those of the next line."""
    lines = path.read_text("utf-8").splitlines()
    for line, following in pairwise(lines):
        if line.endswith("%}") and not line.startswith("{"):
            assert following.startswith(("{%", "<", ":")), line


@pytest.mark.parametrize("path", FILES, ids=named)
def test_each_wording_is_made_of_whole_sentences(path: Path) -> None:
    for _tones, body in _WORDING.findall(path.read_text("utf-8")):
        if not re.sub(r"\{%.*?%\}|<p>", "", body).strip():
            continue  # it chooses an order of the parts, and has no words of its own
        assert re.search(r"(?:[.?:]|\{\{ (?:colon|at) \}\})$", body.strip()), body


@pytest.mark.parametrize("path", FILES, ids=named)
def test_each_move_has_a_wording_for_every_tone(path: Path) -> None:
    for moves in path.read_text("utf-8").split("{% wordings ")[1:]:
        tones = set(re.split(r"[,\s]+", " ".join(found[0] for found in _WORDING.findall(moves))))
        assert "any" in tones or {tone.value for tone in Formality} <= tones


def test_du_and_sie_have_the_same_files() -> None:
    names = [{path.name for path in (GERMAN / address).glob("*.j2")} for address in ("sie", "du")]
    assert names[0] == names[1]


def test_german_and_english_say_the_same_moves() -> None:
    english = {path.name for path in folder("replies", "en").glob("*.j2")}
    assert english
    for name in english & {path.name for path in GERMAN.rglob("*.j2")}:
        assert (folder("replies", "en") / name).is_file()


@pytest.mark.parametrize(
    ("path", "other"),
    [
        *((path, r"\b(?:du|dir|dich|dein\w*|euch|eure\w*)\b") for path in (GERMAN / "sie").glob("*.j2")),
        *((path, r"\b(?:Sie|Ihnen|Ihr|Ihre\w?)\b") for path in (GERMAN / "du").glob("*.j2")),
        *((path, r"\b(?:Sie|Ihnen|Ihr|Ihre\w?|du|dir|dich|dein\w*)\b") for path in GERMAN.glob("*.j2")),
    ],
    ids=lambda value: named(value) if isinstance(value, Path) else "",
)
def test_a_form_of_address_stays_in_its_folder(path: Path, other: str) -> None:
    words = re.sub(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}", "", path.read_text("utf-8"), flags=re.DOTALL)
    assert not re.search(other, words)


@pytest.mark.parametrize(
    ("language", "number", "word"),
    [(Language.EN, 2, "two"), (Language.DE, 3, "drei"), (Language.EN, 40, "40"), (Language.DE, -1, "-1")],
)
def test_small_numbers_are_words(language: Language, number: int, word: str) -> None:
    assert phrasebook(language).in_words(number) == word


@pytest.mark.parametrize(
    ("items", "joined"), [((), ""), (("a",), "a"), (("a", "b"), "a und b"), (("a", "b", "c"), "a, b und c")]
)
def test_lists_are_joined_as_the_language_does(items: tuple[str, ...], joined: str) -> None:
    assert phrasebook(Language.DE).joined(items) == joined


@pytest.mark.parametrize(
    ("day", "said"), [("Thursday", "Donnerstag"), ("freitag", "freitag"), ("12. Mai", "12. Mai")]
)
def test_a_weekday_is_said_in_the_language(day: str, said: str) -> None:
    assert phrasebook(Language.DE).day(day) == said


def test_every_fact_that_a_template_asks_for_is_known() -> None:
    """Of letters: the words around an upset note have facts of their own (``app/replies/heat``)."""
    names = frozenset(path.name for path in FILES)
    letters = [path for path in FILES if not path.name.startswith("heat-")]
    for path in letters:
        template = read_template(path.read_text("utf-8"), named(path))
        assert mistakes_in(template, VOCABULARY, names) == ()
