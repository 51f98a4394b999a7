"""``copycue reply`` and ``copycue answer``: the reply to one note or several, and that it went."""

import sys
from collections.abc import Callable, Iterator, Sequence
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

import click

from app.cli.notes import looked, notes_named, notes_to_answer
from app.cli.options import SETTINGS_FILE, CommandOfPaths, NamedPaths, format_option, path_options
from app.cli.output import as_json, echo_lines, echo_problems
from app.cli.terminal import paper, plain, plain_line
from app.cli.tone_told import tell_heat, tell_tone

if TYPE_CHECKING:
    from app.model import ClientProfile, Problem, SentReply
    from app.workspace import TriagedNote, Workspace
    from app.workspace.live.look import Look
    from app.workspace.replies.leaving import Prepare
    from app.workspace.replies.preparing import Prepared, Preparing

__all__ = ["answer", "reply"]

_LONGEST = 1_000_000
R = TypeVar("R")


class _Wanted(NamedTuple):
    """The notes that a letter is wanted to.

    Attributes:
        ids: those that are named; none: all that wait for an answer.
        author: only those that this person wrote; None: everybody's.
    """

    ids: tuple[str, ...]
    author: str | None

    def found(self, look: "Look") -> tuple[str, ...]:
        """Return the ids of the notes."""
        return self.ids or tuple(one.note.id for one in notes_to_answer(look, self.author))


def _notes_options(function: Callable[..., R]) -> Callable[..., R]:
    """Add the ids of notes, ``--all`` and ``--author``; they come as ``wanted``."""

    @click.argument("notes", metavar="[NOTE-ID]...", nargs=-1)
    @click.option("--all", "whole", is_flag=True, help="One letter to all notes that wait for an answer.")
    @click.option("--author", metavar="NAME", help="One letter to those that this person wrote.")
    @wraps(function)
    def call(*, notes: tuple[str, ...], whole: bool, author: str | None, **others: object) -> R:
        if bool(notes) == (whole or author is not None):
            raise click.UsageError("Name notes by their ids, or take them with --all or --author; not both.")
        return function(wanted=_Wanted(notes, author), **others)

    return call


@click.command(cls=CommandOfPaths)
@path_options()
@_notes_options
@click.option(
    "--kind",
    metavar="KIND",
    help="Another kind of reply, such as short, formal, which, hand-over or thanks; a wrong one names all.",
)
@click.option(
    "--as",
    "form",
    type=click.Choice(["text", "markdown", "html", "slack", "jira", "eml"]),
    help="Plain text, Markdown, a page, the signs of Slack or of Jira's wiki, a mail draft. "
    "[default: as client.channel asks for it, else plain text]",
)
@format_option("One JSON object, or the text alone (the default).")
def reply(*, paths: NamedPaths, wanted: _Wanted, kind: str | None, form: str | None, as_record: bool) -> int:
    r"""Print the reply to a note, or one letter to several, after their places were looked at again.

    What you have typed for the note and not sent yet comes before the generated text;
    with --kind, and in a letter to several, it does not. After a change of the client's
    it is thanks for that. How it sounds is told on stderr. Nothing is recorded: copycue
    answer does that.

    \b
    copycue reply 489 --workspace myproject
    copycue reply 489 --kind short
    copycue reply 489 490 491            one letter, the program's part first
    copycue reply --all --as eml > letter.eml
    """
    if as_record and form not in (None, "text"):
        raise click.UsageError("--json holds the plain text only: leave --as or --json out.")
    project = paths.open(journals=True)
    from app.workspace.replies.preparing import preparing_for

    look = looked(project)
    note_ids = wanted.found(look)
    (prepared,) = _held(
        project,
        look,
        lambda now: [preparing_for(project, now).to(notes_named(now.triage, note_ids), kind or "")],
    )
    if as_record:
        echo_lines([as_json(_prepared_record(prepared, project))])
    else:
        _print(prepared, form, project.profile)
    _tell_unread(prepared)
    tell_heat(prepared)
    tell_tone(prepared, project.profile)
    echo_problems(_of_letters(look), of_weight=True)
    return 0


def _of_letters(look: "Look") -> "list[Problem]":
    """Return what is wrong with the settings and with a team's own wordings: a letter shows it."""
    return [one for one in look.triage.problems if one.file == SETTINGS_FILE or one.file.endswith(".j2")]


def _print(prepared: "Prepared", form: str | None, profile: "ClientProfile") -> None:
    """Print a reply in a form, or in the one in which it is pasted where the client likes to be answered."""
    from app.workspace.replies.exporting import exported, usual_form

    wanted = form or usual_form(profile)
    if prepared.reply is None and form not in (None, "text"):
        from app.model import CopycueError

        message = (
            "What you typed is plain text, and nothing is drafted beside it. Leave --as out to print it."
        )
        raise CopycueError(f"There is no reply as {form}", message)
    if wanted == "text" or prepared.reply is None:
        _show(prepared.subject, prepared.text)
        return
    if form is None:
        click.echo(f"As {plain_line(profile.channel)} takes it; --as text prints plain text.", err=True)
    click.echo(exported(prepared.reply, prepared.text, wanted, profile), nl=False)


