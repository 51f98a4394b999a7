"""A bundle changes its environment to find its libraries; what it starts must not inherit that."""

from ui.outside import as_outside

_USUAL = {"HOME": "/home/jan", "PATH": "/usr/bin"}


def test_the_path_of_libraries_is_the_users_again() -> None:
    environment = _USUAL | {"LD_LIBRARY_PATH": "/opt/copycue/_internal:/own", "LD_LIBRARY_PATH_ORIG": "/own"}
    as_outside(environment)
    assert environment == _USUAL | {"LD_LIBRARY_PATH": "/own"}


def test_who_had_no_path_of_libraries_has_none() -> None:
    environment = _USUAL | {"LD_LIBRARY_PATH": "/opt/copycue/_internal"}
    as_outside(environment)
    assert environment == _USUAL


def test_an_empty_path_of_libraries_stays_empty() -> None:
    environment = _USUAL | {"LD_LIBRARY_PATH": "/opt/copycue/_internal", "LD_LIBRARY_PATH_ORIG": ""}
    as_outside(environment)
    assert environment == _USUAL | {"LD_LIBRARY_PATH": ""}


def test_a_copycue_in_the_terminal_of_an_editor_is_on_its_own() -> None:
    environment = _USUAL | {"_PYI_ARCHIVE_FILE": "/opt/copycue/copycue", "_PYI_PARENT_PROCESS_LEVEL": "1"}
    as_outside(environment)
    assert environment == _USUAL
