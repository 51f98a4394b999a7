import sys
from pathlib import Path

import pytest

from installers.linux.needs import Linked, depends, linked

pytestmark = pytest.mark.skipif(not Path("/var/lib/dpkg/status").exists(), reason="this is no Debian")


def test_what_is_linked_to_and_not_inside_is_missing(tmp_path: Path) -> None:
    (tmp_path / "program").write_bytes(Path("/bin/ls").read_bytes())
    (tmp_path / "libselinux.so.1").write_bytes(b"no library")
    found = linked(tmp_path)
    assert "libc.so.6" in found.missing
    assert "libselinux.so.1" not in found.missing
    assert found.glibc >= (2, 17)


def test_the_c_library_is_needed_as_new_as_it_is_used() -> None:
    assert depends(Linked(frozenset({"libc.so.6", "libm.so.6"}), frozenset(), (2, 36))) == ["libc6 (>= 2.36)"]


def test_a_library_of_no_package_is_not_passed_over() -> None:
    with pytest.raises(LookupError, match=r"libnowhere\.so\.7"):
        depends(Linked(frozenset({"libnowhere.so.7"}), frozenset(), (2, 36)))


@pytest.mark.skipif(not Path("/usr/share/X11/xkb").exists(), reason="xkb-data is not installed")
@pytest.mark.skipif(sys.platform != "linux", reason="Debian's libraries")
def test_a_library_that_is_brought_along_needs_its_data() -> None:
    assert "xkb-data" in depends(Linked(frozenset(), frozenset({"libxkbcommon.so.0"}), (2, 36)))
