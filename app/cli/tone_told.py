"""What a client may take amiss in a reply, and which note sounds upset: told on stderr beside the reply."""

from typing import TYPE_CHECKING

import click

from app.cli.terminal import plain_line

if TYPE_CHECKING:
    from app.model import ClientProfile
    from app.workspace.replies.preparing import Prepared

__all__ = ["tell_heat", "tell_tone"]


def tell_tone(prepared: "Prepared", profile: "ClientProfile") -> None:
    """Tell the words of a reply that are stop or warn, each with the reason and what to write instead."""
    from app.workspace.replies.preparing import tone_of_prepared

    for finding in tone_of_prepared(prepared, profile).loud:
        words = prepared.text[finding.start : finding.end]
        quoted = f"“{words}”: " if words else ""
        click.echo(plain_line(f"{finding.level.value}: {quoted}{finding.message}"), err=True)
        click.echo(f"    {plain_line(finding.instead)}", err=True)


def tell_heat(prepared: "Prepared") -> None:
    """Tell which of the notes sound upset, and what helps, where the reply is not made for that."""
    from app.model import Variant
    from app.workspace.replies.tone_check import heat_of

    if prepared.reply is not None and prepared.reply.variant in {Variant.CALM, Variant.HAND_OVER}:
        return
    for one in prepared.notes:
        if heat_of(one.note.text).heated:
            words = (
                f"Note {one.note.id} sounds upset: --kind calm answers calmly; or call, or --kind hand-over."
            )
            click.echo(plain_line(words), err=True)
