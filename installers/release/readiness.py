"""Whether what is checked out may go out under its version: a tag is for ever, and all read its mistakes."""

from collections.abc import Sequence
from pathlib import Path

from app import __version__
from installers.release.changelog import section_of

__all__ = ["faults", "faults_of"]


def faults_of(root: Path, tag: str | None) -> list[str]:
    """Return what stands in the way of a release of a checkout, a sentence each.

    Args:
        root: the folder of the checkout.
        tag: under which it would go out; none: it is only tried, and nothing is published.
    """
    changelog = (root / "CHANGELOG.md").read_text("utf-8")
    fragments = sorted(path.name for path in (root / "changes").iterdir() if path.name != "README.md")
    return faults(__version__, tag, changelog, fragments)


def faults(version: str, tag: str | None, changelog: str, fragments: Sequence[str]) -> list[str]:
    """Return what stands in the way, a sentence each.

    A trial without a tag needs a section to print, and no more.

    Args:
        version: of the program (``app/__init__.py``).
        tag: under which it would go out, or none.
        changelog: the text of CHANGELOG.md.
        fragments: names of changes that are in no section yet.
    """
    section = section_of(changelog, version)
    if section is None:
        return [f"CHANGELOG.md has no section of {version}"]
    if tag is None:
        return []
    found = {
        f"the tag is {tag}, and the version in app/__init__.py is {version}": tag != f"v{version}",
        f"CHANGELOG.md says “{section.day}” of {version} where the day belongs": not section.is_dated,
        f"the section of {version} is empty": not section.text,
        f"not in the changelog yet, run towncrier build: {', '.join(fragments)}": bool(fragments),
    }
    return [sentence for sentence, is_so in found.items() if is_so]
