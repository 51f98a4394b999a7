"""What an installer must do, tried in a fresh prefix: installing, working, upgrading, uninstalling."""

import shutil
from pathlib import Path

from installers.checks import CheckError, Checks
from installers.product import ROOT
from installers.windows import trial_of_program as program
from installers.windows import trial_of_setup as setup
from installers.windows.installed import Installed, traces
from installers.windows.places import WORK
from installers.windows.screen import screen
from installers.windows.wine import Wine

__all__ = ["try_installer"]

_PROJECT = Path("Kundenprojekte für Büro", "Fähre")
_ELSEWHERE = Path("Programme für Büro", "Copycue Vorschau")


def try_installer(checks: Checks) -> None:
    """Try the installer in a prefix of its own; each check tells for itself."""
    wine = Wine(WORK / "trial")
    with checks.check("a fresh Windows 10 under Wine"):
        wine.make()
        if before := traces(wine):
            raise CheckError(f"it knows Copycue already: {before}")
    try:
        _try(checks, wine)
    finally:
        wine.stop()


def _try(checks: Checks, wine: Wine) -> None:
    setup.try_old_windows(checks, wine)
    copycue = Installed(wine)
    setup.try_installing(checks, copycue)
    project = wine.drive / _PROJECT  # such as a user has it
    shutil.copytree(ROOT / "resources" / "sample", project)
    program.try_command_line(checks, copycue, project)
    with screen() as shown:
        seen = Installed(Wine(wine.prefix, shown.display))
        program.try_window(checks, seen, project, shown)
        setup.try_while_running(checks, seen, project, shown)
    setup.try_upgrade(checks, copycue, project)
    setup.try_uninstalling(checks, copycue, project)
    setup.try_uninstalling_with_data(checks, Installed(wine, wine.drive / _ELSEWHERE), project)
