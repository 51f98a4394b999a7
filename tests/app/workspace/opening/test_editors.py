"""How each editor is called: with lists of arguments, absolute paths, and never through a shell."""

from pathlib import Path

import pytest

from app.model import CopycueError
from app.workspace.opening.editors import OWN_COMMAND, Call, EditorChoice, call_of
from app.workspace.opening.opened import Spot

FILE = Path("/kiosk/copy/pier.xml").absolute()
SPOT = Spot(FILE, 42, 18)


def found(*names: str) -> dict[str, str]:
    """Return where programs of these names are."""
    return {name: f"/usr/bin/{name}" for name in names}


def called(
    choice: EditorChoice,
    programs: dict[str, str],
    spot: Spot = SPOT,
    *,
    own: str = "",
    looked_for: bool = True,
) -> Call | None:
    environment = {OWN_COMMAND: own} if own else {}
    return call_of(choice, spot, environment=environment, which=programs.get, looked_for=looked_for)


@pytest.mark.parametrize(
    ("choice", "program", "arguments"),
    [
        (EditorChoice.VSCODE, "code", ("--goto", f"{FILE}:42:18")),
        (EditorChoice.VSCODE, "codium", ("--goto", f"{FILE}:42:18")),
        (EditorChoice.SUBLIME, "subl", (f"{FILE}:42:18",)),
        (EditorChoice.NOTEPADPP, "notepad++", ("-n42", "-c18", f"{FILE}")),
        (EditorChoice.KATE, "kate", ("--line", "42", "--column", "18", f"{FILE}")),
        (EditorChoice.GEDIT, "gedit", ("+42:18", f"{FILE}")),
    ],
)
def test_each_editor_gets_line_and_column_in_its_own_way(
    choice: EditorChoice, program: str, arguments: tuple[str, ...]
) -> None:
    call = called(choice, found(program))
    assert call is not None
    assert call.words == (f"/usr/bin/{program}", *arguments)


@pytest.mark.parametrize("choice", [one for one in EditorChoice if one is not EditorChoice.SYSTEM])
@pytest.mark.parametrize("name", ["--wait.xml", "a b;rm -rf ~.xml", "{line}{column}.xml", "+1.xml"])
def test_a_clients_file_name_is_never_an_option_nor_a_field(choice: EditorChoice, name: str) -> None:
    folder = Path("/kiosk")
    call = called(choice, found("code", "subl", "notepad++", "kate", "gedit"), Spot(folder / name, 7, 3))
    assert call is not None
    with_name = [word for word in call.words if name in word]
    assert len(with_name) == 1
    assert with_name[0].startswith(str(folder.absolute()))


def test_a_path_below_the_folder_one_is_in_is_spelt_out() -> None:
    call = called(EditorChoice.KATE, found("kate"), Spot(Path("-x.xml")))
    assert call is not None
    assert call.words[-1] == str(Path.cwd() / "-x.xml")


def test_where_nothing_is_chosen_the_first_that_is_there_opens_it() -> None:
    call = called(EditorChoice.AUTO, found("gedit", "kate"))
    assert call is not None
    assert call.name == "Kate"


def test_where_none_is_there_or_none_is_to_be_looked_for_the_system_opens_it() -> None:
    assert called(EditorChoice.AUTO, {}) is None
    assert called(EditorChoice.AUTO, found("kate"), looked_for=False) is None
    assert called(EditorChoice.SYSTEM, found("kate"), own="kate") is None


def test_a_chosen_editor_that_is_not_there_is_told() -> None:
    with pytest.raises(CopycueError, match="Sublime Text was not found"):
        called(EditorChoice.SUBLIME, found("kate"))


# --- an own command -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("own", "arguments"),
    [
        ("pen", (f"{FILE}",)),
        ("pen -g {path}:{line}", ("-g", f"{FILE}:42")),
        ('pen "--title=one two" +{line}', ("--title=one two", "+42", f"{FILE}")),
    ],
)
def test_an_own_command_counts_where_nothing_is_chosen(own: str, arguments: tuple[str, ...]) -> None:
    call = called(EditorChoice.AUTO, found("pen", "kate"), own=own)
    assert call == Call("pen", ("/usr/bin/pen", *arguments))


def test_a_chosen_editor_counts_before_an_own_command() -> None:
    call = called(EditorChoice.KATE, found("pen", "kate"), own="pen")
    assert call is not None
    assert call.name == "Kate"


@pytest.mark.parametrize("own", ['pen "half', "pencil {path}", "pen.cmd {path}"])
def test_an_own_command_that_can_not_be_called_is_told(own: str) -> None:
    with pytest.raises(CopycueError, match="The editor can not be started"):
        called(EditorChoice.AUTO, found("pen", "pen.cmd"), own=own)


# --- batch files --------------------------------------------------------------------------------------


def test_the_program_behind_a_batch_file_is_called_in_its_place(tmp_path: Path) -> None:
    batch = tmp_path / "bin" / "code.cmd"
    batch.parent.mkdir()
    (tmp_path / "Code.exe").touch()
    call = called(EditorChoice.VSCODE, {"code": str(batch)})
    assert call is not None
    assert call.words[0] == str(tmp_path / "Code.exe")


def test_a_batch_file_itself_is_never_called() -> None:
    assert called(EditorChoice.AUTO, {"code": "/x/bin/code.cmd", "kate": "/x/kate.BAT"}) is None
