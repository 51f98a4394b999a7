"""The ledger of a project as one thing: it goes into a file and comes back, and a team's needs a password."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from app.model import CopycueError, Problem, say
from app.workspace.ledger.files import Exported, export_ledger, import_ledger
from app.workspace.project.setup import Setup

if TYPE_CHECKING:
    from sqlalchemy import URL

    from app.ledger import Added, AnyLedger

__all__ = ["WholeLedger"]


class WholeLedger:
    """The ledger of a project.

    Args:
        setup: of the project.
        opened: returns its ledger; not asked for what concerns the password only.
    """

    def __init__(self, setup: Setup, opened: Callable[[], "AnyLedger"]) -> None:
        self._setup = setup
        self._opened = opened

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is to be said about it."""
        return self._opened().read().problems

    def export_to(self, path: Path, *, force: bool = False) -> Exported:
        """Write everything into a file; see ``export_ledger``."""
        return export_ledger(self._opened(), path, force=force)

    def import_from(self, path: Path) -> "Added":
        """Add what an exported file holds and this ledger lacks; see ``import_ledger``."""
        return import_ledger(self._opened(), path)

    # --- of a team --------------------------------------------------------------------------------

    @property
    def address(self) -> str:
        """The address of a team's ledger, without a password.

        Raises:
            CopycueError: the project shares no ledger.
        """
        if not self._setup.ledger_url:
            raise CopycueError(
                say("This project needs no password"),
                say("Its ledger is a file of yours. A team's has its address in copycue.toml: [ledger] url."),
            )
        return self._setup.ledger_url

    def _url(self) -> "URL":
        from app.ledger.team_address import team_url

        return team_url(self.address)

    def keep_password(self, password: str) -> None:
        """Keep the password for the address in the system's own store.

        Raises:
            CopycueError: the project shares no ledger, or there is no such store, or it refuses.
        """
        from app.ledger.passwords import keep_password

        keep_password(self._url(), password)

    def forget_password(self) -> bool:
        """Take the password out of the system's store; return whether there was one.

        Raises:
            CopycueError: the project shares no ledger.
        """
        from app.ledger.passwords import forget_password

        return forget_password(self._url())

    def trouble(self) -> str:
        """Try to reach the server, and return why that fails, or "".

        Raises:
            CopycueError: the project shares no ledger, or the server has room for none.
        """
        from app.ledger import Ledger
        from app.ledger.away import LedgerAwayError

        try:
            Ledger.open(self.address, project=self._setup.ledger_project).close()
        except LedgerAwayError as away:
            return away.message
        return ""
