"""Which Debian packages the bundle needs: asked of its own files and of dpkg, never listed by hand.

Two kinds. What a program or library in the bundle is linked to and the bundle lacks, such as the C library.
And the data of libraries that the bundle brings along: fontconfig's list of fonts, xkbcommon's keyboards.
That is in packages which the library's own package depends on.
"""

import re
import subprocess
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path

__all__ = ["Linked", "depends", "linked"]

_ELF = b"\x7fELF"
_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)$", re.MULTILINE)
_GLIBC = re.compile(r"\bGLIBC_(\d+)\.(\d+)(?:\.\d+)?$", re.MULTILINE)
_C_LIBRARY = "libc6"
_OWNER = re.compile(r"^([^:,]+)(?::\w+)?: (?:.*)/([^/\s]+)$", re.MULTILINE)
"""A line of ``dpkg -S``."""
_LINKER = re.compile(r"^\t(\S+) \(.*\) => (\S+)$", re.MULTILINE)
"""A line of ``ldconfig -p``."""
_CODE = re.compile(r"/s?bin/.|\.so(\.|$)", re.MULTILINE)
_DATA = re.compile(r"^/(etc|usr/share/(?!doc/|lintian/|bug/|locale/)[^/\n]+)/.", re.MULTILINE)
"""What a package of data has among its paths, and of code it has nothing."""


@dataclass(frozen=True, slots=True)
class Linked:
    """What the files of a folder ask the dynamic linker for.

    Attributes:
        missing: names of libraries that are not in the folder.
        inside: names of the files in it.
        glibc: the newest version of the C library of which a symbol is used.
    """

    missing: frozenset[str]
    inside: frozenset[str]
    glibc: tuple[int, int]


def linked(folder: Path) -> Linked:
    """Return what the programs and libraries below a folder are linked to.

    Raises:
        OSError: binutils is not installed, or a file can not be read.
        subprocess.CalledProcessError: a file can not be understood.
    """
    files = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    binaries = [str(path) for path in files if not path.is_symlink() and _is_elf(path)]
    inside = frozenset(path.name for path in files)
    headers = subprocess.run(["objdump", "-p", *binaries], check=True, capture_output=True, text=True).stdout
    versions = ((int(major), int(minor)) for major, minor in _GLIBC.findall(headers))
    return Linked(frozenset(_NEEDED.findall(headers)) - inside, inside, max(versions))


def depends(found: Linked) -> list[str]:
    """Return the relations of the field ``Depends``, sorted.

    Raises:
        LookupError: a library is missing that no installed package has: it would be missing everywhere.
        subprocess.CalledProcessError: dpkg does not answer.
    """
    owners = _owners(found.missing)
    lost = found.missing - owners.keys()
    if lost:
        raise LookupError(f"In no installed package: {', '.join(sorted(lost))}")
    floor = "{}.{}".format(*found.glibc)
    packages = set(owners.values()) | _data_packages(found.inside)
    return sorted(f"{name} (>= {floor})" if name == _C_LIBRARY else name for name in packages)


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(_ELF)) == _ELF


def _owners(libraries: Iterable[str]) -> dict[str, str]:
    """Return library → the package that installs it, of those that this system's linker finds."""
    listed = subprocess.run(["/sbin/ldconfig", "-p"], check=True, capture_output=True, text=True).stdout
    places = dict(_LINKER.findall(listed))
    found = [places[name] for name in sorted(libraries) if name in places]
    # One folder has two names since /usr was merged, and dpkg knows the one that the package used.
    names = [name for place in found for name in (place, place.removeprefix("/usr"), f"/usr{place}")]
    answer = subprocess.run(["dpkg", "-S", *names], check=False, capture_output=True, text=True)
    return {library: package for package, library in _OWNER.findall(answer.stdout)}


def _data_packages(inside: Iterable[str]) -> set[str]:
    """Return the packages of data that libraries copied into the bundle read."""
    owners = set(_owners(name for name in inside if ".so" in name).values())
    relations = (relation.strip() for line in _query("Depends", owners) for relation in line.split(","))
    needed = {re.split(r"[ :]", relation, maxsplit=1)[0] for relation in relations if relation}
    return {package for package in _query("Package", needed) if _is_data(package)}


def _is_data(package: str) -> bool:
    # It fails for a name that several packages provide and none has: no data then.
    paths = subprocess.run(["dpkg", "-L", package], check=False, capture_output=True, text=True).stdout
    return _DATA.search(paths) is not None and _CODE.search(paths) is None


def _query(field: str, packages: Collection[str]) -> list[str]:
    """Return a field of packages, a line each; those that are not installed have none."""
    if not packages:  # it would tell of all that there are
        return []
    command = ["dpkg-query", "-W", f"-f=${{{field}}}\\n", *sorted(packages)]
    return subprocess.run(command, check=False, capture_output=True, text=True).stdout.splitlines()
