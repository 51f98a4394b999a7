"""The language of a copy file, as its folder, its name or its root element tell it."""

import re
from itertools import islice
from pathlib import PurePosixPath

from app.catalogue.elements import attribute_text
from app.catalogue.scan import Scan
from app.catalogue.source import Source
from app.model import say

__all__ = ["language_code", "language_name", "language_of", "without_language"]

_CODES = frozenset(
    re.findall(
        r"\w+",
        "af am ar az be bg bn bs ca cs cy da de el en eo es et eu fa fi fil fr ga gl gu he hi hr hu hy id "
        "is it ja ka kk km kn ko ky lb lo lt lv mk ml mn mr ms my nb ne nl nn no pa pl ps pt ro ru si sk sl "
        "sq sr sv sw ta te th tr uk ur uz vi zh zu",
    )
)
_ALSO_WORDS = frozenset({"am", "id", "is", "my", "no", "or", "so"})
"""Codes that end a file's name as words as well (``menu_id.xml``)."""
_NAMES = {
    "en": ("english",),
    "de": ("german", "deutsch"),
    "fr": ("french", "francais", "français"),
    "it": ("italian", "italiano"),
    "es": ("spanish", "espanol", "español"),
    "nl": ("dutch", "nederlands"),
    "pl": ("polish", "polski"),
    "pt": ("portuguese", "português"),
    "da": ("danish", "dansk"),
    "sv": ("swedish", "svenska"),
    "cs": ("czech",),
    "ru": ("russian",),
    "ja": ("japanese",),
    "zh": ("chinese",),
    "tr": ("turkish",),
}
_SPOKEN = {
    "en": say("English"),
    "de": say("German"),
    "fr": say("French"),
    "it": say("Italian"),
    "es": say("Spanish"),
    "nl": say("Dutch"),
    "pl": say("Polish"),
    "pt": say("Portuguese"),
    "da": say("Danish"),
    "sv": say("Swedish"),
    "cs": say("Czech"),
    "ru": say("Russian"),
    "ja": say("Japanese"),
    "zh": say("Chinese"),
    "tr": say("Turkish"),
}
_BY_NAME = {name: code for code, names in _NAMES.items() for name in names}
_WORD = re.compile(r"[A-ZÄÖÜ]?[a-zäöüßçñãê]+")
_QUALIFIED = re.compile(r"([a-z]{2,3})(?:[-_](?:r?[A-Za-z]{2}|[A-Z][a-z]{3}|\d{3}))*")
_NO_LANGUAGE = "Base.lproj"
"""Apple's folder for what holds in every language."""
_ATTRIBUTES = ("xml:lang", "target-language", "trgLang", "ietf", "lang", "language", "culture", "locale")


def language_of(file: str, source: Source, scan: Scan) -> str:
    """Return "de", "en" … or "" where nothing tells.

    Args:
        file: relative name with ``/``.
        source: the file as read.
        scan: its elements.
    """
    return _of_folder(file) or _of_name(PurePosixPath(file).name) or _of_root(source, scan)


def language_code(text: str) -> str:
    """Return the language that a code such as ``pt-rBR`` or a name such as ``German`` stands for."""
    m = _QUALIFIED.fullmatch(text)
    if m and m[1] in _CODES:
        return m[1]
    return _BY_NAME.get(text.lower(), "")


def language_name(code: str) -> str:
    """Return what people call a language, such as "German"; the code itself where no name is known."""
    return _SPOKEN.get(code, code)


def without_language(file: str) -> str:
    """Return a file's name with its language taken out: files that share it hold the same texts.

    ``res/values-de/strings.xml`` belongs to ``res/values/strings.xml``, ``Texts.de.resx`` to
    ``Texts.resx``, ``Languages/German/Keyed/Gate.xml`` to the same file in another folder.
    """
    *folders, name = PurePosixPath(file).parts
    common = [_folder_without_language(part) for part in folders]
    return "/".join((*common, _name_without_language(name)))


def _folder_without_language(part: str) -> str:
    if part == _NO_LANGUAGE:
        return "*"
    if not _of_folder_name(part):
        return part
    return "values" if part.startswith("values-") else "*"


def _name_without_language(name: str) -> str:
    stem, dot, ending = name.rpartition(".")
    first, *others = stem.split(".")
    kept = [part for part in others if not language_code(part)]
    if len(kept) == len(others):
        first = "" if others and language_code(first) else _stem_without_language(first)
    return ".".join(filter(None, (first, *kept, ending))) if dot else name


def _stem_without_language(stem: str) -> str:
    """Take the language out of ``texts_de-DE``, ``german`` or ``KioskGerman``."""
    if language_code(stem):
        return "*"
    pieces = re.split(r"[_-]", stem)
    for start in range(1, len(pieces)):
        if language_code("-".join(pieces[start:])) and pieces[start] not in _ALSO_WORDS:
            return stem[: len("_".join(pieces[:start]))]
    words = _WORD.findall(stem)
    told = next((word for word in reversed(words) if word.lower() in _BY_NAME), "")
    return stem.replace(told, "*") if told else stem


def _of_folder_name(part: str) -> str:
    if part.startswith("values-"):
        return language_code(part.removeprefix("values-").removeprefix("b+").split("+")[0])
    return language_code(part.removesuffix(".lproj"))


def _of_folder(file: str) -> str:
    parts = reversed(PurePosixPath(file).parts[:-1])
    return next(filter(None, map(_of_folder_name, parts)), "")


def _of_name(name: str) -> str:
    """Read names such as ``Texts.de.resx``, ``texts_de-DE.xml``, ``de.locallang.xlf``, ``german.xml``."""
    first, *others = name.rpartition(".")[0].split(".")
    for part in (*reversed(others), first):
        if language_code(part):
            return language_code(part)
    pieces = re.split(r"[_-]", first)
    for start in range(1, len(pieces)):
        code = language_code("-".join(pieces[start:]))
        if code and pieces[start] not in _ALSO_WORDS:
            return code
    words = (word.lower() for word in reversed(_WORD.findall(first)))
    return next((_BY_NAME[word] for word in words if word in _BY_NAME), "")


def _of_root(source: Source, scan: Scan) -> str:
    rows = [0, *islice(scan.children(0), 1)] if len(scan) else []
    for row in rows:
        for name in _ATTRIBUTES:
            code = language_code((attribute_text(source, scan, row, name) or "").strip())
            if code:
                return code
        named = attribute_text(source, scan, row, "name") or attribute_text(source, scan, row, "Name") or ""
        if named.lower() in _BY_NAME:
            return _BY_NAME[named.lower()]
    return ""
