"""Gathers the licences of all that is handed out: ``python -m installers.licences build/licences``."""

from pathlib import Path

import click

from installers.checks import end_at
from installers.licences.by_hand import by_hand
from installers.licences.packages import parts_of_packages
from installers.licences.rules import faults_of
from installers.licences.system import parts_of_debian, python_itself
from installers.licences.written import write
from installers.shipped import shipped

__all__ = ["main"]

_PYPROJECT = Path(__file__).parents[2] / "pyproject.toml"


@click.command()
@click.argument("target", type=click.Path(path_type=Path, file_okay=False))
@click.option(
    "--record",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="What PyInstaller put into the bundle (COLLECT-00.toc): its libraries of Debian are told, too.",
)
def main(target: Path, record: Path | None) -> None:
    """Write the licences of all that is handed out into the folder TARGET.

    Where one is unknown, is not to be handed out, or has no text, it says so and exits with 1.
    """
    said = by_hand()
    parts = [python_itself(), *parts_of_packages(shipped(_PYPROJECT), said)]
    if record is not None:
        parts += parts_of_debian(record, said)
    end_at(faults_of(parts, said))
    write(parts, target)
    click.echo(f"ok    licences of {len(parts)} parts in {target}")


if __name__ == "__main__":
    main()
