"""``python -m tests.bench.exact_places``: are all places exact, and is there an entry for each answer.

Looks at the files' own bytes and at lxml's tree, without any of Copycue's own offsets.
Prints one line of JSON for the places and one for the answers; exit status 1 when a place
is wrong or an answer is not covered.
"""

import html
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

import click
from lxml import etree

from app.catalogue import Catalogue
from app.model import Entry
from tests.bench.cases import Answer, opened_corpora, real_cases

__all__ = ["Wrong", "covers", "mistakes", "wrong_places"]

_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_DECLARED = re.compile(rb"""<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)""")
_ENTITY = re.compile(r"&(?!(?:amp|lt|gt|quot|apos|#\w+);)")
_SHOWN = 10


@dataclass(frozen=True, slots=True)
class Wrong:
    """A place that is not as it is told."""

    file: str
    key: str
    why: str


def mistakes(entry: Entry, data: bytes, root: etree._Element | None) -> Iterator[str]:
    """Yield what is wrong about the place of an entry.

    Args:
        entry: as Copycue tells it.
        data: the bytes of its file.
        root: of the file as lxml reads it, None where it does not.
    """
    encoding, bom = _encoding(data)
    start, end = entry.location.span
    if data[start:end].decode(encoding, "replace") != entry.raw:
        yield "the span holds another text"
    before = data[bom:start].decode(encoding, "replace").replace("\r\n", "\n").replace("\r", "\n")
    place = before.count("\n") + 1, len(before) - before.rfind("\n")
    if place != (entry.location.line, entry.location.column):
        yield f"it stands at {place[0]}:{place[1]}"
    if root is not None:
        yield from _astray(entry, root)


def _astray(entry: Entry, root: etree._Element) -> Iterator[str]:
    """Yield why the path does not lead to the words of an entry."""
    found = root.xpath(entry.location.xpath, namespaces=dict(entry.location.namespaces) or None)
    if not isinstance(found, list) or len(found) != 1:
        yield "its path does not lead to one node"
        return
    text = "".join(map(str, found[0].itertext())) if isinstance(found[0], etree._Element) else str(found[0])
    # Inside CDATA mark-up is text to lxml, so the words are compared without it as well.
    told = _words(_bare(entry.raw)), _words(text), _words(_bare(text))
    if not _ENTITY.search(entry.raw) and told[0] not in told[1:]:
        yield "its path leads to another text"


def _encoding(data: bytes) -> tuple[str, int]:
    for bom, name in _BOMS:
        if data.startswith(bom):
            return name, len(bom)
    declared = _DECLARED.match(data.lstrip())
    return (declared[1].decode() if declared else "utf-8"), 0


def _bare(raw: str) -> str:
    """Return the words of a raw text, without mark-up and comments."""
    raw = re.sub(r"<!--.*?-->|<\?.*?\?>", "", raw, flags=re.DOTALL)
    raw = re.sub(r"<!\[CDATA\[(.*?)\]\]>", lambda m: html.escape(m[1]), raw, flags=re.DOTALL)
    return html.unescape(re.sub(r"<[^>]*>", "", raw))


def _words(text: str) -> list[str]:
    return sorted(re.findall(r"\w+", text))


def wrong_places(folder: Path, *, per_file: int) -> tuple[int, list[Wrong]]:
    """Return how many places of a copy root were looked at, and those that are wrong.

    Args:
        folder: the copy root.
        per_file: at most so many entries of a file are looked at, evenly spread.
    """
    read = Catalogue.read([folder])
    found: list[Wrong] = []
    checked = 0
    for file, numbers in groupby(range(len(read)), key=read.file):
        data = (folder / file).read_bytes()
        root = _root(data)
        for number in _spread(list(numbers), per_file):
            entry = read.entry(number)
            checked += 1
            found += [Wrong(file, entry.key, why) for why in mistakes(entry, data, root)]
    return checked, found


def _spread(numbers: Sequence[int], most: int) -> Iterable[int]:
    return numbers[:: max(1, -(-len(numbers) // most))]


def _root(data: bytes) -> etree._Element | None:
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True, remove_comments=True
    )
    try:
        return etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None


def covers(entry: Entry, answer: Answer) -> bool:
    """Tell whether an entry stands on the line of an answer."""
    first = entry.location.line
    return entry.location.file == answer.file and first <= (answer.line or 0) <= first + entry.raw.count("\n")


def _uncovered(corpora: Path, cases: Path) -> tuple[int, list[str]]:
    """Return how many answers there are, and the notes with one that no entry covers."""
    answered = sorted((case for case in real_cases(cases) if case.answers), key=lambda case: case.corpus)
    missing: list[str] = []
    total = 0
    for corpus, group in groupby(answered, key=lambda case: case.corpus):
        entries = list(Catalogue.read([corpora / corpus]).entries())
        for case in group:
            total += len(case.answers)
            missing += [
                case.id for answer in case.answers if not any(covers(entry, answer) for entry in entries)
            ]
    return total, missing


@click.command()
@click.option(
    "--corpora", type=click.Path(path_type=Path), default=Path("../shared/eval/places/corpora.tar.xz")
)
@click.option("--cases", type=click.Path(path_type=Path), default=Path("../shared/eval/places/cases.jsonl"))
@click.option("--per-file", default=200, show_default=True, help="So many entries of a file are looked at.")
def main(*, corpora: Path, cases: Path, per_file: int) -> None:
    """Print how many places are wrong, and how many answers an entry covers."""
    with opened_corpora(corpora) as folder:
        checked, wrong = 0, []
        for root in sorted(path for path in folder.iterdir() if path.is_dir()):
            count, found = wrong_places(root, per_file=per_file)
            checked += count
            wrong += found
        places = {"places": checked, "wrong": len(wrong), "first": [str(found) for found in wrong[:_SHOWN]]}
        click.echo(json.dumps(places, ensure_ascii=False))
        total, missing = _uncovered(folder, cases) if cases.is_file() else (0, [])
        answers = {"answers": total, "covered": total - len(missing), "missing": missing[:_SHOWN]}
        click.echo(json.dumps(answers, ensure_ascii=False))
    raise SystemExit(1 if wrong or missing else 0)


if __name__ == "__main__":
    main()
