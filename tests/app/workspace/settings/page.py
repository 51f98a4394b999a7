"""``python -m tests.app.workspace.settings.page``: writes docs/settings.md from the declaration.

A test holds the page to what it says here, so it can't fall behind.
"""

from collections.abc import Iterator
from pathlib import Path

from app.workspace.settings import Kind, Section, Setting, sections
from app.workspace.settings.toml_values import toml_value

__all__ = ["PAGE", "page"]

PAGE = Path(__file__).parents[4] / "docs" / "settings.md"
_HEAD = """# Settings of a workspace: `copycue.toml`

`copycue init` writes the file, with all of these in it. Edit it as you like: what is wrong or unknown
there is said with its line and what is possible instead, the default holds for it, and all the rest
counts. Copycue itself changes single values only; comments, order and all else that you typed stay.
The file is UTF-8. Paths are absolute, relative to the file's folder, or begin with `~`.

This page is made from the declaration: `python -m tests.app.workspace.settings.page`.
"""
_ELSEWHERE = {
    ("mapping",): "More about it, with an example: [journals.md](journals.md).",
    ("dialects",): "Its words and examples: [resources/dialects/README.md](../resources/dialects/README.md).",
    ("ledger",): "A password never stands here: `copycue ledger password` keeps it in the system's keyring, "
    "or it is given as `COPYCUE_LEDGER_PASSWORD` in the environment.",
}
_KINDS = {
    Kind.TEXT: "text",
    Kind.LINES: "text, also of several lines",
    Kind.DAY: "day",
    Kind.MEGABYTES: "number",
    Kind.PATHS: "path, or list of paths",
    Kind.NAMES: "name, or list of names",
}


def page() -> str:
    """The whole page."""
    return _HEAD + "".join(f"\n{line}" for section in sections() for line in _lines(section))


def _lines(section: Section) -> Iterator[str]:
    name = ".".join(section.path)
    brackets = ("[[", "]]") if section.repeats else ("[", "]")
    yield f"## `{brackets[0]}{name}{brackets[1]}`\n" if name else "## Above the first header\n"
    if section.description:
        yield section.description + "\n"
    if section.path in _ELSEWHERE:
        yield _ELSEWHERE[section.path] + "\n"
    if section.settings:
        yield "| setting | meaning | value | default | example |\n|---|---|---|---|---|"
        yield from map(_row, section.settings)
        yield ""


def _row(setting: Setting) -> str:
    kind = " or ".join(f"`{choice}`" for choice in setting.choices) or _KINDS[setting.kind]
    default = "–" if setting.default in {"", ()} else f"`{toml_value(setting.default)}`"
    cells = (f"`{setting.path[-1]}`", setting.description, kind, default, f"`{toml_value(setting.example)}`")
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
