"""``copycue tone`` and ``copycue heat``: how a draft sounds, and how upset a note is."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.cli.options import CommandOfPaths, format_option
from app.cli.output import as_json, echo_lines, echo_problems, status_of
from app.cli.terminal import is_terminal, paper

if TYPE_CHECKING:
    from app.model import ClientProfile, Language, Problem
    from app.workspace.replies.tone_check import BatchLine

__all__ = ["heat", "tone"]

_STDIN = "-"
_FILE = click.Path(path_type=Path, readable=False)  # what can not be read is told in our own words


@click.command(cls=CommandOfPaths)
@click.argument("file", required=False, type=_FILE)
@format_option("JSON, with --batch one object a line; or text for people (the default).")
@click.option(
    "--profile", type=_FILE, metavar="FILE", help="A copycue.toml, or its folder: who the draft goes to."
)
@click.option("--note", type=_FILE, metavar="FILE", help="The note that is answered.")
@click.option("--batch", type=_FILE, metavar="FILE", help='Many texts: one {"id", "lang", "text"} a line.')
@click.option(
    "--language", type=click.Choice(["en", "de"]), help="Language of the text. [default: as it reads]"
)
@click.option("--silence", multiple=True, metavar="RULE", help="A rule that is not wanted; may be repeated.")
def tone(  # noqa: PLR0913 - one for each option
    *,
    file: Path | None,
    as_record: bool,
    profile: Path | None,
    note: Path | None,
    batch: Path | None,
    language: str | None,
    silence: tuple[str, ...],
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
    chosen = _chosen(language)
    loud = False
    for each in _texts(file, batch, chosen, problems):
        report = tone_of(each.text, language=each.language, profile=client, note=answered, silenced=silence)
        loud = loud or bool(report.loud)
        if as_record:
            record = tone_record(report, each.id if batch else None)
            echo_lines([as_json(record, indent=None if batch else 1)])
        else:
            from app.cli.tone_text import tone_lines

            echo_lines(tone_lines(each.text, report, paper(), each.id if batch else ""))
    echo_problems(problems)
    return max(status_of(problems), int(loud))


@click.command(cls=CommandOfPaths)
@click.argument("file", required=False, type=_FILE)
@format_option("JSON, with --batch one object a line; or text for people (the default).")
@click.option("--batch", type=_FILE, metavar="FILE", help='Many texts: one {"id", "lang", "text"} a line.')
@click.option(
    "--language", type=click.Choice(["en", "de"]), help="Language of the text. [default: as it reads]"
)
@click.option(
    "--profile", type=_FILE, metavar="FILE", help="A copycue.toml, or its folder: names for --summary."
)
@click.option(
    "--summary", is_flag=True, help="Add five neutral lines for the boss, and a text to hand it over."
)
def heat(
    *,
    file: Path | None,
    as_record: bool,
    batch: Path | None,
    language: str | None,
    profile: Path | None,
    summary: bool,
) -> int:
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
    for each in _texts(file, batch, _chosen(language), problems):
        report = heat_of(each.text, language=each.language)
        upset = upset_note(each.text, report, client) if summary else None
        if as_record:
            record = heat_record(report, each.id if batch else None, upset)
            echo_lines([as_json(record, indent=None if batch else 1)])
        else:
            from app.cli.tone_text import heat_lines

            echo_lines(heat_lines(each.text, report, paper(), upset, each.id if batch else ""))
    echo_problems(problems)
    return status_of(problems)


def _client(path: Path | None) -> "tuple[ClientProfile | None, list[Problem]]":
    from app.workspace.replies.tone_check import client_of

    if path is None:
        return None, []
    profile, problems = client_of(path)
    return profile, list(problems)


def _chosen(language: str | None) -> "Language | None":
    from app.model import Language

    return Language(language) if language else None


def _texts(
    file: Path | None, batch: Path | None, language: "Language | None", problems: "list[Problem]"
) -> "Iterator[BatchLine]":
    """Yield the texts to be read; what is wrong with lines of a batch goes to ``problems``."""
    from app.model import Problem
    from app.workspace.replies.tone_check import BatchLine, batch_lines, readable_text

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
