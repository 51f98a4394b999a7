"""Holds a package against the rules of Debian and of desktops, with the tools that know them."""

import subprocess
from pathlib import Path

from installers.checks import CheckError, Checks
from installers.product import APP_ID

__all__ = ["lint"]


def lint(root: Path, deb: Path, checks: Checks) -> None:
    """Check the desktop entry, the AppStream file, the manual page and the package as a whole.

    Args:
        root: the folder of which the package was made.
        deb: the package.
        checks: told what came of it.
    """
    share = root / "usr" / "share"
    with checks.check("desktop entry"):
        _say("desktop-file-validate", str(share / "applications" / f"{APP_ID}.desktop"))
    with checks.check("AppStream"):
        _say("appstreamcli", "validate", "--no-net", str(share / "metainfo" / f"{APP_ID}.metainfo.xml"))
    with checks.check("manual page"):
        page = share / "man" / "man1" / "copycue.1.gz"
        warnings = _say("man", "--warnings", "--local-file", "--encoding=UTF-8", str(page), beside=True)
        if warnings:
            raise CheckError(warnings)
    with checks.check("lintian, no errors and warnings") as said:
        found = _say("lintian", "--fail-on", "error,warning", "--tag-display-limit", "0", str(deb))
        said(f"{len(found.splitlines())} other remarks")


def _say(*command: str, beside: bool = False) -> str:
    """Run a tool; return what it prints, or what it says beside that."""
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return done.stderr.strip() if beside else done.stdout.strip()
