"""Signing programs for Windows (Authenticode), where there is a certificate."""

import base64
import os
import subprocess
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

__all__ = ["SigningError", "sign", "signtool"]

_TIMESTAMPS = "http://timestamp.digicert.com"
"""Says when it was signed, so that the signature holds when the certificate has run out."""

Run = Callable[[Sequence[str]], object]
"""Runs a command, and raises where it fails."""


class SigningError(Exception):
    """It can not be signed; the words say why."""


def run(command: Sequence[str]) -> None:
    """Run a command of signing.

    Raises:
        SigningError: it fails. The command is not told: it has the password in it.
    """
    done = subprocess.run(command, check=False)
    if done.returncode:
        raise SigningError(f"signtool ended with {done.returncode}")


def sign(files: Sequence[Path], environment: Mapping[str, str], run: Run = run) -> str:
    """Sign files; return what was done, as a sentence.

    Args:
        files: programs and installers.
        environment: has the certificate (``WINDOWS_CERTIFICATE``, a PKCS #12 file in Base64) and its password
            (``WINDOWS_CERTIFICATE_PASSWORD``), or neither.
        run: runs signtool.

    Raises:
        SigningError: there is a certificate, and it does not work.
    """
    names = ", ".join(path.name for path in files)
    certificate = environment.get("WINDOWS_CERTIFICATE")
    if not certificate:
        return f"There is no certificate: {names} not signed."
    tool = signtool(Path(environment.get("ProgramFiles(x86)", "")))
    with tempfile.TemporaryDirectory() as folder:
        kept = Path(folder, "certificate.pfx")
        kept.write_bytes(base64.b64decode(certificate))
        secret = ("/f", str(kept), "/p", environment.get("WINDOWS_CERTIFICATE_PASSWORD", ""))
        run(
            [
                str(tool),
                "sign",
                "/q",
                "/fd",
                "SHA256",
                "/td",
                "SHA256",
                "/tr",
                _TIMESTAMPS,
                *secret,
                *map(os.fspath, files),
            ]
        )
    run([str(tool), "verify", "/q", "/pa", *map(os.fspath, files)])
    return f"Signed: {names}."


def signtool(programs: Path) -> Path:
    """Return the newest signtool of the Windows SDK, which is on no search path.

    Args:
        programs: where 32-bit programs are installed.

    Raises:
        SigningError: there is none.
    """
    found = programs.glob("Windows Kits/10/bin/*/x64/signtool.exe")
    newest = max(found, key=lambda path: _numbers(path.parents[1].name), default=None)
    if newest is None:
        raise SigningError(f"there is no signtool below {programs}")
    return newest


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".") if part.isdigit())
