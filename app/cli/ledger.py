"""``copycue ledger``: the way to a ledger that a team shares."""

import sys

import click

from app.cli.options import CommandOfPaths, GroupOfPaths, NamedPaths, path_options
from app.cli.output import echo_lines
from app.cli.terminal import plain, plain_line

__all__ = ["ledger"]


@click.group(cls=GroupOfPaths)
def ledger() -> None:
    r"""Keep the password of a ledger that a team shares.

    The address stands in copycue.toml ([ledger] url), which the team shares, too. The
    password never does: it is kept in this system's own store of passwords.

    \b
    copycue ledger password --workspace myproject
    """


@ledger.command(cls=CommandOfPaths)
@path_options()
@click.option("--forget", is_flag=True, help="Take the password out of the system's store.")
def password(*, paths: NamedPaths, forget: bool) -> int:
    r"""Ask for the password of the team's ledger, and keep it in the system's store.

    Where there is no such store, give it in the environment: COPYCUE_LEDGER_PASSWORD.
    From a script it is read from standard input, one line.

    \b
    copycue ledger password --workspace myproject
    copycue ledger password --workspace myproject --forget
    """
    access = paths.open(journals=True).whole_ledger
    if forget:
        was_there = access.forget_password()
        echo_lines(["The password is forgotten." if was_there else "There was no password to forget."])
        return 0
    access.keep_password(_asked(access.address))
    trouble = access.trouble()
    if trouble:
        click.echo(plain(f"The password is kept, but the ledger can not be reached yet. {trouble}"), err=True)
        return 1
    echo_lines(["The password is kept, and the server takes it."])
    return 0


def _asked(address: str) -> str:
    """Ask for the password; it is not shown. From a pipe, take its first line."""
    if sys.stdin.isatty():
        return str(click.prompt(plain_line(f"Password for {address}"), hide_input=True, err=True))
    given = sys.stdin.readline().rstrip("\r\n")
    if not given:
        raise click.UsageError("No password was given.", click.get_current_context())
    return given
