"""Dialects as data: how a family of XML files is recognised, and which of its strings are copy.

Each dialect is one TOML file in ``resources/dialects`` (its README lists the words); a
project may declare its own with the same words. Adding one never touches the scanner.
"""

import re
import tomllib
from collections.abc import Iterable, Sequence
from fnmatch import fnmatchcase
from functools import lru_cache
from pathlib import Path, PurePosixPath
from typing import Literal

import msgspec

from app.catalogue.paths import Automaton
from app.catalogue.scan import Scan
from app.model import CopycueError
from resources import folder

__all__ = ["Dialect", "EntryRule", "General", "Reason", "Recognise", "TextRules", "choose", "load", "shipped"]


class _Declared(msgspec.Struct, frozen=True, forbid_unknown_fields=True, eq=False):
    """Unknown words in a declaration are mistakes, not ignored."""


class Recognise(_Declared, frozen=True, forbid_unknown_fields=True, eq=False):
    """How a file of the dialect is recognised.

    Attributes:
        roots: local names of the root element; empty means any.
        namespaces: namespaces of the root, one of which it must have ("" for none); empty means any.
        children: the root must directly hold one of these elements, unless a folder vouches.
        files: file names (globs, lower case) that are read at all when a folder is looked through.
        folders: names of folders (globs, lower case) that vouch for the dialect.
    """

    roots: tuple[str, ...] = ()
    namespaces: tuple[str, ...] = ()
    children: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    folders: tuple[str, ...] = ()


class TextRules(_Declared, frozen=True, forbid_unknown_fields=True, eq=False):
    r"""How a value reads.

    Attributes:
        escapes: "none"; "newline" (``\n`` is a line break); "android" (DIALECTS §2).
        white_space: "trim" the ends, "collapse" every run to one blank, or "keep" all.
        html: HTML tags that are text to the parser (in CDATA, or escaped) are mark-up to the reader.
        accelerators: marks that underline a letter in menus, such as ``&`` or ``_``.
    """

    escapes: Literal["none", "newline", "android"] = "none"
    white_space: Literal["trim", "collapse", "keep"] = "trim"
    html: bool = False
    accelerators: str = "&"

    def keeping(self) -> "TextRules":
        """Return the same rules where all white space counts."""
        return _keeping(self)


@lru_cache(maxsize=32)
def _keeping(rules: TextRules) -> TextRules:
    return msgspec.structs.replace(rules, white_space="keep")


class Reason(_Declared, frozen=True, forbid_unknown_fields=True, eq=False):
    """A condition under which an entry is not the client's, and the sentence that says so.

    Attributes:
        test: ``@name``, ``@name=value``, ``../@name`` … (an attribute is there, or has that value),
            ``../target`` (an element is there), ``value=glob`` and ``value~regex`` (the whole text
            fits), ``always``.
        why: the reason in one sentence.
    """

    test: str
    why: str


class EntryRule(_Declared, frozen=True, forbid_unknown_fields=True, eq=False):
    """Which elements or attributes are entries, and what they are called.

    Attributes:
        path: element names from the root (see ``paths``), with ``/@name`` at the end for an attribute.
        key: a template of ``{@name}``, ``{../@name}``, ``{index}`` (0-based place among its like),
            ``{name}`` (element name), ``{path}`` (element names below the root).
        leaf: only elements with text directly in them.
        when: the tests (as in ``Reason``) that must all hold for this to be an entry.
        not_for_client: when it is not the client's to change.
        language: the attribute, of the element or the nearest around it, that tells the language.
        comments: where remarks stand: ``before`` (a comment directly before the element),
            ``../comment`` (an element).
    """

    path: str
    key: str = "{@name}"
    leaf: bool = False
    when: tuple[str, ...] = ()
    not_for_client: tuple[Reason, ...] = ()
    language: str = "xml:lang"
    comments: tuple[str, ...] = ("before",)

    @property
    def attribute(self) -> str:
        """The attribute's name as written, or "" when the element's text is meant."""
        last = self.path.rpartition("/")[2]
        return last[1:] if last.startswith("@") else ""

    @property
    def element_path(self) -> str:
        """The path without its attribute."""
        return self.path.rpartition("/")[0] if self.attribute else self.path


