"""The file ``copyright`` of the package, in Debian's format: Copycue's licence, and whose the rest is.

The texts of the others' licences lie in the bundle: they are long, and the window shows them.
"""

import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from installers.product import NAME

__all__ = ["copyright_of"]

_LIBRARY = f"usr/lib/{NAME}/_internal"
_TEXTS = f"/{_LIBRARY}/resources/licences"
_FORMAT = "https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/"
_OTHERS = f"""\
Files: {_LIBRARY}/*
Copyright: the authors of the parts that the comment lists
License: various
Comment: Copycue is handed out with the work of many others:
"""


def copyright_of(licence: str, licences: Path) -> str:
    """Return the file.

    Args:
        licence: the text of Copycue's own; its second paragraph says whose it is.
        licences: the folder of the bundle that has ``index.json`` and the texts.

    Raises:
        OSError: there is no index: the licences were not gathered.
    """
    parts = json.loads((licences / "index.json").read_text(encoding="utf-8"))["parts"]
    own = licence.split("\n\n", maxsplit=2)
    owner = own[1].removeprefix("Copyright (c) ")
    return (
        f"Format: {_FORMAT}\nUpstream-Name: Copycue\n\n"
        f"Files: *\nCopyright: {owner}\nLicense: Expat\n\n"
        f"{_OTHERS}{_list(parts)}\n"
        f"License: Expat\n{_indented(own[2])}\n\n"
        f"License: various\n The texts of all these licences: {_TEXTS}\n"
    )


def _list(parts: Sequence[Mapping[str, str]]) -> str:
    lines = (f" {part['name']} {part['version']}".rstrip() + f": {part['licence']}" for part in parts)
    return "".join(f"{line}\n" for line in sorted(lines))


def _indented(text: str) -> str:
    return re.sub(r"^(.*)$", lambda line: f" {line[1] or '.'}", text.strip(), flags=re.MULTILINE)
