"""What the packages say of themselves, in the metadata that pip installed with them."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from importlib.metadata import Distribution
from pathlib import Path

from packaging.utils import NormalizedName

from installers.licences.by_hand import ByHand, Said, text_of
from installers.licences.part import Part

__all__ = ["parts_of_packages"]

_TEXT = re.compile(r"(licen[cs]es?|copying|notice)([.\-_].*)?", re.IGNORECASE)
_NO_TEXT = {".py", ".pyc", ".so", ".pyd", ".html", ".json"}
_CLASSIFIED = {"MIT License": "MIT", "Apache Software License": "Apache-2.0"}
"""Classifiers that leave nothing open."""
_HOMES = ("homepage", "home", "source", "repository", "source code", "documentation", "docs")


def parts_of_packages(packages: Mapping[NormalizedName, Distribution], said: ByHand) -> Iterator[Part]:
    """Yield packages, what they bring along, and what their own bills of materials name."""
    for name, package in sorted(packages.items()):
        yield _part(name, package, said.package.get(name, Said("")))
        for inside in said.inside:
            if inside.of == name and inside.is_here():
                text = "\n\n".join(filter(None, (inside.note, text_of(inside.texts))))
                version = package.version if inside.name == "Qt" else ""
                yield Part(inside.name, version, inside.licence, inside.home, text, name)
        yield from _compiled_in(name, package)


def _part(name: str, package: Distribution, said: Said) -> Part:
    texts = [*_texts(package), *([text_of(said.texts)] if said.texts else [])]
    licence = said.licence or _licence(package)
    return Part(name, package.version, licence, said.home or _home(package), "\n\n".join(texts))


def _licence(package: Distribution) -> str:
    """Return the licence that metadata names in the way of SPDX, or "" where it is left open."""
    classified = [words.rpartition(" :: ")[2] for words in package.metadata.get_all("Classifier") or ()]
    known = next((_CLASSIFIED[words] for words in classified if words in _CLASSIFIED), "")
    named = _field(package, "License")
    is_vague = named in {"", "BSD"} or "\n" in named
    return _field(package, "License-Expression") or (known if is_vague else named)


def _texts(package: Distribution) -> list[str]:
    """Return the texts that a package carries, each once."""
    files = sorted(file for file in package.files or () if _TEXT.fullmatch(file.name))
    paths = (Path(str(file.locate())) for file in files if file.suffix not in _NO_TEXT)
    return list(dict.fromkeys(path.read_text("utf-8", "replace").strip() for path in paths if path.is_file()))


def _home(package: Distribution) -> str:
    pages = [words.partition(", ") for words in package.metadata.get_all("Project-URL") or ()]
    by_label = {label.lower(): page for label, _, page in pages}
    named = next((by_label[label] for label in _HOMES if label in by_label), "")
    return _field(package, "Home-page") or named


def _field(package: Distribution, name: str) -> str:
    """Return what metadata says under a name, or "" where it says nothing."""
    return next(iter(package.metadata.get_all(name) or ()), "")


def _compiled_in(name: str, package: Distribution) -> Iterator[Part]:
    """Yield the crates that a bill of materials in a wheel names (PEP 770), those of Rust as one part."""
    bills = [file for file in package.files or () if file.parent.name == "sboms" and file.suffix == ".json"]
    components = [one for bill in bills for one in _components(Path(str(bill.locate())))]
    crates = sorted({one for one in components if one[2]})
    if crates:
        licence = " AND ".join(f"({one})" for one in dict.fromkeys(licence for _, _, licence in crates))
        lines = (f"{crate} {version}: {licence}" for crate, version, licence in crates)
        standard = text_of(("spdx/MIT.txt", "spdx/Apache-2.0.txt"))
        text = "\n\n".join(("By their authors (https://crates.io):", "\n".join(lines), standard))
        yield Part(f"Rust crates in {name}", "", licence, "https://crates.io", text, name)


def _components(bill: Path) -> Iterable[tuple[str, str, str]]:
    """Yield name, version and licence of what a bill names; "" for a licence that it does not."""
    for one in json.loads(bill.read_text("utf-8")).get("components", ()):
        named = [entry.get("expression", "") for entry in one.get("licenses", ())]
        yield one["name"], one.get("version", ""), next(iter(named), "")
