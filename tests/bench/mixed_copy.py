"""Copy files made up for measuring: five dialects, always the same for the same size."""

import random
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from app.catalogue import Catalogue

__all__ = ["FILE_BYTES", "KINDS", "Wording", "catalogue_of", "file_text", "sentences", "write_copy"]

FILE_BYTES = 1_000_000
"""About the size of each file."""

_TEXT = (
    "the ferry leaves from pier please choose your seat ticket child adult dog bicycle luggage harbour "
    "boarding begins minutes before departure weather wind calm crossing return single day week month price "
    "pay card cash receipt help staff welcome aboard thank you enjoy journey island north south morning "
    "evening Fähre Überfahrt Anleger Gepäck Fahrschein Hunde Kinder wählen bezahlen zurück Straße möchten"
)
_WORDS = _TEXT.split()
_EXTRAS = ("", "", "", "", " %1$s", " {0}", " &amp;", " {TIME}", " “now”")


Wording = Callable[[int], Iterator[str]]
"""Yields sentences as they are typed in XML, others for each number."""


def sentences(seed: int) -> Iterator[str]:
    """Yield sentences without end, as they are typed in XML; nearly each is another one."""
    source = random.Random(seed)
    while True:
        words = source.choices(_WORDS, k=source.randint(3, 14))
        yield " ".join(words).capitalize() + source.choice(_EXTRAS) + source.choice(".…!?")


def _android(number: int, text: str) -> str:
    return f'    <string name="screen_{number % 97}_text_{number}">{text}</string>\n'


def _resx(number: int, text: str) -> str:
    return f'  <data name="Text{number}" xml:space="preserve">\n    <value>{text}</value>\n  </data>\n'


def _xliff(number: int, text: str) -> str:
    return (
        f'      <trans-unit id="text.{number}">\n        <source>{text}</source>\n'
        f"        <target>{text}</target>\n      </trans-unit>\n"
    )


def _named(number: int, text: str) -> str:
    return f"  <Board.Text{number}>{text}</Board.Text{number}>\n"


def _free(number: int, text: str) -> str:
    first, _, rest = text.partition(" ")
    mixed = f"<b>{first}</b> {rest}" if number % 4 == 0 else text
    return f'  <screen name="s{number}"><text key="t{number}" hint="{text}">{mixed}</text></screen>\n'


_XLIFF_HEAD = (
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">\n  <file source-language="en" '
    'target-language="de" datatype="plaintext" original="shop">\n    <body>\n'
)
_DIALECTS: tuple[tuple[str, str, str, Callable[[int, str], str]], ...] = (
    ("res/values-{n}/strings.xml", "<resources>\n", "</resources>\n", _android),
    ("Texts{n}.resx", "<root>\n", "</root>\n", _resx),
    ("shop{n}.xlf", _XLIFF_HEAD, "    </body>\n  </file>\n</xliff>\n", _xliff),
    ("Keyed/Board{n}.xml", "<LanguageData>\n", "</LanguageData>\n", _named),
    ("kiosk{n}.xml", "<copy>\n", "</copy>\n", _free),
)
KINDS = {"Android": 0, "resx": 1, "XLIFF": 2, "names as keys": 3, "free XML": 4}
"""The kinds of files, and the number of the first file of each; every fifth is of the same kind."""


def file_text(
    number: int,
    most_entries: int | None = None,
    *,
    encoding: str = "utf-8",
    wording: Wording = sentences,
) -> tuple[str, str, int]:
    """Return name, text and number of sentences of a file.

    Args:
        number: which one; it decides on dialect and words.
        most_entries: sentences at most; else about a megabyte.
        encoding: what its first line says.
        wording: yields the sentences of a file by its number.
    """
    name, head, tail, row = _DIALECTS[number % len(_DIALECTS)]
    parts, size, source = [f'<?xml version="1.0" encoding="{encoding}"?>\n', head], 0, wording(number)
    while size < FILE_BYTES and (most_entries is None or len(parts) - 2 < most_entries):
        parts.append(row(len(parts), next(source)))
        size += len(parts[-1])
    return name.format(n=number), "".join([*parts, tail]), len(parts) - 2


def write_copy(
    folder: Path,
    *,
    files: int = 20,
    entries: int | None = None,
    kind: str = "",
    encoding: str = "utf-8",
    wording: Wording = sentences,
) -> list[Path]:
    """Write copy files and return their paths.

    Args:
        folder: where to.
        files: number of files of about a megabyte.
        entries: sentences in all, instead of a number of files.
        kind: one of ``KINDS``; all in turns without it.
        encoding: of all files.
        wording: yields the sentences of a file by its number.
    """
    paths: list[Path] = []
    left = entries
    while left is None or left > 0:
        if left is None and len(paths) == files:
            break
        number = len(paths) * len(KINDS) + KINDS[kind] if kind else len(paths)
        name, text, count = file_text(number, left, encoding=encoding, wording=wording)
        left = None if left is None else left - count
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode(encoding))
        paths.append(path)
    return paths


def catalogue_of(entries: int, wording: Wording = sentences) -> Catalogue:
    """Return a catalogue of about so many entries, of all kinds; its files are gone."""
    with TemporaryDirectory(prefix="copycue-bench-") as folder:
        write_copy(Path(folder), entries=entries, wording=wording)
        return Catalogue.read([Path(folder)])
