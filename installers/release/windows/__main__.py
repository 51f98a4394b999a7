"""What a hosted runner of Windows does with a bundle."""

import os
import tempfile
from pathlib import Path

import click

from app import __version__
from installers.release.windows.signing import SigningError
from installers.release.windows.signing import sign as sign_files
from installers.release.windows.trial import TrialError, try_setup
from installers.windows.setup import make_installer

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)


@click.group()
def main() -> None:
    """Sign, pack and try Copycue on Windows."""


@main.command()
@click.argument("files", nargs=-1, required=True, type=_FILE)
def sign(files: tuple[Path, ...]) -> None:
    """Sign FILES with the certificate in the environment, if there is one."""
    try:
        click.echo(sign_files(files, os.environ))
    except SigningError as error:
        raise click.ClickException(str(error)) from error


@main.command()
@click.argument("bundle", type=_FOLDER)
@click.argument("target", type=click.Path(dir_okay=False, path_type=Path))
def setup(bundle: Path, target: Path) -> None:
    """Make the installer TARGET of a BUNDLE."""
    make_installer(bundle.resolve(), target.resolve())
    click.echo(f"ok    {target.name}: {target.stat().st_size / 1_000_000:.1f} MB")


@main.command("try")
@click.argument("installer", type=_FILE)
def try_it(installer: Path) -> None:
    """Install, use and uninstall Copycue by its INSTALLER, in a folder with blanks and umlauts."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as temporary:
        try:
            try_setup(installer.resolve(), Path(temporary, "Programme für Jörg", "Copycue"), __version__)
        except TrialError as error:
            raise click.ClickException(str(error)) from error
    click.echo(f"ok    {installer.name}: installed, tested itself, judged the sample, uninstalled")


if __name__ == "__main__":
    main(prog_name="python -m installers.release.windows")
