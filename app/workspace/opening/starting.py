"""Starts an editor beside Copycue: it lives on when Copycue is closed, and has nothing to say to it."""

import subprocess
import threading

from app.model import CopycueError, say
from app.workspace.opening.editors import Call

__all__ = ["start"]

_PATIENCE_S = 0.6
"""What goes wrong, such as a display that is not there, goes wrong sooner; after that the editor is open."""


def start(call: Call, *, patience: float = _PATIENCE_S) -> None:
    """Start an editor and return once it is open, or has handed the file to one that is.

    Args:
        call: what to start.
        patience: seconds in which it may tell that it can not.

    Raises:
        CopycueError: it could not be started, or ended at once with a fault.
    """
    try:
        process = subprocess.Popen(  # noqa: S603 - a list without a shell, from the known editors or one's own
            call.words,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        title = say("{program} could not be started", program=call.name)
        message = say("{path}: {what}.", path=call.words[0], what=reason)
        raise CopycueError(title, message) from error
    try:
        status = process.wait(patience)
    except subprocess.TimeoutExpired:
        # Somebody must take the end of a process, or it stays in the system's table while Copycue runs.
        threading.Thread(target=process.wait, name="editor", daemon=True).start()
        return
    if status:
        message = say(
            "It ended with status {status}. Start {path} by hand to see why.",
            status=status,
            path=call.words[0],
        )
        raise CopycueError(say("{program} did not open the file", program=call.name), message)
