"""The language of a copy file, as its folder, its name or its root element tell it."""

import re
from pathlib import PurePosixPath

from app.catalogue.elements import attribute_text
from app.catalogue.scan import Scan
from app.catalogue.source import Source

__all__ = ["language_of"]

_CODES = frozenset(
    "af am ar az be bg bn bs ca cs cy da de el en eo es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it ja ka kk km kn "
    "ko ky lb lo lt lv mk ml mn mr ms my nb ne nl nn no pa pl ps pt ro ru si sk sl sq sr sv sw ta te th tr uk ur uz vi zh zu".split()
)
_NAMES = {
    "english": "en", "german": "de", "deutsch": "de", "french": "fr", "francais": "fr", "français": "fr", "italian": "it",
    "italiano": "it", "spanish": "es", "espanol": "es", "español": "es", "dutch": "nl", "nederlands": "nl", "polish": "pl",
    "polski": "pl", "portuguese": "pt", "russian": "ru", "japanese": "ja", "chinese": "zh", "korean": "ko", "turkish": "tr",
    "danish": "da", "dansk": "da", "swedish": "sv", "svenska": "sv", "norwegian": "no", "finnish": "fi", "czech": "cs",
    "hungarian": "hu", "greek": "el", "romanian": "ro", "ukrainian": "uk",
}  # fmt: skip
_QUALIFIED = re.compile(r"([a-z]{2,3})(?:[-_](?:r?[A-Za-z]{2}|[A-Z][a-z]{3}|\d{3}))*")
_ATTRIBUTES = ("xml:lang", "target-language", "trgLang", "ietf", "lang", "language", "culture", "locale")


def language_of(file: str, source: Source, scan: Scan) -> str:
    """Return "de", "en" … or "" where nothing tells.

    Args:
        file: relative name with ``/``.
        source: the file as read.
        scan: its elements.
    """
    return _of_folder(file) or _of_name(PurePosixPath(file).name) or _of_root(source, scan)


def _code(text: str) -> str:
    """Return the language that a code such as ``pt-rBR`` or a name such as ``German`` stands for."""
    m = _QUALIFIED.fullmatch(text)
    if m and m[1] in _CODES:
        return m[1]
    return _NAMES.get(text.lower(), "")


def _of_folder(file: str) -> str:
    for part in reversed(PurePosixPath(file).parts[:-1]):
        if part.startswith("values-"):
            code = _code(part.removeprefix("values-").removeprefix("b+").split("+")[0])
        else:
            code = _code(part.removesuffix(".lproj"))
        if code:
            return code
    return ""


def _of_name(name: str) -> str:
    """Read ``Texts.de.resx``, ``texts_de-DE.xml``, ``de.locallang.xlf``, ``german.xml``."""
    stem = name.rpartition(".")[0]
    parts = stem.split(".")
    for part in (*reversed(parts[1:]), parts[0] if len(parts) > 1 else ""):
        if _code(part):
            return _code(part)
    pieces = re.split(r"[_-]", parts[0])
    for first in range(1, len(pieces)):
        code = _code("-".join(pieces[first:]))
        if code:
            return code
    return _code(parts[0]) or next(
        (
            code
            for word, code in _NAMES.items()
            if re.search(rf"(?<![a-z]){word.title()}(?![a-z])|^{word}|(?<=[a-z]){word.title()}", stem)
        ),
        "",
    )


def _of_root(source: Source, scan: Scan) -> str:
    rows = [0, *scan.children(0)[:1]] if len(scan) else []
    for row in rows:
        for name in _ATTRIBUTES:
            code = _code((attribute_text(source, scan, row, name) or "").strip())
            if code:
                return code
        named = attribute_text(source, scan, row, "name") or attribute_text(source, scan, row, "Name")
        if named and named.lower() in _NAMES:
            return _NAMES[named.lower()]
    return ""
