"""What a client may take amiss in a reply, told on stderr beside the reply itself."""

from typing import TYPE_CHECKING

import click

from app.cli.terminal import plain_line

if TYPE_CHECKING:
    from app.model import ClientProfile
    from app.workspace.replies.preparing import Prepared

__all__ = ["tell_tone"]


def tell_tone(prepared: "Prepared", profile: "ClientProfile") -> None:
    """Tell the words of a reply that are stop or warn, each with the reason and what to write instead."""
    from app.workspace.replies.preparing import tone_of_prepared

    for finding in tone_of_prepared(prepared, profile).loud:
        words = prepared.text[finding.start : finding.end]
        quoted = f"“{words}”: " if words else ""
        click.echo(plain_line(f"{finding.level.value}: {quoted}{finding.message}"), err=True)
        click.echo(f"    {plain_line(finding.instead)}", err=True)
