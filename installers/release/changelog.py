"""Reading the changelog: what each version says of itself."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

__all__ = ["Section", "section_of", "sections"]

_HEADING = re.compile(r"^## (?P<version>\S+) \((?P<day>[^)]+)\)[ \t]*$", re.MULTILINE)
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True, slots=True)
class Section:
    """What the changelog says of a version.

    Attributes:
        version: as in its heading.
        day: in brackets behind it: a date, or "unreleased".
        text: below the heading, without blank lines around it.
    """

    version: str
    day: str
    text: str

    @property
    def is_dated(self) -> bool:
        """Whether it says the day of its release."""
        return _DAY.fullmatch(self.day) is not None


def sections(changelog: str) -> Iterator[Section]:
    """Yield the sections of a changelog, in its order: the newest release first."""
    headings = list(_HEADING.finditer(changelog))
    ends = [heading.start() for heading in headings[1:]] + [len(changelog)]
    for heading, end in zip(headings, ends, strict=True):
        yield Section(heading["version"], heading["day"], changelog[heading.end() : end].strip())


def section_of(changelog: str, version: str) -> Section | None:
    """Return the first section of a version, or none where the changelog has none."""
    return next((section for section in sections(changelog) if section.version == version), None)
