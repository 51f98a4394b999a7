"""The folders, by what is kept in them. None is made here, but for the one of portable mode."""

from collections.abc import Callable
from pathlib import Path

from app.places.portable import portable_folder

__all__ = ["autostart", "cache", "config", "data", "projects", "state"]


def data() -> Path:
    """Return the folder for what must not be lost: ledgers, drafts, the sample.

    Raises:
        CopycueError: Copycue is portable, and its folder can not be written. So do the others.
    """
    import platformdirs  # late, as everywhere here: most commands ask for no place at all

    return _place("data", lambda: platformdirs.user_data_dir("copycue", appauthor=False))


def config() -> Path:
    """Return the folder for what was chosen: the window's memory, the known workspaces."""
    import platformdirs

    return _place("config", lambda: platformdirs.user_config_dir("copycue", appauthor=False))


def cache() -> Path:
    """Return the folder for what can be made again at any time."""
    import platformdirs

    return _place("cache", lambda: platformdirs.user_cache_dir("copycue", appauthor=False))


def state() -> Path:
    """Return the folder for what tells of the past: the log."""
    import platformdirs

    return _place("log", lambda: platformdirs.user_state_dir("copycue", appauthor=False))


def projects() -> Path:
    """Return the folder that is proposed for new projects, where there is no better one."""
    import platformdirs

    return _place("projects", lambda: f"{platformdirs.user_documents_dir()}/Copycue")


def autostart() -> Path:
    """Return where Linux desktops look for what is to be started at login, also in portable mode."""
    import platformdirs

    return platformdirs.user_config_path() / "autostart"


def _place(name: str, of_user: Callable[[], str]) -> Path:
    """Return a folder of the portable one, or else the user's."""
    portable = portable_folder()
    return portable / name if portable else Path(of_user())
