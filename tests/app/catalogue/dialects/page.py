"""``python -m tests.app.catalogue.dialects.page``: writes docs/dialects.md from the declarations.

A test holds the page to what it says here, so it can't fall behind.
"""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from app.catalogue.declared import shipped
from app.catalogue.dialect import Dialect, EntryRule, Recognise
from tests.app.catalogue.dialects.samples import samples

__all__ = ["PAGE", "page"]

PAGE = Path(__file__).parents[4] / "docs" / "dialects.md"
_ALWAYS = "always"
_SHOWN = 4
_GENERAL_KEYS = "what bears words → `@id`, `@key`, `@name` …, else the path"
_HEAD = """# Dialects of XML that clients edit

Copycue tries them from top to bottom; the first whose signs a file shows is used. `copycue entries` tells for
each file which one that was, and why. What is not the client's is listed all the same, with the reason. How a
dialect is declared, and how a project adds one of its own:
[resources/dialects/README.md](../resources/dialects/README.md).

This page is made from the declarations: `python -m tests.app.catalogue.dialects.page`.

| dialect | a file is one when | texts → their keys | not the client's to change | forms | notes, sample |
|---|---|---|---|---|---|
"""
_ELSEWHERE = """
## Formats of texts that are no XML
| format | where its texts are |
|---|---|
| Apple `.xcstrings` | JSON. What Xcode exports of it for translators is XLIFF and is read (`apple-xliff`). |
| Joomla | `.ini` files; its XML files hold only names of texts. |
| Unity, Unreal, Godot | Unity exports XLIFF, which is read; Unreal keeps JSON and PO, Godot CSV and PO. |
"""


def page() -> str:
    """The whole page."""
    return _HEAD + "".join(f"| {' | '.join(_cells(dialect))} |\n" for dialect in shipped()) + _ELSEWHERE


def _cells(dialect: Dialect) -> Iterator[str]:
    base = next((other for other in shipped() if other.name == dialect.like), None)
    as_base = f"as `{dialect.like}`" if base else ""
    yield f"**{dialect.title}**<br>`{dialect.name}`"
    yield _joined(_signs(dialect.recognise)) or "nothing else fits"
    yield _joined([*_texts(dialect, base), as_base]) or _GENERAL_KEYS
    general = "what only the program reads: numbers, paths …" if dialect.general else "–"
    yield _joined([*_reasons(dialect, base), as_base]) or general
    yield _joined([*_forms(dialect, base), as_base if base and any(_forms(base, None)) else ""]) or "–"
    yield _joined([dialect.notes, *_samples(dialect)])


def _joined(parts: Iterable[str]) -> str:
    return "<br>".join(part.replace("|", "\\|") for part in dict.fromkeys(parts) if part)


def _signs(signs: Recognise) -> Iterator[str]:
    if signs.roots:
        yield f"root {_codes([f'<{root}>' for root in signs.roots])}"
    if any(signs.namespaces):
        yield f"namespace {_codes(list(filter(None, signs.namespaces)))}"
    more = [
        _sign("{} stands in it", signs.contains),
        _sign("is named {}", signs.names),
        _sign("lies in a folder {}", signs.folders),
        _sign("holds {}", signs.holds),
    ]
    if any(more):
        yield f"and {' or '.join(filter(None, more))}"


def _sign(sentence: str, words: Sequence[str]) -> str:
    return sentence.format(_codes(words)) if words else ""


def _codes(words: Sequence[str]) -> str:
    shown = " or ".join(f"`{word}`" for word in words[:_SHOWN])
    return shown if len(words) <= _SHOWN else f"{shown} and {len(words) - _SHOWN} more"


def _own(dialect: Dialect, base: Dialect | None) -> list[EntryRule]:
    """The rules that a dialect does not take over from another."""
    taken_over = 0 if base is None else len(base.entries)
    return list(dialect.entries[: len(dialect.entries) - taken_over])


def _is_copy(rule: EntryRule) -> bool:
    return all(reason.test != _ALWAYS for reason in rule.not_for_client)


def _texts(dialect: Dialect, base: Dialect | None) -> Iterator[str]:
    """Yield paths and keys: those of copy, or all where nothing is the client's."""
    rules = _own(dialect, base)
    copy = [rule for rule in rules if _is_copy(rule)] or rules
    for key in dict.fromkeys(rule.key for rule in copy):
        paths = list(dict.fromkeys(rule.path for rule in copy if rule.key == key))
        yield f"{', '.join(f'`{path}`' for path in paths)} → `{key}`"


def _reasons(dialect: Dialect, base: Dialect | None) -> Iterator[str]:
    """Yield each reason once, with the tests and paths that lead to it."""
    grounds: dict[str, list[str]] = {}
    rules = _own(dialect, base)
    for rule in rules:
        for reason in rule.not_for_client:
            ground = rule.path if reason.test == _ALWAYS else reason.test
            grounds.setdefault(reason.why.replace("<", "\\<"), []).append(ground)
    nothing_is_copy = not any(map(_is_copy, rules))
    for why, found in grounds.items():
        yield why if nothing_is_copy else f"{_codes(list(dict.fromkeys(found)))}: {why}"


def _forms(dialect: Dialect, base: Dialect | None) -> Iterator[str]:
    return (f"`{rule.path}`" for rule in _own(dialect, base) if rule.plural and _is_copy(rule))


def _samples(dialect: Dialect) -> Iterator[str]:
    base = "../tests/app/catalogue/dialects"
    return (
        f"[{sample.name}]({base}/{sample.name}/sample/{sample.file})"
        for sample in samples()
        if sample.dialect == dialect.name
    )


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
