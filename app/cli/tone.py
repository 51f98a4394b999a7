"""``copycue tone`` and ``copycue heat``: how a draft sounds, and how upset a note is."""

import sys
from collections.abc import Callable, Iterator
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

import click

from app.cli.options import CommandOfPaths, format_option, language_option
from app.cli.output import as_json, echo_lines, echo_problems, status_of
from app.cli.terminal import is_terminal, paper

if TYPE_CHECKING:
    from app.model import ClientProfile, Language, Problem
    from app.workspace.replies.tone_check import BatchLine

__all__ = ["heat", "tone"]

_STDIN = "-"
_FILE = click.Path(path_type=Path, readable=False)  # what can not be read is told in our own words
R = TypeVar("R")


class _Given(NamedTuple):
    """What the command line says of the texts to be read.

    Attributes:
        file: with one text; None: the standard input.
        batch: a file with many texts, or None.
        language: of the texts that do not say theirs; None: as they read.
    """

    file: Path | None
    batch: Path | None
    language: "Language | None"

    @property
    def indent(self) -> int | None:
        """How JSON is indented: of many texts, each stands on one line."""
        return 1 if self.batch is None else None


def _text_options(function: Callable[..., R]) -> Callable[..., R]:
    """Add what says which texts are read, and how they are told; the texts come as ``given``."""

    @click.argument("file", required=False, type=_FILE)
    @format_option("JSON, with --batch one object a line; or text for people (the default).")
    @click.option(
        "--batch", type=_FILE, metavar="FILE", help='Many texts: one {"id", "lang", "text"} a line.'
    )
    @language_option("Language of the text. [default: as it reads]")
    @wraps(function)
    def call(*, file: Path | None, batch: Path | None, language: "Language | None", **others: object) -> R:
        return function(given=_Given(file, batch, language), **others)

    return call


@click.command(cls=CommandOfPaths)
@_text_options
@click.option(
    "--profile", type=_FILE, metavar="FILE", help="A copycue.toml, or its folder: who the draft goes to."
)
@click.option("--note", type=_FILE, metavar="FILE", help="The note that is answered.")
@click.option("--silence", multiple=True, metavar="RULE", help="A rule that is not wanted; may be repeated.")
def tone(
    *, given: _Given, as_record: bool, profile: Path | None, note: Path | None, silence: tuple[str, ...]
) -> int:
    r"""Check how a draft sounds before it leaves.

    Without a file the text is read from the standard input. Words that a client may
    take amiss are shown with the reason and what to write instead; quotes, code, places
    and the mail replied to are passed over. Exit status 1: something is stop or warn.

    \b
    copycue tone reply.txt --profile myproject
    copycue tone - --language de
    copycue tone --batch replies.jsonl --json
    """
    from app.workspace.records.tone import tone_record
    from app.workspace.replies.tone_check import readable_text, tone_of

    client, problems = _client(profile)
    answered = readable_text(note) if note is not None else ""
    loud = False
    for each in _texts(given, problems):
        report = tone_of(each.text, language=each.language, profile=client, note=answered, silenced=silence)
        loud = loud or bool(report.loud)
        if as_record:
            record = tone_record(report, each.id if given.batch else None)
            echo_lines([as_json(record, indent=given.indent)])
        else:
            from app.cli.tone_text import tone_lines

            echo_lines(tone_lines(each.text, report, paper(), each.id))
    echo_problems(problems)
    return max(status_of(problems), int(loud))


@click.command(cls=CommandOfPaths)
@_text_options
@click.option(
    "--profile", type=_FILE, metavar="FILE", help="A copycue.toml, or its folder: names for --summary."
)
@click.option(
    "--summary", is_flag=True, help="Add five neutral lines for the boss, and a text to hand it over."
)
def heat(*, given: _Given, as_record: bool, profile: Path | None, summary: bool) -> int:
    r"""Tell whether a note sounds upset.

    Without a file the text is read from the standard input. The words that show it are
    named; what the note quotes does not count. A plain wish for another wording is never
    upset, however short.

    \b
    copycue heat note.txt
    copycue heat note.txt --summary --profile myproject
    copycue heat --batch notes.jsonl --json
    """
    from app.workspace.records.tone import heat_record
    from app.workspace.replies.tone_check import heat_of, upset_note

    client, problems = _client(profile)
    for each in _texts(given, problems):
        report = heat_of(each.text, language=each.language)
        upset = upset_note(each.text, report, client) if summary else None
        if as_record:
            record = heat_record(report, each.id if given.batch else None, upset)
            echo_lines([as_json(record, indent=given.indent)])
        else:
            from app.cli.tone_text import heat_lines

            echo_lines(heat_lines(each.text, report, paper(), upset, each.id))
    echo_problems(problems)
    return status_of(problems)


def _client(path: Path | None) -> "tuple[ClientProfile | None, list[Problem]]":
    from app.workspace.replies.tone_check import client_of

    if path is None:
        return None, []
    profile, problems = client_of(path)
    return profile, list(problems)


def _texts(given: _Given, problems: "list[Problem]") -> "Iterator[BatchLine]":
    """Yield the texts to be read; what is wrong with lines of a batch goes to ``problems``."""
    from app.model import Problem
    from app.workspace.replies.tone_check import BatchLine, batch_lines, readable_text

    file, batch, language = given
    if file is not None and batch is not None:
        raise click.UsageError("Give either a file or --batch, not both.")
    if batch is None:
        text = _typed() if file is None or str(file) == _STDIN else readable_text(file)
        yield BatchLine("", text, language)
        return
    for line in batch_lines(batch):
        if isinstance(line, Problem):
            problems.append(line)
        else:
            yield BatchLine(line.id, line.text, line.language or language)


def _typed() -> str:
    """Return what stands on the standard input; say how to end it where somebody types."""
    from app.workspace.replies.tone_check import decoded

    if is_terminal(sys.stdin):
        click.echo("Type or paste the text; Ctrl-D on a line of its own ends it.", err=True)
    stream = getattr(sys.stdin, "buffer", None)
    return decoded(stream.read(), "The standard input") if stream is not None else sys.stdin.read()
