"""What every installer says of the product, each from its one source: the version, the names, the day."""

import os
import subprocess
from datetime import UTC, datetime
from pathlib import Path

from app import __version__
from ui.application import APP_ID

__all__ = ["APP_ID", "MAINTAINER", "NAME", "ROOT", "SUMMARY", "VERSION", "source_date"]

ROOT = Path(__file__).parents[1]
NAME = "copycue"
"""As packages, programs and folders are called."""
VERSION = __version__
SUMMARY = "Finds the copy a client's bug note is about, and drafts the reply"
MAINTAINER = "The Copycue developers <copycue@copycue.invalid>"
"""Debian asks for an address. There is none yet; below ``.invalid`` it can never be somebody's (RFC 2606)."""


def source_date() -> datetime:
    """Return the day of what is packed, so that packing it twice gives the same bytes.

    It is ``SOURCE_DATE_EPOCH`` where that is set (reproducible-builds.org), else that of the last commit.

    Raises:
        subprocess.CalledProcessError: this is no checkout, and the variable is not set.
    """
    seconds = os.environ.get("SOURCE_DATE_EPOCH")
    if seconds is None:
        command = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
        seconds = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return datetime.fromtimestamp(int(seconds), UTC)
