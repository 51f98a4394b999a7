"""The commands of a release."""

import json
from pathlib import Path

import click

from app import __version__
from installers.checks import end_at
from installers.release import checksums as sums
from installers.release.changelog import section_of
from installers.release.readiness import faults_of

ROOT = Path(__file__).parents[2]
_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)


@click.group()
def main() -> None:
    """What a release of Copycue needs besides its installers."""


@main.command()
@click.option(
    "--tag", envvar="RELEASE_TAG", help="Under which it would go out; without one it is only tried."
)
def ready(tag: str | None) -> None:
    """Tell whether what is checked out may go out, and what stands in the way."""
    end_at(faults_of(ROOT, tag or None))
    click.echo(
        f"ok    {__version__} may go out as {tag}"
        if tag
        else f"ok    {__version__} may be tried; no tag was named"
    )


@main.command()
def notes() -> None:
    """Print what the changelog says of this version."""
    section = section_of((ROOT / "CHANGELOG.md").read_text("utf-8"), __version__)
    if section is None:
        raise click.ClickException(f"CHANGELOG.md has no section of {__version__}")
    click.echo(section.text)


@main.command()
@click.argument("folder", type=_FOLDER)
@click.option("--check", is_flag=True, help="Compare instead of writing.")
def checksums(folder: Path, check: bool) -> None:
    """Write SHA256SUMS of the files in FOLDER into it, or compare them with it."""
    if not check:
        click.echo("\n".join(sums.write(folder)))
        return
    end_at(sums.differing(folder))
    click.echo(f"ok    all files agree with {sums.NAME}")


@main.command()
@click.argument("output", type=click.Path(dir_okay=False, path_type=Path))
@click.option(
    "--built",
    type=_FOLDER,
    help="PyInstaller's folder: only what it put into the bundle, the system's libraries too.",
)
def sbom(output: Path, built: Path | None) -> None:
    """Write a bill of what a bundle built in this environment holds (CycloneDX) to OUTPUT."""
    # Late: checksums are written where nothing is installed but click, and a bill takes what builds.
    from installers.release.bill import bill_of_bundle
    from installers.release.sbom import BillError

    try:
        text = bill_of_bundle(ROOT / "pyproject.toml", built)
    except BillError as error:
        raise click.ClickException(f"there is no bill: {error}") from error
    output.parent.mkdir(parents=True, exist_ok=True)
    output.write_text(text, "utf-8", newline="\n")
    click.echo(f"ok    {output.name}: {len(json.loads(text)['components'])} components, by the schema")


if __name__ == "__main__":
    main(prog_name="python -m installers.release")
