import json
from pathlib import Path

from installers.release.sbom import (
    Dependency,
    Document,
    Part,
    bill_of_environment,
    completed,
    fault_of,
    runtime_parts,
)
from installers.shipped import shipped

PYPROJECT = Path(__file__).parents[3] / "pyproject.toml"
MOON = Part("pkg:generic/moon@1", "Moon", "1", "MIT")


def document() -> Document:
    """Return a bill of an environment: what runs (ferry, tide), and what only tests (radar)."""
    return {
        "metadata": {"component": {"bom-ref": "root", "type": "application", "name": "kiosk"}},
        "components": [
            {"bom-ref": f"{name}==2", "type": "library", "name": name, "version": "2"}
            for name in ("Ferry_Line", "tide", "radar")
        ],
        "dependencies": [
            {"ref": "root", "dependsOn": ["Ferry_Line==2", "radar==2"]},
            {"ref": "Ferry_Line==2", "dependsOn": ["radar==2", "tide==2"]},
            {"ref": "tide==2", "dependsOn": ["radar==2"]},
            {"ref": "radar==2"},
        ],
    }


def needs(bill: Document) -> dict[str, list[str]]:
    return {each["ref"]: each.get("dependsOn", []) for each in bill["dependencies"]}


def test_only_what_is_handed_out_is_listed() -> None:
    bill = completed(document(), "0.1.0", {"ferry-line", "tide"}, [])
    assert [each["name"] for each in bill["components"]] == ["Ferry_Line", "tide"]
    assert needs(bill) == {"root": ["Ferry_Line==2"], "Ferry_Line==2": ["tide==2"], "tide==2": []}


def test_who_needs_nothing_of_it_has_no_list() -> None:
    bill = completed(document(), "0.1.0", {"tide"}, [])
    assert Dependency(ref="tide==2") in bill["dependencies"]


def test_what_is_no_package_is_a_part_of_the_whole() -> None:
    bill = completed(document(), "0.1.0", {"tide"}, [MOON])
    assert bill["components"][-1] == {
        "bom-ref": "pkg:generic/moon@1",
        "type": "library",
        "name": "Moon",
        "version": "1",
        "purl": "pkg:generic/moon@1",
        "licenses": [{"license": {"id": "MIT", "acknowledgement": "concluded"}}],
    }
    assert needs(bill)["root"] == ["pkg:generic/moon@1"]


def test_the_version_is_said() -> None:
    assert completed(document(), "0.1.0", set(), [])["metadata"]["component"]["version"] == "0.1.0"


def test_a_part_of_unknown_licence_says_none() -> None:
    assert "licenses" not in Part("pkg:deb/debian/zlib1g@1", "zlib1g", "1").as_component()


def test_a_bill_against_the_schema_is_refused() -> None:
    assert (
        fault_of('{"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [{"name": 1}]}') is not None
    )
    assert fault_of('{"bomFormat": "CycloneDX", "specVersion": "1.6", "components": []}') is None


def test_the_bill_of_our_own_environment_is_by_the_schema() -> None:
    handed_out = shipped(PYPROJECT)
    bill = completed(bill_of_environment(PYPROJECT), "0.1.0", handed_out, runtime_parts())
    assert fault_of(json.dumps(bill)) is None
    assert {"Qt", "CPython", "lxml"} <= {each["name"] for each in bill["components"]}
    assert len(bill["components"]) == len(handed_out) + len(runtime_parts())
