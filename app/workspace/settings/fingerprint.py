"""What tells one state of a file of settings from another."""

import hashlib
from pathlib import Path

from app.workspace.settings.declared import FILE_NAME

__all__ = ["digest_of", "fingerprint"]


def fingerprint(folder: Path) -> str:
    """Return what tells a state of a workspace's file of settings from others; "" where there is none."""
    try:
        return digest_of((folder / FILE_NAME).read_bytes())
    except OSError:
        return ""


def digest_of(data: bytes) -> str:
    """Return what tells what is in a file of settings from other states of it."""
    return hashlib.blake2b(data, digest_size=16).hexdigest()
