"""Dialects as data: how a family of XML files is recognised, and which of its strings are copy.

Each dialect is one TOML file in ``resources/dialects`` (its README lists the words); a
project may declare its own with the same words. Adding one never touches the scanner.
"""

from functools import lru_cache
from typing import Literal

import msgspec

from app.catalogue.paths import Automaton

__all__ = ["Dialect", "EntryRule", "General", "Reason", "Recognise", "TextRules", "automaton"]


class _Declared(msgspec.Struct, frozen=True, forbid_unknown_fields=True, eq=False):
    """Unknown words in a declaration are mistakes, not ignored."""


class Recognise(_Declared, frozen=True, forbid_unknown_fields=True, eq=False):
    """How a file of the dialect is recognised.

    The root must be one of ``roots`` in one of ``namespaces``. Where that is too common to
    tell, ``contains``, ``holds``, ``names`` and ``folders`` add signs, one of which must show.

    Attributes:
        roots: local names of the root element; empty means any.
        namespaces: namespaces of the root (globs), one of which it must have ("" for none); empty means any.
        contains: pieces of the file as typed, such as ``-//OASIS//DTD DITA``.
        holds: tests (as in ``Reason``) on the root, such as ``string``: it directly holds a <string>.
        names: file names (globs, lower case).
        folders: names of folders around the file (globs, lower case).
        files: file names (globs, lower case) that are read at all when a folder is looked through.
    """

    roots: tuple[str, ...] = ()
    namespaces: tuple[str, ...] = ()
    contains: tuple[str, ...] = ()
    holds: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    folders: tuple[str, ...] = ()
    files: tuple[str, ...] = ()


class TextRules(_Declared, frozen=True, forbid_unknown_fields=True, eq=False):
    r"""How a value reads.

    Attributes:
        escapes: "none"; "newline" (``\n`` is a line break); "backslash" (``\n``, ``\t``, ``\\`` and
            ``\uXXXX``); "android" (DIALECTS §2).
        white_space: "trim" the ends, "collapse" every run to one blank, or "keep" all.
        html: HTML tags that are text to the parser (in CDATA, or escaped) are mark-up to the reader.
        accelerators: marks that underline a letter in menus, such as ``&`` or ``_``.
        codes: regular expressions of what the program fills in, beyond what all dialects know.
        fixed: elements inside a text whose words must stay: ``xliff:g``, ``mrk@translate=no``.
        breaks: elements inside a text that stand on lines of their own.
    """

    escapes: Literal["none", "newline", "backslash", "android"] = "none"
    white_space: Literal["trim", "collapse", "keep"] = "trim"
    html: bool = False
    accelerators: str = "&"
    codes: tuple[str, ...] = ()
    fixed: tuple[str, ...] = ()
    breaks: tuple[str, ...] = ()

    def keeping(self) -> "TextRules":
        """Return the same rules where all white space counts."""
        return _keeping(self)


@lru_cache(maxsize=64)
def _keeping(rules: TextRules) -> TextRules:
    return msgspec.structs.replace(rules, white_space="keep")


class Reason(_Declared, frozen=True, forbid_unknown_fields=True, eq=False):
    """A condition under which an entry is not the client's, and the sentence that says so.

    Attributes:
        test: ``@name``, ``@name=glob``, ``../@name~regex`` … (an attribute is there, or has such a
            value), ``../target`` (an element is there, its text fits), ``value=glob`` and
            ``value~regex`` (the entry's whole text fits), ``../@names~=name()`` (the attribute is a list
            of words that holds the element's name), ``always``. ``routes`` lists the steps of a path.
        why: the reason in one sentence; it may have slots as a key has.
    """

    test: str
    why: str


class EntryRule(_Declared, frozen=True, forbid_unknown_fields=True, eq=False):
    """Which elements or attributes are entries, and what they are called.

    Attributes:
        path: element names from the root (see ``paths``), with ``/@name`` at the end for an attribute.
        key: a template of ``{@name}``, ``{../@name}``, ``{../source}`` (an element's text), ``{index}``
            (0-based place among its like), ``{name}`` (element name), ``{path}`` (what the elements
            below the root are called), ``{place}`` (the nearest named element, and the way from there).
        leaf: only elements with text directly in them.
        block: only elements that are one text, perhaps with the dialect's ``inline`` mark-up in it.
        when: the tests (as in ``Reason``) that must all hold for this to be an entry.
        not_for_client: when it is not the client's to change.
        language: what tells the language, best first: an attribute of the element or the nearest
            around it, a path, or ``=en`` for always.
        comments: where remarks stand: ``before`` (a comment directly before the element),
            ``../before``, ``../comment`` (elements).
        step: what elements are called in ``{path}`` and ``{place}``: paths with ``|`` between, the first
            that leads somewhere; elements without are left out.
        items: elements that ``{path}`` counts: names, or ``array/*`` for all in an <array>.
        rename: pairs of a regular expression for the whole key and what it becomes.
        plural: the entry is one of several forms of a text; what stands above them all, or "." for nothing.
        forms: regular expression that takes the family's name and the form from the key.
        below: paths, with ``|`` between, to the element by which people find an entry without a name.
    """

    path: str
    key: str = "{@name}"
    leaf: bool = False
    block: bool = False
    when: tuple[str, ...] = ()
    not_for_client: tuple[Reason, ...] = ()
    language: tuple[str, ...] = ("xml:lang",)
    comments: tuple[str, ...] = ("before",)
    step: str = "name()"
    items: tuple[str, ...] = ("li",)
    rename: tuple[tuple[str, str], ...] = ()
    plural: str = ""
    forms: str = r"(.+)#(\w+)"
    below: str = ""

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
        like: the dialect whose way of reading and whose entries it takes over, its own coming first.
        notes: what else a reader of the list of dialects should know.
        recognise: how a file is recognised.
        text: how its values read.
        inline: elements that format words inside a text (for ``block``).
        wrappers: elements that only hold others together: people are not told of them, unless one has a
            name or stands among its like.
        entries: its strings; the first rule that fits an element's text counts. Empty for the general rules.
        general: the general rules, for the one dialect that has them.
    """

    name: str
    title: str
    rank: int = 50
    like: str = ""
    notes: str = ""
    recognise: Recognise = Recognise()
    text: TextRules = TextRules()
    inline: tuple[str, ...] = ()
    wrappers: tuple[str, ...] = ()
    entries: tuple[EntryRule, ...] = ()
    general: General | None = None


@lru_cache(maxsize=128)
def automaton(dialect: Dialect) -> Automaton:
    """Return the machine that finds the dialect's entries; rule numbers are those of ``dialect.entries``."""
    return Automaton([rule.element_path for rule in dialect.entries])
