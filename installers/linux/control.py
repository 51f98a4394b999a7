"""The texts that a .deb is known by: control, Debian's changelog, checksums, copyright."""

import hashlib
from collections.abc import Sequence
from datetime import datetime
from email.utils import format_datetime
from pathlib import Path
from typing import NamedTuple

from installers.product import MAINTAINER, NAME

__all__ = ["Fields", "checksums", "control", "debian_changelog"]

_RECOMMENDED = ("fonts-dejavu-core", "xdg-utils")
"""Without the first a desktop has fonts of its own, as a rule; the second opens folders and web pages."""
_DESCRIPTION = """\
Description: finds the text that a client's note is about, drafts the reply
 Clients write bug notes, and many are no bugs: "change this word to that".
 The words stand in XML files that the client can edit. Copycue reads the
 notes (tables, documents, mails, exports of trackers) and the files, and says
 for each note whose it is: the client's, with file, line, the proven change
 and a polite reply that says so; the developers'; or not sure.
 .
 It never writes a client's file, and nothing leaves the computer. There is a
 window (copycue-gui) and a command line (copycue).
"""


class Fields(NamedTuple):
    """What differs from package to package.

    Attributes:
        version: Debian's, such as ``0.1.0-1``.
        depends: the relations of ``Depends``.
        installed_kib: what its files take up, in KiB.
    """

    version: str
    depends: Sequence[str]
    installed_kib: int


def control(fields: Fields) -> str:
    """Return the file ``DEBIAN/control``."""
    return (
        f"Package: {NAME}\n"
        f"Version: {fields.version}\n"
        "Section: text\n"
        "Priority: optional\n"
        "Architecture: amd64\n"
        f"Maintainer: {MAINTAINER}\n"
        f"Installed-Size: {fields.installed_kib}\n"
        f"Depends: {', '.join(fields.depends)}\n"
        f"Recommends: {', '.join(_RECOMMENDED)}\n"
        f"{_DESCRIPTION}"
    )


def debian_changelog(version: str, date: datetime) -> str:
    """Return Debian's own changelog: what is new in the program stands in the program's."""
    return (
        f"{NAME} ({version}) stable; urgency=medium\n\n"
        "  * Packed from this release's sources; what is new in it: changelog.gz.\n\n"
        f" -- {MAINTAINER}  {format_datetime(date)}\n"
    )


def checksums(root: Path) -> str:
    """Return the file ``DEBIAN/md5sums`` of all that is to be installed below a root."""
    files = (path for path in sorted(root.rglob("*")) if path.is_file() and not path.is_symlink())
    installed = (path for path in files if "DEBIAN" not in path.relative_to(root).parts[:1])
    return "".join(f"{_md5(path)}  {path.relative_to(root)}\n" for path in installed)


def _md5(path: Path) -> str:
    return hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
