import json
from importlib.metadata import Distribution
from pathlib import Path

import pytest
from packaging.utils import canonicalize_name

from installers.licences.by_hand import ByHand, Inside, Said
from installers.licences.packages import parts_of_packages
from installers.licences.part import Part

NOTHING = ByHand(frozenset(), frozenset(), frozenset(), {}, (), {})


def installed(folder: Path, metadata: str, **files: str) -> Distribution:
    """Install a made-up package; of a file "a__b" the name is "a/b"."""
    info = folder / "ferries-2.1.dist-info"
    names = {f"ferries-2.1.dist-info/{name.replace('__', '/')}": text for name, text in files.items()}
    for name, text in names.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    info.mkdir(exist_ok=True)
    (info / "METADATA").write_text(f"Name: ferries\nVersion: 2.1\n{metadata}\n", encoding="utf-8")
    (info / "RECORD").write_text("".join(f"{name},,\n" for name in names), encoding="utf-8")
    return Distribution.at(info)


def parts(package: Distribution, said: ByHand = NOTHING) -> list[Part]:
    return list(parts_of_packages({canonicalize_name("ferries"): package}, said))


@pytest.mark.parametrize(
    ("metadata", "licence"),
    [
        ("License-Expression: MIT OR ISC", "MIT OR ISC"),
        ("License: Apache-2.0", "Apache-2.0"),
        ("Classifier: License :: OSI Approved :: MIT License", "MIT"),
        ("License: BSD\nClassifier: License :: OSI Approved :: BSD License", ""),
        ("", ""),
    ],
)
def test_the_licence_is_the_one_that_metadata_names_without_a_guess(
    tmp_path: Path, metadata: str, licence: str
) -> None:
    (part,) = parts(installed(tmp_path, metadata))
    assert (part.name, part.version, part.licence) == ("ferries", "2.1", licence)


def test_each_text_is_taken_once_wherever_it_lies_and_nothing_else(tmp_path: Path) -> None:
    files = {"licenses__LICENSE": "one", "licenses__NOTICE.txt": "two", "COPYING": "one"}
    package = installed(tmp_path, "", **files, **{"licenses.py": "code", "AUTHORS": "three"})
    (part,) = parts(package)
    assert sorted(part.text.split("\n\n")) == ["one", "two"]


@pytest.mark.parametrize(
    ("metadata", "home"),
    [
        ("Home-page: https://ferries.example", "https://ferries.example"),
        ("Project-URL: Chat, https://a.example\nProject-URL: Source, https://b.example", "https://b.example"),
        ("Project-URL: Chat, https://a.example", ""),
    ],
)
def test_the_home_page_is_the_one_that_is_called_so(tmp_path: Path, metadata: str, home: str) -> None:
    assert parts(installed(tmp_path, metadata))[0].home == home


def test_what_is_said_by_hand_wins_and_its_texts_are_added(tmp_path: Path) -> None:
    words = Said("no text in the wheel", "LGPL-3.0-only", ("spdx/LGPL-3.0.txt",), "https://c.example")
    said = ByHand(frozenset(), frozenset(), frozenset(), {"ferries": words}, (), {})
    (part,) = parts(installed(tmp_path, "License: GPL", LICENSE="its own"), said)
    assert (part.licence, part.home) == ("LGPL-3.0-only", "https://c.example")
    assert part.text.startswith("its own")
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in part.text


def test_what_a_wheel_brings_along_is_a_part_of_its_own_on_the_systems_where_it_does(tmp_path: Path) -> None:
    here = Inside("ferries", "libhull", "MIT", "", ("spdx/MIT.txt",), note="A remark.")
    elsewhere = Inside("ferries", "libkeel", "MIT", "", ("spdx/MIT.txt",), systems=("beos",))
    said = ByHand(frozenset(), frozenset(), frozenset(), {}, (here, elsewhere), {})
    _, inside = parts(installed(tmp_path, ""), said)
    assert (inside.name, inside.inside) == ("libhull", "ferries")
    assert inside.text.startswith("A remark.\n\nMIT License")


def test_crates_that_a_bill_in_the_wheel_names_are_told_with_all_their_licences(tmp_path: Path) -> None:
    components = [
        {"name": "oar", "version": "1", "licenses": [{"expression": "MIT OR Apache-2.0"}]},
        {"name": "sail", "version": "2", "licenses": [{"expression": "GPL-3.0-only"}]},
        {"name": "without a licence"},
    ]
    bill = json.dumps({"components": components})
    _, crates = parts(installed(tmp_path, "", **{"sboms__ferries.cyclonedx.json": bill}))
    assert crates.licence == "(MIT OR Apache-2.0) AND (GPL-3.0-only)"
    assert "oar 1: MIT OR Apache-2.0\nsail 2: GPL-3.0-only" in crates.text
