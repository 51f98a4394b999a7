"""Checksums beside what is handed out, in the form that ``sha256sum --check`` reads."""

import hashlib
from pathlib import Path

__all__ = ["NAME", "differing", "write"]

NAME = "SHA256SUMS"


def write(folder: Path) -> list[str]:
    """Write the checksums of a folder's files into it; return the lines.

    Folders in it are left out: what is handed out are files.
    """
    lines = [f"{_sum_of(path)}  {path.name}" for path in _files(folder)]
    (folder / NAME).write_text("".join(f"{line}\n" for line in lines), "utf-8", newline="\n")
    return lines


def differing(folder: Path) -> list[str]:
    """Return which files of a folder are changed, missing or unlisted by its checksums, a sentence each."""
    said = dict(_entries((folder / NAME).read_text("utf-8")))
    found = {path.name: _sum_of(path) for path in _files(folder)}
    return [
        *(f"{name} is missing" for name in sorted(said.keys() - found)),
        *(f"{name} has no checksum" for name in sorted(found.keys() - said)),
        *(
            f"{name} has another checksum"
            for name in sorted(said.keys() & found)
            if said[name] != found[name]
        ),
    ]


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if path.is_file() and path.name != NAME)


def _sum_of(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _entries(text: str) -> list[tuple[str, str]]:
    parts = (line.partition("  ") for line in text.splitlines())
    return [(name, checksum) for checksum, _, name in parts]
