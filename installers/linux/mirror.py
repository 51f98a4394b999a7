"""Where this machine gets packages from: so that a bare Debian made on it can get some as well.

Read from apt and pip as they are set up here, whatever they are set up to. Nothing of it is written down.
"""

import os
import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

__all__ = ["Mirror", "debian_mirror", "pip_settings"]

_TARGETS = (
    "indextargets",
    "--format",
    "$(ORIGIN)|$(REPO_URI)|$(RELEASE)|$(COMPONENT)",
    "Created-By: Packages",
)
_SETTING = re.compile(r'^(Acquire::(?:https?|Retries|Check-)[^ ]* "[^"]*";)$', re.MULTILINE)
_PIP = re.compile(r"^(?:global|install)\.([\w-]+)='(.*)'$", re.MULTILINE)


class Mirror(NamedTuple):
    """Where Debian's packages come from.

    Attributes:
        targets: address, suite and component of each list of packages.
        settings: of apt, about how to get there: proxies and the like.
    """

    targets: tuple[tuple[str, str, str], ...]
    settings: str

    def of(self, suite: str) -> str:
        """Return the address that has a suite.

        Raises:
            LookupError: apt knows none; without ``apt-get update`` it knows of nothing.
        """
        for address, name, _ in self.targets:
            if name == suite:
                return address
        raise LookupError(f"apt knows no mirror of Debian {suite} here; apt-get update?")

    def sources(self, suite: str) -> str:
        """Return the lines of ``sources.list`` of a suite, with its updates and security."""
        own = (target for target in self.targets if target[1].split("-")[0] == suite)
        return "".join(f"deb {' '.join(target)}\n" for target in own)


def debian_mirror() -> Mirror:
    """Return what apt is set up to on this machine.

    Raises:
        subprocess.CalledProcessError: apt does not tell.
    """
    lines = (line.split("|") for line in _say("apt-get", *_TARGETS).splitlines())
    targets = dict.fromkeys((uri, suite, part) for origin, uri, suite, part in lines if origin == "Debian")
    settings = _SETTING.findall(_say("apt-config", "dump", "Acquire"))
    return Mirror(tuple(targets), "".join(f"{line}\n" for line in settings))


def pip_settings() -> tuple[dict[str, str], list[Path]]:
    """Return pip's settings as environment, and the files and folders that they name."""
    told = _say(sys.executable, "-m", "pip", "config", "list")
    settings = {f"PIP_{name.replace('-', '_').upper()}": value for name, value in _PIP.findall(told)}
    settings |= {name: value for name, value in os.environ.items() if name.startswith("PIP_")}
    spread = {name: value.replace("\\n", " ") for name, value in settings.items()}
    return spread, sorted(_places(spread.values()))


def _places(values: Iterable[str]) -> set[Path]:
    """Return what there is on this machine of paths and ``file:`` addresses."""
    words = {word for value in values for word in value.split()}
    paths = {Path(urlsplit(word).path if word.startswith("file:") else word) for word in words}
    # What an index on the disk lists lies beside it.
    whole = {path.parent if path.name == "simple" else path for path in paths}
    return {path for path in whole if path.is_absolute() and path.exists()}


def _say(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
