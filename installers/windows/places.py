"""Where what is made for Windows lies: below ``build/windows``, and the installer in ``dist``."""

from installers.product import ROOT, VERSION

__all__ = ["BUNDLE", "FOLDER", "INSTALLER", "SOURCES", "STAMP", "WORK"]

FOLDER = ROOT / "installers" / "windows"
"""The sources of all this."""
WORK = ROOT / "build" / "windows"
"""What is fetched and made; all of it can be removed."""
BUNDLE = WORK / "dist" / "copycue"
"""What PyInstaller makes: the program with all that it needs."""
STAMP = WORK / "built-of.txt"
"""Written after the bundle: what it was made of."""
INSTALLER = ROOT / "dist" / f"Copycue-{VERSION}-windows-x64-preview-setup.exe"
SOURCES = (
    *("app", "ui", "resources", "docs/handbook", "LICENSE"),
    *("installers/bundle", "installers/licences", "installers/icons.py", "installers/shipped.py"),
    *("build_spec.spec", "pyproject.toml", "constraints.txt"),
)
"""What the bundle is made of, besides libraries."""
