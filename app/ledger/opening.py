"""The one way to open a ledger, whichever kind its address asks for."""

from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias, Union

from app.ledger.ledger import Ledger
from app.ledger.team_address import is_address_of_team
from app.model import Clock, utc_now

if TYPE_CHECKING:
    from app.ledger.team_ledger import TeamLedger

__all__ = ["AnyLedger", "open_ledger"]

AnyLedger: TypeAlias = Union[Ledger, "TeamLedger"]
"""What is done with one is done with the other in the same way."""


def open_ledger(address: str | Path, *, project: str, folder: Path, clock: Clock = utc_now) -> AnyLedger:
    """Open the ledger of a project, and make it where there is none.

    Args:
        address: path of a file, or ``postgresql+psycopg://…`` for a team, whose server may be away.
        project: the name of the project: who gives the same name shares a team's ledger.
        folder: where the local copy of a team's ledger is kept; made where missing.
        clock: tells the time, aware.

    Raises:
        CopycueError: there can be no ledger at this address.
    """
    if is_address_of_team(address):
        from app.ledger.team_ledger import TeamLedger  # and with it what only a team needs

        return TeamLedger.open(str(address), project=project, folder=folder, clock=clock)
    return Ledger.open(Path(address), project=project, clock=clock)
