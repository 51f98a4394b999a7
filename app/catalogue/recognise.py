"""Which dialect a file is of, and what showed it."""

import re
from collections.abc import Iterable, Iterator
from fnmatch import fnmatchcase
from pathlib import PurePosixPath

from app.catalogue.conditions import holds
from app.catalogue.dialect import Dialect, Recognise
from app.catalogue.elements import declared_namespaces
from app.catalogue.scan import Scan
from app.catalogue.source import Source
from app.model import CopycueError, say

__all__ = ["choose", "recognised", "root_namespace"]


def choose(dialects: Iterable[Dialect], source: Source, scan: Scan) -> Dialect:
    """Return the first dialect whose signs a file shows.

    Args:
        dialects: in the order in which to try them; the last takes any file.
        source: the file.
        scan: its elements, at least a root.
    """
    last = None
    for dialect in dialects:
        last = dialect
        if recognised(dialect, source, scan) is not None:
            return dialect
    if last is None:
        title = say("No dialect is declared")
        raise CopycueError(title, say("Copycue needs at least the general rules to read a file."))
    return last


def recognised(dialect: Dialect, source: Source, scan: Scan) -> str | None:
    """Return what shows that a file is of a dialect, in words that follow "because"; None if it is not."""
    signs = dialect.recognise
    root = scan.tag(0).decode(source.codec, "replace").rpartition(":")[2]
    if signs.roots and root not in signs.roots:
        return None
    said = [f"its root is <{root}>"] if signs.roots else []
    if signs.namespaces:
        namespace = root_namespace(scan)
        if not any(fnmatchcase(namespace, glob) for glob in signs.namespaces):
            return None
        said.append(f"in the namespace {namespace}" if namespace else "in no namespace")
    if signs.contains or signs.holds or signs.names or signs.folders:
        sign = next(_vouching(signs, source, scan), None)
        if sign is None:
            return None
        said.append(f"and {sign}" if said else sign)
    return " ".join(said) or f"no known dialect fits its root <{root}>"


def _vouching(signs: Recognise, source: Source, scan: Scan) -> Iterator[str]:
    """Yield the signs that a file shows beside its root."""
    path = PurePosixPath(source.file.lower())
    for piece in signs.contains:
        if piece.encode(source.codec, "replace") in scan.data:
            yield f"“{piece}” stands in it"
    for glob in signs.names:
        if fnmatchcase(path.name, glob):
            yield f"its name fits {glob}"
    for glob in signs.folders:
        if any(fnmatchcase(part, glob) for part in path.parts[:-1]):
            yield f"it lies in a folder {glob}"
    for test in signs.holds:
        if _root_holds(test, source, scan):
            yield f"it holds {_element(test)}"


def _is_name(test: str) -> bool:
    return re.fullmatch(r"[\w:.-]+", test) is not None


def _element(test: str) -> str:
    """Return a test in words where it only asks for an element."""
    return f"<{test.rpartition('/')[2]}>" if re.fullmatch(r"[\w:./-]+", test) else test


def _root_holds(test: str, source: Source, scan: Scan) -> bool:
    """Tell whether a test holds for the root; a child is looked for among the few paths of a file."""
    if not _is_name(test):
        return holds(test, source, scan, 0)
    name = test.encode(source.codec, "replace")
    return any(
        parent == 0 and name in {tag, tag.rpartition(b":")[2]}
        for tag, parent in zip(scan.path_names, scan.path_parents, strict=True)
    )


def root_namespace(scan: Scan) -> str:
    """Return the namespace of the root element, "" for none."""
    prefix = scan.tag(0).rpartition(b":")[0]
    return declared_namespaces(scan, 0).get(prefix, b"").decode("utf-8", "replace")
