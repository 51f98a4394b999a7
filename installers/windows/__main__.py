"""``make package-windows``: makes the installer for Windows under Wine and tries it; a line a check."""

import sys
from pathlib import Path

from installers.checks import CheckError, Checks
from installers.product import ROOT
from installers.windows.bundle import build_bundle, files_of, gather_licences, megabytes
from installers.windows.interpreter import fetch_libraries, make_interpreter
from installers.windows.places import BUNDLE, INSTALLER, STAMP, WORK
from installers.windows.setup import SCRIPTS, is_newer, make_installer
from installers.windows.trial import try_installer
from installers.windows.wine import Wine, make_shims

_MOST_BYTES = 45_000_000


def main() -> int:
    """Build and try; return the exit status."""
    checks = Checks()
    _make_bundle(checks)
    if checks.status:
        checks.not_run("installer", "as there is no bundle")
        return checks.status
    if _make_installer(checks):
        try_installer(checks)
    return checks.status


def _make_bundle(checks: Checks) -> None:
    wine = Wine(WORK / "workshop")
    with checks.check("Wine, with stand-ins for what Qt misses there"):
        make_shims()
        wine.make()
    with checks.check("Python for Windows") as say:
        say(make_interpreter())
    with checks.check("libraries for Windows") as say:
        say(f"{fetch_libraries()} wheels")
    with checks.check("licences of what Windows' bundle has") as say:
        say(gather_licences(wine).partition("licences of ")[2].partition(" in ")[0])
    with checks.check("bundle, by build_spec.spec under Wine") as say:
        try:
            is_new = build_bundle(wine)
        finally:
            wine.stop()
        say(f"{_size_of(BUNDLE)}{'' if is_new else ', as built before of the same sources'}")


def _make_installer(checks: Checks) -> bool:
    """Make the installer, unless it is there already; False where it can not be made."""
    with checks.check("installer") as say:
        if not is_newer(INSTALLER, [STAMP, *SCRIPTS]):
            INSTALLER.unlink(missing_ok=True)
            make_installer(BUNDLE, INSTALLER)
        say(str(INSTALLER.relative_to(ROOT)))
    if not INSTALLER.exists():
        return False
    with checks.check(f"installer of at most {megabytes(_MOST_BYTES)}") as say:
        size = INSTALLER.stat().st_size
        if size > _MOST_BYTES:
            raise CheckError(f"it has {size:,} bytes")
        say(megabytes(size))
    return True


def _size_of(folder: Path) -> str:
    files = files_of(folder)
    return f"{len(files)} files, {megabytes(sum((folder / name).stat().st_size for name in files))}"


if __name__ == "__main__":
    sys.exit(main())
