from importlib.metadata import distribution
from pathlib import Path

from packaging.utils import canonicalize_name

from installers.release.contents import bundled, sources_in

LXML = canonicalize_name("lxml")
CLICK = canonicalize_name("click")


def test_rows_are_found_wherever_the_list_has_them(tmp_path: Path) -> None:
    row = ("lxml.etree", "/venv/lxml/etree.so", "EXTENSION")
    (tmp_path / "files").write_text(repr(([row], "dist", True)))
    (tmp_path / "modules").write_text(repr(("archive.pyz", [row])))
    assert sources_in(tmp_path / "files") == sources_in(tmp_path / "modules") == {"/venv/lxml/etree.so"}


def test_a_package_of_which_nothing_was_taken_is_not_in_the_bundle() -> None:
    packages = {LXML: distribution("lxml"), CLICK: distribution("click")}
    assert bundled(packages, {str(distribution("click").locate_file("click/core.py"))}) == {CLICK}
