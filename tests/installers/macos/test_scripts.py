"""The scripts for a Mac, run here with programs that only write down how they are called."""

import os
import subprocess
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).parents[3] / "installers" / "macos"
TOLD = "calls.txt"
PROGRAMS = ("ditto", "hdiutil", "codesign", "xcrun", "security", "openssl")
CALLED = """#!/bin/sh
echo "${0##*/} $*" >>"$CALLS"
"""
NOTARY = {
    "NOTARY_APPLE_ID": "anna@ferry.example",
    "NOTARY_TEAM_ID": "TEAM",
    "NOTARY_PASSWORD": "app-password",
}
CERTIFICATE = {"MACOS_CERTIFICATE": "Y2VydA==", "MACOS_CERTIFICATE_PASSWORD": "of Anna"}
SIGNED = {"CODESIGN_IDENTITY": "Developer ID Application: Ferry"}

pytestmark = pytest.mark.skipif(os.name == "nt", reason="needs bash")


@pytest.fixture
def mac(tmp_path: Path) -> Path:
    """Return a folder with stand-ins for a Mac's programs."""
    for name in PROGRAMS:
        program = tmp_path / "bin" / name
        program.parent.mkdir(exist_ok=True)
        program.write_text(CALLED)
        program.chmod(0o755)
    return tmp_path


def run(mac: Path, script: str, *words: str, **secrets: str) -> subprocess.CompletedProcess[str]:
    environment = {
        "PATH": f"{mac / 'bin'}:{os.environ['PATH']}",
        "CALLS": str(mac / TOLD),
        "TMPDIR": str(mac),
        "RUNNER_TEMP": str(mac),
        **secrets,
    }
    command = ["bash", str(SCRIPTS / script), *words]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=True)


def calls(mac: Path) -> list[str]:
    """Return which program did what, without options."""
    told = mac / TOLD
    lines = told.read_text().splitlines() if told.exists() else []
    return [" ".join(line.split()[:2]) for line in lines]


def test_without_a_certificate_the_image_is_made_and_said_to_be_unsigned(mac: Path) -> None:
    told = run(mac, "disk-image.sh", "dist/Copycue.app", "dist/Copycue.dmg")
    assert calls(mac) == ["ditto dist/Copycue.app", "hdiutil create"]
    assert "dist/Copycue.dmg is not signed" in told.stdout


def test_with_a_certificate_only_it_is_signed_and_said_not_to_be_notarised(mac: Path) -> None:
    told = run(mac, "disk-image.sh", "Copycue.app", "Copycue.dmg", **SIGNED)
    assert calls(mac)[2:] == ["codesign --verify", "codesign --sign"]
    assert "signed and not notarised" in told.stdout


def test_with_all_secrets_apple_looks_at_it_and_the_ticket_is_stapled(mac: Path) -> None:
    told = run(mac, "disk-image.sh", "Copycue.app", "Copycue.dmg", **SIGNED, **NOTARY)
    assert calls(mac)[4:] == ["xcrun notarytool", "xcrun stapler"]
    assert told.stdout == "Copycue.dmg is signed and notarised.\n"


def test_the_image_is_made_of_a_folder_that_goes_away(mac: Path) -> None:
    run(mac, "disk-image.sh", "Copycue.app", "Copycue.dmg")
    assert sorted(path.name for path in mac.iterdir()) == ["bin", TOLD]


def test_without_a_certificate_no_keychain_is_made(mac: Path) -> None:
    told = run(mac, "keychain.sh")
    assert calls(mac) == []
    assert "There is no certificate" in told.stdout


def test_a_certificate_goes_into_a_keychain_and_its_file_away(mac: Path) -> None:
    run(mac, "keychain.sh", **CERTIFICATE)
    assert calls(mac) == [
        "openssl rand",
        "security create-keychain",
        "security set-keychain-settings",
        "security unlock-keychain",
        "security import",
        "security set-key-partition-list",
        "security list-keychains",
    ]
    assert not (mac / "certificate.p12").exists()
