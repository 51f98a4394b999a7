"""The packages tried in a bare Debian 12, as a person would: install, use, upgrade, remove.

The programs run there as an ordinary user, without a network, with the libraries of that Debian. Only the
screen is this machine's, as a screen is another program's in any case.
"""

import json
import os
import shutil
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from subprocess import DEVNULL, Popen, TimeoutExpired

from installers.checks import CheckError, Checks
from installers.linux.bare import USER, Bare
from installers.product import NAME, ROOT
from installers.virtual_display import SOCKETS
from tests.virtual_screen import Screen, virtual_screen, wait_until
from ui.palette import LIGHT

__all__ = ["PROJECT", "Trial"]

PROJECT = "Kunde Möwe & Söhne/Fährkiosk für Jörg"
"""A path that trips whoever splits at blanks or counts letters as bytes."""
TYPED = "Typed before the upgrade "
_OF_THE_TELLING = ("exported", "by")
"""What an export says of itself."""
_SAMPLE = ROOT / "resources" / "sample"
_NOTE = "N-202"
"""A note of the sample that has one certain place."""
_DEBS = "/mnt"
_ENDING_S = 20
"""How long the window may take to close."""
_WINDOW = f"{NAME}-gui"
_A_ROW = 10_000
"""Points that the chosen row of the list fills at least."""
_IN_THE_REPLY = (1200, 500)
"""A point of the editor, in a window that fills the screen."""


