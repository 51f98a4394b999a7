"""``copycue licences``: whose work is in the program."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import click

from app.cli.options import CommandOfPaths
from app.cli.output import echo_lines
from app.cli.terminal import plain_line

if TYPE_CHECKING:
    from app.workspace.program.licences import ThirdParty

__all__ = ["licences"]


@click.command(cls=CommandOfPaths)
@click.argument("name", required=False)
def licences(name: str | None) -> int:
    r"""Tell whose work is in Copycue, and under which licences.

    With the NAME of a part, print the texts of its licence.

    \b
    copycue licences
    copycue licences lxml
    """
    from app.workspace.program.licences import own_licence, third_parties

    parts = third_parties()
    if name is None:
        echo_lines(_lines(parts))
        return 0
    texts = [part.text() for part in parts if part.name.casefold() == name.casefold()]
    if name.casefold() == "copycue":
        texts = [own_licence()]
    if not texts:
        raise click.BadParameter(f"'{plain_line(name)}' is no part of Copycue.", param_hint="NAME")
    echo_lines("\n".join(texts).splitlines() if any(texts) else [_ELSEWHERE])
    return 0


_ELSEWHERE = "Its text is in the package that pip installed, and in the program that is handed out."


def _lines(parts: "Sequence[ThirdParty]") -> Iterator[str]:
    """Yield a line for each part."""
    yield "Copycue: MIT"
    for part in parts:
        inside = f" (in {part.inside})" if part.inside else ""
        yield f"{part.name} {part.version}".strip() + f"{inside}: {part.licence or 'see its own text'}"
