"""From nothing to a reply with the README alone: on a bare Debian, by the clock.

Two people read it: one has the package, the other a copy of the sources.
"""

import subprocess
import time
from pathlib import Path

from installers.checks import CheckError, Checks
from installers.linux.bare import USER, Bare
from installers.linux.mirror import pip_settings
from installers.product import NAME, ROOT

__all__ = ["from_sources", "with_package"]

_MOST_S = 120
"""Someone who has only the README gets to a reply in two minutes."""
_TOOLS = ("git", "make", "python3", "python3-venv")
"""What the README asks for; git is how one comes by the sources."""
_SEEN = "/mnt/given"


def with_package(bare: Bare, deb: Path, checks: Checks) -> None:
    """Install the package as the README says, with what it recommends, and see a reply."""
    with checks.check("README: from the package to a reply") as said:
        began = time.monotonic()
        bare.administer(
            "apt-get", "install", "--yes", "--quiet", f"{_SEEN}/{deb.name}", seen={deb.parent: _SEEN}
        )
        printed = bare.run(NAME, "demo")
        said(_held(printed, time.monotonic() - began))


def from_sources(bare: Bare, work: Path, checks: Checks) -> None:
    """Clone the sources and type the README's command: it makes its own environment.

    Args:
        bare: the Debian.
        work: a folder for what is in between.
        checks: told what came of it.
    """
    with checks.check("README: from the sources to a reply") as said:
        bundle = work / "sources.bundle"
        subprocess.run(
            ["git", "-C", ROOT, "bundle", "create", bundle, "HEAD"], check=True, capture_output=True
        )
        settings, places = pip_settings()
        seen = {place: str(place) for place in places} | {bundle: f"{_SEEN}/{bundle.name}"}
        began = time.monotonic()
        bare.administer("apt-get", "install", "--yes", "--quiet", "--no-install-recommends", *_TOOLS)
        tools = time.monotonic() - began
        bare.run("git", "clone", "--quiet", f"{_SEEN}/{bundle.name}", f"/home/{USER}/{NAME}", seen=seen)
        make = ("make", "--silent", "--directory", f"/home/{USER}/{NAME}", "demo")
        printed = bare.run(*make, own=settings, seen=seen, network=True)
        said(f"{_held(printed, time.monotonic() - began)}, {tools:.0f} s of it for {', '.join(_TOOLS)}")


def _held(printed: str, seconds: float) -> str:
    """Return how long it took.

    Raises:
        CheckError: no reply was seen, or too late.
    """
    if "Reply" not in printed:
        raise CheckError("no reply is printed")
    if seconds > _MOST_S:
        raise CheckError(f"{seconds:.0f} s, and {_MOST_S} s is the most")
    return f"{seconds:.0f} s"
