"""Links that open a place: templates from the settings, filled in with a file, a line and a column.

A template is the developer's word; what is filled in is escaped for an address. No word of a
client gets into a link but the name of a file.
"""

import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from app.model import Link, Location, say

__all__ = ["FIELDS", "LinkTemplate", "trouble_with"]

FIELDS = ("path", "file", "line", "column")
"""What a template may ask for: see ``LinkTemplate``."""

_FIELD = re.compile(r"\{([^{}]*)\}")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:/?/?")
_RUNS_CODE = ("javascript:", "data:", "vbscript:")


@dataclass(frozen=True, slots=True)
class LinkTemplate:
    """An address with fields.

    ``{line}`` and ``{column}`` are 1-based, ``{file}`` is the file below its copy folder. ``{path}`` is
    the same for the web; for an editor it is the whole path on this computer.

    Attributes:
        name: "editor" or "web".
        address: the template.
    """

    name: str
    address: str

    def link(self, location: Location, path: Path) -> Link:
        """Return the link to a place.

        Args:
            location: the place.
            path: where its file is on this computer.
        """
        whole = path.absolute().as_posix() if self.name == "editor" else location.file
        values = {"path": whole, "file": location.file, "line": location.line, "column": location.column}

        def filled(found: re.Match[str]) -> str:
            text = quote(str(values[found[1]]), safe="/")
            behind_slash = self.address.endswith("/", 0, found.start())
            return text.lstrip("/") if behind_slash else text

        return Link(self.name, _FIELD.sub(filled, self.address))


def trouble_with(address: str) -> str:
    """Return what is wrong with a template in one sentence that follows its name, "" for a sound one."""
    unknown = [name for name in _FIELD.findall(address) if name not in FIELDS]
    if unknown:
        known = ", ".join(f"{{{name}}}" for name in FIELDS)
        return say("asks for {unknown}; known are {known}", unknown=f"{{{unknown[0]}}}", known=known)
    if {"{", "}"} & set(_FIELD.sub("", address)):
        return say("has a brace without its other half")
    if not _SCHEME.match(address) or address.lower().startswith(_RUNS_CODE):
        return say("must begin as addresses do, such as https:// or vscode://")
    if any(sign.isspace() or not sign.isprintable() for sign in address):
        return say("holds a blank or a character that can't be seen")
    return ""
