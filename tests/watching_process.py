"""``copycue watch`` as a process that tests listen to."""

import json
import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import IO, Any, Self

__all__ = ["COPYCUE", "WatchingProcess", "own_environment"]

ROOT = Path(__file__).parents[1]
COPYCUE = (sys.executable, "-c", "import sys; from ui.start import main; sys.exit(main())")
PATIENT_S = 60.0


def own_environment(home: Path) -> dict[str, str]:
    """Return the environment of a user whose data lies in ``home``, and who runs what stands here."""
    known = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    data = str(home)
    own = dict.fromkeys(("XDG_DATA_HOME", "XDG_CONFIG_HOME", "LOCALAPPDATA"), data)
    return known | own | {"PYTHONPATH": str(ROOT), "NO_COLOR": "1"}


class WatchingProcess:
    """A ``copycue watch`` that runs until the end of the context.

    Args:
        words: what stands behind ``watch``.
        environment: of the process.
    """

    def __init__(self, words: Sequence[object], environment: dict[str, str]) -> None:
        self.process = subprocess.Popen(
            [*COPYCUE, "watch", *map(str, words)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment,
            encoding="utf-8",
        )
        self._out: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._err: queue.SimpleQueue[str] = queue.SimpleQueue()
        for stream, lines in ((self.process.stdout, self._out), (self.process.stderr, self._err)):
            threading.Thread(target=_read, args=(stream, lines), daemon=True).start()

    def out(self) -> str:
        """Return the next line of its output, whenever it comes; "" at the end of it."""
        return self._out.get(timeout=PATIENT_S)

    def err(self) -> str:
        """Return the next line of what it says beside; "" at the end of it."""
        return self._err.get(timeout=PATIENT_S)

    def event(self, is_meant: Callable[[dict[str, Any]], bool] = lambda _: True) -> dict[str, Any]:
        """Return the next event that is meant, from a process with ``--json``."""
        while line := self.out():
            event: dict[str, Any] = json.loads(line)
            if is_meant(event):
                return event
        raise EOFError

    def end(self, number: int = signal.SIGTERM) -> int:
        """End it, and return its exit status."""
        self.process.send_signal(number)
        return self.process.wait(PATIENT_S)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait(PATIENT_S)
        for stream in (self.process.stdout, self.process.stderr):
            if stream is not None:
                stream.close()


def _read(stream: IO[str], lines: "queue.SimpleQueue[str]") -> None:
    for line in stream:
        lines.put(line)
    lines.put("")
