"""The samples of the dialects: a file as a client has it, and the entries that a person lists for it.

Each folder beside this module holds ``sample/`` (the file, at its place in the copy) and
``expected.toml``, written by hand: which file, why it is of its dialect, the entries in
order, one edit, and how one more entry would be written at the mark ``<!-- more -->``.
"""

import tomllib
from functools import lru_cache
from pathlib import Path

import msgspec

__all__ = ["MORE", "Edit", "Expected", "More", "Sample", "samples"]

MORE = "<!-- more -->"
_HERE = Path(__file__).parent


class Expected(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One entry as a person would list it."""

    key: str
    value: str
    line: int
    language: str | None = None
    why_not: str = ""
    comment: str = ""
    family: tuple[str, str] = ("", "")
    below: str = ""
    cdata: bool = False


class Edit(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A change to the ``nth`` entry of a key: what it reads now, what then, and how that is typed."""

    key: str
    old: str
    new: str
    typed: str
    nth: int = 1


class More(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How one more entry is written, what its key becomes, and whether it may hold mark-up."""

    entry: str
    key: str = "{key}"
    markup: bool = True

    def typed(self, key: str, text: str) -> str:
        """The entry with this key and this raw text."""
        return self.entry.replace("{key}", key).replace("{text}", text)

    def key_of(self, key: str) -> str:
        """The key that Copycue tells for it."""
        return self.key.replace("{key}", key)


class Sample(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A sample with all that is expected of it."""

    file: str
    why: str
    entries: tuple[Expected, ...]
    more: More
    edit: Edit | None = None
    dialect: str = ""
    language: str = ""
    name: str = ""

    @property
    def text(self) -> str:
        """The file as typed."""
        return (_HERE / self.name / "sample" / self.file).read_text("utf-8")

    def with_more(self, *entries: str) -> str:
        """The file with these entries at its mark."""
        return self.text.replace(MORE, "\n".join(entries))

    def language_of(self, entry: Expected) -> str:
        """The language expected for an entry: its own, or that of all."""
        return self.language if entry.language is None else entry.language


@lru_cache(maxsize=1)
def samples() -> tuple[Sample, ...]:
    """All samples, in the order of their names."""
    return tuple(_sample(path) for path in sorted(_HERE.glob("*/expected.toml")))


def _sample(path: Path) -> Sample:
    sample = msgspec.convert(tomllib.loads(path.read_text("utf-8")), Sample)
    name = path.parent.name
    return msgspec.structs.replace(sample, name=name, dialect=sample.dialect or name)
