"""A real PostgreSQL on loopback, for as long as the tests run.

Debian's ``postgresql`` is what ``.ci/setup screen`` installs. The server refuses to run as root, so root
starts it as the user ``postgres``. A guard holds the other end of a pipe: whatever becomes of the tests,
the server ends with them and its folder goes.
"""

import os
import pwd
import random
import shlex
import shutil
import socket
import subprocess
import tempfile
from contextlib import suppress
from pathlib import Path

__all__ = ["Server", "why_not"]

GUARDED = "guarded"
"""A role that has to give the password of the same name."""
_SERVERS = Path("/usr/lib/postgresql")  # where Debian puts each version
_IS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


def _programs() -> Path | None:
    """Return the folder with ``initdb`` and ``pg_ctl`` of the newest version, or None."""
    found = sorted(_SERVERS.glob("*/bin/initdb"), key=lambda path: float(path.parts[-3]))
    if found:
        return found[-1].parent
    elsewhere = shutil.which("initdb")
    return Path(elsewhere).parent if elsewhere else None


def why_not() -> str:
    """Return a sentence that says why there can be no PostgreSQL here, or ""."""
    if _programs() is None:
        return "PostgreSQL is not installed; on Debian: sudo apt-get install postgresql"
    return ""


class Server:
    """A PostgreSQL server of our own: no durability, one role for the tests, one that needs a password."""

    def __init__(self) -> None:
        programs = _programs()
        assert programs is not None, why_not()
        self._programs = programs
        self.port = _free_port()
        self._folder = Path(tempfile.mkdtemp(prefix="copycue-postgres-"))
        if _IS_ROOT:
            user = pwd.getpwnam("postgres")
            os.chown(self._folder, user.pw_uid, user.pw_gid)
        self._data = self._folder / "data"
        self._run(
            "initdb",
            "-D",
            self._data,
            "-U",
            "postgres",
            "-A",
            "trust",
            "--no-sync",
            "-E",
            "UTF8",
            "--locale=C",
        )
        self._ask_for_passwords()
        self._guard = self._guarded()
        self.start()
        self.ask(f"create role {GUARDED} login password '{GUARDED}'")
        self.ask("create role member login")
        self.ask("create database team owner member")
        self.ask(f"grant create on database team to {GUARDED}")

    @property
    def address(self) -> str:
        """The address of the database for the tests, as it stands in a project's settings."""
        return f"postgresql+psycopg://member@127.0.0.1:{self.port}/team"

    def address_at(self, port: int) -> str:
        """Return the same address through something that stands before the server."""
        return self.address.replace(f":{self.port}/", f":{port}/")

    @property
    def guarded_address(self) -> str:
        """The same for the role that has to give a password."""
        return self.address.replace("member", GUARDED)

    def start(self) -> None:
        """Start the server and wait until it answers."""
        settings = {
            "port": self.port,
            "listen_addresses": "127.0.0.1",
            "unix_socket_directories": "",
            "fsync": "off",
            "full_page_writes": "off",
            "max_connections": 50,
        }
        words = " ".join(f"-c {name}={shlex.quote(str(value))}" for name, value in settings.items())
        self._run("pg_ctl", "-D", self._data, "-w", "-l", self._folder / "log", "-o", words, "start")

    def stop(self, mode: str = "immediate") -> None:
        """Stop the server: ``immediate`` as if it had crashed, ``fast`` in good order."""
        self._run("pg_ctl", "-D", self._data, "-w", "-m", mode, "stop")

    def ask(self, sql: str, database: str = "postgres") -> list[tuple[object, ...]]:
        """Run a statement as the server's administrator and return its rows."""
        import psycopg

        where = f"host=127.0.0.1 port={self.port} user=postgres dbname={database} connect_timeout=10"
        with psycopg.connect(where, autocommit=True) as connection:
            cursor = connection.execute(sql.encode())
            return cursor.fetchall() if cursor.description else []

    def cut_connections(self) -> None:
        """Break all connections to the database of the tests."""
        self.ask("select pg_terminate_backend(pid) from pg_stat_activity where datname = 'team'")

    def clear(self) -> None:
        """Take away all that a test left in the database."""
        self.cut_connections()
        names = self.ask(
            "select nspname from pg_namespace where nspname !~ '^(pg_|information_schema)'", "team"
        )
        for (name,) in names:
            self.ask(f'drop schema "{name}" cascade', "team")

    def close(self) -> None:
        """Stop the server for good; its folder goes."""
        self._guard.communicate()

    def _run(self, program: str, *arguments: object) -> None:
        command = [*_as_its_user(), str(self._programs / program), *map(str, arguments)]
        # The server inherits what pg_ctl writes to, so a pipe would stay open for as long as it runs.
        done = subprocess.run(command, stdout=subprocess.DEVNULL, check=False, timeout=60, cwd="/")
        assert done.returncode == 0, f"{program} failed; see {self._folder}"

    def _ask_for_passwords(self) -> None:
        """Make the server ask one role for its password; all others it trusts."""
        rules = self._data / "pg_hba.conf"
        rules.write_text(f"host all {GUARDED} 127.0.0.1/32 scram-sha-256\n" + rules.read_text())

    def _guarded(self) -> "subprocess.Popen[bytes]":
        stop = shlex.join([str(self._programs / "pg_ctl"), "-D", str(self._data), "-m", "immediate", "stop"])
        script = f"cat; {stop}; rm -rf {shlex.quote(str(self._folder))}"
        command = [*_as_its_user(), "sh", "-c", script]
        quiet = subprocess.DEVNULL
        return subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=quiet, stderr=quiet, cwd="/", start_new_session=True
        )


def _as_its_user() -> list[str]:
    return ["runuser", "-u", "postgres", "--"] if _IS_ROOT else []


def _free_port() -> int:
    """Return a port that nobody has, of those that the system gives to no connection of its own accord.

    Tests restart the server on its port, while others run beside them.
    """
    while True:
        port = random.randrange(20_000, 32_000)
        with socket.socket() as probe, suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port
