"""Commands that look at the copy files only: ``entries``, ``locate``, ``check``."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import click

from app.cli.options import CommandOfPaths, NamedPaths, format_option, language_option, path_options
from app.cli.output import as_json, echo_lines, echo_problems, place_text, status_of
from app.cli.progress import progress_shown
from app.cli.terminal import counted, paper, plain_line, shortened

if TYPE_CHECKING:
    from app.model import Entry, Language, Problem
    from app.workspace import CopyReading, FileReply, FoundPlace

__all__ = ["check", "entries", "locate"]


@click.command(cls=CommandOfPaths)
@path_options(journals=False)
@format_option("One JSON object a line, or text: place, key and text with tabs between (the default).")
@click.option(
    "--with",
    "words",
    default="",
    metavar="WORDS",
    help="Only texts that hold all these words in text, key or file, the best first; kiosk.xml:42 is a line.",
)
def entries(*, paths: NamedPaths, as_record: bool, words: str) -> int:
    r"""List every text with its place, each file with the dialect it was read as.

    Behind a text that the client can not change, or not yet, stands why.

    \b
    copycue entries --copy texts/
    copycue entries --copy texts/ --with "ticket pay"
    copycue entries --copy texts/ --json
    """
    copy = _read(paths)
    if as_record:
        from app.workspace.records.triage import entry_record

        echo_lines(as_json(entry_record(entry), indent=None) for entry in _wanted(copy, words))
    else:
        echo_lines(_entry_lines(copy, words))
    echo_problems(copy.problems)
    return status_of(copy.problems)


@click.command(cls=CommandOfPaths)
@click.argument("text")
@path_options(journals=False)
@format_option("One JSON object, or text for people (the default).")
def locate(text: str, *, paths: NamedPaths, as_record: bool) -> int:
    r"""Find where a text on the screen stands in the XML, best places first.

    \b
    copycue locate "Pay now" --copy texts/
    """
    copy = _read(paths)
    places = copy.locate(text)
    if as_record:
        from app.workspace.records.triage import located_record

        echo_lines([as_json(located_record(places, copy.problems))])
    else:
        echo_lines(_located_lines(places))
    echo_problems(copy.problems)
    return status_of(copy.problems)


@click.command(cls=CommandOfPaths)
@path_options(journals=False)
@format_option("One JSON object, or text for people (the default).")
@click.option(
    "--reply", is_flag=True, help="Draft a message to the client about each file whose repair is certain."
)
@language_option("Language of these drafts. [default: the project's, else en]")
def check(*, paths: NamedPaths, as_record: bool, reply: bool, language: "Language | None") -> int:
    r"""Tell whether the XML files are sound, and what to mend.

    Each fault has file, line and column, and what to type instead. Keys that come twice,
    placeholders that differ from the original and Android's apostrophes are warnings;
    texts that are missing in a language are only mentioned.

    \b
    copycue check --copy texts/
    copycue check --copy texts/ --reply --language de
    """
    project = paths.open(journals=False)
    with progress_shown() as progress:
        copy = project.read_copy(progress=progress)
    problems = copy.check()
    drafts = project.file_replies(language) if reply or as_record else ()
    if as_record:
        from app.workspace.records.triage import check_record

        echo_lines([as_json(check_record(problems, drafts))])
    else:
        from app.cli.problem_text import problem_lines

        echo_lines([*problem_lines(problems), _verdict_on(copy, problems)])
        echo_lines(_draft_lines(drafts))
    return status_of(problems)


def _draft_lines(drafts: "tuple[FileReply, ...]") -> Iterator[str]:
    from app.cli.triage_text import file_reply_lines

    sheet = paper()
    for draft in drafts:
        yield ""
        yield from file_reply_lines(draft, sheet)


def _read(paths: NamedPaths) -> "CopyReading":
    project = paths.open(journals=False)
    with progress_shown() as progress:
        return project.read_copy(progress=progress)


def _place(entry: "Entry") -> str:
    return plain_line(place_text(entry.location))


def _wanted(copy: "CopyReading", words: str) -> "Iterator[Entry]":
    """Return the texts that hold some words; without any all of them."""
    return (found.entry for found in copy.holding(words)) if words.strip() else copy.entries()


def _entry_lines(copy: "CopyReading", words: str) -> Iterator[str]:
    file = None
    for entry in _wanted(copy, words):
        if entry.location.file != file and not words.strip():
            file = entry.location.file
            yield plain_line(file) + f"\tread as {entry.dialect}\tbecause {plain_line(entry.why_dialect)}"
        yield _entry_line(entry)


def _entry_line(entry: "Entry") -> str:
    from app.cli.triage_text import why_not_words

    why_not = why_not_words(entry)
    line = f"{_place(entry)}\t{plain_line(entry.key)}\t{plain_line(entry.value)}"
    return f"{line}\t{plain_line(why_not)}" if why_not else line


def _located_lines(places: "tuple[FoundPlace, ...]") -> Iterator[str]:
    from app.cli.triage_text import way_lines

    if not places:
        yield "Not found in these files."
    sheet = paper()
    for place in places:
        yield f"{_place(place.entry)}  {sheet.style(plain_line(place.entry.key), dim=True)}"
        yield f"    “{shortened(place.entry.value, sheet.width - 6)}”"
        for way in way_lines(place.entry, place.search, place.links):
            yield "    " + sheet.style(way, dim=True)
        yield "    " + sheet.style(" ".join(place.evidence), dim=True)


def _verdict_on(copy: "CopyReading", problems: "Sequence[Problem]") -> str:
    texts = f"{counted(len(copy), 'text')} in {counted(len(copy.files), 'file')}"
    faulty = len({problem.file for problem in problems if status_of([problem])})
    if not faulty:
        return f"All sound: {texts}."
    return f"{counted(faulty, 'file')} {'needs' if faulty == 1 else 'need'} a look ({texts} read)."
