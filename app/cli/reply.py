"""``copycue reply`` and ``copycue answer``: the reply to a note, and that it went."""

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.cli.notes import looked, note_named, notes_named
from app.cli.options import CommandOfPaths, NamedPaths, format_option, path_options
from app.cli.output import as_json, echo_lines
from app.cli.terminal import paper, plain, plain_line

if TYPE_CHECKING:
    from app.model import Draft, SentReply
    from app.workspace import TriagedNote, Workspace

__all__ = ["answer", "reply"]

_LONGEST = 1_000_000


@click.command(cls=CommandOfPaths)
@click.argument("note", metavar="NOTE-ID")
@path_options()
@click.option(
    "--kind",
    metavar="KIND",
    help="Another kind of reply, such as short, formal, guide, which or hand-over; a wrong one names all.",
)
@click.option(
    "--as",
    "form",
    type=click.Choice(["text", "markdown", "html", "slack", "jira", "eml"]),
    default="text",
    help="Plain text (the default), Markdown, a page, the signs of Slack or of Jira's wiki, a mail draft.",
)
@format_option("One JSON object, or the text alone (the default).")
def reply(note: str, *, paths: NamedPaths, kind: str | None, form: str, as_record: bool) -> int:
    r"""Print the reply to a note, after its places were looked at again.

    What you have typed for the note and not sent yet comes before the generated text;
    with --kind it does not. Nothing is recorded: copycue answer does that.

    \b
    copycue reply 489 --workspace myproject
    copycue reply 489 --kind short
    copycue reply 489 --as eml > reply.eml
    """
    project = paths.open(journals=True)
    triaged = note_named(looked(project).triage, note)
    typed = None if kind else project.typed.all().get(note)
    if kind:
        triaged = replace(triaged, reply=project.redraft(triaged, variant=kind))
    text = _text_of(triaged, typed)
    project.check_places([triaged])
    subject = triaged.reply.subject if triaged.reply else ""
    if form != "text" and triaged.reply is not None:
        from app.workspace.replies.exporting import exported

        click.echo(exported(triaged.reply, text, form, project.profile), nl=False)
        return 0
    if as_record:
        record = {"format": 1, "note": note, "typed": typed is not None, "subject": subject, "text": text}
        echo_lines([as_json(record)])
    else:
        _show(subject, text)
    return 0


def _text_of(triaged: "TriagedNote", typed: "Draft | None") -> str:
    if typed is not None:
        return typed.text
    from app.workspace.replies.answering import drafted_reply

    return drafted_reply(triaged).text


@click.command(cls=CommandOfPaths)
@click.argument("notes", metavar="NOTE-ID...", nargs=-1, required=True)
@path_options()
@click.option(
    "--text",
    type=click.Path(path_type=Path, allow_dash=True, dir_okay=False),
    metavar="FILE",
    help="What you wrote instead of the generated reply, one for all notes; - reads it from stdin.",
)
@click.option("--channel", default="", metavar="WORDS", help="How it goes, such as mail or phone.")
@click.option("--json", "as_record", is_flag=True, help="One JSON object, instead of the text of each reply.")
def answer(
    notes: tuple[str, ...], *, paths: NamedPaths, text: Path | None, channel: str, as_record: bool
) -> int:
    r"""Record that the reply to a note goes to the client now, and print it.

    Its places are looked at on the disk first: where one holds no more, nothing is
    recorded, and the reason is told. From then on Copycue sees by itself when the
    client has made the change.

    \b
    copycue answer 489 --workspace myproject
    copycue answer 489 490 --text mail.txt --channel mail --workspace myproject
    """
    project = paths.open(journals=True)
    found = notes_named(looked(project).triage, notes)
    sent = list(_answered(project, found, _typed(text), channel))
    if as_record:
        echo_lines([as_json({"format": 1, "answers": [_record(one) for one in sent]})])
    else:
        for one in sent:
            if len(sent) > 1:
                click.echo(paper().rule(", ".join(one.note_ids)))
            _show(one.subject, one.text)
    return 0


def _answered(
    project: "Workspace", found: list["TriagedNote"], text: str | None, channel: str
) -> "Iterator[SentReply]":
    """Record one reply to all notes where one was typed, else to each its own; all are looked at first."""
    project.check_places(found)
    if text is not None:
        yield project.answer(found, text=text, channel=channel)
        return
    typed = project.typed.all()
    texts = [_text_of(one, typed.get(one.note.id)) for one in found]  # all are there before any is recorded
    for one, words in zip(found, texts, strict=True):
        yield project.answer([one], text=words, channel=channel)


def _typed(path: Path | None) -> str | None:
    """Return what was typed into a file, or comes from stdin."""
    if path is None:
        return None
    try:
        data = sys.stdin.buffer.read(_LONGEST) if str(path) == "-" else path.read_bytes()[:_LONGEST]
        text = data.decode("utf-8-sig").replace("\r\n", "\n").strip()
    except (OSError, UnicodeDecodeError) as error:
        from app.model import CopycueError

        why = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        raise CopycueError("The text can not be read", f"{path}: {why}.") from error
    if not text:
        from app.model import CopycueError

        raise CopycueError("The text is empty", f"{path} holds no reply; nothing was recorded.")
    return text


def _show(subject: str, text: str) -> None:
    if subject:
        click.echo(plain_line(subject), err=True)
    click.echo(plain(text))


def _record(sent: "SentReply") -> dict[str, Any]:
    return {
        "notes": list(sent.note_ids),
        "language": sent.language.value,
        "channel": sent.channel,
        "subject": sent.subject,
        "text": sent.text,
        "places": [
            {"note": place.note_id, "file": place.file, "key": place.key, "before": place.before}
            | {"after": place.after}
            for place in sent.places
        ],
    }
