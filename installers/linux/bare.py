"""A bare Debian in a folder, to install into and to throw away: made once by debootstrap, kept as an archive.

Commands run in it in namespaces of their own: nothing is left mounted, no process stays, and without
``network`` there is none. Nothing of this machine is seen in there but where it gets Debian's packages from.
"""

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from installers.linux.mirror import Mirror

__all__ = ["USER", "Bare", "bare_debian", "can_be_made"]

USER = "anna"
"""An ordinary user, who is there in each."""
_SUITE = "bookworm"
_NEW_FOR_S = 14 * 24 * 3600
"""How long an archive is taken for what a new installation would be like."""
_INSIDE = Path(__file__).with_name("inside.sh")
_ENVIRONMENT = {"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"}
_APT = {"DEBIAN_FRONTEND": "noninteractive"}


@dataclass(frozen=True, slots=True)
class Bare:
    """A Debian that lies in a folder.

    Attributes:
        folder: its root.
    """

    folder: Path

    @property
    def home(self) -> Path:
        """The user's home, as seen from outside."""
        return self.folder / "home" / USER

    def command(
        self,
        words: Sequence[str],
        *,
        user: str = USER,
        network: bool = False,
        seen: Mapping[Path, str] | None = None,
    ) -> list[str]:
        """Return what starts a command in it.

        Args:
            words: the command and its arguments.
            user: who runs it.
            network: whether it sees this machine's.
            seen: files and folders of this machine, to be read only → where they are seen.
        """
        apart = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "--ipc", "--uts"]
        alone = [] if network else ["--net"]
        binds = [f"{source}:{target}" for source, target in (seen or {}).items()]
        return [*apart, *alone, str(_INSIDE), str(self.folder), user, *binds, "--", *words]

    def environment(self, own: Mapping[str, str] | None = None) -> dict[str, str]:
        """Return what a user has who just logged in, and what is added: nothing of this machine's."""
        return {**_ENVIRONMENT, "HOME": f"/home/{USER}", "USER": USER, "TERM": "dumb", **(own or {})}

    def run(
        self,
        *words: str,
        own: Mapping[str, str] | None = None,
        seen: Mapping[Path, str] | None = None,
        network: bool = False,
    ) -> str:
        """Run a command as the user; return what it prints.

        Args:
            *words: the command and its arguments.
            own: environment of its own.
            seen: as for ``command``.
            network: as for ``command``.

        Raises:
            subprocess.CalledProcessError: its exit status is not 0.
        """
        return _run(self.command(words, network=network, seen=seen), self.environment(own))

    def administer(
        self, *words: str, seen: Mapping[Path, str] | None = None, own: Mapping[str, str] | None = None
    ) -> str:
        """Run a command as root, with the network; return what it prints.

        Raises:
            subprocess.CalledProcessError: its exit status is not 0.
        """
        environment = {**_ENVIRONMENT, **_APT, "HOME": "/root", "TERM": "dumb", **(own or {})}
        return _run(self.command(words, user="root", network=True, seen=seen), environment)

    def give(self, source: Path, name: str) -> Path:
        """Copy a folder of this machine into the user's home, as theirs; return its path in there."""
        target = self.home / name
        shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
        self.administer("chown", "-R", f"{USER}:{USER}", f"/home/{USER}")
        return Path("/home", USER, name)

    def files(self) -> set[str]:
        """Return the paths of all that is in it, but for what apt and dpkg keep of their own."""
        own = ("var/lib/dpkg", "var/lib/apt", "var/cache/apt", "var/log/apt", "var/log/dpkg.log")
        found = (str(path.relative_to(self.folder)) for path in self.folder.rglob("*"))
        return {path for path in found if not path.startswith(own)}


def can_be_made() -> str:
    """Return why no Debian can be made here; "" where it can."""
    if os.geteuid() != 0:
        return "it takes root: chroot and mounts"
    missing = [tool for tool in ("debootstrap", "unshare", "setpriv") if shutil.which(tool) is None]
    return f"{', '.join(missing)} not installed (.ci/setup package)" if missing else ""


@contextmanager
def bare_debian(mirror: Mirror) -> Iterator[Bare]:
    """Unpack a bare Debian 12 with one ordinary user; it is deleted with the end of the context.

    Raises:
        subprocess.CalledProcessError: debootstrap fails; its last words are with it.
    """
    archive = _archive(mirror)
    with tempfile.TemporaryDirectory(prefix="copycue-bare-") as folder:
        _run(["tar", "--extract", "--numeric-owner", "--file", str(archive), "--directory", folder])
        Path(folder).chmod(0o755)
        bare = Bare(Path(folder))
        shutil.copy("/etc/resolv.conf", bare.folder / "etc" / "resolv.conf")
        yield bare


def _archive(mirror: Mirror) -> Path:
    """Return the archive of a bare Debian, made anew where there is none or only an old one."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path("~/.cache").expanduser(), "copycue-packaging")
    archive = cache / f"debian-{_SUITE}-minbase.tar.gz"
    if archive.exists() and time.time() - archive.stat().st_mtime < _NEW_FOR_S:
        return archive
    cache.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="copycue-debootstrap-") as folder:
        root = Path(folder, "root")
        # Apart as well: what it mounts while it works must not stay when it is stopped.
        apart = ["unshare", "--mount", "--pid", "--fork", "--kill-child"]
        _run([*apart, "debootstrap", "--variant=minbase", _SUITE, str(root), mirror.of(_SUITE)])
        _prepare(Bare(root), mirror)
        new = archive.with_suffix(".new")
        _run(
            [
                "tar",
                "--create",
                "--gzip",
                "--numeric-owner",
                "--file",
                str(new),
                "--directory",
                str(root),
                ".",
            ]
        )
        new.replace(archive)
    return archive


def _prepare(bare: Bare, mirror: Mirror) -> None:
    """Give a new Debian its mirrors, a name of its own and a user."""
    apt = bare.folder / "etc" / "apt"
    (apt / "sources.list").write_text(mirror.sources(_SUITE))
    (apt / "apt.conf.d" / "90mirror").write_text(mirror.settings)
    (bare.folder / "etc" / "hostname").write_text("bare\n")
    (bare.folder / "etc" / "hosts").write_text("127.0.0.1 localhost bare\n")
    bare.administer("apt-get", "update", "--quiet")
    bare.administer("useradd", "--create-home", "--shell", "/bin/bash", USER)


def _run(command: Sequence[str], environment: Mapping[str, str] | None = None) -> str:
    done = subprocess.run(
        command,
        check=True,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
    )
    return done.stdout