def _held(project: "Workspace", look: "Look", prepare: "Prepare") -> "Sequence[Prepared]":
    """Return replies that hold now; it is told when their places were found again."""
    from app.workspace.replies.leaving import last_look

    prepared, moved = last_look(project, look, prepare)
    if moved:
        click.echo(
            "The files were saved meanwhile; every place was found again, and is told as it is now.", err=True
        )
    return prepared


def _prepared_record(prepared: "Prepared", project: "Workspace") -> dict[str, Any]:
    from app.workspace.records.tone import tone_record
    from app.workspace.replies.preparing import tone_of_prepared

    ids = [one.note.id for one in prepared.notes]
    return {
        "format": 1,
        "note": ids[0] if len(ids) == 1 else None,
        "notes": ids,
        "kind": prepared.reply.variant if prepared.reply else None,
        "situation": prepared.situation.value if prepared.situation else None,
        "typed": prepared.is_typed,
        "subject": prepared.subject,
        "text": prepared.text,
        "tone": tone_record(tone_of_prepared(prepared, project.profile))["findings"],
    }


def _tell_unread(prepared: "Prepared") -> None:
    for note_id in prepared.unread:
        words = f"What you typed for note {note_id} is not in this letter; copycue reply {note_id} prints it."
        click.echo(plain_line(words), err=True)


class _Going(NamedTuple):
    """The replies that go.

    Attributes:
        text: file with the words that somebody typed, one reply to all notes; None: the generated ones.
        together: one letter to all notes, else to each its own.
        kind: of reply; "": the usual one.
    """

    text: Path | None
    together: bool
    kind: str


def _going_options(function: Callable[..., R]) -> Callable[..., R]:
    """Add ``--text``, ``--together`` and ``--kind``; they come as ``going``."""

    @click.option(
        "--text",
        type=click.Path(path_type=Path, allow_dash=True, dir_okay=False),
        metavar="FILE",
        help="What you wrote instead of the generated reply, one for all notes; - reads it from stdin.",
    )
    @click.option(
        "--together", is_flag=True, help="The one letter that copycue reply prints for several notes."
    )
    @click.option(
        "--kind", default="", metavar="KIND", help="The kind of reply that goes, as copycue reply has it."
    )
    @wraps(function)
    def call(*, text: Path | None, together: bool, kind: str, **others: object) -> R:
        if together and text is not None:
            raise click.UsageError("What was typed is one reply to all notes anyway: leave --together out.")
        return function(going=_Going(text, together, kind), **others)

    return call


@click.command(cls=CommandOfPaths)
@click.argument("notes", metavar="NOTE-ID...", nargs=-1, required=True)
@path_options()
@_going_options
@click.option("--channel", default="", metavar="WORDS", help="How it goes, such as mail or phone.")
@click.option("--json", "as_record", is_flag=True, help="One JSON object, instead of the text of each reply.")
def answer(*, notes: tuple[str, ...], paths: NamedPaths, going: _Going, channel: str, as_record: bool) -> int:
    r"""Record that the reply to a note goes to the client now, and print it.

    Its places are looked at on the disk first: where one holds no more, nothing is
    recorded, and the reason is told. From then on Copycue sees by itself when the
    client has made the change.

    \b
    copycue answer 489 --workspace myproject
    copycue answer 489 --kind short
    copycue answer 489 490 --together
    copycue answer 489 490 --text mail.txt --channel mail --workspace myproject
    """
    project = paths.open(journals=True)
    from app.workspace.replies.preparing import preparing_for

    look = looked(project)
    words = _typed(going.text)
    prepared = _held(
        project,
        look,
        lambda now: _to_be_sent(preparing_for(project, now), notes_named(now.triage, notes), words, going),
    )
    sent: list[SentReply] = []
    try:
        for one in _answered(project, prepared, channel):
            sent.append(one)
            if not as_record:
                _show_sent(one, alone=len(prepared) == 1)
    finally:  # what was recorded is shown, whatever stops the rest
        if as_record and sent:
            echo_lines([as_json({"format": 1, "answers": [_record(one) for one in sent]})])
    return 0


def _show_sent(sent: "SentReply", *, alone: bool) -> None:
    if not alone:
        click.echo(paper().rule(", ".join(sent.note_ids)))
    _show(sent.subject, sent.text)


def _to_be_sent(
    preparing: "Preparing", found: list["TriagedNote"], words: str | None, going: _Going
) -> list["Prepared"]:
    """Return one reply to all notes where one was typed or asked for, else to each its own."""
    if words is not None:
        return [preparing.with_words(found, words, going.kind)]
    if going.together:
        return [preparing.to(found, going.kind)]
    return [preparing.to_one(one, going.kind) for one in found]


def _answered(project: "Workspace", prepared: "Sequence[Prepared]", channel: str) -> "Iterator[SentReply]":
    """Record replies, which were all there before the first is recorded."""
    for one in prepared:
        tell_tone(one, project.profile)
        _tell_again(one)
        yield project.answer(one.sent_for, text=one.text, channel=channel)


def _tell_again(prepared: "Prepared") -> None:
    """Say which of the notes were answered before: the client may get the same words twice."""
    for one in prepared.notes:
        if one.state.replied is not None:
            day = one.state.replied.astimezone().date().isoformat()
            click.echo(plain_line(f"Note {one.note.id} was answered on {day} already."), err=True)


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
