"""Puts the pages of a language, and what was made for them, into one folder, and has Sphinx build it."""

import shutil
import subprocess
import sys
from importlib.metadata import distribution
from pathlib import Path

from app.model import Language

__all__ = ["BUILD", "LICENCES", "SOURCES", "build", "stage"]

SOURCES = Path(__file__).parents[1]
"""The folder of the handbook: ``conf.py``, and the pages of each language."""
_ROOT = SOURCES.parents[1]
BUILD = _ROOT / "build" / "handbook"
LICENCES = "licences.txt"
"""Beside the pages: the licences of what is not ours in them."""
_BROUGHT = ("sphinx", "furo", "sphinx-basic-ng", "snowballstemmer")


def stage(language: Language, target: Path, made: Path) -> None:
    """Put the pages of a language into a new folder, with what was made for them.

    Args:
        language: whose pages.
        target: the folder, which is not there yet.
        made: has ``commands.md``, ``settings.md`` and the folder ``pictures``.
    """
    shutil.copytree(SOURCES / language, target)
    shutil.copytree(made, target / "made")
    shutil.copytree(SOURCES / "words", target / "words")  # compiled there, and not among the sources


def build(language: Language, source: Path, target: Path) -> int:
    """Build the pages anew, with nothing of a former build; return 0, or else if something is wrong.

    Args:
        language: of the pages.
        source: what ``stage`` put together.
        target: the folder of the built pages.
    """
    shutil.rmtree(target, ignore_errors=True)
    options = ["-q", "-b", "html", "-W", "--keep-going", "-d", str(source.parent / f"{language}.doctrees")]
    options += ["-c", str(SOURCES), "-D", f"language={language}", str(source), str(target)]
    # In a process of its own: Sphinx keeps much for the rest of one, its language above all.
    run = subprocess.run([sys.executable, "-m", "sphinx", *options], cwd=_ROOT, check=False)  # noqa: S603 – ours
    if run.returncode == 0:
        (target / LICENCES).write_text(_licences(), encoding="utf-8")
    return run.returncode


def _licences() -> str:
    """Return the licences of what the pages bring along: styles, and the scripts of the search."""
    parts = []
    for name in _BROUGHT:
        package = distribution(name)
        texts = (
            file.read_text(encoding="utf-8")
            for file in package.files or ()
            if file.stem in {"LICENSE", "COPYING"}
        )
        parts.append("\n".join([f"{name} {package.version}", "", *texts]))
    return "\n\n".join(parts)
