"""Compiled templates, kept in the user's cache folder from one run to the next.

Only time is saved: a cache that is missing, damaged, of another version or not writable is as good as none.
"""

import hashlib
import os
import pickle
import sys
from functools import lru_cache
from pathlib import Path
from types import CodeType

import jinja2
from jinja2 import FileSystemBytecodeCache
from jinja2.bccache import Bucket

from app import __version__, places

__all__ = ["CompiledTemplates", "compiled_templates"]

_WRITES_CODE = ("engine.py", "wordings.py", "parts.py", "limits.py")
"""Modules whose change makes other code of the same template."""

_DAMAGED = (
    OSError,
    EOFError,
    ValueError,
    TypeError,
    AttributeError,
    ImportError,
    IndexError,
    pickle.PickleError,
)
"""What pickle and Jinja raise for a file that is not as it was written."""


class CompiledTemplates(FileSystemBytecodeCache):
    """Jinja's cache of files, that forgives, and in front of it what this run has compiled.

    Args:
        folder: where the files are; made when there is something to write.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(str(folder), "%s.compiled")
        self._folder = folder
        self._codes: dict[tuple[str, str], CodeType] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give a template its code, if it was compiled before."""
        known = self._codes.get((bucket.key, bucket.checksum))
        if known is None:
            try:
                super().load_bytecode(bucket)
            except _DAMAGED:
                bucket.reset()
            known = bucket.code
        bucket.code = known if isinstance(known, CodeType) else None
        if bucket.code is not None:
            self._codes[bucket.key, bucket.checksum] = bucket.code

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep the code of a template."""
        if bucket.code is not None:
            self._codes[bucket.key, bucket.checksum] = bucket.code
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            super().dump_bytecode(bucket)
        except OSError:
            return


@lru_cache(maxsize=1)
def compiled_templates() -> CompiledTemplates:
    """Return the cache in the user's folder for what can be made again."""
    return CompiledTemplates(places.cache() / "templates" / f"{__version__}-{_fingerprint()}")


def _fingerprint() -> str:
    """Return what tells code of one making from that of another."""
    made_with = f"{jinja2.__version__} {sys.implementation.cache_tag}"
    found = hashlib.sha256(made_with.encode())
    for name in _WRITES_CODE:
        path = Path(__file__).with_name(name)
        if os.path.exists(path):  # noqa: PTH110 - in a packed program the sources are not beside it
            found.update(path.read_bytes())
    return found.hexdigest()[:16]
