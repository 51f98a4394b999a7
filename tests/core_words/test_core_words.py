"""Everything that the core says is ready to be translated, and is translated into German."""

from pathlib import Path

import pytest

from resources import folder
from tests.core_words.linguist import Message, merged, read_messages, write_messages
from tests.core_words.patterns import (
    CORE,
    Found,
    exports_in,
    patterns_in,
    patterns_of_the_core,
    plain_sentences_in,
    reasons_in,
    slots,
)

GERMAN = folder("translations", "core_de.ts")


def found_in(source: str) -> Found:
    """Return the one pattern of a module."""
    (found,) = patterns_in(source, "app/kiosk.py")
    return found


# --- what is in the source -----------------------------------------------------------------------


def test_every_pattern_of_the_core_can_be_translated() -> None:
    wrong = [f"{found.file}:{found.line}: {found.wrong}" for found in patterns_of_the_core() if found.wrong]
    assert wrong == []


def test_a_pattern_in_pieces_is_found_whole() -> None:
    source = 'say(\n    "The ferry {name} "\n    "is late.", name=ferry)'
    assert found_in(source) == Found("The ferry {name} is late.", "app/kiosk.py", 1)


def test_a_sentence_by_number_is_known_by_its_form_for_many() -> None:
    found = found_in('say_count(n, one="One ticket on {line}.", many="{count} tickets on {line}.", line=x)')
    assert (found.text, found.one, found.wrong) == (
        "{count} tickets on {line}.",
        "One ticket on {line}.",
        "",
    )


def test_what_a_setting_is_for_is_found_in_its_declaration() -> None:
    found = found_in('name: Annotated[str, Meta(description="The client\'s name.", examples=["Anna"])] = ""')
    assert (found.text, found.wrong) == ("The client's name.", "")


def test_a_limit_of_a_setting_is_no_pattern() -> None:
    assert list(patterns_in("size: Annotated[float, Meta(gt=0)] = 80", "app/kiosk.py")) == []


@pytest.mark.parametrize(
    ("source", "wrong"),
    [
        ('say(f"The ferry {name}", name=name)', "the pattern is not a plain literal"),
        ("pattern(words)", "the pattern is not a plain literal"),
        ('say("The ferry {name}")', "values and places differ: name"),
        ('say("The ferry", name=name)', "values and places differ: name"),
        ('say("The ferry {0}", name=name)', "a brace that is no place for a value by name"),
        ('say("The ferry {ferry.name}", ferry=ferry)', "a brace that is no place for a value by name"),
        ('say("50 %nett")', "Qt would take %n for a number"),
        ('say("")', "the pattern is empty"),
        ('say_count(n, one="One", many="{line}")', "values and places differ: line"),
    ],
)
def test_what_can_not_be_translated_is_told(source: str, wrong: str) -> None:
    assert found_in(source).wrong == wrong


def test_the_reasons_of_a_declared_dialect_are_found_with_their_places_for_values() -> None:
    declaration = '[[entries]]\n[[entries.not_for_client]]\nwhen = "x"\nwhy = "It is locked by {../@by}."\n'
    (found,) = reasons_in(declaration, "resources/dialects/kiosk.toml")
    assert (found.text, set(slots(found.text))) == ("It is locked by {../@by}.", {"../@by"})


def test_what_a_declared_export_is_called_is_found() -> None:
    declaration = '[[signature]]\nname = "Harbour export"\nlanguage = "en"\nrequired = ["Berth"]\n'
    assert list(exports_in(declaration, "x.toml")) == [Found("Harbour export", "x.toml", 1)]


ELSEWHERE = (CORE / "cli", CORE / "replies" / "specimens.py")
"""The command line speaks English only; the other are samples."""


def test_nothing_is_told_in_a_plain_string() -> None:
    plain = [
        f"{path.relative_to(CORE)}:{line}"
        for path in sorted(CORE.rglob("*.py"))
        if not any(map(path.is_relative_to, ELSEWHERE))
        for line in plain_sentences_in(path.read_text("utf-8"))
    ]
    assert plain == []


@pytest.mark.parametrize(
    ("source", "lines"),
    [
        ('Problem(file, "It is late.", hint=say("Wait."))', [1]),
        ('Problem(file, say("It is late."),\n hint=f"Wait {long}.")', [2]),
        ('Evidence("late", "It is late.")', [1]),
        ('CopycueError("Too late", message)', [1]),
        ('Table(file, rows, f"CSV with {sign}")', [1]),
        ('Problem(file, message, hint="")', []),
        ('Note("1", "It is late.")', []),
    ],
)
def test_a_plain_string_that_is_told_is_found(source: str, lines: list[int]) -> None:
    assert list(plain_sentences_in(source)) == lines


# --- German --------------------------------------------------------------------------------------


def test_every_pattern_is_translated_and_nothing_else_is() -> None:
    messages = read_messages(GERMAN)
    assert [message.pattern for message in messages.values() if not message.finished] == []
    assert {found.text for found in patterns_of_the_core()} == set(messages)


def test_no_translation_is_empty_or_has_other_places_for_values() -> None:
    for message in read_messages(GERMAN).values():
        allowed = slots(message.pattern) | slots(message.one)
        for form in message.forms:
            assert form.strip(), message.pattern
            assert slots(form) <= allowed, message.pattern
        assert slots("".join(message.forms)) >= allowed - {"count", "count:,"}, message.pattern


def test_translations_begin_and_end_with_the_same_blanks_as_the_pattern() -> None:
    def blanks(text: str) -> tuple[str, str]:
        return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]

    for message in read_messages(GERMAN).values():
        assert {blanks(form) for form in message.forms} == {blanks(message.pattern)}, message.pattern


# --- the file of the translators -----------------------------------------------------------------


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    messages = (
        Message("The ferry is late & full.", ("Die Fähre ist spät & voll.",), file="app/kiosk.py"),
        Message("{count} tickets", ("{count} Karte", "{count} Karten"), "One ticket", "app/kiosk.py"),
        Message("Not yet", ("",), file="app/kiosk.py", finished=False),
    )
    path = tmp_path / "core_de.ts"
    write_messages(path, "de_DE", messages)
    assert tuple(read_messages(path).values()) == messages


def test_known_translations_stay_new_patterns_come_and_old_ones_go() -> None:
    known = {"Stays": Message("Stays", ("Bleibt",)), "Goes": Message("Goes", ("Geht",))}
    found = (Found("New", "app/a.py", 1), Found("Stays", "app/b.py", 1), Found("New", "app/c.py", 9))
    assert merged(found, known) == (
        Message("New", ("",), file="app/a.py", finished=False),
        Message("Stays", ("Bleibt",), file="app/b.py"),
    )
