"""Where the ledger of a project is: in a file of the user's own, or on a team's server."""

from typing import TYPE_CHECKING

from app.model import CopycueError
from app.workspace.project.project_files import path_of_project
from app.workspace.project.setup import Setup

if TYPE_CHECKING:
    from app.ledger import AnyLedger

__all__ = ["open_ledger_of"]


def open_ledger_of(setup: Setup) -> "AnyLedger":
    """Open the ledger of a project, and make it where there is none.

    Where the user's own data folder can hold none, as on a network share, notes are read all the same.

    Raises:
        CopycueError: there can be no ledger at the address that the settings name.
    """
    from app.ledger import Ledger, open_ledger

    path = path_of_project("ledgers", setup.named_by, suffix=".db")
    if setup.ledger_url:
        return open_ledger(setup.ledger_url, project=setup.ledger_project, folder=path.parent)
    try:
        return open_ledger(path, project=setup.name, folder=path.parent)
    except CopycueError as trouble:
        return Ledger.passing(trouble)
