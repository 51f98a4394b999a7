"""Nothing leaves the machine: a window that is open and has read everything knows no way into a network."""

import subprocess
import sys
from pathlib import Path

_OPEN = """
import socket, sys
from PySide6.QtCore import QTimer

def refused(self, address):
    if self.family in (socket.AF_INET, socket.AF_INET6):
        print("connects to", address)
    return connect(self, address)

connect, socket.socket.connect = socket.socket.connect, refused
from ui.application import application
from ui.window import MainWindow
from app.workspace import WindowRequest
from app.workspace.project.opening import opened

app = application()
window = MainWindow(opened(WindowRequest(is_sample=True)))
window.show()
window.session.triaged.connect(lambda reading: QTimer.singleShot(0, window.close))
window.session.triaged.connect(lambda reading: print("notes", len(reading.rows)))
window.start()
app.exec()
ways = ("http.client", "urllib.request", "ftplib", "smtplib", "imaplib", "requests", "PySide6.QtNetwork")
print("ways", sorted(set(ways) & set(sys.modules)))
"""


def test_an_open_window_connects_to_nothing_and_has_no_means_to(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _OPEN],
        env={
            "PATH": "",
            "HOME": str(tmp_path),
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": str(Path.cwd()),
        },
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    said = done.stdout.splitlines()
    # On a busy machine the files may be read a second time before the window has closed.
    assert (set(said[:-1]), said[-1]) == ({"notes 32"}, "ways []")
