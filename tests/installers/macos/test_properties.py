import plistlib
from pathlib import Path

from installers.macos.properties import info_plist

ROOT = Path(__file__).parents[3]


def test_the_window_is_the_application_and_no_service() -> None:
    told = info_plist("0.1.0", "Copyright")
    assert (told["CFBundleExecutable"], told["LSBackgroundOnly"]) == ("copycue-gui", False)


def test_macos_can_read_it() -> None:
    told = info_plist("0.1.0", "Copyright (c) 2026 Jörg")
    assert plistlib.loads(plistlib.dumps(told)) == told


def test_the_window_speaks_the_languages_that_it_is_said_to_speak() -> None:
    files = (ROOT / "resources" / "translations").glob("*.ts")
    translated = {path.stem.rpartition("_")[2] for path in files}
    assert info_plist("0.1.0", "")["CFBundleLocalizations"] == ["en", *sorted(translated - {"en"})]


def test_only_what_python_needs_is_entitled() -> None:
    entitled = plistlib.loads((ROOT / "installers" / "macos" / "entitlements.plist").read_bytes())
    assert entitled == {"com.apple.security.cs.allow-unsigned-executable-memory": True}
