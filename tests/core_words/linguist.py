"""Translations of the core's patterns in a file of Qt Linguist (.ts)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from tests.core_words.patterns import Found
from ui.core_words import CONTEXT

__all__ = ["Message", "merged", "read_messages", "write_messages"]


@dataclass(frozen=True, slots=True)
class Message:
    """A pattern with its translation.

    Attributes:
        pattern: English.
        forms: the translation in each form by number; one where there are no forms.
        one: the English pattern for 1; "" where there are no forms.
        file: where it stands, relative to the project.
        finished: whether it is translated.
    """

    pattern: str
    forms: tuple[str, ...]
    one: str = ""
    file: str = ""
    finished: bool = True


def merged(found: Iterable[Found], known: Mapping[str, Message]) -> tuple[Message, ...]:
    """Return the messages of all patterns that there are, each once, with the translations known."""
    messages: dict[str, Message] = {}
    for one in found:
        empty = ("", "") if one.one else ("",)
        before = known.get(one.text)
        kept = (
            before if before and len(before.forms) == len(empty) else Message(one.text, empty, finished=False)
        )
        messages.setdefault(one.text, Message(one.text, kept.forms, one.one, one.file, kept.finished))
    return tuple(messages.values())


def read_messages(path: Path) -> dict[str, Message]:
    """Return the messages of a file by pattern; none where there is no file yet."""
    if not path.exists():
        return {}
    messages = (_read(element) for element in etree.parse(path).iterfind(".//message"))
    return {message.pattern: message for message in messages}


def _read(element: etree._Element) -> Message:
    translation = element.find("translation")
    if translation is None:
        raise ValueError(element.sourceline)
    location = element.find("location")
    return Message(
        element.findtext("source", ""),
        tuple(form.text or "" for form in translation.iterfind("numerusform")) or (translation.text or "",),
        element.findtext("extracomment", "").removeprefix(_ONE),
        "" if location is None else location.get("filename", "").removeprefix(_UP),
        translation.get("type") is None,
    )


_ONE = "For 1: "
_UP = "../../"


def write_messages(path: Path, language: str, messages: Iterable[Message]) -> None:
    """Write messages as Qt Linguist does, with their files; without lines, which change too often."""
    root = etree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = etree.SubElement(root, "context")
    etree.SubElement(context, "name").text = CONTEXT
    for message in messages:
        _write(context, message)
    etree.indent(root, "    ")
    text = etree.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(f"{head}{text}\n", "utf-8", newline="\n")


def _write(context: etree._Element, message: Message) -> None:
    element = etree.SubElement(context, "message")
    etree.SubElement(element, "location", filename=f"{_UP}{message.file}")
    etree.SubElement(element, "source").text = message.pattern
    if message.one:
        element.set("numerus", "yes")
        etree.SubElement(element, "extracomment").text = f"{_ONE}{message.one}"
    translation = etree.SubElement(element, "translation")
    if not message.finished:
        translation.set("type", "unfinished")
    if not message.one:
        translation.text = message.forms[0]
        return
    for form in message.forms:
        etree.SubElement(translation, "numerusform").text = form
