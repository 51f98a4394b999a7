"""The patterns of the core's sentences, as they stand in its source, and in its declarations."""

import ast
import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import app
from resources import folder

__all__ = [
    "CORE",
    "Found",
    "exports_in",
    "patterns_in",
    "patterns_of_the_core",
    "plain_sentences_in",
    "reasons_in",
    "slots",
]

CORE = Path(app.__path__[0])
_SLOT = re.compile(r"\{([^{}]+)\}")
_NAME = re.compile(r"[a-z]\w*(?::,)?")


@dataclass(frozen=True, slots=True)
class Found:
    """A pattern in the source.

    Attributes:
        text: the pattern; of two by number, the one for many.
        file: relative to the project, with ``/``.
        line: 1-based.
        one: the pattern for 1, "" for a pattern of one form.
        wrong: what a translator or the window could not cope with, "" for nothing.
    """

    text: str
    file: str
    line: int
    one: str = ""
    wrong: str = ""


def slots(text: str) -> frozenset[str]:
    """Return where values go in a pattern, thousands marked as they are there."""
    return frozenset(_SLOT.findall(text))


def patterns_of_the_core() -> tuple[Found, ...]:
    """Return all patterns, in the order of the files and their lines; the same one may come twice."""
    return tuple(
        found
        for paths, read in (
            (sorted(CORE.rglob("*.py")), patterns_in),
            (sorted(folder("dialects").glob("*.toml")), reasons_in),
            ([folder("lexicons", "signatures.toml")], exports_in),
        )
        for path in paths
        for found in read(path.read_text("utf-8"), path.relative_to(CORE.parent).as_posix())
    )


def patterns_in(source: str, file: str) -> Iterator[Found]:
    """Yield the patterns of a module."""
    calls = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call))
    named = [call for call in calls if _is_read(call)]
    for call in sorted(named, key=lambda call: (call.lineno, call.col_offset)):
        yield _READERS[ast.unparse(call.func)](call, file)


def _is_read(call: ast.Call) -> bool:
    """Tell whether a call has a pattern; what describes no setting only limits one."""
    if not isinstance(call.func, ast.Name) or call.func.id not in _READERS:
        return False
    return call.func.id != "Meta" or "description" in _given(call)


def _pattern(call: ast.Call, file: str) -> Found:
    text, wrong = _literal(call.args[0])
    return Found(text, file, call.lineno, wrong=wrong or _without_order(text))


def _said(call: ast.Call, file: str) -> Found:
    text, wrong = _literal(call.args[0])
    wrong = wrong or _without_order(text) or _disagreement((text,), _given(call))
    return Found(text, file, call.lineno, wrong=wrong)


def _counted(call: ast.Call, file: str) -> Found:
    given = _given(call)
    one, many = (_literal(given.pop(name, None)) for name in ("one", "many"))
    wrong = one[1] or many[1] or _without_order(one[0]) or _without_order(many[0])
    wrong = wrong or _disagreement((one[0], many[0]), given, may_be_left_out="count")
    return Found(many[0], file, call.lineno, one[0], wrong)


def _described(call: ast.Call, file: str) -> Found:
    """What a setting is for, as its declaration says."""
    text, wrong = _literal(_given(call).get("description"))
    return Found(text, file, call.lineno, wrong=wrong)


_READERS = {"Meta": _described, "pattern": _pattern, "say": _said, "say_count": _counted}


def _given(call: ast.Call) -> dict[str | None, ast.expr]:
    return {keyword.arg: keyword.value for keyword in call.keywords}


def _literal(node: ast.expr | None) -> tuple[str, str]:
    """Return a literal, and what is wrong where it is none."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value, ""
    return "", "the pattern is not a plain literal"


def _without_order(text: str) -> str:
    """Return what is wrong with a pattern by itself."""
    rest = _SLOT.sub("", text)
    if "{" in rest or "}" in rest or not all(map(_NAME.fullmatch, _SLOT.findall(text))):
        return "a brace that is no place for a value by name"
    return "Qt would take %n for a number" if "%n" in text else "" if text else "the pattern is empty"


def _disagreement(texts: Iterable[str], given: Iterable[str | None], may_be_left_out: str = "") -> str:
    """Return which values are missing, or never used."""
    wanted = {slot.removesuffix(":,") for text in texts for slot in slots(text)} - {may_be_left_out}
    odd = wanted ^ set(given)
    return f"values and places differ: {', '.join(sorted(map(str, odd)))}" if odd else ""


# --- declarations --------------------------------------------------------------------------------


def reasons_in(declaration: str, file: str) -> Iterator[Found]:
    """Yield the reasons in a declared dialect for which a text is not the client's to change."""
    dialect = tomllib.loads(declaration)
    for part in (dialect, *dialect.get("entries", ())):
        for reason in part.get("not_for_client", ()):
            yield Found(reason["why"], file, 1)


def exports_in(declaration: str, file: str) -> Iterator[Found]:
    """Yield what the declared exports of trackers and boards are called."""
    yield from (Found(export["name"], file, 1) for export in tomllib.loads(declaration)["signature"])


# --- what was forgotten --------------------------------------------------------------------------

_TOLD = {"CopycueError": (0, 1), "Evidence": (1,), "Origin": (1,), "Problem": (1, 5), "Table": (2,)}
"""Calls that tell people something, with the places of their arguments that are sentences."""
_TOLD_BY_NAME = frozenset({"hint", "message", "sentence", "title", "why_not"})


def plain_sentences_in(source: str) -> Iterator[int]:
    """Yield the lines in which a plain string is told, which no translator ever sees."""
    calls = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call))
    for call in calls:
        if isinstance(call.func, ast.Name) and call.func.id in _TOLD:
            positions = _TOLD[call.func.id]
            told = [argument for place, argument in enumerate(call.args) if place in positions]
            told += [keyword.value for keyword in call.keywords if keyword.arg in _TOLD_BY_NAME]
            yield from (one.lineno for one in told if _is_plain(one))


def _is_plain(node: ast.expr) -> bool:
    return isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and bool(node.value))