class General(_Declared, frozen=True, forbid_unknown_fields=True, eq=False):
    """The general rules for XML of which nothing is known.

    Attributes:
        keys: attributes that name an entry, best first.
        copy_attributes: attributes whose single words are copy too.
        code_attributes: attributes that never hold copy.
        inline: elements that format words inside a text.
    """

    keys: tuple[str, ...]
    copy_attributes: tuple[str, ...]
    code_attributes: tuple[str, ...]
    inline: tuple[str, ...]


class Dialect(_Declared, frozen=True, forbid_unknown_fields=True, eq=False):
    """One dialect as declared.

    Attributes:
        name: short and stable, as shown by ``copycue entries``.
        title: what people call it.
        rank: dialects are tried from the lowest to the highest.
        recognise: how a file is recognised.
        text: how its values read.
        entries: its strings; empty for the general rules.
        general: the general rules, for the one dialect that has them.
    """

    name: str
    title: str
    rank: int = 50
    recognise: Recognise = Recognise()
    text: TextRules = TextRules()
    entries: tuple[EntryRule, ...] = ()
    general: General | None = None


def load(path: Path) -> Dialect:
    """Read a declaration; a mistake in it is the caller's and is raised with the place."""
    try:
        return msgspec.convert(tomllib.loads(path.read_text("utf-8")), Dialect)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        title = "The declaration of a dialect can't be read"
        raise CopycueError(title, f"{path.name}: {error}.") from error


@lru_cache(maxsize=1)
def shipped() -> tuple[Dialect, ...]:
    """Return the dialects that come with Copycue, in the order in which they are tried."""
    found = (load(path) for path in sorted(folder("dialects").glob("*.toml")))
    return tuple(sorted(found, key=lambda dialect: (dialect.rank, dialect.name)))


@lru_cache(maxsize=64)
def automaton(dialect: Dialect) -> Automaton:
    """Return the machine that finds the dialect's entries; rule numbers are those of ``dialect.entries``."""
    return Automaton([rule.element_path for rule in dialect.entries])


def choose(dialects: Iterable[Dialect], file: str, scan: Scan) -> Dialect:
    """Return the first dialect whose signs the file shows.

    Args:
        dialects: in the order in which to try them; the last takes any file.
        file: the file's relative name with ``/``.
        scan: the file as scanned, with at least a root element.
    """
    last = None
    for dialect in dialects:
        last = dialect
        if _shows(dialect.recognise, file, scan):
            return dialect
    if last is None:
        title = "No dialect is declared"
        raise CopycueError(title, "Copycue needs at least the general rules to read a file.")
    return last


def _shows(signs: Recognise, file: str, scan: Scan) -> bool:
    root = scan.tags[0].decode("utf-8", "replace")
    if signs.roots and root.rpartition(":")[2] not in signs.roots:
        return False
    if signs.namespaces and root_namespace(scan) not in signs.namespaces:
        return False
    return not signs.children or _vouched(signs, file) or _has_child(signs.children, scan)


def _vouched(signs: Recognise, file: str) -> bool:
    path = PurePosixPath(file.lower())
    return any(fnmatchcase(part, glob) for part in path.parts[:-1] for glob in signs.folders)


def _has_child(names: Sequence[str], scan: Scan) -> bool:
    wanted = {name.encode() for name in names}
    return any(
        parent == 0 and tag.rpartition(b":")[2] in wanted
        for tag, parent in zip(scan.tags, scan.parents, strict=True)
    )


_XMLNS = re.compile(rb"""\sxmlns(?::([^\s=]++))?\s*+=\s*+(?:"([^"]*+)"|'([^']*+)')""")


def root_namespace(scan: Scan) -> str:
    """Return the namespace of the root element, "" for none."""
    prefix = scan.tags[0].rpartition(b":")[0]
    for m in _XMLNS.finditer(scan.data, scan.starts[0], scan.opens[0]):
        if (m[1] or b"") == prefix:
            return (m[2] if m[2] is not None else m[3]).decode("utf-8", "replace")
    return ""