class Trial:
    """One bare Debian, and what is tried in it, in this order.

    Args:
        bare: the Debian.
        debs: a folder with packages.
        checks: told what came of it.
    """

    def __init__(self, bare: Bare, debs: Path, checks: Checks) -> None:
        self._bare = bare
        self._debs = debs
        self._check = checks.check

    def install(self, deb: str) -> None:
        """Install a package with what it depends on, nothing it merely recommends, and let it test itself."""
        with self._check("install with apt, dependencies only") as said:
            before = self._packages()
            self._apt("install", f"{_DEBS}/{deb}")
            said(f"{len(self._packages() - before)} packages")
        with self._check("self-test, offscreen") as said:
            said(self.self_test("offscreen"))

    def self_test(self, platform: str, program: str = NAME, screen: Screen | None = None) -> str:
        """Run the program's own test of its parts; return how many it looked at.

        Raises:
            subprocess.CalledProcessError: one failed, or it can not be started.
        """
        own = {"QT_QPA_PLATFORM": platform, **_display(screen)}
        lines = self._bare.run(program, "--self-test", own=own, seen=_sockets(screen)).splitlines()
        return f"{sum(line.startswith('ok') for line in lines)} parts"

    def command_line(self) -> None:
        """Run the sample, and judge a project whose path has blanks and umlauts."""
        with self._check(f"{NAME} demo") as said:
            printed = self._bare.run(NAME, "demo")
            _require("Reply" in printed, "it prints no reply")
            said(f"{len(printed.splitlines())} lines")
        with self._check(f"{NAME} triage in “{PROJECT}”") as said:
            self._bare.give(_SAMPLE, PROJECT)
            told = json.loads(self._bare.run(NAME, "triage", "--workspace", self.project, "--json"))
            claimed = sum(any(place["claimed"] for place in note["places"]) for note in told["notes"])
            _require(claimed > 0, "no note got a place")
            said(f"{len(told['notes'])} notes, {claimed} with a certain place")

    @property
    def project(self) -> str:
        """The project's folder, as seen from inside."""
        return f"/home/{USER}/{PROJECT}"

    def window(self, picture: Path, wanted_class: str) -> None:
        """Open the window on a screen, type into a reply, and keep a picture of it.

        Args:
            picture: where the picture goes.
            wanted_class: by which the desktop entry knows the window.
        """
        with self._screen() as screen:
            with self._check("self-test, on xcb under Xvfb") as said:
                said(self.self_test("xcb", screen=screen))
            with self._check("window on xcb under Xvfb") as said, self._open(screen):
                began = time.monotonic()
                screen.turn_to("Nordlicht")
                opened = time.monotonic() - began
                said(f"there after {opened:.1f} s, picture in {picture.relative_to(ROOT)}")
                found = screen.window_class("Nordlicht")
                _require(wanted_class in found, f"the desktop entry says {wanted_class}, the window {found}")
                wait_until(lambda: screen.points(LIGHT.chosen) > _A_ROW, "a note of the project")
                screen.click(_IN_THE_REPLY)
                screen.press("ctrl+Home")
                screen.type(TYPED)
                screen.picture().save(str(picture))
                wait_until(self._is_kept, "the ledger to hold what was typed")

    def upgrade(self, deb: str) -> None:
        """Install a newer package over it: what was typed, answered and set is what it was."""
        with self._check("upgrade keeps project, answer, draft and settings") as said:
            self._bare.run(NAME, "answer", _NOTE, "--workspace", self.project)
            before = self._kept("before.json")
            files = self._users_files()
            self._apt("install", f"{_DEBS}/{deb}")
            _require(self._kept("after.json") == before, "what is remembered is not what it was")
            lost = files - self._users_files()
            _require(not lost, f"gone: {', '.join(sorted(lost))}")
            _require(TYPED in before, "the draft is not in the ledger")
            said(f"{len(files)} files of the user, now {self._version()}")

    def remove(self) -> None:
        """Remove the package: the program is gone, the user's data is not."""
        with self._check("remove") as said:
            files = self._users_files()
            self._apt("remove", NAME)
            _require(not (self._bare.folder / "usr" / "lib" / NAME).exists(), "the program is still there")
            _require(self._users_files() == files, "the user's files are not what they were")
            said(f"{len(files)} files of the user stay")

    def purge(self, deb: str, before: set[str]) -> None:
        """Install the package once more, purge it and what came with it: nothing is left but the user's data.

        Args:
            deb: the package; apt no longer knows one that was removed and left nothing behind.
            before: the files of the Debian before anything was installed.
        """
        with self._check("purge leaves nothing but the user's data") as said:
            self._apt("install", f"{_DEBS}/{deb}")
            self._apt("purge", NAME)
            self._apt("autoremove", "--purge")
            after = self._bare.files()
            own = {path for path in after - before if path.startswith(f"home/{USER}/")}
            left, lost = after - before - own, before - after
            _require(not left, f"left: {', '.join(sorted(left))}")
            _require(not lost, f"lost: {', '.join(sorted(lost))}")
            said(f"{len(before)} files as before, {len(own)} of the user")

    def archive(self, archive: Path) -> None:
        """Unpack the archive as the user, into a path with blanks and umlauts, and run what is in it."""
        with self._check("archive, unpacked into “Programme für Jörg”: self-test") as said:
            folder = self._unpack(archive, "Programme für Jörg")
            said(self.self_test("offscreen", f"{folder}/{NAME}"))
        with self._check("archive, with the portable marker, writes nothing elsewhere") as said:
            marker = self._bare.folder / folder.removeprefix("/") / f"{NAME}-portable"
            marker.touch()
            before = self._bare.files()
            self._bare.administer("chown", f"{USER}:{USER}", f"{folder}/{NAME}-portable")
            self._bare.run(f"{folder}/{NAME}", "answer", _NOTE, "--workspace", self.project)
            new = self._bare.files() - before
            elsewhere = {path for path in new if not path.startswith(folder.removeprefix("/"))}
            _require(bool(new), "nothing was written at all")
            _require(not elsewhere, f"written elsewhere: {', '.join(sorted(elsewhere))}")
            said(f"{len(new)} files beside the program")

    def _unpack(self, archive: Path, name: str) -> str:
        target = f"/home/{USER}/{name}"
        self._bare.run("mkdir", target)
        self._bare.run("tar", "-xzf", "/mnt/archive", "-C", target, seen={archive: "/mnt/archive"})
        self._bare.administer("rm", "/mnt/archive")  # an empty file, on which the archive was mounted
        return f"{target}/{archive.name.removesuffix('.tar.gz')}"

    def _apt(self, *words: str) -> None:
        command = ("apt-get", "--yes", "--quiet", "--no-install-recommends", *words)
        self._bare.administer(*command, seen={self._debs: _DEBS})

    def _packages(self) -> set[str]:
        return set(self._bare.run("dpkg-query", "-W", "-f=${Package}\\n").splitlines())

    def _version(self) -> str:
        return self._bare.run("dpkg-query", "-W", "-f=${Version}", NAME)

    def _kept(self, name: str) -> str:
        """Return all that is remembered of the project, but for the hour in which it was told."""
        path = f"/home/{USER}/{name}"
        self._bare.run(NAME, "export", path, "--workspace", self.project)
        file = self._bare.home / name
        record = json.loads(file.read_text(encoding="utf-8"))
        file.unlink()
        told = {key: value for key, value in record.items() if key not in _OF_THE_TELLING}
        return json.dumps(told, sort_keys=True, ensure_ascii=False)

    def _users_files(self) -> set[str]:
        return {path for path in self._bare.files() if path.startswith(f"home/{USER}/")}

    def _is_kept(self) -> bool:
        ledgers = (self._bare.home / ".local" / "share" / NAME).rglob("*")
        return any(TYPED.encode() in path.read_bytes() for path in ledgers if path.is_file())

    @contextmanager
    def _screen(self) -> Iterator[Screen]:
        folder = self._debs / "screen"
        folder.mkdir(exist_ok=True)
        with virtual_screen(folder, self._bare.environment()) as screen:
            yield screen
        shutil.rmtree(folder)

    @contextmanager
    def _open(self, screen: Screen) -> Iterator[None]:
        command = self._bare.command([_WINDOW, "--workspace", self.project], seen=_sockets(screen))
        environment = self._bare.environment(_display(screen))
        program = Popen(
            command, env=environment, stdin=DEVNULL, stdout=DEVNULL, stderr=DEVNULL, start_new_session=True
        )
        try:
            yield
        finally:
            # All of the session: unshare itself is deaf to the signal, and waits for the program.
            os.killpg(program.pid, signal.SIGTERM)
            try:
                program.wait(_ENDING_S)
            except TimeoutExpired:
                os.killpg(program.pid, signal.SIGKILL)
                program.wait()


def _display(screen: Screen | None) -> dict[str, str]:
    return {} if screen is None else {"DISPLAY": screen.environment["DISPLAY"]}


def _sockets(screen: Screen | None) -> dict[Path, str]:
    return {} if screen is None else {SOCKETS: str(SOCKETS)}


def _require(is_so: bool, otherwise: str) -> None:
    if not is_so:
        raise CheckError(otherwise)
