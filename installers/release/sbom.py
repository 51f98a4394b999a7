"""A bill of what is in a bundle (SBOM), as CycloneDX: it answers whether a weak spot concerns us.

cyclonedx-py lists the whole environment that builds; here only what is handed out is kept of it, and what
it can not see is added: Python, Qt, on Debian the system's libraries that PyInstaller took along. What wheels
bring inside them (libxml2 in lxml, libpq in psycopg) is not taken apart.
"""

import json
import platform
import subprocess
import sys
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packaging.utils import canonicalize_name

__all__ = [
    "BillError",
    "Component",
    "Document",
    "Part",
    "bill_of_environment",
    "completed",
    "fault_of",
    "runtime_parts",
]

_SCHEMA = SchemaVersion.V1_6
_COMMAND = (
    *("-m", "cyclonedx_py", "environment"),
    *("--sv", _SCHEMA.to_version(), "--of", "JSON", "--output-reproducible", "--mc-type", "application"),
)


class BillError(Exception):
    """No bill could be made; the words say why."""


# Named as in the schema, which is not ours.
Component = TypedDict(
    "Component",
    {"bom-ref": str, "type": str, "name": str, "version": str, "purl": str, "licenses": list[object]},
    total=False,
)


class Dependency(TypedDict, total=False):
    """What one component needs."""

    ref: str
    dependsOn: list[str]


class Metadata(TypedDict):
    """What the bill is about."""

    component: Component


class Document(TypedDict):
    """As much of a bill as is looked at."""

    metadata: Metadata
    components: list[Component]
    dependencies: list[Dependency]


@dataclass(frozen=True, slots=True, order=True)
class Part:
    """Something in the bundle that is no Python package.

    Attributes:
        purl: its name for machines (package URL), with the version.
        name: for people.
        version: of it.
        licence: as SPDX names it; empty: its own notice says it.
    """

    purl: str
    name: str
    version: str
    licence: str = ""

    def as_component(self) -> Component:
        """Return it as CycloneDX writes it."""
        component = Component(type="library", name=self.name, version=self.version, purl=self.purl)
        component["bom-ref"] = self.purl
        if self.licence:
            component["licenses"] = [{"license": {"id": self.licence, "acknowledgement": "concluded"}}]
        return component


def bill_of_environment(pyproject: Path) -> Document:
    """Return cyclonedx-py's bill of the environment that runs this.

    Raises:
        BillError: it could not be made.
    """
    command = [sys.executable, *_COMMAND, "--pyproject", str(pyproject)]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    if done.returncode:
        raise BillError(done.stderr.strip())
    document: Document = json.loads(done.stdout)
    return document


def runtime_parts() -> list[Part]:
    """Return Python and Qt, which are no packages of their own in the environment."""
    from PySide6.QtCore import qVersion

    python, qt = platform.python_version(), qVersion()
    return [
        Part(f"pkg:generic/cpython@{python}", "CPython", python, "PSF-2.0"),
        Part(f"pkg:generic/qt@{qt}", "Qt", qt, "LGPL-3.0-only"),
    ]


def completed(document: Document, version: str, shipped: Collection[str], parts: Iterable[Part]) -> Document:
    """Return a bill of what is handed out.

    Args:
        document: of the whole environment.
        version: of Copycue; pyproject.toml only says where it stands.
        shipped: names of the packages that are handed out, canonical ones.
        parts: what else is in the bundle.
    """
    extra = [part.as_component() for part in sorted(parts)]
    kept = [each for each in document["components"] if canonicalize_name(each["name"]) in shipped]
    root = document["metadata"]["component"]
    root["version"] = version
    refs = {each["bom-ref"] for each in (*kept, *extra, root)}
    added = [each["bom-ref"] for each in extra]
    listed = [_only(each, refs) for each in document["dependencies"] if each["ref"] in refs]
    for each in listed:
        if each["ref"] == root["bom-ref"]:
            each["dependsOn"] = sorted({*each.get("dependsOn", ()), *added})
    document["components"] = [*kept, *extra]
    document["dependencies"] = [*listed, *(Dependency(ref=ref) for ref in added)]
    return document


def _only(dependency: Dependency, refs: Collection[str]) -> Dependency:
    """Return what one needs of what is there; extras that only the building environment has are left out."""
    only = Dependency(ref=dependency["ref"])
    if needs := [ref for ref in dependency.get("dependsOn", ()) if ref in refs]:
        only["dependsOn"] = needs
    return only


def fault_of(text: str) -> str | None:
    """Return what is wrong with a bill by CycloneDX's schema, or none; looks nothing up on the network."""
    error = JsonStrictValidator(_SCHEMA).validate_str(text)
    return None if error is None else str(error)
