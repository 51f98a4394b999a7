"""What the program itself tells for the handbook, in the language that is spoken: its keys, its settings."""

from collections.abc import Iterator

from app.workspace.settings import Section, Setting, sections
from app.workspace.settings.described import Value
from ui.commands.registry import Commands, Menu, keys_words, menu_words, without_mnemonic
from ui.core_words import in_words
from ui.settings.computer import computer_choices
from ui.settings.words import choice_words, section_title, title_of
from ui.words import fill, translate

__all__ = ["commands_part", "settings_part"]


def commands_part(commands: Commands) -> str:
    """Return all commands of a window by menu, those with keys first named by them."""
    parts = []
    for menu in Menu:
        rows = [f"| {_keys(keys_words(action))} | {action.text()} |" for action in commands.of(menu)]
        title = without_mnemonic(menu_words(menu))
        parts.append("\n".join([f"## {title}\n", "| | |", "|---|---|", *rows, ""]))
    return "\n".join(parts)


def settings_part() -> str:
    """Return all settings, as the window and as ``copycue.toml`` call them; those of this computer last."""
    return "\n".join([*(line for section in sections() for line in _section(section)), *_of_this_computer()])


def _keys(words: str) -> str:
    """Return keys to be printed; a comma stands between two, and may be one."""
    return ", ".join(f"{{kbd}}`{keys}`" for keys in words.split(", ")) if words else ""


def _section(section: Section) -> Iterator[str]:
    yield f"## {section_title(section)}\n"
    name = ".".join(section.path)
    if name:
        brackets = ("[[", "]]") if section.repeats else ("[", "]")
        yield f"`{brackets[0]}{name}{brackets[1]}`\n"
    if section.description:
        yield f"{in_words(section.description)}\n"
    for setting in section.settings:
        yield from _setting(setting)


def _of_this_computer() -> Iterator[str]:
    yield f"## {translate('Settings', 'This computer')}\n"
    for choice in computer_choices():
        yield choice.title
        answers = "; ".join(answer for answer in choice.answers.values() if answer)
        yield f": {' '.join(part for part in (choice.meaning, answers and f'{answers}.') if part) or '–'}"
        yield ""


def _setting(setting: Setting) -> Iterator[str]:
    yield f"{title_of(setting)} (`{setting.path[-1]}`)"
    yield f": {_plain(in_words(setting.description))}"
    if setting.choices:
        choices = (f"`{choice}`: {choice_words(setting, choice)}" for choice in setting.choices)
        yield f"\n  {'; '.join(choices)}."
    if setting.default not in {"", ()} and not setting.choices:
        yield f"\n  {fill(translate('Settings', 'Otherwise %1.'), f'`{_as_text(setting.default)}`')}"
    if not setting.choices:
        yield f"\n  {fill(translate('Settings', 'such as %1'), f'`{_as_text(setting.example)}`')}"
    yield ""


def _plain(text: str) -> str:
    """Return a sentence in which no sign is taken for markup."""
    return "".join(f"\\{sign}" if sign in "*_[]{}#<>" else sign for sign in text)


def _as_text(value: Value) -> str:
    if isinstance(value, tuple):
        return ", ".join(value)
    return value.replace("\n", " / ") if isinstance(value, str) else f"{value:g}"
