"""The text of a new ``copycue.toml``: every setting with its meaning, the unset ones as examples."""

import textwrap
from collections.abc import Iterator, Mapping

from app.workspace.settings.described import Section, Setting, Value, sections
from app.workspace.settings.kinds import Kind
from app.workspace.settings.toml_values import toml_value

__all__ = ["new_file"]

_WIDTH = 100
_HEAD = """\
# Settings of this project for Copycue. Paths are relative to this folder.
# A # before a name, as in #title, leaves a setting at its default: take it away to set it.
"""


def new_file(values: Mapping[tuple[str, ...], Value]) -> str:
    """Return the text of a file of settings.

    Args:
        values: by path; what is not among them stands there as an example.
    """
    parts = [_HEAD, *("\n".join(_lines(section, values)) + "\n" for section in sections())]
    return "\n".join(parts)


def _lines(section: Section, values: Mapping[tuple[str, ...], Value]) -> Iterator[str]:
    name = ".".join(section.path)
    if section.repeats:
        yield from _remark(f"{section.description} Each is a table: [[{name}]]")
        return
    if section.path:
        yield from _remark(section.description)
        yield f"[{name}]"
    for number, setting in enumerate(section.settings):
        if number:
            yield ""
        yield from _remark(_meaning(setting))
        yield _line(setting, values.get(setting.path, setting.default))


def _meaning(setting: Setting) -> str:
    if not setting.choices:
        return setting.description
    return f"{setting.description} Possible: {', '.join(setting.choices)}."


def _line(setting: Setting, value: Value) -> str:
    """Return a setting with its value, or as a remark with an example where it is not set."""
    name = setting.path[-1]
    is_set = value != setting.default or setting.kind is Kind.CHOICE
    return f"{name} = {toml_value(value)}" if is_set else f"#{name} = {toml_value(setting.example)}"


def _remark(text: str) -> list[str]:
    return textwrap.wrap(text, _WIDTH, initial_indent="# ", subsequent_indent="# ", break_long_words=False)
