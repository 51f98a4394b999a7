"""Where Copycue keeps what it knows of a project: in the user's data folder, away from the client's."""

import hashlib
import os
import re
from collections.abc import Sequence
from pathlib import Path

from app import places

__all__ = ["path_of_project"]


def path_of_project(kind: str, paths: Sequence[Path], *, suffix: str = "") -> Path:
    """Return where something is kept about the project that these paths name.

    Other paths are another project: the name holds a hash of them.
    """
    whole = [os.path.normcase(os.path.normpath(places.steady(path.absolute()))) for path in paths]
    digest = hashlib.blake2b("\0".join(whole).encode("utf-8", "surrogateescape"), digest_size=8)
    name = re.sub("[^a-z0-9]+", "-", Path(whole[0]).name.lower())[:40].strip("-") if whole else ""
    return places.data() / kind / f"{name or 'project'}-{digest.hexdigest()}{suffix}"
