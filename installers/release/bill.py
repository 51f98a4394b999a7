"""The bill of a bundle built here: packages, what PyInstaller took of them, the system's libraries."""

import json
from pathlib import Path

from app import __version__
from installers.release.contents import FILES, MODULES, bundled, sources_in
from installers.release.sbom import BillError, Part, bill_of_environment, completed, fault_of, runtime_parts
from installers.release.system_libraries import packages_of
from installers.shipped import shipped

__all__ = ["bill_of_bundle"]


def bill_of_bundle(pyproject: Path, built: Path | None) -> str:
    """Return the bill of what is handed out, as JSON by CycloneDX's schema.

    Args:
        pyproject: says which packages Copycue needs.
        built: PyInstaller's folder, by which only what is in it is listed; without one, all that may be.

    Raises:
        BillError: it could not be made, or is not as the schema has it.
    """
    packages, parts = shipped(pyproject), runtime_parts()
    names = set(packages)
    if built:
        names = bundled(packages, sources_in(built / FILES) | sources_in(built / MODULES))
        parts += (Part(one.purl, one.name, one.version) for one in packages_of(built / FILES))
    # The program that starts the bundle is PyInstaller's.
    bill = completed(bill_of_environment(pyproject), __version__, {*names, "pyinstaller"}, parts)
    text = json.dumps(bill, indent=2, sort_keys=True, ensure_ascii=False) + "\n"
    if fault := fault_of(text):
        raise BillError(f"it is not as CycloneDX's schema has it: {fault}")
    return text
