"""Who is the first: a lock of the operating system, which a crash leaves open.

The lock alone decides. A socket or a file with a process's number can not: both outlive a crash,
and two starts at the same moment may each find the place empty.
"""

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Self

from app.model import CopycueError, say
from app.workspace.instance.address import Address, new_address
from app.workspace.instance.channel import Channel
from app.workspace.instance.first import First
from app.workspace.project.project_files import path_of_project

if TYPE_CHECKING:
    from filelock import BaseFileLock

__all__ = ["Instance"]

_PATIENCE_S = 3.0
"""Seconds that the first one may take from its lock to its first word."""
_PAUSE_S = 0.02


def _refuse(request: str) -> str:
    del request
    raise CopycueError(say("Not possible"), say("The Copycue that has this project takes no requests."))


class Instance:
    """One start of Copycue for a workspace: the first one, or not.

    Use it as a context; its end lets the next one be the first.

    Attributes:
        is_first: this process has the workspace.
        on_request: answers what others ask, on a thread of its own; may raise ``CopycueError``.
        trouble: why others can not talk to this one, in a sentence, or "".
    """

    def __init__(self, paths: Sequence[Path], kind: str, lock: "BaseFileLock | None") -> None:
        self.is_first = lock is not None
        self.on_request: Callable[[str], str] = _refuse
        self.trouble = ""
        self._paths = tuple(paths)
        self._kind = kind
        self._lock = lock
        self._channel: Channel | None = None

    @classmethod
    def claim(cls, paths: Sequence[Path], *, kind: str) -> Self:
        """Become the first one for a workspace, or find that another one is; never waits.

        Args:
            paths: what names the project: the folder with its ``copycue.toml``, or its files.
            kind: what this is: "window", "watch". There may be one of each: they only read the client's
                files, and the ledger bears several.

        Raises:
            CopycueError: nobody can be the first, since there is no place for a lock.
        """
        from filelock import FileLock, Timeout

        place = _place(paths, kind, ".lock")
        lock = FileLock(place, thread_local=False)
        try:
            place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            lock.acquire(blocking=False)
        except Timeout:
            return cls(paths, kind, None)
        except OSError as error:
            raise CopycueError(
                say("The project can not be locked"),
                say(
                    "{place}: {what}. Copycue keeps what it knows of projects in this folder of yours: "
                    "see that you may write there.",
                    place=str(place),
                    what=str(error.strerror or error),
                ),
            ) from error
        instance = cls(paths, kind, lock)
        instance._listen()
        return instance

    @staticmethod
    def running(paths: Sequence[Path], *, kind: str) -> First | None:
        """Return the first one of its kind for a workspace if it runs and answers. Leaves the lock alone."""
        address = Address.read(_place(paths, kind, ".json"))
        first = First(address) if address else None
        return first if first and first.is_there() else None

    def first(self) -> First:
        """Return the one that has the workspace; waits a moment for one that has just started.

        Raises:
            CopycueError: it does not answer.
        """
        until = time.monotonic() + _PATIENCE_S
        while (first := self.running(self._paths, kind=self._kind)) is None:
            if time.monotonic() > until:
                title = say("Somebody has this project")
                raise CopycueError(
                    title, say("Another Copycue has this project and does not answer. Try again.")
                )
            time.sleep(_PAUSE_S)
        return first

    def tell(self, line: str) -> None:
        """Tell a line to all that follow; never waits. Nothing where this is not the first."""
        if self._channel is not None:
            self._channel.tell(line)

    def _listen(self) -> None:
        """Begin to listen, and say where; without it the workspace is held all the same."""
        said = _place(self._paths, self._kind, ".json")
        try:
            if crashed := Address.read(said):
                crashed.clear()
            said.unlink(missing_ok=True)
            address = new_address(said.with_name(f"{said.stem[-16:]}.socket"), self._kind)
            self._channel = Channel(address, self._answer)
            address.write(said)
        except OSError as error:
            self.trouble = say(
                "A second Copycue can not talk to this one: {what}.", what=str(error.strerror or error)
            )

    def _answer(self, request: str) -> str:
        return self.on_request(request)

    def close(self) -> None:
        """Let the next one be the first."""
        channel, self._channel = self._channel, None
        lock, self._lock = self._lock, None
        if lock is None:
            return
        _place(self._paths, self._kind, ".json").unlink(missing_ok=True)
        if channel is not None:
            channel.close()
        lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _place(paths: Sequence[Path], kind: str, suffix: str) -> Path:
    return path_of_project(f"running/{kind}", paths, suffix=suffix)
