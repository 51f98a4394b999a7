"""The editors that open a file at a line and column, and how each is called.

A call is a list of arguments and never goes through a shell, and a batch file of Windows is never called:
cmd.exe carries it out, and would take the name of a client's file for commands. The project's settings choose
among the editors that stand here; a command of one's own comes from one's own environment only, so that a
copycue.toml that somebody else wrote can not start a program of its choice.
"""

import os
import re
import shlex
import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from app.model import CopycueError, say
from app.workspace.opening.opened import Spot

__all__ = ["OWN_COMMAND", "Call", "EditorChoice", "call_of", "is_editors_link"]

OWN_COMMAND = "COPYCUE_EDITOR"
"""The variable of the environment that holds an own command, such as ``nvim-qt +{line} {path}``."""

Which = Callable[[str], str | None]
_FIELD = re.compile(r"\{(path|line|column)\}")
_BATCH = frozenset({".bat", ".cmd"})
_LINKED = frozenset(
    [
        "atom",
        "bbedit",
        "codium",
        "cursor",
        "editor",
        "emacs",
        "gedit",
        "http",
        "https",
        "idea",
        "jetbrains",
        "kate",
        "mvim",
        "nova",
        "phpstorm",
        "pycharm",
        "subl",
        "sublime",
        "textmate",
        "txmt",
        "vscode",
        "vscode-insiders",
        "vscodium",
        "webstorm",
        "windsurf",
        "zed",
    ]
)
"""What links to editors begin with. Others, such as ``file:``, may start whatever program they name."""


class EditorChoice(Enum):
    """What opens a text."""

    AUTO = "auto"
    VSCODE = "vscode"
    SUBLIME = "sublime"
    NOTEPADPP = "notepad++"
    KATE = "kate"
    GEDIT = "gedit"
    SYSTEM = "system"


@dataclass(frozen=True, slots=True)
class Call:
    """An editor as it is to be started.

    Attributes:
        name: what people call it.
        words: the program, with its whole path, and its arguments.
    """

    name: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Editor:
    """An editor that is known.

    Attributes:
        name: what people call it.
        programs: what its program is called, or where it usually lies.
        arguments: with the fields ``{path}``, ``{line}`` and ``{column}``; the path is absolute always, so
            that no file's name is taken for an option.
        behind_batch: where its program lies, seen from the batch file that Windows finds instead.
    """

    name: str
    programs: tuple[str, ...]
    arguments: tuple[str, ...]
    behind_batch: str = ""


_EDITORS = {
    EditorChoice.VSCODE: _Editor(
        "Visual Studio Code",
        ("code", "codium", "/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code"),
        ("--goto", "{path}:{line}:{column}"),
        behind_batch="../Code.exe",
    ),
    EditorChoice.SUBLIME: _Editor(
        "Sublime Text",
        (
            "subl",
            "/Applications/Sublime Text.app/Contents/SharedSupport/bin/subl",
            "C:/Program Files/Sublime Text/subl.exe",
        ),
        ("{path}:{line}:{column}",),
    ),
    EditorChoice.NOTEPADPP: _Editor(
        "Notepad++",
        (
            "notepad++",
            "C:/Program Files/Notepad++/notepad++.exe",
            "C:/Program Files (x86)/Notepad++/notepad++.exe",
        ),
        ("-n{line}", "-c{column}", "{path}"),
    ),
    EditorChoice.KATE: _Editor("Kate", ("kate",), ("--line", "{line}", "--column", "{column}", "{path}")),
    EditorChoice.GEDIT: _Editor("gedit", ("gedit",), ("+{line}:{column}", "{path}")),
}


def call_of(
    choice: EditorChoice,
    spot: Spot,
    *,
    environment: Mapping[str, str] = os.environ,
    which: Which = shutil.which,
    looked_for: bool = True,
) -> Call | None:
    """Return how an editor is started on a spot; None where the system's own program is to open the file.

    Args:
        choice: what the settings say.
        spot: what to open.
        environment: where an own command is found, which counts where nothing is chosen.
        which: finds a program.
        looked_for: where nothing is chosen, the first editor that is on this computer is taken.

    Raises:
        CopycueError: the one that is chosen is not there, or the own command is not sound.
    """
    if choice is EditorChoice.SYSTEM:
        return None
    if choice is EditorChoice.AUTO:
        own = environment.get(OWN_COMMAND, "").strip()
        if own:
            return _own(own, spot, which)
        if not looked_for:
            return None
    calls = _calls(tuple(_EDITORS) if choice is EditorChoice.AUTO else (choice,), spot, which)
    found = next(calls, None)
    if found is None and choice is not EditorChoice.AUTO:
        message = say(
            "Its program is not on this computer's search path. Put it there, or set another one as "
            "open_with in copycue.toml, or give a command of your own as {variable}.",
            variable=OWN_COMMAND,
        )
        raise CopycueError(say("{program} was not found", program=_EDITORS[choice].name), message)
    return found


def is_editors_link(address: str) -> bool:
    """Return whether an address of the project's settings leads to an editor, so that it may be opened."""
    return address.partition(":")[0].lower() in _LINKED


def _calls(choices: tuple[EditorChoice, ...], spot: Spot, which: Which) -> Iterator[Call]:
    for choice in choices:
        editor = _EDITORS[choice]
        for program in editor.programs:
            if (path := _runnable(which(program), editor.behind_batch)) is not None:
                yield Call(editor.name, (path, *_filled(editor.arguments, spot)))


def _own(command: str, spot: Spot, which: Which) -> Call:
    """Return the call of an own command; a file that it does not ask for comes last."""
    try:
        words = shlex.split(command, posix=os.name != "nt")
    except ValueError as error:
        message = say(
            "{variable} is {command}: a quotation mark lacks its other half.",
            variable=OWN_COMMAND,
            command=command,
        )
        raise CopycueError(say("The editor can not be started"), message) from error
    if os.name == "nt":  # there, quotation marks are kept
        words = [word.strip('"') for word in words]
    program = _runnable(which(words[0]), "")
    if program is None:
        message = say(
            "{variable} is {command}, but there is no program {program} (a batch file is none).",
            variable=OWN_COMMAND,
            command=command,
            program=words[0],
        )
        raise CopycueError(say("The editor can not be started"), message)
    arguments = words[1:]
    if not any("{path}" in word for word in arguments):
        arguments.append("{path}")
    return Call(Path(program).stem, (program, *_filled(arguments, spot)))


def _runnable(path: str | None, behind_batch: str) -> str | None:
    """Return a program that may be called, in place of a batch file the program behind it; None for none."""
    if path is None or Path(path).suffix.lower() not in _BATCH:
        return path
    program = Path(path).parent / behind_batch
    return str(program.resolve()) if behind_batch and program.is_file() else None


def _filled(arguments: tuple[str, ...] | list[str], spot: Spot) -> Iterator[str]:
    """Yield arguments with their fields filled in one pass: a file's name may hold a field's sign."""
    values = {"path": str(spot.path.absolute()), "line": str(spot.line), "column": str(spot.column)}
    for argument in arguments:
        yield _FIELD.sub(lambda field: values[field[1]], argument)
