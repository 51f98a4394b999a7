"""The manual page ``copycue(1)``, from what the commands themselves say of their use."""

import inspect
import re
from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

import click

__all__ = ["manual_page"]

_AS_IT_STANDS = re.compile(r"(?:\x08|\\b)\n")
"""click's mark before a paragraph that keeps its lines, as it is or as a raw docstring spells it."""
_FRAME = """\
.TH COPYCUE 1 "{date:%Y-%m-%d}" "Copycue {version}" "User Commands"
.SH NAME
copycue, copycue\\-gui \\- {summary}
.SH SYNOPSIS
.B copycue
[\\fIOPTIONS\\fR] [\\fICOMMAND\\fR [\\fIARGS\\fR...]]
.br
.B copycue\\-gui
[\\fIOPTIONS\\fR]
.SH DESCRIPTION
{description}
.PP
Without a command the window opens, on the project named or opened last;
.B copycue\\-gui
is the same without a terminal.
.SH OPTIONS
These may stand before each command that needs a project, too.
{options}
.SH COMMANDS
{commands}
.SH EXIT STATUS
.TP
.B 0
It is done.
.TP
.B 1
Something is wrong with the input: each problem is named on stderr, and the rest is done.
.TP
.B 2
Wrong use.
.SH FILES
.TP
.I copycue.toml
The settings of a project, in its folder. The file explains itself.
.TP
.I ~/.local/share/copycue
What is remembered of the projects: notes, corrections, replies, outcomes.
.TP
.I ~/.config/copycue
What the window remembers, and which projects were opened.
.PP
Your client's files are only read.
"""


class _Used(NamedTuple):
    """A command with the words that call it."""

    words: str
    command: click.Command
    context: click.Context


def manual_page(group: click.Group, *, version: str, summary: str, date: datetime) -> str:
    """Return the manual page of a group and all commands below it, in roff.

    Args:
        group: with all commands.
        version: of the program.
        summary: the line that ``apropos`` shows.
        date: the day that stands in the foot.
    """
    context = click.Context(group, info_name=group.name)
    first_page = group.get_help(context).split("\n\n")
    return _FRAME.format(
        date=date,
        version=version,
        summary=_roff(summary[0].lower() + summary[1:]),
        description="\n.PP\n".join(_roff(paragraph) for paragraph in first_page[1:3]),
        options=_options(_Used("copycue", group, context)),
        commands="\n".join(_section(used) for used in _commands(group, context)),
    )


def _commands(group: click.Group, context: click.Context) -> Iterator[_Used]:
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        if command is None or command.hidden:
            continue
        own = click.Context(command, info_name=name, parent=context)
        yield _Used(own.command_path, command, own)
        if isinstance(command, click.Group):
            yield from _commands(command, own)


def _section(used: _Used) -> str:
    usage = " ".join(used.command.collect_usage_pieces(used.context))
    title = f'.SS "{_roff(used.words)} {_roff(usage)}"'
    text = "\n.PP\n".join(_paragraphs(inspect.cleandoc(used.command.help or "")))
    return "\n".join(part for part in (title, text, _options(used)) if part)


def _paragraphs(text: str) -> Iterator[str]:
    for paragraph in text.split("\n\n"):
        mark = _AS_IT_STANDS.match(paragraph)
        if mark:
            yield f".nf\n.RS 4\n{_roff(paragraph[mark.end() :])}\n.RE\n.fi"
        else:
            yield _roff(" ".join(paragraph.split()))


def _options(used: _Used) -> str:
    records = (parameter.get_help_record(used.context) for parameter in used.command.get_params(used.context))
    shown = [record for record in records if record and record[1] and "--help" not in record[0]]
    return "\n".join(f".TP\n.B {_roff(names)}\n{_roff(text)}" for names, text in shown)


def _roff(text: str) -> str:
    """Return text such that roff shows it as it is: no sign of it is an order."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-").replace('"', "\\(dq")
    return re.sub(r"^([.'])", r"\\&\1", escaped, flags=re.MULTILINE)
