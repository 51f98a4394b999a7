"""Translations as Qt reads them: compiled from the files that translators edit (``*.ts``).

A packed program brings them compiled. Elsewhere they are compiled on first use into the user's folder for
what can be made again, by the tool that comes with PySide6, under a name that tells the words they were
made of: they are never older than these.
"""

import hashlib
import logging
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import PySide6

from app import places
from resources import folder

__all__ = ["compile_all", "compiled"]

_log = logging.getLogger(__name__)
_PARTS = ("copycue", "core")
"""What is translated: the window, and what the core says."""
_PATIENCE_S = 20
if sys.platform == "win32":
    _FLAGS = subprocess.CREATE_NO_WINDOW
else:
    _FLAGS = 0


def compiled(language: str, *, shipped: Path | None = None, cache: Path | None = None) -> Path | None:
    """Return the compiled words of a language; None where there are none, then it is spoken English.

    Args:
        language: such as "de".
        shipped: the folder of the translations, for tests.
        cache: the folder to compile into, for tests.
    """
    shipped = shipped or folder("translations")
    packed = shipped / f"{language}.qm"
    if packed.exists():
        return packed
    sources = _sources(shipped, language)
    if not sources:
        return None
    cache = cache or places.cache() / "translations"
    target = cache / f"{language}-{_fingerprint(sources)}.qm"
    try:
        if not target.exists():
            _compile(sources, target)
    except (OSError, subprocess.SubprocessError) as error:
        _log.warning("the words of the language %s can not be compiled: %s", language, error)
        return None
    return target


def compile_all(target: Path) -> list[Path]:
    """Compile all languages into a folder, for a packed program; return the files.

    Those that are newer than their words stay: they are the same for every system, so that a bundle for
    another system can be given them.

    Raises:
        OSError: the folder can not be written, or PySide6 came without its tools.
        subprocess.SubprocessError: a file of translations is damaged.
    """
    shipped = folder("translations")
    languages = sorted({path.stem.rpartition("_")[2] for path in shipped.glob("*_*.ts")})
    made = [target / f"{language}.qm" for language in languages]
    for language, path in zip(languages, made, strict=True):
        sources = _sources(shipped, language)
        if not _is_newer(path, sources):
            _compile(sources, path)
    return made


def _is_newer(made: Path, sources: Sequence[Path]) -> bool:
    """Return whether a file is there and newer than what it is made of."""
    if not made.exists():
        return False
    time = made.stat().st_mtime
    return all(source.stat().st_mtime < time for source in sources)


def _sources(shipped: Path, language: str) -> list[Path]:
    paths = (shipped / f"{part}_{language}.ts" for part in _PARTS)
    return [path for path in paths if path.exists()]


def _fingerprint(sources: Sequence[Path]) -> str:
    """Return what tells these words, compiled by this Qt, from others."""
    found = hashlib.sha256(PySide6.__version__.encode())
    for source in sources:
        found.update(source.read_bytes())
    return found.hexdigest()[:16]


def _compile(sources: Sequence[Path], target: Path) -> None:
    """Compile into one file, which appears whole or not at all."""
    tool = Path(PySide6.__file__).with_name("lrelease.exe" if sys.platform == "win32" else "lrelease")
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=".compiling-", suffix=".qm")
    os.close(handle)
    made = Path(name)
    try:
        subprocess.run(  # noqa: S603 - Qt's own tool, on our own files
            [tool, "-silent", *sources, "-qm", made],
            check=True,
            # No pipes: a desktop that it starts, where there is none yet, would keep them open for ever.
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=_PATIENCE_S,
            creationflags=_FLAGS,
        )
        made.replace(target)
    finally:
        made.unlink(missing_ok=True)
