from datetime import UTC, datetime
from pathlib import Path

from installers.linux.control import Fields, checksums, control, debian_changelog


def test_each_field_is_one_line_however_much_is_needed() -> None:
    text = control(Fields("1.0-1", [f"library-{number}" for number in range(50)], 1234))
    fields = dict(line.split(": ", 1) for line in text.splitlines() if not line.startswith(" "))
    assert fields["Version"] == "1.0-1"
    assert fields["Installed-Size"] == "1234"
    assert fields["Depends"].count(", ") == 49
    assert text.endswith("\n")


def test_the_changelog_has_debians_form() -> None:
    text = debian_changelog("1.0-1", datetime(2026, 11, 22, 12, 0, tzinfo=UTC))
    assert text.startswith("copycue (1.0-1) stable; urgency=medium\n\n  * ")
    assert text.endswith("  Sun, 22 Nov 2026 12:00:00 +0000\n")


def test_checksums_are_of_files_that_are_installed(tmp_path: Path) -> None:
    for name in ("DEBIAN/control", "usr/lib/DEBIAN", "usr/bin/empty"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    (tmp_path / "usr" / "bin" / "link").symlink_to("empty")
    empty = "d41d8cd98f00b204e9800998ecf8427e"
    assert checksums(tmp_path) == f"{empty}  usr/bin/empty\n{empty}  usr/lib/DEBIAN\n"
